"""The small panel that makes a promise or changes one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from relationship_journal import wording
from relationship_journal.desktop import dates
from relationship_journal.desktop.bidi import isolated
from relationship_journal.desktop.desk import Desk
from relationship_journal.desktop.editor_note import EditorNote
from relationship_journal.desktop.kept_fields import Kept, KeptFields, Stored, kept_words
from relationship_journal.desktop.panel import Panel
from relationship_journal.desktop.panel_growth import grow_to_fit
from relationship_journal.desktop.people_popup import PeoplePopup
from relationship_journal.desktop.when_field import WhenField
from relationship_journal.desktop.widgets.chip import ChipButton, PersonChip
from relationship_journal.desktop.widgets.field import Field
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.segmented import Segmented
from relationship_journal.domain.contacts import ContactRow
from relationship_journal.domain.errors import JournalError
from relationship_journal.domain.names import first_name, initials
from relationship_journal.domain.promises import Owed, Promise
from relationship_journal.domain.when import find_day


@dataclass(frozen=True, slots=True)
class _Person:
    id: int
    name: str


class PromiseEditor(Panel):
    """Person, words, whose, until when; a day named in the words is taken unless another is written."""

    def __init__(self, desk: Desk, parent: QWidget, promise: Promise | None = None) -> None:
        title = self.tr("Change the promise") if promise else self.tr("Add a promise")
        super().__init__(
            parent,
            title,
            520,
            icon="handshake",
            primary=self.tr("Save") if promise else self.tr("Add promise"),
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._promise = promise
        self._person: _Person | None = None
        self._found: date | None = None
        self._saving = False
        self._build()
        self.submitted.connect(self._save)
        if promise is not None:
            self._fill(promise)
        self._show_person()
        self._kept = self._keep(promise)
        self._kept.load()

    def _fill(self, promise: Promise) -> None:
        self._promise = promise
        self._person = _Person(promise.contact_id, promise.contact_name)
        self.words.set_text(promise.text)
        self.whose.set_value(promise.owed.value)
        self.when.set_text("" if promise.due is None else promise.due.isoformat())
        moved = dates.moved_words(promise.earlier, self._desk.today())
        self._moved.setText(self.tr("Its day was moved: {days}").format(days=moved))
        self._moved.setVisible(bool(moved))

    def _keep(self, promise: Promise | None) -> KeptFields:
        promises, number = self._desk.journal.promises, promise.id if promise else None
        fields = {
            "words": kept_words(self.words), "when": kept_words(self.when),
            "whose": Kept(self.whose.value, self._take_side), "person": Kept(self._told, self._take_person),
        }  # fmt: skip
        kept = KeptFields(
            self._desk, self, self.note, f"promise-{number or 'new'}", fields, kind="promise", record=number,
            about=lambda: (self._person.id,) if self._person else (), area=self.content,
            stored=Stored(lambda: promises.get(number), self._fill) if number is not None else None,
        )  # fmt: skip
        kept.save_wanted.connect(lambda: self._save(anyway=True))
        kept.looking.connect(self.primary.setDisabled)
        self.words.changed.connect(kept.changed)
        self.when.understood.connect(kept.changed)
        self.whose.changed.connect(kept.changed)
        return kept

    def _told(self) -> list[Any] | None:
        if self._promise is not None or self._person is None:  # whom a promise is owed does not change
            return None
        return [self._person.id, self._person.name]

    def _take_person(self, told: Any) -> None:
        match told:
            case [int(number), str(name)]:
                self._person = _Person(number, name)
            case _ if self._promise is None:
                self._person = None
        self._show_person()

    def _take_side(self, side: Any) -> None:
        if side in set(Owed):
            self.whose.set_value(side)

    def _build(self) -> None:
        self._people = QHBoxLayout()
        self._people.setSpacing(8)
        self.choose = ChipButton(self.tr("Choose a person"), "user", chevron=True)
        self.choose.clicked.connect(self._open_people)
        self._popup = PeoplePopup(self._desk, self)
        self._popup.picked.connect(self.set_person)
        self._chip: PersonChip | None = None
        self._people.addWidget(self.choose)
        self._people.addStretch(1)
        self._missing = PlainLabel("", "caption", "danger")
        self._missing.hide()
        self.whose = Segmented([("mine", self.tr("I promised")), ("theirs", self.tr("Promised to me"))])
        self.words = Field(self.tr("What"), placeholder=self.tr("Send the grant checklist by Friday"))
        self.words.changed.connect(self._typed)
        self.when = WhenField(self._desk.now, self.tr("Until when"), optional=True)
        self._moved = PlainLabel("", "caption", "text3", max_lines=2)
        self._moved.hide()
        self.note = EditorNote()
        self.body.addWidget(self.note)
        self.body.addLayout(self._people)
        self.body.addWidget(self._missing)
        self.body.addWidget(self.whose)
        self.body.addWidget(self.words)
        self.body.addWidget(self.when)
        self.body.addWidget(self._moved)
        self.body.addStretch(1)

    def set_person(self, row: ContactRow) -> None:
        """Whom it concerns."""
        self._person = _Person(row.id, row.name)
        self._show_person()
        self._kept.changed()
        self.words.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_person(self) -> None:
        if self._chip is not None:
            self._chip.hide()
            self._chip.deleteLater()
            self._chip = None
        person = self._person
        self.choose.setVisible(person is None)
        if person is None:
            return
        self._missing.hide()
        self._chip = PersonChip(
            person.id, initials(person.name), person.name, removable=self._promise is None
        )
        self._chip.removed.connect(self._drop_person)
        self._people.insertWidget(0, self._chip)
        self.whose.set_text(
            "theirs", self.tr("{name} promised").format(name=isolated(first_name(person.name)))
        )

    def _drop_person(self) -> None:
        self._person = None
        self._show_person()
        self._kept.changed()
        self.choose.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_people(self) -> None:
        self._popup.open_below(self.choose, 300)

    def _typed(self, text: str) -> None:
        found = find_day(text, self._desk.today())
        day = found[0] if found else None
        if day != self._found and (not self.when.text().strip() or self._shows(self._found)):
            self.when.set_text("" if day is None else day.isoformat())
        self._found = day

    def _shows(self, day: date | None) -> bool:
        return day is not None and self.when.text() == day.isoformat()

    def _save(self, *, anyway: bool = False) -> None:
        if self._kept.is_looking() or self._saving:
            return
        person, words = self._person, self.words.text().strip()
        if person is None:
            self._missing.setText(self.tr("Whom does it concern?"))
            self._missing.show()
            grow_to_fit(self, self.body)
            self.choose.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if not words:
            self.words.set_error(self.tr("What was promised? A few words are enough."))
            self.words.line.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if self.when.complain():
            grow_to_fit(self, self.body)
            self.when.line.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        found = self.when.when()
        due, owed = found.day if found else None, Owed(self.whose.value())
        promises, promise = self._desk.journal.promises, self._promise
        self._saving = True
        forget_draft = self._kept.forgetter()

        def work() -> None:
            if promise is not None:
                promises.edit(promise.id, words, due, owed, expected=None if anyway else promise)
            else:
                promises.add(person.id, words, owed=owed, due=due)
            forget_draft()

        self._desk.do(work, lambda _: self._saved(), on_error=self._failed, receiver=self)

    def _saved(self) -> None:
        self._kept.saved()
        self.accept()

    def _failed(self, error: JournalError) -> None:
        self._saving = False
        if self._kept.take(error):
            grow_to_fit(self, self.body)
        else:
            self.set_fact(wording.sentence(error), "danger")

    def reject(self) -> None:
        """Esc, Cancel and the frame's cross keep what was written."""
        if self._kept.may_leave():
            super().reject()
