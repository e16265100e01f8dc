"""What the pages are called."""

from __future__ import annotations

from relationship_journal.desktop.translation import translate


def page_title(page: str) -> str:
    """The title of a page that has nobody's name."""
    return {
        "today": translate("Pages", "Today"), "people": translate("Pages", "People"), "meetings": translate("Pages", "Meetings"),
        "promises": translate("Pages", "Promises"), "briefing": translate("Pages", "Briefing"), "review": translate("Pages", "Review"),
    }[page]  # fmt: skip
