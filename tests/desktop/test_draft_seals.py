"""Drafts of an encrypted journal: nobody reads them without it, and no word is lost while it is closed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from relationship_journal import paths
from relationship_journal.desktop import draft_seals, drafts
from relationship_journal.desktop.drafts import Draft, DraftKeeper, left_drafts, wait_for_drafts
from relationship_journal.journal import Journal
from relationship_journal.journal.encryption import forget_keys
from relationship_journal.store import keys
from tests.fixed_clock import FixedClock

WORDS, TYPED = "three grey geese", "She told me about the Zwetschgen"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setattr(keys, "ROUNDS", 10)
    monkeypatch.setattr(draft_seals, "_seals", {})
    path = tmp_path / "a.journal"
    with Journal.open(path, clock=FixedClock(), passphrase=WORDS) as journal:
        draft_seals.seal_with(paths.drafts_dir(path), journal.sealing)
        yield paths.drafts_dir(path)
    forget_keys()


def keep(folder: Path, text: str = TYPED) -> DraftKeeper:
    keeper = DraftKeeper(folder, "jot")
    keeper.changed(lambda: Draft(text, {"people": [1]}))
    keeper.release()
    wait_for_drafts()
    return keeper


def test_a_draft_comes_back_and_cannot_be_read_on_the_disk(qtbot: QtBot, folder: Path) -> None:
    keep(folder)
    assert b"Zwetschgen" not in (folder / "jot.draft").read_bytes()
    (left,) = left_drafts(folder)
    assert left.draft == Draft(TYPED, {"people": [1]})
    assert qtbot is not None


def test_one_of_before_is_read_and_sealed_when_it_is_written_again(qtbot: QtBot, folder: Path) -> None:
    seals = dict(draft_seals._seals)
    draft_seals._seals.clear()
    keep(folder)
    assert b"Zwetschgen" in (folder / "jot.draft").read_bytes()
    draft_seals._seals.update(seals)
    assert left_drafts(folder)[0].draft.text == TYPED
    keep(folder)
    assert b"Zwetschgen" not in (folder / "jot.draft").read_bytes()
    assert qtbot is not None


def test_while_the_journal_is_closed_nothing_is_written_plain_and_nothing_is_lost(
    qtbot: QtBot, folder: Path
) -> None:
    seal = draft_seals._seals[folder]
    assert seal is not None
    draft_seals.shut(folder)
    keep(folder)
    assert not (folder / "jot.draft").exists()
    assert not drafts.bring_home()
    draft_seals.seal_with(folder, seal)
    assert drafts.bring_home()
    assert left_drafts(folder)[0].draft.text == TYPED
    assert qtbot is not None


def test_a_closed_journals_drafts_stay_where_they_are(qtbot: QtBot, folder: Path) -> None:
    keep(folder)
    draft_seals.shut(folder)
    assert left_drafts(folder) == ()
    assert (folder / "jot.draft").exists()
    assert qtbot is not None


def test_one_sealed_with_another_key_is_set_aside_not_shown(qtbot: QtBot, folder: Path) -> None:
    keep(folder)
    data = bytearray((folder / "jot.draft").read_bytes())
    data[-1] ^= 1
    (folder / "jot.draft").write_bytes(data)
    assert left_drafts(folder) == ()
    assert (folder / "jot.draft.damaged").read_bytes() == bytes(data)
    assert qtbot is not None
