"""Every revision there ever was opens with the same content; a newer one is refused by its version, untouched."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from relationship_journal import wording
from relationship_journal.domain.care import BackupReason
from relationship_journal.domain.errors import DamagedJournal, NewerJournal
from relationship_journal.journal import Journal
from relationship_journal.store import digests, soundness
from relationship_journal.store.engine import look
from relationship_journal.store.migrate import upgrade
from relationship_journal.store.salvage_reading import read_table
from relationship_journal.store.tables import HISTORY_TABLES
from relationship_journal.store.versions import HEAD, REVISIONS, version_number, version_words
from tests.fixed_clock import FixedClock
from tests.store.schema_fixture import FIXTURES, dump, load, write_everything

KEPT = (
    *(table.name for table in HISTORY_TABLES),
    "act",
    "change",
    "picture",
    "content",
    "calendar_ledger",
    "server_event",
    "sqlite_sequence",
)
LATER = {"entry": {"satisfied"}, "topic": {"fact_id", "ask_from"}}
"""The columns that came after the first revision."""


Rows = list[dict[str, object]]


def content(path: Path) -> dict[str, Rows]:
    """Every row of the user's, of the history, and of what left; a table this revision did not have is empty.

    What an older revision had no column for holds nothing after an update: that is left out.
    """
    with closing(sqlite3.connect(path)) as connection:
        connection.row_factory = sqlite3.Row
        there = {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}
        found: dict[str, Rows] = {name: [] for name in KEPT}
        for name in (name for name in KEPT if name in there):
            for row in map(dict, connection.execute(f"SELECT * FROM {name} ORDER BY 1")):
                if name == "change" and row["image"] is not None:
                    row["image"] = without_later(row["table_name"], json.loads(row["image"]))
                found[name].append(without_later(name, row))
        return found


def without_later(table: str, row: dict[str, object]) -> dict[str, object]:
    later = LATER.get(table, ())
    return {name: value for name, value in row.items() if value is not None or name not in later}


def numbers(found: dict[str, Rows]) -> dict[object, int]:
    """The highest id each table has given out."""
    return {row["name"]: int(str(row["seq"])) for row in found["sqlite_sequence"]}


def test_every_revision_has_its_fixture() -> None:
    assert [path.stem for path in sorted(FIXTURES.glob("*.sql"))] == list(REVISIONS)


def test_the_newest_fixture_is_of_the_present_schema_with_every_table_filled(tmp_path: Path) -> None:
    path = tmp_path / "a.journal"
    with Journal.open(path, clock=FixedClock()) as journal:
        write_everything(journal, tmp_path)

    def made(text: str) -> list[str]:
        return sorted(line for line in text.splitlines() if line.startswith("CREATE"))

    newest = (FIXTURES / f"{HEAD}.sql").read_text("utf-8")
    assert made(dump(path)) == made(newest)
    assert [name for name, rows in content(load(HEAD, tmp_path / "b.journal")).items() if not rows] == []


def test_the_newest_fixture_says_something_in_every_column(tmp_path: Path) -> None:
    rows = content(load(HEAD, tmp_path / "a.journal"))
    empty = {
        f"{table.name}.{column.name}"
        for table in HISTORY_TABLES
        for column in table.columns
        if not any(row.get(column.name) not in {None, ""} for row in rows[table.name])
    }
    assert empty == set()


@pytest.mark.parametrize("revision", REVISIONS)
def test_a_journal_of_every_revision_opens_with_the_same_content(tmp_path: Path, revision: str) -> None:
    path = load(revision, tmp_path / "a.journal")
    before = content(path)
    with Journal.open(path, clock=FixedClock()) as journal:
        assert journal.care.check(index=True).findings == ()
        assert len(journal.search.find("lodz").hits) == 1
        assert [row.name for row in journal.contacts.match("plum")] == ["Odette Plumbridge"]
        made = [each.reason for each in journal.backups.all()]
    assert content(path) == before
    assert made == ([] if revision == HEAD else [BackupReason.UPDATE])


@pytest.mark.parametrize("revision", REVISIONS)
def test_every_act_of_an_older_journal_can_be_taken_back(tmp_path: Path, revision: str) -> None:
    path = load(revision, tmp_path / "a.journal")
    with Journal.open(path, clock=FixedClock()) as journal:
        while journal.history.last() is not None:
            journal.history.undo()
        assert journal.contacts.count() == 0
        assert journal.care.check(index=True).findings == ()


def test_the_backup_before_an_update_is_what_was_there(tmp_path: Path) -> None:
    path = load("0001", tmp_path / "a.journal")
    before = content(path)
    with Journal.open(path, clock=FixedClock()) as journal:
        (backup,) = journal.backups.all()
        journal.contacts.add("Somebody new")
        assert content(Path(backup.path)) == before
        journal.backups.restore(Path(backup.path))  # brought up to date on its way back
        assert journal.care.check(index=True).findings == ()
    after = content(path)
    assert numbers(after)["contact"] == numbers(before)["contact"] + 1, "no id is given out twice"
    del after["sqlite_sequence"], before["sqlite_sequence"]
    assert after == before


def test_looking_brings_an_older_journal_up_to_date_too(tmp_path: Path) -> None:
    path = load("0001", tmp_path / "a.journal")
    with Journal.open(path, clock=FixedClock(), create=False, read_only=True) as journal:
        assert journal.contacts.count() == 3
        assert journal.care.check().findings == ()


def test_an_update_washes_no_damage_white(tmp_path: Path) -> None:
    path = load("0001", tmp_path / "a.journal")
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DROP TRIGGER history_entry_update")
        connection.execute("UPDATE entry SET text = replace(text, 'cake', 'cale')")
        connection.commit()
    with Journal.open(path, clock=FixedClock()) as journal:
        found = journal.care.check().findings
        assert [(each.kind, each.table, each.row_id) for each in found if each.kind == "changed"] == [
            ("changed", "entry", 1)
        ]
        with pytest.raises(DamagedJournal):
            journal.backups.make()


@pytest.mark.parametrize("revision", REVISIONS[1:-1])
def test_an_update_that_gives_rows_new_columns_washes_no_damage_white(tmp_path: Path, revision: str) -> None:
    path = load(revision, tmp_path / "a.journal")
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DROP TRIGGER history_topic_update")
        connection.execute("UPDATE topic SET text = text || '!' WHERE id = 1")
        (act_id,) = connection.execute(
            "SELECT act_id FROM change WHERE table_name = 'entry' AND image LIKE '%Coffee%' LIMIT 1"
        ).fetchone()
        connection.execute("UPDATE change SET image = replace(image, 'Coffee', 'Toffee')")
        connection.commit()
    with pytest.raises(DamagedJournal):  # by the backup before it
        Journal.open(path, clock=FixedClock())
    upgrade(path, HEAD)
    with closing(look(path)) as connection:
        report = soundness.check(connection, thorough=True)
    found = {(each.kind, each.table, each.row_id) for each in report.findings if each.kind != "search"}
    assert ("changed", "topic", 1) in found
    assert ("changed", "act", act_id) in found
    assert {kind for kind, _table, _row in found} == {"changed"}
    assert len(found) < 6, "what was not touched is as it was written"


@pytest.mark.parametrize("revision", REVISIONS[1:])
def test_a_damaged_journal_of_every_revision_is_read_by_its_own_digests(
    tmp_path: Path, revision: str
) -> None:
    path = load(revision, tmp_path / "a.journal")
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DROP TRIGGER history_entry_update")
        connection.execute("UPDATE entry SET text = replace(text, 'cake', 'cale')")
        connection.commit()
        for table in HISTORY_TABLES:
            found = read_table(connection, table)
            wrong = [row_id for row_id in found.rows if not found.is_as_written(row_id)]
            assert wrong == ([1] if table.name == "entry" else []), table.name


def test_an_update_takes_no_wrong_trigger_along(tmp_path: Path) -> None:
    path = load("0001", tmp_path / "a.journal")
    with closing(sqlite3.connect(path)) as connection:
        (sql,) = connection.execute(
            "SELECT sql FROM sqlite_master WHERE name = 'search_text_update'"
        ).fetchone()
        connection.execute("DROP TRIGGER search_text_update")
        connection.execute(sql.replace("OLD.body", "NEW.body"))
        connection.execute(
            'CREATE TRIGGER "an \'other" AFTER INSERT ON contact BEGIN DELETE FROM contact; END'
        )
        connection.commit()
    Journal.open(path, clock=FixedClock()).close()
    with Journal.open(path, clock=FixedClock()) as journal:
        journal.contacts.add("Somebody new")
        assert journal.contacts.count() == 4


def test_an_update_that_is_interrupted_leaves_the_journal_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = load("0001", tmp_path / "a.journal")
    before = content(path)

    def fail(*_arguments: object) -> None:
        raise LookupError("on the way")

    with monkeypatch.context() as broken:
        broken.setattr(digests, "complete", fail)
        with pytest.raises(LookupError):
            Journal.open(path, clock=FixedClock())
    assert content(path) == before
    Journal.open(path, clock=FixedClock()).close()
    assert content(path) == before


@pytest.mark.parametrize(
    ("number", "said"),
    [(version_number("7.1.2"), "version of this program (7.1.2)."), (0, "a newer version of this program.")],
)
def test_a_newer_journal_is_refused_by_its_version_and_untouched(
    tmp_path: Path, number: int, said: str
) -> None:
    path = load(HEAD, tmp_path / "a.journal")
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '0999'")
        connection.execute(f"PRAGMA user_version = {number}")
        connection.commit()
    before = hashlib.sha256(path.read_bytes()).hexdigest()
    with pytest.raises(NewerJournal) as refused:
        Journal.open(path, clock=FixedClock())
    assert said in wording.sentence(refused.value)
    assert hashlib.sha256(path.read_bytes()).hexdigest() == before
    assert [each.name for each in tmp_path.iterdir()] == ["a.journal"]


def test_a_version_is_one_number_and_back() -> None:
    for version in ("0.1.0", "1.2.3", "12.34.56"):
        assert version_words(version_number(version)) == version
