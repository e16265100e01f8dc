"""The head of a person's page: who they are, how you stand, and what to do next with them."""

from __future__ import annotations

from typing import cast
from zoneinfo import ZoneInfo

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSpacerItem, QVBoxLayout, QWidget

from relationship_journal.desktop import dates
from relationship_journal.desktop.actions import keys_of
from relationship_journal.desktop.bidi import isolated
from relationship_journal.desktop.circle_hues import DOT_HUES
from relationship_journal.desktop.contacts.facts_strip import STRIP_PAD, FactsStrip
from relationship_journal.desktop.contacts.work_line import WorkLine
from relationship_journal.desktop.desk import Desk
from relationship_journal.desktop.drag_out import DragOut
from relationship_journal.desktop.menu_line import add_line
from relationship_journal.desktop.outside import hand_over, in_full
from relationship_journal.desktop.requests import BriefingTarget, JotRequest, ScheduleRequest
from relationship_journal.desktop.rhythm_menu import add_rest_lines, rhythm_menu
from relationship_journal.desktop.rhythm_words import rest_words, rhythm_words, whole_rhythm
from relationship_journal.desktop.widgets.avatar import Avatar
from relationship_journal.desktop.widgets.button import Button, IconButton
from relationship_journal.desktop.widgets.chip import Chip, Kind
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.margins import set_margins
from relationship_journal.desktop.widgets.menu import Menu
from relationship_journal.desktop.widgets.painting import horizontal_line, smooth
from relationship_journal.domain.contacts import Contact
from relationship_journal.domain.partial_date import PartialDate


class PersonHeader(QWidget):
    """Shows one contact; every button asks through a signal, only rhythm and delete act themselves."""

    briefing_requested = Signal(object)
    jot_requested = Signal(object)
    schedule_requested = Signal(object)
    edit_requested = Signal(object)
    print_requested = Signal(int)
    export_requested = Signal(object)
    organisation_requested = Signal(int)
    link_requested = Signal()
    """To somebody else here."""
    review_requested = Signal(int)
    forget_requested = Signal(int)
    merge_requested = Signal(object)
    """Ids (a tuple): the person on screen, and whom to join with them."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._contact: Contact | None = None
        self._narrow = False
        self._avatar = Avatar(size=68)
        self._drags = DragOut(desk, self)
        self._drags.offer(self._avatar, lambda: (self._contact.id,) if self._contact else ())
        self._name = PlainLabel("", "name")
        self._line = WorkLine()
        self._chips: list[Chip] = []
        self._prepare = Button(self.tr("Prepare"), "primary", "book-open-text", keys="Ctrl+B")
        self._jot = Button(self.tr("Jot"), "secondary", "pen-line")
        self._schedule = Button(self.tr("Schedule"), "secondary", "calendar-plus")
        self._more = IconButton("ellipsis", self.tr("More"))
        self.strip = FactsStrip()
        self._lay_out()
        self._space()
        self._connect()
        self._name_buttons()

    def _lay_out(self) -> None:
        self._names = QHBoxLayout()
        self._names.setSpacing(10)
        self._names.addWidget(self._name)
        self._names.addStretch(1)
        words = QVBoxLayout()
        words.setContentsMargins(0, 7, 0, 0)
        words.setSpacing(6)
        words.addStretch()
        words.addLayout(self._names)
        words.addWidget(self._line)
        words.addStretch()
        self._top = QHBoxLayout()
        self._top.setSpacing(8)
        self._top.addWidget(self._avatar)
        self._beside = QSpacerItem(8, 0)
        self._top.addItem(self._beside)
        self._top.addLayout(words, 1)
        self._top.addSpacing(8)
        self._buttons = QWidget()
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for button in (self._prepare, self._jot, self._schedule, self._more):
            row.addWidget(button)
        self._below = False
        self._top.addWidget(self._buttons)
        column = self._column = QVBoxLayout(self)
        set_margins(self._top, STRIP_PAD, 0, 0, 0)
        column.addLayout(self._top)
        column.addWidget(self.strip)

    def _connect(self) -> None:
        self._prepare.clicked.connect(self.prepare)
        self._jot.clicked.connect(
            lambda: self._with_id(lambda who: self.jot_requested.emit(JotRequest((who,))))
        )
        self._schedule.clicked.connect(
            lambda: self._with_id(lambda who: self.schedule_requested.emit(ScheduleRequest((who,))))
        )
        self._line.company.clicked.connect(self._open_company)
        self._more.clicked.connect(lambda: self._pop_up(self.menu(), self._more))
        self.strip.next_pressed.connect(self.prepare)
        self.strip.rhythm_pressed.connect(self._offer_rhythms)
        self.strip.address_pressed.connect(self._copy_address)
        self.strip.fact("address").customContextMenuRequested.connect(lambda _at: self._address_menu())

    # -- what it shows -----------------------------------------------------------------------------

    def contact(self) -> Contact | None:
        """Whom it shows."""
        return self._contact

    def show_contact(self, contact: Contact) -> None:
        """Show somebody."""
        self._contact = contact
        today = self._desk.today()
        row = contact.row
        standing = row.standing
        self._avatar.show_person(
            row.id, row.initials, ring=standing.ring_share(today), due=standing.is_amber(today)
        )
        self._name.setText(contact.name)
        self._line.show_words(row.role, row.organisation, (contact.pronouns, self._died(contact.died)))
        self._show_circles(contact)
        self._show_strip(contact)
        self._fit()

    def _died(self, died: PartialDate | bool) -> str:
        if died is True:
            return self.tr("died")
        if isinstance(died, PartialDate) and died.year is not None:
            return self.tr("died {year}").format(year=died.year)
        return ""

    def _show_circles(self, contact: Contact) -> None:
        for chip in self._chips:
            self._names.removeWidget(chip)
            chip.deleteLater()
        self._chips = [
            Chip(circle.name, cast("Kind", DOT_HUES[circle.colour % len(DOT_HUES)]), parent=self)
            for circle in contact.circles
        ]
        for place, chip in enumerate(self._chips, start=1):
            self._names.insertWidget(place, chip)

    def _show_strip(self, contact: Contact) -> None:
        today, standing, strip = self._desk.today(), contact.row.standing, self.strip
        meeting = contact.row.next_meeting
        if meeting is None:
            strip.show_fact("next", "")
        else:
            start = meeting.astimezone(ZoneInfo(self._desk.clock.zone))
            token = "accent_ink" if start.date() == today else "text"
            strip.show_fact("next", dates.when_words(start, today), token, self.tr("Prepare for it"))
        last = standing.last_any  # the any clock; the ring shows the live one
        words = (
            f"{dates.day_smart(last, today)}, {dates.ago_words(last, today)}"
            if last and last != today
            else ""
        )
        strip.show_fact("last", self.tr("today") if last == today else words)
        rest = rest_words(standing, today)
        said = (whole_rhythm(contact.rhythm), rest, self.tr("Change the rhythm"))
        tip = "\n".join(part[:1].upper() + part[1:] for part in said if part)
        strip.show_fact("rhythm", rest or rhythm_words(contact.rhythm), tip=tip)
        met = contact.met_on.year if contact.met_on else None  # what is known comes before the first entry
        since = met or (standing.since.year if standing.since else None)
        strip.show_fact("since", str(since) if since else "")
        email = contact.first("email")
        strip.fact("address").set_icon("mail" if email else "phone")
        strip.show_fact("address", email or contact.first("phone"), "text2", self.tr("Copy"))

    def set_narrow(self, narrow: bool) -> None:
        """Below 1180 pixels of window: Jot and Schedule become icons and no keys are shown."""
        if narrow != self._narrow:
            self._narrow = narrow
            self._space()
            self._name_buttons()

    def _space(self) -> None:
        set_margins(self._column, 24 - STRIP_PAD, 22, 20, 10 if self._narrow else 16)
        self._column.setSpacing(6 if self._narrow else 10)

    def _name_buttons(self) -> None:
        for button, name, command in (
            (self._jot, self.tr("Jot"), "jot"),
            (self._schedule, self.tr("Schedule"), "schedule"),
        ):
            button.setText("" if self._narrow else name)
            button.set_tip(name, keys_of(command))
        self._prepare.set_keys("" if self._narrow else "Ctrl+B")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The name stays whole: circles beside it go first, then the buttons get their own line, then the face."""
        margins = self._column.contentsMargins()
        room = self.width() - margins.left() - margins.right() - self._name.sizeHint().width()
        beside = self._avatar.sizeHint().width() + 32
        self._avatar.setVisible(room >= beside)
        self._beside.changeSize(8 if room >= beside else 0, 0)
        self._top.invalidate()
        room -= beside
        self._move_buttons(below=room < self._buttons.sizeHint().width())
        if not self._below:
            room -= self._buttons.sizeHint().width()
        for chip in self._chips:
            room -= chip.sizeHint().width() + 10
            chip.setVisible(room >= 0)

    def _move_buttons(self, *, below: bool) -> None:
        if below == self._below:
            return
        self._below = below
        inside = self._buttons.layout()
        if inside is not None:  # on their own line they begin with the words above
            set_margins(inside, STRIP_PAD if below else 0, 0, 0, 0)
        if below:
            self._top.removeWidget(self._buttons)
            self._column.insertWidget(1, self._buttons, 0, Qt.AlignmentFlag.AlignLeading)
        else:
            self._column.removeWidget(self._buttons)
            self._top.addWidget(self._buttons)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with smooth(self) as painter:
            horizontal_line(painter, 0, self.width(), self.height() - 1)

    # -- what it does ------------------------------------------------------------------------------

    def prepare(self) -> None:
        """Ask for the briefing."""
        target = self.briefing_target()
        if target is not None:
            self.briefing_requested.emit(target)

    def briefing_target(self) -> BriefingTarget | None:
        """The sheet to prepare with: of the next meeting, else of the person."""
        contact = self._contact
        if contact is None:
            return None
        meeting = contact.next_meeting_id
        return ("contact", contact.id) if meeting is None else ("meeting", meeting)

    def _with_id(self, run: object) -> None:
        if self._contact is not None and callable(run):
            run(self._contact.id)

    def menu(self) -> QMenu:
        """Everything that can be done with the person."""
        menu = Menu(self)
        contact = self._contact
        if contact is None:
            return menu
        add_line(menu, self.tr("Edit..."), "pencil", lambda: self.edit_requested.emit(contact.id), "F2")
        add_line(menu, self.tr("Link to a person..."), "users-round", self.link_requested.emit)
        add_line(menu, self.tr("Merge with..."), "git-merge", self._ask_whom)
        rhythms = rhythm_menu(menu, contact.own_rhythm_days, self._set_rhythm, known=True)
        menu.addMenu(rhythms)
        self._add_rests(menu, contact, self._more)
        menu.addSeparator()
        year = self.tr("{year} with {name}").format(
            year=self._desk.today().year, name=isolated(contact.row.first_name)
        )
        add_line(menu, year, "sprout", lambda: self.review_requested.emit(contact.id))
        add_line(menu, self.tr("Print page"), "printer", lambda: self.print_requested.emit(contact.id))
        add_line(
            menu, self.tr("Export vCard"), "file-output", lambda: self.export_requested.emit((contact.id,))
        )
        menu.addSeparator()
        add_line(menu, self.tr("Delete"), "trash-2", self.delete)
        add_line(
            menu, self.tr("Forget completely..."), "eraser", lambda: self.forget_requested.emit(contact.id)
        )
        return menu

    def _open_company(self) -> None:
        contact, journal = self._contact, self._desk.journal
        if contact is None:
            return

        def took(organisation_id: int | None) -> None:
            if organisation_id is not None:
                self.organisation_requested.emit(organisation_id)

        self._desk.read(self, lambda: journal.organisations.of(contact.id), took)

    def _ask_whom(self) -> None:
        """Choose whom to join with the person on screen."""
        from relationship_journal.desktop.people_popup import PeoplePopup

        contact = self._contact
        if contact is None:
            return
        popup = PeoplePopup(self._desk, self.window(), adding=False)
        popup.leave_out((contact.id,))
        popup.picked.connect(lambda row: self.merge_requested.emit((contact.id, row.id)))
        popup.closed.connect(popup.deleteLater)
        popup.open_below(self._more, 340)

    def delete(self) -> None:
        """Delete the person on screen; the notice offers Undo."""
        contact, journal = self._contact, self._desk.journal
        if contact is not None:
            self._desk.do(lambda: journal.contacts.remove(contact.id))

    def _offer_rhythms(self) -> None:
        contact = self._contact
        if contact is not None:
            menu = rhythm_menu(self, contact.own_rhythm_days, self._set_rhythm, known=True)
            menu.addSeparator()
            self._add_rests(menu, contact, self.strip.fact("rhythm"))
            self._pop_up(menu, self.strip.fact("rhythm"))

    def _add_rests(self, menu: QMenu, contact: Contact, anchor: QWidget) -> None:
        if not (contact.died or contact.row.is_me):
            resting = contact.row.standing.rests(self._desk.today())
            add_rest_lines(menu, self._desk, (contact.id,), anchor, resting=resting)

    def _set_rhythm(self, days: int | None) -> None:
        contact, journal = self._contact, self._desk.journal
        if contact is not None:
            self._desk.do(lambda: journal.contacts.set_rhythm(contact.id, days))

    def _copy_address(self) -> None:
        QGuiApplication.clipboard().setText(self.strip.fact("address").value)
        self._desk.notices.toast(self.tr("Copied"), "copy")

    def _address_menu(self) -> None:
        value = self.strip.fact("address").value
        menu = Menu(self)
        add_line(menu, self.tr("Copy"), "copy", self._copy_address)
        if "@" in value:
            words = self.tr("Write to {address}").format(address=isolated(in_full(value)))
            add_line(menu, words, "external-link", lambda: hand_over("mailto", value))
        else:
            words = self.tr("Call {number}").format(number=isolated(in_full(value)))
            add_line(menu, words, "phone", lambda: hand_over("tel", value))
        self._pop_up(menu, self.strip.fact("address"))

    def _pop_up(self, menu: QMenu, below: QWidget) -> None:
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(below.mapToGlobal(QPoint(0, below.height() + 4)))
