"""The circles in the sidebar: coloured dots with counts; adding, renaming and removing one in place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from relationship_journal.desktop.desk import Desk
from relationship_journal.desktop.icons import icon
from relationship_journal.desktop.widgets.button import IconButton
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.nav_button import NavButton
from relationship_journal.domain.contacts import Circle

DOT_HUES = ("accent", "hobby", "date", "pref", "work", "family", "danger", "amber")
"""The colours of circles, in order; a circle's ``colour`` counts through them."""


class CircleList(QWidget):
    """One line a circle; choosing one asks for its people."""

    circle_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk: Desk | None = None
        self._shown: tuple[Circle, ...] = ()
        self._items: dict[str, NavButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(2)
        self._field = _NameField(self)
        self._field.named.connect(self._named)
        head = QHBoxLayout()
        head.setContentsMargins(10, 0, 1, 0)
        head.addWidget(PlainLabel(self.tr("Circles"), "label", "text3"), 1)
        self._plus = IconButton("plus", self.tr("Add a circle"), size=28)
        self._plus.clicked.connect(self._ask_new)
        head.addWidget(self._plus)
        column.addLayout(head)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        column.addLayout(self._rows)
        column.addWidget(self._field)
        column.addStretch(1)

    def _ask_new(self) -> None:
        self._field.ask(None)

    def attach(self, desk: Desk) -> None:
        """Change the circles of an open journal."""
        self._desk = desk

    def show_circles(self, circles: Sequence[Circle]) -> None:
        """Show these; lines that stay keep their focus."""
        if tuple(circles) == self._shown:
            return
        self._shown = tuple(circles)
        for item in self._items.values():
            self._rows.removeWidget(item)
            item.deleteLater()
        self._items = {f"circle:{circle.id}": self._item(circle) for circle in circles}

    def mark(self, page: str) -> None:
        """Show which one fills the page; "circle:<id>", or anything else for none."""
        for name, item in self._items.items():
            item.setChecked(name == page)

    def _item(self, circle: Circle) -> NavButton:
        item = NavButton(circle.name, dot=DOT_HUES[circle.colour % len(DOT_HUES)], height=30, parent=self)
        item.set_badge(str(circle.count or ""))
        item.clicked.connect(lambda _on=False, circle=circle: self.circle_requested.emit(circle))
        item.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        item.customContextMenuRequested.connect(
            lambda at, circle=circle, item=item: self._open_menu(circle, item.mapToGlobal(at))
        )
        self._rows.addWidget(item)
        item.show()
        return item

    def _open_menu(self, circle: Circle, at: QPoint) -> None:
        desk = self._desk
        if desk is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(icon("pencil"), self.tr("Rename"), lambda: self._field.ask(circle))
        menu.addAction(
            icon("trash-2"),
            self.tr("Remove circle"),
            lambda: desk.do(lambda: desk.journal.circles.remove(circle.id)),
        )
        menu.popup(at)

    def _named(self, circle: Circle | None, name: str) -> None:
        desk = self._desk
        if desk is None or not name:
            return
        circles = desk.journal.circles
        if circle is None:
            desk.do(lambda: circles.add(name))
        else:
            desk.do(lambda: circles.edit(circle.id, name, circle.rhythm_days))


class _NameField(QLineEdit):
    """A field that comes when a circle needs a name and goes with Return, Esc or the focus."""

    named = Signal(object, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._circle: Circle | None = None
        self.setMaxLength(80)
        self.setPlaceholderText(self.tr("Name of the circle"))
        self.setAccessibleName(self.tr("Name of the circle"))
        self.returnPressed.connect(self._done)
        self.hide()

    def ask(self, circle: Circle | None) -> None:
        """Ask for a new circle's name, or another name for this one."""
        self._circle = circle
        self.setText(circle.name if circle else "")
        self.selectAll()
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _done(self) -> None:
        self.hide()
        self.named.emit(self._circle, self.text().strip())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}:
            self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            return
        super().keyPressEvent(event)
