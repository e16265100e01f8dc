"""Several email addresses, phone numbers or the like of one person, one line each, the preferred one first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relationship_journal.desktop.bidi import isolated
from relationship_journal.desktop.person.labels import LabelButton
from relationship_journal.desktop.widgets.button import IconButton
from relationship_journal.desktop.widgets.field import LineEdit
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.domain.contacts import ContactPoint


class PointRow(QWidget):
    """One line: its label, what is typed, and a cross that takes it away."""

    def __init__(self, name: str, placeholder: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.before: ContactPoint | None = None
        self.label = LabelButton(name)
        self.line = LineEdit(placeholder)
        self.line.setAccessibleName(name)
        self.remove = IconButton("x", self.tr("Remove {name}").format(name=isolated(name)), size=28)
        kept = self.remove.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.remove.setSizePolicy(kept)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.label)
        row.addWidget(self.line, 1)
        row.addWidget(self.remove)

    def show_value(self, value: str, label: str, before: ContactPoint | None) -> None:
        """Show a value and its label; ``before`` is the stored point it began as."""
        self.before = before
        self.line.setText(value)
        self.line.setCursorPosition(0)
        self.label.set_value(label)

    def is_empty(self) -> bool:
        """Whether nothing is typed."""
        return not self.line.text().strip()

    def point(self, kind: str) -> ContactPoint | None:
        """What is written; a value left alone is answered as stored, line breaks too."""
        if self.before is not None and self.line.text() == _one_line(self.before.value):
            return replace(self.before, label=self.label.value())
        text = self.line.text().strip()
        if not text:
            return None
        label = self.label.value()
        return (
            replace(self.before, value=text, label=label) if self.before else ContactPoint(kind, text, label)
        )


class PointLines(QWidget):
    """The lines of one kind; there is always an empty one at the end to add another. ``changed``: typed in."""

    changed = Signal()
    grown = Signal()
    """There are more or fewer lines than before."""

    def __init__(self, kind: str, label: str, more: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self._more = more
        self._name = label
        self._known: dict[int, ContactPoint] = {}
        self._rows: list[PointRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(5)
        self._label = PlainLabel(label, "label", "text2")
        self._column.addWidget(self._label)
        self._add_row()

    def show_points(self, points: Sequence[ContactPoint]) -> None:
        """Show the stored points of this kind."""
        own = [point for point in points if point.kind == self._kind]
        self._known = {point.id: point for point in own if point.id}
        self.set_values([[_one_line(point.value), point.label, point.id] for point in own])

    def values(self) -> list[list[Any]]:
        """The lines as written, with label and the stored point's id; the empty one at the end apart."""
        return [
            [row.line.text(), row.label.value(), row.before.id if row.before else 0]
            for row in self._rows[:-1]
        ]

    def set_values(self, values: Sequence[Any]) -> None:
        """Write these lines in place of what is there; words alone are a line without label."""
        lines = [each for value in values if (each := _told(value)) is not None]
        while len(self._rows) > len(lines) + 1:
            self._drop(self._rows[-1])
        while len(self._rows) <= len(lines):
            self._add_row()
        for row, (text, label, number) in zip(self._rows, [*lines, ("", "", 0)], strict=True):
            row.show_value(text, label, self._known.get(number))
        self._settle()

    def points(self) -> tuple[ContactPoint, ...]:
        """What is written, in order."""
        return tuple(point for row in self._rows if (point := row.point(self._kind)) is not None)

    def lines(self) -> list[LineEdit]:
        """The fields, the empty one last."""
        return [row.line for row in self._rows]

    def rows(self) -> list[PointRow]:
        """The lines with their labels, the empty one last."""
        return list(self._rows)

    # -- lines come and go -------------------------------------------------------------------------

    def _add_row(self) -> None:
        row = PointRow(self._name, self._more if self._rows else "", self)
        if not self._rows:
            self._label.setBuddy(row.line)
        row.line.textEdited.connect(self._typed)
        row.label.changed.connect(lambda _label: self.changed.emit())
        row.label.first_wanted.connect(lambda: self._move_first(row))
        row.remove.clicked.connect(lambda: self._remove(row))
        self._rows.append(row)
        self._column.addWidget(row)
        self._settle()

    def _settle(self) -> None:
        last = self._rows[-1]
        for at, row in enumerate(self._rows):
            row.remove.setVisible(row is not last)
            row.label.movable = row is not last and at > 0
            row.line.setPlaceholderText(self._more if at else "")

    def _drop(self, row: PointRow) -> None:
        self._rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _remove(self, row: PointRow) -> None:
        at = self._rows.index(row)
        self._drop(row)
        self._settle()
        self._rows[min(at, len(self._rows) - 1)].line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.grown.emit()
        self.changed.emit()

    def _move_first(self, row: PointRow) -> None:
        self._rows.remove(row)
        self._rows.insert(0, row)
        self._column.removeWidget(row)
        self._column.insertWidget(1, row)
        self._settle()
        row.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _typed(self) -> None:
        if not self._rows[-1].is_empty():
            self._add_row()
            self.grown.emit()
        self.changed.emit()


def _told(value: Any) -> tuple[str, str, int] | None:
    """A line of a draft, which anybody may have written: [words, label, id], or words alone."""
    match value:
        case str():
            return value, "", 0
        case [str() as text, str() as label, int() as number]:
            return text, label, number
    return None


def _one_line(value: str) -> str:
    return " ".join(value.split())
