"""R6: what is typed into the real window is on disk within a second, whenever it is killed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from relationship_journal.journal.encryption import forget_keys
from relationship_journal.journal.sealing import is_sealed
from relationship_journal.store import keys
from tests.reliability.typing_driver import EDITORS, ENCRYPTED
from tests.reliability.typing_probe import MOST_LOST_S, run

SEED = 6
FULL = {"jot": 60, "promise": 20, "about": 20, "portrait": 20, "meeting": 20, "person": 20}


def test_a_killed_window_loses_at_most_a_second_of_typing(tmp_path: Path) -> None:
    outcome = run(2, SEED, folder=tmp_path)
    print(outcome.line("jot", SEED))
    assert outcome.faults == []
    assert outcome.keys


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(keys, "ROUNDS", 10)
    yield
    forget_keys()


@pytest.mark.usefixtures("quick")
def test_nor_does_one_with_an_encrypted_journal(tmp_path: Path) -> None:
    outcome = run(1, SEED, folder=tmp_path, flaw=ENCRYPTED)
    print(outcome.line("jot", SEED))
    assert outcome.faults == []
    assert outcome.keys
    (draft,) = tmp_path.rglob("*.draft")
    assert is_sealed(draft.read_bytes())


def test_the_probe_catches_a_keeper_that_every_key_puts_off(tmp_path: Path) -> None:
    outcome = run(1, SEED, folder=tmp_path, flaw="restarting", shortest=MOST_LOST_S + 1)
    print(outcome.line("jot", SEED))
    assert outcome.worst > MOST_LOST_S


@pytest.mark.torture
@pytest.mark.parametrize("editor", EDITORS)
def test_torture_typing(tmp_path: Path, editor: str) -> None:
    outcome = run(FULL[editor], SEED, folder=tmp_path, editor=editor)
    print(f"\nR6 {outcome.line(editor, SEED)}")
    assert outcome.faults == []


@pytest.mark.torture
@pytest.mark.usefixtures("quick")
def test_torture_typing_encrypted(tmp_path: Path) -> None:
    outcome = run(20, SEED, folder=tmp_path, flaw=ENCRYPTED)
    print(f"\nR6 encrypted {outcome.line('jot', SEED)}")
    assert outcome.faults == []
