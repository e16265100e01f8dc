"""Links: typed relations between two contacts; told once, read from both sides."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from relationship_journal.domain.contacts import ContactRow


class LinkKind(StrEnum):
    """What the other one is to the contact whose page it stands on."""

    PARTNER = "partner"
    SPOUSE = "spouse"
    PARENT = "parent"
    CHILD = "child"
    SIBLING = "sibling"
    RELATIVE = "relative"
    FRIEND = "friend"
    COLLEAGUE = "colleague"
    MANAGER = "manager"
    REPORT = "report"
    ASSISTANT = "assistant"
    ASSISTED = "assisted"
    MENTOR = "mentor"
    MENTEE = "mentee"
    INTRODUCED_BY = "introduced_by"
    INTRODUCED = "introduced"
    KNOWS = "knows"


#: The kinds that read otherwise from the other side; the first of each pair is the one that is stored.
_PAIRS = (
    (LinkKind.PARENT, LinkKind.CHILD),
    (LinkKind.MANAGER, LinkKind.REPORT),
    (LinkKind.ASSISTANT, LinkKind.ASSISTED),
    (LinkKind.MENTOR, LinkKind.MENTEE),
    (LinkKind.INTRODUCED_BY, LinkKind.INTRODUCED),
)
_INVERSE = {first: second for pair in _PAIRS for first, second in (pair, pair[::-1])}
_STORED = frozenset(first for first, _second in _PAIRS)

#: A relative's relation as a link from the contact to whom the relative has become.
_OF_RELATION = {
    "wife": LinkKind.SPOUSE, "husband": LinkKind.SPOUSE, "spouse": LinkKind.SPOUSE,
    "partner": LinkKind.PARTNER, "domestic partner": LinkKind.PARTNER, "fiancé": LinkKind.PARTNER,
    "fiancée": LinkKind.PARTNER, "girlfriend": LinkKind.PARTNER, "boyfriend": LinkKind.PARTNER,
    "mother": LinkKind.PARENT, "father": LinkKind.PARENT, "parent": LinkKind.PARENT,
    "daughter": LinkKind.CHILD, "son": LinkKind.CHILD, "child": LinkKind.CHILD,
    "sister": LinkKind.SIBLING, "brother": LinkKind.SIBLING, "sibling": LinkKind.SIBLING,
    "friend": LinkKind.FRIEND,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Link:
    """A link as it reads on one contact's page; ``label`` says more in the user's words."""

    id: int
    other: ContactRow
    kind: LinkKind
    label: str = ""


def inverse(kind: LinkKind) -> LinkKind:
    """What the contact is to the other one; of itself for what both are to each other."""
    return _INVERSE.get(kind, kind)


def stored_form(contact_id: int, other_id: int, kind: LinkKind) -> tuple[int, int, LinkKind]:
    """The one way a link is stored, whichever side it was told from: (contact, other, what the other is)."""
    if inverse(kind) is kind:
        return min(contact_id, other_id), max(contact_id, other_id), kind
    if kind in _STORED:
        return contact_id, other_id, kind
    return other_id, contact_id, inverse(kind)


def kind_of_relation(relation: str) -> LinkKind:
    """The link a relative's relation makes: "daughter" is a child; a relative where the word says no more."""
    return _OF_RELATION.get(relation.strip().casefold(), LinkKind.RELATIVE)
