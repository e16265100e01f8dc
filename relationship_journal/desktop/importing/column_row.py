"""One column of a table: what it is called, a few of its values, and what it is taken for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relationship_journal.desktop import fonts
from relationship_journal.desktop.bidi import isolated
from relationship_journal.desktop.importing.column_words import (
    LABELLED,
    NAMED,
    OFFERED,
    column_field_words,
    label_words,
    use_for,
)
from relationship_journal.desktop.widgets.banner import IconMark
from relationship_journal.desktop.widgets.column import Column
from relationship_journal.desktop.widgets.combo import Combo
from relationship_journal.desktop.widgets.field import LineEdit
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.domain.contact_tables import ColumnField, ColumnUse

if TYPE_CHECKING:
    from collections.abc import Sequence

_BETWEEN = "  \u00b7  "
FIELD_WIDE, LABEL_WIDE = 196, 124
"""Pixels at a 13 pixel font: what a column is taken for, and the label beside that."""


class ColumnRow(QWidget):
    """Asks what one column holds; ``changed`` when the answer is another one."""

    changed = Signal()

    def __init__(
        self, header: str, samples: Sequence[str], use: ColumnUse, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._header = header
        self.use = use
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 9, 0, 9)
        row.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(1)
        title = PlainLabel(header, "strong")
        words.addWidget(title)
        shown = _BETWEEN.join(" ".join(each.split()) for each in samples if each.strip())
        words.addWidget(PlainLabel(shown, "caption", "text2"))
        row.addLayout(words, 1)
        row.addWidget(IconMark("arrow-right", "text3", 16))
        self.field = Combo()
        title.setBuddy(self.field)
        self.field.setMaxVisibleItems(14)
        self.field.setAccessibleName(self.tr("{column} becomes").format(column=isolated(header)))
        for offered in dict.fromkeys((*OFFERED, use.field)):
            self.field.addItem(column_field_words(offered), offered.value)
        self.label = Combo()
        self.named = LineEdit(self.tr("called"), quiet=True)
        holder = Column(lambda: fonts.scaled(LABEL_WIDE))
        beside = QHBoxLayout(holder)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self.label)
        beside.addWidget(self.named)
        self.label.setAccessibleName(self.tr("Label of {column}").format(column=isolated(header)))
        self.named.setAccessibleName(self.tr("What {column} is called").format(column=isolated(header)))
        row.addWidget(Column.of(self.field, lambda: fonts.scaled(FIELD_WIDE)))
        row.addWidget(holder)
        self.field.activated.connect(lambda at: self._chose(self.field.itemData(at)))
        self.label.activated.connect(lambda at: self._call(str(self.label.itemData(at))))
        self.named.textEdited.connect(self._call)
        self._show()

    def _chose(self, field: str) -> None:
        use = use_for(ColumnField(field), self.use, self._header)
        if use != self.use:
            self.use = use
            self._show()
            self.changed.emit()

    def _call(self, label: str) -> None:
        self.use = ColumnUse(self.use.field, label, self.use.group)
        self.changed.emit()

    def _show(self) -> None:
        self.field.setCurrentIndex(self.field.findData(self.use.field.value))
        self.label.clear()
        for stored, words in (label_words() | {self.use.label: self.use.label}).items():
            self.label.addItem(label_words().get(stored, words), stored)
        self.label.setCurrentIndex(self.label.findData(self.use.label))
        self.label.setVisible(self.use.field in LABELLED)
        self.named.setVisible(self.use.field in NAMED)
        if self.named.text() != self.use.label:
            self.named.setText(self.use.label)
