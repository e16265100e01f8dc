"""Cards: paper with a line around it, rows inside divided by inset lines."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relationship_journal.desktop.tokens import RADII
from relationship_journal.desktop.widgets.divider import Divider
from relationship_journal.desktop.widgets.painting import box, smooth


class Card(QWidget):
    """A card with a `body` column; `add_row` puts lines between rows."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        padding: int = 20,
        line_inset: int = 0,
        spacing: int = 0,
        hero: bool = False,
        sunken: bool = False,
    ) -> None:
        super().__init__(parent)
        self._radius = RADII.panel if hero else RADII.card
        self._fill = "sunken" if sunken else "card"
        self._padding = padding
        self._line_inset = line_inset
        self._rows: list[tuple[Divider | None, QWidget]] = []
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(padding, padding, padding, padding)
        self.body.setSpacing(spacing)

    def add(self, widget: QWidget) -> None:
        """Put a widget below what is there."""
        self.body.addWidget(widget)

    def add_row(self, widget: QWidget) -> None:
        """Put a row below, with a line before it when it is not the first."""
        line = Divider(self._line_inset, parent=self) if self._rows else None
        if line is not None:
            self.body.addWidget(line)
        self.body.addWidget(widget)
        self._rows.append((line, widget))

    def insert_row(self, at: int, widget: QWidget) -> None:
        """Put a row before the one at that place."""
        if at >= len(self._rows):
            self.add_row(widget)
            return
        first, follower = self._rows[at]
        if first is None:  # the former first row is parted from the new one
            line = Divider(self._line_inset, parent=self)
            place = self.body.indexOf(follower)
            self.body.insertWidget(place, line)
            self.body.insertWidget(place, widget)
            self._rows[at : at + 1] = [(None, widget), (line, follower)]
            return
        line = Divider(self._line_inset, parent=self)
        place = self.body.indexOf(first)
        self.body.insertWidget(place, widget)
        self.body.insertWidget(place, line)
        self._rows.insert(at, (line, widget))

    def remove_row(self, widget: QWidget) -> None:
        """Take one row away and delete it, with the line that parted it."""
        at = next(at for at, (_, row) in enumerate(self._rows) if row is widget)
        line, _ = self._rows.pop(at)
        if line is None and self._rows:
            line, first = self._rows[0]
            self._rows[0] = (None, first)
        for gone in (line, widget):
            if gone is not None:
                self._let_go(gone)

    def rows(self) -> list[QWidget]:
        """The rows from top to bottom."""
        return [widget for _, widget in self._rows]

    def parted_rows(self) -> list[tuple[Divider | None, QWidget]]:
        """The rows from top to bottom, each with the line before it; the first has none."""
        return list(self._rows)

    def clear_rows(self) -> None:
        """Take all rows away and delete them."""
        for line, widget in self._rows:
            for gone in (line, widget):
                if gone is not None:
                    self._let_go(gone)
        self._rows.clear()

    def _let_go(self, gone: QWidget) -> None:
        self.body.removeWidget(gone)
        gone.hide()
        gone.deleteLater()

    def paintEvent(self, event: QPaintEvent) -> None:
        with smooth(self) as painter:
            box(painter, QRectF(self.rect()), self._radius, self._fill, "line")
