"""What stands in the place of Today while nobody is in the journal: add one, bring many, or look around."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from relationship_journal.desktop import fonts
from relationship_journal.desktop.widgets.banner import IconMark
from relationship_journal.desktop.widgets.button import Button
from relationship_journal.desktop.widgets.card import Card
from relationship_journal.desktop.widgets.empty_state import IconTile
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.link import Link
from relationship_journal.desktop.widgets.overlap_drawing import OverlapDrawing

_CARD_WIDTH = 262
_GAP = 18


class FirstRunPane(QWidget):
    """The drawing, one line, three cards."""

    add_requested = Signal()
    import_requested = Signal()
    sample_requested = Signal()
    encrypt_requested = Signal()

    def __init__(
        self, *, sample: bool = True, encrypted: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Begin"))
        middle = Qt.AlignmentFlag.AlignHCenter
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(28, 28, 28, 28)
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(OverlapDrawing(), 0, middle)
        column.addSpacing(34)
        column.addWidget(
            PlainLabel(self.tr("Remember people, not just meetings"), "display", max_lines=0, align=middle)
        )
        column.addSpacing(9)
        column.addWidget(
            PlainLabel(
                self.tr("Prepare in one glance, jot in a minute, keep your promises."),
                "section",
                "text2",
                max_lines=0,
                weight=400,
                align=middle,
            )
        )
        column.addSpacing(30)
        self._cards = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._cards.setSpacing(_GAP)
        self._each: list[Card] = []
        self._add_cards(sample)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addLayout(self._cards)
        row.addStretch(1)
        column.addLayout(row)
        column.addSpacing(26)
        column.addLayout(self._promise())
        self.encrypt = Link(self.tr("Keep it encrypted…"))
        self.encrypt.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.encrypt.clicked.connect(partial(_press, self.encrypt_requested.emit))
        if sample:
            column.addSpacing(6)
            column.addLayout(self._offer(encrypted=encrypted))
        column.addStretch(1)
        scroll.setWidget(content)
        scroll.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)

    def _add_cards(self, sample: bool) -> None:
        self.add_button = self._card(
            "user-plus", "accent", self.tr("Add one person"),
            self.tr("Start with someone you meet this week. A name is enough."),
            Button(self.tr("Add a person"), "primary", "user-plus", keys="Ctrl+N"), self.add_requested.emit,
        )  # fmt: skip
        self.import_button = self._card(
            "file-input", "hobby", self.tr("Bring your contacts"),
            self.tr("From a vCard or CSV file. You see everything before it is saved."),
            Button(self.tr("Choose a file…"), "secondary", "file-input"), self.import_requested.emit,
        )  # fmt: skip
        self.sample_button = self._card(
            "sprout", "amber", self.tr("Look around first"),
            self.tr("A made-up journal in a separate file. Close it and nothing stays."),
            Button(self.tr("Open the sample"), "secondary", "eye"), self.sample_requested.emit,
        )  # fmt: skip
        self.sample_button.setEnabled(sample)

    def _card(
        self, icon: str, hue: str, title: str, text: str, button: Button, pressed: Callable[[], None]
    ) -> Button:
        card = Card(padding=22, hero=True)
        self._each.append(card)
        card.add(IconTile(icon, hue))
        card.body.addSpacing(14)
        card.add(PlainLabel(title, "section"))
        card.body.addSpacing(4)
        card.add(PlainLabel(text, "body", "text2", max_lines=0))
        card.body.addStretch(1)
        card.body.addSpacing(28)
        card.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        button.clicked.connect(partial(_press, pressed))
        self._cards.addWidget(card)
        return button

    def _promise(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(IconMark("shield-check", "text2"))
        row.addWidget(
            PlainLabel(
                self.tr("Everything stays on this computer. No account, no cloud, no tracking."),
                "body",
                "text2",
                max_lines=0,
                align=Qt.AlignmentFlag.AlignVCenter,
            )
        )
        row.addStretch(1)
        return row

    def _offer(self, *, encrypted: bool) -> QHBoxLayout:
        """One calm line: nothing here waits for it, and Settings has it too."""
        from relationship_journal.journal.encryption import is_available

        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(IconMark("lock", "text2"))
        said = (
            self.tr("Encrypted: nobody reads it without your passphrase.")
            if encrypted
            else self.tr("A passphrase can keep it from everybody else, now or later in Settings.")
        )
        row.addWidget(PlainLabel(said, "body", "text2", max_lines=0, align=Qt.AlignmentFlag.AlignVCenter))
        if not encrypted and is_available():
            row.addWidget(self.encrypt)
        row.addStretch(1)
        return row

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_cards"):
            self._arrange()

    def _arrange(self) -> None:
        """Side by side where three fit, else one under the other."""
        for card in self._each:
            card.setFixedWidth(fonts.scaled(_CARD_WIDTH))
        wanted = 3 * fonts.scaled(_CARD_WIDTH) + 2 * _GAP + 56
        wide = self.width() >= wanted
        self._cards.setDirection(
            QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        )


def _press(pressed: Callable[[], None], _checked: bool = False) -> None:
    """Qt's clicked carries a flag the cards do not ask for."""
    pressed()
