"""The lock: who holds it in words, how long it is waited for, and that nothing in its file keeps anybody out."""

from __future__ import annotations

import errno
import json
import os
import platform
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from relationship_journal import wording
from relationship_journal.domain.errors import JournalLocked, JournalUnavailable, StorageFailed
from relationship_journal.store import lock
from relationship_journal.store.lock import POLL_S, FileLock

REPOSITORY = Path(__file__).parents[2]
SINCE = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)


class Waiting:
    """A clock that only moves while somebody waits."""

    def __init__(self) -> None:
        self.now = 0.0
        self.pauses = 0

    def monotonic(self) -> float:
        return self.now

    def pause(self, seconds: float) -> None:
        self.now += seconds
        self.pauses += 1


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    return tmp_path / "a.journal"


@pytest.fixture
def held(journal: Path) -> Iterator[FileLock]:
    taken = FileLock(journal, holder="window", since=SINCE)
    yield taken
    taken.release()


def refusal(journal: Path) -> JournalLocked:
    with pytest.raises(JournalLocked) as refused:
        FileLock(journal)
    return refused.value


@pytest.mark.usefixtures("held")
def test_whoever_is_refused_learns_who_holds_it(journal: Path) -> None:
    error = refusal(journal)
    assert error.data == {
        "path": str(journal), "holder": str(os.getpid()), "what": "window", "since": SINCE.isoformat(),
        "host": "",
    }  # fmt: skip
    local = SINCE.astimezone()
    said = wording.sentence(error)
    assert f"in use by the window (process {os.getpid()}, since {local:%Y-%m-%d %H:%M})." in said


def test_an_hour_of_today_is_said_without_its_day() -> None:
    now = datetime.now(UTC)
    said = wording.sentence(JournalLocked(path="x", holder="7", what="import", since=now.isoformat()))
    assert f"in use by the command “import” (process 7, since {now.astimezone():%Y-%m-%d %H:%M})." in said


def test_the_lock_is_free_again_when_it_is_released(journal: Path, held: FileLock) -> None:
    held.release()
    held.release()
    FileLock(journal).release()


@pytest.mark.usefixtures("held")
def test_it_is_waited_for_and_then_refused(journal: Path) -> None:
    waiting = Waiting()
    with pytest.raises(JournalLocked):
        FileLock(journal, wait_s=2.0, monotonic=waiting.monotonic, pause=waiting.pause)
    assert waiting.now == pytest.approx(2.0, abs=POLL_S)
    assert waiting.pauses == pytest.approx(2.0 / POLL_S, abs=1)


def test_it_is_taken_as_soon_as_it_is_free(journal: Path, held: FileLock) -> None:
    waiting = Waiting()

    def pause(seconds: float) -> None:
        waiting.pause(seconds)
        if waiting.pauses == 3:
            held.release()

    FileLock(journal, wait_s=2.0, monotonic=waiting.monotonic, pause=pause).release()
    assert waiting.pauses == 3


STRANGE = [
    b"",
    b" ",
    b" {",
    b" []",
    b" null",
    b" 7",
    b"\x00\xff\xfe garbage \x80",
    b' {"pid": "4711"}',
    b' {"pid": true}',
    b' {"pid": -1}',
    b' {"pid": 0}',
    b' {"pid": 99999999999999999999999}',
    b' {"pid": 4711, "what": ' + b"[" * 900,
    b" " + b"[" * 5_000_000,
    b' {"pid": 1, "what": "' + b"x" * 5_000_000,
]


@pytest.mark.usefixtures("held")
@pytest.mark.parametrize("content", STRANGE, ids=range(len(STRANGE)))
def test_whatever_stands_in_the_file_of_a_held_lock_it_is_only_in_use(journal: Path, content: bytes) -> None:
    (journal.parent / "a.journal.lock").write_bytes(content)
    assert wording.sentence(refusal(journal)).startswith(f"The journal {journal} is in use.")


@pytest.mark.parametrize("content", STRANGE, ids=range(len(STRANGE)))
def test_whatever_stands_in_the_file_of_a_free_lock_it_is_free(journal: Path, content: bytes) -> None:
    (journal.parent / "a.journal.lock").write_bytes(content)
    FileLock(journal).release()


def test_a_process_that_is_gone_or_another_ones_number_keeps_nobody_out(journal: Path) -> None:
    for pid in (_ended_pid(), os.getpid(), 1):
        (journal.parent / "a.journal.lock").write_text(f' {{"pid": {pid}, "host": "elsewhere"}}')
        FileLock(journal).release()


@pytest.mark.usefixtures("held")
def test_a_process_that_is_gone_is_not_named(journal: Path) -> None:
    """The one who holds the lock now has not signed yet."""
    signed = json.dumps({"pid": _ended_pid(), "host": platform.node(), "what": "window"})
    (journal.parent / "a.journal.lock").write_text(f" {signed}")
    assert refusal(journal).data["holder"] == ""


@pytest.mark.usefixtures("held")
def test_another_computer_is_named(journal: Path) -> None:
    signed = json.dumps({"pid": 4711, "host": "attic", "what": "window", "since": "yesterday"})
    (journal.parent / "a.journal.lock").write_text(f" {signed}")
    error = refusal(journal)
    assert (error.data["host"], error.data["since"]) == ("attic", "")
    assert "by the window (process 4711, on attic)" in wording.sentence(error)


@pytest.mark.usefixtures("held")
def test_words_that_would_steer_a_terminal_are_left_out(journal: Path) -> None:
    signed = json.dumps({"pid": 4711, "host": "a\x1b[2J", "what": "b\nc", "since": 7})
    (journal.parent / "a.journal.lock").write_text(f" {signed}")
    assert "\x1b" not in wording.sentence(refusal(journal))


def test_a_link_in_the_locks_place_is_not_followed(journal: Path) -> None:
    (journal.parent / "precious").write_text("words")
    (journal.parent / "a.journal.lock").symlink_to(journal.parent / "precious")
    with pytest.raises(JournalUnavailable):
        FileLock(journal)
    assert (journal.parent / "precious").read_text() == "words"


def test_a_disk_without_locks_is_said(journal: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_handle: int) -> None:
        raise OSError(errno.EOPNOTSUPP, os.strerror(errno.EOPNOTSUPP))

    monkeypatch.setattr(lock, "_take", refuse)
    with pytest.raises(StorageFailed) as refused:
        FileLock(journal, wait_s=60)
    assert refused.value.key == "error.no_locks"


@pytest.mark.parametrize(
    ("number", "key"),
    [
        (errno.EROFS, "error.read_only"),
        (errno.EACCES, "error.read_only"),
        (errno.ENOSPC, "error.disk_full"),
        (errno.ENAMETOOLONG, "error.no_permission"),
    ],
)
def test_a_folder_that_takes_no_lock_file_is_said(
    journal: Path, monkeypatch: pytest.MonkeyPatch, number: int, key: str
) -> None:
    def refuse(*_arguments: object) -> int:
        raise OSError(number, os.strerror(number))

    with monkeypatch.context() as patched:
        patched.setattr("relationship_journal.store.lock.os.open", refuse)
        with pytest.raises((StorageFailed, JournalUnavailable)) as refused:
            FileLock(journal)
    assert refused.value.key == key


def test_the_lock_goes_with_a_killed_process(journal: Path) -> None:
    code = (
        "import os, sys\nfrom pathlib import Path\nfrom relationship_journal.store.lock import FileLock\n"
        "FileLock(Path(sys.argv[1]), holder='window')\nos.kill(os.getpid(), 9)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(journal)],
        cwd=REPOSITORY,
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == -9, done.stderr
    assert b'"what": "window"' in (journal.parent / "a.journal.lock").read_bytes()
    FileLock(journal).release()


def _ended_pid() -> int:
    """The number of a process that is certainly over."""
    with subprocess.Popen([sys.executable, "-c", ""]) as ended:
        ended.wait(60)
        return ended.pid
