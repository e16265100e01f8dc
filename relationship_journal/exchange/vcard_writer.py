"""Writes vCards that other programs read: 3.0 by default, 4.0 on request."""

from __future__ import annotations

import base64
import re
import uuid
from collections.abc import Iterable, Iterator

from relationship_journal.domain.cards import Card, CardFact, CardPoint, spoken_name
from relationship_journal.exchange import card_interests, card_labels
from relationship_journal.exchange.card_dates import OMITTED_YEAR, basic_date, is_whole
from relationship_journal.exchange.content_lines import colon_of, named_parameters
from relationship_journal.exchange.value_text import clean, escape, one_line

_FOLD = 75
_REST_HEAD = re.compile(r"(?:[A-Za-z0-9_-]+\.)?([A-Za-z0-9/_-]+)[;:]")
_ITEM = re.compile(r"item(\d{1,9})\.", re.IGNORECASE)
_NOT_IN_REST = {"BEGIN", "END", "VERSION"}
_PHOTO_TYPES = {
    "image/jpeg": "JPEG",
    "image/png": "PNG",
    "image/gif": "GIF",
    "image/bmp": "BMP",
    "image/webp": "WEBP",
}
_SPEAKING = {"HOME", "WORK", "OTHER", "CELL", "CAR", "MAIN"}


def write_cards(cards: Iterable[Card], version: str = "3.0") -> bytes:
    """The cards as one file: CRLF, UTF-8 without a mark, folded at 75 bytes between characters.

    Raises ValueError for a version other than 3.0 and 4.0.  A card without UID gets one made of its contents, so
    that writing it again gives the same.
    """
    if version not in ("3.0", "4.0"):
        raise ValueError(version)
    return b"".join(fold(line) for card in cards for line in _lines(card, four=version == "4.0"))


def fold(line: str) -> bytes:
    """One property as physical lines of at most 75 bytes (RFC 6350, 3.2), ended by CRLF.

    An encoded line is never cut behind "=": readers would take that for a soft line break.
    """
    raw = line.encode("utf-8", "replace")
    if len(raw) <= _FOLD:
        return raw + b"\r\n"
    encoded = b"QUOTED-PRINTABLE" in raw[:400].upper()
    pieces = []
    start, room = 0, _FOLD
    while len(raw) - start > room:
        end = start + room
        while raw[end] & 0xC0 == 0x80:
            end -= 1
        while encoded and raw[end - 1] == 0x3D and end - 1 > start:
            end -= 1
        pieces.append(raw[start:end])
        start, room = end, _FOLD - 1  # the space of a continuation counts
    pieces.append(raw[start:])
    return b"\r\n ".join(pieces) + b"\r\n"


def _lines(card: Card, *, four: bool) -> Iterator[str]:
    family, given, middle, prefix, suffix = map(
        one_line, (card.family, card.given, card.middle, card.prefix, card.suffix)
    )
    name = (
        one_line(card.name) or spoken_name(prefix, given, middle, family, suffix) or one_line(card.nickname)
    )
    yield "BEGIN:VCARD"
    yield "VERSION:4.0" if four else "VERSION:3.0"
    yield "UID:" + escape(one_line(card.uid) or _made_uid(card))
    yield "FN:" + escape(name)
    yield "N:" + ";".join(map(escape, (family, given, middle, prefix, suffix)))
    yield from _texts(card, four=four)
    yield from _dates(card, four=four)
    items = _Items(card.rest)
    for point in card.points:
        yield from _point(point, items, four=four)
    for person in card.related:
        yield from _relation(person, items, four=four)
    for fact in card.facts:
        yield from _fact(fact, items, four=four)
    if card.categories:
        yield "CATEGORIES:" + ",".join(escape(one_line(category)) for category in card.categories)
    if card.note:
        yield "NOTE:" + escape(card.note)
    if card.photo:
        yield _photo(card, four=four)
    yield from filter(None, map(_rest_line, card.rest))
    yield "END:VCARD"


def _made_uid(card: Card) -> str:
    about = "\n".join(
        (card.name, card.family, card.given, card.organisation, *(p.value for p in card.points))
    )
    return str(uuid.uuid5(uuid.NAMESPACE_OID, about.encode("utf-8", "replace").decode("utf-8")))


def _texts(card: Card, *, four: bool) -> Iterator[str]:
    if one_line(card.nickname):
        yield "NICKNAME:" + escape(one_line(card.nickname))
    if card.organisation or card.units:
        yield "ORG:" + ";".join(escape(one_line(unit)) for unit in (card.organisation, *card.units))
    if one_line(card.role):
        yield "TITLE:" + escape(one_line(card.role))
    if one_line(card.pronouns):
        yield ("PRONOUNS:" if four else "X-PRONOUNS:") + escape(one_line(card.pronouns))


def _dates(card: Card, *, four: bool) -> Iterator[str]:
    born, anniversary = one_line(card.born), one_line(card.anniversary)
    if four:
        if born:
            yield "BDAY:" + basic_date(born)
        if anniversary:
            yield "ANNIVERSARY:" + basic_date(anniversary)
        return
    if born.startswith("--"):
        # 3.0 knows no date without a year; this is how Apple writes one, and Google reads it
        yield f"BDAY;X-APPLE-OMIT-YEAR={OMITTED_YEAR}:{OMITTED_YEAR}-{born[2:]}"
    elif born:
        yield ("BDAY:" if is_whole(born) else "X-BDAY:") + born
    if anniversary:
        yield "X-ANNIVERSARY:" + anniversary


class _Items:
    """Hands out group names for custom labels, none that a kept line already uses."""

    def __init__(self, rest: tuple[str, ...]) -> None:
        self._last = max((int(found[1]) for found in map(_ITEM.match, rest) if found), default=0)

    def next(self) -> str:
        self._last += 1
        return f"item{self._last}"


def _point(point: CardPoint, items: _Items, *, four: bool) -> Iterator[str]:
    label = one_line(point.label)
    value = escape(one_line(point.value))
    if point.kind == "im" and card_labels.service_field(label):
        preferred = _parameters(point, (), four=four)
        yield f"{card_labels.service_field(label)}{preferred}:{value}"
        return
    if point.kind == "address":
        parts = point.parts or ("", "", point.value, "", "", "", "")
        value = ";".join(escape(part) for part in parts)
    name = {"email": "EMAIL", "phone": "TEL", "url": "URL", "im": "IMPP", "address": "ADR"}.get(point.kind)
    if name is None or not value.strip(";"):
        return
    types = card_labels.types_for(point.kind, label)
    line = f"{name}{_parameters(point, types or (), four=four)}:{value}"
    if types is None:
        group = items.next()
        yield f"{group}.{line}"
        yield f"{group}.X-ABLabel:{escape(label)}"
    else:
        yield line


def _parameters(point: CardPoint, types: tuple[str, ...], *, four: bool) -> str:
    """TYPE and PREF as each version writes them.  Values are words of ours only, never a user's text."""
    if point.kind == "phone" and "FAX" not in types and _SPEAKING.issuperset(types):
        types = (*types, "VOICE")
    if point.kind == "email" and not four:
        types = ("INTERNET", *types)
    if four:
        text = ";TYPE=" + ",".join(types).lower() if types else ""
        return text + (";PREF=1" if point.preferred else "")
    types = (*types, "PREF") if point.preferred else types
    return ";TYPE=" + ",".join(types) if types else ""


def _relation(person: CardPoint, items: _Items, *, four: bool) -> Iterator[str]:
    label, value = one_line(person.label), escape(one_line(person.value))
    if not value:
        return
    if four and (card_labels.rfc_relation(label) or not label):
        kind = f";TYPE={label}" if label else ""
        yield f"RELATED{kind};VALUE=text:{value}"
        return
    if not label:
        yield f"X-ABRELATEDNAMES:{value}"
        return
    group = items.next()
    yield f"{group}.X-ABRELATEDNAMES:{value}"
    yield f"{group}.X-ABLabel:{escape(card_labels.apple_relation(label))}"


def _fact(fact: CardFact, items: _Items, *, four: bool) -> Iterator[str]:
    """Hobbies and the like by their own properties, a day as Apple and Google label one; family is for `related`."""
    if fact.kind in ("date", "work") and fact.on and one_line(fact.text):
        group = items.next()
        yield f"{group}.X-ABDATE:{one_line(fact.on)}"
        yield f"{group}.X-ABLabel:{escape(one_line(fact.text))}"
        return
    line = card_interests.interest_line(fact, four=four)
    if line:
        yield line


def _photo(card: Card, *, four: bool) -> str:
    picture = base64.b64encode(card.photo).decode("ascii")
    if four:
        media = card.photo_type if card.photo_type in _PHOTO_TYPES else "application/octet-stream"
        return f"PHOTO:data:{media};base64,{picture}"
    kind = _PHOTO_TYPES.get(card.photo_type)
    return f"PHOTO;ENCODING=b{';TYPE=' + kind if kind else ''}:{picture}"


def _rest_line(line: str) -> str:
    """A kept property, made sure that it is one line and no frame of a card; "" for what is none."""
    text = clean(line).replace("\n", " ").strip()
    head = _REST_HEAD.match(text)
    if head is None or head[1].upper() in _NOT_IN_REST or ":" not in text:
        return ""
    colon = len(text.encode("utf-8", "replace")[: colon_of(text.encode("utf-8", "replace"))].decode("utf-8"))
    text = named_parameters(text[:colon]) + text[colon:]
    if "QUOTED-PRINTABLE" in text[:400].upper():
        text = text.rstrip("=")
    return text
