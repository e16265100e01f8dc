"""The journal's file: private from its first byte, told apart from anything else, one writer."""

from __future__ import annotations

import hashlib
import os
import re
import sqlite3
import stat
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from relationship_journal.domain.errors import (
    JournalLocked,
    JournalMissing,
    JournalUnavailable,
    NewerJournal,
    NotAJournal,
    StorageFailed,
)
from relationship_journal.store import file, migrate, versions
from relationship_journal.store.database import Database
from relationship_journal.store.lock import FileLock
from relationship_journal.store.tables import contact, metadata
from tests.fixed_clock import FixedClock

CLOCK = FixedClock()
REPOSITORY = Path(__file__).parents[2]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "folder" / "a.journal"


def add(database: Database, name: str, uid: str) -> None:
    with database.write("contact.add", name=name) as act:
        act.connection.execute(contact.insert().values(name=name, uid=uid, created=CLOCK.now().date()))


@pytest.fixture
def open_umask() -> Iterator[None]:
    before = os.umask(0)
    yield
    os.umask(before)


@pytest.mark.usefixtures("open_umask")
def test_every_folder_made_on_the_way_is_private(tmp_path: Path) -> None:
    Database(tmp_path / "one" / "two" / "a.journal", CLOCK).close()
    modes = [stat.S_IMODE(each.stat().st_mode) for each in (tmp_path / "one", tmp_path / "one" / "two")]
    assert modes == [0o700, 0o700]


def test_a_journal_made_meanwhile_is_not_replaced(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another process makes the journal between our first look and our lock."""

    def late(journal: Path, **_how: object) -> object:
        with monkeypatch.context() as before:
            before.setattr("relationship_journal.store.opening.FileLock", FileLock)
            first = Database(path, CLOCK)
        add(first, "Odette", "1")
        first.close()
        return FileLock(journal)

    monkeypatch.setattr("relationship_journal.store.opening.FileLock", late)
    second = Database(path, CLOCK)
    with second.read() as connection:
        assert [row.name for row in connection.execute(contact.select())] == ["Odette"]
    second.close()


def test_a_journal_without_its_revision_is_called_damaged(path: Path) -> None:
    Database(path, CLOCK).close()
    for spoil in ("DELETE FROM alembic_version", "DROP TABLE alembic_version"):
        connection = sqlite3.connect(path)
        connection.execute(spoil)
        connection.commit()
        connection.close()
        with pytest.raises(JournalUnavailable) as refused:
            Database(path, CLOCK)
        assert refused.value.key == "error.damaged"


@pytest.mark.skipif(sys.platform != "linux", reason="only there a name is any bytes")
def test_a_name_that_is_not_text_can_hold_a_journal(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9 #1?%41.journal"))
    database = Database(path, CLOCK)
    add(database, "Odette", "1")
    database.close()
    assert path.stat().st_size
    Database(path, CLOCK).close()


def test_closing_waits_for_the_act_under_way(path: Path) -> None:
    database = Database(path, CLOCK)
    with database.write("contact.add") as act:
        closing = threading.Thread(target=database.close)
        closing.start()
        closing.join(0.2)
        assert closing.is_alive()
        act.connection.execute(contact.insert().values(name="Odette", uid="1", created=CLOCK.now().date()))
        with pytest.raises(JournalLocked):
            Database(path, CLOCK)
    closing.join(60)
    again = Database(path, CLOCK)
    with again.read() as connection:
        assert connection.execute(contact.select()).one().name == "Odette"
    again.close()


def test_the_ledger_is_not_written_inside_an_act(path: Path) -> None:
    database = Database(path, CLOCK)
    with pytest.raises(RuntimeError, match="inside an act"), database.write("contact.add"):
        database.note([])
    database.close()


@pytest.mark.usefixtures("open_umask")
def test_every_file_is_private_from_the_start(path: Path) -> None:
    database = Database(path, CLOCK)
    add(database, "Odette", "1")
    modes = {each.name: stat.S_IMODE(each.stat().st_mode) for each in path.parent.iterdir()}
    database.close()
    assert set(modes) == {"a.journal", "a.journal-wal", "a.journal-shm", "a.journal.lock"}
    assert set(modes.values()) == {0o600}
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_the_pragmas_are_what_durability_needs(path: Path) -> None:
    database = Database(path, CLOCK)
    with database.read() as connection:
        found = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys")
        }
    database.close()
    assert found == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}


def test_a_second_process_is_told_who_holds_it(path: Path) -> None:
    database = Database(path, CLOCK)
    code = (
        "import sys\nfrom pathlib import Path\nfrom relationship_journal.domain.errors import JournalLocked\n"
        "from relationship_journal.store.database import Database\nfrom tests.fixed_clock import FixedClock\n"
        "try:\n    Database(Path(sys.argv[1]), FixedClock())\n"
        "except JournalLocked as refused:\n    print(refused.data['holder'])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(path)],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    database.close()
    assert done.stdout.strip() == str(os.getpid())


def test_the_lock_goes_with_the_process(path: Path) -> None:
    code = (
        "import os, sys\nfrom pathlib import Path\nfrom relationship_journal.store.database import Database\n"
        "from tests.fixed_clock import FixedClock\nDatabase(Path(sys.argv[1]), FixedClock())\nos.kill(os.getpid(), 9)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(path)], cwd=REPOSITORY, capture_output=True, timeout=60, check=False
    )
    assert done.returncode == -9, done.stderr  # it held the lock until it was killed
    Database(path, CLOCK).close()


def test_looking_only_needs_no_lock_and_writes_nothing(path: Path) -> None:
    writer = Database(path, CLOCK)
    add(writer, "Odette", "1")
    reader = Database(path, CLOCK, read_only=True)
    with reader.read() as connection:
        assert connection.exec_driver_sql("SELECT name FROM contact").scalar() == "Odette"
    with pytest.raises(StorageFailed), reader.write("contact.add"):
        pass
    reader.close()
    writer.close()


def test_two_writers_in_one_process_are_refused(path: Path) -> None:
    database = Database(path, CLOCK)
    with pytest.raises(JournalLocked):
        Database(path, CLOCK)
    database.close()


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def other_program(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE theirs (x)")
    connection.commit()
    connection.close()


def newer(path: Path) -> None:
    file.create(path)
    connection = sqlite3.connect(path)
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.commit()
    connection.close()


@pytest.mark.parametrize(
    ("make", "error", "key"),
    [
        (lambda p: p.write_bytes(b""), NotAJournal, "error.empty_file"),
        (lambda p: p.write_bytes(b"hello, world" * 100), NotAJournal, "error.not_a_journal"),
        (other_program, NotAJournal, "error.not_a_journal"),
        (newer, NewerJournal, "error.newer_journal"),
    ],
)
def test_what_is_no_journal_of_ours_is_refused_untouched(
    path: Path, make: object, error: type[JournalUnavailable], key: str
) -> None:
    path.parent.mkdir()
    make(path)  # type: ignore[operator]  # one of the makers above
    before = digest(path)
    with pytest.raises(error) as refused:
        Database(path, CLOCK)
    assert refused.value.key == key
    assert digest(path) == before
    assert [each.name for each in path.parent.iterdir()] == ["a.journal"]


def test_a_folder_and_a_missing_file_are_named(path: Path) -> None:
    path.mkdir(parents=True)
    with pytest.raises(NotAJournal):
        Database(path, CLOCK)
    with pytest.raises(JournalMissing):
        Database(path / "none", CLOCK, may_create=False)
    with pytest.raises(JournalMissing):
        Database(path / "none", CLOCK, read_only=True)
    assert list(path.iterdir()) == []


def test_a_place_that_cannot_be_is_named(tmp_path: Path) -> None:
    (tmp_path / "plain").write_text("")
    with pytest.raises(JournalUnavailable):
        Database(tmp_path / "plain" / "a.journal", CLOCK)


def test_an_act_that_fails_leaves_nothing(path: Path) -> None:
    database = Database(path, CLOCK)

    def fail() -> None:
        with database.write("contact.add") as act:
            act.connection.execute(
                contact.insert().values(name="Odette", uid="1", created=CLOCK.now().date())
            )
            raise LookupError

    with pytest.raises(LookupError):
        fail()
    with database.read() as connection:
        for table in ("contact", "act", "change", "search_text"):
            assert connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar() == 0
    add(database, "Odette", "1")
    database.close()


def test_an_act_inside_an_act_is_a_fault_of_ours(path: Path) -> None:
    database = Database(path, CLOCK)
    with pytest.raises(RuntimeError), database.write("a"), database.write("b"):
        pass
    add(database, "Odette", "1")
    database.close()


def test_acts_of_many_threads_wait_for_each_other(path: Path) -> None:
    database = Database(path, CLOCK)
    threads = [threading.Thread(target=add, args=(database, f"P{n}", str(n))) for n in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with database.read() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM standing").scalar() == 12
    database.close()


def test_a_fault_shows_no_words_of_the_user(path: Path) -> None:
    database = Database(path, CLOCK)
    add(database, "Odette", "1")
    with pytest.raises(Exception, match="UNIQUE") as fault:
        add(database, "SECRET-MARKER", "1")
    database.close()
    assert "SECRET-MARKER" not in str(fault.value)


def schema(path: Path) -> dict[str, str]:
    connection = sqlite3.connect(path)
    rows = connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name != 'alembic_version'"
    )
    found = {name: re.sub(r"\s+", " ", sql).strip() for name, sql in rows}
    connection.close()
    return found


def test_migrating_from_nothing_gives_the_schema_of_a_new_journal(tmp_path: Path) -> None:
    (tmp_path / "old").touch()
    migrate.upgrade(tmp_path / "old", versions.HEAD)
    file.create(tmp_path / "new")
    assert schema(tmp_path / "old") == schema(tmp_path / "new")


LATER = '''
"""A later revision, as one may come: a column through batch mode."""
import sqlalchemy as sa
from alembic import op
revision = "0999"
down_revision = "0002"
def upgrade():
    with op.batch_alter_table("contact", recreate="always", table_kwargs={"sqlite_autoincrement": True}) as batch:
        batch.add_column(sa.Column("shoe_size", sa.Integer))
    op.execute("INSERT INTO circle (id, name) VALUES (40, 'Made by the script')")
    op.execute("DELETE FROM circle WHERE id = 40")
'''


def test_a_later_revision_keeps_children_triggers_and_numbers(path: Path, tmp_path: Path) -> None:
    database = Database(path, CLOCK)
    with database.write("circle.add") as act:
        act.connection.exec_driver_sql("INSERT INTO circle (id, name) VALUES (7, 'Clients')")
        act.connection.exec_driver_sql(
            "INSERT INTO contact (id, name, uid, created) VALUES (3, 'O', 'u', '2026-01-01')"
        )
        act.connection.exec_driver_sql("INSERT INTO contact_circle (contact_id, circle_id) VALUES (3, 7)")
        act.connection.exec_driver_sql(
            "INSERT INTO contact (id, name, uid, created) VALUES (9, 'X', 'v', '2026-01-01')"
        )
    with database.write("contact.remove") as act:
        act.connection.exec_driver_sql("DELETE FROM contact WHERE id = 9")
    database.close()
    versions = tmp_path / "later" / "versions"
    versions.mkdir(parents=True)
    first = Path(migrate.SCRIPTS) / "versions"
    for script in first.glob("000*"):
        (versions / script.name).write_bytes(script.read_bytes())
    (versions / "0999_later.py").write_text(LATER)
    migrate.upgrade(path, "0999", scripts=tmp_path / "later")
    connection = sqlite3.connect(path)
    assert connection.execute("SELECT contact_id, circle_id FROM contact_circle").fetchall() == [(3, 7)]
    assert connection.execute("SELECT shoe_size FROM contact").fetchall() == [(None,)]
    numbers = dict(connection.execute("SELECT name, seq FROM sqlite_sequence"))
    assert (numbers["contact"], numbers["circle"]) == (9, 40)
    triggers = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")}
    assert {"history_contact_update", "history_entry_insert"} <= triggers
    connection.close()


def test_a_revision_that_fails_changes_nothing(path: Path, tmp_path: Path) -> None:
    path.parent.mkdir()
    file.create(path)
    before = schema(path)
    versions = tmp_path / "later" / "versions"
    versions.mkdir(parents=True)
    for script in (Path(migrate.SCRIPTS) / "versions").glob("000*"):
        (versions / script.name).write_bytes(script.read_bytes())
    (versions / "0999_later.py").write_text(LATER + "    raise LookupError\n")
    with pytest.raises(LookupError):
        migrate.upgrade(path, "0999", scripts=tmp_path / "later")
    assert schema(path) == before


def test_every_record_table_is_kept_by_the_history() -> None:
    outside = {
        "act",
        "change",
        "pen",
        "standing",
        "digest",
        "search_text",
        "name_word",
        "calendar_ledger",
        "server_event",
        "picture",
        "content",
    }
    kept = {name for name, table in metadata.tables.items() if table.info.get("history")}
    assert kept | outside == set(metadata.tables)
    assert not kept & outside
