"""The rule by which every row of a journal, at every time, becomes what it is without somebody."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Text

from relationship_journal.domain.forgetting import Decision, MentionChoice, Place
from relationship_journal.domain.traces import Certainty, Traces
from relationship_journal.store.belonging import KEYS, Rows
from relationship_journal.store.tables import HISTORY_TABLES

_NO_WORDS = frozenset(
    {"uid", "sum", "zone", "photo", "started_by", "original", "address", "me", "content", "media_type"}
)
"""Columns of text in which nobody writes."""
_THEIR_OWN = frozenset(
    {
        *(f"contact.{name}" for name in ("name", "given", "family", "nickname", "pronouns", "card")),
        "contact_point.kind", "contact_point.value", "source_event.seen",
    }
)  # fmt: skip
"""What others are called is theirs, even where it sounds the same; and what is no text for a reader."""
_JSON = {"contact": "card", "source_event": "seen"}
"""What files and calendars said, kept aside as JSON: rewritten without asking, for nobody reads it here."""

WORDS: Mapping[str, tuple[str, ...]] = {
    table.name: tuple(
        column.name
        for column in table.columns
        if type(column.type) is Text
        and column.name not in _NO_WORDS
        and f"{table.name}.{column.name}" not in _THEIR_OWN
    )
    for table in HISTORY_TABLES
}
"""Of each table, the columns that hold what somebody wrote."""
_NO_MORE = "…"
_NAMED = {table.name: "name" for table in HISTORY_TABLES if "name" in table.columns}


@dataclass(frozen=True, slots=True)
class Rule:
    """What becomes of rows (``store.erasing.Rewriting``): those that go, and the words of those that stay.

    ``before`` are the texts the decisions were made about; ``secrets`` the texts of the rows that go.
    """

    rows: Rows
    traces: Traces
    word: str
    decisions: Mapping[Place, Decision]
    before: Mapping[Place, str]
    secrets: frozenset[str] = frozenset()

    def image(self, table: str, row_id: int, image: dict[str, Any]) -> dict[str, Any] | None:
        """A state of a row as it will have been; None: it was never there."""
        if row_id in self.rows[table]:
            return None
        for column, target, optional in KEYS[table]:
            if image[column] is not None and image[column] in self.rows[target]:
                if not optional:
                    return None
                image[column] = None
        for column in WORDS[table]:
            if image[column]:
                image[column] = self.text(Place(table, row_id, column), image[column])
        aside = _JSON.get(table)
        if aside and image[aside]:
            image[aside] = self.aside(image[aside])
        return image

    def text(self, place: Place, text: str) -> str:
        """What becomes of a text that stood at a place at some time."""
        decision = self.decisions.get(place)
        if decision is None:
            return self.traces.replaced(text, self.word, Certainty.ALONE)
        if decision.choice is MentionChoice.LEAVE:
            return text
        if decision.choice is MentionChoice.EDIT and text == self.before.get(place):
            return decision.text
        return self.traces.replaced(text, self.word, Certainty.MAYBE)

    def aside(self, told: str) -> str:
        """JSON with the names taken out of its texts; as it was where there are none."""
        kept = json.loads(told)
        new = _each_text(kept, lambda text: self.traces.replaced(text, self.word, Certainty.ALONE))
        return told if new == kept else json.dumps(new, ensure_ascii=False)

    def data(self, data: dict[str, Any], *, touched: bool) -> dict[str, Any]:
        """The data of an act's sentence; of one that had to do with them, also without their records' words."""

        def told(text: str) -> str:
            named = self.traces.replaced(text, self.word, Certainty.ALONE)
            return _NO_MORE if touched and named == text and text.strip() in self.secrets else named

        answer = _each_text(data, told)
        return answer if isinstance(answer, dict) else {}


def texts_of(table: str, image: Mapping[str, Any]) -> Iterator[str]:
    """What somebody wrote in a row, and what it is called."""
    names = (_NAMED[table],) if table in _NAMED else ()
    for column in {*WORDS[table], *names}:
        if text := (image[column] or "").strip():
            yield text


def _each_text(value: Any, change: Callable[[str], str]) -> Any:
    if isinstance(value, str):
        return change(value)
    if isinstance(value, list):
        return [_each_text(each, change) for each in value]
    if isinstance(value, dict):
        return {key: _each_text(each, change) for key, each in value.items()}
    return value
