"""Turning a file's bytes into letters: the encodings we trust, what is declared, what must be guessed."""

from __future__ import annotations

import re

# Only these; "punycode" and friends are codecs in Python too, and quadratic ones.
_TRUSTED = {
    "utf8": "utf-8",
    "usascii": "ascii",
    "ascii": "ascii",
    "latin1": "cp1252",  # everybody who writes ISO-8859-1 means cp1252, its printable superset
    "iso88591": "cp1252",
    "shiftjis": "cp932",
    "sjis": "cp932",
    "xsjis": "cp932",
    "mskanji": "cp932",
    "windows31j": "cp932",
    "cp932": "cp932",
    "eucjp": "euc_jp",
    "iso2022jp": "iso2022_jp",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "gb18030": "gb18030",
    "big5": "big5",
    "euckr": "cp949",
    "ksc56011987": "cp949",
    "cp949": "cp949",
    "koi8r": "koi8_r",
    "koi8u": "koi8_u",
    "tis620": "cp874",
    "macintosh": "mac_roman",
    "cp437": "cp437",
    "cp850": "cp850",
    "cp866": "cp866",
    **{f"iso8859{part}": f"iso8859_{part}" for part in (2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14, 15, 16)},
    **{f"windows{page}": f"cp{page}" for page in range(1250, 1259)},
    **{f"cp{page}": f"cp{page}" for page in range(1250, 1259)},
}
_DECLARED = re.compile(rb"CHARSET=\"?([A-Za-z0-9_.:-]{1,40})", re.IGNORECASE)
_ONE_BYTE = ("cp1", "cp8", "cp4", "iso8859", "koi8", "mac_")


def trusted_codec(declared: str) -> str | None:
    """Python's codec for a declared charset, or None for one that is unknown or not trusted."""
    return _TRUSTED.get(re.sub(r"[^a-z0-9]", "", declared[:40].lower()))


_MARKS = (b"\xff\xfe", b"\xfe\xff")


def as_utf8(data: bytes) -> tuple[bytes, bool]:
    """The file without its byte order mark, UTF-16 turned into UTF-8; and whether it was UTF-16."""
    if data.startswith(b"\xef\xbb\xbf"):
        return data[3:], False
    codec = utf16_codec(data)
    if not codec:
        return data.removeprefix(b"\xff\xfe").removeprefix(b"\xfe\xff") if data[:2] in _MARKS else data, False
    return data.decode(codec, "replace").encode("utf-8", "replace"), True


def utf16_codec(data: bytes) -> str:
    """utf-16 for a marked file, utf-16-le or -be for one without a mark, else "".

    Without a mark it is told by its zero bytes: signs, digits and Latin letters have one each, all on the same side.
    """
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        # (a mark before plain ASCII is a lie)
        return "" if data[2:4096].isascii() and 0 not in data[2:4096] and len(data) > 2 else "utf-16"
    sample = data[:4096]
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if max(even, odd) < 3 or max(even, odd) * 16 < len(sample) or min(even, odd) * 8 > max(even, odd):
        return ""
    codec = "utf-16-be" if even > odd else "utf-16-le"
    try:
        sample[: len(sample) // 2 * 2].decode(codec)
    except UnicodeDecodeError as fault:
        return (
            codec if fault.end >= len(sample) // 2 * 2 else ""
        )  # only a pair cut in two at the sample's end
    return codec


def file_codec(data: bytes) -> str:
    """The codec for what is neither declared nor UTF-8: the first one the file declares anywhere, else cp1252."""
    for match in _DECLARED.finditer(data):
        codec = trusted_codec(match[1].decode("ascii"))
        if codec not in (None, "utf-8", "ascii"):
            return codec or "cp1252"
    return "cp1252"


class Decoder:
    """Decodes the values of one file and remembers whether it had to guess.

    `guessed` is set once an undeclared value was not UTF-8, `damaged` for the last value if letters were lost.
    """

    def __init__(self, data: bytes, *, already_utf8: bool = False) -> None:
        self._already_utf8 = already_utf8
        self._data = data
        self._fallback = ""
        self.guessed = False
        self.damaged = False

    @property
    def fallback(self) -> str:
        """The codec assumed for values that are neither declared nor UTF-8."""
        if not self._fallback:
            self._fallback = file_codec(self._data)
        return self._fallback

    def text(self, raw: bytes, declared: str = "") -> str:
        """The letters of `raw`; never raises.  A declared charset is believed if the bytes agree with it."""
        self.damaged = False
        codec = trusted_codec(declared) if declared and not self._already_utf8 else None
        if codec is not None and codec not in ("utf-8", "ascii") and not self._is_utf8_after_all(raw, codec):
            try:
                return raw.decode(codec)
            except UnicodeDecodeError:
                self.guessed = True
        try:
            return raw.decode("utf-8")
        except UnicodeDecodeError:
            return self._guess(raw)

    def encoded(self, raw: bytes, declared: str = "") -> str:
        """Like text(), for bytes that were hidden in quoted-printable: the file being UTF-16 says nothing then."""
        before, self._already_utf8 = self._already_utf8, False
        try:
            return self.text(raw, declared)
        finally:
            self._already_utf8 = before

    def _is_utf8_after_all(self, raw: bytes, codec: str) -> bool:
        # A one-byte encoding fits any bytes, so it proves nothing; real text in one is hardly ever valid UTF-8.
        if not codec.startswith(_ONE_BYTE) or raw.isascii():
            return False
        try:
            raw.decode("utf-8")
        except UnicodeDecodeError:
            return False
        return True

    def _guess(self, raw: bytes) -> str:
        self.guessed = True
        for codec in (self.fallback, "cp1252"):
            try:
                return raw.decode(codec)
            except UnicodeDecodeError:
                continue
        self.damaged = True
        return raw.decode("utf-8", "replace")
