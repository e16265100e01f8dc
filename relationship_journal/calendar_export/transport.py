"""The only way to a calendar server: HTTPS to one origin, within a deadline and a size, telling nobody anything else."""

from __future__ import annotations

import base64
import errno
import http.client
import io
import ipaddress
import os
import selectors
import socket
import ssl
import threading
import time
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar
from urllib.parse import SplitResult, urljoin, urlsplit

from relationship_journal.domain.errors import ServerFault, Stopped
from relationship_journal.domain.work import Stopper, never_stopped

T = TypeVar("T")
DEADLINE_S = 30.0
MOST_BYTES = 32 * 1024 * 1024
_MOST_REDIRECTS = 5
_LOOK_S = 0.2
_BLOCK = 64 * 1024
_AROUND_BODY = 1024 * 1024
"""What headers and the marks of chunks may take, beside twice the body: more is no answer but a flood."""
_REDIRECTS = (301, 302, 303, 307, 308)
_ASKING = ("GET", "HEAD", "PROPFIND", "REPORT", "OPTIONS")
"""What may follow a redirect: it asks, and tells the server nothing that a wrong one must not have."""
_OURS = {"authorization", "accept-encoding", "connection", "host", "cookie"}
"""Headers that nobody else sets."""
_PACKINGS = {"identity", "gzip", "x-gzip", "deflate"}
_PORTS = {"https": 443, "http": 80}
_NOT_IN_A_LINE = set(map(chr, range(0x21))) | {"\x7f"}
_UNDER_WAY = {0, errno.EINPROGRESS, errno.EWOULDBLOCK}


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
        told = self._headers(headers or {})
        patience = _Patience(time.monotonic() + self.deadline_s, self.stopped)
        target = self._at_home(url)
        for _ in range(_MOST_REDIRECTS + 1):
            answer = self._once(method, target, body, told, patience)
            place = answer.headers.get("Location")
            if answer.status_code not in _REDIRECTS or not place:
                return answer
            target = self._moved(method, target, place)
        raise ServerFault("error.server_answer", host=self.host)

    def _at_home(self, url: str) -> SplitResult:
        """An address on our server, in its parts."""
        target = _split(url)
        if _origin_of(target) != self._origin:
            raise ServerFault("error.server_elsewhere", host=self.host)
        return target

    def _moved(self, method: str, target: SplitResult, place: str) -> SplitResult:
        """Where a redirect leads: at home it is followed, and by nothing that is to be stored."""
        try:
            if method in _ASKING:
                return self._at_home(urljoin(target.geturl(), place))
        except (ServerFault, ValueError):
            pass  # no address, or one that is not safe: not here in any case
        raise ServerFault("error.server_elsewhere", host=self.host)

    def _once(
        self, method: str, target: SplitResult, body: bytes | None, told: dict[str, str], patience: _Patience
    ) -> Answer:
        try:
            return self._spoken(method, target, body, told, patience)
        except ssl.SSLCertVerificationError:
            key = "error.server_certificate"
        except TimeoutError:
            key = "error.server_slow"
        except OSError:  # refused, unknown, reset, no TLS
            key = "error.server_unreachable"
        except _TooMuch:
            key = "error.server_large"
        except (http.client.HTTPException, ValueError, zlib.error):
            key = "error.server_answer"
        # Raised out here, where nothing hangs on it: the cause may hold what was sent.
        raise ServerFault(key, host=self.host, limit=self.most_bytes // 1024**2)

    def _spoken(
        self, method: str, target: SplitResult, body: bytes | None, told: dict[str, str], patience: _Patience
    ) -> Answer:
        wire = _Wire(self._connect(patience), patience, 2 * self.most_bytes + _AROUND_BODY)
        try:
            connection = http.client.HTTPConnection(self.host, self._origin.port)
            connection.sock = wire  # all it is asked for is to send and to be read
            path = target.path or "/"
            connection.request(method, f"{path}?{target.query}" if target.query else path, body, told)
            with connection.getresponse() as response:
                if response.status in {401, 403}:
                    raise ServerFault("error.server_password", host=self.host)
                _must_make_sense(response)
                content = _body(response, self.most_bytes)
                return Answer(response.status, response.reason, response.msg, content, target.geturl())
        finally:
            wire.hang_up()

    def _headers(self, headers: Mapping[str, str]) -> dict[str, str]:
        """What goes along; raises ``ServerFault`` for what would be more than one line (the mark of a version is
        the server's own word and comes back to it).
        """
        kept = {name: value for name, value in headers.items() if name.casefold() not in _OURS}
        for letter in "".join([*kept, *kept.values()]):
            if not " " <= letter <= "\xff" or letter == "\x7f":
                raise ServerFault("error.server_answer", host=self.host)
        host = f"[{self.host}]" if ":" in self.host else self.host
        usual = self._origin.port == _PORTS[self._origin.scheme]
        kept["Host"] = host if usual else f"{host}:{self._origin.port}"
        kept |= {"Accept-Encoding": "gzip, identity", "Connection": "close"}
        if self.user:
            told = base64.b64encode(f"{self.user}:{self.password}".encode()).decode()
            kept["Authorization"] = f"Basic {told}"
        return kept

    def _connect(self, patience: _Patience) -> socket.socket:
        origin = self._origin
        context = self._context() if origin.scheme == "https" else None
        addresses = _looked_up(origin.host, origin.port, patience)
        if context is None:
            if not all(_is_loopback(place[0]) for *_kind, place in addresses):
                raise ServerFault("error.server_unsafe", host=origin.host)  # whatever calls itself localhost
            return _called(addresses, patience)
        wire = context.wrap_socket(
            _called(addresses, patience),
            server_hostname=origin.host,
            do_handshake_on_connect=False,
            suppress_ragged_eofs=False,  # cut off is not the same as over
        )
        try:
            patience.through(wire, wire.do_handshake)
        except BaseException:
            wire.close()
            raise
        return wire

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


# -- the answer --------------------------------------------------------------------------------------


class _TooMuch(Exception):
    """More than is read."""


def _must_make_sense(response: http.client.HTTPResponse) -> None:
    """Refuse heads that http.client takes for something else: after those nobody knows where the body ends."""
    lengths = {length.strip() for length in response.headers.get_all("Content-Length", [])}
    odd_length = len(lengths) > 1 or not all(length.isascii() and length.isdigit() for length in lengths)
    unknown_pieces = "Transfer-Encoding" in response.headers and not response.chunked
    rest = response.headers.get_payload()  # lines that are no headers, and all after them
    cut_short = isinstance(rest, str) and rest.strip() != ""
    if odd_length or unknown_pieces or cut_short or any("\0" in value for value in response.headers.values()):
        raise http.client.HTTPException


def _body(response: http.client.HTTPResponse, most: int) -> bytes:
    """The whole body, unpacked; never a part of it, never more than allowed."""
    packing = (response.headers.get("Content-Encoding") or "identity").strip().lower()
    if packing not in _PACKINGS:
        raise http.client.HTTPException
    unpacking = _Unpacking(packing)
    found = bytearray()
    while block := response.read(_BLOCK):
        found += unpacking.unpacked(block, most - len(found) + 1)
        if len(found) > most:
            raise _TooMuch
    if response.length or not unpacking.whole:
        raise http.client.HTTPException  # the connection ended before the body did
    return bytes(found)


class _Unpacking:
    """Unpacks a body block by block, and never more at once than is asked for."""

    def __init__(self, packing: str) -> None:
        self._packing = packing
        self._unpack: Any = None

    @property
    def whole(self) -> bool:
        """Whether nothing that began is still without its end."""
        return self._unpack is None

    def unpacked(self, block: bytes, most: int) -> bytes:
        """What the block adds; where it is as much as ``most``, there may be more in it."""
        if self._packing == "identity":
            return block
        made = bytearray()
        while block and len(made) < most:
            if self._unpack is None:
                self._unpack = zlib.decompressobj(self._window(block[0]))
            made += self._unpack.decompress(block, most - len(made))
            block = self._unpack.unused_data
            if self._unpack.eof:
                self._unpack = None  # another may follow (RFC 1952, section 2.2)
        return bytes(made)

    def _window(self, first: int) -> int:
        if self._packing != "deflate":
            return 16 + zlib.MAX_WBITS
        # RFC 9110 means zlib's own format, some servers the bare one; the first byte tells them apart.
        return zlib.MAX_WBITS if first & 0x0F == zlib.DEFLATED else -zlib.MAX_WBITS


# -- the connection ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Patience:
    """Until when we wait, and who may end it before."""

    until: float
    stopped: Stopper

    def look(self) -> float:
        """How long to wait before looking again; raises ``TimeoutError`` when time is over, ``Stopped``."""
        if self.stopped():
            raise Stopped
        left = self.until - time.monotonic()
        if left <= 0:
            raise TimeoutError
        return min(_LOOK_S, left)

    def share(self, among: int) -> _Patience:
        """A part of what is left, for one of several tries."""
        now = time.monotonic()
        return _Patience(now + (self.until - now) / among, self.stopped)

    def through(self, wire: socket.socket, act: Callable[[], T]) -> T:
        """Do what waits for the other side, looking up from it; what comes in drips has no more time than other."""
        while True:
            wire.settimeout(self.look())
            try:
                return act()
            except TimeoutError as fault:
                if fault.errno is not None:  # the network's own, not our looking up
                    raise


class _Wire:
    """A connection as http.client needs one, with one deadline over all that is read and written."""

    def __init__(self, plain: socket.socket, patience: _Patience, most: int) -> None:
        self._plain = plain
        self._patience = patience
        self._most = most

    def sendall(self, data: bytes) -> None:
        """Send everything."""
        left = memoryview(data)
        while left:
            block = left[:_BLOCK]
            left = left[self._patience.through(self._plain, lambda block=block: self._plain.send(block)) :]

    def makefile(self, _mode: str) -> io.BufferedReader:
        """What the server says, to be read."""
        return io.BufferedReader(_Reading(self._plain, self._patience, self._most))

    def close(self) -> None:
        """The library is done with sending; what is still to be read comes over the same connection."""

    def hang_up(self) -> None:
        """End the connection."""
        self._plain.close()


class _Reading(io.RawIOBase):
    """Reads within the patience for the whole, and no more than so many bytes, whatever they stand for."""

    def __init__(self, plain: socket.socket, patience: _Patience, most: int) -> None:
        self._plain = plain
        self._patience = patience
        self._left = most

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        got = self._patience.through(self._plain, lambda: self._plain.recv_into(buffer))
        self._left -= got
        if self._left < 0:
            raise _TooMuch
        return got


def _looked_up(host: str, port: int, patience: _Patience) -> list[tuple[Any, ...]]:
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
        asking.join(patience.look())
    if not found:
        raise OSError
    return found


def _called(addresses: list[tuple[Any, ...]], patience: _Patience) -> socket.socket:
    """A connection to the first address that answers; one that is silent leaves time for the others."""
    fault = OSError()
    for at, address in enumerate(addresses):
        try:
            return _dialled(address, patience.share(len(addresses) - at))
        except OSError as error:
            fault = error
    raise fault


def _dialled(address: tuple[Any, ...], patience: _Patience) -> socket.socket:
    family, kind, protocol, _name, place = address
    plain = socket.socket(family, kind, protocol)
    try:
        plain.setblocking(False)
        code = plain.connect_ex(place)
        if code in _UNDER_WAY:
            with selectors.DefaultSelector() as ready:
                ready.register(plain, selectors.EVENT_WRITE)
                while not ready.select(patience.look()):
                    pass
            code = plain.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
        if code:
            raise OSError(code, os.strerror(code))
    except BaseException:
        plain.close()
        raise
    return plain


# -- addresses ---------------------------------------------------------------------------------------


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
