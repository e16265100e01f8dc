"""The rows settings are made of: words at the start, what changes them at the end."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from relationship_journal.desktop.widgets.divider import Divider
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.scroll_page import ScrollPage

SIDE = 30
"""From the page's edge to its words."""


class SettingRow(QWidget):
    """A title, a sentence below it, and one control; the control is named after the title."""

    def __init__(
        self, title: str, detail: str, control: QWidget | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._title = PlainLabel(title, "strong", max_lines=2)
        self._detail = PlainLabel(detail, "caption", "text2", max_lines=0)
        self._detail.setVisible(bool(detail))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._detail)
        self.line = QHBoxLayout(self)
        self.line.setContentsMargins(0, 13, 0, 13)
        self.line.setSpacing(20)
        self.line.addLayout(words, 1)
        if control is not None:
            self.add_control(control)
            self._title.setBuddy(control)
            if not control.accessibleName():
                control.setAccessibleName(title)
                control.setAccessibleDescription(detail.strip())

    def add_control(self, control: QWidget) -> None:
        """Put one more control at the end."""
        self.line.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)

    def set_detail(self, text: str, token: str = "text2") -> None:
        """Change the sentence."""
        self._detail.setText(text)
        self._detail.set_token(token)
        self._detail.setVisible(bool(text))

    def detail(self) -> str:
        """The sentence below the title."""
        return self._detail.text()


class RowsPage(ScrollPage):
    """A page that scrolls; ``add_row`` puts settings one below the other, with a line between them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, max_width=0, margin=SIDE)
        self._place()

    def _place(self) -> None:
        # A scroll bar stands in the margin, so that nothing moves when it comes and goes.
        beside = max(SIDE - (self.width() - self.viewport().width()), 8)
        right_to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left, right = (beside, SIDE) if right_to_left else (SIDE, beside)
        self.body.setContentsMargins(left, 0, right, SIDE)

    def add_row(self, row: QWidget) -> None:
        """Put a row below what is there, after a line."""
        if self.body.count():
            self.body.addWidget(Divider())
        self.body.addWidget(row)
