"""Adding a person needs a name; everything else is one step away."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relationship_journal import wording
from relationship_journal.desktop import dates
from relationship_journal.desktop.bidi import isolated
from relationship_journal.desktop.editor_note import EditorNote
from relationship_journal.desktop.panel import Panel
from relationship_journal.desktop.partial_days import partial_words, read_since
from relationship_journal.desktop.person.birthday import birthday_words, read_birthday
from relationship_journal.desktop.person.circle_chips import CircleChips
from relationship_journal.desktop.person.company import complete_with
from relationship_journal.desktop.person.draft import keep
from relationship_journal.desktop.person.here_line import HereLine
from relationship_journal.desktop.person.more_fields import MoreFields, labelled, side_by_side
from relationship_journal.desktop.person.photo_field import PhotoField
from relationship_journal.desktop.tab_order import tab_after
from relationship_journal.desktop.translation import translate
from relationship_journal.desktop.widgets.banner import Banner
from relationship_journal.desktop.widgets.button import Button
from relationship_journal.desktop.widgets.combo import Combo
from relationship_journal.desktop.widgets.field import Field
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.domain.contacts import ContactDraft
from relationship_journal.domain.names import split_name, tidy_name
from relationship_journal.domain.partial_date import PartialDate
from relationship_journal.domain.person_drafts import PersonDraft

if TYPE_CHECKING:
    from relationship_journal.desktop.desk import Desk
    from relationship_journal.desktop.drafts import Draft
    from relationship_journal.domain.contacts import Circle
    from relationship_journal.domain.errors import JournalError

_RHYTHMS = (14, 28, 42, 56, 84, 180)
_AS_CIRCLE = -1
_IN_PEACE = 0
_Loaded = tuple[tuple["Circle", ...], list[str], PersonDraft | None, "Draft | None"]


class PersonPanel(Panel):
    """Adds a person, or changes the one given; ``saved(id)``, ``person_requested(id)`` for one already here."""

    saved = Signal(int)
    person_requested = Signal(int)

    def __init__(
        self, desk: Desk, contact_id: int | None, parent: QWidget, *, name: str = "", company: str = ""
    ) -> None:
        adding = contact_id is None
        super().__init__(
            parent, translate("PersonPanel", "Add person") if adding else translate("PersonPanel", "Edit person"), 560,
            primary=translate("PersonPanel", "Add") if adding else translate("PersonPanel", "Save"),
        )  # fmt: skip
        self._desk = desk
        self._contact_id = contact_id
        self._draft = PersonDraft(ContactDraft(name=name))
        self._stored: PersonDraft | None = None
        self._saving = False
        self._names_touched = False
        self._make_fields()
        self._lay_out()
        self._connect()
        self.setAcceptDrops(True)
        self.name.set_text(name)
        self.photo.show_name(name)
        self.company.set_text(company)
        self.kept = keep(self, self, desk, contact_id)
        self.kept.save_wanted.connect(lambda: self.save(anyway=True))
        self.kept.looking.connect(self.primary.setDisabled)
        self.name.line.setFocus()  # before the picture, which stands first
        self._load()
        if name:
            self._look_for_twin()

    # -- making -------------------------------------------------------------------------------

    def _make_fields(self) -> None:
        self.banner = Banner("", kind="danger", icon="triangle-alert")
        self.banner.hide()
        self.note = EditorNote()
        self.photo = PhotoField(self._desk, self._contact_id)
        self.photo_error = PlainLabel("", "caption", "danger", max_lines=3)
        self.photo_error.hide()
        self.name = Field(self.tr("Name"))
        self.here = HereLine(self._desk, self._contact_id)
        self.company = Field(self.tr("Company"))
        self.role = Field(self.tr("Role"))
        self.circles = CircleChips()
        self.rhythm = Combo()
        self.rhythm.setAccessibleName(self.tr("Rhythm"))
        self.fill_rhythm(None)
        self.more_button = Button(self.tr("More"), "ghost", chevron=True)
        more = self.more = MoreFields(self._desk, self._contact_id)
        self.given, self.family, self.nickname = more.given, more.family, more.nickname
        self.points, self.dates, self.through = more.points, more.dates, more.through
        self.birthday, self.known_since, self.pronouns = more.birthday, more.known_since, more.pronouns
        self.how_met, self.portrait = more.how_met, more.portrait

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(self.photo, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(5)
        words.addWidget(self.name)
        words.addWidget(self.here)
        words.addWidget(self.photo_error)
        words.addStretch(1)
        head.addLayout(words, 1)
        self.body.addWidget(self.banner)
        self.body.addWidget(self.note)
        self.body.addLayout(head)
        self.body.addLayout(side_by_side(self.company, self.role))
        self.body.addWidget(labelled(self.tr("Circles"), self.circles, self.circles.add))
        self.body.addWidget(labelled(self.tr("Rhythm"), self.rhythm, self.rhythm))
        self.body.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.more)
        self.more.hide()
        self.body.addStretch(1)
        tab_after(self.name.line, self.photo)  # a name comes first, also by keyboard

    def _connect(self) -> None:
        self.submitted.connect(self.save)
        self.name.changed.connect(self._name_typed)
        self.photo.refused.connect(self._say_photo)
        self.here.opened.connect(self._open_twin)
        self.here.came_or_went.connect(self._refit)
        self.more_button.clicked.connect(self._open_more)
        self.more.grown.connect(self._refit)
        for field in (self.given, self.family):
            field.changed.connect(self._touch_names)
        for lines in self.points[:2]:
            lines.changed.connect(self._look_for_twin)

    def fill_rhythm(self, own: int | None) -> None:
        """Offer the usual rhythms and ``own``, which is chosen."""
        self.rhythm.clear()
        self.rhythm.addItem(self.tr("As the circle says"), _AS_CIRCLE)
        for days in sorted({*_RHYTHMS, *([own] if own else [])}):
            words = dates.every_words(days)
            self.rhythm.addItem(words[:1].upper() + words[1:], days)
        self.rhythm.addItem(self.tr("No rhythm, leave in peace"), _IN_PEACE)
        self.rhythm.setCurrentIndex(max(0, self.rhythm.findData(_AS_CIRCLE if own is None else own)))

    # -- reading ------------------------------------------------------------------------------

    def _load(self) -> None:
        journal, contact_id, kept = self._desk.journal, self._contact_id, self.kept

        def work() -> _Loaded:
            draft = journal.contacts.person_of(contact_id) if contact_id is not None else None
            companies = [each.name for each in journal.organisations.all()]
            return journal.circles.all(), companies, draft, kept.read()

        self._desk.read(self, work, self._loaded)

    def _loaded(self, answer: _Loaded) -> None:
        circles, companies, draft, left = answer
        self.circles.set_known(circles)
        complete_with(self.company.line, companies)
        if draft is not None:
            self.fill(draft)
        self.kept.begin(left, () if draft is None else None)
        if draft is not None or left is not None:
            self.show_more()

    def fill(self, person: PersonDraft) -> None:
        """Show somebody as they are stored."""
        self._draft = self._stored = person
        self._names_touched = False
        draft, today = person.contact, self._desk.today()
        self.name.set_text(draft.name)
        self.given.set_text(draft.given)
        self.family.set_text(draft.family)
        self.nickname.set_text(draft.nickname)
        self.company.set_text(draft.organisation)
        self.role.set_text(draft.role)
        self.circles.set_names(draft.circles)
        self.fill_rhythm(draft.rhythm_days)
        for lines in self.points:
            lines.show_points(draft.points)
        self.birthday.set_text(birthday_words(_partial(draft.born), today))
        self.known_since.set_text(partial_words(_partial(draft.met_on), today))
        self.pronouns.set_text(draft.pronouns)
        self.how_met.set_text(draft.how_met)
        self.portrait.set_text(draft.portrait)
        self.dates.show_dates(person.dates)
        self.through.show_person(person.through)
        self.photo.show_name(draft.name)
        self.photo.show_stored(there=bool(person.photo_key))

    def names_touched(self) -> bool:
        """Whether first and last name were written by the reader, not split from the whole name."""
        return self._names_touched

    def set_names_touched(self, touched: bool) -> None:
        """Take first and last name as written, or split them."""
        self._names_touched = touched

    def show_more(self) -> None:
        """Show every field there is."""
        if not self.more.isHidden():
            return
        self.more.show()
        self.more_button.hide()
        self._refit()

    def _open_more(self) -> None:
        self.show_more()
        self.given.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refit(self) -> None:
        """As tall as what is shown, in a moment, when the layouts have heard of it."""
        QTimer.singleShot(0, self, self._fit_now)

    def _fit_now(self) -> None:
        parent = self.parentWidget()
        if self.isVisible() and parent is not None:
            self.body.activate()
            self._fit(parent.window())

    # -- while typing -------------------------------------------------------------------------

    def _name_typed(self, text: str) -> None:
        if not self._names_touched:
            given, family = split_name(tidy_name(text)) if text.strip() else ("", "")
            self.given.set_text(given)
            self.family.set_text(family)
        self.photo.show_name(text)
        self._look_for_twin()

    def _touch_names(self) -> None:
        self._names_touched = True

    def _look_for_twin(self) -> None:
        emails, phones = ([point.value for point in lines.points()] for lines in self.points[:2])
        self.here.look_for(self.name.text(), emails, phones)

    def _open_twin(self, contact_id: int) -> None:
        self.person_requested.emit(contact_id)
        self.reject()

    def _say_photo(self, words: str) -> None:
        self.photo_error.setText(words)
        self.photo_error.setVisible(bool(words))
        self._refit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.photo.dragEnterEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self.photo.dropEvent(event)

    # -- saving -------------------------------------------------------------------------------

    def draft(self) -> PersonDraft | None:
        """What is written; None, with the error shown, when it cannot be saved like this."""
        name = tidy_name(self.name.text())
        if not name:
            self._wrong(self.name, self.tr("Everybody needs a name. Any will do, “the baker” too."))
            return None
        before = self._draft.contact
        try:
            born = self._unless_shown(self.birthday, before.born)
        except ValueError as fault:
            problem = self.tr("“{typed}” is not a birthday I know. Try 3 May, 3 May 1980, 1980 or about 45.")
            self._wrong(self.birthday, problem.format(typed=isolated(str(fault))))
            return None
        met_on = self._since(before.met_on)
        if met_on is None:
            problem = self.tr("“{typed}” is no day in the past I know. Try 2019, May 2019 or 3 May 2019.")
            self._wrong(self.known_since, problem.format(typed=isolated(self.known_since.text().strip())))
            return None
        days = self.dates.dates()
        if days is None:
            self.show_more()
            return None
        return replace(
            self._draft, contact=self._contact(name, born, met_on), dates=days,
            through=self.through.person(), photo=self.photo.photo(),
        )  # fmt: skip

    def _contact(self, name: str, born: str, met_on: str) -> ContactDraft:
        before, days = self._draft.contact, self.rhythm.currentData()
        own = tuple(point for lines in self.points for point in lines.points())
        kinds = {"email", "phone", "address", "url"}
        return replace(
            before, name=name, organisation=self.company.text(), role=self.role.text(),
            given=self._written_name(self.given, before.given),
            family=self._written_name(self.family, before.family), nickname=self.nickname.text(),
            circles=self.circles.names(), rhythm_days=None if days == _AS_CIRCLE else days,
            points=own + tuple(point for point in before.points if point.kind not in kinds),
            born=born, met_on=met_on, pronouns=self.pronouns.text(), how_met=self.how_met.text(),
            portrait=self.portrait.text(),
        )  # fmt: skip

    def _wrong(self, field: Field, words: str) -> None:
        field.set_error(words)
        if field is not self.name:
            self.show_more()
        field.line.setFocus()
        self._refit()

    def _unless_shown(self, field: Field, stored: str) -> str:
        """The birthday typed; one left as it was shown is as it was stored, whatever it would read as."""
        today = self._desk.today()
        if stored and field.text() == birthday_words(_partial(stored), today):
            return stored
        return str(read_birthday(field.text(), today) or "")

    def _since(self, stored: str) -> str | None:
        """Known since when; None where it cannot be read."""
        typed, today = self.known_since.text().strip(), self._desk.today()
        if stored and typed == partial_words(_partial(stored), today):
            return stored
        found = read_since(typed, today) if typed else None
        return str(found) if found is not None else None if typed else ""

    def _written_name(self, field: Field, stored: str) -> str:
        """A part of the name as chosen; empty lets the journal split the name."""
        if self._names_touched:
            return field.text().strip()
        return stored if tidy_name(self.name.text()) == self._draft.contact.name else ""

    def save(self, *, anyway: bool = False) -> None:
        """Hand it to the journal, ``anyway`` over what changed meanwhile; closes once that acknowledged it."""
        draft = None if self._saving or self.kept.is_looking() else self.draft()
        if draft is None:
            return
        self._saving = True
        self.banner.hide()
        self.primary.setDisabled(True)
        contacts, contact_id = self._desk.journal.contacts, self._contact_id
        forget_draft, expected = self.kept.forgetter(), None if anyway else self._stored

        def work() -> int:
            saved = contacts.save(draft, contact_id, expected=expected)
            forget_draft()
            return saved

        self._desk.do(work, self._acknowledged, on_error=self._refused, receiver=self)

    def _acknowledged(self, contact_id: int) -> None:
        self.kept.saved()
        self.saved.emit(contact_id)
        self.accept()

    def _refused(self, error: JournalError) -> None:
        self._saving = False
        self.primary.setDisabled(False)
        if not self.kept.take(error):
            self.banner.set_text(wording.sentence(error))
            self.banner.show()
        self._refit()

    def reject(self) -> None:
        """Esc, Cancel and the frame's cross keep what was written."""
        if self.kept.may_leave():
            super().reject()


def _partial(stored: str) -> PartialDate | None:
    return PartialDate.parse(stored) if stored else None
