"""The door of the first window: calls are taken and answered, strangers are sent away, nothing stays behind."""

from __future__ import annotations

import socket
import stat
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from relationship_journal.desktop import handover
from relationship_journal.desktop.handover import MOST_CALLERS, FrontDoor
from relationship_journal.doorbell import LONGEST, Call, ring


@pytest.fixture
def place() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="j") as short:  # a socket's name must be short
        yield Path(short) / "door"


@pytest.fixture
def door(qapp: object, place: Path) -> Iterator[FrontDoor]:
    made = FrontDoor()
    assert made.open(place)
    yield made
    made.close()


class Ringing(threading.Thread):
    """A later start, in a thread instead of a process."""

    def __init__(self, place: Path, call: Call) -> None:
        super().__init__(daemon=True)
        self.place, self.call = place, call
        self.taken: bool | None = None
        self.start()

    def run(self) -> None:
        self.taken = ring(self.place, self.call, patience_s=5)


def stranger(place: Path) -> socket.socket:
    line = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    line.connect(str(place))
    return line


def test_a_call_is_answered_and_told(door: FrontDoor, place: Path, qtbot: QtBot) -> None:
    call = Call((Path("/people.vcf"),), jot=True, token="t")
    with qtbot.waitSignal(door.called) as heard:
        caller = Ringing(place, call)
    assert heard.args == [call]
    qtbot.waitUntil(lambda: caller.taken is True)
    assert not door._callers


def test_many_callers_are_each_heard(door: FrontDoor, place: Path, qtbot: QtBot) -> None:
    heard: list[object] = []
    door.called.connect(heard.append)
    callers = [Ringing(place, Call((Path(f"/{n}.vcf"),))) for n in range(10)]
    qtbot.waitUntil(lambda: all(caller.taken is not None for caller in callers))
    assert all(caller.taken for caller in callers)
    assert len(heard) == 10


def test_a_long_call_in_pieces_is_heard_whole(door: FrontDoor, place: Path, qtbot: QtBot) -> None:
    call = Call(tuple(Path("/" + "x" * 2000) / str(n) for n in range(100)))
    line = call.line()
    with stranger(place) as caller, qtbot.waitSignal(door.called) as heard:
        threading.Thread(target=caller.sendall, args=(line,), daemon=True).start()
    assert heard.args == [call]


@pytest.mark.parametrize("words", [b"\n", b"GET / HTTP/1.0\n", b"\x00\xff\n", b'{"version": 9}\n', b""])
def test_a_stranger_is_sent_away_without_an_answer(
    door: FrontDoor, place: Path, qtbot: QtBot, words: bytes
) -> None:
    heard: list[object] = []
    door.called.connect(heard.append)
    with stranger(place) as line:
        line.sendall(words)
        line.shutdown(socket.SHUT_WR)
        line.settimeout(5)
        answers: list[bytes] = []
        listening = threading.Thread(target=lambda: answers.append(line.recv(10)), daemon=True)
        listening.start()
        qtbot.waitUntil(lambda: not listening.is_alive())
    assert answers == [b""]
    assert heard == []
    assert not door._callers
    caller = Ringing(place, Call())
    qtbot.waitUntil(lambda: caller.taken is True)


def test_somebody_who_never_ends_the_line_is_sent_away(door: FrontDoor, place: Path, qtbot: QtBot) -> None:
    def talk() -> None:
        try:
            with stranger(place) as line:
                line.sendall(b"x" * (4 * LONGEST))
        except OSError:
            pass

    talking = threading.Thread(target=talk, daemon=True)
    talking.start()
    qtbot.waitUntil(lambda: not talking.is_alive())
    qtbot.waitUntil(lambda: not door._callers)


def test_somebody_silent_is_sent_away(
    door: FrontDoor, place: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(handover, "PATIENCE_MS", 20)
    with stranger(place):
        qtbot.waitUntil(lambda: bool(door._callers))
        qtbot.waitUntil(lambda: not door._callers)


def test_more_than_a_few_at_once_are_not_let_in(door: FrontDoor, place: Path, qtbot: QtBot) -> None:
    silent = [stranger(place) for _ in range(MOST_CALLERS)]
    qtbot.waitUntil(lambda: len(door._callers) == MOST_CALLERS)
    caller = Ringing(place, Call())
    qtbot.waitUntil(lambda: caller.taken is False)
    for line in silent:
        line.close()
    qtbot.waitUntil(lambda: not door._callers)
    caller = Ringing(place, Call())
    qtbot.waitUntil(lambda: caller.taken is True)


def test_a_door_left_by_a_crash_is_taken_over(qapp: object, place: Path, qtbot: QtBot) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as gone:
        gone.bind(str(place))
    made = FrontDoor()
    assert made.open(place)
    caller = Ringing(place, Call())
    qtbot.waitUntil(lambda: caller.taken is True)
    made.close()


def test_the_door_is_private_and_goes_with_the_window(door: FrontDoor, place: Path) -> None:
    assert stat.S_IMODE(place.stat().st_mode) == 0o600
    door.close()
    door.close()
    assert not door.is_open()
    assert not place.exists()


def test_where_there_is_no_safe_place_nobody_is_heard(qapp: object, place: Path) -> None:
    made = FrontDoor()
    assert not made.open(None)
    place.write_text("a file of somebody else")
    assert not made.open(place)
    assert place.read_text() == "a file of somebody else"
    place.unlink()
    place.parent.chmod(0o777)
    assert not made.open(place)
    place.parent.chmod(0o700)
    assert not made.is_open()
    assert not made.open(place.parent / ("x" * 200))
