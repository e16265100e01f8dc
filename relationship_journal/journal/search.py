"""Search: words over everything, newest first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row

from relationship_journal.domain.changes import Kind
from relationship_journal.domain.contacts import ContactRow
from relationship_journal.domain.folding import folded_words
from relationship_journal.domain.search import Hit, Hits
from relationship_journal.domain.snippets import snippet
from relationship_journal.journal.people_rows import contact_rows
from relationship_journal.store.database import Database
from relationship_journal.store.search_index import SOURCES, match_words

_FIND = (
    "SELECT t.kind, t.row_id, t.contact_id, t.day FROM search_index i JOIN search_text t ON t.id = i.rowid"
    " WHERE search_index MATCH ? ORDER BY t.day IS NULL DESC, t.day DESC, t.id DESC LIMIT ?"
)


class Search:
    """Finds records by their words."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def find(self, words: str, limit: int = 50) -> Hits:
        """People first, then everything newest first; any words are taken as words, never as syntax."""
        phrase = match_words(words)
        if not phrase:
            return Hits(words, ())
        with self._database.read() as connection:
            rows = connection.exec_driver_sql(_FIND, (phrase, limit + 1)).all()
            texts = _texts(connection, rows)
            people = contact_rows(connection, {row.contact_id for row in rows})
        wanted = folded_words(words)
        hits = tuple(_hit(row, texts.get((row.kind, row.row_id), ""), wanted, people) for row in rows[:limit])
        return Hits(words, hits, more=len(rows) > limit)


def _texts(connection: Connection, rows: Sequence[Row[Any]]) -> dict[tuple[str, int], str]:
    """The words of the hits as they were typed (the index holds folded ones)."""
    wanted: dict[str, list[int]] = defaultdict(list)
    for row in rows:
        wanted[row.kind].append(row.row_id)
    texts: dict[tuple[str, int], str] = {}
    for kind, ids in wanted.items():
        marks = "(" + ",".join("?" * len(ids)) + ")"
        for found in connection.exec_driver_sql(SOURCES[kind].format(ids=marks), tuple(ids)):
            texts[kind, found[0]] = "\n".join(line for line in found[3].split("\n") if line.strip())
    return texts


def _hit(row: Row[Any], text: str, wanted: Sequence[str], people: dict[int, ContactRow]) -> Hit:
    person = people.get(row.contact_id)
    words, marks = snippet(text, wanted)
    day = date.fromisoformat(row.day) if row.day else None
    return Hit(Kind(row.kind), row.row_id, row.contact_id, person.name if person else "", words, marks, day)
