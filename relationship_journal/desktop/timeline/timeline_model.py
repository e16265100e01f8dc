"""The rows of one timeline: composed items, their measured layouts, and the pages still to be read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from relationship_journal.desktop import fonts
from relationship_journal.desktop.timeline.items import Heading, Item, changed_span, compose, key, looks_alike
from relationship_journal.desktop.timeline.row_layout import RowLayout, lay_row
from relationship_journal.desktop.timeline.words import row_words
from relationship_journal.domain.entries import Entry
from relationship_journal.domain.meetings import Meeting

PAGE = 100
"""Entries read at a time; to measure that many texts of many lines takes less than a frame."""

_Index = QModelIndex | QPersistentModelIndex


_Laid = tuple[Item, tuple[object, ...], RowLayout]
"""A measured item, which is kept so that its id stays its own, and what it was measured for."""


class TimelineRole(IntEnum):
    """What the painter asks a row for."""

    ITEM = Qt.ItemDataRole.UserRole + 1
    LAST = Qt.ItemDataRole.UserRole + 2
    EDITED = Qt.ItemDataRole.UserRole + 3


class TimelineModel(QAbstractListModel):
    """Items of one contact; ``data()`` only looks things up and never reads the journal."""

    more_wanted = Signal(object)
    """Ids (a tuple) of the next entries; answer with :meth:`add_page`."""

    def __init__(self, today: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.today = today
        self.contact_id: int | None = None
        self._meetings: tuple[Meeting, ...] = ()
        self._ids: tuple[int, ...] = ()
        self._entries: list[Entry] = []
        self._read = 0
        self._asked = False
        self._items: list[Item] = []
        self._whole: set[int] = set()
        self._edited: tuple[int, int] | None = None
        self.width = 600.0
        """Pixels a row is laid out for."""
        self._laid: dict[int, _Laid] = {}

    # -- what the pane says ------------------------------------------------------------------------

    def show(
        self,
        contact_id: int,
        meetings: Sequence[Meeting],
        ids: tuple[int, ...],
        entries: Mapping[int, Entry],
        read: int,
    ) -> None:
        """Show a contact's timeline: all ids, and the entries of the first ``read`` of them.

        For the same contact only the rows that came, went or changed are touched.
        """
        fresh = contact_id != self.contact_id
        if fresh:
            self.beginResetModel()
            self._items = []
            self._laid.clear()
            self._whole.clear()
        self.contact_id = contact_id
        self._meetings, self._ids = tuple(meetings), ids
        self._read = min(read, len(ids))
        self._entries = [entries[each] for each in ids[: self._read] if each in entries]
        self._asked = False
        items = compose(self._meetings, self._entries)
        if fresh:
            self._items = items
            self.endResetModel()
        else:
            self._change_to(items)

    def add_page(self, ids: Iterable[int], entries: Mapping[int, Entry]) -> None:
        """The entries that follow those shown."""
        wanted = tuple(ids)
        if self._ids[self._read : self._read + len(wanted)] != wanted:
            return  # the list was read anew meanwhile
        self._read += len(wanted)
        self._asked = False
        self._entries += [entries[each] for each in wanted if each in entries]
        self._change_to(compose(self._meetings, self._entries))

    def _change_to(self, items: list[Item]) -> None:
        top, gone, come = changed_span(self._items, items)
        none = QModelIndex()
        if gone:
            self.beginRemoveRows(none, top, top + gone - 1)
            del self._items[top : top + gone]
            self.endRemoveRows()
        if come:
            self.beginInsertRows(none, top, top + come - 1)
            self._items[top:top] = items[top : top + come]
            self.endInsertRows()
        pairs = enumerate(zip(self._items, items, strict=True))
        changed = [row for row, (old, new) in pairs if not looks_alike(old, new)]
        for row in changed:  # the others stay the same objects, and with them their measured rows
            self._items[row] = items[row]
        if len(self._laid) > 2 * len(self._items) + PAGE:
            shown = {id(item) for item in self._items}
            self._laid = {name: laid for name, laid in self._laid.items() if name in shown}
        for row in changed:
            self.dataChanged.emit(self.index(row), self.index(row))
        if changed or gone or come:
            self.layoutChanged.emit()

    def set_width(self, width: float) -> bool:
        """The view's width in pixels; answers whether heights may have changed."""
        changed = width != self.width
        self.width = width
        return changed

    def toggle_whole(self, row: int) -> None:
        """Show a long text entirely, or cut again."""
        item = self.item(row)
        if isinstance(item, Entry):
            self._whole ^= {item.id}
            self.dataChanged.emit(self.index(row), self.index(row))
            self.layoutChanged.emit()

    def set_edited(self, entry_id: int | None, height: int = 0) -> bool:
        """The entry an editor lies over, and the editor's height in pixels; answers whether that is another."""
        wanted = None if entry_id is None else (entry_id, height)
        if wanted == self._edited:
            return False
        self._edited = wanted
        self.layoutChanged.emit()
        return True

    def set_day(self, today: date) -> None:
        """The reader's day: due chips follow it."""
        if today != self.today:
            self.today = today
            self.layoutChanged.emit()

    # -- what others ask ---------------------------------------------------------------------------

    def loaded(self) -> int:
        """How many entries were read."""
        return self._read

    def item(self, row: int) -> Item | None:
        """The item on a row."""
        return self._items[row] if 0 <= row < len(self._items) else None

    def row_of_entry(self, entry_id: int) -> int | None:
        """Where an entry stands, if it was read."""
        wanted = ("entry", entry_id)
        return next((row for row, item in enumerate(self._items) if key(item) == wanted), None)

    def place_of(self, entry_id: int) -> int | None:
        """Where an entry stands among all ids, read or not."""
        return self._ids.index(entry_id) if entry_id in self._ids else None

    def is_edited(self, row: int) -> bool:
        """Whether an editor lies over the row."""
        item = self.item(row)
        return self._edited is not None and isinstance(item, Entry) and item.id == self._edited[0]

    def layout(self, row: int) -> RowLayout | None:
        """The measured row; kept until its item, the width or the fonts change."""
        item = self.item(row)
        if item is None:
            return None
        whole = isinstance(item, Entry) and item.id in self._whole
        how = (self.width, fonts.generation(), self.today, whole, row == 0)
        found = self._laid.get(id(item))
        if found is None or found[0] is not item or found[1] != how:
            made = lay_row(item, self.width, self.today, whole=whole, first=row == 0, shown=self.contact_id)
            found = self._laid[id(item)] = (item, how, made)
        return found[2]

    def height(self, row: int) -> float:
        """Pixels of a row."""
        if self._edited is not None and self.is_edited(row):
            return self._edited[1]
        laid = self.layout(row)
        return laid.height if laid else 0.0

    # -- what Qt asks ------------------------------------------------------------------------------

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._items)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if isinstance(self.item(index.row()), Heading):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = index.row()
        item = self.item(row)
        if item is None:
            return None
        match role:
            case TimelineRole.ITEM:
                return item
            case TimelineRole.LAST:
                return row == len(self._items) - 1
            case TimelineRole.EDITED:
                return self.is_edited(row)
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return row_words(item, self.contact_id)
        return None

    def canFetchMore(self, parent: _Index) -> bool:
        return not parent.isValid() and self._read < len(self._ids) and not self._asked

    def fetchMore(self, parent: _Index) -> None:
        if self.canFetchMore(parent):
            self._asked = True
            self.more_wanted.emit(self._ids[self._read : self._read + PAGE])
