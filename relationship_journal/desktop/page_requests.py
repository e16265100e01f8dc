"""Who answers what Today and the palette ask for: the pages by going there, the dialogs by opening."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from relationship_journal.desktop.dialogs import Dialogs
    from relationship_journal.desktop.pages import Pages
    from relationship_journal.desktop.search.palette import Palette


def wire_today(pages: Pages, dialogs: Dialogs) -> None:
    """Where each section of Today leads."""
    today = pages.today
    today.person_requested.connect(pages.show_person)
    today.briefing_requested.connect(pages.show_briefing)
    today.jot_requested.connect(dialogs.jot)
    today.schedule_requested.connect(dialogs.schedule)
    today.export_requested.connect(dialogs.export)
    today.print_requested.connect(pages.print_briefing)
    today.page_requested.connect(pages.show_page)
    today.rhythm.review_requested.connect(pages.show_review)


def wire_palette(palette: Palette, pages: Pages, dialogs: Dialogs) -> None:
    """Where each row of the palette leads."""
    palette.person_requested.connect(pages.show_person)
    palette.organisation_requested.connect(pages.show_organisation)
    palette.entry_requested.connect(pages.show_entry)
    palette.line_requested.connect(pages.show_line)
    palette.question_requested.connect(pages.show_question)
    palette.briefing_requested.connect(pages.show_briefing)
    palette.jot_requested.connect(dialogs.jot)
    palette.schedule_requested.connect(dialogs.schedule)
    palette.person_editor_requested.connect(dialogs.person)
    palette.view_requested.connect(dialogs.view)
