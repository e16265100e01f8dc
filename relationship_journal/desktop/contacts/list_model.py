"""The rows of the people list: headings and contacts in order, read in blocks when they come into view."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from relationship_journal.desktop import paged_model
from relationship_journal.desktop.contacts.words import heading_words
from relationship_journal.desktop.desk import Desk
from relationship_journal.desktop.paged_model import PagedModel
from relationship_journal.desktop.person_words import line_words, row_words, since_words
from relationship_journal.domain.contacts import ContactRow
from relationship_journal.domain.listing import Section

SINCE = int(Qt.ItemDataRole.UserRole) + 20
"""What stands at the end of a row and the token of its colour."""
RING = int(Qt.ItemDataRole.UserRole) + 21
"""The share of the rhythm left (None: no ring), and whether it is amber."""
LINE = int(Qt.ItemDataRole.UserRole) + 22
"""The second line of a row."""

_Index = QModelIndex | QPersistentModelIndex


class ListModel(PagedModel[ContactRow]):
    """Contacts under the journal's own sections, with their age as of the reader's day."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(
            desk.background,
            desk.journal.contacts.rows,
            text=lambda row, _column: row.name,
            spoken=lambda row: row_words(row, self._today, self._zone),
            parent=parent,
        )
        self._today = desk.today()
        self._zone = desk.clock.zone

    def set_sections(self, sections: Sequence[Section]) -> None:
        """Show these sections; records held already stay visible until they are read anew."""
        ids = list(chain.from_iterable(section.ids for section in sections))
        headings, start = [], 0
        for section in sections:
            headings.append(paged_model.Section(heading_words(section), section.count, start))
            start += section.count
        self.set_rows(ids, headings)

    def set_day(self, desk: Desk) -> None:
        """Follow the reader's day and zone: ages and "today" change with them."""
        if (self._today, self._zone) != (desk.today(), desk.clock.zone):
            self._today, self._zone = desk.today(), desk.clock.zone
            self.invalidate()

    # -- finding rows ------------------------------------------------------------------------------

    @property
    def count(self) -> int:
        """How many contacts are listed."""
        return len(self.ids())

    def first_contact(self) -> int | None:
        """The first contact in order."""
        return next(iter(self.ids()), None)

    def near(self, row: int) -> int | None:
        """The contact on that row, else on the nearest one below, else above."""
        last = self.rowCount() - 1
        for at in chain(range(max(0, row), last + 1), range(min(row, last), -1, -1)):
            found = self.id_at(at)
            if found is not None:
                return found
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if flags & Qt.ItemFlag.ItemIsSelectable else flags

    # -- what the painter asks ---------------------------------------------------------------------

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in {SINCE, RING, LINE}:
            return super().data(index, role)
        row = super().data(index, paged_model.ROW)
        if not isinstance(row, ContactRow):
            return None
        if role == SINCE:
            return since_words(row, self._today, self._zone)
        if role == LINE:
            return line_words(row, self._today)
        return row.standing.ring_share(self._today), row.standing.is_amber(self._today)
