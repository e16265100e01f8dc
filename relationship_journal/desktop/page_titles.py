"""What the pages are called, and what the window's title tells: nobody's name, unless the reader wants it there."""

from __future__ import annotations

from relationship_journal.desktop.translation import translate

NAMES_SHOWN = "privacy/names_in_title"
"""Off by default: titles stand in window lists, on shared screens, and in what other programs record."""


def page_title(page: str) -> str:
    """The title of a page that has nobody's name."""
    return {
        "today": translate("Pages", "Today"), "people": translate("Pages", "People"), "meetings": translate("Pages", "Meetings"),
        "promises": translate("Pages", "Promises"), "briefing": translate("Pages", "Briefing"), "review": translate("Pages", "Review"),
    }[page]  # fmt: skip


def window_title(page: str, name: str, *, names: bool) -> str:
    """The title for the window: ``name`` is the person, organisation or period the page is about; "" has none."""
    return name if names and name else page_title("people" if page == "organisation" else page)
