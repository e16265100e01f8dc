"""A short guide: the whole round in six sentences, with the keys that do it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relationship_journal.desktop.actions import BY_ID
from relationship_journal.desktop.panel import Panel
from relationship_journal.desktop.translation import translate
from relationship_journal.desktop.widgets.banner import IconMark
from relationship_journal.desktop.widgets.divider import Divider
from relationship_journal.desktop.widgets.key_hint import KeyHint
from relationship_journal.desktop.widgets.label import PlainLabel

_WIDE = 620


class GuidePanel(Panel):
    """Opens over the settings and goes with Esc."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(
            parent, translate("GuidePanel", "A short guide"), _WIDE, cancel=translate("GuidePanel", "Close")
        )
        steps = (
            ("search", self.tr("Find"),
             self.tr("People, words and things to do, from the first letter."), "search"),
            ("briefing", self.tr("Prepare"),
             self.tr("One page before the meeting: who this is, what was said last, what each of you promised, "
                     "what to ask."), "book-open-text"),
            ("jot", self.tr("Jot"),
             self.tr("A few lines afterwards. What was found in them is offered below; only what is ticked is "
                     "kept beside them."), "pen-line"),
            ("promises", self.tr("Promise"),
             self.tr("What you owe and are owed, with its day. Space ticks what was kept."), "handshake"),
            ("export", self.tr("Export"),
             self.tr("The meetings for your calendar. Its screen shows what leaves this computer, and what never "
                     "does."), "calendar-arrow-up"),
            ("undo", self.tr("Undo"),
             self.tr("Whatever you did can be taken back, also tomorrow: Settings, History lists all of it."),
             "undo-2"),
        )  # fmt: skip
        self.body.setSpacing(9)
        for at, (command, title, words, icon) in enumerate(steps):
            if at:
                self.body.addWidget(Divider())
            self.body.addLayout(_step(title, words, icon, BY_ID[command].hint()))
        self.set_fact(self.tr("F1 shows every key."))
        self.finished.connect(self.deleteLater)


def _step(title: str, words: str, icon: str, keys: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(14)
    row.addWidget(IconMark(icon, "accent", 20), 0, Qt.AlignmentFlag.AlignTop)
    said = QVBoxLayout()
    said.setSpacing(2)
    said.addWidget(PlainLabel(title, "strong"))
    said.addWidget(PlainLabel(words, "body", "text2", max_lines=0))
    row.addLayout(said, 1)
    if keys:
        row.addWidget(KeyHint(keys, always=True), 0, Qt.AlignmentFlag.AlignTop)
    return row
