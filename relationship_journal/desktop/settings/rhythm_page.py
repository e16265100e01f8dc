"""Rhythm: how many people a day are suggested, how often each circle is seen, what each channel counts for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relationship_journal import wording
from relationship_journal.desktop import dates
from relationship_journal.desktop.background import Latest, plain
from relationship_journal.desktop.desk import Desk
from relationship_journal.desktop.notices import Notices
from relationship_journal.desktop.rhythm_menu import RHYTHMS
from relationship_journal.desktop.settings.rows import RowsPage, SettingRow
from relationship_journal.desktop.settings_store import SettingsStore
from relationship_journal.desktop.suggestions import choose_suggestions, suggestions_a_day
from relationship_journal.desktop.widgets.combo import Combo
from relationship_journal.desktop.widgets.divider import Divider
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.segmented import Segmented
from relationship_journal.domain.channels import CLASSABLE, Channel, ContactClass
from relationship_journal.domain.contacts import Circle
from relationship_journal.domain.today import MOST_SUGGESTED

_NONE = -1


@dataclass(frozen=True, slots=True)
class _Chosen:
    circles: tuple[Circle, ...]
    classes: Mapping[Channel, ContactClass]


class RhythmPage(RowsPage):
    """Reads circles and channels when it is shown and after each change; ``suggestions_changed`` after that choice."""

    suggestions_changed = Signal()

    def __init__(
        self, desk: Desk, settings: SettingsStore, notices: Notices, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = replace(desk, notices=notices)  # what was done is said over the panel
        self._settings = settings
        self._reading: Latest[_Chosen] = Latest(desk.background, self)
        self._names: tuple[tuple[int, str], ...] | None = None
        numbers = [(str(number), str(number)) for number in range(MOST_SUGGESTED + 1)]
        self.suggestions = Segmented(numbers, str(suggestions_a_day(settings)))
        self.suggestions.changed.connect(self._suggest)
        self.add_row(
            SettingRow(
                self.tr("Reach out to"),
                self.tr("People suggested on Today, at most. The others wait."),
                self.suggestions,
            )
        )
        self.circles: dict[int, Combo] = {}
        self._circle_rows = self._part(
            self.tr("How often each circle is seen"),
            self.tr(
                "For everybody in it without a rhythm of their own. In several circles, the shortest counts."
            ),
        )
        self.channels = {channel: self._classes(channel) for channel in CLASSABLE}
        rows = self._part(
            self.tr("What counts as contact"),
            self.tr(
                "Live moves the ring and Reach out. Written only moves “Last”. Attempts and notes move neither."
            ),
        )
        for channel, control in self.channels.items():
            _put(rows, wording.channel_name(channel), control)
        note = PlainLabel(self.tr("Nothing, always"), "body", "text2")
        _put(rows, wording.channel_name(Channel.NOTE), note)
        self.body.addStretch(1)
        desk.news.changed.connect(self._read)

    def _part(self, title: str, detail: str) -> QVBoxLayout:
        self.add_row(SettingRow(title, detail))
        rows = QVBoxLayout()
        rows.setContentsMargins(0, 0, 0, 6)
        rows.setSpacing(0)
        self.body.addLayout(rows)
        return rows

    def _classes(self, channel: Channel) -> Segmented:
        control = Segmented(
            [
                (ContactClass.LIVE, self.tr("Live")),
                (ContactClass.WRITTEN, self.tr("Written")),
                (ContactClass.NOTHING, self.tr("Nothing")),
            ]
        )
        channels = self._desk.journal.channels
        control.changed.connect(
            lambda key: self._desk.do(lambda: channels.set_class(channel, ContactClass(key)), receiver=self)
        )
        return control

    def _suggest(self, key: str) -> None:
        choose_suggestions(self._settings, int(key))
        self.suggestions_changed.emit()

    # -- reading -----------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._read()

    def _read(self, _changes: object = None) -> None:
        journal = self._desk.journal
        self._reading.run(
            plain(lambda: _Chosen(journal.circles.all(), journal.channels.classes())),
            self._show,
            self._desk.notices.fail,
        )

    def _show(self, chosen: _Chosen) -> None:
        names = tuple((circle.id, circle.name) for circle in chosen.circles)
        if names != self._names:
            self._names = names
            self._build(chosen.circles)
        for circle in chosen.circles:
            self._show_rhythm(self.circles[circle.id], circle.rhythm_days)
        for channel, control in self.channels.items():
            control.set_value(chosen.classes[channel])

    def _build(self, circles: tuple[Circle, ...]) -> None:
        while (item := self._circle_rows.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        self.circles = {circle.id: Combo() for circle in circles}
        for circle in circles:
            combo = self.circles[circle.id]
            combo.activated.connect(lambda _at, who=circle.id, combo=combo: self._choose(who, combo))
            _put(self._circle_rows, circle.name, combo)
        if not circles:
            words = self.tr("No circles yet. The plus beside Circles makes one.")
            self._circle_rows.addWidget(PlainLabel(words, "body", "text2", max_lines=2))

    def _show_rhythm(self, combo: Combo, days: int | None) -> None:
        if combo.count() and combo.currentData() == (days or _NONE):
            return  # it may be open just now
        offered = sorted({*RHYTHMS, *([days] if days else [])})
        combo.clear()
        combo.addItem(self.tr("None"), _NONE)
        for each in offered:
            words = dates.every_words(each)
            combo.addItem(words[:1].upper() + words[1:], each)
        combo.setCurrentIndex(max(0, combo.findData(days or _NONE)))

    def _choose(self, circle_id: int, combo: Combo) -> None:
        circles, days = self._desk.journal.circles, int(combo.currentData())

        def work() -> None:
            known = next((each for each in circles.all() if each.id == circle_id), None)
            if known is not None and (known.rhythm_days or _NONE) != days:
                circles.edit(circle_id, known.name, None if days == _NONE else days)

        self._desk.do(work, receiver=self)


def _put(rows: QVBoxLayout, name: str, control: QWidget) -> None:
    """Put a line below others of its part: a name and what changes it."""
    if rows.count():
        rows.addWidget(Divider())
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 5, 0, 5)
    line.setSpacing(20)
    label = PlainLabel(name, "body")
    label.setBuddy(control)
    line.addWidget(label, 1)
    line.addWidget(control)
    if not control.accessibleName():
        control.setAccessibleName(name)
    rows.addWidget(holder)
