"""What leaves this computer and what never does: lists of words with an icon each, and the ground they stand on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relationship_journal.desktop.theme import color
from relationship_journal.desktop.widgets.banner import IconMark
from relationship_journal.desktop.widgets.label import PlainLabel


class Leaving(QWidget):
    """A title and one line each for what leaves, or what never does."""

    def __init__(self, title: str, icon: str, hue: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._hue = hue
        self._shown: tuple[str, ...] = ()
        self._lines: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(PlainLabel(title, "label", "text2"))

    def show_lines(self, lines: Sequence[str]) -> None:
        """Show these."""
        if tuple(lines) == self._shown:
            return
        self._shown = tuple(lines)
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = []
        for words in lines:
            holder, label = icon_line(self._icon, self._hue, "text")
            label.setText(words)
            self._column.addWidget(holder)
            self._lines.append(holder)

    def lines(self) -> tuple[str, ...]:
        """What it says."""
        return self._shown


class SunkenSide(QWidget):
    """The side on which nothing is chosen."""

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), color("sunken"))


def icon_line(
    icon: str, hue: str = "text2", token: str = "text2", *, max_lines: int = 1
) -> tuple[QWidget, PlainLabel]:
    """A line of words after an icon: the whole, and the words to fill."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    words = PlainLabel("", "body", token, max_lines=max_lines)
    mark = IconMark(icon, hue, 16)
    if max_lines == 1:
        row.addWidget(mark)
    else:
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(words, 1)
    return holder, words
