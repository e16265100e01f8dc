"""What SQLite leaves beside an encrypted journal while it reads the log a kill left: nothing that was in memory."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from contextlib import closing, nullcontext
from pathlib import Path

import pytest

from relationship_journal.store import clean_memory, engine, keys
from relationship_journal.store.file import create
from relationship_journal.store.keys import ring

MARKER = b"Zwetschgenknoedel"
_FRAME_SALT = 32 + 8
"""Where the log says that its first frame belongs to it."""

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or clean_memory._mallopt() is None, reason="only glibc can be told"
)


@pytest.fixture
def left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """An encrypted journal whose log holds no frame that counts, as after a kill behind a checkpoint."""
    monkeypatch.setattr(keys, "ROUNDS", 10)
    made, path = tmp_path / "made.journal", tmp_path / "a.journal"
    key = keys.new_key("three grey geese")
    create(made, key)
    with closing(engine.connect_with(key, made)) as connection:
        connection.execute("CREATE TABLE more (a)")
        shutil.copy(made, path)
        log = bytearray(made.with_name("made.journal-wal").read_bytes())
    log[_FRAME_SALT] ^= 1
    path.with_name("a.journal-wal").write_bytes(log)
    ring.add(key)
    yield path
    ring.forget_all()


def beside(path: Path) -> bytes:
    """What lies in the shared memory while somebody looks, in a process whose freed memory is full of words."""
    words = [(MARKER * 3000)[: 36_900 + each] for each in range(40)]
    del words[::2]
    with closing(engine.look(path)) as connection:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        return path.with_name("a.journal-shm").read_bytes()


def test_no_word_of_the_memory_gets_into_the_file_beside_it(left: Path) -> None:
    assert MARKER not in beside(left)


@pytest.mark.torture  # what lies in freed memory is chance
def test_it_would_without_care(left: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "filled_memory", nullcontext)
    assert MARKER in beside(left)
