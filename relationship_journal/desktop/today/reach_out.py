"""Reach out: as many people a day as the reader wishes, why now, and something to say."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from relationship_journal.desktop.desk import Desk
from relationship_journal.desktop.focus import holds_focus
from relationship_journal.desktop.icons import icon
from relationship_journal.desktop.menu_line import add_line
from relationship_journal.desktop.requests import JotRequest, ScheduleRequest
from relationship_journal.desktop.rhythm_menu import (
    IN_PEACE,
    add_rest_lines,
    own_days,
    rhythm_menu,
    snooze_menu,
)
from relationship_journal.desktop.today.reach_out_row import ReachOutRow
from relationship_journal.desktop.today.section import Section
from relationship_journal.desktop.widgets.menu import Menu
from relationship_journal.domain.contacts import ContactRow
from relationship_journal.domain.today import ReachOut


class ReachOutSection(Section[tuple[ReachOut, ...]]):
    """The first by days quiet over rhythm; each can be answered in one step."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("Reach out"), line_inset=10)
        self._desk = desk
        self._rows: list[ReachOutRow] = []
        self.card.body.setContentsMargins(8, 4, 8, 8)

    def show_part(self, part: tuple[ReachOut, ...]) -> None:
        """Show these people; where somebody who had the focus is answered, the next one has it."""
        at = next((at for at, row in enumerate(self._rows) if holds_focus(row)), None)
        before = self._rows
        super().show_part(part)
        if not part:
            self._rows = []
        if at is not None and self._rows is not before and self._rows:
            row = self._rows[min(at, len(self._rows) - 1)]
            row.opener.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self, part: tuple[ReachOut, ...]) -> None:
        self._rows = [self._row(person) for person in part]
        for row in self._rows:
            self.card.add_row(row)

    def _row(self, person: ReachOut) -> ReachOutRow:
        contact = person.contact
        row = ReachOutRow(person, self._desk.today())
        row.opener.clicked.connect(lambda: self.person_requested.emit(contact.id))
        row.jot.clicked.connect(lambda: self.jot_requested.emit(JotRequest((contact.id,))))
        row.schedule.clicked.connect(lambda: self.schedule_requested.emit(ScheduleRequest((contact.id,))))
        row.snooze.clicked.connect(lambda: self._pop_up(self._snoozes(contact), row.snooze))
        row.more.clicked.connect(lambda: self._pop_up(self.menu(contact, row.more), row.more))
        row.customContextMenuRequested.connect(
            lambda at: self._pop_up(self.menu(contact, row.more), row.more, row.mapToGlobal(at))
        )
        return row

    def _snoozes(self, contact: ContactRow) -> QMenu:
        return snooze_menu(self, self._desk, (contact.id,))

    def menu(self, contact: ContactRow, anchor: QWidget) -> QMenu:
        """Everything that answers a suggestion."""
        menu = Menu(self)
        who = (contact.id,)
        add_line(menu, self.tr("Jot"), "pen-line", lambda: self.jot_requested.emit(JotRequest(who)))
        add_line(
            menu, self.tr("Schedule"), "calendar-plus",
            lambda: self.schedule_requested.emit(ScheduleRequest(who)),
        )  # fmt: skip
        add_rest_lines(menu, self._desk, who, anchor, resting=False)
        menu.addSeparator()
        choose = partial(self._change_rhythm, contact)
        own = own_days(contact.standing)
        menu.addMenu(rhythm_menu(menu, own, choose, known=True, title=self.tr("Change rhythm")))
        add_line(menu, self.tr("Leave in peace"), "minus", lambda: choose(IN_PEACE))
        menu.addSeparator()
        menu.addAction(icon("user"), self.tr("Open page"), lambda: self.person_requested.emit(contact.id))
        return menu

    def _pop_up(self, menu: QMenu, below: QWidget, at: QPoint | None = None) -> None:
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at or below.mapToGlobal(QPoint(0, below.height())))

    def _change_rhythm(self, contact: ContactRow, days: int | None) -> None:
        contacts = self._desk.journal.contacts
        self._desk.do(lambda: contacts.set_rhythm(contact.id, days))
