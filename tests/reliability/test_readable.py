"""S5: not one word of an encrypted journal can be read on the disk, open, closed or killed, in any file, not even a temporary one."""

from __future__ import annotations

import select
from pathlib import Path

import pytest

from tests.reliability import recording
from tests.reliability.encrypted_deeds import PASSPHRASES
from tests.reliability.nursery import Child, Nursery
from tests.reliability.readable import Readable
from tests.reliability.recording import record

_HERE = "tests.reliability.readable"


def recorded(nursery: Nursery, folder: Path, passphrase: str | None) -> tuple[set[str], dict[str, set[str]]]:
    """What was written at any time by a whole life of a journal, and what lies there afterwards."""
    if reason := recording.why_not():
        pytest.skip(reason)
    home = folder / "all"
    home.mkdir()
    child = nursery.start(f"{_HERE}:live", str(home), passphrase, False, out=folder / "said", hold=True)
    calls = record(child, folder / "log")
    readable = Readable(child.said()[-1]["words"])
    return readable.written(calls), readable.below(home)


def test_nothing_readable_is_ever_written(nursery: Nursery, tmp_path: Path) -> None:
    assert recorded(nursery, tmp_path, PASSPHRASES[0]) == (set(), {})


def test_the_probe_reads_what_a_plain_journal_writes(nursery: Nursery, tmp_path: Path) -> None:
    written, lying = recorded(nursery, tmp_path, None)
    assert len(written) > 40
    assert {"moved/a.journal", "copy.journal", "moved/a.journal.drafts/jot.draft"} <= set(lying)


def _is_open(child: Child) -> list[str]:
    while not (said := child.said()):
        select.select([], [], [], 0.01)  # nothing tells that another process wrote a line
        assert "Traceback" not in child.errors, child.errors
    words: list[str] = said[-1]["words"]
    return words


def test_nothing_readable_lies_there_open_killed_or_opened_again(nursery: Nursery, tmp_path: Path) -> None:
    home = tmp_path / "all"
    home.mkdir()
    child = nursery.start(f"{_HERE}:live", str(home), PASSPHRASES[0], True, out=tmp_path / "said")
    readable = Readable(_is_open(child))
    assert (home / "home" / "a.journal-wal").stat().st_size
    assert readable.below(home) == {}
    assert child.end(0).killed
    assert readable.below(home) == {}
    nursery.run(f"{_HERE}:look", str(home), PASSPHRASES[0], out=tmp_path / "looked")
    assert readable.below(home) == {}
