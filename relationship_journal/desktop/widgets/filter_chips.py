"""The filters in force as chips with a cross: pressing one takes it out of the question."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from relationship_journal.desktop.bidi import isolated
from relationship_journal.desktop.filter_words import distinct, filter_words
from relationship_journal.desktop.widgets.chip import ChipButton
from relationship_journal.desktop.widgets.flow_layout import FlowLayout
from relationship_journal.domain.questions import Question


class FilterChips(QWidget):
    """One chip a filter; ``narrowed`` tells the words that stay when one is taken out."""

    narrowed = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, focusable: bool = True) -> None:
        super().__init__(parent)
        self._focusable = focusable
        self._shown: tuple[tuple[str, str], ...] = ()
        self._flow = FlowLayout(self, gap=6, line_gap=6)
        self.hide()

    def show_question(self, question: Question) -> None:
        """Show the filters of a question; the same as before stay as they are."""
        found = tuple((filter_words(each), question.without(each)) for each in distinct(question.filters))
        if found != self._shown:
            self._shown = found
            self._fill(found)
        self.setVisible(bool(found))

    def texts(self) -> tuple[str, ...]:
        """What the chips say."""
        return tuple(text for text, _without in self._shown)

    def _fill(self, found: Sequence[tuple[str, str]]) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for text, without in found:
            chip = _FilterChip(text, self)
            chip.setAccessibleName(self.tr("Filter {text}. Take it out").format(text=isolated(text)))
            if not self._focusable:
                chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            chip.clicked.connect(partial(self.narrowed.emit, without))
            self._flow.addWidget(chip)
            chip.show()
        self.updateGeometry()


class _FilterChip(ChipButton):
    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, chevron=False, soft=True, parent=parent)

    def _tail_icon(self) -> str:
        return "x"
