"""Undo and redo write nothing of a history that is not as it was kept: a wrong letter would become the truth."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from relationship_journal.domain.contacts import ContactDraft
from relationship_journal.domain.entries import JotDraft
from relationship_journal.domain.errors import CannotUndo, DamagedJournal
from relationship_journal.journal import Journal
from tests.fixed_clock import FixedClock
from tests.store.test_history import content


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    """A jot, edited once: act 2 saved it, act 3 edited it."""
    with Journal.open(tmp_path / "a.journal", clock=FixedClock()) as opened:
        odette = opened.contacts.add("Odette")
        entry = opened.jots.save("Marzipan and plum", [odette])
        opened.jots.edit(entry, JotDraft("Only plum", (odette,)))
        yield opened


@contextmanager
def behind_our_back(journal: Journal) -> Iterator[sqlite3.Connection]:
    """What a disk does to a page: no act, and SQLite itself notices nothing."""
    with closing(sqlite3.connect(journal.path)) as connection:
        yield connection
        connection.commit()
    journal._database._watch.remember()


def spoil(journal: Journal, sql: str) -> None:
    with behind_our_back(journal) as connection:
        assert connection.execute(sql).rowcount >= 1


IMAGES = "UPDATE change SET image = replace(image, 'Marzipan', 'Marzipam') WHERE image LIKE '%Marzipan%'"


def refused_as_damaged(journal: Journal, turn: str) -> None:
    before = content(journal)
    with pytest.raises(DamagedJournal) as refused:
        getattr(journal.history, turn)()
    assert refused.value.data["path"] == str(journal.path)
    assert content(journal) == before


def test_undo_writes_no_wrong_letter(journal: Journal) -> None:
    spoil(journal, IMAGES)
    refused_as_damaged(journal, "undo")


def test_redo_writes_no_wrong_letter(journal: Journal) -> None:
    journal.history.undo()
    spoil(journal, "UPDATE change SET image = replace(image, 'Only', 'Onky') WHERE image LIKE '%Only%'")
    refused_as_damaged(journal, "redo")


def test_redo_leaves_out_no_row(journal: Journal) -> None:
    """Without the change of the person, the act would be done again but for them."""
    journal.history.undo()
    journal.history.undo()
    spoil(journal, "UPDATE change SET row_id = 99 WHERE act_id = 2 AND table_name = 'entry_contact'")
    refused_as_damaged(journal, "redo")


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE change SET image = 'x' || image WHERE act_id = 3 AND image IS NOT NULL",
        "UPDATE change SET image = '7' WHERE act_id = 3 AND image IS NOT NULL",
        "UPDATE change SET image = replace(image, '\"text\"', '\"tdxt\"') WHERE act_id = 3",
        "UPDATE change SET table_name = 'entrx' WHERE act_id = 3",
        "UPDATE act SET data = 'x' || data WHERE id = 3",
    ],
)
def test_what_is_no_history_any_more_is_called_damage_and_no_fault(journal: Journal, sql: str) -> None:
    spoil(journal, sql)
    refused_as_damaged(journal, "undo")
    with pytest.raises(DamagedJournal):
        journal.history.refusal(3)


def test_an_image_that_lacks_a_column_loses_no_word(journal: Journal) -> None:
    """As a trigger with a wrong letter would keep it: nothing is left out of a row as if it had been empty."""
    journal.contacts.set_rhythm(1, 30)
    journal.contacts.edit(1, ContactDraft("Odette", role="Head", rhythm_days=30))
    spoil(journal, "UPDATE change SET image = replace(image, 'rhythm_days', 'rdythm_days')")
    spoil(journal, "DELETE FROM digest WHERE table_name = 'act'")
    refused_as_damaged(journal, "undo")


def test_damage_elsewhere_stops_no_undo(journal: Journal) -> None:
    """What another act kept is not written, so it is not in the way."""
    journal.contacts.edit(1, ContactDraft("Odette", role="Head"))
    spoil(journal, IMAGES)
    assert journal.history.undo().kind == "contact.edit"
    assert journal.history.redo().kind == "contact.edit"


def test_an_act_that_was_never_sealed_is_taken_as_it_lies(journal: Journal) -> None:
    spoil(journal, "DELETE FROM digest WHERE table_name = 'act'")
    assert journal.history.undo().kind == "jot.edit"
    with pytest.raises(CannotUndo):
        journal.history.undo(1)


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE sqlite_master SET sql = replace(sql, char(39) || 'rh', char(39) || 'rd') WHERE name LIKE '%update'",
        "UPDATE sqlite_master SET sql = replace(sql, 'OLD.id', 'NEW.id') WHERE name = 'history_entry_update'",
        "DELETE FROM sqlite_master WHERE name = 'history_entry_delete'",
        "UPDATE sqlite_master SET sql = sql || ' ' WHERE name = 'history_entry_insert'",
    ],
)
def test_triggers_that_are_not_ours_are_damage(journal: Journal, tmp_path: Path, sql: str) -> None:
    """They keep what undo lives on: one wrong letter in one, and words are lost years later."""
    backup = journal.backups.make()
    journal.close()
    for path in (journal.path, Path(backup.path)):
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("PRAGMA writable_schema = ON")
            assert connection.execute(sql).rowcount >= 1
            connection.commit()
        with pytest.raises(DamagedJournal):
            Journal.open(path, clock=FixedClock())
    with Journal.open(tmp_path / "b.journal", clock=FixedClock()) as another:
        with pytest.raises(DamagedJournal):
            another.backups.restore(Path(backup.path))
        assert another.contacts.count() == 0
