"""The last page: the name is typed, so that nobody is forgotten by a slip of the hand."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relationship_journal.desktop.bidi import isolated
from relationship_journal.desktop.widgets.banner import Banner
from relationship_journal.desktop.widgets.field import Field
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.domain.folding import folded_words


class ConfirmPage(QWidget):
    """``fits(bool)``: whether what is typed is the name, whatever its capitals and accents."""

    fits = Signal(bool)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(Banner(self.tr("This cannot be undone."), kind="danger", icon="triangle-alert"))
        self.summary = PlainLabel("", "body", max_lines=0)
        column.addWidget(self.summary)
        self.field = Field(self.tr("Type the name to confirm: {name}").format(name=isolated(name)))
        self.field.changed.connect(lambda _text: self.fits.emit(self.is_name()))
        column.addWidget(self.field)
        column.addStretch(1)

    def is_name(self) -> bool:
        """Whether the name is typed."""
        typed = self.field.text()
        return typed.strip() == self._name.strip() or (
            bool(folded_words(self._name)) and folded_words(typed) == folded_words(self._name)
        )
