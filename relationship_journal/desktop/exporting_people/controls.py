"""The choosing side of Export people: whom, in which form, and what goes along."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from relationship_journal.desktop.bidi import isolated
from relationship_journal.desktop.exporting_people.choices import CHOSEN, EVERYBODY, Choices, circle_key
from relationship_journal.desktop.field_words import people_words
from relationship_journal.desktop.translation import translate
from relationship_journal.desktop.widgets.choice import Radio, Switch
from relationship_journal.desktop.widgets.combo import Combo
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.margins import set_margins
from relationship_journal.domain.contacts import Circle
from relationship_journal.domain.people_export import PeopleFormat, PeoplePreview


class Controls(QWidget):
    """``changed`` fires on every choice of the reader."""

    changed = Signal()

    def __init__(self, chosen: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.who = Combo()
        self.who.setAccessibleName(self.tr("Who"))
        if chosen:
            self.who.addItem(translate("Controls", "The %Ln chosen people", chosen), CHOSEN)
        self.who.addItem(self.tr("Everybody"), EVERYBODY)
        self.forms = {
            PeopleFormat.VCARD_3: Radio(
                self.tr("Contact cards, vCard 3.0"),
                role="strong",
                detail=self.tr("For phones and most programs"),
            ),
            PeopleFormat.VCARD_4: Radio(
                self.tr("Contact cards, vCard 4.0"),
                role="strong",
                detail=self.tr("Where a program asks for it"),
            ),
            PeopleFormat.CSV: Radio(
                self.tr("Table, CSV"),
                role="strong",
                detail=self.tr("For other programs; comes back here as it was"),
            ),
            PeopleFormat.SPREADSHEET: Radio(
                self.tr("Table for a spreadsheet"),
                role="strong",
                detail=self.tr("To look at; no cell can start a formula"),
            ),
        }
        self._group = QButtonGroup(self)
        for radio in self.forms.values():
            self._group.addButton(radio)
        self.forms[PeopleFormat.VCARD_3].setChecked(True)
        self.photos = Switch(self.tr("Photos"), detail=" ")
        self.facts = Switch(self.tr("Facts and family"), detail=" ")
        self.notes = Switch(self.tr("Notes"), detail=" ")
        self.photos.setChecked(True)
        self._lay_out()
        self.who.activated.connect(lambda _: self._chose())
        for button in (*self.forms.values(), self.photos, self.facts, self.notes):
            button.clicked.connect(lambda _: self._chose())
        self.show_preview(None)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        set_margins(column, 20, 20, 22, 24)
        column.setSpacing(0)
        above = PlainLabel(self.tr("Who"), "strong")
        above.setBuddy(self.who)
        column.addLayout(_inset(above))
        column.addSpacing(8)
        column.addLayout(_inset(self.who))
        column.addSpacing(18)
        column.addLayout(_inset(PlainLabel(self.tr("What kind of file"), "strong")))
        column.addSpacing(3)
        for radio in self.forms.values():
            column.addWidget(radio)
        column.addSpacing(18)
        column.addLayout(_inset(PlainLabel(self.tr("Also include"), "strong")))
        column.addSpacing(5)
        for switch in (self.photos, self.facts, self.notes):
            column.addWidget(switch)
        column.addStretch(1)

    def choices(self) -> Choices:
        """What the controls say now."""
        form = next(form for form, radio in self.forms.items() if radio.isChecked())
        return Choices(
            str(self.who.currentData() or EVERYBODY),
            form,
            self.photos.isChecked(),
            self.facts.isChecked(),
            self.notes.isChecked(),
        )

    def set_circles(self, circles: Sequence[Circle]) -> None:
        """Offer these circles after everybody."""
        first = self.who.findData(EVERYBODY) + 1
        while self.who.count() > first:
            self.who.removeItem(first)
        for circle in circles:
            self.who.addItem(_with_count(circle.name, circle.count), circle_key(circle))

    def set_everybody(self, count: int) -> None:
        """Say how many everybody is."""
        self.who.setItemText(self.who.findData(EVERYBODY), _with_count(self.tr("Everybody"), count))

    def set_choices(self, choices: Choices) -> None:
        """Show choices without telling anyone; whom they take stays."""
        self.forms[choices.format].setChecked(True)
        self.photos.setChecked(choices.photos)
        self.facts.setChecked(choices.facts)
        self.notes.setChecked(choices.notes)
        self._show_photos()

    def show_preview(self, found: PeoplePreview | None) -> None:
        """Say beside each switch what it is about and how many have some."""
        photos = (
            self.tr("Inside the cards")
            if self.photos.isEnabled()
            else self.tr("A table has no place for them")
        )
        facts = self.tr("Hobbies, family and dates")
        notes = self.tr("What was saved as a note, word for word")
        if found is not None:
            if self.photos.isEnabled():
                photos = f"{photos}; {self._people_words(found.photos)}"
            facts = f"{facts}; {self._people_words(found.facts)}"
            notes = f"{notes}; {self._people_words(found.notes)}"
        for switch, words in ((self.photos, photos), (self.facts, facts), (self.notes, notes)):
            switch.set_detail(words)

    def _people_words(self, count: int) -> str:
        if count == 0:
            return self.tr("nobody has any")
        return translate("Controls", "of %Ln people", count)

    def _chose(self) -> None:
        self._show_photos()
        self.changed.emit()

    def _show_photos(self) -> None:
        self.photos.setEnabled(self.choices().format.is_vcard)


def _with_count(name: str, count: int) -> str:
    return f"{isolated(name)}, {people_words(count)}"


def _inset(*parts: QWidget) -> QHBoxLayout:
    """Put parts in line with the marks below, which keep room for their focus ring."""
    row = QHBoxLayout()
    row.setContentsMargins(4, 0, 4, 0)
    row.setSpacing(8)
    for part in parts:
        row.addWidget(part)
    return row
