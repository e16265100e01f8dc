"""A month with its name and the two buttons that turn it, on a page or dropping from a field."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relationship_journal.desktop import dates, fonts
from relationship_journal.desktop.widgets.button import IconButton
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.month import Month
from relationship_journal.desktop.widgets.popup_frame import PopupFrame


class MonthView(QWidget):
    """The month around a day; ``days_shown(first of month)`` tells that another is shown."""

    day_activated = Signal(object)
    days_shown = Signal(object)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.month = Month(today)
        self._title = PlainLabel(dates.month_year(today), "section")
        before = IconButton("chevron-left", self.tr("Month before"), size=28)
        after = IconButton("chevron-right", self.tr("Month after"), size=28)
        before.clicked.connect(lambda: self.month.turn(-1))
        after.clicked.connect(lambda: self.month.turn(1))
        head = QHBoxLayout()
        head.setSpacing(2)
        head.addWidget(self._title, 1)
        head.addWidget(before)
        head.addWidget(after)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self.month)
        self.month.month_changed.connect(self._turned)
        self.month.day_activated.connect(self.day_activated)

    def shown(self) -> date:
        """The first day of the month that is shown."""
        return self.month.current().replace(day=1)

    def set_marks(self, marks: Mapping[date, int]) -> None:
        """Say how many things lie on each day."""
        self.month.set_marks(marks)

    def _turned(self, year: int, month: int) -> None:
        first = date(year, month, 1)
        self._title.setText(dates.month_year(first))
        self.days_shown.emit(first)


class MonthPopup(PopupFrame):
    """Drops below a field; ``day_chosen`` closes it, Escape closes it without."""

    day_chosen = Signal(object)

    def __init__(self, today: date, parent: QWidget) -> None:
        super().__init__(parent)
        self.view = MonthView(today)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 10)
        column.addWidget(self.view)
        self.view.day_activated.connect(self._choose)
        self.view.days_shown.connect(lambda _first: self._fit())

    def _fit(self) -> None:
        """As high as the weeks of the month that is shown."""
        if (layout := self.layout()) is not None:
            layout.activate()
        self.resize(self.width(), self.sizeHint().height())

    def open_below(self, anchor: QWidget, day: date) -> None:
        """Open under a widget with a day in focus."""
        self.view.month.set_current(day)
        self.setFixedWidth(fonts.scaled(292))
        self.drop_from(anchor)
        self.view.month.setFocus(Qt.FocusReason.PopupFocusReason)

    def _choose(self, day: date) -> None:
        self.close()
        self.day_chosen.emit(day)
