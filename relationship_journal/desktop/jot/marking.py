"""People, days and channels typed into a jot: what the list at the caret offers, and what a choice does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from relationship_journal.desktop.bidi import isolated
from relationship_journal.desktop.jot.jot_choices import slash_items
from relationship_journal.desktop.widgets.popup_list import PopupItem
from relationship_journal.domain.folding import fold
from relationship_journal.domain.marks import person_mark

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from relationship_journal.desktop.desk import Desk
    from relationship_journal.desktop.jot.jot_text import JotText, Query
    from relationship_journal.domain.contacts import ContactRow


class JotMarking(QObject):
    """Answers the marks of one text: ``person(row)`` was chosen or made, ``moment(key)`` a day or channel."""

    person = Signal(object)
    moment = Signal(object)

    def __init__(self, desk: Desk, text: JotText, widget: QWidget) -> None:
        super().__init__(widget)
        self._desk, self._text = desk, text
        self._rows: dict[int, ContactRow] = {}
        text.asked.connect(self._asked)
        text.picked.connect(self._picked)

    def _asked(self, query: Query | None) -> None:
        if query is None:
            return
        if query.mark == "/":
            self._text.offer(query, slash_items(query.words, self._desk.now()))
            return
        contacts = self._desk.journal.contacts
        self._desk.read(
            self, lambda: contacts.match(query.words, 6), lambda rows: self._offer_people(query, rows)
        )

    def _offer_people(self, query: Query, rows: list[ContactRow]) -> None:
        self._rows.update({row.id: row for row in rows})
        items = [
            PopupItem(row.id, row.name, row.organisation, contact_id=row.id, initials=row.initials)
            for row in rows
        ]
        words = query.words.strip()
        if (
            words
            and all(fold(row.name) != fold(words) for row in rows)
            and (rows == [] or words[0].isupper())
        ):
            name = self.tr("Add “{name}”").format(name=isolated(words))
            items.append(PopupItem(("add", words), name, icon="user-plus", token="accent"))
        self._text.offer(query, items)

    def _picked(self, query: Query, key: object) -> None:
        match key:
            case int():
                row = self._rows[key]
                self._text.replace_query(query, f"{person_mark(row.name)} ")
                self.person.emit(row)
            case ("add", str(name)):
                self._text.replace_query(query, f"{person_mark(name)} ")
                contacts = self._desk.journal.contacts
                self._desk.do(lambda: contacts.row(contacts.add(name)), self.person.emit, receiver=self)
            case _:
                self._text.replace_query(query, "")
                self.moment.emit(key)
