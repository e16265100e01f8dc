"""A check notices what SQLite does not: a single changed letter in anything the user wrote or did."""

from __future__ import annotations

import random
import re
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from relationship_journal import wording
from relationship_journal.domain.care import CheckReport, Finding
from relationship_journal.domain.errors import DamagedJournal, JournalLocked, Stopped
from relationship_journal.journal import Journal
from relationship_journal.store import soundness
from relationship_journal.store.digests import DIGESTED
from relationship_journal.store.tables import HISTORY_TABLES, metadata
from tests.fixed_clock import FixedClock
from tests.store.schema_fixture import load, write_everything
from tests.store.test_history import content


@pytest.fixture(scope="module")
def everything(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed journal with one of everything, written once."""
    folder = tmp_path_factory.mktemp("everything")
    with Journal.open(folder / "a.journal", clock=FixedClock()) as journal:
        write_everything(journal, folder)
    return folder / "a.journal"


@pytest.fixture
def path(everything: Path, tmp_path: Path) -> Path:
    """A copy to spoil."""
    return Path(shutil.copy(everything, tmp_path / "a.journal"))


def checked(path: Path) -> CheckReport:
    with Journal.open(path, clock=FixedClock()) as journal:
        return journal.care.check(index=True)


@contextmanager
def behind_our_back(path: Path) -> Iterator[sqlite3.Connection]:
    """A connection whose changes leave no act."""
    with closing(sqlite3.connect(path)) as connection:
        triggers = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for name, _sql in triggers:
            connection.execute(f"DROP TRIGGER {name}")
        yield connection
        for _name, sql in triggers:
            connection.execute(sql)
        connection.commit()


def test_what_was_written_is_sound(path: Path) -> None:
    report = checked(path)
    assert report.findings == ()
    with closing(sqlite3.connect(path)) as connection:
        counted = [connection.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in DIGESTED]
    assert report.rows == sum(counted) > 40


COLUMNS = [
    (table.name, column.name) for table in HISTORY_TABLES for column in table.columns if column.name != "id"
]


@pytest.mark.parametrize(("table", "column"), COLUMNS)
def test_a_changed_value_is_noticed_in_every_column(path: Path, table: str, column: str) -> None:
    with behind_our_back(path) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        changed = connection.execute(
            f'UPDATE {table} SET "{column}" = CASE typeof("{column}")'
            f" WHEN 'integer' THEN \"{column}\" + 1 ELSE coalesce(\"{column}\", '') || 'x' END"
            f" WHERE id = (SELECT max(id) FROM {table})"
        )
        assert changed.rowcount == 1
    found = {(each.kind, each.table) for each in checked(path).findings}
    assert ("changed", table) in found


@pytest.mark.parametrize("column", ["at", "kind", "data"])
def test_a_changed_act_is_noticed(path: Path, column: str) -> None:
    with behind_our_back(path) as connection:
        connection.execute(f"UPDATE act SET {column} = {column} || '1' WHERE id = 3")
    assert Finding("changed", "act", 3) in checked(path).findings


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE change SET image = replace(image, 'Odette', 'Odetta') WHERE image LIKE '%Odette%'",
        "DELETE FROM change WHERE id = (SELECT max(id) FROM change)",
        "INSERT INTO change (act_id, table_name, row_id) VALUES (3, 'contact', 1)",
    ],
)
def test_a_changed_history_is_noticed(path: Path, sql: str) -> None:
    with behind_our_back(path) as connection:
        assert connection.execute(sql).rowcount
    assert {(each.kind, each.table) for each in checked(path).findings} == {("changed", "act")}


def test_a_row_gone_or_put_there_is_noticed(path: Path) -> None:
    with behind_our_back(path) as connection:
        connection.execute("DELETE FROM topic WHERE id = (SELECT min(id) FROM topic)")
        connection.execute("INSERT INTO circle (name) VALUES ('Uninvited')")
    found = [(each.kind, each.table) for each in checked(path).findings]
    assert ("gone", "topic") in found
    assert ("unknown", "circle") in found


def test_a_photo_a_loose_row_and_a_wrong_search_text_are_noticed(path: Path) -> None:
    with behind_our_back(path) as connection:
        connection.execute("UPDATE picture SET data = zeroblob(3)")
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("DELETE FROM circle WHERE id = 1")
        connection.execute("UPDATE search_text SET body = 'nonsense' WHERE kind = 'contact' AND row_id = 1")
    found = {(each.kind, each.table) for each in checked(path).findings}
    assert found >= {
        ("picture", "picture"),
        ("loose", "contact_circle"),
        ("search", "contact"),
        ("index", ""),
    }


@pytest.mark.parametrize(
    ("sql", "kind"),
    [
        ("UPDATE search_text SET day = '2026-11-62' WHERE kind = 'entry'", "search"),
        ("UPDATE search_text SET contact_id = 2 WHERE kind = 'contact' AND row_id = 1", "search"),
        ("UPDATE standing SET last_live = '2026-01-01' WHERE contact_id = 1", "standing"),
        ("UPDATE standing SET name_key = 'z' WHERE contact_id = 1", "standing"),
        ("DELETE FROM standing WHERE contact_id = 1", "standing"),
        ("DELETE FROM name_word WHERE contact_id = 1", "standing"),
        ("INSERT INTO name_word VALUES ('nonsense', 1)", "standing"),
        ("UPDATE act SET undone_by = NULL WHERE undone_by IS NOT NULL", "bookkeeping"),
        ("UPDATE act SET undone_by = 2 WHERE id = 1", "bookkeeping"),
        ("UPDATE act SET reverses = NULL WHERE kind = 'undo'", "bookkeeping"),
        ("UPDATE act SET reverses = 1 WHERE id = 3", "bookkeeping"),
        ("UPDATE pen SET act_id = 3", "bookkeeping"),
        ("UPDATE sqlite_sequence SET seq = 1 WHERE name = 'contact'", "bookkeeping"),
    ],
)
def test_what_is_derived_or_counted_is_compared_too(path: Path, sql: str, kind: str) -> None:
    with behind_our_back(path) as connection:
        assert connection.execute(sql).rowcount
    assert {each.kind for each in checked(path).findings} == {kind}


def test_a_single_flipped_bit_in_any_note_is_noticed(path: Path) -> None:
    """SQLite says "ok" to every one of them; the digest notices each."""
    whole = path.read_bytes()
    note = b"Coffee at the mill, with cake"
    places = [each.start() for each in re.finditer(note, whole)]
    chance = random.Random(7)
    for _ in range(12):
        at, bit = chance.choice(places) + chance.randrange(len(note)), 1 << chance.randrange(8)
        data = bytearray(whole)
        data[at] ^= bit
        path.write_bytes(bytes(data))
        with closing(sqlite3.connect(path)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert ("changed", "entry") in {(each.kind, each.table) for each in checked(path).findings}, at
    path.write_bytes(whole)
    assert checked(path).sound


def test_the_quick_check_asks_sqlite_alone(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[20 * 4096 : 21 * 4096] = b"\x55" * 4096
    path.write_bytes(bytes(data))
    with Journal.open(path, clock=FixedClock()) as journal:
        report = journal.care.check(thorough=False)
    assert [each.kind for each in report.findings][:1] == ["file"]
    assert report.rows == 0


NONSENSE = {
    "UPDATE entry SET day = 'garbage'": "timeline",
    "UPDATE entry SET channel = 'telepathy'": "timeline",
    "UPDATE meeting SET start = 'soon'": "meetings",
    "UPDATE contact SET born = 'long ago'": "contacts",
    "UPDATE entry SET text = CAST(x'ff00fe' AS TEXT)": "timeline",
}


def look_at(journal: Journal, part: str) -> None:
    if part == "timeline":
        journal.timeline.entries(journal.timeline.ids())
    elif part == "meetings":
        journal.meetings.get(1)
    else:
        for contact in (1, 2):
            journal.contacts.get(contact)


@pytest.mark.parametrize("sql", NONSENSE)
def test_nonsense_where_a_value_should_be_is_called_damage_and_no_fault(path: Path, sql: str) -> None:
    with behind_our_back(path) as connection:
        connection.execute(sql)
    with Journal.open(path, clock=FixedClock()) as journal, pytest.raises(DamagedJournal) as refused:
        look_at(journal, NONSENSE[sql])
    assert refused.value.data["path"] == str(path)


@pytest.mark.parametrize("act", ["edit", "place", "remove", "undo"])
def test_no_act_makes_a_wrong_letter_the_truth(path: Path, act: str) -> None:
    with behind_our_back(path) as connection:
        connection.execute("UPDATE entry SET text = replace(text, 'cake', 'cale') WHERE id = 1")
    with Journal.open(path, clock=FixedClock()) as journal:
        before, draft = content(journal), journal.jots.draft_of(1)
        edited = next(each for each in journal.history.acts() if each.kind == "jot.edit")
        acts: dict[str, Callable[[], object]] = {
            "edit": lambda: journal.jots.edit(1, replace(draft, text="Other words")),
            "place": lambda: journal.jots.edit(1, replace(draft, place="Elsewhere")),
            "remove": lambda: journal.jots.remove(1),
            "undo": lambda: journal.history.undo(edited.id),
        }
        with pytest.raises(DamagedJournal) as refused:
            acts[act]()
        assert refused.value.data["path"] == str(path)
        assert content(journal) == before
        journal.contacts.add("Nobody touched that row")


def test_looking_for_damage_changes_nothing_and_can_be_stopped(path: Path) -> None:
    with Journal.open(path, clock=FixedClock()) as journal:
        before, steps = content(journal), []
        journal.care.check(index=True, progress=lambda done, of: steps.append((done, of)))
        assert steps == sorted(steps)
        assert steps[-1][0] == steps[-1][1]
        with pytest.raises(Stopped):
            journal.care.check(stopped=lambda: True)
        assert content(journal) == before


def test_what_is_saved_during_a_check_is_no_damage(path: Path) -> None:
    with Journal.open(path, clock=FixedClock()) as journal:

        def meanwhile(_done: int, _of: int) -> None:
            journal.jots.save("Meanwhile", [1])

        report = journal.care.check(progress=meanwhile)
        assert report.findings == ()
        assert len(journal.timeline.ids(1)) > 10


def test_an_end_that_was_no_end_is_known_at_the_next_start(tmp_path: Path) -> None:
    path = tmp_path / "a.journal"
    with Journal.open(path, clock=FixedClock()) as journal:
        journal.contacts.add("Odette")
        assert journal.care.closed_cleanly
        files = {side: path.with_name(path.name + side).read_bytes() for side in ("", "-wal")}
    for side, data in files.items():  # as a kill leaves them
        path.with_name(path.name + side).write_bytes(data)
    with Journal.open(path, clock=FixedClock()) as journal:
        assert not journal.care.closed_cleanly
        assert journal.contacts.count() == 1
    with Journal.open(path, clock=FixedClock()) as journal:
        assert journal.care.closed_cleanly


def test_a_busy_file_is_not_called_damaged(path: Path) -> None:
    with Journal.open(path, clock=FixedClock()) as journal:
        with closing(sqlite3.connect(path, isolation_level=None)) as stranger:
            stranger.execute("BEGIN IMMEDIATE")
            with pytest.raises(JournalLocked):
                journal.care.check(index=True)
        assert journal.care.check(index=True).sound


def test_the_findings_are_not_endless(path: Path) -> None:
    with behind_our_back(path) as connection:
        connection.executemany("INSERT INTO circle (name) VALUES (?)", [(f"c{n}",) for n in range(500)])
    assert len(checked(path).findings) == soundness.MOST_FINDINGS


def test_every_table_is_digested_or_has_its_own_proof() -> None:
    otherwise = {
        "change": "under the digest of its act",
        "digest": "compared with what it stands for",
        "pen": "nobody writes between acts",
        "standing": "compared with the records",
        "name_word": "compared with the records",
        "search_text": "compared with the records",
        "picture": "named by its digest",
        "content": "named by its digest",
        "calendar_ledger": "what left the house; not the user's words",
        "server_event": "what a server holds; it is asked before anything is written over",
    }
    assert {*DIGESTED, *otherwise} == set(metadata.tables)


def test_every_finding_has_its_sentence(tmp_path: Path) -> None:
    load("0002", tmp_path / "a.journal")
    for kind in (
        "file",
        "changed",
        "unknown",
        "gone",
        "loose",
        "search",
        "index",
        "picture",
        "content",
        "standing",
        "bookkeeping",
    ):
        for table in DIGESTED:
            said = wording.finding_sentence(Finding(kind, table, 3, "page 7"))
            assert said[0].isupper()
            assert "{" not in said
            assert "_" not in said
