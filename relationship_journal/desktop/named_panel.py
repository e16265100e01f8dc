"""The panel of one small thing that has a name: kept by the journal, a refusal said under the name."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from relationship_journal import wording
from relationship_journal.desktop.panel import Panel
from relationship_journal.desktop.widgets.field import Field

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from relationship_journal.desktop.desk import Desk
    from relationship_journal.domain.errors import JournalError

_LONGEST = 80


class NamedPanel(Panel):
    """Closes with ``saved`` once the journal has it; fill in `save`, which says with `keep` what to write."""

    saved = Signal()

    def __init__(
        self, desk: Desk, parent: QWidget, title: str, width: int, *, primary: str, example: str
    ) -> None:
        super().__init__(parent, title, width, primary=primary)
        self.desk = desk
        self._saving = False
        self.name = Field(self.tr("Name"), placeholder=example)
        self.name.line.setMaxLength(_LONGEST)
        self.name.line.returnPressed.connect(self.save)
        self.body.addWidget(self.name)
        self.submitted.connect(self.save)

    @abstractmethod
    def save(self) -> None:
        """Hand it to the journal."""

    def given(self, field: Field, words: str) -> str:
        """What is in a field; where nothing is, the words under it and the caret in it."""
        text = field.text().strip()
        if not text:
            field.set_error(words)
            field.line.setFocus()
        return text

    def keep(self, work: Callable[[], object]) -> None:
        """Have it written, once however often it is asked for."""
        if not self._saving:
            self._saving = True
            self.desk.do(work, lambda _done: self._acknowledged(), on_error=self._refused, receiver=self)

    def _acknowledged(self) -> None:
        self.saved.emit()
        self.accept()

    def _refused(self, error: JournalError) -> None:
        self._saving = False
        self.name.set_error(wording.sentence(error))
        self.name.line.setFocus()
