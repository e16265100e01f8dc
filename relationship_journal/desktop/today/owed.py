"""Promises you owe: overdue first, each ticked where it stands, in columns that align."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from relationship_journal.desktop import dates, fonts
from relationship_journal.desktop.dates import DueState
from relationship_journal.desktop.desk import Desk
from relationship_journal.desktop.text_layout import text_width
from relationship_journal.desktop.theme import theme
from relationship_journal.desktop.today.section import Section
from relationship_journal.desktop.today.tick import LINGER_MS, PromiseTick
from relationship_journal.desktop.translation import translate
from relationship_journal.desktop.widgets.avatar import Avatar
from relationship_journal.desktop.widgets.chip import Chip, chip_size
from relationship_journal.desktop.widgets.column import Column
from relationship_journal.desktop.widgets.folding_row import FoldingRow
from relationship_journal.desktop.widgets.link import Link
from relationship_journal.desktop.widgets.margins import set_margins
from relationship_journal.domain.names import initials
from relationship_journal.domain.promises import Promise

_PERSON_WIDTH, _PERSON_MOST = 168, 230
_DUE_WIDTH = 112
_FACE = 22
_BESIDE_FACE = 18


@dataclass(frozen=True, slots=True)
class OwedPart:
    """The first promises, and how many are open in all."""

    promises: tuple[Promise, ...]
    open: int

    def __bool__(self) -> bool:
        return bool(self.promises)


class OwedSection(Section[OwedPart]):
    """Rows of tick, text, person and due day; a ticked row lingers so that it can be unticked."""

    all_requested = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("Promises you owe"), link=self.tr("All promises"), line_inset=4)
        self._desk = desk
        self._waiting: OwedPart | None = None
        self._lingers = QTimer(self)
        self._lingers.setSingleShot(True)
        self._lingers.timeout.connect(self._catch_up)
        self.card.body.setContentsMargins(16, 4, 16, 4)
        self.title.link_activated.connect(self.all_requested)

    def show_part(self, part: OwedPart) -> None:
        if self._lingers.isActive():
            self._waiting = part
            return
        super().show_part(part)

    def _catch_up(self) -> None:
        if self._waiting is not None:
            part, self._waiting = self._waiting, None
            super().show_part(part)

    def _linger(self, _promise_id: int) -> None:
        self._lingers.start(theme().duration(LINGER_MS))

    def _fill(self, part: OwedPart) -> None:
        self.title.set_count(translate("OwedSection", "%Ln open", part.open))
        for promise in part.promises:
            self.card.add_row(self._row(promise, part))

    def _row(self, promise: Promise, part: OwedPart) -> QWidget:
        row = FoldingRow(gap=10, line_gap=2)
        set_margins(row, 0, 8, 4, 8)  # the checkbox keeps its own room for the ring
        tick = PromiseTick(promise, self._desk, self._desk.today(), wrap=False, with_due=False)
        tick.ticked.connect(self._linger)
        row.add(tick, 1)
        tail = QWidget()
        end = QHBoxLayout(tail)
        end.setContentsMargins(0, 0, 0, 0)
        end.setSpacing(10)
        end.addWidget(self._person(promise, [each.contact_name for each in part.promises]))
        end.addWidget(self._due(promise, [self._due_words(each)[0] for each in part.promises]))
        row.add(tail)
        return row

    def _due_words(self, promise: Promise) -> tuple[str, DueState]:
        return dates.due_words(promise.due, self._desk.today())

    def _due(self, promise: Promise, every: list[str]) -> QWidget:
        due = Column(
            lambda: max(fonts.scaled(_DUE_WIDTH), *(round(chip_size(words).width()) for words in every))
        )
        end = QHBoxLayout(due)
        end.setContentsMargins(0, 0, 0, 0)
        end.addStretch(1)
        end.addWidget(Chip(*self._due_words(promise)))
        return due

    def _person(self, promise: Promise, every: list[str]) -> QWidget:
        def wide() -> int:
            widest = max(round(text_width(name, "caption")) for name in every)
            least, most = fonts.scaled(_PERSON_WIDTH), fonts.scaled(_PERSON_MOST)
            return min(most, max(least, widest + fonts.scaled(_FACE) + _BESIDE_FACE))

        person = Column(wide)
        line = QHBoxLayout(person)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        line.addWidget(Avatar(promise.contact_id, initials(promise.contact_name), _FACE))
        name = Link(promise.contact_name, token="text2", role="caption")
        name.clicked.connect(lambda: self.person_requested.emit(promise.contact_id))
        line.addWidget(name)
        line.addStretch(1)
        line.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        return person
