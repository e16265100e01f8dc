"""The only way to a calendar server: HTTPS to one origin, within a deadline and a size, telling nobody anything else."""

from __future__ import annotations

import base64
import http.client
import ipaddress
import socket
import ssl
import time
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import SplitResult, urljoin, urlsplit

from relationship_journal.calendar_export.sandbox import words_for_network
from relationship_journal.calendar_export.wire import BLOCK, Patience, TooMuch, Wire, called, looked_up
from relationship_journal.domain.errors import ServerFault
from relationship_journal.domain.work import Stopper, never_stopped

DEADLINE_S = 30.0
MOST_BYTES = 32 * 1024 * 1024
_MOST_REDIRECTS = 5
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
        patience = Patience(time.monotonic() + self.deadline_s, self.stopped)
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
        self, method: str, target: SplitResult, body: bytes | None, told: dict[str, str], patience: Patience
    ) -> Answer:
        command = ""
        try:
            return self._spoken(method, target, body, told, patience)
        except ssl.SSLCertVerificationError:
            key = "error.server_certificate"
        except TimeoutError:
            key = "error.server_slow"
        except OSError:  # refused, unknown, reset, no TLS
            command = words_for_network()
            key = "error.server_sandboxed" if command else "error.server_unreachable"
        except TooMuch:
            key = "error.server_large"
        except (http.client.HTTPException, ValueError, zlib.error):
            key = "error.server_answer"
        # Raised out here, where nothing hangs on it: the cause may hold what was sent.
        limit = self.most_bytes // 1024**2
        raise ServerFault(key, host=self.host, limit=limit, command=command)

    def _spoken(
        self, method: str, target: SplitResult, body: bytes | None, told: dict[str, str], patience: Patience
    ) -> Answer:
        wire = Wire(self._connect(patience), patience, 2 * self.most_bytes + _AROUND_BODY)
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
        """What goes along; raises ``ServerFault`` for what is more than a line.

        (The mark of a version is the server's own word, and goes back to it.)
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

    def _connect(self, patience: Patience) -> socket.socket:
        origin = self._origin
        context = self._context() if origin.scheme == "https" else None
        addresses = looked_up(origin.host, origin.port, patience)
        if context is None:
            if not all(_is_loopback(place[0]) for *_kind, place in addresses):
                raise ServerFault("error.server_unsafe", host=origin.host)  # whatever calls itself localhost
            return called(addresses, patience)
        wire = context.wrap_socket(
            called(addresses, patience),
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
        # Python up to 3.11.2, which is Debian 12's own, lets a connection that was cut off pass for one that was closed.
        context.options &= ~ssl.OP_IGNORE_UNEXPECTED_EOF
        if self.ca_file:
            try:
                context.load_verify_locations(self.ca_file)
            except (OSError, ssl.SSLError):
                raise ServerFault("error.server_ca_file", path=self.ca_file) from None
        return context


# -- the answer --------------------------------------------------------------------------------------


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
    while block := response.read(BLOCK):
        found += unpacking.unpacked(block, most - len(found) + 1)
        if len(found) > most:
            raise TooMuch
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
