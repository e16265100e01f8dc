"""A table over a hundred thousand ids that holds only the rows near the viewport."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer

from relationship_journal.desktop.background import Background, Progress, Stopped
from relationship_journal.domain.errors import JournalError

T = TypeVar("T")
Index = QModelIndex | QPersistentModelIndex

ROW = int(Qt.ItemDataRole.UserRole) + 1
"""The record of a row, or None while it is being fetched."""
ID = int(Qt.ItemDataRole.UserRole) + 2
"""The id of a row, or None on a section row."""
SECTION = int(Qt.ItemDataRole.UserRole) + 3
"""The `Section` of a section row, or None."""

BLOCK = 100
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Section:
    """A heading row before the id at position `start`; it cannot be selected."""

    title: str
    count: int
    start: int


class PagedModel(QAbstractTableModel, Generic[T]):
    """Ids in order, records fetched in blocks of 100 off the UI thread and kept while recently seen.

    `fetch(ids)` runs in the background and answers records by id; ids it leaves out are shown as
    placeholders. `text(record, column)` and `spoken(record)` make what views and assistive technology
    ask for.
    """

    def __init__(
        self,
        background: Background,
        fetch: Callable[[Sequence[int]], Mapping[int, T]],
        *,
        columns: int = 1,
        text: Callable[[T, int], str] | None = None,
        spoken: Callable[[T], str] | None = None,
        headers: Sequence[str] = (),
        keep_blocks: int = 40,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._background = background
        self._fetch = fetch
        self._columns = columns
        self._text = text
        self._spoken = spoken
        self._headers = tuple(headers)
        self._keep = keep_blocks * BLOCK
        self._ids: array[int] = array("q")
        self._sections: list[Section] = []
        self._section_rows: list[int] = []
        self._records: OrderedDict[int, T] = OrderedDict()
        self._stale: set[int] = set()
        self._asked: set[int] = set()
        self._wanted: set[int] = set()
        self._generation = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._request)

    # -- what is shown ------------------------------------------------------------------------

    def set_rows(self, ids: Iterable[int], sections: Sequence[Section] = ()) -> None:
        """Show these ids in this order, with heading rows between them.

        Records already held are shown at once and read again; selection is the view's to restore.
        """
        fresh = ids if isinstance(ids, array) else array("q", ids)
        same = fresh == self._ids and list(sections) == self._sections
        if not same:
            self.beginResetModel()
            self._ids = fresh
            self._sections = sorted(sections, key=lambda section: section.start)
            self._section_rows = [section.start + place for place, section in enumerate(self._sections)]
        self._forget_requests()
        self._stale.update(self._records)
        if same:
            self._tell_all()
        else:
            self.endResetModel()

    def invalidate(self, ids: Iterable[int] | None = None) -> None:
        """Read these records again when they are next shown, or all; old ones stay visible meanwhile."""
        touched = set(self._records) if ids is None else set(ids)
        self._stale |= touched & self._records.keys()
        self._asked.clear()
        self._generation += 1
        self._tell_all()

    def _forget_requests(self) -> None:
        self._generation += 1
        self._asked.clear()
        self._wanted.clear()

    def _tell_all(self) -> None:
        rows = self.rowCount()
        if rows:
            self.dataChanged.emit(self.index(0, 0), self.index(rows - 1, self._columns - 1))

    # -- rows and ids -------------------------------------------------------------------------

    def ids(self) -> Sequence[int]:
        """All ids in order."""
        return self._ids

    def id_at(self, row: int) -> int | None:
        """The id shown in a row; None on section rows and outside."""
        place = self._place(row)
        return None if place is None else self._ids[place]

    def ids_between(self, top: int, bottom: int) -> Sequence[int]:
        """The ids shown from one row to another, both included."""
        first, last = (row - bisect_left(self._section_rows, row) for row in (top, bottom + 1))
        return self._ids[max(0, first) : max(0, last)]

    def rows_of(self, record_ids: Iterable[int]) -> list[int]:
        """The rows of those ids that are shown, ascending."""
        wanted = frozenset(record_ids)
        places = [place for place, each in enumerate(self._ids) if each in wanted]
        return [place + self._sections_until(place) for place in places]

    def row_of(self, record_id: int) -> int | None:
        """The row of an id, if it is shown."""
        try:
            place = self._ids.index(record_id)
        except ValueError:
            return None
        return place + self._sections_until(place)

    def record(self, record_id: int) -> T | None:
        """The record of an id if it is held now; asks for nothing."""
        return self._records.get(record_id)

    def section_rows(self) -> Sequence[int]:
        """The rows that are headings, ascending."""
        return self._section_rows

    def _sections_until(self, place: int) -> int:
        return bisect_right(self._sections, place, key=lambda section: section.start)

    def _place(self, row: int) -> int | None:
        """The position in the ids of a row, None for headings and rows that are not there."""
        before = bisect_right(self._section_rows, row)
        if before and self._section_rows[before - 1] == row:
            return None
        place = row - before
        return place if 0 <= place < len(self._ids) else None

    def _section(self, row: int) -> Section | None:
        before = bisect_right(self._section_rows, row)
        if before and self._section_rows[before - 1] == row:
            return self._sections[before - 1]
        return None

    # -- Qt's model ---------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._ids) + len(self._sections)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else self._columns

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._headers[section] if 0 <= section < len(self._headers) else None
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self._place(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        section = self._section(index.row())
        if section is not None:
            return self._section_data(section, role)
        place = self._place(index.row())
        if place is None or not index.isValid():
            return None
        if role == ID:
            return self._ids[place]
        if role not in {ROW, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        record = self._held(place)
        if role == ROW or record is None:
            return record
        if role == Qt.ItemDataRole.AccessibleTextRole and self._spoken is not None:
            return self._spoken(record)
        return self._text(record, index.column()) if self._text is not None else None

    def _section_data(self, section: Section, role: int) -> object:
        if role == SECTION:
            return section
        if role == Qt.ItemDataRole.DisplayRole:
            return section.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{section.title}, {section.count}"
        return None

    # -- blocks -------------------------------------------------------------------------------

    def _held(self, place: int) -> T | None:
        """The record at a position; asks for its block when it is missing or stale."""
        record_id = self._ids[place]
        record = self._records.get(record_id)
        if record is not None:
            self._records.move_to_end(record_id)
        if record is None or record_id in self._stale:
            block = place // BLOCK
            if block not in self._asked and block not in self._wanted:
                self._wanted.add(block)
                self._timer.start()
        return record

    def _request(self) -> None:
        for block in sorted(self._wanted):
            self._asked.add(block)
            self._ask(block)
        self._wanted.clear()

    def _ask(self, block: int) -> None:
        ids = list(self._ids[block * BLOCK : (block + 1) * BLOCK])
        generation = self._generation

        def work(progress: Progress, stopped: Stopped) -> Mapping[int, T]:  # noqa: ARG001 - one short read
            return {} if stopped() else self._fetch(ids)

        def done(records: Mapping[int, T]) -> None:
            if generation == self._generation:
                self._take(block, ids, records)

        def failed(error: JournalError) -> None:
            # The block stays asked for, so that a broken file is not asked again with every repaint.
            self._background.unhandled.emit(error)

        self._background.run(work, done, failed, owner=self)

    def _take(self, block: int, ids: Sequence[int], records: Mapping[int, T]) -> None:
        for record_id in ids:
            self._stale.discard(record_id)
            if record_id in records:
                self._records[record_id] = records[record_id]
                self._records.move_to_end(record_id)
            else:
                self._records.pop(record_id, None)
        while len(self._records) > self._keep:
            gone, _ = self._records.popitem(last=False)
            self._stale.discard(gone)
            # Its block may be asked for again when it comes back into sight.
            self._asked.clear()
            self._asked.add(block)
        first = block * BLOCK
        last = first + len(ids) - 1
        top = self.index(first + self._sections_until(first), 0)
        bottom = self.index(last + self._sections_until(last), self._columns - 1)
        self.dataChanged.emit(top, bottom)
