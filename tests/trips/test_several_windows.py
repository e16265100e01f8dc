"""The real window started several times, in processes of their own: one has the journal, the others hand over."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import FIRST_EXCEPTION, ThreadPoolExecutor, as_completed, wait
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parents[2]
PATIENCE_S = 60

PLAIN = "import sys; from relationship_journal.app import main; sys.exit(main())"
TELLING = """
import sys
from relationship_journal.app import main
from relationship_journal.desktop.visitors import Visitors
there, receive = Visitors.journal_is_there, Visitors.receive
def tell_there(self):
    print("there", flush=True)
    there(self)
def tell_call(self, call):
    print([path.name for path in call.files], call.jot, flush=True)
    receive(self, call)
Visitors.journal_is_there, Visitors.receive = tell_there, tell_call
sys.exit(main())
"""
LATER = """
import sys
from relationship_journal.app import main
code = main()
print("PySide6" in sys.modules, flush=True)
sys.exit(code)
"""

Start = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def start(house_home: Path) -> Iterator[Start]:
    """Start the program with some code; whatever still runs at the end is killed."""
    started: list[subprocess.Popen[str]] = []

    def begin(code: str, *arguments: str) -> subprocess.Popen[str]:
        made = subprocess.Popen(
            [sys.executable, "-W", "ignore", "-c", code, *arguments],
            cwd=REPOSITORY, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, text=True,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )  # fmt: skip
        started.append(made)
        return made

    yield begin
    for each in started:
        each.kill()
        each.communicate(timeout=PATIENCE_S)


def line(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    said = process.stdout.readline().strip()
    assert said, process.communicate(timeout=PATIENCE_S)[1]
    return said


@pytest.mark.skipif(os.name != "posix", reason="Windows ends a program without asking it")
@pytest.mark.parametrize("asked", ["SIGTERM", "SIGINT", "SIGHUP"])
def test_an_end_the_system_asks_for_closes_the_journal(start: Start, house_home: Path, asked: str) -> None:
    """A log-out: as by the cross, nothing is left for the next start to wonder about."""
    window = start(TELLING, "--jot")
    assert line(window) == "there"
    assert (house_home / "relationship.journal-wal").exists()
    window.send_signal(signal.Signals[asked])
    assert window.wait(PATIENCE_S) == 0
    assert not (house_home / "relationship.journal-wal").exists()


def test_of_five_started_at_once_one_has_the_journal_and_the_others_leave(start: Start) -> None:
    processes = [start(PLAIN) for _ in range(5)]
    with ThreadPoolExecutor(5) as pool:
        ends = [pool.submit(each.wait, PATIENCE_S) for each in processes]
        four = [end.result() for _, end in zip(range(4), as_completed(ends), strict=False)]
        holders = [each for each in processes if each.poll() is None]
        assert four == [0, 0, 0, 0]
        assert len(holders) == 1
        assert start(PLAIN).wait(PATIENCE_S) == 0
        assert holders[0].poll() is None
        holders[0].kill()
        wait(ends, PATIENCE_S, FIRST_EXCEPTION)


def test_a_later_start_hands_over_its_files_and_its_jot_before_it_loads_anything(
    start: Start, tmp_path: Path
) -> None:
    first = start(TELLING)
    assert line(first) == "there"
    (tmp_path / "people.vcf").write_text("BEGIN:VCARD\nFN:Odette\nEND:VCARD\n")
    for arguments, heard in (
        ([str(tmp_path / "people.vcf")], "['people.vcf'] False"),
        (["--jot"], "[] True"),
        ([], "[] False"),
    ):
        later = start(LATER, *arguments)
        assert line(later) == "False", "nothing of Qt is loaded"
        assert later.wait(PATIENCE_S) == 0
        assert line(first) == heard


def test_after_a_kill_the_next_start_opens_without_a_question(start: Start) -> None:
    for _ in range(3):
        holder = start(TELLING)
        assert line(holder) == "there"
        holder.kill()
        assert holder.wait(PATIENCE_S) == -9


def test_each_journal_has_a_window_of_its_own(start: Start, tmp_path: Path) -> None:
    one, other = start(TELLING), start(TELLING, "--journal", str(tmp_path / "other.journal"))
    assert line(one) == line(other) == "there"
    assert start(PLAIN, "--journal", str(tmp_path / "other.journal"), "--jot").wait(PATIENCE_S) == 0
    assert line(other) == "[] True"
