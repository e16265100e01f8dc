"""What the pages are called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def page_title(page: str) -> str:
    """The title of a page that has nobody's name."""
    return {
        "today": _tr("Today"), "people": _tr("People"), "meetings": _tr("Meetings"),
        "promises": _tr("Promises"), "briefing": _tr("Briefing"), "review": _tr("Review"),
    }[page]  # fmt: skip


def _tr(text: str) -> str:
    return QCoreApplication.translate("Pages", text)
