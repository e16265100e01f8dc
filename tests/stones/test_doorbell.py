"""Ringing at the first window: what a line may say, and that nobody at the other end is waited for too long."""

from __future__ import annotations

import json
import os
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from relationship_journal.doorbell import (
    ANSWER,
    LONGEST,
    MOST_FILES,
    Call,
    is_ours,
    ring,
    ring_until,
    understood,
)


def said(**changed: object) -> bytes:
    return json.dumps({"version": 1, "files": [], "jot": False, "token": "", **changed}).encode()


@pytest.fixture
def door(tmp_path: Path) -> Path:
    tmp_path.chmod(0o700)
    return tmp_path / "door"


@contextmanager
def listening(door: Path, answer: bytes = ANSWER) -> Iterator[list[bytes]]:
    """Somebody who takes one call and answers it."""
    heard: list[bytes] = []

    def serve() -> None:
        line, _address = server.accept()
        with line:
            heard.append(line.recv(LONGEST))
            line.sendall(answer)

    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as server:
        server.bind(str(door))
        server.listen()
        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield heard
        thread.join(60)


@pytest.mark.parametrize(
    "call",
    [
        Call(),
        Call(jot=True),
        Call((Path("/tmp/a b.vcf"), Path("/tmp/ä\n☃.vcf")), token="wayland-7"),
        Call((Path(os.fsdecode(b"/tmp/caf\xe9.vcf")),)),
    ],
)
def test_what_is_said_is_understood(call: Call) -> None:
    assert understood(call.line()) == call
    assert call.line().count(b"\n") == 1


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"\n",
        b"GET / HTTP/1.1\r\n",
        b"\x00\xff\xfe",
        b"{",
        b"[]",
        b"7",
        b"null",
        b"[" * 100_000,
        said(version=2),
        said(version=None),
        said(files="people.vcf"),
        said(files=["people.vcf"]),
        said(files=["../people.vcf"]),
        said(files=["/a\0b"]),
        said(files=["https://example.org/people.vcf"]),
        said(files=[7]),
        said(files=["/a"] * (MOST_FILES + 1)),
        said(jot=1),
        said(jot="yes"),
        said(token=7),
        said(files=["/" + "a" * LONGEST]),
    ],
)
def test_anything_else_is_not(line: bytes) -> None:
    assert understood(line) is None


@pytest.mark.parametrize("token", ["x" * 300, "a\nb", "☃", "a\x1bb"])
def test_a_strange_token_is_left_out(token: str) -> None:
    assert understood(said(token=token)) == Call()


def test_a_call_is_taken(door: Path) -> None:
    call = Call((Path("/people.vcf"),), jot=True)
    with listening(door) as heard:
        assert ring(door, call)
    assert heard == [call.line()]


def test_an_answer_of_somebody_else_is_none(door: Path) -> None:
    with listening(door, b"HTTP"):
        assert not ring(door, Call())


def test_nobody_is_rung_at_without_a_door(door: Path) -> None:
    assert not ring(None, Call())
    assert not ring(door, Call())
    door.write_text("a file")
    assert not ring(door, Call())


def test_a_door_nobody_listens_at_any_more_is_no_door(door: Path) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as gone:
        gone.bind(str(door))
    assert door.is_socket()
    assert not ring(door, Call())


def test_somebody_silent_is_not_waited_for_long(door: Path) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as silent:
        silent.bind(str(door))
        silent.listen()
        assert not ring(door, Call(), patience_s=0.05)


@pytest.mark.parametrize("mode", [0o770, 0o707, 0o777, 0o1777])
def test_a_door_where_others_may_put_one_is_not_rung_at(door: Path, mode: int) -> None:
    with listening(door):
        door.parent.chmod(mode)
        assert not is_ours(door.parent)
        assert not ring(door, Call())
        door.parent.chmod(0o700)
        assert ring(door, Call())


def test_a_link_to_a_folder_of_ours_is_not_ours(tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir(mode=0o700)
    (tmp_path / "link").symlink_to(tmp_path / "mine")
    assert is_ours(tmp_path / "mine")
    assert not is_ours(tmp_path / "link")
    assert not is_ours(tmp_path / "gone")


def test_it_is_rung_until_somebody_listens(door: Path) -> None:
    pauses: list[float] = []
    with listening(door.with_name("later")):

        def pause(seconds: float) -> None:
            pauses.append(seconds)
            if len(pauses) == 3:
                door.with_name("later").rename(door)

        assert ring_until(door, Call(), monotonic=lambda: sum(pauses), pause=pause)
    assert len(pauses) == 3


def test_it_is_not_rung_for_ever(door: Path) -> None:
    pauses: list[float] = []
    assert not ring_until(door, Call(), patience_s=2.0, monotonic=lambda: sum(pauses), pause=pauses.append)
    assert sum(pauses) == pytest.approx(2.0, abs=0.11)
    assert not ring_until(door, Call(), stopped=lambda: True)
