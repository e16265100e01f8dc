"""The chosen card beside the person it meets: field by field, and which of the two accounts counts."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from relationship_journal.desktop.field_words import field_name, not_known, value_words
from relationship_journal.desktop.importing.decisions import meets_somebody
from relationship_journal.desktop.importing.incoming import incoming, learned
from relationship_journal.desktop.importing.words import explanation, meets_words
from relationship_journal.desktop.theme import color
from relationship_journal.desktop.widgets.avatar import Avatar
from relationship_journal.desktop.widgets.banner import IconMark
from relationship_journal.desktop.widgets.button import Button
from relationship_journal.desktop.widgets.choice_tile import RadioTile
from relationship_journal.desktop.widgets.field import Field
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.margins import set_margins
from relationship_journal.desktop.widgets.painting import smooth
from relationship_journal.domain.comparing import Choice
from relationship_journal.domain.imports import Candidate, Verdict
from relationship_journal.domain.names import initials

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtGui import QPaintEvent

    from relationship_journal.desktop.importing.card_model import CardModel
    from relationship_journal.domain.comparing import FieldPair

_SIDE = 22


class CardSide(QFrame):
    """Shows one card of the model and writes what is chosen back into it."""

    def __init__(self, cards: CardModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards = cards
        self._card: Candidate | None = None
        self._groups: list[QButtonGroup] = []
        column = QVBoxLayout(self)
        set_margins(column, 1, 1, 0, 0)
        column.setSpacing(0)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.viewport().setAutoFillBackground(False)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._make_buttons())
        cards.decided.connect(self._show_decided)

    def _make_buttons(self) -> QWidget:
        self.buttons = QWidget()
        row = QHBoxLayout(self.buttons)
        row.setContentsMargins(_SIDE, 10, _SIDE, 18)
        row.setSpacing(8)
        self.keep_both = Button(self.tr("Keep both"))
        self.update_yours = Button(self.tr("Update yours"))
        for button in (self.keep_both, self.update_yours):
            row.addWidget(button, 1)
        self.keep_both.clicked.connect(lambda: self._decide(self._cards.keep_both))
        self.update_yours.clicked.connect(lambda: self._decide(self._cards.update_yours))
        return self.buttons

    def _decide(self, decide: Callable[[Candidate], None]) -> None:
        if self._card is not None:
            decide(self._card)

    def card(self) -> Candidate | None:
        """The card it shows."""
        return self._card

    def tiles(self, field: str) -> list[RadioTile]:
        """The tiles of a field, from top to bottom."""
        return [each for each in self.findChildren(RadioTile) if each.objectName() == field]

    def show_card(self, card: Candidate | None) -> None:
        """Show a card."""
        self._card = card
        for group in self._groups:
            group.deleteLater()
        self._groups.clear()
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(_SIDE, 18, _SIDE, 18)
        column.setSpacing(6)
        if card is not None:
            self._add_head(column, card)
            if card.verdict is Verdict.NEEDS_NAME:
                self._add_name_field(column, card)
            for pair in card.pairs:
                self._add_pair(column, card, pair)
            if card.existing is None:
                self._add_lines(column, incoming(card))
            else:
                if card.verdict is not Verdict.ALREADY:
                    self._add_lines(column, learned(card))
                column.addSpacing(8)
                column.addLayout(self._promise())
        column.addStretch(1)
        self._scroll.setWidget(content)
        content.setAutoFillBackground(False)  # the scroll area has switched it on
        self._show_decided()

    def _add_head(self, column: QVBoxLayout, card: Candidate) -> None:
        name = self._cards.decisions.name(card)
        head = QHBoxLayout()
        head.setSpacing(12)
        # Nobody has a negative number, so that nobody who is here lends a new card their picture.
        head.addWidget(Avatar(card.existing or -1 - card.index, initials(name), 40))
        words = QVBoxLayout()
        words.setSpacing(0)
        token = {Verdict.UPDATE: "hobby", Verdict.DOUBTFUL: "amber", Verdict.NEEDS_NAME: "danger"}
        words.addWidget(PlainLabel(name or self.tr("(no name)"), "strong", max_lines=2))
        words.addWidget(
            PlainLabel(meets_words(card), "caption", token.get(card.verdict, "text2"), max_lines=2)
        )
        head.addLayout(words, 1)
        column.addLayout(head)
        if card.verdict in {Verdict.DOUBTFUL, Verdict.ALREADY}:
            column.addSpacing(4)
            column.addWidget(PlainLabel(explanation(card), "caption", "text2", max_lines=0))

    def _add_name_field(self, column: QVBoxLayout, card: Candidate) -> None:
        field = Field(self.tr("Name"), placeholder=self.tr("What to call them"))
        field.set_text(self._cards.decisions.name(card))
        field.changed.connect(lambda typed: self._cards.set_name(card, typed))
        column.addSpacing(6)
        column.addWidget(field)
        self.name_field = field

    def _add_pair(self, column: QVBoxLayout, card: Candidate, pair: FieldPair) -> None:
        """The label of a field and a tile for each way to take it."""
        label = field_name(pair.field)
        column.addSpacing(6)
        column.addWidget(PlainLabel(label, "label", "text2"))
        ways = [
            (Choice.MINE, value_words(pair.field, pair.mine), self.tr("yours")),
            (Choice.THEIRS, value_words(pair.field, pair.theirs), self.tr("file")),
        ]
        if pair.many and pair.mine and pair.theirs:
            ways.append((Choice.BOTH, self.tr("Keep both"), ""))
        group = QButtonGroup(self)
        self._groups.append(group)
        chosen = self._cards.decisions.choice(card, pair.field)
        for choice, words, source in ways:
            tile = RadioTile(words or not_known(), source, known=bool(words))
            tile.setObjectName(pair.field)
            tile.name_field(label)
            group.addButton(tile)  # first, so that Tab goes to the one that is chosen
            tile.setChecked(choice is chosen)
            tile.clicked.connect(partial(self._cards.choose, card, pair.field, choice))
            column.addWidget(tile)

    def _add_lines(self, column: QVBoxLayout, lines: Iterable[tuple[str, str]]) -> None:
        """What a card brings, as it will stand on the person's page."""
        for label, value in lines:
            column.addSpacing(5)
            column.addWidget(PlainLabel(label, "label", "text2"))
            column.addWidget(PlainLabel(value, "body", max_lines=6))

    def _promise(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(9)
        row.addWidget(IconMark("lock", "text2", 16), 0, Qt.AlignmentFlag.AlignTop)
        words = self.tr("Your notes, facts and promises are never changed by an import.")
        row.addWidget(PlainLabel(words, "caption", "text2", max_lines=0), 1)
        return row

    def _show_decided(self) -> None:
        """Say with the buttons' colours which of the two is in force."""
        card = self._card
        undecided = card is not None and meets_somebody(card) and card.verdict is not Verdict.ALREADY
        self.buttons.setVisible(undecided)
        if card is None or not undecided:
            return
        in_file = card.existing is None
        self.update_yours.setText(self.tr("Put together") if in_file else self.tr("Update yours"))
        taken = self._cards.decisions.is_ticked(card)
        as_new = taken and self._cards.decisions.is_as_new(card)
        for button, on in ((self.keep_both, as_new), (self.update_yours, taken and not as_new)):
            button.set_kind("soft" if on else "secondary")
            button.set_icon("check" if on else "")
            chosen = self.tr("{words}, chosen").format(words=button.label())
            button.setAccessibleName(chosen if on else button.label())
        for tile in self.findChildren(RadioTile):
            tile.setEnabled(not as_new)

    def paintEvent(self, event: QPaintEvent) -> None:
        with smooth(self) as painter:
            painter.fillRect(self.rect(), color("card"))
            review = self.parentWidget()
            if review is not None and self.width() == review.width():  # below the table
                painter.fillRect(0, 0, self.width(), 1, color("line"))
                return
            rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            painter.fillRect(self.width() - 1 if rtl else 0, 0, 1, self.height(), color("line"))
