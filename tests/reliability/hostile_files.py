"""Contact files made to break a reader: a seed makes each, and says who must be found in it all the same.

Somebody stands whole before what is broken and, where nothing broken can swallow them, behind it too.
"""

from __future__ import annotations

import base64
import random
from collections.abc import Callable
from dataclasses import dataclass

_FIRST = b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:First Whole\r\nEMAIL:first@example.org\r\nEND:VCARD\r\n"
_LAST = b"BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Last Whole\r\nTEL:+49 30 901820\r\nEND:VCARD\r\n"
_MIDDLE = (
    "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Qu=C3=A4ck;Odd=\r\nball\r\n"
    "TEL;CELL:0170 5550199\r\nEND:VCARD\r\n"
    "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Łucja Møller\r\nitem1.EMAIL;type=INTERNET:l@example.org\r\n"
    "item1.X-ABLabel:_$!<Work>!$_\r\nNOTE:one\\, two\\;\r\n  three\\n\r\nORG:Mill;Yard\r\nEND:VCARD\r\n"
    "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:東京 太郎\r\nBDAY:--0503\r\nPHOTO:data:image/png;base64,iVBORw0KGgo=\r\n"
    "END:VCARD\r\n"
).encode()
_ODD = (
    "\u2028",
    "\u2029",
    "\x85",
    "\x0b",
    "\x0c",
    "\x1c",
    "\x00",
    "\x7f",
    "\ufeff",
    "\u202e",
    "\ue000",
    "\r",
)
_CHARSETS = (
    "UTF-7", "utf-16", "punycode", "idna", "rot13", "zip", "hex", "SHIFT_JIS", "latin1", "ISO-2022-JP", "x" * 99,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class HostileFile:
    """A file to be read; ``found`` are the names that must be among those it gives."""

    name: str
    data: bytes
    found: tuple[str, ...]


def _between(middle: bytes, *, both: bool = True) -> tuple[bytes, tuple[str, ...]]:
    names = ("First Whole", "Last Whole") if both else ("First Whole",)
    return _FIRST + middle + _LAST, names


def _flipped(chance: random.Random) -> tuple[bytes, tuple[str, ...]]:
    data = bytearray(_MIDDLE)
    for _ in range(chance.randrange(1, 40)):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    # Whatever stands there may have opened a card or a folded value that goes on in the next line.
    return _between(bytes(data) + b"\r\n")


def _cut(chance: random.Random) -> tuple[bytes, tuple[str, ...]]:
    return _between(_MIDDLE[: chance.randrange(1, len(_MIDDLE))] + b"\r\n")


def _shuffled(chance: random.Random) -> tuple[bytes, tuple[str, ...]]:
    lines = _MIDDLE.split(b"\r\n")
    chance.shuffle(lines)
    return _between(b"\r\n".join(lines) + b"\r\n")


def _lying(chance: random.Random) -> tuple[bytes, tuple[str, ...]]:
    raw = bytes(chance.randrange(128, 256) for _ in range(chance.randrange(1, 200))).replace(b"\xff\xfe", b"")
    line = f"NOTE;CHARSET={chance.choice(_CHARSETS)}:".encode() + raw
    return _between(b"BEGIN:VCARD\r\nFN:Lying\r\n" + line + b"\r\nEND:VCARD\r\n")


def _smuggled(chance: random.Random) -> tuple[bytes, tuple[str, ...]]:
    odd = "".join(chance.choices(_ODD[:-1], k=chance.randrange(1, 9)))
    card = f"BEGIN:VCARD\r\nFN:Smug{odd}END:VCARD{odd}BEGIN:VCARD\r\nNOTE:{odd}TEL:1\r\nEND:VCARD\r\n"
    return _between(card.encode())


def _nested(chance: random.Random) -> tuple[bytes, tuple[str, ...]]:
    depth = chance.randrange(2, 3000)
    return _between(b"BEGIN:VCARD\r\nFN:In\r\n" * depth + b"END:VCARD\r\n" * chance.randrange(depth))


def _heavy(chance: random.Random) -> tuple[bytes, tuple[str, ...]]:
    size = chance.randrange(1, 6) * 1024 * 1024
    what = chance.choice((b"PHOTO;ENCODING=b:", b"NOTE:", b"X-THING:", b"FN:", b"TEL;TYPE="))
    body = base64.b64encode(chance.randbytes(size // 100)) * 75
    folded = chance.random() < 0.5
    value = b"\r\n ".join(body[at : at + 74] for at in range(0, len(body), 74)) if folded else body
    return _between(b"BEGIN:VCARD\r\nFN:Heavy\r\n" + what + value + b"\r\nEND:VCARD\r\n")


def _soft_breaks(chance: random.Random) -> tuple[bytes, tuple[str, ...]]:
    note = b"NOTE;ENCODING=QUOTED-PRINTABLE:" + b"=0D=0A=\r\n" * chance.randrange(1, 4000)
    return _between(b"BEGIN:VCARD\r\nFN:Soft\r\n" + note + b"x\r\nEND:VCARD\r\n")


def _mixed(chance: random.Random) -> tuple[bytes, tuple[str, ...]]:
    other = chance.choice((
        b"Name,Email\r\nNot A Card,x@example.org\r\n",
        b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nRRULE:FREQ=SECONDLY\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
        b"<html><body onload=x>" + b"<div>" * 999,
        chance.randbytes(chance.randrange(1, 5000)).replace(b"\r", b"").replace(b"\n", b""),
    ))  # fmt: skip
    return _between(other + b"\r\n")


_ROWS = "Name;E-Mail;Telefon;Notiz\r\nFirst Whole;first@example.org;;\r\n"


def _unclosed(chance: random.Random) -> tuple[bytes, tuple[str, ...]]:
    rows = "".join(
        f'Row {number};r{number}@example.org;"0{number};\r\n' for number in range(chance.randrange(900))
    )
    return (_ROWS + rows).encode(chance.choice(("utf-8", "utf-8-sig", "utf-16"))), ("First Whole",)


def _ragged(chance: random.Random) -> tuple[bytes, tuple[str, ...]]:
    cells = ("", "x", "=1+1", '"', *_ODD[:6], *_ODD[8:11])
    rows = "".join(
        ";".join(chance.choices(cells, k=chance.choice((4, 4, 4, 4, chance.randrange(12))))).replace('"', "")
        + "\r\n"
        for _ in range(chance.randrange(2, 200))
    )
    return (_ROWS * 3 + rows).encode(), ("First Whole",)


def _wide(chance: random.Random) -> tuple[bytes, tuple[str, ...]]:
    width = chance.randrange(100, 4000)
    header = "Name," + ",".join(f"Column {number}" for number in range(width))
    return f"{header}\r\nFirst Whole{',x' * width}\r\nSecond{',' * width}\r\n".encode(), ("First Whole",)


_KINDS: tuple[Callable[[random.Random], tuple[bytes, tuple[str, ...]]], ...] = (
    _flipped, _cut, _shuffled, _lying, _smuggled, _nested, _heavy, _soft_breaks, _mixed, _unclosed, _ragged, _wide,
)  # fmt: skip


def hostile_file(seed: int) -> HostileFile:
    """The file of a seed, always the same."""
    make = _KINDS[seed % len(_KINDS)]
    data, found = make(random.Random(seed))
    return HostileFile(f"{seed}{make.__name__}", data, found)
