"""Who answers what Today and the palette ask for: the pages by going there, the dialogs by opening."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from relationship_journal.desktop.dialogs import Dialogs
    from relationship_journal.desktop.firstrun.pane import FirstRunPane
    from relationship_journal.desktop.requests import BriefingTarget
    from relationship_journal.desktop.search.palette import Palette
    from relationship_journal.desktop.today.pane import TodayPane


class Places(Protocol):
    """Where one can go."""

    def show_page(self, page: str) -> None:
        """Go to a page by its name."""

    def show_person(self, contact_id: int) -> None:
        """Go to somebody's page."""

    def show_entry(self, contact_id: int, entry_id: int) -> None:
        """Go to an entry in somebody's timeline."""

    def show_line(self, contact_id: int, kind: str, number: int) -> None:
        """Go to a line of somebody's notes."""

    def show_question(self, question: str, part: str = "") -> None:
        """Go to the people who answer a question."""

    def show_organisation(self, organisation_id: int) -> None:
        """Go to the people of an organisation."""

    def show_briefing(self, target: BriefingTarget) -> None:
        """Go to a sheet."""

    def print_briefing(self, target: BriefingTarget) -> None:
        """Go to a sheet and print it."""

    def show_review(self, contact_id: int = 0) -> None:
        """Go to the review."""


def wire_today(today: TodayPane, pages: Places, dialogs: Dialogs) -> None:
    """Where each section of Today leads."""
    today.person_requested.connect(pages.show_person)
    today.briefing_requested.connect(pages.show_briefing)
    today.jot_requested.connect(dialogs.jot)
    today.schedule_requested.connect(dialogs.schedule)
    today.export_requested.connect(dialogs.export)
    today.print_requested.connect(pages.print_briefing)
    today.page_requested.connect(pages.show_page)
    today.rhythm.review_requested.connect(pages.show_review)


def wire_first_run(page: FirstRunPane, dialogs: Dialogs) -> None:
    """Where each card of the first page leads."""
    page.add_requested.connect(dialogs.person)
    page.import_requested.connect(dialogs.bring)
    page.encrypt_requested.connect(lambda: dialogs.passphrase("encrypt"))


def wire_palette(palette: Palette, pages: Places, dialogs: Dialogs) -> None:
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
