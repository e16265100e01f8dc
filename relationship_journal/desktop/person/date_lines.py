"""Other days worth knowing of one person: what it is and when, one line each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relationship_journal.desktop.bidi import isolated
from relationship_journal.desktop.partial_days import partial_words, read_partial
from relationship_journal.desktop.widgets.button import IconButton
from relationship_journal.desktop.widgets.field import LineEdit
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.domain.partial_date import PartialDate
from relationship_journal.domain.person_drafts import DateDraft

if TYPE_CHECKING:
    from relationship_journal.desktop.desk import Desk


class DateRow(QWidget):
    """One day: what it is, when, and a cross."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.fact_id = 0
        self.stored = ("", "")
        """The stored day and the words it was shown with."""
        self.label = LineEdit(self.tr("Wedding day"))
        self.label.setAccessibleName(self.tr("What day it is"))
        self.day = LineEdit(self.tr("3 May, or 3 May 2010"))
        self.day.setAccessibleName(self.tr("When it is"))
        self.remove = IconButton("x", self.tr("Remove this day"), size=28)
        kept = self.remove.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.remove.setSizePolicy(kept)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.label, 3)
        row.addWidget(self.day, 2)
        row.addWidget(self.remove)

    def is_empty(self) -> bool:
        """Whether neither is typed."""
        return not (self.label.text().strip() or self.day.text().strip())


class DateLines(QWidget):
    """The days; there is always an empty line at the end. ``changed``: typed in; ``grown``: more or fewer lines."""

    changed = Signal()
    grown = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._rows: list[DateRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(5)
        title = PlainLabel(self.tr("Other dates"), "label", "text2")
        self._column.addWidget(title)
        self._error = PlainLabel("", "caption", "danger", max_lines=3)
        self._error.hide()
        self._column.addWidget(self._error)
        self._add_row()
        title.setBuddy(self._rows[0].label)

    def show_dates(self, dates: Sequence[DateDraft]) -> None:
        """Show the stored days."""
        today = self._desk.today()
        lines = [(each, partial_words(PartialDate.parse(each.on), today)) for each in dates]
        self.set_values([[each.label, words, each.fact_id] for each, words in lines])
        for row, (each, words) in zip(self._rows, lines, strict=False):
            row.stored = (each.on, words)

    def values(self) -> list[list[Any]]:
        """The lines as written, with the stored fact's id; the empty one at the end apart."""
        return [[row.label.text(), row.day.text(), row.fact_id] for row in self._rows[:-1]]

    def set_values(self, values: Sequence[Any]) -> None:
        """Write these lines in place of what is there; passes over what is none."""
        lines = [each for value in values if (each := _told(value)) is not None]
        while len(self._rows) > len(lines) + 1:
            self._drop(self._rows[-1])
        while len(self._rows) <= len(lines):
            self._add_row()
        for row, (label, day, number) in zip(self._rows, [*lines, ("", "", 0)], strict=True):
            row.label.setText(label)
            row.day.setText(day)
            row.fact_id = number
        self._settle()

    def rows(self) -> list[DateRow]:
        """The lines, the empty one last."""
        return list(self._rows)

    def dates(self) -> tuple[DateDraft, ...] | None:
        """The days written; None, with the first wrong one shown, where one cannot be read."""
        found: list[DateDraft] = []
        for row in self._rows:
            if row.is_empty():
                continue
            day = self._read(row)
            if not row.label.text().strip() or day is None:
                self._refuse(row)
                return None
            found.append(DateDraft(row.label.text().strip(), day, row.fact_id))
        return tuple(found)

    def _read(self, row: DateRow) -> str | None:
        written, words = row.stored
        if words and row.day.text() == words:
            return written
        read = read_partial(row.day.text(), self._desk.today())
        return str(read) if read is not None else None

    def _refuse(self, row: DateRow) -> None:
        missing = not row.label.text().strip()
        wrong = row.label if missing else row.day
        if missing:
            words = self.tr("Say what day it is, such as “Wedding day”.")
        elif not row.day.text().strip():
            words = self.tr("Say when “{what}” is, such as 3 May.").format(
                what=isolated(row.label.text().strip())
            )
        else:
            words = self.tr("“{typed}” is not a day I know. Try 3 May, 3 May 2010 or 2010.").format(
                typed=isolated(row.day.text().strip())
            )
        wrong.set_error(True)
        wrong.setAccessibleDescription(words)
        self._error.setText(words)
        self._error.show()
        wrong.setFocus(Qt.FocusReason.OtherFocusReason)
        self.grown.emit()

    def error(self) -> str:
        """What is wrong, if anything is."""
        return self._error.text()

    def _add_row(self) -> None:
        row = DateRow(self)
        for line in (row.label, row.day):
            line.textEdited.connect(self._typed)
        row.remove.clicked.connect(lambda: self._remove(row))
        self._rows.append(row)
        self._column.insertWidget(self._column.count() - 1, row)  # the error stays below
        self._settle()

    def _settle(self) -> None:
        for row in self._rows:
            row.remove.setVisible(row is not self._rows[-1])
        self._error.setText("")
        self._error.hide()
        for row in self._rows:
            for line in (row.label, row.day):
                line.set_error(False)
                line.setAccessibleDescription("")

    def _drop(self, row: DateRow) -> None:
        self._rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _remove(self, row: DateRow) -> None:
        at = self._rows.index(row)
        self._drop(row)
        self._settle()
        self._rows[min(at, len(self._rows) - 1)].label.setFocus(Qt.FocusReason.OtherFocusReason)
        self.grown.emit()
        self.changed.emit()

    def _typed(self) -> None:
        if not self._rows[-1].is_empty():
            self._add_row()
            self.grown.emit()
        elif self.error():
            self._settle()
        self.changed.emit()


def _told(value: Any) -> tuple[str, str, int] | None:
    match value:
        case [str() as label, str() as day, int() as number]:
            return label, day, number
    return None
