"""Reads a table of people as it was decided to be read: bytes in, cards and complaints out."""

from __future__ import annotations

from collections.abc import Callable

from relationship_journal.domain.cards import Card, CardFile, Complaint
from relationship_journal.domain.contact_tables import TableChoice
from relationship_journal.exchange.csv_cards import RowReader
from relationship_journal.exchange.csv_charset import decode_table
from relationship_journal.exchange.csv_look import look_at
from relationship_journal.exchange.csv_rows import TableRow, lines_from
from relationship_journal.exchange.csv_table import open_table
from relationship_journal.exchange.limits import Limits
from relationship_journal.exchange.recognise import recognise

__all__ = ["look_at", "read_table"]

Progress = Callable[[int, int], None]
#: Kinds that are no text, or text of which every line would be a row of nonsense.
_NO_TABLE = frozenset("empty journal spreadsheet zip pdf picture html archive binary".split())


def read_table(
    data: bytes,
    choice: TableChoice,
    *,
    limits: Limits | None = None,
    progress: Progress | None = None,
    stopped: Callable[[], bool] | None = None,
) -> CardFile:
    """Read a whole table.  Never raises for its content: what cannot be read is in the complaints.

    Every row with something in it gives a card or a complaint that loses_card, unless the file or record limit is
    reached.  `progress` is told letters done and letters in all, `stopped` is asked every 256 K letters; a stopped
    reading gives what it had read by then.  Cards have no uid but in this program's own tables.
    """
    limits = limits or Limits()
    kind = recognise(data)
    if kind in _NO_TABLE:
        return CardFile((), (), kind)
    if len(data) > limits.file:
        return CardFile((), (Complaint(0, "file_too_large", str(limits.file)),), "csv")
    return _Reading(data, choice, limits, progress, stopped).result()


class _Reading:
    """The state of reading one table."""

    def __init__(
        self,
        data: bytes,
        choice: TableChoice,
        limits: Limits,
        progress: Progress | None,
        stopped: Callable[[], bool] | None,
    ) -> None:
        self._limits = limits
        self._progress = progress
        self._stopped = stopped
        self._data = data
        self._size = len(data)
        self._table = open_table(
            data,
            encoding=choice.encoding,
            delimiter=choice.delimiter,
            has_header=choice.has_header,
            limits=limits,
            reading=self._go_on,
        )
        self._size = len(self._table.text)
        self._reader = RowReader(self._table.header, choice.uses, choice.date_order)
        self._cards: list[Card] = []
        self._complaints: list[Complaint] = []
        self._unlisted = 0

    def result(self) -> CardFile:
        encoding = self._table.letters.encoding
        if not encoding.startswith("utf") and decode_table(self._data).encoding == encoding:
            self._say(Complaint(0, "guessed_encoding", encoding))
        if self._table.letters.damaged:
            self._say(Complaint(0, "bad_encoding", encoding))
        rows = 0
        for row in self._table.rows:
            if row.is_blank and row.line <= self._limits.lines:
                continue
            if rows >= self._limits.records or row.line > self._limits.lines:
                left = lines_from(self._table.text, row.line)
                self._complaints.append(Complaint(row.line, "too_many", str(left)))
                break
            rows += 1
            self._row(row)
        if self._unlisted:
            self._complaints.append(Complaint(0, "too_many_remarks", str(self._unlisted)))
        if self._progress is not None:
            self._progress(self._size, self._size)
        self._complaints.sort(key=lambda complaint: complaint.line)
        return CardFile(tuple(self._cards), tuple(self._complaints), "csv")

    def _row(self, row: TableRow) -> None:
        cells = row.cells
        if row.stray_quote:
            self._say(Complaint(row.line, "stray_quote"))
        if row.more_cells:
            self._say(Complaint(row.line, "more_cells", str(self._limits.columns)))
        if max(map(len, cells)) > self._limits.line:
            for at, cell in enumerate(cells):
                if len(cell) > self._limits.line:
                    self._say(Complaint(row.line, "too_large", self._reader.name_of(at)))
            cells = [cell if len(cell) <= self._limits.line else "" for cell in cells]
        card, complaints = self._reader.card(cells, row.line)
        for complaint in complaints:
            self._say(complaint)
        if card is not None:
            self._cards.append(card)

    def _say(self, complaint: Complaint) -> None:
        """Losses are all listed, remarks up to the limit."""
        if complaint.loses_card or len(self._complaints) < self._limits.remarks:
            self._complaints.append(complaint)
        else:
            self._unlisted += 1

    def _go_on(self, done: int) -> bool:
        if self._progress is not None:
            self._progress(done, max(done, self._size))
        return self._stopped is None or not self._stopped()
