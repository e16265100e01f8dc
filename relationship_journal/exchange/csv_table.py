"""A table opened: its text, its delimiter, its header and its rows, before anybody says what the columns mean."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import chain, islice

from relationship_journal.exchange.csv_charset import Letters, decode_table
from relationship_journal.exchange.csv_dialect import after_sep_line, delimiter_of, header_at
from relationship_journal.exchange.csv_rows import TableRow, plain_lines, table_rows
from relationship_journal.exchange.limits import Limits

#: Rows that are looked at before the columns are named.
FIRST_ROWS = 300


@dataclass(frozen=True, slots=True)
class OpenTable:
    """``header`` as the file has it, made up ("Column 1") where it has none; ``rows`` what follows it, once."""

    letters: Letters
    text: str
    delimiter: str
    has_header: bool
    header: tuple[str, ...]
    rows: Iterator[TableRow]


def open_table(
    data: bytes,
    *,
    encoding: str = "",
    delimiter: str = "",
    has_header: bool | None = None,
    limits: Limits,
    reading: Callable[[int], bool] = lambda _done: True,
) -> OpenTable:
    """Open the table; what is not said is told from the file itself.  Columns without a name are numbered."""
    letters = decode_table(data, encoding)
    text = plain_lines(letters.text)
    said, text = after_sep_line(text)
    delimiter = (delimiter or said or delimiter_of(text))[:1]
    rows = table_rows(text, delimiter, columns=limits.columns, longest=limits.record, reading=reading)
    first = list(islice(rows, FIRST_ROWS))
    at = header_at(first, has_header=has_header)
    header = first[at].cells if at is not None else []
    body = first[at + 1 :] if at is not None else first
    width = max((_written_width(row) for row in body), default=0)
    names = [*header, *[""] * (width - len(header))]
    while len(names) > max(width, 1) and not names[-1].strip():
        names.pop()
    return OpenTable(
        letters,
        text,
        delimiter,
        at is not None,
        tuple(" ".join(name[:200].split()) or f"Column {number}" for number, name in enumerate(names, 1)),
        chain(body, rows),
    )


def _written_width(row: TableRow) -> int:
    """How many cells a row has, not counting empty ones at its end."""
    width = len(row.cells)
    while width and not row.cells[width - 1].strip():
        width -= 1
    return width
