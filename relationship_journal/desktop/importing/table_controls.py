"""How a table is to be read: its letters, what parts the columns, whether the first row names them, its dates."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relationship_journal.desktop.importing.column_words import (
    delimiter_words,
    encoding_words,
    example_words,
    order_words,
)
from relationship_journal.desktop.widgets.choice import CheckBox
from relationship_journal.desktop.widgets.combo import Combo
from relationship_journal.desktop.widgets.flow_layout import FlowLayout
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.domain.contact_tables import DateOrder

if TYPE_CHECKING:
    from relationship_journal.domain.contact_tables import TableChoice, TableLook


class TableControls(QWidget):
    """Says what was detected and what the reader thinks instead; ``changed(name, value)``.

    The name is encoding, delimiter, has_header or date_order. With ``dates`` it asks for all four, else for the
    first two, which is what the first lines of a file can tell.
    """

    changed = Signal(str, object)

    def __init__(self, *, dates: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        flow = FlowLayout(self, gap=20, line_gap=10)
        self.encoding = self._combo(flow, self.tr("Encoding"), "encoding")
        self.delimiter = self._combo(flow, self.tr("Columns parted by"), "delimiter")
        self.order = self._combo(flow, self.tr("Dates"), "date_order")
        self.example = PlainLabel("", "caption", "text2")
        self._dated = self._beside(self.order, self.example)
        self.header = CheckBox(self.tr("The first row names the columns"))
        self.header.clicked.connect(lambda: self.changed.emit("has_header", self.header.isChecked()))
        flow.addWidget(self._under_no_label(self.header))
        self._dates = dates
        self.header.setVisible(dates)
        for order in DateOrder:
            self.order.addItem(order_words(order), order.value)
        for delimiter, words in delimiter_words().items():
            self.delimiter.addItem(words, delimiter)

    def _combo(self, flow: FlowLayout, words: str, name: str) -> Combo:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        label = PlainLabel(words, "label", "text2")
        combo = Combo()
        label.setBuddy(combo)
        combo.setAccessibleName(words)
        column.addWidget(label)
        column.addWidget(combo)
        combo.activated.connect(partial(self._chose, name, combo))
        flow.addWidget(holder)
        return combo

    def _beside(self, combo: Combo, words: PlainLabel) -> QWidget:
        """Put words beside a combo, under its label; answers what holds all three."""
        holder = combo.parentWidget()
        column = holder.layout() if holder is not None else None
        if holder is None or not isinstance(column, QVBoxLayout):
            raise TypeError
        column.removeWidget(combo)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(combo)
        row.addWidget(words)
        column.addLayout(row)
        return holder

    @staticmethod
    def _under_no_label(box: CheckBox) -> QWidget:
        """A checkbox level with the combos, which stand under their labels."""
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 3)
        column.setSpacing(4)
        column.addWidget(PlainLabel(" ", "label"))
        column.addWidget(box)
        return holder

    def _chose(self, name: str, combo: Combo, at: int) -> None:
        self.changed.emit(name, combo.itemData(at))

    def show_look(self, look: TableLook, choice: TableChoice) -> None:
        """Show how the table is read now."""
        offered = dict.fromkeys((choice.encoding, *look.encodings))
        self.encoding.clear()
        for each in offered:
            self.encoding.addItem(encoding_words(each), each)
        self.encoding.setCurrentIndex(self.encoding.findData(choice.encoding))
        if self.delimiter.findData(choice.delimiter) < 0:
            self.delimiter.addItem(choice.delimiter, choice.delimiter)
        self.delimiter.setCurrentIndex(self.delimiter.findData(choice.delimiter))
        self.header.setChecked(choice.has_header)
        self.show_choice(look, choice)

    def show_choice(self, look: TableLook, choice: TableChoice) -> None:
        """Show the order of the dates, with a day of the table as it is understood."""
        dated = self._dates and bool(look.date_sample)
        self._dated.setVisible(dated)
        self.order.setCurrentIndex(self.order.findData(choice.date_order.value))
        self.example.setText(example_words(look.date_sample, choice.date_order))
