"""One meeting as a row: when, who, what about, where, and what can be done with it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QContextMenuEvent,
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from relationship_journal import wording
from relationship_journal.desktop import dates, fonts
from relationship_journal.desktop.bidi import isolated
from relationship_journal.desktop.channel_icons import channel_icon
from relationship_journal.desktop.keys_by_platform import row_key
from relationship_journal.desktop.repeat_words import repeat_words
from relationship_journal.desktop.widgets.avatar import Avatar, AvatarStack
from relationship_journal.desktop.widgets.banner import IconMark
from relationship_journal.desktop.widgets.button import Button, IconButton
from relationship_journal.desktop.widgets.chip import Chip
from relationship_journal.desktop.widgets.column import Column
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.margins import set_margins
from relationship_journal.desktop.widgets.painting import box, by_keyboard, smooth
from relationship_journal.desktop.widgets.tooltip import set_tooltip
from relationship_journal.domain.contacts import ContactRow
from relationship_journal.domain.meetings import Meeting

_SOON_MINUTES = 60
_INSET = 12
_FACES = 42
_PLACE, _PLACE_SHARE = 168, 0.235
_PLACE_FROM, _WORDS_FROM = 560, 640
"""Least width of the place, and its share of the row; the row widths from which the place, and the words of the button, are shown."""


@dataclass(frozen=True, slots=True)
class RowContext:
    """What a row needs to know beside its meeting: the present, the reader's zone, and where it stands."""

    now: datetime
    zone: str
    by_day: bool = False
    past: bool = False

    @property
    def today(self) -> date:
        """The reader's present day."""
        return self.now.astimezone(ZoneInfo(self.zone)).date()


class MeetingRow(QWidget):
    """A row that takes the focus: Return opens it, Up and Down ask for a neighbour, Menu for its menu."""

    opened = Signal(object)
    menu_wanted = Signal(object, object)
    jot_wanted = Signal(object)
    moved = Signal(int)
    key_command = Signal(object, str)
    spoken_role = QAccessible.Role.Button

    def __init__(self, meeting: Meeting, context: RowContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.meeting = meeting
        self._context = context
        self._ring = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        set_margins(row, _INSET, 11, _INSET - 4, 11)
        row.setSpacing(12)
        row.addWidget(self._time_column())
        faces = _column(_FACES)
        within = QHBoxLayout(faces)
        within.setContentsMargins(0, 0, 0, 0)
        within.addWidget(self._people_mark())
        within.addStretch(1)
        row.addWidget(faces)
        row.addLayout(self._name_column(), 1)
        self._place = self._place_column()
        row.addWidget(self._place)
        self._large: Button | None = None
        self._small: Button | None = None
        self._tail = self._end()
        row.addWidget(self._tail)
        self.setAccessibleName(self._spoken())

    # -- parts -----------------------------------------------------------------------------------

    def _local(self) -> datetime:
        return self.meeting.start.astimezone(ZoneInfo(self._context.zone))

    def _time_column(self) -> QWidget:
        start = self._local()
        day, hour = start.date(), dates.time(start)
        if self._context.by_day:
            near = abs((day - self._context.today).days) < 14
            first = dates.weekday_day(day) if near or self._context.past else dates.day_month_short(day)
            second = hour if near or self._context.past else f"{dates.weekday_short(day)} {hour}"
        else:
            first, second = hour, dates.minutes_words(self.meeting.minutes)
        holder = _column(74)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        struck = not self.meeting.is_planned
        column.addWidget(
            PlainLabel(first, "section", "text2" if struck else "text", strikeout=struck, heading=False)
        )
        column.addWidget(PlainLabel(second, "caption", "text2"))
        set_tooltip(holder, self._time_tip())
        return holder

    def _time_tip(self) -> str:
        start = self._local()
        end = self.meeting.end.astimezone(ZoneInfo(self._context.zone))
        tip = f"{dates.day_full(start.date())}, {dates.time_range(start, end)}"
        if self.meeting.local_start.utcoffset() != start.utcoffset():
            there = dates.time(self.meeting.local_start)
            tip += "\n" + self.tr("{time} in {zone}").format(time=there, zone=self.meeting.zone)
        return tip

    def _people_mark(self) -> QWidget:
        people = self.meeting.people
        if len(people) > 1:
            return AvatarStack([(person.id, person.initials) for person in people[:2]], 24)
        if not people:
            return Avatar(0, "", 38)
        return person_avatar(people[0], self._context.today)

    def _name_column(self) -> QVBoxLayout:
        struck = not self.meeting.is_planned
        column = QVBoxLayout()
        column.setSpacing(1)
        names = people_words(self.meeting)
        column.addWidget(PlainLabel(names, "strong", "text2" if struck else "text", strikeout=struck))
        topic = PlainLabel(self.meeting.topic, "body", "text2", strikeout=struck)
        clash = self._clash()
        second = QHBoxLayout()
        second.setSpacing(6)
        if self.meeting.repeat is not None:
            mark = IconMark("repeat", "text3", 14)
            set_tooltip(mark, self._rule_words())
            second.addWidget(mark)
        if self.meeting.people and self.meeting.topic:
            second.addWidget(topic, 0 if clash else 1)
        elif self.meeting.repeat is not None:
            second.addStretch(1)
        if clash is not None:
            second.addWidget(clash)
            second.addStretch(1)
        if second.count():
            column.addLayout(second)
        return column

    def _clash(self) -> Chip | None:
        """Beside the topic, for at the end it would push the places of all rows out of line."""
        if self.meeting.overlaps is None or not self.meeting.is_planned or self._context.past:
            return None
        other = dates.time(self.meeting.overlaps, self._context.zone)
        return Chip(self.tr("overlaps {time}").format(time=other), "amber", "triangle-alert")

    def _rule_words(self) -> str:
        if self.meeting.repeat is None:
            return ""
        return repeat_words(self.meeting.repeat, (self.meeting.original or self.meeting.start).date())

    def _place_column(self) -> Column:
        holder = _column(_PLACE)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        place = self.meeting.place or wording.text(f"channel.{self.meeting.channel.value}")
        row.addWidget(IconMark(channel_icon(self.meeting.channel, self.meeting.place), "text2", 16))
        row.addWidget(PlainLabel(place, "caption", "text2"), 1)
        return holder

    def _end(self) -> Column:
        """Chips, the button of what is done most, and the menu; of one width, so that places stand in line."""
        holder = _column(172, least=True)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addStretch(1)
        chips = self._chips()
        for chip in chips:
            row.addWidget(chip)
        for button in self._main_buttons(icon_only=bool(chips)):
            row.addWidget(button)
        more = IconButton("ellipsis", self.tr("More about this meeting"), size=28)
        more.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the row's Menu key opens the same
        more.clicked.connect(lambda: self.menu_wanted.emit(self, more))
        row.addWidget(more)
        return holder

    def _chips(self) -> list[Chip]:
        meeting, context = self.meeting, self._context
        if not meeting.is_planned:
            return [Chip(self.tr("called off"), "neutral")]
        if context.past:
            return []
        chips = []
        minutes = (meeting.start - context.now).total_seconds() / 60
        if minutes < _SOON_MINUTES:
            words = dates.in_words(meeting.start, context.now, meeting.end)
            chips.append(Chip(words, "amber" if 0 < minutes < 10 else "accent", "clock"))
        return chips

    def _main_buttons(self, *, icon_only: bool) -> list[Button]:
        """What Return does, as a button."""
        if self._context.past:
            return self._past_buttons()
        if icon_only:
            return [self._opening(IconButton("book-open-text", self.tr("Briefing"), size=28))]
        self._large = self._opening(Button(self.tr("Briefing"), "ghost", "book-open-text", height=28))
        return [self._large]

    def _opening(self, button: Button) -> Button:
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Return on the row does the same
        button.clicked.connect(lambda: self.opened.emit(self.meeting))
        return button

    def _show_words(self, *, wide: bool) -> None:
        """The button with its words, or in a narrow row the icon alone, made when a row is narrow first."""
        inside = self._tail.layout()
        if self._large is None or not isinstance(inside, QHBoxLayout):
            return
        if self._small is None and not wide:
            self._small = self._opening(IconButton("book-open-text", self.tr("Briefing"), size=28))
            inside.insertWidget(inside.indexOf(self._large), self._small)
        self._large.setVisible(wide)
        if self._small is not None:
            self._small.setVisible(not wide)

    def _past_buttons(self) -> list[Button]:
        meeting = self.meeting
        if meeting.entry_id is not None:
            button = Button(self.tr("What you wrote"), "ghost", "notebook-pen", height=28)
            button.clicked.connect(lambda: self.opened.emit(meeting))
        elif meeting.is_planned and not meeting.nothing_to_note:
            button = Button(self.tr("Jot"), "soft", "pen-line", height=28)
            button.clicked.connect(lambda: self.jot_wanted.emit(meeting))
        else:
            return []
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the row's keys and menu do the same
        return [button]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow row drops the place, then the words of its button."""
        super().resizeEvent(event)
        width = event.size().width()
        self._place.setVisible(width >= fonts.scaled(_PLACE_FROM))
        self._place.set_width(max(fonts.scaled(_PLACE), round(width * _PLACE_SHARE)))
        inside = self._tail.layout()
        if inside is not None:  # without places nothing has to stand in line with the other rows
            aligned = width >= fonts.scaled(_PLACE_FROM)
            self._tail.set_width(0 if aligned else inside.sizeHint().width())
        self._show_words(wide=width >= fonts.scaled(_WORDS_FROM))

    def _spoken(self) -> str:
        parts = [dates.when_words(self._local(), self._context.today), people_words(self.meeting)]
        parts += [self.meeting.topic] if self.meeting.people else []
        parts += [self._rule_words()]
        parts += [self.meeting.place or wording.text(f"channel.{self.meeting.channel.value}")]
        if not self.meeting.is_planned:
            parts.append(self.tr("called off"))
        if self.meeting.overlaps is not None:
            parts.append(
                self.tr("overlaps {time}").format(time=dates.time(self.meeting.overlaps, self._context.zone))
            )
        return ", ".join(part for part in parts if part)

    # -- hands -----------------------------------------------------------------------------------

    def spoken_press(self) -> None:
        """What Return does, for assistive technology."""
        self.opened.emit(self.meeting)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = row_key(event)
        commands = {Qt.Key.Key_F2: "edit", Qt.Key.Key_Delete: "remove"}
        if key == Qt.Key.Key_Return:
            self.opened.emit(self.meeting)
        elif key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self.moved.emit(1 if key == Qt.Key.Key_Down else -1)
        elif key in commands:
            self.key_command.emit(self.meeting, commands[key])
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(self, self)
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit(self.meeting)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = by_keyboard(event, self._ring) or event.reason() == Qt.FocusReason.OtherFocusReason
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        with smooth(self) as painter:
            rect = QRectF(self.rect()).adjusted(0, 3, 0, -3)
            if self.underMouse():
                box(painter, rect, 9, "hover")
            if self._ring and self.hasFocus():
                box(painter, rect, 9, None, "ring", 2.0)


def _column(width: int, *, least: bool = False) -> Column:
    """Of one width for the reader's font in every row, so that rows stand in line."""
    return Column(lambda: fonts.scaled(width), least=least)


def person_avatar(person: ContactRow, today: date, size: int = 38) -> Avatar:
    """The avatar of one person with the ring of their rhythm."""
    standing = person.standing
    return Avatar(
        person.id, person.initials, size, ring=standing.ring_share(today), due=standing.is_amber(today)
    )


def people_words(meeting: Meeting) -> str:
    """Whom it is with: all of up to two, else two "and 3 more"; the topic where nobody is named."""
    names = [person.name for person in meeting.people]
    if not names:
        return meeting.topic
    if len(names) <= 2:
        return " · ".join(isolated(name) for name in names)
    return f"{isolated(names[0])} · {isolated(names[1])} +{len(names) - 2}"
