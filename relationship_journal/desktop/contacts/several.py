"""The page shown while several people are selected: how many, and what can be done with all of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from relationship_journal.desktop import fonts
from relationship_journal.desktop.actions import keys_of
from relationship_journal.desktop.bidi import isolated
from relationship_journal.desktop.contacts.circle_menu import circle_menu
from relationship_journal.desktop.desk import Desk
from relationship_journal.desktop.field_words import people_words
from relationship_journal.desktop.menu_line import add_line
from relationship_journal.desktop.rhythm_menu import add_rest_lines, rhythm_menu
from relationship_journal.desktop.theme import theme
from relationship_journal.desktop.translation import translate
from relationship_journal.desktop.widgets.avatar import AvatarStack
from relationship_journal.desktop.widgets.button import Button
from relationship_journal.desktop.widgets.flow_layout import FlowLayout
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.menu import Menu
from relationship_journal.domain.contacts import Circle, ContactRow

_SHOWN_NAMES = 12
_READABLE = 620
_MOSTLY_NAMES = 100
"""How much more of the width the names take than what is beside them."""


class SeveralPeople(QWidget):
    """How many, "3 people", with Merge, Add to circle, Set rhythm, Export vCard and Delete."""

    export_requested = Signal(object)
    """Ids (a tuple) whose vCards are wanted."""
    merge_requested = Signal(object)
    """Ids (a tuple) to join into the first of them."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._ids: tuple[int, ...] = ()
        self._avatars = AvatarStack(size=52)
        self._title = PlainLabel("", "name")
        self._names = PlainLabel("", "body", "text2", max_lines=4, align=Qt.AlignmentFlag.AlignHCenter)
        self._merge = Button(self.tr("Merge"), icon="git-merge")
        self._circle = Button(self.tr("Add to circle"), icon="users", chevron=True)
        self._rhythm = Button(self.tr("Set rhythm"), icon="rotate-ccw", chevron=True)
        self._export = Button(self.tr("Export vCard"), icon="file-output")
        self._delete = Button(self.tr("Delete"), "danger", "trash-2")
        self._merge.clicked.connect(lambda: self.merge_requested.emit(self._ids))
        self._circle.clicked.connect(self._ask_circles)
        self._rhythm.clicked.connect(self._offer_rhythms)
        self._export.clicked.connect(lambda: self.export_requested.emit(self._ids))
        self._delete.clicked.connect(self.delete)
        self._lay_out()
        theme().changed.connect(self._fit)
        self._fit()

    def _lay_out(self) -> None:
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=8, line_gap=8, centred=True)
        for button in (self._merge, self._circle, self._rhythm, self._export, self._delete):
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        column.addStretch(2)
        column.addWidget(self._avatars, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._title, 0, Qt.AlignmentFlag.AlignHCenter)
        names = QHBoxLayout()
        names.addStretch(1)
        names.addWidget(self._names, _MOSTLY_NAMES)
        names.addStretch(1)
        column.addLayout(names)
        column.addSpacing(8)
        column.addWidget(buttons)
        column.addStretch(3)

    def _fit(self) -> None:
        """Names read like a note: no line is longer than one of those."""
        self._names.setMaximumWidth(fonts.scaled(_READABLE))
        self.update()

    def show_people(self, ids: Sequence[int]) -> None:
        """Show these people; the names follow as soon as they are read."""
        self._ids = tuple(ids)
        self._title.setText(people_words(len(self._ids)))
        wanted = self._ids
        head = wanted[:_SHOWN_NAMES]
        journal = self._desk.journal
        self._desk.read(self, lambda: journal.contacts.rows(head), lambda rows: self._took(wanted, rows))

    def _took(self, wanted: tuple[int, ...], rows: dict[int, ContactRow]) -> None:
        if wanted != self._ids:
            return
        shown = [rows[contact] for contact in wanted if contact in rows]
        self._avatars.set_people([(row.id, row.initials) for row in shown[:3]])
        names = ", ".join(row.name for row in shown)
        more = len(wanted) - len(shown)
        self._names.setText(
            translate("SeveralPeople", "{names} and %Ln more", more).format(names=isolated(names))
            if more > 0
            else names
        )

    def menu(self) -> QMenu:
        """What can be done with all of them, for the list's context menu."""
        menu = Menu(self)
        add_line(menu, self.tr("Merge..."), "git-merge", lambda: self.merge_requested.emit(self._ids))
        add_line(menu, self.tr("Add to circle..."), "users", self._ask_circles)
        menu.addMenu(rhythm_menu(menu, None, self._set_rhythm, known=False))
        add_rest_lines(menu, self._desk, self._ids, self._rhythm, resting=True)
        add_line(menu, self.tr("Export vCard"), "file-output", lambda: self.export_requested.emit(self._ids))
        menu.addSeparator()
        add_line(menu, self.tr("Delete"), "trash-2", self.delete, keys_of("delete"))
        return menu

    # -- what can be done --------------------------------------------------------------------------

    def delete(self) -> None:
        """Delete all of them."""
        ids, journal = self._ids, self._desk.journal
        self._desk.do(lambda: journal.contacts.remove_all(ids))

    def _ask_circles(self) -> None:
        self._desk.read(self, self._desk.journal.circles.all, self._offer_circles)

    def _offer_circles(self, circles: tuple[Circle, ...]) -> None:
        ids, journal = self._ids, self._desk.journal
        menu = circle_menu(
            self,
            self.tr("Add to circle"),
            circles,
            lambda circle: self._desk.do(lambda: journal.circles.put(ids, circle)),
        )
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self._circle.mapToGlobal(QPoint(0, self._circle.height() + 4)))

    def _offer_rhythms(self) -> None:
        menu = rhythm_menu(self, None, self._set_rhythm, known=False)
        menu.addSeparator()
        add_rest_lines(menu, self._desk, self._ids, self._rhythm, resting=True)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self._rhythm.mapToGlobal(QPoint(0, self._rhythm.height() + 4)))

    def _set_rhythm(self, days: int | None) -> None:
        ids, journal = self._ids, self._desk.journal
        self._desk.do(lambda: journal.contacts.set_rhythm_of(ids, days))
