"""Finding by name and by words while they are typed (quality, P4, P5 and P15), beside the bare queries of SQLite."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path

import pytest

from relationship_journal.domain.folding import folded_words
from relationship_journal.domain.search import RANKED_UP_TO
from relationship_journal.journal import Journal
from relationship_journal.local_clock import SystemClock
from relationship_journal.store.engine import connect
from relationship_journal.store.search_index import span
from tests.benchmarks.bench_table import Took, ranked, side_by_side, tell, timed
from tests.benchmarks.large_journal import WORDS

Large = Callable[[str], Path]
NAMES = ("odette plumbridge 4711", "quillfeather barnaby", "wilhelmina oak", "łucja fern", "hazel")
SHOWN = 8
JOURNAL_FROM = 3
_NAMED = "EXISTS (SELECT 1 FROM name_word w WHERE w.contact_id = s.contact_id AND w.word >= ? AND w.word < ?)"
_AMONG = "s.contact_id IN (SELECT contact_id FROM name_word WHERE word >= ? AND word < ?)"
_PEOPLE = (
    "SELECT c.id, c.name, c.role, s.last_live, s.due_on FROM standing s JOIN contact c ON c.id = s.contact_id"
    " WHERE NOT c.is_me AND {those} ORDER BY s.last_any DESC, s.name_key, s.contact_id LIMIT 8"
)
_FEW = "SELECT count(*) FROM (SELECT 1 FROM name_word WHERE word >= ? AND word < ? LIMIT 501)"
_SHOWN = (
    "SELECT rowid, snippet(search_index, 0, '[', ']', '…', 12) FROM search_index WHERE search_index MATCH ?"
)
_NEWEST = f"{_SHOWN} AND rowid BETWEEN ? AND ? ORDER BY rowid DESC LIMIT 50"
_BEST = f"{_SHOWN} ORDER BY rank LIMIT 50"
_MANY = "SELECT count(*) FROM (SELECT 1 FROM search_index WHERE search_index MATCH ? LIMIT 2001)"


def keys(texts: Sequence[str], shortest: int = 1) -> Iterator[str]:
    """What stands in the field after each key."""
    for text in texts:
        yield from (text[:length] for length in range(shortest, len(text) + 1))


@contextmanager
def opened(path: Path) -> Iterator[tuple[Journal, sqlite3.Connection]]:
    """The journal, and a bare connection with the same settings."""
    with closing(connect(path, read_only=True)) as bare, Journal.open(path, clock=SystemClock()) as journal:
        yield journal, bare


def bare_names(connection: sqlite3.Connection, typed: str) -> None:
    """The least that finds the same people: where few have the longest word, those; else down the list of all."""
    words = folded_words(typed)
    bounds = {word: (word, word + "\U0010ffff") for word in words}
    longest = max(words, key=len, default="")
    (few,) = connection.execute(_FEW, bounds[longest]).fetchone()
    those = [_AMONG] if few <= 500 else []
    values = [*bounds[longest]] if few <= 500 else []
    for word in words:
        those.append(_NAMED)
        values += bounds[word]
    connection.execute(_PEOPLE.format(those=" AND ".join(those)), values).fetchall()


def bare_words(connection: sqlite3.Connection, typed: str) -> None:
    """The fifty newest entries with snippets."""
    asked = " AND ".join(f'"{word}"*' for word in folded_words(typed))
    connection.execute(_NEWEST, (asked, *span("entry"))).fetchall()


def bare_answer(connection: sqlite3.Connection, typed: str) -> None:
    """What the program is to answer: of at most 2,000 hits the best fifty, of more the newest, with snippets."""
    asked = " AND ".join(f'"{word}"*' for word in folded_words(typed))
    (hits,) = connection.execute(_MANY, (asked,)).fetchone()
    if hits > RANKED_UP_TO:
        bare_words(connection, typed)
    else:
        connection.execute(_BEST, (asked,)).fetchall()


def drawn_from(connection: sqlite3.Connection, notes: int = 40) -> list[str]:
    """A word of each of so many notes, as they come in them: mostly common ones."""
    every = "SELECT body FROM search_text WHERE kind = 'entry' AND row_id % ? = 1 LIMIT ?"
    (count,) = connection.execute("SELECT count(*) FROM entry").fetchone()
    rows = connection.execute(every, (count // notes, notes)).fetchall()
    return [text.split()[number % 20] for number, (text,) in enumerate(rows)] + list(WORDS.values())


def of_keys(
    typed: Sequence[str], floor: Callable[[str], object], ours: Callable[[str], object]
) -> tuple[list[Took], list[Took]]:
    """Of each key the median of five pairs, so that the p95 is that of the keys and not of the machine."""
    least: list[Took] = []
    mine: list[Took] = []
    for each in typed:
        pairs = side_by_side(partial(floor, each), partial(ours, each))
        for told, runs in zip((least, mine), pairs, strict=True):
            told.append(Took(ranked([run.cpu for run in runs], 0.5), ranked([run.wall for run in runs], 0.5)))
    return least, mine


@pytest.mark.benchmark
def test_p4_a_name_is_found_per_key(large: Large) -> None:
    with opened(large("XL")) as (journal, bare):
        typed = list(keys(NAMES))
        floor, ours = of_keys(
            typed, partial(bare_names, bare), lambda each: journal.contacts.match(each, SHOWN)
        )
        tell("P4", "name per key, XL", ours=ours, floor=floor, budget=2, at_most=0.005, rank=0.95)


@pytest.mark.benchmark
def test_p5_the_journal_is_searched_per_key(large: Large) -> None:
    with opened(large("L")) as (journal, bare):
        typed = [
            each for each in dict.fromkeys(keys(drawn_from(bare), JOURNAL_FROM)) if len(each) >= JOURNAL_FROM
        ]
        floor, ours = of_keys(typed, partial(bare_answer, bare), lambda each: journal.search.find(each, 50))
        strict = [timed(partial(bare_words, bare, each)) for each in typed]
        least, mine = (1000 * ranked([each.cpu for each in taken], 0.95) for taken in (strict, ours))
        print(f"P5 beside the newest fifty alone, which nobody ranks: p95 {least:.1f} ms, ours {mine:.1f} ms")
        tell("P5", f"journal per key, L, {len(typed)} keys", ours=ours, floor=floor, budget=2, rank=0.95)


@pytest.mark.benchmark
def test_p15_search_grows_slower_than_the_journal(large: Large) -> None:
    taken: dict[str, list[Took]] = {}
    for size in ("L", "XL"):
        with opened(large(size)) as (journal, bare):
            typed = list(dict.fromkeys(keys(drawn_from(bare, 20), JOURNAL_FROM)))
            taken[size] = []
            for each in typed:
                runs = [timed(partial(journal.search.find, each, 50)) for _ in range(4)][1:]
                taken[size].append(min(runs))
    tell("P15", "search, XL over L", ours=taken["XL"], floor=taken["L"], budget=6, rank=0.95)
