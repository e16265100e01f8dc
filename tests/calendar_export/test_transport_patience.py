"""How long a server can keep us: never past the deadline, and not at all once the user stops."""

from __future__ import annotations

import socket
import threading
import time
from contextlib import ExitStack
from pathlib import Path

import pytest

from relationship_journal.calendar_export.transport import Transport
from relationship_journal.domain.errors import ServerFault, Stopped
from relationship_journal.domain.work import never_stopped
from tests.calendar_export import misbehaving_server as bad
from tests.calendar_export.asking import (
    BUSY_S,
    SHORT_S,
    found_at,
    stops_soon,
    transport,
)
from tests.calendar_export.misbehaving_server import body, serving


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_stopping_does_not_wait_for_the_server(scheme: str) -> None:
    """Nor for the greeting of TLS, in which the silent one is on https."""
    stopped = stops_soon()
    with serving(bad.silent) as server:
        url = server.url.replace("http:", f"{scheme}:")
        asking = Transport(url, deadline_s=60, stopped=stopped)
        with pytest.raises(Stopped):
            asking.request("GET", url)


@pytest.mark.parametrize("deadline", [SHORT_S, 60])
def test_looking_up_a_name_takes_no_longer_than_allowed(
    deadline: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = threading.Event()
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_args, **_more: found.wait(300) and [])
    stopped = stops_soon()
    asking = Transport(
        "https://cal.example.org/", deadline_s=deadline, stopped=stopped if deadline > 1 else never_stopped
    )
    before = time.monotonic()
    with pytest.raises((ServerFault, Stopped)) as refused:
        asking.request("GET", "https://cal.example.org/")
    found.set()
    assert time.monotonic() - before < BUSY_S
    assert refused.value.key == ("error.stopped" if deadline > 1 else "error.server_slow")


@pytest.mark.parametrize("encrypted", [False, True])
@pytest.mark.parametrize("ends", ["deadline", "stop"])
def test_a_server_that_listens_in_sips_ends_nothing_but_itself(
    encrypted: bool, ends: str, tmp_path: Path
) -> None:
    path = bad.certificate(tmp_path, "server")
    with serving(bad.silent, tls=bad.tls_with(path) if encrypted else None, listen=bad.in_sips) as server:
        asking = transport(
            server, ca_file=str(path), deadline_s=SHORT_S if ends == "deadline" else 60,
            stopped=never_stopped if ends == "deadline" else stops_soon(),
        )  # fmt: skip
        before = time.monotonic()
        with pytest.raises((ServerFault, Stopped)) as refused:
            asking.request("PUT", server.url, bytes(50_000_000))
        assert time.monotonic() - before < SHORT_S + BUSY_S
    assert refused.value.key == ("error.server_slow" if ends == "deadline" else "error.stopped")


def test_an_address_that_is_dead_is_no_reason_not_to_try_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    with serving(body(b"x")) as server, socket.socket() as dead:
        dead.bind(("127.0.0.1", 0))
        known = [
            (
                9999,
                socket.SOCK_STREAM,
                0,
                "",
                ("127.0.0.1", server.port),
            ),  # a kind this computer does not speak
            (socket.AF_INET, socket.SOCK_STREAM, 0, "", dead.getsockname()),  # refuses
            (socket.AF_INET, socket.SOCK_STREAM, 0, "", ("127.0.0.1", server.port)),
        ]
        monkeypatch.setattr(socket, "getaddrinfo", lambda *_args, **_more: known)
        assert transport(server, deadline_s=6).request("GET", server.url).content == b"x"


def test_an_address_that_is_silent_leaves_time_for_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    with serving(body(b"x")) as server, socket.socket() as full, ExitStack() as waiting:
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        for _ in range(4):  # nobody takes these up: the next one to call is left hanging
            caller = waiting.enter_context(socket.socket())
            caller.setblocking(False)
            caller.connect_ex(full.getsockname())
        monkeypatch.setattr(socket, "getaddrinfo", found_at(full.getsockname(), ("127.0.0.1", server.port)))
        assert transport(server, deadline_s=6).request("GET", server.url).content == b"x"
