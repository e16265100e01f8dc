"""Several email addresses, phone numbers or the like of one person, one line each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relationship_journal.desktop.widgets.field import LineEdit
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.domain.contacts import ContactPoint


class PointLines(QWidget):
    """The lines of one kind; there is always an empty one at the end to add another. ``changed``: typed in."""

    changed = Signal()

    def __init__(self, kind: str, label: str, more: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self._more = more
        self._name = label
        self._known: list[ContactPoint] = []
        self._lines: list[LineEdit] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(5)
        self._label = PlainLabel(label, "label", "text2")
        self._column.addWidget(self._label)
        self._add_line()

    def show_points(self, points: Sequence[ContactPoint]) -> None:
        """Show the stored points of this kind."""
        self._known = [point for point in points if point.kind == self._kind]
        self.set_texts([_one_line(point.value) for point in self._known])

    def texts(self) -> list[str]:
        """The lines as written, the empty one at the end apart."""
        return [line.text() for line in self._lines[:-1]]

    def set_texts(self, texts: Sequence[str]) -> None:
        """Write these lines in place of what is there."""
        while len(self._lines) <= len(texts):
            self._add_line()
        for line, text in zip(self._lines, [*texts, *[""] * len(self._lines)], strict=False):
            line.setText(text)
            line.setCursorPosition(0)

    def points(self) -> tuple[ContactPoint, ...]:
        """What is written; a line left alone answers its point as stored, label and line breaks too."""
        found = []
        for index, line in enumerate(self._lines):
            before = self._known[index] if index < len(self._known) else None
            text = line.text().strip()
            if before is not None and line.text() == _one_line(before.value):
                found.append(before)
            elif text:
                found.append(replace(before, value=text) if before else ContactPoint(self._kind, text))
        return tuple(found)

    def lines(self) -> list[LineEdit]:
        """The fields, the empty one last."""
        return list(self._lines)

    def _add_line(self) -> None:
        line = LineEdit(self._more if self._lines else "", parent=self)
        line.setAccessibleName(self._name)
        if not self._lines:
            self._label.setBuddy(line)
        line.textEdited.connect(self._typed)
        self._lines.append(line)
        self._column.addWidget(line)

    def _typed(self) -> None:
        if self._lines[-1].text().strip():
            self._add_line()
        self.changed.emit()


def _one_line(value: str) -> str:
    return " ".join(value.split())
