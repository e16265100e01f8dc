"""The list of texts that were left: go on with one, or let it go; letting go can be taken back until it closes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from relationship_journal.desktop import dates
from relationship_journal.desktop.panel import Panel
from relationship_journal.desktop.translation import translate
from relationship_journal.desktop.unsaved.left_texts import LeftText
from relationship_journal.desktop.unsaved.words import icon_name, what_words
from relationship_journal.desktop.widgets.banner import IconMark
from relationship_journal.desktop.widgets.button import Button, IconButton
from relationship_journal.desktop.widgets.card import Card
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.margins import set_margins


class _Row(QWidget):
    """One text: what it is, its first words, when it was written, and what to do with it."""

    go_on = Signal()
    changed = Signal()

    def __init__(self, text: LeftText, when: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = text
        self.discarded = False
        name = what_words(text)
        self._name = PlainLabel(name, "strong")
        self._words = PlainLabel(" ".join(text.words[:400].split()), "body", "text2", max_lines=2)
        self._words.setVisible(bool(self._words.text()))
        gone = self.tr("What it changes is gone: it goes on as a jot.")
        self._gone = PlainLabel(gone if text.gone else "", "caption", "amber", max_lines=2)
        self._gone.setVisible(text.gone)
        self._when = PlainLabel(when, "caption", "text3")
        self.go_button = Button(self.tr("Go on writing"), "secondary", height=30)
        self.go_button.setAccessibleDescription(name)
        self.discard_button = IconButton("trash-2", self.tr("Discard: {what}").format(what=name))
        self.undo_button = Button(self.tr("Undo"), "ghost", "undo-2", height=30)
        self.undo_button.setAccessibleDescription(name)
        self.undo_button.hide()
        self.go_button.clicked.connect(self.go_on)
        self.discard_button.clicked.connect(lambda: self._discard(True))
        self.undo_button.clicked.connect(lambda: self._discard(False))
        self._lay_out(icon_name(text))

    def _lay_out(self, icon: str) -> None:
        told = QVBoxLayout()
        told.setSpacing(2)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._name, 1)
        self._when.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        head.addWidget(self._when)
        told.addLayout(head)
        told.addWidget(self._words)
        told.addWidget(self._gone)
        row = QHBoxLayout(self)
        set_margins(row, 16, 12, 12, 12)
        row.setSpacing(12)
        row.addWidget(IconMark(icon, "text2", 18), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(told, 1)
        ways = QWidget()
        side = QHBoxLayout(ways)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(8)
        side.addStretch(1)
        for button in (self.go_button, self.discard_button, self.undo_button):
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            side.addWidget(button)
        # As wide as it ever is, so that the words stay where they are when a row is discarded.
        ways.setMinimumWidth(self.go_button.sizeHint().width() + 8 + self.discard_button.sizeHint().width())
        row.addWidget(ways, 0, Qt.AlignmentFlag.AlignVCenter)

    def _discard(self, discarded: bool) -> None:
        self.discarded = discarded
        self._name.set_token("text3" if discarded else "text")
        self._words.set_token("text3" if discarded else "text2")
        for part in (self.go_button, self.discard_button):
            part.setVisible(not discarded)
        self.undo_button.setVisible(discarded)
        (self.undo_button if discarded else self.go_button).setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()


class UnsavedPanel(Panel):
    """``go_on_wanted(LeftText)`` closes it; ``let_go(keys)`` tells at the end which were discarded for good."""

    go_on_wanted = Signal(object)
    let_go = Signal(object)

    def __init__(self, texts: Sequence[LeftText], now: datetime, parent: QWidget) -> None:
        super().__init__(
            parent,
            translate("UnsavedPanel", "Not saved yet"),
            660,
            icon="pen-line",
            cancel=translate("UnsavedPanel", "Close"),
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._told = False
        card = Card(padding=0)
        zone = now.tzinfo if isinstance(now.tzinfo, ZoneInfo) else None
        self.rows: list[_Row] = []
        for text in texts:
            row = _Row(text, dates.when_words(text.at.astimezone(zone), now.date()))
            row.go_on.connect(lambda chosen=text: self._go_on(chosen))
            row.changed.connect(self._say)
            card.add_row(row)
            self.rows.append(row)
        self.body.addWidget(card)
        self.body.addStretch(1)
        self.finished.connect(self._tell)
        self._say()

    def _say(self) -> None:
        count = sum(row.discarded for row in self.rows)
        if count:
            self.set_fact(self.tr("What is discarded goes when this closes."))
        else:
            self.set_fact(self.tr("Everything here stays until you save or discard it."))

    def _go_on(self, text: LeftText) -> None:
        self.accept()
        self.go_on_wanted.emit(text)

    def _tell(self) -> None:
        if not self._told:
            self._told = True
            self.let_go.emit(tuple(row.text.key for row in self.rows if row.discarded))
