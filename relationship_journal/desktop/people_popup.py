"""The list that drops from "Add person": people by name, looked up off the UI thread, or a new one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from relationship_journal.desktop.bidi import isolated
from relationship_journal.desktop.desk import Desk
from relationship_journal.desktop.widgets.popup_list import PopupItem, PopupList
from relationship_journal.domain.contacts import ContactRow
from relationship_journal.domain.folding import fold

_LIMIT = 8


class PeoplePopup(PopupList):
    """Typing finds people; ``picked(ContactRow)`` tells who was chosen, also when just added (if ``adding``)."""

    picked = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget, *, adding: bool = True) -> None:
        self._desk = desk
        self._adding = adding
        self._rows: tuple[ContactRow, ...] = ()
        self._words = ""
        self._left_out: frozenset[int] = frozenset()
        super().__init__(parent, placeholder=self.tr("Name"), find=self._look_up)
        self.chosen.connect(self._choose)

    def leave_out(self, contact_ids: Sequence[int]) -> None:
        """Do not offer those who are in already."""
        self._left_out = frozenset(contact_ids)

    def _look_up(self, words: str) -> list[PopupItem]:
        """What is known already; the journal's answer replaces it when it comes."""
        self._words = words.strip()
        asked = self._words
        journal = self._desk.journal

        def work() -> tuple[ContactRow, ...]:
            if asked:
                return tuple(journal.contacts.match(asked, limit=_LIMIT))
            ids = [each for section in journal.contacts.ids(order="recent") for each in section.ids][:_LIMIT]
            rows = journal.contacts.rows(ids)
            return tuple(rows[each] for each in ids if each in rows)

        self._desk.read(self, work, lambda rows: self._arrived(asked, rows))
        return self._offered()

    def _arrived(self, asked: str, rows: tuple[ContactRow, ...]) -> None:
        if asked != self._words:  # something else is typed by now
            return
        self._rows = rows
        self.set_items(self._offered())

    def _offered(self) -> list[PopupItem]:
        items = [
            PopupItem(row.id, row.name, row.organisation, contact_id=row.id, initials=row.initials)
            for row in self._rows
            if row.id not in self._left_out
        ]
        known = {fold(row.name) for row in self._rows}
        if self._adding and self._words and fold(self._words) not in known:
            label = self.tr("Add “{name}”").format(name=isolated(self._words))
            items.append(PopupItem(("add", self._words), label, icon="user-plus", token="accent"))
        return items

    def _choose(self, key: object) -> None:
        if isinstance(key, tuple):
            name = str(key[1])
            contacts = self._desk.journal.contacts
            self._desk.do(lambda: contacts.row(contacts.add(name)), self.picked.emit, receiver=self)
            return
        row = next((row for row in self._rows if row.id == key), None)
        if row is not None:
            self.picked.emit(row)
