"""What may be said of a jot besides: who started it, how long, whether it helped, that nobody answered."""

from __future__ import annotations

import sys
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relationship_journal.desktop import dates
from relationship_journal.desktop.bidi import isolated
from relationship_journal.desktop.jot.gesture_line import GestureLine
from relationship_journal.desktop.jot.jot_state import JotState
from relationship_journal.desktop.jot.private_lines import PrivateLines
from relationship_journal.desktop.translation import translate
from relationship_journal.desktop.widgets.chip import ChipButton
from relationship_journal.desktop.widgets.flow_layout import FlowLayout
from relationship_journal.desktop.widgets.popup_list import PopupItem, PopupList
from relationship_journal.desktop.widgets.tooltip import set_tooltip

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QKeyEvent

    from relationship_journal.domain.channels import Channel
    from relationship_journal.domain.entries import Habit

ME, THEM = "me", "them"
LENGTHS = (10, 15, 20, 30, 45, 60, 90, 120)
_HELD = Qt.KeyboardModifier.MetaModifier if sys.platform == "darwin" else Qt.KeyboardModifier.AltModifier
"""The key held with a letter; on a Mac the other one types signs."""
KEYS = {
    Qt.Key.Key_S: "started",
    Qt.Key.Key_L: "length",
    Qt.Key.Key_H: "helped",
    Qt.Key.Key_N: "attempt",
    Qt.Key.Key_G: "gesture",
}


def asked_by(event: QKeyEvent) -> str:
    """Which of the five a key press means; empty for any other key."""
    return KEYS.get(Qt.Key(event.key()), "") if event.modifiers() == _HELD else ""


class MoreChips(QWidget):
    """Five chips, a line for a gesture and the private lines; ``changed`` carries the new state. Hidden until wanted or said."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = JotState()
        self._habits: Mapping[Channel, Habit] = {}
        self._wanted = False
        self.started = self._chip("arrow-up-right", self.tr("Who started it"), "S", "started")
        self.length = self._chip("clock", self.tr("How long it took"), "L", "length")
        self.helped = self._chip("badge-check", self.tr("Whether they said it helped"), "H", "helped")
        self.attempt = self._chip("pause", self.tr("Tried, and nobody answered"), "N", "attempt")
        self.gift = self._chip("gift", self.tr("What was given, received or asked for"), "G", "gesture")
        self.gesture = GestureLine(self)
        self.gesture.written.connect(lambda said: self._set(gestures=said))
        self._gesture_wanted = False
        self.lines = PrivateLines(self)
        self.lines.written.connect(self._write)
        self.lengths = PopupList(self)
        self.lengths.chosen.connect(self._take_length)
        row = QWidget()
        flow = FlowLayout(row, gap=8, line_gap=8)
        for chip in (self.started, self.length, self.helped, self.attempt, self.gift):
            flow.addWidget(chip)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(row)
        column.addWidget(self.gesture)
        column.addWidget(self.lines)
        self.hide()

    def _chip(self, icon: str, tip: str, letter: str, what: str) -> ChipButton:
        chip = ChipButton("", icon, chevron=what == "length", parent=self)
        held = "Ctrl" if sys.platform == "darwin" else "Alt"
        set_tooltip(chip, f"{tip} ({held} {letter})")
        chip.setAccessibleDescription(tip)
        chip.clicked.connect(lambda: self.press(what))
        return chip

    # -- showing ------------------------------------------------------------------------------

    def show_state(self, state: JotState) -> None:
        """Show what is said; nothing said keeps the row hidden until it is wanted."""
        self._state = state
        draft = state.draft
        name = state.people[0].first_name if len(state.people) == 1 else self.tr("They")
        started = {ME: self.tr("I started"), THEM: self.tr("{name} started").format(name=isolated(name))}
        self._show(self.started, started.get(draft.started_by), self.tr("Who started?"))
        length = length_words(draft.minutes) if draft.minutes else None
        self._show(self.length, length, self.tr("How long?"))
        helped = {True: self.tr("It helped"), False: self.tr("It did not help")}
        told = helped[draft.satisfied] if draft.satisfied is not None else None
        self._show(self.helped, told, self.tr("Did it help?"))
        self._show(self.attempt, self.tr("No answer") if draft.attempt else None, self.tr("Answered?"))
        self._show(
            self.gift, self.tr("Given or received") if draft.gestures else None, self.tr("Gave anything?")
        )
        self.gift.setVisible(state.entry_id is None)  # an entry's gestures are changed in About
        self.gesture.show_said(state.people, draft.gestures)
        self.gesture.setVisible(state.entry_id is None and (self._gesture_wanted or bool(draft.gestures)))
        self.lines.show_people(state.people if len(state.people) > 1 else (), dict(draft.private_lines))
        # A length alone comes from the meeting: nobody asked to see it.
        said = (
            draft.started_by
            or draft.satisfied is not None
            or draft.attempt
            or draft.private_lines
            or draft.gestures
        )
        self.setVisible(self._wanted or bool(said))

    def _show(self, chip: ChipButton, said: str | None, question: str) -> None:
        chip.setText(said or question)
        chip.set_ink("accent_ink" if said else "text2")

    def set_habits(self, habits: Mapping[Channel, Habit]) -> None:
        """What was said last time by each channel: offered first, never put in by itself."""
        self._habits = habits

    def toggle(self) -> None:
        """Open the row, or close it where nothing is said in it."""
        self._wanted = not self.isVisible()
        self.show_state(self._state)

    # -- deciding -----------------------------------------------------------------------------

    def press(self, what: str) -> None:
        """One press of a chip or its key: the next answer, or the list of lengths."""
        self._wanted = True
        draft = self._state.draft
        habit = self._habits.get(self._state.channel)
        match what:
            case "started":
                first = habit.started_by if habit is not None and habit.started_by else ME
                answers = ["", first, THEM if first == ME else ME]
                after = (
                    answers[(answers.index(draft.started_by) + 1) % 3]
                    if draft.started_by in answers
                    else first
                )
                self._set(started_by=after)
            case "helped":
                following = {None: True, True: False, False: None}
                self._set(satisfied=following[draft.satisfied])
            case "attempt":
                self._set(attempt=not draft.attempt)
            case "gesture":
                self._gesture_wanted = not self._gesture_wanted
                self.show_state(self._state)
                if not self.gesture.isHidden():  # it is on screen only once the row has its place
                    QTimer.singleShot(0, self.gesture, self.gesture.take_focus)
            case "length":
                self.show_state(self._state)
                self.lengths.set_items(self._length_items(habit.minutes if habit is not None else None))
                self.lengths.open_below(self.length, 160)

    def _length_items(self, usual: int | None) -> list[PopupItem]:
        current = self._state.draft.minutes
        offered = dict.fromkeys(each for each in (current, usual, *LENGTHS) if each)
        items = [PopupItem(each, length_words(each), current=each == (current or usual)) for each in offered]
        return [*items, PopupItem(0, self.tr("Not said"), icon="minus", current=not (current or usual))]

    def _take_length(self, minutes: object) -> None:
        if isinstance(minutes, int):
            self._set(minutes=minutes or None)

    def _write(self, lines: object) -> None:
        if isinstance(lines, dict):
            self._set(private_lines=tuple((key, words) for key, words in lines.items() if words.strip()))

    def _set(self, **said: object) -> None:
        self.changed.emit(replace(self._state, draft=replace(self._state.draft, **said)))  # type: ignore[arg-type]  # fields of JotDraft


def length_words(minutes: int) -> str:
    """A length as a chip says it: "40 min", "1 h", "1 h 30"."""
    hours, rest = divmod(minutes, 60)
    if not hours:
        return dates.minutes_words(minutes)
    short = translate("MoreChips", "{hours} h {minutes}")
    return short.format(hours=hours, minutes=f"{rest:02d}") if rest else dates.minutes_words(minutes)
