"""A server on this computer that does what no server should, plain or with TLS; it keeps what it was told."""

from __future__ import annotations

import ipaddress
import socket
import ssl
import threading
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

Talk = Callable[[socket.socket, "Server"], None]
Listen = Callable[[socket.socket, "Server"], bytes]
OK = b"HTTP/1.1 200 OK\r\n"
MOVED = b"HTTP/1.1 302 No\r\nLocation: %b\r\nContent-Length: 0\r\n\r\n"


@dataclass
class Server:
    """Where it listens and what it heard."""

    port: int = 0
    scheme: str = "http"
    host: str = "127.0.0.1"
    heard: list[bytes] = field(default_factory=list)
    over: threading.Event = field(default_factory=threading.Event)

    @property
    def url(self) -> str:
        return f"{self.scheme}://{self.host}:{self.port}/cal/"


def whole_request(wire: socket.socket, _server: Server) -> bytes:
    """The request, its body included where its length is told."""
    data = b""
    while b"\r\n\r\n" not in data and not data.startswith(b"\x16") and (block := wire.recv(65536)):
        data += block
    head, _blank, body = data.partition(b"\r\n\r\n")
    for line in head.split(b"\r\n"):
        if line.lower().startswith(b"content-length:"):
            wanted = int(line.split(b":")[1])
            while len(body) < wanted and (block := wire.recv(65536)):
                body += block
    return head + b"\r\n\r\n" + body


def in_sips(wire: socket.socket, server: Server) -> bytes:
    """Reads a little now and then, so that whoever sends is never done."""
    while not server.over.wait(0.05) and wire.recv(1024):
        pass
    return b""


@contextmanager
def serving(
    talk: Talk, *, tls: ssl.SSLContext | None = None, host: str = "127.0.0.1", listen: Listen = whole_request
) -> Iterator[Server]:
    """Answer each connection with ``talk`` until the end of the block."""
    server = Server(scheme="https" if tls else "http", host=host)
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen(20)
        listening.settimeout(0.05)
        server.port = listening.getsockname()[1]
        thread = threading.Thread(target=_serve, args=(listening, talk, tls, server, listen))
        thread.start()
        try:
            yield server
        finally:
            server.over.set()
            with suppress(OSError):  # one last call wakes it, so that no test waits for it
                socket.create_connection(("127.0.0.1", server.port), 1).close()
            thread.join(60)
            assert not thread.is_alive()


def _serve(
    listening: socket.socket, talk: Talk, tls: ssl.SSLContext | None, server: Server, listen: Listen
) -> None:
    while not server.over.is_set():
        try:
            plain, _address = listening.accept()
        except TimeoutError:
            continue
        plain.settimeout(5)
        if server.over.is_set():
            plain.close()
            return
        try:
            with tls.wrap_socket(plain, server_side=True) if tls else plain as wire:
                server.heard.append(listen(wire, server))
                talk(wire, server)
        except OSError:
            pass  # whoever asked hung up: that is what most of these tests are about
        finally:
            plain.close()


def says(data: bytes) -> Talk:
    return lambda wire, _server: wire.sendall(data)


def body(content: bytes, *headers: str) -> Talk:
    head = "".join(f"{each}\r\n" for each in headers).encode()
    return says(OK + head + f"Content-Length: {len(content)}\r\n\r\n".encode() + content)


def drips(before: bytes, piece: bytes) -> Talk:
    def talk(wire: socket.socket, server: Server) -> None:
        wire.sendall(before)
        while not server.over.wait(0.05):
            wire.sendall(piece)

    return talk


def silent(_wire: socket.socket, server: Server) -> None:
    server.over.wait(300)


def floods(before: bytes, piece: bytes, most: int) -> Talk:
    def talk(wire: socket.socket, server: Server) -> None:
        wire.sendall(before)
        for _ in range(most // len(piece)):
            if server.over.is_set():
                return
            wire.sendall(piece)

    return talk


def ends_politely(data: bytes) -> Talk:
    """Says it and ends TLS as it should be ended."""

    def talk(wire: socket.socket, _server: Server) -> None:
        wire.sendall(data)
        if isinstance(wire, ssl.SSLSocket):
            wire.unwrap()

    return talk


def bomb(size: int) -> bytes:
    """Zeros, packed, and the end left out, which nobody is to reach; its parts repeat, so that it is made at once."""
    pack = zlib.compressobj(9, zlib.DEFLATED, 16 + zlib.MAX_WBITS)
    block = bytes(1024 * 1024)
    first, again = (pack.compress(block) + pack.flush(zlib.Z_FULL_FLUSH) for _ in range(2))
    return first + again * (size // len(block) - 1)


def resets(wire: socket.socket, _server: Server) -> None:
    wire.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\x00\x00\x00\x00\x00\x00\x00")


def _signs_certificates() -> x509.KeyUsage:
    others = ("content_commitment", "key_encipherment", "data_encipherment", "key_agreement", "crl_sign")
    unused = dict.fromkeys((*others, "encipher_only", "decipher_only"), False)
    return x509.KeyUsage(digital_signature=True, key_cert_sign=True, **unused)


def certificate(
    folder: Path,
    name: str,
    *,
    host: str = "127.0.0.1",
    days: tuple[int, int] = (-1, 30),
    signed_by: Path | None = None,
) -> Path:
    """A certificate that signs itself, or is signed by another of these, with its key in one file."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    issuer, signer = subject, key
    if signed_by is not None:
        issuer = x509.load_pem_x509_certificate(signed_by.read_bytes()).subject
        loaded = serialization.load_pem_private_key(signed_by.read_bytes(), password=None)
        assert isinstance(loaded, ec.EllipticCurvePrivateKey)
        signer = loaded
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now + timedelta(days=days[0]))
        .not_valid_after(now + timedelta(days=days[1]))
        .add_extension(x509.SubjectAlternativeName([_general_name(host)]), critical=False)
        .add_extension(x509.BasicConstraints(ca=signed_by is None, path_length=None), critical=True)
        # Newer Pythons ask for these two as well.
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(signer.public_key()), critical=False
        )
    )
    if signed_by is None:  # and for this one of who signs others
        made = made.add_extension(_signs_certificates(), critical=True)
    signed = made.sign(signer, hashes.SHA256())
    path = folder / f"{name}.pem"
    path.write_bytes(
        signed.public_bytes(serialization.Encoding.PEM)
        + key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    return path


def _general_name(host: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(host))
    except ValueError:
        return x509.DNSName(host)


def tls_with(path: Path) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(path)
    return context
