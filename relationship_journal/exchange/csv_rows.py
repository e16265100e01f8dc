"""The rows of a table's text: cells, quotes, line breaks inside quotes, and what is done with a quote gone astray."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

_STEP = 256 * 1024
# Well under the size of a cell the standard library reads, which is one for all and not ours to change.
_SIMPLE = 100_000
_LINE_ENDS = re.compile("\n+")
_QUOTES = re.compile('"+')


class TableRow(NamedTuple):
    """One record (empty lines are none): the physical line it begins at (from 1), its cells as written, and what was odd about it.

    ``stray_quote``: a quote was opened and never closed, and stands for itself.  ``more_cells``: there were more
    than the limit.
    """

    line: int
    cells: list[str]
    stray_quote: bool = False
    more_cells: bool = False

    @property
    def is_blank(self) -> bool:
        """Whether nothing is written in it."""
        return not any(cell and not cell.isspace() for cell in self.cells)


def plain_lines(text: str) -> str:
    """The text with LF for every line end (CRLF, CR, CR CR LF); U+2028, form feeds and the like are text."""
    if "\r" not in text:
        return text
    return text.replace("\r\r\n", "\n").replace("\r\n", "\n").replace("\r", "\n")


def lines_from(text: str, line: int) -> int:
    """How many lines a text with LF ends has, from this one on."""
    return text.count("\n") + (not text.endswith("\n")) - line + 1


def table_rows(
    text: str,
    delimiter: str,
    *,
    columns: int,
    longest: int,
    reading: Callable[[int], bool] = lambda _done: True,
) -> Iterator[TableRow]:
    """The rows of ``text`` (its lines ended by LF), RFC 4180 with what real files do.

    A quote opens a cell only at its beginning and closes it only before a delimiter or a line end; any other quote
    is a letter.  A quoted cell may hold line breaks, up to ``longest`` letters, but not the beginning of another
    quoted cell: then its own quote was a slip, and only its row suffers.  At most ``columns`` cells a row.
    ``reading`` is told how many letters are done and answers whether to go on.
    """
    return _Rows(text, delimiter, columns, longest, reading).rows()


class _Rows:
    def __init__(
        self, text: str, delimiter: str, columns: int, longest: int, reading: Callable[[int], bool]
    ) -> None:
        self._text = text
        self._delimiter = delimiter
        self._columns = columns
        self._longest = longest
        self._reading = reading
        self._searched = 0
        self._line_end = -1

    def rows(self) -> Iterator[TableRow]:
        text, size = self._text, len(self._text)
        start, line, told = 0, 1, 0
        while start < size:
            if start >= told:
                told = start + _STEP
                if not self._reading(start):
                    return
            end = text.find("\n", start)
            end = size if end < 0 else end
            if end == start:
                empty = _LINE_ENDS.match(text, start)
                skipped = empty.end() - start if empty is not None else 1
                start, line = start + skipped, line + skipped
                continue
            if text.find('"', start, end) < 0:
                cells = text[start:end].split(self._delimiter, self._columns)
                more = len(cells) > self._columns
                yield TableRow(line, cells[: self._columns] if more else cells, more_cells=more)
                start, line = end + 1, line + 1
                continue
            simple = self._simple_row(text[start:end]) if end - start < _SIMPLE else None
            if simple is not None:
                yield TableRow(line, simple)
                start, line = end + 1, line + 1
                continue
            row, start = self._quoted_row(start, line)
            yield row
            line += text.count("\n", end, start - 1) + 1

    def _simple_row(self, line: str) -> list[str] | None:
        """The cells of a line that is a record by itself and by the book, read by the standard library; else None."""
        if ' "' in line or '\t"' in line or self._delimiter == '"':
            return None
        try:
            (cells,) = csv.reader((line,), delimiter=self._delimiter, strict=True)
        except (csv.Error, ValueError):  # a quote astray, or a cell that goes on: ours to sort out
            return None
        return cells if len(cells) <= self._columns else None

    def _quoted_row(self, start: int, line: int) -> tuple[TableRow, int]:
        """A row with quotes in it, and where the next one begins."""
        text, delimiter, size = self._text, self._delimiter, len(self._text)
        cells: list[str] = []
        stray = more = False
        at = start
        while True:
            closing = -1
            opened = at
            while text[opened : opened + 1] in (" ", "\t") and text[opened] != delimiter:
                opened += 1
            if text[opened : opened + 1] == '"':
                closing = self._closing(opened)
                stray = stray or closing < 0
            if closing >= 0:
                cell = text[opened + 1 : closing].replace('""', '"')
                at = self._end_of_cell(closing + 1)
            else:
                end = self._end_of_cell(at)
                cell, at = text[at:end], end
            if len(cells) == self._columns:
                more, at = True, self._end_of_line(at)
            else:
                cells.append(cell)
            if at >= size or text[at] == "\n":
                return TableRow(line, cells, stray, more), at + 1
            at += 1

    def _end_of_cell(self, at: int) -> int:
        """The next delimiter or line end."""
        end = self._end_of_line(at)
        found = self._text.find(self._delimiter, at, end)
        return end if found < 0 else found

    def _end_of_line(self, at: int) -> int:
        """The next line end; looked for once a line, for a line may be as long as the file."""
        if self._line_end < at:
            end = self._text.find("\n", at)
            self._line_end = len(self._text) if end < 0 else end
        return self._line_end

    def _closing(self, opened: int) -> int:
        """Where the quote that closes this cell stands, -1 if the cell never ends."""
        text, delimiter = self._text, self._delimiter
        last = min(len(text), opened + self._longest)
        newline = text.find("\n", opened, last)
        # What was searched in vain is not searched again, so that a file of such quotes takes linear time.
        for quotes in _QUOTES.finditer(text, max(opened + 1, self._searched), last):
            begin, end = quotes.span()
            after = end
            while text[after : after + 1] in (" ", "\t") and text[after] != delimiter:
                after += 1
            ends_cell = after >= len(text) or text[after] in (delimiter, "\n")
            if (end - begin) % 2 == 0:
                continue
            if ends_cell:
                return end - 1
            begins_cell = text[begin - 1] in (delimiter, "\n")
            if begins_cell and 0 <= newline < begin:
                return -1  # a cell that begins on a later line: ours was never closed
        self._searched = last
        return -1
