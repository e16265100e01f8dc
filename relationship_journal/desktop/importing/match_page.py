"""Matching the columns of a table: what each holds, and the first person as they would come in."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from relationship_journal.desktop import fonts
from relationship_journal.desktop.importing.column_row import FIELD_WIDE, LABEL_WIDE, ColumnRow
from relationship_journal.desktop.importing.incoming import incoming
from relationship_journal.desktop.importing.table_controls import TableControls
from relationship_journal.desktop.theme import color, theme
from relationship_journal.desktop.translation import translate
from relationship_journal.desktop.widgets.avatar import Avatar
from relationship_journal.desktop.widgets.divider import Divider
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.margins import set_margins
from relationship_journal.desktop.widgets.painting import smooth
from relationship_journal.domain.contact_tables import DateOrder, TableChoice, TableLook, chosen
from relationship_journal.domain.names import initials

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from relationship_journal.domain.imports import Candidate

_SIDE = 352
_BESIDE_ROWS = 10
_ROOM_FOR_BOTH = 900
_MOST_COLUMNS = 200
"""More columns than a person would look through stay as they were recognised."""


class FirstPerson(QFrame):
    """The first person of the table as the columns are matched now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        set_margins(column, 1, 0, 0, 0)
        self._scroll = _scrolling()
        column.addWidget(self._scroll)
        self.show_card(None)

    def words(self) -> list[str]:
        """Everything it says, in order."""
        content = self._scroll.widget()
        return [] if content is None else [label.text() for label in content.findChildren(PlainLabel)]

    def show_card(self, card: Candidate | None) -> None:
        """Show the first person; None where the table has nobody in it."""
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(22, 18, 22, 18)
        column.setSpacing(5)
        column.addWidget(PlainLabel(self.tr("The first person, as they come in"), "label", "text2"))
        column.addSpacing(6)
        if card is None:
            column.addWidget(PlainLabel(self.tr("Nobody is in this table."), "body", "text2", max_lines=2))
        else:
            name = card.draft.name
            head = QHBoxLayout()
            head.setSpacing(12)
            head.addWidget(Avatar(-1 - card.index, initials(name), 40))
            token = "text" if name else "danger"
            words = name or self.tr("(no name)")
            head.addWidget(PlainLabel(words, "strong", token, max_lines=2), 1, Qt.AlignmentFlag.AlignVCenter)
            column.addLayout(head)
            for label, value in incoming(card):
                column.addSpacing(5)
                column.addWidget(PlainLabel(label, "label", "text2"))
                column.addWidget(PlainLabel(value, "body", max_lines=4))
        column.addStretch(1)
        self._scroll.setWidget(content)
        content.setAutoFillBackground(False)  # the scroll area has switched it on

    def paintEvent(self, event: QPaintEvent) -> None:
        with smooth(self) as painter:
            painter.fillRect(self.rect(), color("card"))
            rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            painter.fillRect(self.width() - 1 if rtl else 0, 0, 1, self.height(), color("line"))


class MatchPage(QWidget):
    """A row for each column with something in it.

    ``changed`` when a column is taken for something else; ``looked_otherwise(name, value)`` when the table has to
    be looked at again: with another encoding or delimiter, or the first row taken for the other thing.
    """

    changed = Signal()
    looked_otherwise = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: TableLook | None = None
        self._choice: TableChoice | None = None
        self._rows: list[tuple[int, ColumnRow]] = []
        self.controls = TableControls(dates=True)
        self.controls.changed.connect(self._read_otherwise)
        self.first = FirstPerson()
        self._scroll = _scrolling()
        left = QVBoxLayout()
        set_margins(left, 24, 16, 14, 0)
        left.setSpacing(12)
        left.addWidget(self.controls)
        left.addLayout(self._heads())
        line = QHBoxLayout()
        set_margins(line, 0, 0, _BESIDE_ROWS, 0)
        line.addWidget(Divider())
        left.addLayout(line)
        left.addWidget(self._scroll, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(left, 1)
        row.addWidget(self.first)
        theme().changed.connect(self._arrange)

    def _heads(self) -> QHBoxLayout:
        row = QHBoxLayout()
        set_margins(row, 0, 4, _BESIDE_ROWS, 0)
        row.setSpacing(12)
        row.addWidget(PlainLabel(self.tr("Column in the file"), "label", "text2"), 1)
        self._becomes = PlainLabel(self.tr("Becomes"), "label", "text2")
        self._becomes.setFixedWidth(fonts.scaled(FIELD_WIDE) + fonts.scaled(LABEL_WIDE) + 12)
        row.addWidget(self._becomes)
        return row

    def rows(self) -> list[ColumnRow]:
        """The rows, one for each column with something in it."""
        return [row for _, row in self._rows]

    def focus_first(self) -> None:
        """Put the focus on the first column's choice, else where the table is said to be read otherwise."""
        first = self._rows[0][1].field if self._rows else self.controls.delimiter
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def look(self) -> TableLook | None:
        """The table it asks about."""
        return self._look

    def choice(self) -> TableChoice | None:
        """How the table is to be read as matched now."""
        return self._choice

    def show_look(self, look: TableLook) -> None:
        """Ask about a table."""
        self._look, self._choice = look, chosen(look)
        self.controls.show_look(look, self._choice)
        content = QWidget()
        column = QVBoxLayout(content)
        set_margins(column, 0, 0, _BESIDE_ROWS, 12)
        column.setSpacing(0)
        self._rows = []
        filled = [at for at in range(len(look.header)) if any(value.strip() for value in look.samples[at])]
        for at in filled[:_MOST_COLUMNS]:
            row = ColumnRow(look.header[at], look.samples[at], look.uses[at])
            row.changed.connect(self._matched)
            column.addWidget(row)
            column.addWidget(Divider())
            self._rows.append((at, row))
        for words in self._not_shown(len(look.header) - len(filled), len(filled) - _MOST_COLUMNS):
            column.addSpacing(10)
            column.addWidget(PlainLabel(words, "caption", "text2", max_lines=2))
        column.addStretch(1)
        self._scroll.setWidget(content)
        content.setAutoFillBackground(False)  # the scroll area has switched it on

    def _not_shown(self, empty: int, beyond: int) -> list[str]:
        lines = []
        if empty > 0:
            lines.append(translate("MatchPage", "%n columns are empty and not shown.", empty))
        if beyond > 0:
            lines.append(translate("MatchPage", "%n more columns are read as they were recognised.", beyond))
        return lines

    def _matched(self) -> None:
        if self._choice is None:
            return
        uses = list(self._choice.uses)
        for at, row in self._rows:
            uses[at] = row.use
        self._choice = replace(self._choice, uses=tuple(uses))
        self.changed.emit()

    def _read_otherwise(self, name: str, value: object) -> None:
        if name != "date_order":
            self.looked_otherwise.emit(name, value)
        elif self._choice is not None and self._look is not None:
            self._choice = replace(self._choice, date_order=DateOrder(str(value)))
            self.controls.show_choice(self._look, self._choice)
            self.changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """The preview gives way where there is no room for both."""
        self.first.setVisible(self.width() >= fonts.scaled(_ROOM_FOR_BOTH))
        self.first.setFixedWidth(fonts.scaled(_SIDE))
        self._becomes.setFixedWidth(fonts.scaled(FIELD_WIDE) + fonts.scaled(LABEL_WIDE) + 12)


def _scrolling() -> QScrollArea:
    scroll = QScrollArea()
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setWidgetResizable(True)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.viewport().setAutoFillBackground(False)
    return scroll
