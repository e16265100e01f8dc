"""A saved view: its name, and the question it asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from relationship_journal import wording
from relationship_journal.desktop.panel import Panel
from relationship_journal.desktop.widgets.field import Field
from relationship_journal.desktop.widgets.filter_chips import FilterChips
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.domain.questions import parse

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from relationship_journal.desktop.desk import Desk
    from relationship_journal.domain.errors import JournalError
    from relationship_journal.domain.views import View


class ViewPanel(Panel):
    """Keeps a question under a name, or changes the view given; ``saved`` once the journal has it."""

    saved = Signal()

    def __init__(self, desk: Desk, view: View | None, parent: QWidget, *, question: str = "") -> None:
        title = parent.tr("New view") if view is None else parent.tr("Edit view")
        super().__init__(parent, title, 460, primary=parent.tr("Save"))
        self._desk = desk
        self._view = view
        self._saving = False
        self.name = Field(self.tr("Name"), placeholder=self.tr("Who sails"))
        self.name.line.setMaxLength(80)
        self.question = Field(self.tr("Shows people who answer"), placeholder="kind:hobby sailing")
        self.chips = FilterChips()
        self._lay_out()
        if view is not None:
            self.name.set_text(view.name)
        self.question.line.textChanged.connect(self._asked)
        self.question.set_text(view.question if view is not None else question)
        self.chips.narrowed.connect(self.question.set_text)
        self.submitted.connect(self.save)
        for field in (self.name, self.question):
            field.line.returnPressed.connect(self.save)

    def _lay_out(self) -> None:
        self.body.addWidget(self.name)
        self.body.addWidget(self.question)
        self.body.addWidget(self.chips)
        hint = self.tr(
            "Words, and filters such as in:clients, kind:hobby, channel:phone, after:2026-01, has:promise, is:due, never:met."
        )
        self.body.addWidget(PlainLabel(hint, "caption", "text2", max_lines=4))
        self.body.addStretch(1)

    def _asked(self, text: str) -> None:
        self.chips.show_question(parse(text))

    def save(self) -> None:
        """Hand it to the journal; a refusal is said under the name."""
        name, question = self.name.text().strip(), self.question.text().strip()
        for field, given, words in (
            (self.name, name, self.tr("A view needs a name.")),
            (self.question, question, self.tr("A view needs something to ask.")),
        ):
            if not given:
                field.set_error(words)
                field.line.setFocus()
                return
        if self._saving:
            return
        self._saving = True
        views, view = self._desk.journal.views, self._view

        def work() -> None:
            if view is None:
                views.add(name, question)
            else:
                views.edit(view.id, name, question)

        self._desk.do(work, lambda _none: self._acknowledged(), on_error=self._refused, receiver=self)

    def _acknowledged(self) -> None:
        self.saved.emit()
        self.accept()

    def _refused(self, error: JournalError) -> None:
        self._saving = False
        self.name.set_error(wording.sentence(error))
        self.name.line.setFocus()
