"""The words of the people list's headings."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from relationship_journal.domain.listing import Section


def _tr(text: str) -> str:
    return QCoreApplication.translate("contacts", text)


def heading_words(section: Section) -> str:
    """The title of a section."""
    match section.key:
        case "reach_out":
            return _tr("Reach out")
        case "in_touch":
            return _tr("In touch")
        case "never_met":
            return _tr("Never met in person")
        case "company" if not section.title:
            return _tr("No company")
    return section.title
