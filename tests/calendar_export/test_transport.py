"""What a calendar server may do to us: nothing is told to anybody else, and nothing takes for ever."""

from __future__ import annotations

import gzip
import logging
import resource
import socket
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from relationship_journal.calendar_export.transport import Transport
from relationship_journal.domain.errors import ServerFault, Stopped
from relationship_journal.wording import SENTENCES, sentence
from tests.calendar_export import misbehaving_server as bad
from tests.calendar_export.misbehaving_server import OK, Server, Talk, body, serving

PASSWORD, WORDS = "hunter2secret", "Meeting with Odette Plumbridge"
DEADLINE_S = 1.0
LIMIT = 2 * 1024 * 1024


@pytest.fixture
def elsewhere() -> Iterator[Server]:
    """Another origin, which must never hear a word."""
    with serving(body(b"mine now")) as server:
        yield server
        assert server.heard == []


def transport(server: Server, **more: object) -> Transport:
    return Transport(
        server.url,
        "ida",
        PASSWORD,
        deadline_s=DEADLINE_S,
        most_bytes=LIMIT,
        **more,  # type: ignore[arg-type]  # a table's
    )


def assert_tells_nothing(fault: ServerFault, log: pytest.LogCaptureFixture) -> None:
    told = f"{fault!r} {fault} {fault.data} {sentence(fault)} {log.text} {fault.__cause__!r}"
    assert PASSWORD not in told
    assert WORDS not in told
    assert fault.key in SENTENCES


MODES: dict[str, tuple[Talk, str]] = {
    "drips the status line": (bad.drips(b"HTTP/1.1 2", b"0"), "slow"),
    "drips the headers": (bad.drips(OK, b"X"), "slow"),
    "drips the body": (bad.drips(OK + b"Content-Length: 100000\r\n\r\n", b"x"), "slow"),
    "drips chunks": (bad.drips(OK + b"Transfer-Encoding: chunked\r\n\r\n", b"1\r\nx\r\n"), "slow"),
    "says nothing": (bad.silent, "slow"),
    "unpacks to 400 MB": (body(bad.bomb(400 * 1024 * 1024), "Content-Encoding: gzip"), "large"),
    "sends 400 MB": (bad.floods(OK + b"\r\n", bytes(65536), 400 * 1024 * 1024), "large"),
    "promises 400 MB": (bad.floods(OK + b"Content-Length: 419430400\r\n\r\n", bytes(65536), 419430400), "large"),
    "sends chunks without end": (
        bad.floods(OK + b"Transfer-Encoding: chunked\r\n\r\n", b"10000\r\n" + bytes(65536) + b"\r\n", 400 * 1024 * 1024),
        "large",
    ),
    "sends headers without end": (bad.floods(OK, b"X-A: b\r\n", 50_000_000), "answer"),
    "sends one endless header": (bad.floods(OK + b"X-A: ", bytes(65536).replace(b"\0", b"a"), 50_000_000), "answer"),
    "sends one endless status line": (bad.floods(b"HTTP/1.1 200 ", b"a" * 65536, 50_000_000), "answer"),
    "stops in the middle of the body": (bad.says(OK + b"Content-Length: 100\r\n\r\nhalf"), "answer"),
    "stops in the middle of a chunk": (bad.says(OK + b"Transfer-Encoding: chunked\r\n\r\n40\r\nhalf"), "answer"),
    "stops in the middle of gzip": (body(gzip.compress(b"x" * 5000)[:-9], "Content-Encoding: gzip"), "answer"),
    "sends garbage for gzip": (body(b"no gzip at all", "Content-Encoding: gzip"), "answer"),
    "packs in a way nobody asked for": (body(b"x", "Content-Encoding: br"), "answer"),
    "speaks HTTP 0.9": (bad.says(b"hello\r\n"), "answer"),
    "says no number": (bad.says(b"HTTP/1.1 OK\r\n\r\n"), "answer"),
    "says a wild chunk size": (bad.says(OK + b"Transfer-Encoding: chunked\r\n\r\nzz\r\n"), "answer"),
    "hangs up": (bad.says(b""), "unreachable"),
    "resets the connection": (bad.resets, "unreachable"),
    "refuses the password": (bad.says(b"HTTP/1.1 401 No\r\nWWW-Authenticate: Basic\r\nContent-Length: 0\r\n\r\n"), "password"),
    "forbids": (bad.says(b"HTTP/1.1 403 No\r\nContent-Length: 0\r\n\r\n"), "password"),
    "goes round in circles": (bad.says(b"HTTP/1.1 302 No\r\nLocation: /cal/\r\nContent-Length: 0\r\n\r\n"), "answer"),
}  # fmt: skip


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("method", ["PROPFIND", "PUT"])
def test_a_misbehaving_server(mode: str, method: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    talk, key = MODES[mode]
    if mode == "goes round in circles" and method == "PUT":
        key = "elsewhere"
    with serving(talk) as server:
        before = time.monotonic()
        with pytest.raises(ServerFault) as refused:
            transport(server).request(method, server.url, WORDS)
        assert time.monotonic() - before < DEADLINE_S + 2
    assert refused.value.key == f"error.server_{key}", sentence(refused.value)
    assert_tells_nothing(refused.value, caplog)


def test_memory_stays_small() -> None:
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    talk, _key = MODES["unpacks to 400 MB"]
    with serving(talk) as server, pytest.raises(ServerFault):
        transport(server).request("GET", server.url)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 100 * 1024  # kilobytes


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize(
    "place",
    ["http://127.0.0.1:{port}/", "//127.0.0.1:{port}/", "http://localhost:{port}/", "file:///etc/passwd",
     "ftp://127.0.0.1/", "http://ida:x@127.0.0.1:{own}/", "http://evil.example/", "gopher://x"],
)  # fmt: skip
def test_a_redirect_to_somewhere_else_is_not_followed(
    status: int, place: str, elsewhere: Server, caplog: pytest.LogCaptureFixture
) -> None:
    def talk(wire: socket.socket, server: Server) -> None:
        target = place.format(port=elsewhere.port, own=server.port)
        wire.sendall(f"HTTP/1.1 {status} No\r\nLocation: {target}\r\nContent-Length: 0\r\n\r\n".encode())

    with serving(talk) as server, pytest.raises(ServerFault) as refused:
        transport(server).request("REPORT", server.url, WORDS)
    assert_tells_nothing(refused.value, caplog)


def test_a_redirect_at_home_is_followed_but_never_with_something_to_store() -> None:
    def talk(wire: socket.socket, server: Server) -> None:
        here = b"/there" in server.heard[-1].split(b"\r\n")[0]
        answer = b"HTTP/1.1 207 OK\r\nContent-Length: 2\r\n\r\nhi"
        moved = b"HTTP/1.1 301 No\r\nLocation: /there?a=b\r\nContent-Length: 0\r\n\r\n"
        wire.sendall(answer if here else moved)

    with serving(talk) as server:
        answer = transport(server).request("PROPFIND", server.url, "x", {"Depth": "1"})
        assert (answer.status_code, answer.content, answer.text) == (207, b"hi", "hi")
        assert b"Depth: 1" in server.heard[1]
        with pytest.raises(ServerFault):
            transport(server).request("PUT", server.url, WORDS)
        assert len(server.heard) == 3


def test_the_password_goes_along_from_the_first_request_on() -> None:
    with serving(body(b"")) as server:
        transport(server).request(
            "PUT", server.url, WORDS, {"If-None-Match": "*", "Authorization": "Basic other"}
        )
        (heard,) = server.heard
    assert heard.count(b"Authorization: Basic aWRhOmh1bnRlcjJzZWNyZXQ=") == 1
    assert b"other" not in heard


def test_a_packed_answer_is_unpacked() -> None:
    with serving(body(gzip.compress(b"hello" * 1000), "Content-Encoding: gzip")) as server:
        assert transport(server).request("GET", server.url).content == b"hello" * 1000


def test_stopping_does_not_wait_for_the_server() -> None:
    asked: list[int] = []

    def stopped() -> bool:
        asked.append(1)
        return len(asked) > 3

    with serving(bad.silent) as server, pytest.raises(Stopped):
        Transport(server.url, deadline_s=60, stopped=stopped).request("GET", server.url)


@pytest.mark.parametrize(
    ("url", "key"),
    [
        ("http://cal.example.org/", "unsafe"),
        ("http://10.0.0.1/", "unsafe"),
        ("http://127.0.0.1.example.org/", "unsafe"),
        ("ftp://cal.example.org/", "address"),
        ("file:///etc/passwd", "address"),
        ("https://ida:pw@cal.example.org/", "address"),
        ("https://", "address"),
        ("cal.example.org", "address"),
        ("https://cal.example.org:port/", "address"),
        ("https://cal.example.org/a b", "address"),
        ("https://cal.example.org/\r\nX: y", "address"),
        ("https://cäl.example.org/", "address"),
        ("", "address"),
    ],
)
def test_an_address_that_is_not_safe_is_refused_before_anything_is_opened(url: str, key: str) -> None:
    with pytest.raises(ServerFault) as refused:
        Transport(url)
    assert refused.value.key == f"error.server_{key}"


def test_another_origin_is_refused_without_a_word(elsewhere: Server) -> None:
    with serving(body(b"")) as server, pytest.raises(ServerFault) as refused:
        transport(server).request("GET", elsewhere.url)
    assert refused.value.key == "error.server_elsewhere"


def test_nobody_there() -> None:
    with serving(bad.silent) as server:
        url = server.url
    for address in (url, "https://nowhere.invalid/"):
        with pytest.raises(ServerFault) as refused:
            Transport(address, deadline_s=5).request("GET", address)
        assert refused.value.key == "error.server_unreachable"


@pytest.mark.parametrize("name", ["http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY"])
def test_no_proxy_of_the_environment_is_asked(
    name: str, elsewhere: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, elsewhere.url)
    with serving(body(b"direct")) as server:
        assert transport(server).request("GET", server.url).content == b"direct"


class TestCertificates:
    @pytest.mark.parametrize(
        ("host", "days", "trusted"),
        [("127.0.0.1", (-1, 30), False), ("127.0.0.1", (-30, -1), True), ("other.example", (-1, 30), True)],
    )
    def test_one_that_proves_nothing_is_refused_before_a_word(
        self, tmp_path: Path, host: str, days: tuple[int, int], trusted: bool
    ) -> None:
        path = bad.certificate(tmp_path, "server", host=host, days=days)
        with serving(body(b"x"), tls=bad.tls_with(path)) as server, pytest.raises(ServerFault) as refused:
            transport(server, ca_file=str(path) if trusted else "").request("GET", server.url)
        assert refused.value.key == "error.server_certificate"
        assert server.heard == []

    def test_ones_own_authority_can_be_trusted(self, tmp_path: Path) -> None:
        path = bad.certificate(tmp_path, "server")
        with serving(body(b"x"), tls=bad.tls_with(path)) as server:
            assert transport(server, ca_file=str(path)).request("GET", server.url).content == b"x"

    def test_a_file_that_holds_none_is_named(self, tmp_path: Path) -> None:
        (tmp_path / "no.pem").write_text("no")
        with serving(bad.silent) as server, pytest.raises(ServerFault) as refused:
            Transport(
                server.url.replace("http:", "https:"), ca_file=str(tmp_path / "no.pem"), deadline_s=2
            ).request("GET", server.url.replace("http:", "https:"))
        assert refused.value.key == "error.server_ca_file"

    def test_a_greeting_that_drips_is_cut_off(self) -> None:
        with serving(bad.drips(b"\x16\x03\x03\x40\x00\x02\x00\x3f\xfc", b"x")) as server:
            url = server.url.replace("http:", "https:")
            asking = Transport(url, "ida", PASSWORD, deadline_s=1)
            before = time.monotonic()
            with pytest.raises(ServerFault) as refused:
                asking.request("GET", url)
        assert time.monotonic() - before < 4
        assert refused.value.key == "error.server_slow"

    def test_what_speaks_no_tls_is_not_spoken_to(self) -> None:
        with serving(body(b"x")) as server:
            url = server.url.replace("http:", "https:")
            asking = Transport(url, "ida", PASSWORD, deadline_s=2)
            with pytest.raises(ServerFault):
                asking.request("GET", url)
        assert all(PASSWORD.encode() not in each and b"Basic" not in each for each in server.heard)
