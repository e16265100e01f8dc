"""A table's bytes to letters: by its mark, else strict UTF-8, else the guess that reads most like words."""

from __future__ import annotations

import re
from dataclasses import dataclass

from relationship_journal.exchange.text_encoding import trusted_codec, utf16_codec

_BOM = b"\xef\xbb\xbf"
_SAMPLE = 32 * 1024
_CYRILLIC = "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґ"
#: The letters people write with in each encoding, beside ASCII; what else comes out of it speaks against it.
_EXPECTED = {
    "cp1252": "àáâãäåæçèéêëìíîïñòóôõöøùúûüýÿœßšž",
    "cp1250": "áâăäąćčçďđéęëěíîĺľłńňóôőöŕřšśşťţúůüűýžźżß",
    "cp1251": _CYRILLIC,
    "koi8_r": _CYRILLIC,
    "cp866": _CYRILLIC,
    "mac_roman": "àáâãäåæçèéêëìíîïñòóôõöøùúûüÿœß",
    "cp1253": "αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋ",
    "cp1254": "âçğıîöşûü",
}
_EAST_ASIAN = ("cp932", "gb18030", "cp949", "big5")
_TYPOGRAPHY = "’‘“”„–—…€£§°·«»№"
_ODD_LINE = re.compile(rb"[^\r\n]*[\x80-\xff][^\r\n]*")


@dataclass(frozen=True, slots=True)
class Letters:
    """A file as text without mark and NULs.

    ``encoding`` is Python's name; ``guessed`` whether nothing said so; ``worth_trying`` the others, likeliest first;
    ``damaged`` whether some bytes were no letters of it and stand as U+FFFD.
    """

    text: str
    encoding: str
    guessed: bool
    worth_trying: tuple[str, ...]
    damaged: bool = False


def decode_table(data: bytes, encoding: str = "") -> Letters:
    """The file's letters, in ``encoding`` if it is one we trust; never raises for what the bytes are."""
    wanted = _codec(encoding)
    marked = "utf-8" if data.startswith(_BOM) else utf16_codec(data)
    body = data[3:] if data.startswith(_BOM) else data
    if not marked and body[:2] in (b"\xff\xfe", b"\xfe\xff"):
        body = body[2:]
    if wanted == "utf-8" or (not wanted and marked == "utf-8") or not (wanted or marked):
        try:
            text = body.decode("utf-8").replace("\x00", "")
        except UnicodeDecodeError:
            pass  # (a mark over bytes that are no UTF-8 is a lie, as some programs tell it)
        else:
            return Letters(text, "utf-8", guessed=False, worth_trying=("utf-8",))
    if wanted:
        return _read(body, wanted, guessed=False, others=_ranked(body))
    if marked and marked != "utf-8":
        return _read(body, marked, guessed=False, others=())
    ranked = _ranked(body)
    return _read(body, ranked[0], guessed=True, others=ranked)


def _codec(name: str) -> str:
    low = name.lower().replace("_", "-")
    if low in ("utf-16", "utf-16-le", "utf-16-be"):
        return low
    if low in ("utf-8-sig", "utf8-sig"):
        return "utf-8"
    return trusted_codec(name) or ("mac_roman" if low == "mac-roman" else "")


def _read(data: bytes, codec: str, *, guessed: bool, others: tuple[str, ...]) -> Letters:
    text = data.decode(codec, "replace").removeprefix("\ufeff").replace("\x00", "")
    names = tuple(dict.fromkeys((codec, *others, "utf-8")))
    return Letters(text, codec, guessed, names, damaged="\ufffd" in text)


def _ranked(data: bytes) -> tuple[str, ...]:
    """The encodings the bytes could be in, the likeliest first; cp1252 where nothing speaks for another."""
    sample = bytearray()
    for line in _ODD_LINE.finditer(data):
        sample += line[0][:2000] + b"\n"
        if len(sample) > _SAMPLE:
            break
    points = {codec: _likeness(bytes(sample), codec) for codec in (*_EXPECTED, *_EAST_ASIAN)}
    return tuple(
        sorted((codec for codec in points if points[codec] > -2), key=lambda codec: -points[codec])
    ) or ("cp1252",)


def _likeness(sample: bytes, codec: str) -> float:
    """How much the bytes read like words in this encoding: at best 1 for each byte that is not ASCII."""
    text = sample.decode(codec, "replace")
    odd = sum(byte > 0x7F for byte in sample) or 1
    if codec in _EAST_ASIAN:
        return _east_asian(text, odd)
    expected, total, before = _EXPECTED[codec], 0.0, " "
    for letter in text:
        if letter > "\x7f":
            total += _fits(letter, before, expected)
        elif before > "\x7f" and letter.isupper() and before.islower():
            total -= 1
        before = letter
    # (a third of a point, so that of two that fit alike the commoner one is taken)
    return total / odd - list(_EXPECTED).index(codec) / 300


def _fits(letter: str, before: str, expected: str) -> float:
    low = letter.lower()
    if low in expected:
        # Inside a word small letters follow, and letters of one script.
        crooked = letter != low and before.islower()
        mixed = before.isalpha() and (before.isascii() and expected[0] in "абα")
        return -1.0 if crooked or mixed else 1.0
    if letter in _TYPOGRAPHY:
        return 0.5
    return -1.0 if letter.isalpha() else -1.5


def _east_asian(text: str, odd: int) -> float:
    """Kana, Hangul and ideographs speak for it; among Latin letters they, half-width and private forms against."""
    total = 0.0
    for at, letter in enumerate(text):
        if letter <= "\x7f":
            continue
        among = at and (text[at - 1].isascii() and text[at - 1].isalpha())
        among = among or (text[at + 1 : at + 2].isascii() and text[at + 1 : at + 2].isalpha())
        if letter == "\ufffd" or "\ue000" <= letter <= "\uf8ff" or "\uff61" <= letter <= "\uff9f" or among:
            total -= 3
        elif "\u3040" <= letter <= "\u30ff" or "\uac00" <= letter <= "\ud7a3":
            total += 2
        elif "\u4e00" <= letter <= "\u9fff":
            total += 1.6
    return total / odd - 0.1
