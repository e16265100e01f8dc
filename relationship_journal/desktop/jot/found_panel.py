"""Found in your note: the lines under a jot, each to be ticked, none stored by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relationship_journal.desktop.hints import hints
from relationship_journal.desktop.jot.found_row import CHECK_PAD, FoundRow
from relationship_journal.desktop.theme import color
from relationship_journal.desktop.tokens import RADII
from relationship_journal.desktop.translation import translate
from relationship_journal.desktop.when_popup import WhenPopup
from relationship_journal.desktop.widgets.banner import IconMark
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.link import Link
from relationship_journal.desktop.widgets.painting import box, horizontal_line, smooth
from relationship_journal.desktop.widgets.popup_list import PopupItem, PopupList
from relationship_journal.domain.offers import OfferKind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from relationship_journal.desktop.desk import Desk
    from relationship_journal.desktop.jot.found_lines import FoundLines
    from relationship_journal.domain.contacts import ContactRow
    from relationship_journal.domain.offers import Offer
    from relationship_journal.domain.when import When

MOST = 6
"""Lines shown before the rest is asked for."""
_NONE = "none"

_KEYS = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End}


class FoundPanel(QWidget):
    """Shows the lines of ``FoundLines`` and changes them; ``changed`` after each change.

    ``bleeds``: the margin beside its lines where its ground reaches from edge to edge, as in the jot's own window;
    0 for a box of its own.
    """

    changed = Signal()
    ticked = Signal(object)

    def __init__(
        self, desk: Desk, lines: FoundLines, parent: QWidget | None = None, *, bleeds: int = 0
    ) -> None:
        super().__init__(parent)
        self._desk, self._lines = desk, lines
        self._rows: list[FoundRow] = []
        self._people: Mapping[int, ContactRow] = {}
        self._several = False
        self._all_shown = False
        self._announced = 0
        self._bleeds = bleeds
        self.tick_all = Link(self.tr("Tick all"), self, role="strong", flush="end")
        self.tick_all.clicked.connect(self._tick_all)
        self.more = Link("", self, role="strong")
        self.more.clicked.connect(self._show_all)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(IconMark("sparkles", "text2", 16))
        head.addWidget(PlainLabel(self.tr("Found in your note"), "strong", heading=True))
        head.addWidget(PlainLabel(self.tr("tick what to keep"), "caption", "text2"), 1)
        head.addWidget(self.tick_all)
        self._column = QVBoxLayout(self)
        head.setContentsMargins(CHECK_PAD, 0, CHECK_PAD, 0)
        side = (bleeds or 14) - CHECK_PAD
        self._column.setContentsMargins(side, 14 if bleeds else 12, side, 14 if bleeds else 12)
        self._column.setSpacing(4)
        self._column.addLayout(head)
        self._column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.setAccessibleName(self.tr("Found in your note"))
        self.hide()

    # -- showing ------------------------------------------------------------------------------

    def show_lines(self, people: Mapping[int, ContactRow], *, several: bool) -> None:
        """Show the lines as they stand; none hides the panel."""
        self._people, self._several = people, several
        self._fill()

    def rows(self) -> list[FoundRow]:
        """The rows that are shown."""
        return [row for row in self._rows if not row.isHidden()]

    def forget(self) -> None:
        """Show nothing, and begin with the first lines next time."""
        self._all_shown, self._announced = False, 0
        self.hide()

    def _fill(self) -> None:
        lines = self._lines.all()
        shown = lines if self._all_shown or len(lines) == MOST + 1 else lines[:MOST]
        while len(self._rows) < len(shown):
            self._rows.append(self._row())
            self._column.insertWidget(len(self._rows), self._rows[-1])
        today = self._desk.today()
        for number, row in enumerate(self._rows, 1):
            row.setVisible(number <= len(shown))
            if number <= len(shown):
                row.show_offer(shown[number - 1], number, self._people, today, several=self._several)
        left = len(lines) - len(shown)
        self.more.setVisible(left > 0)
        self.more.setText(translate("JotFound", "%n more", left))
        self.tick_all.setVisible(any(not line.ticked and not line.is_known for line in lines))
        self.setVisible(bool(lines))
        if lines:
            hints().offer(
                "found",
                self.tr("Only what is ticked is kept, beside the text as you wrote it."),
                self._column,
            )
        self._announce(len(lines))

    def _row(self) -> FoundRow:
        row = FoundRow(self)
        row.ticked.connect(self.tick)
        row.written.connect(self._write)
        row.day_wanted.connect(self._ask_day)
        row.more_wanted.connect(self._ask_more)
        for part in (row.check, row.words, row.chip):
            part.installEventFilter(self)
        return row

    def _announce(self, count: int) -> None:
        """Say how many were found, once they are more than before."""
        if count <= self._announced or not self.isVisible():
            return
        self._announced = count
        said = translate("JotFound", "%n things found in your note", count)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    # -- deciding -----------------------------------------------------------------------------

    def tick(self, key: str, on: bool) -> None:
        """Tick a line, or take the tick off."""
        self._lines.choose(key, ticked=on)
        line = self._lines.get(key)
        self._fill()
        if line is not None:
            self.ticked.emit(line)
        self.changed.emit()

    def tick_number(self, number: int) -> bool:
        """Tick the line with this number, from 1, or take its tick off; False where there is none to tick."""
        rows = self.rows()
        if self.isHidden() or not 1 <= number <= len(rows):
            return False
        offer = rows[number - 1].offer
        if offer is not None and not offer.is_known:
            self.tick(offer.key, not offer.ticked)
        return True

    def _tick_all(self) -> None:
        before = {line.key: line.ticked for line in self._lines.all()}
        self._lines.tick_all()
        self._fill()
        for line in self._lines.all():
            if line.ticked and not before[line.key]:
                self.ticked.emit(line)
        self.changed.emit()

    def _write(self, key: str, words: str) -> None:
        self._lines.choose(key, text=words, ticked=True)
        self._fill()
        self.changed.emit()

    def _show_all(self) -> None:
        self._all_shown = True
        self._fill()
        rows = self.rows()
        if len(rows) > MOST:
            rows[MOST].check.setFocus(Qt.FocusReason.TabFocusReason)

    def _ask_day(self, key: str) -> None:
        row = self._row_of(key)
        if row is None or row.offer is None:
            return
        choices = ((_NONE, self.tr("No day")),)
        popup = WhenPopup(
            self._desk.now, self.tr("Until when"), self.tr("Take it"), choices=choices, parent=row.chip
        )
        if row.offer.due is not None:
            popup.when.set_when(row.offer.due)

        def typed(when: When) -> None:
            self._lines.set_day(key, when.day)
            self._fill()
            self.changed.emit()

        def none(_key: object) -> None:
            self._lines.set_day(key, None)
            self._fill()
            self.changed.emit()

        popup.typed.connect(typed)
        popup.chosen.connect(none)
        popup.open_below(row.chip)

    def _ask_more(self, key: str) -> None:
        row = self._row_of(key)
        if row is None or row.offer is None:
            return
        popup = PopupList(row)
        popup.set_items(_choices(row.offer))

        def chosen(what: object) -> None:
            if isinstance(what, tuple):
                self._lines.choose(key, **{str(what[0]): what[1]})
                self._fill()
                self.changed.emit()

        popup.chosen.connect(chosen)
        popup.closed.connect(popup.deleteLater)
        popup.open_below(row.anchor(), 240)

    def _row_of(self, key: str) -> FoundRow | None:
        return next((row for row in self.rows() if row.offer is not None and row.offer.key == key), None)

    # -- keys and painting --------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            rows = self.rows()
            at = next((n for n, row in enumerate(rows) if row.check is watched), None)
            if at is not None and Qt.Key(event.key()) in _KEYS:
                to = {
                    Qt.Key.Key_Up: at - 1,
                    Qt.Key.Key_Down: at + 1,
                    Qt.Key.Key_Home: 0,
                    Qt.Key.Key_End: len(rows) - 1,
                }[Qt.Key(event.key())]
                rows[max(0, min(to, len(rows) - 1))].check.setFocus(Qt.FocusReason.TabFocusReason)
                return True
            parts = (row for row in rows if watched in {row.check, row.words, row.chip})
            if event.key() == Qt.Key.Key_F2 and (row := next(parts, None)) is not None:
                row.edit()
                return True
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        with smooth(self) as painter:
            whole = QRectF(self.rect())
            if self._bleeds:
                painter.fillRect(whole, color("sunken"))
                horizontal_line(painter, 0, whole.width(), 0)
            else:
                box(painter, whole, RADII.control + 2, "sunken", "line")


def _choices(offer: Offer) -> list[PopupItem]:

    items = []
    if offer.on and offer.kind in {OfferKind.FACT, OfferKind.UPDATE}:
        items += [
            PopupItem(
                ("remind", True),
                translate("JotFound", "Remind me to ask afterwards"),
                icon="bell",
                current=offer.remind,
            ),
            PopupItem(
                ("remind", False),
                translate("JotFound", "Only note it"),
                icon="pen-line",
                current=not offer.remind,
            ),
        ]
    items.append(
        PopupItem(
            ("sensitive", not offer.sensitive), translate("JotFound", "Handle with care"), icon="shield-check",
            current=offer.sensitive,
        )
    )  # fmt: skip
    return items
