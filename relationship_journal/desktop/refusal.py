"""The page for a journal that cannot be opened: why, what to do, and Try again."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relationship_journal import wording
from relationship_journal.desktop import fonts
from relationship_journal.desktop.widgets.empty_state import EmptyState
from relationship_journal.domain.errors import JournalError


class RefusalPage(QWidget):
    """One sentence from the error; the file is as it was."""

    retry_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        self._state = EmptyState(
            "circle-alert", self.tr("The journal could not be opened"), action=self.tr("Try again"),
            action_icon="rotate-cw", hue="danger",
        )  # fmt: skip
        self._state.setFixedWidth(fonts.scaled(560))
        self._state.activated.connect(self.retry_requested)
        column.addWidget(self._state, 1, Qt.AlignmentFlag.AlignHCenter)

    def show_error(self, error: JournalError) -> None:
        """Say why."""
        self._state.set_words(
            self.tr("The journal could not be opened"), wording.sentence(error), self.tr("Try again")
        )
        self._state.button.setFocus(Qt.FocusReason.OtherFocusReason)
