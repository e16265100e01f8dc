"""What a calendar server may do to us: nothing is told to anybody else, and nothing takes for ever."""

from __future__ import annotations

import gzip
import logging
import time
import tracemalloc
import zlib
from pathlib import Path

import pytest

from relationship_journal.domain.errors import ServerFault
from relationship_journal.wording import sentence
from tests.calendar_export import misbehaving_server as bad
from tests.calendar_export.asking import (
    BUSY_S,
    DEADLINE_S,
    LIMIT,
    SHORT_S,
    WORDS,
    assert_tells_nothing,
    transport,
)
from tests.calendar_export.misbehaving_server import MOVED, OK, Talk, body, serving

CHUNKED = OK + b"Transfer-Encoding: chunked\r\n\r\n"
MODES: dict[str, tuple[Talk, str]] = {
    "drips the status line": (bad.drips(b"HTTP/1.1 2", b"0"), "slow"),
    "drips the headers": (bad.drips(OK, b"X"), "slow"),
    "drips the body": (bad.drips(OK + b"Content-Length: 100000\r\n\r\n", b"x"), "slow"),
    "drips the size of a chunk": (bad.drips(CHUNKED, b"0"), "slow"),
    "drips chunks": (bad.drips(CHUNKED, b"1\r\nx\r\n"), "slow"),
    "says nothing": (bad.silent, "slow"),
    "unpacks to 400 MB": (body(bad.bomb(400 * 1024 * 1024), "Content-Encoding: gzip"), "large"),
    "sends 400 MB": (bad.floods(OK + b"\r\n", bytes(65536), 400 * 1024 * 1024), "large"),
    "promises 400 MB": (bad.floods(OK + b"Content-Length: 419430400\r\n\r\n", bytes(65536), 419430400), "large"),
    "sends chunks without end": (
        bad.floods(CHUNKED, b"10000\r\n" + bytes(65536) + b"\r\n", 400 * 1024 * 1024),
        "large",
    ),
    "sends chunks of less than nothing": (bad.floods(CHUNKED + b"-1\r\n", bytes(65536), 400 * 1024 * 1024), "large"),
    "sends more after the packed end": (
        bad.floods(OK + b"Content-Encoding: gzip\r\n\r\n" + gzip.compress(b"x"), gzip.compress(b"") * 500, 400 * 1024 * 1024),
        "large",
    ),
    "sends last words without end": (bad.floods(CHUNKED + b"0\r\n", b"X-A: b\r\n" * 5000, 400 * 1024 * 1024), "large"),
    "says wait without end": (bad.floods(b"", b"HTTP/1.1 100 Wait\r\n\r\n" * 2000, 400 * 1024 * 1024), "large"),
    "sends headers without end": (bad.floods(OK, b"X-A: b\r\n", 50_000_000), "answer"),
    "sends one endless header": (bad.floods(OK + b"X-A: ", bytes(65536).replace(b"\0", b"a"), 50_000_000), "answer"),
    "sends one endless status line": (bad.floods(b"HTTP/1.1 200 ", b"a" * 65536, 50_000_000), "answer"),
    "stops in the middle of the body": (bad.says(OK + b"Content-Length: 100\r\n\r\nhalf"), "answer"),
    "stops in the middle of a chunk": (bad.says(OK + b"Transfer-Encoding: chunked\r\n\r\n40\r\nhalf"), "answer"),
    "stops in the middle of gzip": (body(gzip.compress(b"x" * 5000)[:-9], "Content-Encoding: gzip"), "answer"),
    "stops before gzip has begun": (body(gzip.compress(b"x")[:8], "Content-Encoding: gzip"), "answer"),
    "stops in the middle of deflate": (body(zlib.compress(b"x" * 5000)[:-3], "Content-Encoding: deflate"), "answer"),
    "sends garbage for deflate": (body(b"\x78\xff nothing", "Content-Encoding: deflate"), "answer"),
    "sends garbage for a second part": (body(gzip.compress(b"x") + b"nothing", "Content-Encoding: gzip"), "answer"),
    "sends garbage for gzip": (body(b"no gzip at all", "Content-Encoding: gzip"), "answer"),
    "packs in a way nobody asked for": (body(b"x", "Content-Encoding: br"), "answer"),
    "packs twice": (body(gzip.compress(gzip.compress(b"x")), "Content-Encoding: gzip, gzip"), "answer"),
    "cuts in a way nobody knows": (bad.says(OK + b"Transfer-Encoding: gzip, chunked\r\n\r\n1\r\nx\r\n0\r\n\r\n"), "answer"),
    "promises less than nothing": (bad.says(OK + b"Content-Length: -5\r\n\r\nhi"), "answer"),
    "promises a word": (bad.says(OK + b"Content-Length: two\r\n\r\nhi"), "answer"),
    "promises twice": (bad.says(OK + b"Content-Length: 1\r\nContent-Length: 2\r\n\r\nhi"), "answer"),
    "sends NUL in a header": (bad.says(OK + b"X-A: b\0c\r\nContent-Length: 2\r\n\r\nhi"), "answer"),
    "sends a line that is no header": (bad.says(OK + b"hello\r\nContent-Length: 90\r\n\r\nhi"), "answer"),
    "speaks HTTP 9": (bad.says(b"HTTP/9.1 200 OK\r\nContent-Length: 0\r\n\r\n"), "answer"),
    "speaks HTTP 0.9": (bad.says(b"hello\r\n"), "answer"),
    "says no number": (bad.says(b"HTTP/1.1 OK\r\n\r\n"), "answer"),
    "says a wild chunk size": (bad.says(OK + b"Transfer-Encoding: chunked\r\n\r\nzz\r\n"), "answer"),
    "hangs up": (bad.says(b""), "unreachable"),
    "resets the connection": (bad.resets, "unreachable"),
    "refuses the password": (bad.says(b"HTTP/1.1 401 No\r\nWWW-Authenticate: Basic\r\nContent-Length: 0\r\n\r\n"), "password"),
    "forbids": (bad.says(b"HTTP/1.1 403 No\r\nContent-Length: 0\r\n\r\n"), "password"),
    "refuses the password at length": (bad.floods(b"HTTP/1.1 401 No\r\nContent-Encoding: br\r\n\r\n", bytes(65536), 400 * 1024 * 1024), "password"),
    "goes round in circles": (bad.says(MOVED % b"/cal/"), "answer"),
    "sends to no address": (bad.says(MOVED % b"//["), "elsewhere"),
    "sends to a broken line": (bad.says(MOVED % b"/a\x0bb"), "elsewhere"),
    "sends to another host": (bad.says(MOVED % b"https://evil.example/cal/"), "elsewhere"),
    "sends to a file": (bad.says(MOVED % b"file:///etc/passwd"), "elsewhere"),
}  # fmt: skip


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("method", ["PROPFIND", "PUT"])
def test_a_misbehaving_server(mode: str, method: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    talk, key = MODES[mode]
    deadline = SHORT_S if key == "slow" else DEADLINE_S
    if mode == "goes round in circles" and method == "PUT":
        key = "elsewhere"
    with serving(talk) as server:
        before = time.monotonic()
        with pytest.raises(ServerFault) as refused:
            transport(server, deadline_s=deadline).request(method, f"{server.url}?token=sesame", WORDS)
        assert time.monotonic() - before < deadline + BUSY_S
        assert len(server.heard) == (6 if key == "answer" and mode == "goes round in circles" else 1)
    assert refused.value.key == f"error.server_{key}", sentence(refused.value)
    assert refused.value.data["host"] == "127.0.0.1"
    assert_tells_nothing(refused.value, caplog)


@pytest.mark.parametrize(
    ("said", "status", "content"),
    [
        (b"HTTP/1.1 500 No\r\nContent-Length: 2\r\n\r\nhi", 500, b"hi"),
        (b"HTTP/1.1 503 No\r\nRetry-After: 9\r\nContent-Length: 0\r\n\r\n", 503, b""),
        (b"HTTP/1.1 302 No\r\nContent-Length: 0\r\n\r\n", 302, b""),
        (b"HTTP/1.1 204 No\r\n\r\n", 204, b""),
        (b"HTTP/1.0 200 OK\r\n\r\nhi", 200, b"hi"),
        (OK + b"Content-Type: text/html\r\nContent-Length: 9\r\n\r\nPlease in", 200, b"Please in"),
        (OK + b"Content-Type: multipart/mixed; boundary=x\r\nContent-Length: 2\r\n\r\nhi", 200, b"hi"),
        (OK + b"Content-Length: 0\r\n\r\n", 200, b""),
        (OK + b"Content-Encoding: gzip\r\nContent-Length: 0\r\n\r\n", 200, b""),
        (CHUNKED + b"2;a=b\r\nhi\r\n0\r\nX-Sum: 1\r\n\r\n", 200, b"hi"),
        (b"HTTP/1.1 100 Wait\r\n\r\n" + OK + b"Content-Length: 2\r\n\r\nhi", 200, b"hi"),
    ],
    ids=[
        "500",
        "503",
        "302 to nowhere",
        "204",
        "HTTP 1.0",
        "login page",
        "in parts",
        "empty",
        "packed and empty",
        "chunks",
        "after a wait",
    ],
)
def test_what_is_an_answer_comes_back_as_it_is(said: bytes, status: int, content: bytes) -> None:
    """A login page, too: whether an answer is the one asked for is seen by whoever asked."""
    with serving(bad.says(said)) as server:
        answer = transport(server).request("REPORT", server.url)
    assert (answer.status_code, answer.content) == (status, content)


def test_a_cookie_is_not_kept_and_not_told() -> None:
    with serving(body(b"", "Set-Cookie: a=b")) as server:
        asking = transport(server)
        for _ in range(2):
            asking.request("GET", server.url, headers={"Cookie": "c=d"})
        assert not any(b"cookie" in heard.lower() for heard in server.heard)


@pytest.mark.parametrize("mode", [mode for mode, (_talk, key) in MODES.items() if key == "large"])
def test_memory_stays_small(mode: str) -> None:
    tracemalloc.start()
    try:
        with serving(MODES[mode][0]) as server, pytest.raises(ServerFault):
            transport(server, deadline_s=10, most_bytes=LIMIT // 4).request("GET", server.url)
        assert tracemalloc.get_traced_memory()[1] < 4 * LIMIT
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize(
    ("packing", "packed"),
    [
        ("gzip", gzip.compress(b"hello" * 1000)),
        ("x-gzip", gzip.compress(b"hello" * 1000)),
        ("GZIP", gzip.compress(b"hello" * 400) + gzip.compress(b"hello" * 600)),
        ("deflate", zlib.compress(b"hello" * 1000)),
        ("deflate", zlib.compress(b"hello" * 1000, wbits=-15)),
        ("identity", b"hello" * 1000),
    ],
    ids=["gzip", "x-gzip", "gzip in two parts", "deflate", "bare deflate", "identity"],
)
def test_a_packed_answer_is_unpacked(packing: str, packed: bytes) -> None:
    with serving(body(packed, f"Content-Encoding: {packing}")) as server:
        assert transport(server).request("GET", server.url).content == b"hello" * 1000
    assert b"Accept-Encoding: gzip, identity\r\n" in server.heard[0]


def test_as_much_as_allowed_is_read_and_not_a_byte_more() -> None:
    with serving(body(gzip.compress(bytes(LIMIT)), "Content-Encoding: gzip")) as server:
        assert len(transport(server).request("GET", server.url).content) == LIMIT
        with pytest.raises(ServerFault):
            transport(server, most_bytes=LIMIT - 1).request("GET", server.url)


def test_what_is_asked_about_is_told_without_its_body() -> None:
    with serving(bad.says(OK + b"ETag: a\r\nContent-Length: 9\r\n\r\n")) as server:
        answer = transport(server).request("HEAD", server.url)
    assert (answer.content, answer.headers.get("etag"), answer.url) == (b"", "a", server.url)


@pytest.mark.parametrize(
    "header", [{"If-Match": "a\r\nX: y"}, {"If-Match": "a\r\n b"}, {"X\0": "a"}, {"X": "\u2028"}]
)
def test_a_header_of_more_than_a_line_is_refused_before_anything_is_opened(header: dict[str, str]) -> None:
    with serving(body(b"")) as server:
        with pytest.raises(ServerFault):
            transport(server).request("PUT", server.url, WORDS, header)
        assert server.heard == []


@pytest.mark.parametrize(
    "mode", ["drips the headers", "unpacks to 400 MB", "stops in the middle of the body"]
)
def test_misbehaving_behind_encryption_changes_nothing(mode: str, tmp_path: Path) -> None:
    path = bad.certificate(tmp_path, "server")
    talk, key = MODES[mode]
    with serving(talk, tls=bad.tls_with(path)) as server, pytest.raises(ServerFault) as refused:
        transport(server, ca_file=str(path), deadline_s=1).request("PROPFIND", server.url, WORDS)
    assert refused.value.key in {f"error.server_{key}", "error.server_unreachable"}
