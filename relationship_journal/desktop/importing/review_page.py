"""Looking over what an import would do, before anything is saved."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from relationship_journal.desktop import fonts, regional
from relationship_journal.desktop.field_words import people_words
from relationship_journal.desktop.importing.card_side import CardSide
from relationship_journal.desktop.importing.card_table import CardTable
from relationship_journal.desktop.importing.skipped_list import SkippedList
from relationship_journal.desktop.text_layout import paint_line, text_width
from relationship_journal.desktop.theme import theme
from relationship_journal.desktop.translation import translate
from relationship_journal.desktop.widgets.chip import ChipButton
from relationship_journal.desktop.widgets.field import LineEdit
from relationship_journal.desktop.widgets.flow_layout import FlowLayout
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.painting import box, focus_ring, smooth, soft_border
from relationship_journal.domain.imports import Verdict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from relationship_journal.domain.imports import ImportPlan

_TYPING_MS = 500
_ROOM_FOR_BOTH = 900
_SIDE = 352
_FIND = 130
_BELOW = 300
_ANY = 16_777_215  # Qt's own "no limit"
_LOOK_AT = frozenset({Verdict.DOUBTFUL, Verdict.NEEDS_NAME})


class FilterChip(ChipButton):
    """A word with its number; one of a row is chosen."""

    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__(words, "", chevron=False, parent=parent)
        self._words = words
        self._number = ""
        self.setCheckable(True)

    def show_number(self, number: int) -> None:
        """Say how many there are; the chip hides when there are none."""
        self._number = regional.number(number)
        self.setText(f"{self._words}  {self._number}")

    def sizeHint(self) -> QSize:
        return QSize(round(text_width(self._label, "button")) + 25, self._height())

    def paintEvent(self, event: QPaintEvent) -> None:
        with smooth(self) as painter:
            rect = QRectF(self.rect())
            area = focus_ring(painter, rect, rect.height() / 2) if self._ring and self.hasFocus() else rect
            on = self.isChecked()
            fill = "accent_soft" if on else "hover" if self.underMouse() else "card"
            box(
                painter,
                area,
                area.height() / 2,
                fill,
                soft_border("accent") if on else "line2",
                2.0 if on else 1.0,
            )
            paint_line(
                painter, rect.adjusted(12, 0, -8, 0), self._label, "button", "accent_ink" if on else "text"
            )


class ReviewPage(QWidget):
    """The table, its filters, the chosen card and the unreadable places; ``decided`` on every decision."""

    decided = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = CardTable()
        self.find_field = LineEdit(self.tr("Find"), icon="search", quiet=True)
        self.find_field.setMaximumWidth(fonts.scaled(_FIND))
        self.skipped_title = PlainLabel("", "label", "amber")
        self.skipped = SkippedList()
        self.side = CardSide(self.table.cards)
        self._typed = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._typed.timeout.connect(self._announce)
        self._lay_out()
        self.find_field.textChanged.connect(self._filter)
        self.table.card_chosen.connect(self.side.show_card)
        self.table.cards.decided.connect(self.decided)
        theme().changed.connect(self._arrange)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setContentsMargins(10, 14, 10, 12)
        left.setSpacing(8)
        self._make_chips(left)
        left.addWidget(self.table, 1)
        self._places = QWidget()
        places = QVBoxLayout(self._places)
        places.setContentsMargins(12, 0, 12, 0)
        places.setSpacing(4)
        places.addWidget(self.skipped_title)
        places.addWidget(self.skipped)
        left.addWidget(self._places)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addLayout(left, 1)
        self._row.addWidget(self.side)

    def _make_chips(self, column: QVBoxLayout) -> None:
        names = (
            (None, self.tr("All")), (frozenset({Verdict.NEW}), self.tr("New")),
            (frozenset({Verdict.UPDATE}), self.tr("Update")), (frozenset({Verdict.ALREADY}), self.tr("Already here")),
            (_LOOK_AT, self.tr("Look at")),
        )  # fmt: skip
        holder = QWidget()
        holder.setContentsMargins(0, 2, 0, 2)  # as high as the field beside them
        flow = FlowLayout(holder, gap=8, line_gap=6)
        group = QButtonGroup(self)
        self.chips: list[tuple[frozenset[Verdict] | None, FilterChip]] = []
        for verdicts, words in names:
            chip = FilterChip(words, self)
            chip.clicked.connect(self._filter)
            group.addButton(chip)
            flow.addWidget(chip)
            self.chips.append((verdicts, chip))
        head = QHBoxLayout()
        head.setContentsMargins(12, 0, 12, 0)
        head.addWidget(holder, 1)
        head.addWidget(self.find_field)
        column.addLayout(head)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Beside each other where both have room, else the chosen card below the table."""
        below = self.width() < fonts.scaled(_ROOM_FOR_BOTH)
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.TopToBottom if below else directions.LeftToRight)
        self.side.setMinimumWidth(0 if below else fonts.scaled(_SIDE))
        self.side.setMaximumWidth(_ANY if below else fonts.scaled(_SIDE))
        self.side.setMinimumHeight(fonts.scaled(_BELOW) if below else 0)
        self.table.setMinimumHeight(self.table.least_height() if below else 0)
        self.find_field.setMaximumWidth(fonts.scaled(_FIND))

    def show_plan(self, plan: ImportPlan, sought: Sequence[str]) -> None:
        """Show what was read and compared; ``sought`` is what each card is found by."""
        counts = Counter(each.verdict for each in plan.candidates)
        for verdicts, chip in self.chips:
            number = len(plan.candidates) if verdicts is None else sum(counts[each] for each in verdicts)
            chip.show_number(number)
            chip.setVisible(verdicts is None or number > 0)
            chip.setChecked(verdicts is None)
        self.find_field.clear()
        self.table.cards.show_cards(plan.candidates, sought)
        count = len(plan.skipped)
        self.skipped_title.setText(translate("ReviewPage", "%Ln places could not be read as they are", count))
        self._places.setVisible(count > 0)
        self.skipped.show_places(plan.skipped)

    def _filter(self) -> None:
        verdicts = next((wanted for wanted, chip in self.chips if chip.isChecked()), None)
        self.table.cards.filter(verdicts, self.find_field.text())
        self._typed.start()

    def _announce(self) -> None:
        """Say how many are shown, once typing has stopped."""
        words = people_words(self.table.cards.rowCount())
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.table, words))
