"""The only way to a calendar server: HTTPS to one origin, within a deadline and a size, telling nobody anything else."""

from __future__ import annotations

import base64
import http.client
import io
import ipaddress
import socket
import ssl
import threading
import time
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import SplitResult, urljoin, urlsplit

from relationship_journal.domain.errors import ServerFault, Stopped
from relationship_journal.domain.work import Stopper, never_stopped

DEADLINE_S = 30.0
MOST_BYTES = 32 * 1024 * 1024
_MOST_REDIRECTS = 5
_LOOK_S = 0.2
_BLOCK = 64 * 1024
_REDIRECTS = (301, 302, 303, 307, 308)
_ASKING = ("GET", "HEAD", "PROPFIND", "REPORT", "OPTIONS")
"""What may follow a redirect: it asks, and tells the server nothing that a wrong one must not have."""
_PORTS = {"https": 443, "http": 80}
_NOT_IN_A_LINE = set(map(chr, range(0x21))) | {"\x7f"}


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server said, the body taken apart already; in the words of the library that reads it."""

    status_code: int
    reason: str
    headers: http.client.HTTPMessage
    content: bytes
    url: str

    @property
    def text(self) -> str:
        """The body as text."""
        return self.content.decode("utf-8", "replace")


@dataclass(frozen=True, slots=True)
class _Origin:
    """Scheme, host and port: what a password may be told."""

    scheme: str
    host: str
    port: int


@dataclass(slots=True)
class Transport:
    """Requests to the origin of ``address`` and to no other.

    ``user`` and ``password`` go along from the first request on: a body is never sent to somebody who has not been
    asked. ``ca_file``: one more authority to trust. The deadline is over name, connection, headers and body of one
    request together, redirects included; ``most_bytes`` after decompression. Raises ``ServerFault``, ``Stopped``.
    """

    address: str
    user: str = ""
    password: str = field(default="", repr=False)
    ca_file: str = ""
    deadline_s: float = DEADLINE_S
    most_bytes: int = MOST_BYTES
    stopped: Stopper = never_stopped
    _origin: _Origin = field(init=False, repr=False)

    def __post_init__(self) -> None:
        self._origin = _origin_of(_split(self.address))

    @property
    def host(self) -> str:
        """Whose server it is."""
        return self._origin.host

    def close(self) -> None:
        """Nothing is kept open between requests; the library asks for this."""

    def request(
        self,
        method: str,
        url: str,
        data: bytes | str | None = None,
        headers: Mapping[str, str] | None = None,
        **_ignored: object,
    ) -> Answer:
        """One request and its answer, whatever its status is, 401 and 403 apart.

        Further keywords (proxies, verify, timeout, auth) are the library's and would weaken what is promised here.
        """
        body = data.encode() if isinstance(data, str) else data or None
        until = time.monotonic() + self.deadline_s
        for _ in range(_MOST_REDIRECTS + 1):
            target = _split(url)
            if _origin_of(target) != self._origin:
                raise ServerFault("error.server_elsewhere", host=self.host)
            answer = self._once(method, target, body, headers or {}, until)
            if answer.status_code in {401, 403}:
                raise ServerFault("error.server_password", host=self.host)
            place = answer.headers.get("Location")
            if answer.status_code not in _REDIRECTS or not place:
                return answer
            if method not in _ASKING:
                raise ServerFault("error.server_elsewhere", host=self.host)
            url = urljoin(url, place)
        raise ServerFault("error.server_answer", host=self.host)

    def _once(
        self, method: str, target: SplitResult, body: bytes | None, headers: Mapping[str, str], until: float
    ) -> Answer:
        wire = None
        try:
            wire = _Wire(self._connect(until), until, self.stopped)
            connection = http.client.HTTPConnection(self.host, self._origin.port)
            connection.sock = wire  # all it is asked for is to send and to be read
            path = target.path or "/"
            connection.request(
                method, f"{path}?{target.query}" if target.query else path, body, self._headers(headers)
            )
            with connection.getresponse() as response:
                content = b"" if method == "HEAD" else self._body(response)
                return Answer(response.status, response.reason, response.msg, content, target.geturl())
        except (ServerFault, Stopped):
            raise
        except ssl.SSLCertVerificationError:
            raise ServerFault("error.server_certificate", host=self.host) from None
        except TimeoutError:
            raise ServerFault("error.server_slow", host=self.host) from None
        except OSError:  # refused, unknown, reset, no TLS; the cause may hold what was sent
            raise ServerFault("error.server_unreachable", host=self.host) from None
        except (http.client.HTTPException, ValueError, zlib.error):
            raise ServerFault("error.server_answer", host=self.host) from None
        finally:
            if wire is not None:
                wire.hang_up()

    def _headers(self, headers: Mapping[str, str]) -> dict[str, str]:
        kept = {
            name: value
            for name, value in headers.items()
            if name.casefold() not in {"authorization", "accept-encoding", "connection", "host"}
        }
        kept |= {"Accept-Encoding": "gzip", "Connection": "close"}
        if self.user:
            told = base64.b64encode(f"{self.user}:{self.password}".encode()).decode()
            kept["Authorization"] = f"Basic {told}"
        return kept

    def _connect(self, until: float) -> socket.socket:
        origin = self._origin
        context = self._context() if origin.scheme == "https" else None
        addresses = _looked_up(origin.host, origin.port, until, self.stopped)
        fault: OSError = OSError()
        for family, kind, protocol, _name, address in addresses:
            plain = socket.socket(family, kind, protocol)
            try:
                plain.settimeout(_left(until))
                plain.connect(address)
                # (the timeout of a greeting is over the whole of it, however it drips)
                return context.wrap_socket(plain, server_hostname=origin.host) if context else plain
            except OSError as error:
                plain.close()
                fault = error
        raise fault

    def _context(self) -> ssl.SSLContext:
        """Certificates and names are always checked; there is no switch."""
        context = ssl.create_default_context()
        context.minimum_version = ssl.TLSVersion.TLSv1_2
        if self.ca_file:
            try:
                context.load_verify_locations(self.ca_file)
            except (OSError, ssl.SSLError):
                raise ServerFault("error.server_ca_file", path=self.ca_file) from None
        return context

    def _body(self, response: http.client.HTTPResponse) -> bytes:
        """The whole body, taken apart; never a part of it, never more than allowed."""
        encoding = (response.headers.get("Content-Encoding") or "identity").strip().lower()
        if encoding not in {"identity", "gzip", "x-gzip"}:
            raise ServerFault("error.server_answer", host=self.host)
        unpack = zlib.decompressobj(16 + zlib.MAX_WBITS) if encoding != "identity" else None
        found = bytearray()
        while block := response.read(_BLOCK):
            left = self.most_bytes - len(found) + 1
            found += unpack.decompress(block, left) if unpack is not None else block
            if len(found) > self.most_bytes:
                raise ServerFault("error.server_large", host=self.host, limit=self.most_bytes // 1024**2)
        if response.length or (unpack is not None and found and not unpack.eof):
            raise ServerFault(
                "error.server_answer", host=self.host
            )  # the connection ended before the body did
        return bytes(found)


class _Wire:
    """A connection as http.client needs one, with one deadline over all that is read and written."""

    def __init__(self, plain: socket.socket, until: float, stopped: Stopper) -> None:
        self._plain = plain
        self._until = until
        self._stopped = stopped

    def sendall(self, data: bytes) -> None:
        """Send everything."""
        self._plain.settimeout(_left(self._until))
        self._plain.sendall(data)

    def makefile(self, _mode: str) -> io.BufferedReader:
        """What the server says, to be read."""
        return io.BufferedReader(_Reading(self._plain, self._until, self._stopped))

    def close(self) -> None:
        """The library is done with sending; what is still to be read comes over the same connection."""

    def hang_up(self) -> None:
        """End the connection."""
        self._plain.close()


class _Reading(io.RawIOBase):
    """Reads with the deadline of the whole: a server that drips a byte a second has no more time than another."""

    def __init__(self, plain: socket.socket, until: float, stopped: Stopper) -> None:
        self._plain = plain
        self._until = until
        self._stopped = stopped

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        while True:
            if self._stopped():
                raise Stopped
            self._plain.settimeout(min(_LOOK_S, _left(self._until)))
            try:
                return self._plain.recv_into(buffer)
            except TimeoutError:
                continue  # the look at the clock above ends this


def _left(until: float) -> float:
    """Seconds left; raises ``TimeoutError`` when there are none."""
    left = until - time.monotonic()
    if left <= 0:
        raise TimeoutError
    return left


def _looked_up(host: str, port: int, until: float, stopped: Callable[[], bool]) -> list[tuple[Any, ...]]:
    """The addresses of a host; asked in a thread of its own, for nothing can interrupt the asking."""
    found: list[tuple[Any, ...]] = []

    def ask() -> None:
        try:
            found.extend(socket.getaddrinfo(host, port, type=socket.SOCK_STREAM))
        except (OSError, UnicodeError):
            return  # nobody of that name, as the empty list says

    asking = threading.Thread(target=ask, name="looking up a calendar server", daemon=True)
    asking.start()
    while asking.is_alive():
        if stopped():
            raise Stopped
        asking.join(min(_LOOK_S, _left(until)))
    if not found:
        raise OSError
    return found


def _split(url: str) -> SplitResult:
    """An address in its parts; raises ``ServerFault`` for what is none, or would not be safe."""
    if any(letter in _NOT_IN_A_LINE for letter in url) or not url.isascii():
        raise ServerFault("error.server_address")
    try:
        parts = urlsplit(url)
        host, _port = parts.hostname, parts.port
    except ValueError:
        raise ServerFault("error.server_address") from None
    if parts.scheme.lower() not in _PORTS or not host or parts.username is not None:
        raise ServerFault("error.server_address")
    if parts.scheme.lower() == "http" and not _is_loopback(host):
        raise ServerFault("error.server_unsafe", host=host)
    return parts


def _origin_of(parts: SplitResult) -> _Origin:
    scheme = parts.scheme.lower()
    return _Origin(scheme, (parts.hostname or "").lower(), parts.port or _PORTS[scheme])


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
