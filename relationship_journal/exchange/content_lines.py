"""Physical lines of a vCard file to whole properties: line ends, folding, soft breaks, heads and parameters."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from relationship_journal.exchange.limits import Limits

_BLOCK = 256 * 1024
_BASE64_LINE = re.compile(rb"[A-Za-z0-9+/=\s]+\Z")
_NAME = re.compile(r"[A-Za-z0-9/_-]+\Z")
_GROUP = re.compile(r"[A-Za-z0-9_-]+\Z")
_CARET = re.compile(r"\^[n'^]")
_CARET_MEANS = {"^n": "\n", "^'": '"', "^^": "^"}
_BARE_ENCODINGS = {"QUOTED-PRINTABLE", "BASE64", "B", "8BIT", "7BIT"}
BEGIN = b"BEGIN:VCARD"
END = b"END:VCARD"
#: Properties that carry bytes and may therefore be as long as a record.
BULKY = (b"PHOTO", b"LOGO", b"SOUND", b"KEY")


@dataclass(frozen=True, slots=True)
class Head:
    """What stands before a property's colon.  Parameter names are upper case, values as written, carets undone."""

    name: str
    group: str = ""
    parameters: dict[str, list[str]] = field(default_factory=dict)
    types: tuple[str, ...] = ()
    encoding: str = ""
    charset: str = ""

    @property
    def plain(self) -> bool:
        """True if the value is neither encoded nor in a declared charset."""
        return not self.encoding and not self.charset


def physical_lines(data: bytes, reading: Callable[[int], bool]) -> Iterator[bytes]:
    """The file's lines: CR, LF, CRLF and CR CR LF end one, nothing else does (U+2028 is text).

    `reading` is told how many bytes are done and answers whether to go on.
    """
    start, size = 0, len(data)
    while start < size:
        if not reading(start):
            return
        end = start + _BLOCK
        if end < size:
            # Cut the block where a line ends, so that no line end is cut in two.
            newline = max(data.rfind(b"\n", start, end), data.rfind(b"\r", start, end - 2))
            if newline < 0:
                found = [at for at in (data.find(b"\n", end), data.find(b"\r", end)) if at >= 0]
                newline = min(found, default=size - 1)
            end = newline + 1
            while data[end - 1 : end] == b"\r" and data[end : end + 1] in (b"\r", b"\n"):
                end += 1
        block = data[start:end]
        start = end
        if b"\r" in block:
            block = block.replace(b"\r\r\n", b"\n").replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        lines = block.split(b"\n")
        if not lines[-1]:
            lines.pop()
        yield from lines


def is_mark(line: bytes, mark: bytes) -> bool:
    """Is this line BEGIN:VCARD or END:VCARD (given as `mark`), in any case, with spaces tolerated?"""
    return len(line) < 64 and line.replace(b" ", b"").strip().upper() == mark


def _frames(line: bytes) -> bool:
    return line[:1] in (b"B", b"b", b"E", b"e") and (is_mark(line, BEGIN) or is_mark(line, END))


class _Held:
    """One property while its lines are being gathered."""

    __slots__ = ("line", "first", "more", "size", "_head")

    def __init__(self, line: int, first: bytes) -> None:
        self.line = line
        self.first = first
        self.more = bytearray()  # a list would cost hundreds of bytes for each empty piece
        self.size = len(first)
        self._head: bytes | None = None

    def add(self, piece: bytes, limit: int) -> None:
        """Append a continuation; beyond the limit only its length is kept."""
        self.size += len(piece)
        if self.size <= limit:
            self.more += piece
        else:
            self.more.clear()

    def says(self, *encodings: bytes) -> bool:
        """Does the head name one of these encodings?"""
        if self._head is None:
            head = self.first[:400].partition(b":")[0].upper()
            self._head = head.replace(b'"', b"") + b";"
        return any(b";" + name + b";" in self._head or b"=" + name + b";" in self._head for name in encodings)

    def whole(self) -> bytes:
        """The unfolded property, without the soft breaks that nothing followed."""
        line = self.first + self.more if self.more else self.first
        if line.endswith(b"=") and self.says(b"QUOTED-PRINTABLE"):
            return line.rstrip(b"=")
        return line


def properties(lines: Iterator[bytes], limits: Limits) -> Iterator[tuple[int, bytes, int]]:
    """Unfold: (line number from 1, the property, its size in bytes).

    A line that begins with a space or tab goes on with the one before, without that first character (RFC 6350,
    3.2).  Quoted-printable goes on after a final "=", word for word; base64 and quoted-printable also go on in
    bare lines, as Android wrote them.  Over the limit the property is cut to its first line.
    """
    held: _Held | None = None
    soft = False
    for number, raw in enumerate(lines, 1):
        if soft and held is not None:
            soft = False
            if raw.strip() and not _frames(raw):
                soft = raw.endswith(b"=")
                held.add(raw[:-1] if soft else raw, limits.record)
                continue
        first = raw[:1]
        if first in (b" ", b"\t") and held is not None and not _frames(held.first):
            piece = raw[1:]
        elif held is not None and b":" not in raw and _goes_on_bare(held, raw):
            piece = raw
        else:
            if not raw or raw.isspace():
                continue
            if held is not None:
                yield held.line, held.whole(), held.size
            # An indented first line (a pasted card) still begins a property.
            held = _Held(number, raw.lstrip(b" \t") if first in (b" ", b"\t") else raw)
            if raw.endswith(b"=") and held.says(b"QUOTED-PRINTABLE"):
                soft, held.first = True, raw[:-1]
            continue
        soft = piece.endswith(b"=") and held.says(b"QUOTED-PRINTABLE")
        held.add(piece[:-1] if soft else piece, limits.record)
    if held is not None:
        yield held.line, held.whole(), held.size


def _goes_on_bare(held: _Held, raw: bytes) -> bool:
    if not raw or raw.isspace():
        return False
    if raw.startswith(b"=") and held.says(b"QUOTED-PRINTABLE"):
        return True
    return held.says(b"BASE64", b"B") and _BASE64_LINE.match(raw) is not None


def colon_of(line: bytes) -> int:
    """Where the value's colon stands: the first outside double quotes, or the first at all if quotes are odd."""
    first = line.find(b":")
    if first < 0 or b'"' not in line[:first]:
        return first
    quoted = False
    for match in re.finditer(rb'[":]', line):
        if match[0] == b'"':
            quoted = not quoted
        elif not quoted:
            return match.start()
    return first


def parse_head(text: str) -> Head | None:
    """Group, name and parameters of what stands before the colon; None if that is no property's head."""
    pieces = _outside_quotes(text, ";")
    group, dot, name = pieces[0].strip().rpartition(".")
    if not _NAME.match(name) or (dot and not _GROUP.match(group)):
        return None
    parameters: dict[str, list[str]] = {}
    for piece in pieces[1:]:
        key, equals, value = piece.partition("=")
        key = key.strip().upper()
        if equals:
            parameters.setdefault(key, []).extend(_parameter_values(key, value))
        elif key in _BARE_ENCODINGS:
            parameters.setdefault("ENCODING", []).append(key)
        elif key:
            parameters.setdefault("TYPE", []).append(piece.strip())
    encoding = parameters.get("ENCODING", [""])[0].upper()
    return Head(
        name=name.upper(),
        group=group,
        parameters=parameters,
        types=tuple(value.strip().lower() for value in parameters.get("TYPE", []) if value.strip()),
        encoding={"B": "BASE64", "8BIT": "", "7BIT": ""}.get(encoding, encoding),
        charset=parameters.get("CHARSET", [""])[0],
    )


def named_parameters(head: str) -> str:
    """A property's head with a name for every parameter: version 2.1's bare ones are refused by strict readers.

    "LABEL;WORK;QUOTED-PRINTABLE" is "LABEL;TYPE=WORK;ENCODING=QUOTED-PRINTABLE"; heads without such stay as they are.
    """
    name, *parameters = _outside_quotes(head, ";")
    if all("=" in each for each in parameters):
        return head
    named = [
        each if "=" in each else f"{_kind_of_bare(each)}={each.strip()}"
        for each in parameters
        if each.strip()
    ]
    return ";".join((name, *named))


def _kind_of_bare(parameter: str) -> str:
    return "ENCODING" if parameter.strip().upper() in _BARE_ENCODINGS else "TYPE"


def _parameter_values(key: str, value: str) -> list[str]:
    values = []
    for part in _outside_quotes(value, ","):
        part_text = part.strip().replace('"', "")
        if "^" in part_text:
            part_text = _CARET.sub(lambda match: _CARET_MEANS[match[0]], part_text)
        # TYPE="HOME,VOICE" means two types, although RFC 6350 reads it as one
        values.extend(part_text.split(",") if key == "TYPE" else [part_text])
    return values


def _outside_quotes(text: str, separator: str) -> list[str]:
    if '"' not in text:
        return text.split(separator)
    pieces: list[str] = []
    held: list[str] = []
    quotes = 0
    for piece in text.split(separator):
        held.append(piece)
        quotes += piece.count('"')
        if quotes % 2 == 0:
            pieces.append(separator.join(held))
            held = []
    if held:
        pieces.append(separator.join(held))
    return pieces
