"""What each column of a table holds, by its name, by the names beside it, and by what stands in it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import permutations

from relationship_journal.domain.contact_tables import ColumnField, ColumnUse
from relationship_journal.domain.folding import folded_words
from relationship_journal.exchange.csv_words import LEFT_OUT, NOTED, PLACES, PROGRAMS, THINGS, YAHOO_PHONES

#: A date that happened once and comes round for nobody.
CONNECTED = "Connected on LinkedIn"
#: Fields a value of the same group gives a label to.
LABELLED = frozenset({
    ColumnField.EMAIL, ColumnField.PHONE, ColumnField.ADDRESS, ColumnField.URL, ColumnField.IM, ColumnField.RELATED,
    ColumnField.DATE, ColumnField.NOTE,
})  # fmt: skip
ADDRESS_PARTS = (
    ColumnField.BOX, ColumnField.STREET, ColumnField.CITY, ColumnField.REGION, ColumnField.CODE, ColumnField.COUNTRY,
)  # fmt: skip
_NAMING = frozenset({ColumnField.NAME, ColumnField.GIVEN, ColumnField.FAMILY, ColumnField.NICKNAME})
_GROUPS = {
    "e mail": ColumnField.EMAIL, "phone": ColumnField.PHONE, "website": ColumnField.URL, "im": ColumnField.IM,
    "relation": ColumnField.RELATED, "event": ColumnField.DATE, "custom field": ColumnField.NOTE,
    "address": ColumnField.ADDRESS,
}  # fmt: skip
_GROUPED = re.compile(
    r"(e mail|phone|website|im|relation|event|custom field|address) (\d{1,4}) (label|type|service|value)"
)
_ADDRESS = re.compile(r"address (\d{1,4}) (.+)")
_HONORIFIC = frozenset({"title", "titel", "titre"})
_UNKNOWN = ColumnUse(ColumnField.NOTE)
_NAMES_WITHIN = 8
_TITLES = frozenset(
    "dr prof professor mr mrs ms miss mx sir herr frau mag ing dipl m mme mlle monsieur madame rev".split()
)
_MAIL = re.compile(r"[^\s@<>]+@[^\s@<>]+\.[^\s@<>]{2,}|.*<[^\s@<>]+@[^\s@<>]+>")
_PHONE = re.compile(r"(?:tel:)?[+(0-9][0-9 ()./\u00a0x+-]{5,24}", re.IGNORECASE)
_LINK = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_DAY = re.compile(r"(?:\d{4}-\d\d?-\d\d?|\d\d?[./]\d\d?[./]\d{4})(?:[ T].*)?")


def key_of(header: str) -> str:
    """A column's name as it is looked up."""
    return " ".join(folded_words(header[:200]))


def knows_header(cells: Sequence[str]) -> int:
    """How many of the cells are names of columns we know; 0 unless they are half of what the row says."""
    written = [key for key in map(key_of, cells) if key]
    known = sum(_by_name(key) is not None or key in LEFT_OUT for key in written)
    return known if known * 2 >= len(written) else 0


def program_of(header: Sequence[str]) -> str:
    """Who wrote the table: google, outlook, linkedin, thunderbird, roundcube, yahoo, ours, or ""."""
    keys = set(map(key_of, header))
    return next((name for name, told_by in PROGRAMS if keys.issuperset(told_by)), "")


def uses_of(
    header: Sequence[str], values: Sequence[Sequence[str]], *, named: bool
) -> tuple[tuple[ColumnUse, ...], bool]:
    """What the columns hold, and whether every one with something in it was known by its name.

    ``values`` are some of what stands in each column; ``named`` whether the header is the file's own.
    """
    keys = [key_of(name) if named else "" for name in header]
    found = [_by_name(key) for key in keys]
    program = program_of(header) if named else ""
    if program == "yahoo":
        phones = {key: ColumnUse(ColumnField.PHONE, label) for key, label in YAHOO_PHONES.items()}
        found = [phones.get(key, use) for key, use in zip(keys, found, strict=True)]
    known = True
    uses: list[ColumnUse] = []
    for at, use in enumerate(found):
        if use is None or (keys[at] in LEFT_OUT and not program):
            known = known and not any(values[at])
            use = _by_content(values[at]) or _UNKNOWN  # noqa: PLW2901  # the column's use is what is being found
        uses.append(use)
    if _NAMING.isdisjoint(use.field for use in uses):
        uses = _nameless(uses, values)
    uses = _in_context(uses, keys, values, program)
    return tuple(_with_name(use, name) for use, name in zip(uses, header, strict=True)), known


def _by_name(key: str) -> ColumnUse | None:
    """What a column of this name holds, None if nobody knows."""
    if key == "connected on":
        return ColumnUse(ColumnField.DATE, CONNECTED)
    words = key.split(" ")
    thing = " ".join(word for word in words if not word.isdecimal())
    found = _grouped(key) or _listed(key) or _listed(thing)
    if found is not None or not thing:
        return found
    place = next((PLACES[word] for word in words if word in PLACES), "")
    thing = " ".join(word for word in thing.split(" ") if word not in PLACES)
    return _at_place(*THINGS[thing], place) if place and thing in THINGS else None


def _listed(key: str) -> ColumnUse | None:
    if key in THINGS:
        return ColumnUse(*THINGS[key])
    if key in _HONORIFIC or key == "nom":
        return ColumnUse(ColumnField.FAMILY if key == "nom" else ColumnField.PREFIX)
    if key in NOTED:
        return ColumnUse(ColumnField.NOTE)
    return ColumnUse(ColumnField.LEAVE_OUT) if key in LEFT_OUT else None


def _at_place(field: ColumnField, label: str, place: str) -> ColumnUse | None:
    if field in ADDRESS_PARTS or field is ColumnField.ADDRESS:
        return ColumnUse(field, place, place)
    if field is ColumnField.PHONE:
        return ColumnUse(field, label if label in ("mobile", "pager") else f"{place} {label}".strip())
    if field in (ColumnField.EMAIL, ColumnField.URL):
        return ColumnUse(field, label or place)
    return ColumnUse(field, label) if field is ColumnField.NOTE else None


def _grouped(key: str) -> ColumnUse | None:
    """Google's numbered columns: "E-mail 1 - Label", "Address 2 - Street"."""
    match = _GROUPED.fullmatch(key)
    if match is not None:
        group = f"{match[1]} {match[2]}"
        return ColumnUse(_GROUPS[match[1]] if match[3] == "value" else ColumnField.LABEL, group=group)
    match = _ADDRESS.fullmatch(key)
    if match is None:
        return None
    thing = THINGS.get(f"address {match[2]}") or THINGS.get(match[2])
    if thing is None or (thing[0] not in ADDRESS_PARTS and thing[0] is not ColumnField.ADDRESS):
        return None
    return ColumnUse(thing[0], thing[1], f"address {match[1]}")


def _by_content(values: Sequence[str]) -> ColumnUse | None:
    """A column nobody named, by what stands in it: all of it has to fit."""
    some = [value.strip() for value in values if value.strip()]
    if not some:
        return None
    for pattern, field in (
        (_MAIL, ColumnField.EMAIL), (_LINK, ColumnField.URL), (_DAY, ColumnField.DATE), (_PHONE, ColumnField.PHONE),
    ):  # fmt: skip
        if all(pattern.fullmatch(value) for value in some):
            return ColumnUse(field)
    return None


def _nameless(uses: list[ColumnUse], values: Sequence[Sequence[str]]) -> list[ColumnUse]:
    """Where no column is called a name: one made of two others is the whole name, else the first with words is."""
    worded = [any(map(str.isalpha, "".join(each[:20]))) for each in values]
    texts = [at for at, use in enumerate(uses) if use == _UNKNOWN and worded[at]][:_NAMES_WITHIN]
    for whole, given, family in permutations(texts, 3):
        if _made_of(values[whole], values[given], values[family]):
            uses[whole] = ColumnUse(ColumnField.NAME)
            uses[given], uses[family] = ColumnUse(ColumnField.GIVEN), ColumnUse(ColumnField.FAMILY)
            return uses
    if texts:
        uses[texts[0]] = ColumnUse(ColumnField.NAME)
    return uses


def _made_of(whole: Sequence[str], given: Sequence[str], family: Sequence[str]) -> bool:
    rows = [row for row in zip(whole, given, family, strict=False) if all(row)]
    return bool(rows) and all(name.split() == f"{first} {last}".split() for name, first, last in rows)


def _in_context(
    uses: list[ColumnUse], keys: list[str], values: Sequence[Sequence[str]], program: str
) -> list[ColumnUse]:
    """The words that mean one thing beside some columns and another beside others."""
    fields = {use.field for use in uses}
    parted = {use.group for use in uses if use.field in ADDRESS_PARTS and use.field is not ColumnField.BOX}
    titles = 0
    for at, (use, key) in enumerate(zip(uses, keys, strict=True)):
        if key in _HONORIFIC:
            titles += 1
            is_role = titles == 2 or (
                ColumnField.ROLE not in fields and not _are_titles(values[at]) and program != "outlook"
            )
            uses[at] = ColumnUse(ColumnField.ROLE) if is_role else use
            fields.add(uses[at].field)
        elif use.field is ColumnField.NAME and key == "name" and ColumnField.GIVEN in fields:
            uses[at] = use if ColumnField.FAMILY in fields else ColumnUse(ColumnField.FAMILY)
        elif key == "nom" and ColumnField.GIVEN not in fields:
            uses[at] = ColumnUse(ColumnField.NAME)
        elif key in ("beruf", "profession"):
            uses[at] = ColumnUse(ColumnField.GOOD_TO_KNOW if ColumnField.ROLE in fields else ColumnField.ROLE)
        elif use.field is ColumnField.ADDRESS and use.group in parted and "formatted" not in key:
            uses[at] = replace(use, field=ColumnField.STREET)
        elif program == "linkedin" and key == "url":
            uses[at] = replace(use, label="LinkedIn")
        elif program == "outlook" and key in ("ort", "location", "emplacement"):
            uses[at] = ColumnUse(ColumnField.NOTE)
    return uses


def _are_titles(values: Sequence[str]) -> bool:
    some = [words for words in map(folded_words, values) if words]
    return bool(some) and all(words[0] in _TITLES for words in some)


def _with_name(use: ColumnUse, name: str) -> ColumnUse:
    """What goes to notes and facts under the column's own name has it as its label."""
    if use.field in (ColumnField.NOTE, ColumnField.GOOD_TO_KNOW, ColumnField.DATE) and not use.group:
        plain = use.field is ColumnField.NOTE and THINGS.get(key_of(name), (None,))[0] is ColumnField.NOTE
        return replace(use, label=use.label or ("" if plain else " ".join(name.split())))
    return use
