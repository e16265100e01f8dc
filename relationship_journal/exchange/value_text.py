"""The text inside a vCard value: undoing and doing escapes, splitting at separators, keeping lines lines."""

from __future__ import annotations

# Readers that split text at any of these would see a new line where we wrote none, so they become plain ones.
_BREAKS = dict.fromkeys(map(ord, "\v\f\x1c\x1d\x1e\x85\u2028\u2029"), "\n")
_CONTROLS = dict.fromkeys([*range(0x20), *range(0x7F, 0xA0), *range(0xD800, 0xE000)])
_CLEAN: dict[int, str | None] = {**_CONTROLS, **_BREAKS, 0x09: "\t", 0x0A: "\n"}


def clean(text: str) -> str:
    """Text with LF as its only line break and without control characters; tabs stay."""
    if text.isprintable():
        return text
    return text.replace("\r\n", "\n").replace("\r", "\n").translate(_CLEAN)


def one_line(text: str) -> str:
    """Cleaned text on one line, trimmed."""
    if text.isprintable():
        return text.strip()
    return " ".join(piece.strip() for piece in clean(text).split("\n") if piece.strip())


def unescape(text: str) -> str:
    """Undo backslash escapes (RFC 6350, 3.4): n and N are a line break, anything else stands for itself.

    A backslash before an ordinary letter or digit, or at the end, is kept: old writers did not escape it.
    """
    if "\\" not in text:
        return text
    pieces = text.split("\\")
    out = [pieces[0]]
    at = 1
    while at < len(pieces):
        piece = pieces[at]
        if not piece:  # two backslashes, or one at the very end
            out.append("\\")
            at += 1
            if at < len(pieces):
                out.append(pieces[at])
        elif piece[0] in "nN":
            out.append("\n" + piece[1:])
        elif piece[0].isalnum():
            out.append("\\" + piece)
        else:
            out.append(piece)
        at += 1
    return "".join(out)


def split_escaped(text: str, separator: str) -> list[str]:
    """Split at separators that no backslash escapes; the pieces are unescaped."""
    if "\\" not in text:
        return text.split(separator)
    pieces: list[str] = []
    held: list[str] = []
    for piece in text.split(separator):
        held.append(piece)
        trailing = len(piece) - len(piece.rstrip("\\"))
        if trailing % 2 == 0:
            pieces.append(unescape(separator.join(held)))
            held = []
    if held:
        pieces.append(unescape(separator.join(held)))
    return pieces


def escape(text: str) -> str:
    """Text as a vCard value: backslash, comma, semicolon and line break escaped, controls gone."""
    text = clean(text)
    return text.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;").replace("\n", "\\n")
