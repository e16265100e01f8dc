"""The words of the people list's headings."""

from __future__ import annotations

from relationship_journal.desktop.translation import translate
from relationship_journal.domain.listing import Section


def heading_words(section: Section) -> str:
    """The title of a section."""
    match section.key:
        case "reach_out":
            return translate("contacts", "Reach out")
        case "in_touch":
            return translate("contacts", "In touch")
        case "never_met":
            return translate("contacts", "Never met in person")
        case "company" if not section.title:
            return translate("contacts", "No company")
    return section.title
