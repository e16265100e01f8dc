"""The chips over a jot: who it was with, and when, how, and how it was."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from relationship_journal import wording
from relationship_journal.desktop.channel_icons import channel_icon
from relationship_journal.desktop.icons import paint_icon
from relationship_journal.desktop.jot.jot_choices import (
    DayChoice,
    LabelChoice,
    MoodChoice,
    channel_items,
    day_items,
    day_words,
    mood_icon,
    mood_items,
)
from relationship_journal.desktop.jot.jot_state import JotState
from relationship_journal.desktop.people_popup import PeoplePopup
from relationship_journal.desktop.widgets.button import IconButton
from relationship_journal.desktop.widgets.chip import ChipButton, PersonChip
from relationship_journal.desktop.widgets.flow_layout import FlowLayout
from relationship_journal.desktop.widgets.link import Link
from relationship_journal.desktop.widgets.painting import box, centred, icon_px, smooth
from relationship_journal.desktop.widgets.popup_list import PopupItem, PopupList
from relationship_journal.desktop.widgets.tooltip import set_tooltip
from relationship_journal.domain.channels import Channel

if TYPE_CHECKING:
    from relationship_journal.desktop.desk import Desk
    from relationship_journal.domain.contacts import ContactRow


_MOST_PEOPLE, _MOST_NAMED = 9, 3
_GAP = 8


class AskingChip(ChipButton):
    """The chip that adds a person; asks in the colour of errors while nobody is named."""

    def __init__(self, text: str, question: str, parent: QWidget | None = None) -> None:
        super().__init__(text, "plus", chevron=False, parent=parent)
        self._calm = text
        self._question = question
        self._asking = False
        self._small = False

    def ask(self, asking: bool) -> None:
        """Ask, or be calm again."""
        self._asking = asking
        self._small = self._small and not asking
        self.setText(self._question if asking else self._calm)
        self.set_ink("danger" if asking else None)
        self.setAccessibleDescription(self._question if asking else "")

    def full_width(self) -> int:
        """The width it wants with its words."""
        return super().sizeHint().width()

    def set_small(self, small: bool) -> None:
        """Show the plus alone where the words have no room; they stay for the pointer and the ear."""
        small = small and not self._asking
        if small != self._small:
            self._small = small
            set_tooltip(self, self._calm if small else "")
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.height(), hint.height()) if self._small else hint

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint() if self._small else super().minimumSizeHint()

    def _paint_content(self, painter: QPainter, whole: QRectF, ink: str) -> None:
        if self._small:
            side = icon_px(14)
            paint_icon(painter, centred(self.rect(), side, side), "plus", "text2")
        else:
            super()._paint_content(painter, whole, ink)

    def asks(self) -> bool:
        """Whether it asks now."""
        return self._asking

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._asking:
            with smooth(self) as painter:
                box(painter, QRectF(self.rect()), self.height() / 2, None, "danger", 2.0)


class _People(PeoplePopup):
    """As high as the people it found, also when they are found after it opened."""

    def set_items(self, items: Sequence[PopupItem]) -> None:
        super().set_items(items)
        if items and self.isVisible():
            self.view.setFixedHeight(min(_MOST_PEOPLE, len(items)) * self.view.sizeHintForRow(0) + 2)
            if (layout := self.layout()) is not None:
                layout.activate()
            self.resize(self.width(), self.sizeHint().height())


class PeopleChips(QWidget):
    """The people of a jot; the owner keeps the state and calls `show_state`."""

    added = Signal(object)
    removed = Signal(int)
    loose_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, gap=_GAP, line_gap=8)
        self._chips: list[PersonChip] = []
        self.named: list[ChipButton] = []
        self.add = AskingChip(self.tr("Add person"), self.tr("Who was it with?"), self)
        self.loose = Link(self.tr("Keep as a loose note"), self)
        self._popup = _People(desk, self)
        self._popup.picked.connect(self.added)
        self.add.clicked.connect(self.open_popup)
        self.loose.clicked.connect(self.loose_wanted)
        self.loose.hide()
        self._flow.addWidget(self.add)
        self._flow.addWidget(self.loose)

    def show_state(self, state: JotState) -> None:
        """Show these people."""
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._flow.removeWidget(self.add)
        self._flow.removeWidget(self.loose)
        self._chips = [self._chip(person) for person in state.people]
        self._flow.addWidget(self.add)
        self._flow.addWidget(self.loose)
        self._popup.leave_out([person.id for person in state.people])
        if state.people:
            self.ask(False)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Leave out the words "Add person" where they alone would need a second line."""
        named = sum(chip.sizeHint().width() + _GAP for chip in self._chips)
        least = self.add.sizeHint().height()
        self.add.set_small(
            bool(self._chips) and named + least <= self.width() < named + self.add.full_width()
        )

    def chips(self) -> list[PersonChip]:
        """The chips of the people."""
        return list(self._chips)

    def ask(self, asking: bool, named: Sequence[ContactRow] = ()) -> None:
        """Ask who it was with, those ``named`` in the note first, and offer to keep the note without anyone."""
        for chip in self.named:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.named = [self._offer(row) for row in named[:_MOST_NAMED]] if asking else []
        self.add.ask(asking)
        self.loose.setVisible(asking)
        if asking:
            first = self.named[0] if self.named else self.add
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def _offer(self, row: ContactRow) -> ChipButton:
        chip = ChipButton(row.name, "user-plus", chevron=False, parent=self)
        chip.clicked.connect(lambda: self.added.emit(row))
        self._flow.addWidget(chip)
        chip.show()
        return chip

    def open_popup(self) -> None:
        """Let the reader choose somebody."""
        self._popup.open_below(self.add, 280)

    def popup(self) -> PeoplePopup:
        """The list under "Add person"."""
        return self._popup

    def _chip(self, person: ContactRow) -> PersonChip:
        chip = PersonChip(person.id, person.initials, person.name, parent=self)
        chip.removed.connect(self.removed)
        self._flow.addWidget(chip)
        chip.show()
        return chip


class MomentChips(QWidget):
    """When, how, and how it was; ``changed`` carries the new state, ``more_wanted`` asks for what else can be said."""

    changed = Signal(object)
    more_wanted = Signal()
    files_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._state = JotState()
        self._planned: DayChoice | None = None
        self.day = ChipButton("", "calendar-days", parent=self)
        self.channel = ChipButton("", parent=self)
        self.mood = ChipButton("", "smile", parent=self)
        row = FlowLayout(self)
        for chip in (self.day, self.channel, self.mood):
            row.addWidget(chip)
        self.more = IconButton(
            "list-filter", self.tr("Who started it, length, whether it helped"), self, size=30
        )
        self.more.clicked.connect(self.more_wanted)
        row.addWidget(self.more)
        self.attach = IconButton("paperclip", self.tr("Attach files"), self, size=30)
        self.attach.clicked.connect(self.files_wanted)
        row.addWidget(self.attach)
        self.day_list = self._popup(self.day, self.tr("Day, or a day and hour"), self._days)
        self.channel_list = self._popup(self.channel, self.tr("How, or your own word"), self._channels)
        self.mood_list = PopupList(self)
        self.mood_list.chosen.connect(self.take)
        self.mood.clicked.connect(lambda: self.mood_list.open_below(self.mood, 180))

    def show_state(self, state: JotState) -> None:
        """Show when, how and how it was."""
        if state.meeting_id is not None and state.day is not None and self._planned is None:
            self._planned = DayChoice(state.day, state.at, state.zone)
        self._state = state
        today = self._desk.today()
        self.day.setText(day_words(state.day or today, state.local(), today))
        self.channel.set_icon(channel_icon(state.channel))
        self.channel.setText(state.label or wording.channel_name(state.channel))
        self.mood.set_icon(mood_icon(state.mood))
        self.mood.setText(wording.mood_name(state.mood) if state.mood else self.tr("How was it?"))
        self.mood_list.set_items(mood_items(state.mood))
        self.day.setAccessibleDescription(self.tr("When it was"))
        self.channel.setAccessibleDescription(self.tr("How you were in touch"))
        self.mood.setAccessibleDescription(self.tr("How it was"))

    def take(self, key: object) -> None:
        """Take a choice of any of the three lists."""
        state = self._state
        match key:
            case DayChoice():
                state = replace(state, day=key.day, at=key.at, zone=key.zone)
            case Channel():
                state = replace(state, channel=key, label="")
            case LabelChoice():
                state = replace(state, label=key.label)
            case MoodChoice():
                state = replace(state, mood=key.mood)
        if state != self._state:
            self.changed.emit(state)

    def _popup(self, anchor: ChipButton, placeholder: str, find: _Find) -> PopupList:
        popup = PopupList(self, placeholder=placeholder, find=find)
        popup.chosen.connect(self.take)
        anchor.clicked.connect(lambda: popup.open_below(anchor, 280))
        return popup

    def _days(self, typed: str) -> list[PopupItem]:
        state = self._state
        current = DayChoice(state.day or self._desk.today(), state.at, state.zone)
        return day_items(typed, self._desk.now(), self._planned, current)

    def _channels(self, typed: str) -> list[PopupItem]:
        return channel_items(typed, self._state.channel, self._state.label)


if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    _Find = Callable[[str], list[PopupItem]]
