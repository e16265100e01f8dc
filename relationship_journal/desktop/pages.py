"""The pages of an open journal, wired to each other and to the panels; no pane knows another."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from relationship_journal.desktop.desk import Desk
from relationship_journal.desktop.dialogs import Dialogs
from relationship_journal.desktop.focus import holds_focus
from relationship_journal.desktop.home import Home
from relationship_journal.desktop.page_requests import wire_first_run, wire_palette, wire_today
from relationship_journal.desktop.page_titles import NAMES_SHOWN, window_title
from relationship_journal.desktop.pages_ahead import PagesAhead
from relationship_journal.desktop.pane_focus import focus_into, panes_of
from relationship_journal.desktop.requests import BriefingTarget, JotRequest, ScheduleRequest
from relationship_journal.desktop.session import dress_people
from relationship_journal.desktop.settings_store import SettingsStore
from relationship_journal.desktop.today.pane import TodayPane
from relationship_journal.desktop.trail import Place, Trail
from relationship_journal.desktop.widgets.nav_button import NavButton
from relationship_journal.desktop.widgets.page_stack import PageStack

if TYPE_CHECKING:
    from relationship_journal.desktop.briefing.pane import BriefingPane
    from relationship_journal.desktop.meetings.pane import MeetingsPane
    from relationship_journal.desktop.organisation.pane import OrganisationPane
    from relationship_journal.desktop.people_page import PeoplePage
    from relationship_journal.desktop.promises.pane import PromisesPane
    from relationship_journal.desktop.review.pane import ReviewPane
    from relationship_journal.desktop.search.palette import Palette
    from relationship_journal.domain.contacts import Circle
    from relationship_journal.domain.views import View

_SHOW_ONE = {"briefing", "organisation", "review"}
_MADE_LATER = ("people", "meetings", "promises", "briefing", "organisation", "review")


class Pages(PageStack):
    """One page at a time; ``shown(page, title)`` whenever another one, or another person, is on screen."""

    shown = Signal(str, str)
    sample_requested = Signal()
    lock_requested = Signal()

    def __init__(self, desk: Desk, dialogs: Dialogs, settings: SettingsStore, *, sample: bool) -> None:
        super().__init__()
        self._desk = desk
        self._dialogs = dialogs
        self._trail = Trail()
        self._person = 0
        self._name = ""
        self.part = ""  # of the people: "circle:<id>" or "view:<id>"
        self._settings = settings
        self.today = TodayPane(desk, dialogs.todays_jot, settings=settings)
        self._sample = sample
        self._home = Home(desk, self.today)
        self._home.nobody.connect(self._meet_nobody)
        self.addWidget(self._home)
        wire_today(self.today, self, dialogs)
        dialogs.palette_made.connect(self._wire_palette)
        dialogs.suggestions_changed.connect(self.today.refresh)
        dialogs.titles_changed.connect(self._tell)
        dialogs.person_saved.connect(self.show_person)
        dialogs.person_requested.connect(self.show_person)
        dialogs.people_requested.connect(self.show_people)
        dialogs.somebody_forgotten.connect(lambda: self.show_page("people"))
        # Only Today is on screen first; the others are made in the pauses after it, or when they are asked for.
        self._ahead = PagesAhead(desk, _MADE_LATER, self)
        self._ahead.turn.connect(self._page)
        self.today.filled.connect(self._ahead.begin, Qt.ConnectionType.SingleShotConnection)

    def dissolve(self) -> None:
        """Go, and make no further page: the journal may be closed before this is deleted."""
        self._ahead.stop()
        self.hide()
        self.deleteLater()

    # -- the pages, each made once -----------------------------------------------------------------

    @cached_property
    def people(self) -> PeoplePage:
        """The people and what is known of the one on screen."""
        from relationship_journal.desktop.people_page import PeoplePage

        page = PeoplePage(self._desk, self._dialogs.timelines_jot)
        page.title_changed.connect(self._person_shown)
        page.circle_cleared.connect(self._circle_cleared)
        page.vcard_requested.connect(self._dialogs.export_people)
        page.view_requested.connect(self._dialogs.view)
        page.merge_requested.connect(self._dialogs.merge)
        page.forget_requested.connect(self._dialogs.forget)
        page.print_requested.connect(lambda asked: self.print_briefing(("contact", asked)))
        page.briefing_requested.connect(self.show_briefing)
        page.jot_requested.connect(self._dialogs.jot)
        page.schedule_requested.connect(self._dialogs.schedule)
        page.person_editor_requested.connect(self._dialogs.person)
        page.organisation_requested.connect(self.show_organisation)
        page.review_requested.connect(self.show_review)
        self.addWidget(page)
        dress_people(page, self._settings)
        page.refresh()
        return page

    @cached_property
    def meetings(self) -> MeetingsPane:
        """The meetings."""
        from relationship_journal.desktop.meetings.pane import MeetingsPane

        page = MeetingsPane(self._desk)
        page.briefing_requested.connect(self.show_briefing)
        page.entry_requested.connect(self.show_entry)
        page.jot_requested.connect(self._dialogs.jot)
        page.schedule_requested.connect(self._dialogs.schedule)
        page.export_requested.connect(self._dialogs.export)
        page.week_requested.connect(self.print_week)
        self.addWidget(page)
        return page

    @cached_property
    def promises(self) -> PromisesPane:
        """The promises both ways."""
        from relationship_journal.desktop.promises.pane import PromisesPane

        page = PromisesPane(self._desk)
        page.person_requested.connect(self.show_person)
        page.entry_requested.connect(self.show_entry)
        self.addWidget(page)
        return page

    @cached_property
    def briefing(self) -> BriefingPane:
        """The sheet for a meeting or a person."""
        from relationship_journal.desktop.briefing.pane import BriefingPane

        page = BriefingPane(self._desk, settings=self._settings)
        page.closed.connect(partial(self._closed, "briefing"))
        page.jot_requested.connect(self._dialogs.jot)
        page.person_requested.connect(self.show_person)
        page.entry_requested.connect(self.show_entry)
        page.schedule_requested.connect(self._dialogs.schedule)
        self.addWidget(page)
        return page

    @cached_property
    def organisation(self) -> OrganisationPane:
        """The people of one organisation."""
        from relationship_journal.desktop.organisation.pane import OrganisationPane

        page = OrganisationPane(self._desk)
        page.closed.connect(partial(self._closed, "organisation"))
        page.vanished.connect(partial(self._closed, "organisation"))
        page.person_requested.connect(self.show_person)
        page.add_requested.connect(lambda name: self._dialogs.person(company=name))
        page.title_changed.connect(lambda _name: self._tell())
        self.addWidget(page)
        return page

    @cached_property
    def review(self) -> ReviewPane:
        """A week, a year, or a year with one person."""
        from relationship_journal.desktop.review.pane import ReviewPane

        page = ReviewPane(self._desk)
        page.closed.connect(partial(self._closed, "review"))
        page.person_requested.connect(self.show_person)
        page.entry_requested.connect(self.show_entry)
        page.title_changed.connect(lambda _title: self._tell())
        self.addWidget(page)
        return page

    def _page(self, name: str) -> QWidget:
        page: QWidget = self._home if name == "today" else getattr(self, name)
        return page

    def _meet_nobody(self) -> None:
        """The page of a journal that holds nobody yet, made when there is one."""
        from relationship_journal.desktop.firstrun.pane import FirstRunPane

        page = self.first_run = FirstRunPane(sample=self._sample, encrypted=self._desk.journal.is_encrypted)
        page.sample_requested.connect(self.sample_requested)
        wire_first_run(page, self._dialogs)
        self._home.take_first_run(page)

    def _wire_palette(self, palette: Palette) -> None:
        wire_palette(palette, self, self._dialogs)

    # -- going there ---------------------------------------------------------------------------

    def show_page(self, page: str) -> None:
        """Go to a page by its name."""
        if page == "people" and (self.part or self.people.list.shows_only_some()):
            self.part = ""
            self.people.list.show_all()
        self._go((page, self._person if page == "people" else 0))

    def show_person(self, contact_id: int) -> None:
        """Go to somebody's page."""
        self._go(("people", contact_id))

    def show_entry(self, contact_id: int, entry_id: int) -> None:
        """Go to an entry in somebody's timeline."""
        self._go(("people", contact_id))
        self.people.show_entry(contact_id, entry_id)

    def show_people(self, contact_ids: tuple[int, ...], words: str) -> None:
        """Go to the list of these people only, called something in ``words``, until the reader clears it."""
        self.part = ""
        self.people.list.show_only(contact_ids, words)
        self._go(("people", 0))
        self.people.list.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_circle(self, circle: Circle) -> None:
        """Go to the people of a circle."""
        self.part = f"circle:{circle.id}"
        self.people.set_circle(circle)
        self._go(("people", self._person))

    def show_view(self, view: View) -> None:
        """Go to the people of a view."""
        self.show_question(view.question, f"view:{view.id}")

    def show_question(self, question: str, part: str = "") -> None:
        """Go to the people who answer a question."""
        self.part = part
        self.people.list.ask(question)
        self._go(("people", 0))

    def show_line(self, contact_id: int, kind: str, number: int) -> None:
        """Go to a fact, topic, promise or gesture in somebody's notes."""
        self._go(("people", contact_id))
        self.people.show_line(kind, number)

    def show_organisation(self, organisation_id: int) -> None:
        """Go to the people of an organisation."""
        self._go(("organisation", organisation_id))

    def _closed(self, page: str) -> None:
        """Where the reader was before; a page behind closes, as when its person is deleted, without being seen."""
        if self.page() == page:
            self.back()

    def show_briefing(self, target: BriefingTarget) -> None:
        """Go to the sheet for a meeting or a person."""
        kind, asked = target
        self._go(("briefing" if kind == "meeting" else "briefing_of", asked))

    def show_review(self, contact_id: int = 0) -> None:
        """Go to this week's review, or to the year with somebody."""
        self._go(("review", contact_id))

    def print_here(self) -> None:
        """Ctrl+P: the review on screen, else the sheet."""
        target = self.briefing_here()
        if self.page() == "review":
            self.review.print_it()
        elif target is not None:
            self.print_briefing(target)

    def print_week(self) -> None:
        """Print the briefings of the week, wherever the reader is."""
        self.briefing.week.print_it()

    def print_briefing(self, target: BriefingTarget) -> None:
        """Go to the sheet and print it."""
        self.show_briefing(target)
        self.briefing.print_sheet()

    def back(self) -> None:
        """Where the reader was before; Today at the beginning."""
        self._arrive(self._trail.back() or ("today", 0))

    def forward(self) -> None:
        """Where the reader was before going back."""
        place = self._trail.forward()
        if place is not None:
            self._arrive(place)

    def turn_back(self) -> None:
        """Alt+Left: the period before on a review, else where the reader was before."""
        if self.page() == "review":
            self.review.step(-1)
        else:
            self.back()

    def turn_on(self) -> None:
        """Alt+Right: the period after on a review, else where the reader was before going back."""
        if self.page() == "review":
            self.review.step(1)
        else:
            self.forward()

    def _go(self, place: Place) -> None:
        self._trail.go(place)
        self._arrive(place)

    def _arrive(self, place: Place) -> None:
        page, asked = place
        if page == "people" and asked:
            self.people.show_person(asked)
        elif page == "organisation":
            self.organisation.show_organisation(asked)
        elif page == "review" and asked:
            self.review.show_year_of(asked)
        elif page == "review":
            self.review.show_week()
        elif page == "briefing":
            self.briefing.show_meeting(asked)
        elif page == "briefing_of":
            self.briefing.show_contact(asked)
        self._turn_to("briefing" if page == "briefing_of" else page)

    def _turn_to(self, page: str) -> None:
        before, after = self.currentWidget(), self._page(page)
        if before is not after:
            had_focus = before is not None and holds_focus(before)
            if had_focus:  # else hiding the page would hand the focus to whatever comes next
                self.setFocus(Qt.FocusReason.OtherFocusReason)
            self.setCurrentWidget(after)
            # A name pressed in the sidebar keeps the focus; whoever comes by a key goes on in the page.
            if had_focus or not isinstance(QApplication.focusWidget(), NavButton):
                focus_into(after, Qt.FocusReason.OtherFocusReason)
        self._tell()

    def add_promise(self) -> None:
        """Ctrl+Shift+P: to the person on screen."""
        if self._person:
            self._go(("people", self._person))
            self.people.add_promise()

    def filter_here(self) -> None:
        """Ctrl+F: the filter of the list."""
        self.show_page("people")
        self.people.focus_filter()

    # -- what is on screen -----------------------------------------------------------------------

    def page(self) -> str:
        """The name of the page on screen."""
        current = self.currentWidget()
        return next((name for name in _MADE_LATER if self.__dict__.get(name) is current), "today")

    def place(self) -> Place:
        """The page and what it shows, to come back to at the next start."""
        name = self.page()
        if name == "people":
            return (name, self._person)
        return self._trail.here if name in _SHOW_ONE and self._trail.here is not None else (name, 0)

    def jot_here(self) -> None:
        """Ctrl+J: the composer of the person on screen, else the jot box over the page."""
        if self.page() == "people" and self._person:
            self.people.jot_here()
        elif self.page() == "briefing":
            self._dialogs.jot(self.briefing.jot_here())
        else:
            self._dialogs.jot(self.today.jot_here() if self.page() == "today" else JotRequest())

    def schedule_here(self) -> ScheduleRequest:
        """The meeting Ctrl+M plans on this page."""
        return ScheduleRequest((self._person,) if self.page() == "people" and self._person else ())

    def briefing_here(self) -> BriefingTarget | None:
        """The sheet Ctrl+B opens on this page."""
        if self.page() == "people" and self._person:
            return self.people.briefing_target() or ("contact", self._person)
        return self.today.current_briefing()

    def _person_shown(self, name: str) -> None:
        self._name = name
        self._person = self.people.person() or 0
        if self.page() == "people":
            if self._person:
                self._trail.settle(("people", 0), ("people", self._person))
            self._tell()

    def _circle_cleared(self) -> None:
        self.part = ""
        self._tell()

    def panes(self) -> tuple[QWidget, ...]:
        """What F6 walks through on this page."""
        return panes_of(self.currentWidget())

    def _tell(self) -> None:
        name = self.page()
        reached_from = {"organisation": "people", "review": "today"}
        if name in reached_from:
            self.shown.emit(reached_from[name], self._title(name))
            return
        self.shown.emit(self.part or name if name == "people" else name, self._title(name))

    def _title(self, page: str) -> str:
        name = self.organisation.name() if page == "organisation" else self._name if page == "people" else ""
        return window_title(page, name, names=self._settings.flag(NAMES_SHOWN, default=False))
