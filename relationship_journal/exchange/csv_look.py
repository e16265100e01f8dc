"""Looks at a table before it is read: what its columns are, how it is built, and what should be asked."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from relationship_journal.domain.contact_tables import ColumnField, ColumnUse, DateOrder, TableLook
from relationship_journal.exchange.csv_columns import program_of, uses_of
from relationship_journal.exchange.csv_dates import DayTally
from relationship_journal.exchange.csv_rows import TableRow, lines_from
from relationship_journal.exchange.csv_table import FIRST_ROWS, OpenTable, open_table
from relationship_journal.exchange.limits import Limits

_DAYS = frozenset({ColumnField.BORN, ColumnField.ANNIVERSARY, ColumnField.DATE})
_SAMPLES, _SAMPLE_LENGTH = 3, 80
_FIRST_LINES, _LINE_LENGTH = 5, 200


def look_at(
    data: bytes, *, encoding: str = "", delimiter: str = "", has_header: bool | None = None
) -> TableLook:
    """Everything the table says about itself; what the caller says (not "" and not None) is taken as given.

    Never raises for what the bytes are.  Reads the whole file, for a day further down may tell how all are written.
    """
    limits = Limits()
    table = open_table(data, encoding=encoding, delimiter=delimiter, has_header=has_header, limits=limits)
    seen = _Columns(len(table.header))
    first = [row for row in islice(table.rows, FIRST_ROWS) if not row.is_blank]
    for row in first:
        seen.take(row)
    uses, _known = uses_of(table.header, seen.values, named=table.has_header)
    days, rows = _rest_of(table, first, seen, uses, limits)
    # (columns that were empty so far may have something in them now)
    uses, known = uses_of(table.header, seen.values, named=table.has_header)
    program = program_of(table.header) if table.has_header else ""
    order = days.order(usual=_usual_order(table, program))
    return TableLook(
        header=table.header,
        samples=tuple(tuple(values[:_SAMPLES]) for values in seen.samples),
        uses=uses,
        rows=rows,
        # Without a header, or where a day can be two, somebody has to look.
        known=known and table.has_header and not days.is_open and not table.letters.guessed,
        has_header=table.has_header,
        encoding=table.letters.encoding,
        guessed=table.letters.guessed,
        encodings=table.letters.worth_trying,
        delimiter=table.delimiter,
        first_lines=tuple(
            line[:_LINE_LENGTH] for line in table.text[:4096].split("\n")[:_FIRST_LINES] if line.strip()
        ),
        date_order=order,
        date_sample=days.sample(order),
        program=program,
    )


class _Columns:
    """Some of what stands in each column."""

    def __init__(self, width: int) -> None:
        self.values: list[list[str]] = [[] for _ in range(width)]
        self.samples: list[list[str]] = [[] for _ in range(width)]
        self.empty = set(range(width))

    def take(self, row: TableRow) -> None:
        for at, cell in enumerate(row.cells[: len(self.values)]):
            if cell and (text := cell[:_LINE_LENGTH].strip()):
                self._add(at, text)

    def take_late(self, row: TableRow) -> None:
        """Only what stands in columns that were empty so far."""
        for at in [at for at in self.empty if at < len(row.cells)]:
            if row.cells[at] and (text := row.cells[at][:_LINE_LENGTH].strip()):
                self._add(at, text)

    def _add(self, at: int, text: str) -> None:
        self.empty.discard(at)
        self.values[at].append(text)
        short = " ".join(text.split())[:_SAMPLE_LENGTH]
        if len(self.samples[at]) < _SAMPLES and short not in self.samples[at]:
            self.samples[at].append(short)


def _rest_of(
    table: OpenTable, first: Sequence[TableRow], seen: _Columns, uses: Sequence[ColumnUse], limits: Limits
) -> tuple[DayTally, int]:
    """What all days of the table say together, and how many rows there are."""
    days = DayTally()
    dated = [at for at, use in enumerate(uses) if use.field in _DAYS]
    rows = 0
    for number, row in enumerate(first):
        rows = number + 1
        _count_days(days, row, dated)
    for row in table.rows:
        if row.line > limits.lines or rows >= limits.records:
            return days, rows + lines_from(table.text, row.line)  # none of these is read
        if row.is_blank:
            continue
        rows += 1
        if seen.empty:
            seen.take_late(row)
        _count_days(days, row, dated)
    return days, rows


def _count_days(days: DayTally, row: TableRow, dated: Sequence[int]) -> None:
    for at in dated:
        if at < len(row.cells) and row.cells[at]:
            days.count(row.cells[at])


def _usual_order(table: OpenTable, program: str) -> DateOrder:
    """What is likelier where no day proves it: a semicolon stands where the decimal comma and day first do."""
    if program in ("google", "relationship-journal"):
        return DateOrder.YEAR_FIRST
    english = table.delimiter == "," and program in ("outlook", "yahoo")
    return DateOrder.MONTH_FIRST if english else DateOrder.DAY_FIRST
