"""Adding a person needs a name; everything else is one step away."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relationship_journal import wording
from relationship_journal.desktop import dates
from relationship_journal.desktop.editor_note import EditorNote
from relationship_journal.desktop.panel import Panel
from relationship_journal.desktop.person.birthday import birthday_words, read_birthday
from relationship_journal.desktop.person.circle_chips import CircleChips
from relationship_journal.desktop.person.draft import keep
from relationship_journal.desktop.person.point_lines import PointLines
from relationship_journal.desktop.widgets.banner import Banner, IconMark
from relationship_journal.desktop.widgets.button import Button
from relationship_journal.desktop.widgets.combo import Combo
from relationship_journal.desktop.widgets.field import Field, TextField
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.link import Link
from relationship_journal.domain.contacts import ContactDraft
from relationship_journal.domain.names import split_name, tidy_name
from relationship_journal.domain.partial_date import PartialDate

if TYPE_CHECKING:
    from relationship_journal.desktop.desk import Desk
    from relationship_journal.desktop.drafts import Draft
    from relationship_journal.domain.contacts import Circle, ContactRow
    from relationship_journal.domain.errors import JournalError

_RHYTHMS = (14, 28, 42, 56, 84, 180)
_AS_CIRCLE = -1
_IN_PEACE = 0


class PersonPanel(Panel):
    """Adds a person, or changes the one given; ``saved(id)``, ``person_requested(id)`` for one already here."""

    saved = Signal(int)
    person_requested = Signal(int)

    def __init__(self, desk: Desk, contact_id: int | None, parent: QWidget, *, name: str = "") -> None:
        adding = contact_id is None
        super().__init__(
            parent, parent.tr("Add person") if adding else parent.tr("Edit person"), 560,
            primary=parent.tr("Add") if adding else parent.tr("Save"),
        )  # fmt: skip
        self._desk = desk
        self._contact_id = contact_id
        self._draft = ContactDraft(name=name)
        self._saving = False
        self._asked = ""
        self._twin: int | None = None
        self._make_fields()
        self._make_more()
        self._lay_out()
        self.submitted.connect(self.save)
        self.name.set_text(name)
        self._stored: ContactDraft | None = None
        self.kept = keep(self, self, desk, contact_id)
        self.kept.save_wanted.connect(lambda: self.save(anyway=True))
        self.kept.looking.connect(self.primary.setDisabled)
        self._load()
        if name:
            self._look_for_twin(name)

    # -- making -------------------------------------------------------------------------------

    def _make_fields(self) -> None:
        self.banner = Banner("", kind="danger", icon="triangle-alert")
        self.banner.hide()
        self.note = EditorNote()
        self.name = Field(self.tr("Name"))
        self.name.changed.connect(self._name_typed)
        self._here = QWidget()
        row = QHBoxLayout(self._here)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self.here_label = PlainLabel("", "caption", "amber")
        self.here_link = Link(self.tr("Open"), role="label")
        row.addWidget(IconMark("users-round", "amber", 16))
        row.addWidget(self.here_label)
        row.addWidget(self.here_link)
        row.addStretch(1)
        self._here.hide()
        self.here_link.clicked.connect(self._open_twin)
        self.company = Field(self.tr("Company"))
        self.role = Field(self.tr("Role"))
        self.circles = CircleChips()
        self.rhythm = Combo()
        self.rhythm.setAccessibleName(self.tr("Rhythm"))
        self.fill_rhythm(None)
        self.more_button = Button(self.tr("More"), "ghost", chevron=True)
        self.more_button.clicked.connect(self.show_more)

    def _make_more(self) -> None:
        self.given = Field(self.tr("First name"))
        self.family = Field(self.tr("Last name"))
        self.points = (
            PointLines("email", self.tr("Email"), self.tr("Another email")),
            PointLines("phone", self.tr("Phone"), self.tr("Another phone")),
            PointLines("address", self.tr("Address"), self.tr("Another address")),
            PointLines("url", self.tr("Website"), self.tr("Another website")),
        )
        self.birthday = Field(self.tr("Birthday"), placeholder=self.tr("3 September, or 3 September 1985"))
        self.pronouns = Field(self.tr("Pronouns"))
        self.how_met = TextField(self.tr("How you met"), least=2, most=6)
        self.portrait = Field(self.tr("In one sentence"))
        self._names_touched = False
        for field in (self.given, self.family):
            field.changed.connect(self._touch_names)

    def _lay_out(self) -> None:
        self.body.addWidget(self.banner)
        self.body.addWidget(self.note)
        self.body.addWidget(self.name)
        self.body.addWidget(self._here)
        self.body.addLayout(_side_by_side(self.company, self.role))
        self.body.addWidget(_labelled(self.tr("Circles"), self.circles, self.circles.add))
        self.body.addWidget(_labelled(self.tr("Rhythm"), self.rhythm, self.rhythm))
        self.body.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._more = QWidget()
        column = QVBoxLayout(self._more)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addLayout(_side_by_side(self.given, self.family))
        email, phone, address, website = self.points
        column.addLayout(_side_by_side(email, phone))
        column.addWidget(address)
        column.addWidget(website)
        column.addLayout(_side_by_side(self.birthday, self.pronouns))
        column.addWidget(self.how_met)
        column.addWidget(self.portrait)
        self._more.hide()
        self.body.addWidget(self._more)
        self.body.addStretch(1)

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

        def work() -> tuple[tuple[Circle, ...], ContactDraft | None, Draft | None]:
            draft = journal.contacts.draft_of(contact_id) if contact_id is not None else None
            return journal.circles.all(), draft, kept.read()

        self._desk.read(self, work, self._loaded)

    def _loaded(self, answer: tuple[tuple[Circle, ...], ContactDraft | None, Draft | None]) -> None:
        circles, draft, left = answer
        self.circles.set_known(circles)
        if draft is not None:
            self.fill(draft)
        self.kept.begin(left, () if draft is None else None)
        if draft is not None or left is not None:
            self.show_more()

    def fill(self, draft: ContactDraft) -> None:
        """Show somebody as they are stored."""
        self._draft = self._stored = draft
        self._names_touched = False
        self.name.set_text(draft.name)
        self.given.set_text(draft.given)
        self.family.set_text(draft.family)
        self.company.set_text(draft.organisation)
        self.role.set_text(draft.role)
        self.circles.set_names(draft.circles)
        self.fill_rhythm(draft.rhythm_days)
        for lines in self.points:
            lines.show_points(draft.points)
        self.birthday.set_text(_stored_birthday(draft.born, self._desk))
        self.pronouns.set_text(draft.pronouns)
        self.how_met.set_text(draft.how_met)
        self.portrait.set_text(draft.portrait)

    def names_touched(self) -> bool:
        """Whether first and last name were written by the reader, not split from the whole name."""
        return self._names_touched

    def set_names_touched(self, touched: bool) -> None:
        """Take first and last name as written, or split them."""
        self._names_touched = touched

    def show_more(self) -> None:
        """Show every field there is."""
        if not self._more.isHidden():
            return
        self._more.show()
        self.more_button.hide()
        self._refit()

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
        self._look_for_twin(text)

    def _touch_names(self) -> None:
        self._names_touched = True

    def _look_for_twin(self, text: str) -> None:
        name = self._asked = tidy_name(text)
        if not name:
            self._show_twin(name, [])
            return
        contacts = self._desk.journal.contacts
        self._desk.read(self, lambda: contacts.similar(name), lambda rows: self._show_twin(name, rows))

    def _show_twin(self, name: str, rows: list[ContactRow]) -> None:
        if name != self._asked:  # something else is typed by now
            return
        others = [row for row in rows if row.id != self._contact_id]
        self._twin = others[0].id if others else None
        if others:
            self.here_label.setText(self.tr("{name} is already here.").format(name=others[0].name))
        if self._here.isHidden() == bool(others):
            self._here.setVisible(bool(others))
            self._refit()

    def _open_twin(self) -> None:
        if self._twin is not None:
            self.person_requested.emit(self._twin)
            self.reject()

    # -- saving -------------------------------------------------------------------------------

    def draft(self) -> ContactDraft | None:
        """What is written; None, with the error shown, when it cannot be saved like this."""
        name = tidy_name(self.name.text())
        if not name:
            self.name.set_error(self.tr("Everybody needs a name. Any will do, “the baker” too."))
            self.name.line.setFocus()
            return None
        try:
            born = read_birthday(self.birthday.text(), self._desk.today())
        except ValueError as fault:
            problem = self.tr(
                "“{typed}” is not a birthday I know. Try 3 September, 3 September 1985 or 1985."
            )
            self.birthday.set_error(problem.format(typed=fault))
            self.show_more()
            self.birthday.line.setFocus()
            return None
        days = self.rhythm.currentData()
        own = tuple(point for lines in self.points for point in lines.points())
        kinds = {"email", "phone", "address", "url"}
        return replace(
            self._draft, name=name, organisation=self.company.text(), role=self.role.text(),
            given=self._written_name(self.given, self._draft.given),
            family=self._written_name(self.family, self._draft.family),
            circles=self.circles.names(), rhythm_days=None if days == _AS_CIRCLE else days,
            points=own + tuple(point for point in self._draft.points if point.kind not in kinds),
            born=str(born or ""), pronouns=self.pronouns.text(), how_met=self.how_met.text(),
            portrait=self.portrait.text(),
        )  # fmt: skip

    def _written_name(self, field: Field, stored: str) -> str:
        """A part of the name as chosen; empty lets the journal split the name."""
        if self._names_touched:
            return field.text().strip()
        return stored if tidy_name(self.name.text()) == self._draft.name else ""

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
            if contact_id is None:
                saved = contacts.add(draft)
            else:
                contacts.edit(contact_id, draft, expected=expected)
                saved = contact_id
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


def _stored_birthday(born: str, desk: Desk) -> str:
    return birthday_words(PartialDate.parse(born), desk.today()) if born else ""


def _side_by_side(left: QWidget, right: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(12)
    for each in (left, right):
        holder = QVBoxLayout()
        holder.addWidget(each)
        holder.addStretch(1)
        row.addLayout(holder, 1)
    return row


def _labelled(text: str, content: QWidget, buddy: QWidget) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(5)
    label = PlainLabel(text, "label", "text2")
    label.setBuddy(buddy)
    column.addWidget(label)
    column.addWidget(content)
    return box
