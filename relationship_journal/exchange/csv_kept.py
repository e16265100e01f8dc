"""The column Kept of this program's own tables: what a card says that its other columns cannot, as JSON."""

from __future__ import annotations

import json
from dataclasses import astuple, fields, replace
from typing import Any

from relationship_journal.domain.cards import Card, CardFact, CardPoint

#: What is not in a table: where a card stood in which file, and its picture.
NEVER = frozenset({"line", "version", "photo", "photo_type"})
_TEXTS = ("units", "categories", "rest")
_LARGEST = 1024 * 1024


def difference(card: Card, read: Card) -> str:
    """What has to be put back into ``read`` to make it ``card``; "" for nothing."""
    kept = {
        each.name: _plain(getattr(card, each.name))
        for each in fields(Card)
        if each.name not in NEVER and getattr(card, each.name) != getattr(read, each.name)
    }
    # (escaped, so that half letters and line separators survive any program between)
    return json.dumps(kept) if kept else ""


def put_back(card: Card, kept: str) -> Card:
    """The card with what was kept; raises ``ValueError`` or ``TypeError`` for what this program did not write."""
    if len(kept) > _LARGEST:
        raise ValueError("too long")
    found = json.loads(kept)
    known = {each.name for each in fields(Card)} - NEVER
    if not isinstance(found, dict) or not known.issuperset(found):
        raise ValueError("not what was kept")
    return replace(card, **{name: _typed(name, value) for name, value in found.items()})


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return [list(astuple(each)) if isinstance(each, CardPoint | CardFact) else each for each in value]
    return value


def _typed(name: str, value: Any) -> Any:
    if name in ("points", "related"):
        return tuple(_point(each) for each in _list(value))
    if name == "facts":
        return tuple(CardFact(*_strings(each, 5)) for each in _list(value))
    if name in _TEXTS:
        return _strings(value, None)
    return _string(value)


def _point(value: Any) -> CardPoint:
    kind, text, label, preferred, parts = _list(value)
    if not isinstance(preferred, bool):
        raise TypeError("preferred")
    return CardPoint(_string(kind), _string(text), _string(label), preferred, _strings(parts, None))


def _list(value: Any) -> list[Any]:
    if not isinstance(value, list):
        raise TypeError("no list")
    return value


def _string(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError("no text")
    return value


def _strings(value: Any, many: int | None) -> tuple[str, ...]:
    found = tuple(_string(each) for each in _list(value))
    if many is not None and len(found) != many:
        raise ValueError("another length")
    return found
