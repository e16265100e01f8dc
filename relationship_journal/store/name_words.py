"""The words of names: which contact has a name or nickname with a word that begins so."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection

from relationship_journal.domain.folding import folded_words

_PORTION = 5000
_NAMES = "SELECT id, name, nickname FROM contact WHERE {which}"


def refresh(connection: Connection, contacts: Iterable[int]) -> None:
    """Write the words of these contacts anew; those who are gone lose theirs."""
    listed = "(" + ",".join(str(int(number)) for number in contacts) + ")"
    connection.exec_driver_sql(f"DELETE FROM name_word WHERE contact_id IN {listed}")
    _write(connection, f"id IN {listed}")


def fill(connection: Connection) -> None:
    """Write all of them anew."""
    connection.exec_driver_sql("DELETE FROM name_word")
    _write(connection, "id IS NOT NULL")


def wrong(connection: Connection) -> list[int]:
    """The contacts whose words are not those of their names."""
    told = {
        (word, number)
        for word, number in connection.exec_driver_sql("SELECT word, contact_id FROM name_word")
    }
    names = connection.exec_driver_sql(_NAMES.format(which="id IS NOT NULL"))
    computed = {(word, number) for number, *written in names for word in words_of(*written)}
    return sorted({number for _word, number in told ^ computed})


def words_of(name: str, nickname: str) -> set[str]:
    """The folded words somebody can be found by."""
    return {*folded_words(name), *folded_words(nickname)}


def _write(connection: Connection, which: str) -> None:
    names = connection.exec_driver_sql(_NAMES.format(which=which))
    while portion := names.fetchmany(_PORTION):
        rows = [(word, number) for number, *written in portion for word in words_of(*written)]
        if rows:
            connection.exec_driver_sql("INSERT INTO name_word (word, contact_id) VALUES (?, ?)", rows)
