"""Your rhythm: conversations a week as twelve bars, and how many promises were kept. Praise only."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from relationship_journal.desktop import dates, fonts
from relationship_journal.desktop.today import words
from relationship_journal.desktop.today.section import Section
from relationship_journal.desktop.translation import translate
from relationship_journal.desktop.widgets.banner import IconMark
from relationship_journal.desktop.widgets.divider import Divider
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.painting import box, mirrored, smooth, soft_border
from relationship_journal.domain.promises import PromiseTally
from relationship_journal.domain.today import Weeks


@dataclass(frozen=True, slots=True)
class RhythmPart:
    """The weeks, the tally, and the day they are told on."""

    weeks: Weeks
    tally: PromiseTally
    day: date

    def __bool__(self) -> bool:
        return any(self.weeks.counts) or bool(self.tally.kept)


class RhythmSection(Section[RhythmPart]):
    """Hidden until there has been a conversation or a kept promise."""

    review_requested = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Your rhythm"), link=self.tr("Review"))
        self.title.link_activated.connect(self.review_requested)
        self.card.body.setContentsMargins(18, 16, 18, 10)

    def _fill(self, part: RhythmPart) -> None:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.card.add_row(holder)
        counts = part.weeks.counts
        if any(counts):
            week = translate("RhythmSection", "%n conversations this week", counts[-1])
            column.addWidget(PlainLabel(week if counts[-1] else self.tr("Conversations a week"), "strong"))
            column.addSpacing(6)
            column.addWidget(Bars(counts))
            column.addSpacing(3)
            ends = QHBoxLayout()
            ends.setContentsMargins(0, 0, 0, 0)
            ends.addWidget(PlainLabel(dates.day_month_short(part.weeks.first), "key", "text3", weight=400))
            ends.addStretch(1)
            end = Qt.AlignmentFlag.AlignRight
            ends.addWidget(PlainLabel(self.tr("this week"), "key", "text3", weight=400, align=end))
            column.addLayout(ends)
        praise = words.tally_words(part.tally, part.day)
        if praise:
            if any(counts):
                column.addSpacing(11)
                column.addWidget(Divider())
                column.addSpacing(7)
            line = QHBoxLayout()
            line.setContentsMargins(0, 4, 0, 4)
            line.setSpacing(9)
            line.addWidget(IconMark("badge-check", "accent"))
            line.addWidget(PlainLabel(praise, "body", "text2", max_lines=2), 1)
            column.addLayout(line)


class Bars(QWidget):
    """One bar a week, this week's filled; the numbers are in its accessible description."""

    spoken_role = QAccessible.Role.Chart

    def __init__(self, counts: tuple[int, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts = counts
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Conversations a week"))
        self.setAccessibleDescription(", ".join(map(str, counts)))

    def sizeHint(self) -> QSize:
        return QSize(160, fonts.scaled(50))

    def paintEvent(self, event: QPaintEvent) -> None:
        with smooth(self) as painter:
            whole = QRectF(self.rect())
            gap = 6.0
            width = min(26.0, (whole.width() - gap * (len(self._counts) - 1)) / max(1, len(self._counts)))
            step = (whole.width() - width) / max(1, len(self._counts) - 1)
            most = max(*self._counts, 4)
            for index, count in enumerate(self._counts):
                height = max(3.0, count / most * (whole.height() - 4))
                bar = QRectF(round(index * step), whole.bottom() - height, round(width), height)
                this_week = index == len(self._counts) - 1
                place = mirrored(self.layoutDirection(), whole, bar)
                fill = "accent" if this_week else "accent_soft"
                box(painter, place, min(4.0, height / 2), fill, soft_border("accent"), 1.5)
