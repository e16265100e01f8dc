"""The foot of the palette: its keys, and how much was found."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from relationship_journal.desktop.search.items import Answer
from relationship_journal.desktop.translation import translate
from relationship_journal.desktop.widgets.key_hint import KeyHint
from relationship_journal.desktop.widgets.label import PlainLabel


class Footer(QWidget):
    """Keys to the left, the number and order of the results to the right."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(22, 9, 22, 9)
        row.setSpacing(8)
        hints = (("↑ ↓", self.tr("move")), ("Return", self.tr("open")), ("Ctrl+Return", self.tr("jot about")))
        for keys, words in hints:
            row.addWidget(KeyHint(keys))
            row.addWidget(PlainLabel(words, "caption", "text2"))
            row.addSpacing(8)
        row.addStretch(1)
        self._count = PlainLabel("", "caption", "text2")
        row.addWidget(self._count)

    def say(self, answer: Answer | None) -> None:
        """How many rows can be chosen, and in what order the journal's are; nothing where nothing was asked."""
        words = "" if answer is None else self._words(answer)
        self._count.setText(words)

    def text(self) -> str:
        """What is said about the results."""
        return self._count.text()

    def _words(self, answer: Answer) -> str:
        words = translate("Footer", "%Ln results", answer.count)
        return f"{words}, {answer.order}" if answer.order else words
