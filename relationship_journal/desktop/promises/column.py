"""One side of the promises: its title and a card for each group."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relationship_journal.desktop.promises.groups import Group
from relationship_journal.desktop.promises.row import PromiseRow
from relationship_journal.desktop.widgets.banner import IconMark
from relationship_journal.desktop.widgets.card import Card
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.domain.promises import Promise


class PromiseColumn(QWidget):
    """Rebuilt from one reading; the focus stays on its promise, or goes to the next when it is gone."""

    ticked = Signal(object, bool)
    person_wanted = Signal(int)
    entry_wanted = Signal(object)
    menu_wanted = Signal(object, object)
    key_command = Signal(object, str)

    def __init__(self, title: str, icon: str, hue: str, empty: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[PromiseRow] = []
        self._empty = empty
        self._shown: tuple[object, ...] | None = None
        self.title = QWidget()
        head = QHBoxLayout(self.title)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(10)
        head.addWidget(IconMark(icon, hue, 18))
        head.addWidget(PlainLabel(title, "section"), 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(10)
        whole.addWidget(self.title)
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        whole.addLayout(self._column)
        whole.addStretch(1)

    def rows(self) -> list[PromiseRow]:
        """The rows from top to bottom."""
        return list(self._rows)

    def flush(self) -> None:
        """Do at once what ticks wait for."""
        for row in self._rows:
            row.flush()

    def show_groups(self, groups: Sequence[Group], today: date) -> None:
        """Show these groups; the same ones again change nothing."""
        state = (tuple(groups), today)
        if state == self._shown:
            return
        self.flush()
        self._shown = state
        focused = next((at for at, row in enumerate(self._rows) if row.check.hasFocus()), None)
        focused_id = self._rows[focused].promise.id if focused is not None else None
        self._clear()
        for at, group in enumerate(groups):
            self._add_group(group, today, first=at == 0)
        if not groups:
            self._column.addWidget(PlainLabel(self._empty, "body", "text2", max_lines=0))
        if focused is not None and self._rows:
            same = (row for row in self._rows if row.promise.id == focused_id)
            target = next(same, self._rows[min(focused, len(self._rows) - 1)])
            target.check.setFocus(Qt.FocusReason.TabFocusReason)

    def _add_group(self, group: Group, today: date, *, first: bool) -> None:
        if not first:
            self._column.addSpacing(18)
        holder = QWidget()
        head = QHBoxLayout(holder)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(8)
        head.addWidget(PlainLabel(group.title, "strong", "danger" if group.urgent else "text"))
        head.addWidget(PlainLabel(str(len(group.promises)), "body", "text3"))
        head.addStretch(1)
        self._column.addWidget(holder)
        self._column.addSpacing(6)
        card = Card(padding=0)
        card.body.setContentsMargins(18, 3, 10, 3)
        for promise in group.promises:
            row = PromiseRow(promise, today)
            row.ticked.connect(self.ticked)
            row.person_wanted.connect(self.person_wanted)
            row.entry_wanted.connect(self.entry_wanted)
            row.menu_wanted.connect(self.menu_wanted)
            row.key_command.connect(self.key_command)
            row.moved.connect(self._move)
            card.add_row(row)
            self._rows.append(row)
        self._column.addWidget(card)

    def _move(self, step: int) -> None:
        at = next((at for at, row in enumerate(self._rows) if row.check.hasFocus()), None)
        if at is not None and 0 <= at + step < len(self._rows):
            self._rows[at + step].check.setFocus(Qt.FocusReason.TabFocusReason)

    def row_of(self, promise: Promise) -> PromiseRow | None:
        """The row of a promise, if it is here."""
        return next((row for row in self._rows if row.promise.id == promise.id), None)

    def _clear(self) -> None:
        self._rows = []
        while self._column.count():
            item = self._column.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
