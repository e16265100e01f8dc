"""The choosing side of the Export panel: which meetings, what the title says, what else goes along."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from relationship_journal.desktop.exporting_choices import CHOSEN, RANGES, Choices, Look
from relationship_journal.desktop.translation import translate
from relationship_journal.desktop.widgets.choice import Radio, Switch
from relationship_journal.desktop.widgets.combo import Combo
from relationship_journal.desktop.widgets.folding_row import FoldingRow
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.margins import set_margins
from relationship_journal.domain.calendar import TitleChoice


class Controls(QWidget):
    """``changed`` fires on every choice of the reader."""

    changed = Signal()

    def __init__(self, *, chosen: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spans = (CHOSEN, *RANGES) if chosen else RANGES
        self._chosen = chosen
        self.span = Combo()
        self.span.setAccessibleName(self.tr("Which meetings"))
        for key in self._spans:
            self.span.addItem(self._span_words(key, None), key)
        self.circle = Combo()
        self.circle.setAccessibleName(self.tr("Circle"))
        self.circle.addItem(self.tr("All circles"), "")
        self.titles = {
            TitleChoice.FULL: Radio(self.tr("Name and topic"), role="strong"),
            TitleChoice.NAME: Radio(self.tr("Name only"), role="strong"),
            TitleChoice.BUSY: Radio(self.tr("Just busy"), role="strong"),
        }
        self._group = QButtonGroup(self)
        for radio in self.titles.values():
            self._group.addButton(radio)
        self.titles[TitleChoice.NAME].setChecked(True)
        self.place = Switch(self.tr("Place"), role="medium")
        self.reminder = Switch(self.tr("Reminder, 15 minutes before"), role="medium")
        self.agenda = Switch(
            self.tr("Agenda"),
            detail=self.tr("Only what you wrote in the “agenda to share” box"),
            role="medium",
        )
        self._lay_out()
        self.span.activated.connect(lambda _: self._chose())
        self.circle.activated.connect(lambda _: self._chose())
        for button in (*self.titles.values(), self.place, self.reminder, self.agenda):
            button.clicked.connect(lambda _: self._chose())

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        set_margins(column, 20, 20, 22, 24)
        column.setSpacing(0)
        whole = FoldingRow()
        whole.add(self.span, 3)
        whole.add(self.circle, 2)
        row = _inset(whole)
        column.addLayout(_inset(PlainLabel(self.tr("Which meetings"), "strong")))
        column.addSpacing(8)
        column.addLayout(row)
        column.addSpacing(18)
        column.addLayout(_inset(PlainLabel(self.tr("What the title says"), "strong")))
        column.addSpacing(3)
        for radio in self.titles.values():
            column.addWidget(radio)
        column.addSpacing(18)
        column.addLayout(_inset(PlainLabel(self.tr("Also include"), "strong")))
        column.addSpacing(5)
        for switch in (self.place, self.reminder, self.agenda):
            column.addWidget(switch)
        column.addStretch(1)

    def choices(self) -> Choices:
        """What the controls say now."""
        title = next(choice for choice, radio in self.titles.items() if radio.isChecked())
        return Choices(
            str(self.span.currentData()),
            str(self.circle.currentData() or ""),
            title,
            self.place.isChecked(),
            self.reminder.isChecked(),
            self.agenda.isChecked(),
        )

    def set_circles(self, names: Sequence[str]) -> None:
        """Offer these circles after "All circles"."""
        while self.circle.count() > 1:
            self.circle.removeItem(1)
        for name in names:
            self.circle.addItem(name, name)

    def set_choices(self, choices: Choices) -> None:
        """Show choices without telling anyone."""
        self.span.setCurrentIndex(max(0, self.span.findData(choices.span)))
        self.circle.setCurrentIndex(max(0, self.circle.findData(choices.circle)))
        self.titles[choices.title].setChecked(True)
        self.place.setChecked(choices.place)
        self.reminder.setChecked(choices.reminder)
        self.agenda.setChecked(choices.agenda)
        self._show_circle()

    def show_look(self, found: Look) -> None:
        """Put the counts and the sample titles where they belong."""
        for at, key in enumerate(self._spans):
            self.span.setItemText(at, self._span_words(key, found.counts.get(key)))
        for choice, radio in self.titles.items():
            radio.set_detail(found.titles.get(choice, ""))

    def _chose(self) -> None:
        self._show_circle()
        self.changed.emit()

    def _show_circle(self) -> None:
        self.circle.setEnabled(self.span.currentData() != CHOSEN)

    def _span_words(self, key: str, count: int | None) -> str:
        names = {
            CHOSEN: self.tr("The chosen one"),
            "month": self.tr("Next 30 days"),
            "year": self.tr("This year"),
            "all": self.tr("All meetings"),
        }
        if count is None or key == CHOSEN:
            return names[key]
        meetings = translate("Controls", "%Ln meetings", count)
        return f"{names[key]}, {meetings}"


def _inset(*parts: QWidget) -> QHBoxLayout:
    """Put parts in line with the marks below, which keep room for their focus ring."""
    row = QHBoxLayout()
    row.setContentsMargins(4, 0, 4, 0)
    row.setSpacing(8)
    for part in parts:
        row.addWidget(part)
    return row
