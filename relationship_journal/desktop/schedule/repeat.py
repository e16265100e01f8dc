"""Whether a meeting repeats: a quiet link while it does not, a line with rule, step and last day when it does."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relationship_journal import wording
from relationship_journal.desktop.repeat_words import pattern_words
from relationship_journal.desktop.translation import translate
from relationship_journal.desktop.when_field import WhenField
from relationship_journal.desktop.widgets.combo import Combo
from relationship_journal.desktop.widgets.field import LineEdit
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.link import Link
from relationship_journal.domain.errors import UnknownTime
from relationship_journal.domain.repeating import LARGEST_STEP, Pattern, Repeat, days_of, year_after

_NEVER = ""


class RepeatLine(QWidget):
    """``changed`` fires on every choice; `set_first` tells which day the rule begins with.

    The ``link`` that begins it is placed by whoever lays this out, beside others of its kind.
    """

    changed = Signal()

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first: date | None = None
        self.link = Link(self.tr("Repeats"), token="text3", role="caption", flush="start")
        self.rule = Combo()
        self.rule.setAccessibleName(self.tr("Repeats"))
        self.every = LineEdit("1", wide=56)
        self.every.setAccessibleName(self.tr("Every how many"))
        self._unit = PlainLabel("", "body", "text2")
        self.until = WhenField(now, self.tr("Until"), optional=True, placeholder=self.tr("a year from then"))
        self._says = PlainLabel("", "caption", "text2", max_lines=2)
        self._lay_out()
        self._fill()
        self.link.clicked.connect(self._begin)
        self.rule.activated.connect(lambda _: self._chosen())
        self.every.textEdited.connect(lambda _: self._chosen())
        self.until.understood.connect(lambda _: self._chosen())
        self._show()

    def _lay_out(self) -> None:
        self._parts = QWidget()
        row = QHBoxLayout(self._parts)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        choose = QVBoxLayout()
        choose.setSpacing(5)
        label = PlainLabel(self.tr("Repeats"), "label", "text2")
        label.setBuddy(self.rule)
        choose.addWidget(label)
        choose.addWidget(self.rule)
        choose.addStretch(1)
        step = QVBoxLayout()
        step.setSpacing(5)
        step.addWidget(PlainLabel(self.tr("Every"), "label", "text2"))
        number = QHBoxLayout()
        number.setSpacing(6)
        number.addWidget(self.every)
        number.addWidget(self._unit)
        step.addLayout(number)
        step.addStretch(1)
        row.addLayout(choose, 5)
        row.addLayout(step)
        row.addWidget(self.until, 4, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._parts)
        column.addWidget(self._says)

    # -- values ----------------------------------------------------------------------------------

    def repeat(self) -> Repeat | None:
        """The rule chosen; None while it does not repeat, or while the step or the day cannot be read."""
        pattern = self.rule.currentData()
        step = self._step()
        if not pattern or self._first is None or step is None:
            return None
        found = self.until.when()
        if found is None and self.until.text().strip():
            return None
        return Repeat(Pattern(pattern), found.day if found else year_after(self._first), step)

    def is_chosen(self) -> bool:
        """Whether it is to repeat, readable or not."""
        return bool(self.rule.currentData())

    def set_repeat(self, repeat: Repeat | None, first: date) -> None:
        """Show a rule and the day it begins with."""
        self._first = first
        with QSignalBlocker(self.until):
            self.rule.setCurrentIndex(max(0, self.rule.findData(repeat.pattern.value if repeat else _NEVER)))
            self.every.setText(str(repeat.every if repeat else 1))
            if repeat is not None:
                self.until.set_when(repeat.until)
            else:
                self.until.set_text("")
        self._show()

    def set_first(self, first: date | None) -> None:
        """Say which day the first meeting is on; the rules name its weekday and its place in the month."""
        if first is not None and first != self._first:
            self._first = first
            self._fill()
            self._show()

    def written(self) -> list[str]:
        """The choice and the words, as they are; `write` takes them back."""
        return [str(self.rule.currentData() or ""), self.every.text(), self.until.text()]

    def write(self, written: object) -> None:
        """Show what `written` answered; anything else is passed over."""
        match written:
            case [str(pattern), str(every), str(until)] if self.rule.findData(pattern) >= 0:
                self.rule.setCurrentIndex(self.rule.findData(pattern))
                self.every.setText(every)
                self.until.set_text(until)
                self._show()

    def complain(self) -> bool:
        """Say what is wrong with the rule, if anything; answers whether something is."""
        if not self.is_chosen():
            return False
        wrong = self._step() is None
        self.every.set_error(wrong)
        if wrong:
            self._say(wording.text("error.repeat_step", most=LARGEST_STEP), bad=True)
            self.every.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        if self.until.complain():
            self.until.line.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        repeat = self.repeat()
        try:
            if repeat is not None and self._first is not None:
                days_of(repeat, self._first)
        except UnknownTime as error:
            self.until.field.set_error(wording.sentence(error))
            self.until.line.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return False

    # -- showing ---------------------------------------------------------------------------------

    def _step(self) -> int | None:
        words = self.every.text().strip() or "1"
        return int(words) if words.isascii() and words.isdigit() and 1 <= int(words) <= LARGEST_STEP else None

    def _begin(self) -> None:
        """The link: the usual rule, and the choice under the hand."""
        self.rule.setCurrentIndex(1)
        self._chosen()
        self.rule.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self) -> None:
        chosen = self.rule.currentData() or _NEVER
        self.rule.clear()
        self.rule.addItem(self.tr("Does not repeat"), _NEVER)
        for pattern in Pattern:
            words = pattern_words(pattern, self._first) if self._first else self._plain(pattern)
            self.rule.addItem(words, pattern.value)
        self.rule.setCurrentIndex(max(0, self.rule.findData(chosen)))

    def _plain(self, pattern: Pattern) -> str:
        return {
            Pattern.WEEK: self.tr("Weekly"),
            Pattern.MONTH_DAY: self.tr("Monthly on the same day"),
            Pattern.MONTH_WEEKDAY: self.tr("Monthly on the same weekday"),
        }[pattern]

    def _chosen(self) -> None:
        self.every.set_error(False)
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        on = self.is_chosen()
        self.link.setVisible(not on)
        self._parts.setVisible(on)
        weeks = self.rule.currentData() == Pattern.WEEK.value
        one = self.every.text().strip() in {"", "1"}
        names = (self.tr("week"), self.tr("weeks")) if weeks else (self.tr("month"), self.tr("months"))
        self._unit.setText(names[0] if one else names[1])
        repeat = self.repeat()
        if not on or repeat is None or self._first is None:
            self._say("")
            return
        try:
            count = len(days_of(repeat, self._first))
        except UnknownTime as error:
            self._say(wording.sentence(error), bad=True)
            return
        self._say(translate("RepeatLine", "%n meetings, each with a briefing and a jot of its own", count))

    def _say(self, words: str, *, bad: bool = False) -> None:
        self._says.set_token("danger" if bad else "text2")
        self._says.setText(words)
        self._says.setVisible(bool(words))
