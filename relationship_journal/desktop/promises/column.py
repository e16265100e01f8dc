"""One side of the promises: its title and a card for each group."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relationship_journal.desktop.promises.groups import Group
from relationship_journal.desktop.promises.row import PromiseRow
from relationship_journal.desktop.regional import number
from relationship_journal.desktop.translation import translate
from relationship_journal.desktop.widgets.banner import IconMark
from relationship_journal.desktop.widgets.button import Button
from relationship_journal.desktop.widgets.card import Card
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.margins import set_margins
from relationship_journal.domain.promises import Promise

MORE = 25
"""Rows added at a time when the reader asks for more."""


class _Part(QWidget):
    """One group: heading, number and a card of rows, of which only those that changed are made anew."""

    more_wanted = Signal(str)

    def __init__(self, title: str, urgent: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._count = PlainLabel("", "body", "text3")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(PlainLabel(title, "strong", "danger" if urgent else "text", heading=True))
        head.addWidget(self._count)
        head.addStretch(1)
        self._card = Card(padding=0, line_inset=4)
        set_margins(self._card.body, 15, 3, 9, 3)
        self._more = Button("", "ghost", "chevron-down")
        self._more.clicked.connect(lambda: self.more_wanted.emit(title))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self._card)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)

    def rows(self) -> list[PromiseRow]:
        """The rows from top to bottom."""
        return [row for row in self._card.rows() if isinstance(row, PromiseRow)]

    def show_group(self, group: Group, today: date, wire: Callable[[PromiseRow], None]) -> None:
        """Show the group's promises; new rows are given to ``wire``."""
        self._count.setText(number(group.count))
        self._more.setVisible(group.hidden > 0)
        self._more.setText(translate("PromiseColumn", "Show %n more", min(group.hidden, MORE)))
        kept = [row.promise for row in self.rows() if row.promise in group.promises]
        if kept != [each for each in group.promises if each in kept]:  # another order
            self._card.clear_rows()
        for row in self.rows():
            if row.promise not in group.promises:
                self._card.remove_row(row)
        for at, promise in enumerate(group.promises):
            rows = self.rows()
            if at >= len(rows) or rows[at].promise != promise:
                row = PromiseRow(promise, today)
                wire(row)
                self._card.insert_row(at, row)


class PromiseColumn(QWidget):
    """Rebuilt from one reading; the focus stays on its promise, or goes to the next when it is gone."""

    ticked = Signal(object, bool)
    person_wanted = Signal(int)
    entry_wanted = Signal(object)
    menu_wanted = Signal(object, object)
    key_command = Signal(object, str)
    more_wanted = Signal(str)
    """The heading under which further promises are to be shown."""

    def __init__(self, title: str, icon: str, hue: str, empty: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[PromiseRow] = []
        self._empty = empty
        self._parts: dict[str, _Part] = {}
        self._shown: tuple[tuple[Group, ...], date] | None = None
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
        """Show these groups; rows that say the same stay as they are."""
        state = (tuple(groups), today)
        if state == self._shown:
            return
        self.flush()
        before, self._shown = self._shown, state
        focused = next((at for at, row in enumerate(self._rows) if row.check.hasFocus()), None)
        focused_id = self._rows[focused].promise.id if focused is not None else None
        alike = before is not None and before[1] == today and groups
        if not alike or [each.title for each in groups] != list(self._parts):
            self._build(groups, today)
        else:
            for group in groups:
                self._parts[group.title].show_group(group, today, self._wire)
        self._rows = [row for part in self._parts.values() for row in part.rows()]
        if focused is not None and self._rows:
            same = (row for row in self._rows if row.promise.id == focused_id)
            target = next(same, self._rows[min(focused, len(self._rows) - 1)])
            target.check.setFocus(Qt.FocusReason.TabFocusReason)

    def _build(self, groups: Sequence[Group], today: date) -> None:
        self._clear()
        for at, group in enumerate(groups):
            part = _Part(group.title, group.urgent)
            part.more_wanted.connect(self.more_wanted)
            part.show_group(group, today, self._wire)
            if at:
                self._column.addSpacing(18)
            self._column.addWidget(part)
            self._parts[group.title] = part
        if not groups:
            self._column.addWidget(PlainLabel(self._empty, "body", "text2", max_lines=0))

    def _wire(self, row: PromiseRow) -> None:
        row.ticked.connect(self.ticked)
        row.person_wanted.connect(self.person_wanted)
        row.entry_wanted.connect(self.entry_wanted)
        row.menu_wanted.connect(self.menu_wanted)
        row.key_command.connect(self.key_command)
        row.moved.connect(self._move)

    def _move(self, step: int) -> None:
        at = next((at for at, row in enumerate(self._rows) if row.check.hasFocus()), None)
        if at is not None and 0 <= at + step < len(self._rows):
            self._rows[at + step].check.setFocus(Qt.FocusReason.TabFocusReason)

    def row_of(self, promise: Promise) -> PromiseRow | None:
        """The row of a promise, if it is here."""
        return next((row for row in self._rows if row.promise.id == promise.id), None)

    def _clear(self) -> None:
        self._rows = []
        self._parts = {}
        while self._column.count():
            item = self._column.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
