"""Reach out: at most three people, why now, and something to say."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from relationship_journal.desktop import dates
from relationship_journal.desktop.desk import Desk
from relationship_journal.desktop.icons import icon
from relationship_journal.desktop.requests import JotRequest, ScheduleRequest
from relationship_journal.desktop.today import words
from relationship_journal.desktop.today.faces import face
from relationship_journal.desktop.today.row_button import RowButton
from relationship_journal.desktop.today.section import Section
from relationship_journal.desktop.widgets.button import IconButton
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.domain.contacts import ContactRow
from relationship_journal.domain.today import ReachOut

_RHYTHMS = (14, 28, 42, 60, 90, 180, 365)


class ReachOutSection(Section[tuple[ReachOut, ...]]):
    """The first three by days quiet over rhythm; each can be answered in one step."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("Reach out"), line_inset=10)
        self._desk = desk
        self.card.body.setContentsMargins(8, 4, 8, 8)

    def _fill(self, part: tuple[ReachOut, ...]) -> None:
        for person in part:
            self.card.add_row(self._row(person))

    def _row(self, person: ReachOut) -> QWidget:
        contact = person.contact
        reason = words.quiet_words(person)
        holder = QWidget()
        holder.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        holder.customContextMenuRequested.connect(lambda at: self._open_menu(contact, holder.mapToGlobal(at)))
        column = QVBoxLayout(holder)
        column.setContentsMargins(10, 8, 0, 10)
        column.setSpacing(2)
        top = QHBoxLayout()
        top.setSpacing(0)
        opener = RowButton(", ".join(part for part in (contact.name, reason, person.hook) if part))
        opener.row.setContentsMargins(0, 3, 4, 3)
        opener.clicked.connect(lambda: self.person_requested.emit(contact.id))
        opener.add(face(contact, 36, self._desk.today()))
        names = QWidget()
        lines = QVBoxLayout(names)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(1)
        lines.addWidget(PlainLabel(contact.name, "strong"))
        lines.addWidget(PlainLabel(reason, "caption", "amber", weight=500))
        opener.add(names, 1)
        top.addWidget(opener, 1)
        more = IconButton("ellipsis", self.tr("More about {name}").format(name=contact.name), size=28)
        more.clicked.connect(lambda: self._open_menu(contact, more.mapToGlobal(QPoint(0, more.height()))))
        top.addWidget(more)
        column.addLayout(top)
        if person.hook:
            below = QHBoxLayout()
            below.setContentsMargins(0, 0, 10, 0)
            below.addWidget(PlainLabel(person.hook, "body", "text2", max_lines=3))
            column.addLayout(below)
        return holder

    def _open_menu(self, contact: ContactRow, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(
            icon("pen-line"), self.tr("Jot"), lambda: self.jot_requested.emit(JotRequest((contact.id,)))
        )
        menu.addAction(
            icon("calendar-plus"), self.tr("Schedule"),
            lambda: self.schedule_requested.emit(ScheduleRequest((contact.id,))),
        )  # fmt: skip
        menu.addAction(icon("user"), self.tr("Open page"), lambda: self.person_requested.emit(contact.id))
        rhythms = menu.addMenu(icon("repeat"), self.tr("Change rhythm"))
        for days in _RHYTHMS:
            action = rhythms.addAction(
                dates.every_words(days),
                partial(self._change_rhythm, contact, days),
            )
            action.setCheckable(True)
            action.setChecked(days == contact.standing.rhythm_days)
        menu.addAction(
            icon("pause"),
            self.tr("Leave in peace"),
            partial(self._change_rhythm, contact, 0),
        )
        menu.popup(at)

    def _change_rhythm(self, contact: ContactRow, days: int) -> None:
        contacts = self._desk.journal.contacts
        self._desk.do(lambda: contacts.set_rhythm(contact.id, days))
