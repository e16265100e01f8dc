"""The table people open in a spreadsheet: plain columns, and no cell that a spreadsheet would calculate (OWASP)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from relationship_journal.domain.cards import Card, CardFact, CardPoint
from relationship_journal.exchange.value_text import clean

# What starts a formula, also in full width; and what starts a new cell where the program splits at another sign than
# the comma, or forgets the quotes.
_STARTS = "=+\\-@\uff1d\uff0b\uff0d\uff20\u2212"
_INVISIBLE = r"\s\ufeff\u200b-\u200f\u2060"
_UNSEEN = re.compile(rf"\A[{_INVISIBLE}]+")
_FORMULA = re.compile(rf"(^|[,;|\n\"])([{_INVISIBLE}]*)(?=[{_STARTS}])")
_PHONE = re.compile(r"\+[0-9][0-9 ()./\u00a0-]*")
_SINGLE = (
    ("Name", "name"), ("First name", "given"), ("Middle name", "middle"), ("Last name", "family"),
    ("Nickname", "nickname"), ("Pronouns", "pronouns"), ("Organisation", "organisation"), ("Role", "role"),
    ("Birthday", "born"), ("Anniversary", "anniversary"), ("Notes", "note"),
)  # fmt: skip
_POINTS = (
    ("E-mail", "email"),
    ("Phone", "phone"),
    ("Address", "address"),
    ("Web page", "url"),
    ("Messaging", "im"),
)
_FACTS = (
    ("Hobbies", "hobby"), ("Family", "family"), ("Work", "work"), ("Preferences", "preference"), ("Dates", "date"),
)  # fmt: skip


def spreadsheet_table(cards: Sequence[Card]) -> list[list[str]]:
    """Header and rows, every cell harmless; columns nobody has anything in are left out, but for the name."""
    columns: list[tuple[str, list[str]]] = [
        (name, [str(getattr(card, field)) for card in cards]) for name, field in _SINGLE
    ]
    columns[7:7] = [("Department", [", ".join(card.units) for card in cards])]
    for name, kind in _POINTS:
        several = [[point for point in card.points if point.kind == kind] for card in cards]
        columns += _numbered(name, several)
    columns.append(("Related people", ["\n".join(map(_labelled, card.related)) for card in cards]))
    for name, kind in _FACTS:
        columns.append(
            (name, ["\n".join(_told(fact) for fact in card.facts if fact.kind == kind) for card in cards])
        )
    columns.append(("Labels", [", ".join(card.categories) for card in cards]))
    kept = [(name, cells) for name, cells in columns if any(cells) or name == "Name"]
    rows = [[harmless(cells[at]) for _name, cells in kept] for at in range(len(cards))]
    return [[name for name, _cells in kept], *rows]


def harmless(text: str) -> str:
    """The text as a cell that is text in every spreadsheet.

    A telephone number that begins with + is written as RFC 3966 does ("tel:+44 20 7946 0123"): it can be dialled
    from there, and is neither added up nor shown with a sign of ours.  Before everything else that could start a
    formula stands an apostrophe, also behind a separator or a line break inside the cell.
    """
    text = _UNSEEN.sub("", clean(text).replace("\t", " ")).rstrip()
    if _PHONE.fullmatch(text):
        return f"tel:{text}"
    return _FORMULA.sub(r"\1\2'", text)


def _numbered(name: str, several: Sequence[Sequence[CardPoint]]) -> list[tuple[str, list[str]]]:
    columns: list[tuple[str, list[str]]] = []
    for number in range(max(map(len, several), default=0)):
        title = name if number == 0 else f"{name} {number + 1}"
        points = [each[number] if number < len(each) else CardPoint("", "") for each in several]
        columns.append((title, [point.value for point in points]))
        columns.append((f"{title} label", [point.label for point in points]))
    return columns


def _labelled(point: CardPoint) -> str:
    return f"{point.value} ({point.label})" if point.label else point.value


def _told(fact: CardFact) -> str:
    """A fact on one line: "Emma (child)", "Dietary: vegetarian", "Wedding: 2009-06-20"."""
    text = f"{fact.text} ({fact.relation})" if fact.relation else fact.text
    return ": ".join(part for part in (text, fact.detail, fact.on) if part)
