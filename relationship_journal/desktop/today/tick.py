"""A promise as a checkbox: ticking keeps it at once, the row closes a moment later."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from relationship_journal.desktop import dates
from relationship_journal.desktop.desk import Desk
from relationship_journal.desktop.widgets.choice import CheckBox
from relationship_journal.domain.promises import Promise

LINGER_MS = 700
"""How long a ticked promise stays to be seen, and to be unticked."""


class PromiseTick(CheckBox):
    """Ticked: kept; unticked again: open."""

    ticked = Signal(int)

    def __init__(
        self,
        promise: Promise,
        desk: Desk,
        today: date,
        *,
        wrap: bool,
        with_due: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(promise.text, parent, wrap=wrap)
        self._promise = promise
        self._desk = desk
        self.setChecked(not promise.is_open)
        if with_due and promise.due is not None:
            text, state = dates.due_words(promise.due, today)
            told = {"danger": text, "amber": self.tr("due today")}.get(state)
            due = told or self.tr("due {day}").format(day=dates.day_month(promise.due))
            self.set_detail(due, *(("text2", 400) if state == "neutral" else (state, 600)))
        due_text = dates.due_words(promise.due, today)[0]
        self.setAccessibleName(f"{promise.text}, {promise.contact_name}, {due_text}")
        self.toggled.connect(self._toggled)

    def _toggled(self, kept: bool) -> None:
        self.set_token("text2" if kept else "text")
        promises, asked = self._desk.journal.promises, self._promise.id
        self._desk.do(lambda: promises.keep(asked, kept=kept))
        self.ticked.emit(asked)
