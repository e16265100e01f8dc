"""One line found in a note: its tick, its kind, its words, and what else can be said of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from relationship_journal.desktop import fonts
from relationship_journal.desktop.icons import paint_icon
from relationship_journal.desktop.jot import found_words
from relationship_journal.desktop.text_layout import paint_line, text_width
from relationship_journal.desktop.widgets.chip import ChipButton
from relationship_journal.desktop.widgets.choice import CheckBox
from relationship_journal.desktop.widgets.field import LineEdit
from relationship_journal.desktop.widgets.key_hint import KeyHint
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.link import Link
from relationship_journal.desktop.widgets.painting import icon_px, mirrored, smooth
from relationship_journal.desktop.widgets.tooltip import WholeWords, plain_tooltip, tell_whole
from relationship_journal.domain.offers import Offer, OfferKind

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from relationship_journal.domain.contacts import ContactRow

CHECK_PAD = 5
"""The room a checkbox keeps around its mark, in pixels: lines begin so much further out than their heading."""
_KIND = 141
_LEAST = 30
_WIDE = 560
_MOST_KEYS = 9


class KindLabel(QWidget):
    """The kind of a line, with its icon, in its hue."""

    def __init__(self, icon: str, words: str, hue: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._aligned = True
        self.whole: WholeWords | None = None
        self.show_kind(icon, words, hue)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_kind(self, icon: str, words: str, hue: str) -> None:
        """Show another kind."""
        self._icon, self._words, self._hue = icon, words, hue
        self.updateGeometry()
        self.update()

    def set_aligned(self, *, aligned: bool) -> None:
        """As wide as every other kind, so that what follows stands in a column; or only as wide as its words."""
        self._aligned = aligned
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        natural = icon_px(16) + 9 + round(text_width(self._words, "label"))
        wide = max(natural, fonts.scaled(_KIND)) if self._aligned else natural
        return QSize(wide, max(icon_px(16), round(fonts.line_step("label"))))

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(hint.width(), fonts.scaled(_KIND)), hint.height())  # a long name gives way

    def whole_words(self) -> str:
        """All of them."""
        return plain_tooltip(self._words)

    def paintEvent(self, event: QPaintEvent) -> None:
        tell_whole(self, shortened=self.width() < self.sizeHint().width())
        with smooth(self) as painter:
            whole, direction = QRectF(self.rect()), self.layoutDirection()
            side = icon_px(16)
            place = QRectF(0, round((whole.height() - side) / 2), side, side)
            paint_icon(painter, mirrored(direction, whole, place), self._icon, self._hue)
            area = QRectF(side + 7, 0, whole.width() - side - 7, whole.height())
            align = Qt.AlignmentFlag.AlignLeft
            paint_line(
                painter, mirrored(direction, whole, area), self._words, "label", self._hue, align=align
            )


class FoundRow(QWidget):
    """Shows a line; ``ticked(key, on)``, ``written(key, words)``, ``day_wanted(key)``, ``more_wanted(key)`` ask."""

    ticked = Signal(str, bool)
    written = Signal(str, str)
    day_wanted = Signal(str)
    more_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.offer: Offer | None = None
        self.check = CheckBox(parent=self)
        self.check.clicked.connect(self._clicked)
        self.kind = KindLabel("", "", "text2", self)
        self.words = Link("", self, token="text", role="body", flush="start")
        self.words.clicked.connect(self.edit)
        self.line = LineEdit(parent=self)
        self.line.hide()
        self.line.installEventFilter(self)
        self.line.editingFinished.connect(self._finish)
        self.quiet = PlainLabel("", "caption", "text2", parent=self)
        self.chip = ChipButton("", "calendar-days", small=True, height=26, parent=self)
        self.chip.clicked.connect(self._pressed)
        self._hints = [KeyHint(f"Ctrl+{number}", self) for number in range(1, _MOST_KEYS + 1)]
        self._middle = QWidget(self)
        middle = QHBoxLayout(self._middle)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addWidget(self.words)
        middle.addWidget(self.line, 1)
        middle.addStretch(0)
        self._middle.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(6)
        self._grid.setVerticalSpacing(2)
        self._ends = QWidget(self)
        ends = QHBoxLayout(self._ends)
        ends.setContentsMargins(0, 0, 0, 0)
        ends.setSpacing(10)
        for part in (self.quiet, self.chip, *self._hints):
            ends.addWidget(part)
        ends.addSpacing(CHECK_PAD)  # a margin would stay at the right where letters run the other way
        self._grid.setRowMinimumHeight(0, fonts.scaled(_LEAST))
        self._wide: bool | None = None
        self._arrange(wide=True)

    # -- showing ------------------------------------------------------------------------------

    def show_offer(
        self, offer: Offer, number: int, rows: Mapping[int, ContactRow], today: date, *, several: bool
    ) -> None:
        """Show a line as the ``number``th, from 1; words being edited stay in their field."""
        changed = self.offer is None or self.offer.key != offer.key
        self.offer = offer
        icon, hue = found_words.look(offer)
        self.kind.show_kind(icon, found_words.kind_words(offer, rows), hue)
        self.words.setText(found_words.line_words(offer, rows, today))
        editable = found_words.is_editable(offer) and not offer.is_known
        self.words.setFocusPolicy(Qt.FocusPolicy.StrongFocus if editable else Qt.FocusPolicy.NoFocus)
        self.words.setCursor(Qt.CursorShape.IBeamCursor if editable else Qt.CursorShape.ArrowCursor)
        self.words.set_ink("text2" if offer.is_known else "text")
        if changed:
            self._close()
        quiet = found_words.quiet_words(offer, several, rows)
        self.quiet.setText(quiet)
        self.quiet.setVisible(bool(quiet))
        self.check.setChecked(offer.ticked and not offer.is_known)
        self.check.setEnabled(not offer.is_known)
        self.check.setAccessibleName(found_words.spoken(offer, rows, today))
        self._show_chip(offer)
        for at, hint in enumerate(self._hints, 1):
            hint.setVisible(at == number)

    def _show_chip(self, offer: Offer) -> None:
        if offer.kind is OfferKind.PROMISED:
            self.chip.set_icon("calendar-days")
            self.chip.setText(found_words.due_words(offer.due))
            self.chip.setAccessibleDescription(self.tr("Until when"))
        elif offer.kind in {OfferKind.FACT, OfferKind.UPDATE} and not offer.is_known:
            self.chip.set_icon("shield-check" if offer.sensitive else "bell" if _asks(offer) else "ellipsis")
            self.chip.setText(found_words.fact_choice(offer))
            self.chip.setAccessibleDescription(self.tr("What to do with it"))
        dated = offer.kind in {OfferKind.FACT, OfferKind.UPDATE} and (offer.sensitive or bool(offer.on))
        self.chip.setVisible(not offer.is_known and (offer.kind is OfferKind.PROMISED or dated))

    # -- editing ------------------------------------------------------------------------------

    def edit(self) -> None:
        """Change the words in place; Return takes them, Esc goes back."""
        if self.offer is None or self.offer.is_known or not found_words.is_editable(self.offer):
            return
        self.line.setText(self.offer.text)
        self.words.hide()
        self.line.show()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.line.selectAll()

    def is_edited(self) -> bool:
        """Whether its words are being changed."""
        return not self.line.isHidden()

    def _finish(self) -> None:
        if self.line.isHidden() or self.offer is None:
            return
        words = self.line.text().strip()
        back = self.line.hasFocus()
        self._close()
        if back:
            self.check.setFocus(Qt.FocusReason.OtherFocusReason)
        if words and words != self.offer.text:
            self.written.emit(self.offer.key, words)

    def _close(self) -> None:
        self.line.hide()
        self.words.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            watched is self.line
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and event.type() in {QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress}
        ):
            event.accept()
            if event.type() == QEvent.Type.KeyPress:
                self._close()
                self.check.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        if (
            watched is self.line
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
            and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self._finish()
            return True
        return super().eventFilter(watched, event)

    def _pressed(self) -> None:
        if self.offer is None:
            return
        wanted = self.day_wanted if self.offer.kind is OfferKind.PROMISED else self.more_wanted
        wanted.emit(self.offer.key)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What the chip offers, also where a line shows none: every fact can be handled with care."""
        if self.offer is not None and not self.offer.is_known:
            facts = {OfferKind.FACT, OfferKind.UPDATE, OfferKind.PROMISED}
            if self.offer.kind in facts:
                self._pressed()
        event.accept()

    def anchor(self) -> QWidget:
        """What a popup about this line drops from."""
        return self.chip if self.chip.isVisible() else self._middle

    def _clicked(self, on: bool) -> None:
        if self.offer is not None:
            self.ticked.emit(self.offer.key, on)

    # -- room ---------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(wide=self.width() >= fonts.scaled(_WIDE))

    def _arrange(self, *, wide: bool) -> None:
        """In one line, or with the words beneath their kind where that is too narrow."""
        if wide == self._wide:
            return
        self._wide = wide
        self.kind.set_aligned(aligned=wide)
        grid = self._grid
        for part in (self.check, self.kind, self._middle, self._ends):
            grid.removeWidget(part)
        centred = Qt.AlignmentFlag.AlignVCenter
        grid.addWidget(self.check, 0, 0)
        grid.addWidget(self.kind, 0, 1)
        if wide:
            grid.addWidget(self._middle, 0, 2)
            grid.addWidget(self._ends, 0, 3, centred | Qt.AlignmentFlag.AlignRight)
        else:
            grid.addWidget(self._middle, 1, 1, 1, 3)
            grid.addWidget(self._ends, 0, 2, 1, 2, centred | Qt.AlignmentFlag.AlignRight)
        grid.setColumnStretch(2, 1)


def _asks(offer: Offer) -> bool:
    return bool(offer.on) and offer.remind
