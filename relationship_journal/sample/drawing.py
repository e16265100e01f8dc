"""The one picture of the made-up journal: a planning board, drawn cell by cell."""

from __future__ import annotations

import struct
import zlib

_CELL, _GAP = 28, 4
_PAPER = (251, 250, 247)
_CARDS = ((31, 107, 92), (184, 121, 11), (35, 96, 140), (232, 227, 218))
_BOARD = ("0013213", "0130223", "1303021", "3310202", "2213003")
"""Each shift's week: a row a shift, a card a day."""


def planning_board() -> bytes:
    """A PNG (RFC 2083) of the board, 8 bits a colour."""
    width = len(_BOARD[0]) * (_CELL + _GAP) + _GAP
    height = len(_BOARD) * (_CELL + _GAP) + _GAP
    lines = bytearray()
    for y in range(height):
        lines.append(0)  # the line as it is
        for x in range(width):
            lines += bytes(_at(x - _GAP, y - _GAP))
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(bytes(lines), 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_part(name, data) for name, data in parts)


def _at(x: int, y: int) -> tuple[int, int, int]:
    column, inside = divmod(x, _CELL + _GAP)
    row, below = divmod(y, _CELL + _GAP)
    if inside >= _CELL or below >= _CELL:
        return _PAPER
    return _CARDS[int(_BOARD[row][column])]


def _part(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
