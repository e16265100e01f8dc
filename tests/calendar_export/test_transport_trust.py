"""Whom a password and a meeting are told: one origin that has proven who it is, and nobody else."""

from __future__ import annotations

import socket
import ssl
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from relationship_journal.calendar_export.transport import Transport
from relationship_journal.domain.errors import ServerFault
from tests.calendar_export import misbehaving_server as bad
from tests.calendar_export.asking import (
    BUSY_S,
    PASSWORD,
    SHORT_S,
    WORDS,
    assert_tells_nothing,
    found_at,
    transport,
)
from tests.calendar_export.misbehaving_server import MOVED, OK, Server, body, serving


@pytest.fixture
def elsewhere() -> Iterator[Server]:
    """Another origin, which must never hear a word."""
    with serving(body(b"mine now")) as server:
        yield server
        assert server.heard == []


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
    assert refused.value.key == "error.server_elsewhere"
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


def test_localhost_is_believed_only_where_it_is_this_computer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket, "getaddrinfo", found_at(("127.0.0.1", 80), ("192.0.2.1", 80)))
    with pytest.raises(ServerFault) as refused:
        Transport("http://localhost/", "ida", PASSWORD).request("GET", "http://localhost/")
    assert refused.value.key == "error.server_unsafe"


@pytest.mark.parametrize(
    ("url", "key"),
    [
        ("http://cal.example.org/", "unsafe"),
        ("http://10.0.0.1/", "unsafe"),
        ("http://127.0.0.1.example.org/", "unsafe"),
        ("http://localhost.example.org/", "unsafe"),
        ("http://[::ffff:10.0.0.1]/", "unsafe"),
        ("http://0.0.0.0/", "unsafe"),
        ("https://[::1/", "address"),
        ("https://@cal.example.org/", "address"),
        ("https://cal.example.org:99999/", "address"),
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


def test_no_password_is_looked_for_in_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / ".netrc").write_text(f"machine 127.0.0.1 login ida password {PASSWORD}\n")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("NETRC", str(tmp_path / ".netrc"))
    with serving(body(b"x")) as server:
        Transport(server.url).request("GET", server.url)
    assert b"Authorization" not in server.heard[0]


class TestCertificates:
    @pytest.mark.parametrize(
        ("host", "days", "trusted"),
        [
            ("127.0.0.1", (-1, 30), False),
            ("127.0.0.1", (-30, -1), True),
            ("127.0.0.1", (1, 30), True),
            ("other.example", (-1, 30), True),
            ("127.0.0.2", (-1, 30), True),
        ],
    )
    def test_one_that_proves_nothing_is_refused_before_a_word(
        self,
        tmp_path: Path,
        host: str,
        days: tuple[int, int],
        trusted: bool,
        caplog: pytest.LogCaptureFixture,
    ) -> None:
        path = bad.certificate(tmp_path, "server", host=host, days=days)
        with serving(body(b"x"), tls=bad.tls_with(path)) as server, pytest.raises(ServerFault) as refused:
            # Nor does the library's own wish not to look change it.
            transport(server, ca_file=str(path) if trusted else "").request(
                "PUT", server.url, WORDS, verify=False
            )
        assert refused.value.key == "error.server_certificate"
        assert server.heard == []
        assert_tells_nothing(refused.value, caplog)

    def test_only_the_authority_that_is_trusted_may_vouch(self, tmp_path: Path) -> None:
        ours, other = (bad.certificate(tmp_path, name, host="ca.example") for name in ("ours", "other"))
        path = bad.certificate(tmp_path, "server", signed_by=ours)
        with serving(body(b"x"), tls=bad.tls_with(path)) as server:
            assert transport(server, ca_file=str(ours)).request("GET", server.url).content == b"x"
            with pytest.raises(ServerFault) as refused:
                transport(server, ca_file=str(other)).request("GET", server.url)
        assert refused.value.key == "error.server_certificate"
        assert len(server.heard) == 1

    def test_there_is_no_switch(self) -> None:
        context = Transport("https://cal.example.org/")._context()
        assert context.check_hostname
        assert context.verify_mode is ssl.CERT_REQUIRED
        assert context.minimum_version >= ssl.TLSVersion.TLSv1_2

    def test_the_usual_port_is_not_part_of_the_name(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        path = bad.certificate(tmp_path, "server", host="cal.example.org")
        with serving(body(b"x"), tls=bad.tls_with(path)) as server:
            monkeypatch.setattr(socket, "getaddrinfo", found_at(("127.0.0.1", server.port)))
            for address in ("https://cal.example.org/", "https://CAL.example.org:443/"):
                Transport(address, ca_file=str(path)).request("GET", "https://cal.example.org/")
        for heard in server.heard:
            assert b"\r\nHost: cal.example.org\r\n" in heard

    def test_a_redirect_to_no_encryption_is_not_followed(self, tmp_path: Path, elsewhere: Server) -> None:
        path = bad.certificate(tmp_path, "server")
        for place in (elsewhere.url, "http://127.0.0.1/"):
            moved = bad.says(MOVED % place.encode())
            with serving(moved, tls=bad.tls_with(path)) as server, pytest.raises(ServerFault) as refused:
                transport(server, ca_file=str(path)).request("PROPFIND", server.url, WORDS)
            assert refused.value.key == "error.server_elsewhere"

    def test_cut_off_is_not_the_same_as_over(self, tmp_path: Path) -> None:
        path = bad.certificate(tmp_path, "server")
        with serving(bad.says(OK + b"\r\nhi"), tls=bad.tls_with(path)) as server, pytest.raises(ServerFault):
            transport(server, ca_file=str(path)).request("GET", server.url)
        with serving(bad.ends_politely(OK + b"\r\nhi"), tls=bad.tls_with(path)) as server:
            assert transport(server, ca_file=str(path)).request("GET", server.url).content == b"hi"

    def test_no_python_lets_cut_off_pass(self) -> None:
        context = Transport("https://cal.example.org/")._context()
        assert not context.options & ssl.OP_IGNORE_UNEXPECTED_EOF, "Debian 12's own Python sets it"

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
            asking = Transport(url, "ida", PASSWORD, deadline_s=SHORT_S)
            before = time.monotonic()
            with pytest.raises(ServerFault) as refused:
                asking.request("GET", url)
        assert time.monotonic() - before < SHORT_S + BUSY_S
        assert refused.value.key == "error.server_slow"

    def test_what_speaks_no_tls_is_not_spoken_to(self) -> None:
        with serving(body(b"x")) as server:
            url = server.url.replace("http:", "https:")
            asking = Transport(url, "ida", PASSWORD, deadline_s=2)
            with pytest.raises(ServerFault):
                asking.request("GET", url)
        assert all(PASSWORD.encode() not in each and b"Basic" not in each for each in server.heard)
