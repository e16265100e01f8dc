"""A saved view: its name, and the question it asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relationship_journal.desktop.named_panel import NamedPanel
from relationship_journal.desktop.translation import translate
from relationship_journal.desktop.widgets.field import Field
from relationship_journal.desktop.widgets.filter_chips import FilterChips
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.domain.questions import parse

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from relationship_journal.desktop.desk import Desk
    from relationship_journal.domain.views import View


class ViewPanel(NamedPanel):
    """Keeps a question under a name, or changes the view given."""

    def __init__(self, desk: Desk, view: View | None, parent: QWidget, *, question: str = "") -> None:
        title = translate("ViewPanel", "New view") if view is None else translate("ViewPanel", "Edit view")
        super().__init__(
            desk, parent, title, 460,
            primary=translate("ViewPanel", "Save"), example=translate("ViewPanel", "Who sails"),
        )  # fmt: skip
        self._view = view
        self.question = Field(self.tr("Shows people who answer"), placeholder=self.tr("kind:hobby sailing"))
        self.chips = FilterChips()
        self._lay_out()
        if view is not None:
            self.name.set_text(view.name)
        self.question.line.textChanged.connect(self._asked)
        self.question.set_text(view.question if view is not None else question)
        self.chips.narrowed.connect(self.question.set_text)
        self.question.line.returnPressed.connect(self.save)

    def _lay_out(self) -> None:
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
        name = self.given(self.name, self.tr("A view needs a name."))
        question = self.given(self.question, self.tr("A view needs something to ask.")) if name else ""
        if not question:
            return
        views, view = self.desk.journal.views, self._view
        if view is None:
            self.keep(lambda: views.add(name, question))
        else:
            self.keep(lambda: views.edit(view.id, name, question))
