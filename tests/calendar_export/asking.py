"""A transport as the tests use it: in a hurry, with a password and words nobody else is to see."""

from __future__ import annotations

import socket
from collections.abc import Callable

import pytest

from relationship_journal.calendar_export.transport import Transport
from relationship_journal.domain.errors import ServerFault
from relationship_journal.domain.work import Stopper
from relationship_journal.wording import SENTENCES, sentence
from tests.calendar_export.misbehaving_server import Server

PASSWORD, WORDS = "hunter2secret", "Meeting with Odette Plumbridge"
DEADLINE_S, SHORT_S = 30, 0.5
BUSY_S = 30
"""How much later than its deadline a request may end where other tests share the machine; the servers hold on longer."""
LIMIT = 2 * 1024 * 1024


def transport(server: Server, **more: object) -> Transport:
    known: dict[str, object] = {"deadline_s": DEADLINE_S, "most_bytes": LIMIT}
    return Transport(server.url, "ida", PASSWORD, **known | more)  # type: ignore[arg-type]  # a table's


def assert_tells_nothing(fault: ServerFault, log: pytest.LogCaptureFixture) -> None:
    told = f"{fault!r} {fault} {fault.data} {sentence(fault)} {log.text} {fault.__cause__!r} {fault.__context__!r}"
    for secret in (PASSWORD, WORDS, "aWRhOmh1bnRlcjJzZWNyZXQ=", "token=sesame"):
        assert secret not in told
    assert fault.key in SENTENCES


def stops_soon() -> Stopper:
    """A user who stops after a few looks."""
    asked: list[int] = []

    def stopped() -> bool:
        asked.append(1)
        return len(asked) > 3

    return stopped


def found_at(*places: tuple[str, int]) -> Callable[..., list[tuple[object, ...]]]:
    """A directory that knows one answer to everything."""
    return lambda *_args, **_more: [(socket.AF_INET, socket.SOCK_STREAM, 0, "", place) for place in places]
