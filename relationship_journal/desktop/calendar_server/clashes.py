"""What was changed here and on the server: both are shown, and the reader says which holds."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relationship_journal.desktop import dates, fonts
from relationship_journal.desktop.bidi import isolated
from relationship_journal.desktop.panel import Panel
from relationship_journal.desktop.translation import translate
from relationship_journal.desktop.widgets.column import Column
from relationship_journal.desktop.widgets.divider import Divider
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.segmented import Segmented
from relationship_journal.domain.calendar import CalendarEvent
from relationship_journal.domain.calendar_server import ServerClash, ServerDecision
from relationship_journal.domain.read_events import ReadEvent


class ClashPanel(Panel):
    """One row an event; ``decided(decisions by uid)``."""

    decided = Signal(object)

    def __init__(self, clashes: tuple[ServerClash, ...], zone: str, parent: QWidget) -> None:
        super().__init__(parent, self.tr("Changed here and in your calendar"), 760, primary=self.tr("Do so"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._zone = ZoneInfo(zone)
        self.choices: dict[str, Segmented] = {}
        self.body.setSpacing(14)
        for at, clash in enumerate(clashes):
            if at:
                self.body.addWidget(Divider())
            self.body.addLayout(self._row(clash))
        self.body.addStretch(1)
        self.set_fact(self.tr("Nothing is changed on either side before you say so."))
        self.submitted.connect(self._done)

    def _row(self, clash: ServerClash) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(PlainLabel(clash.mine.title, "strong", max_lines=2))
        column.addLayout(self._side(self.tr("Here"), self._mine(clash.mine)))
        column.addLayout(self._side(self.tr("There"), self._theirs(clash.theirs)))
        theirs = self.tr("As in the calendar") if clash.theirs else self.tr("Leave it deleted there")
        choice = Segmented(
            [
                (ServerDecision.LEAVE, self.tr("Later")),
                (ServerDecision.MINE, self.tr("As here")),
                (ServerDecision.THEIRS, theirs),
            ]
        )
        choice.setAccessibleName(self.tr("What holds for {title}").format(title=isolated(clash.mine.title)))
        self.choices[clash.uid] = choice
        column.addWidget(choice, 0, Qt.AlignmentFlag.AlignLeft)
        return column

    def _side(self, where: str, words: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        label = PlainLabel(where, "label", "text2")
        row.addWidget(Column.of(label, lambda: fonts.scaled(64)), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(PlainLabel(words, "body", max_lines=3), 1)
        return row

    def _mine(self, event: CalendarEvent) -> str:
        if event.cancelled:
            return self.tr("called off")
        words = [self._when(event.start, event.minutes), event.place]
        if event.repeat is not None:
            words.append(self.tr("repeating"))
        return ", ".join(word for word in words if word)

    def _theirs(self, events: tuple[ReadEvent, ...]) -> str:
        if not events:
            return self.tr("deleted")
        first = events[0]
        if first.cancelled:
            return self.tr("called off")
        words = [self._when(first.start, first.minutes), first.topic, first.place]
        if len(events) > 1:
            words.append(translate("ClashPanel", "and %n more times", len(events) - 1))
        return ", ".join(word for word in words if word)

    def _when(self, start: datetime, minutes: int) -> str:
        local = start.astimezone(self._zone)
        return (
            f"{dates.day_short(local.date())}, {dates.time_range(local, local + timedelta(minutes=minutes))}"
        )

    def _done(self) -> None:
        self.decided.emit({uid: ServerDecision(choice.value()) for uid, choice in self.choices.items()})
        self.accept()
