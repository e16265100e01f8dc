"""The pages of an open journal, wired to each other and to the panels; no pane knows another."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from relationship_journal.desktop.briefing.pane import BriefingPane
from relationship_journal.desktop.desk import Desk
from relationship_journal.desktop.dialogs import Dialogs
from relationship_journal.desktop.firstrun.pane import FirstRunPane
from relationship_journal.desktop.focus import holds_focus
from relationship_journal.desktop.home import Home
from relationship_journal.desktop.meetings.pane import MeetingsPane
from relationship_journal.desktop.pane_focus import focus_into
from relationship_journal.desktop.people_page import PeoplePage
from relationship_journal.desktop.promises.pane import PromisesPane
from relationship_journal.desktop.requests import BriefingTarget, JotRequest, ScheduleRequest
from relationship_journal.desktop.settings_store import SettingsStore
from relationship_journal.desktop.today.pane import TodayPane
from relationship_journal.desktop.trail import Place, Trail
from relationship_journal.domain.contacts import Circle


class Pages(QStackedWidget):
    """One page at a time; ``shown(page, title)`` whenever another one, or another person, is on screen."""

    shown = Signal(str, str)
    sample_requested = Signal()

    def __init__(
        self,
        desk: Desk,
        dialogs: Dialogs,
        settings: SettingsStore,
        *,
        sample: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._dialogs = dialogs
        self._trail = Trail()
        self._person = 0
        self._name = ""
        self._circle: int | None = None
        self.today = TodayPane(desk, dialogs.todays_jot)
        self.first_run = FirstRunPane(sample=sample)
        self.people = PeoplePage(desk, dialogs.timelines_jot)
        self.meetings = MeetingsPane(desk)
        self.promises = PromisesPane(desk)
        self.briefing = BriefingPane(desk, settings=settings)
        self._pages: dict[str, QWidget] = {
            "today": Home(desk, self.today, self.first_run),
            "people": self.people,
            "meetings": self.meetings,
            "promises": self.promises,
            "briefing": self.briefing,
        }
        for page in self._pages.values():
            self.addWidget(page)
        self._wire_today()
        self._wire_people()
        self._wire_meetings()
        self._wire_promises()
        self._wire_briefing()
        self._wire_palette()
        self.people.refresh()

    # -- wires ---------------------------------------------------------------------------------

    def _wire_today(self) -> None:
        self.today.person_requested.connect(self.show_person)
        self.today.briefing_requested.connect(self.show_briefing)
        self.today.jot_requested.connect(self._dialogs.jot)
        self.today.schedule_requested.connect(self._dialogs.schedule)
        self.today.export_requested.connect(self._dialogs.export)
        self.today.print_requested.connect(self.print_briefing)
        self.today.page_requested.connect(self.show_page)
        self.first_run.add_requested.connect(self._dialogs.person)
        self.first_run.import_requested.connect(self._dialogs.bring)
        self.first_run.sample_requested.connect(self.sample_requested)

    def _wire_people(self) -> None:
        self.people.title_changed.connect(self._person_shown)
        self.people.circle_cleared.connect(self._circle_cleared)
        self.people.vcard_requested.connect(self._dialogs.export_cards)
        self.people.print_requested.connect(lambda asked: self.print_briefing(("contact", asked)))
        self.people.briefing_requested.connect(self.show_briefing)
        self.people.jot_requested.connect(self._dialogs.jot)
        self.people.schedule_requested.connect(self._dialogs.schedule)
        self.people.person_editor_requested.connect(self._dialogs.person)
        self._dialogs.person_saved.connect(self.show_person)
        self._dialogs.person_requested.connect(self.show_person)

    def _wire_meetings(self) -> None:
        self.meetings.briefing_requested.connect(self.show_briefing)
        self.meetings.entry_requested.connect(self.show_entry)
        self.meetings.jot_requested.connect(self._dialogs.jot)
        self.meetings.schedule_requested.connect(self._dialogs.schedule)
        self.meetings.export_requested.connect(self._dialogs.export)

    def _wire_promises(self) -> None:
        self.promises.person_requested.connect(self.show_person)
        self.promises.entry_requested.connect(self.show_entry)

    def _wire_briefing(self) -> None:
        self.briefing.closed.connect(self.back)
        self.briefing.jot_requested.connect(self._dialogs.jot)
        self.briefing.person_requested.connect(self.show_person)
        self.briefing.entry_requested.connect(self.show_entry)
        self.briefing.schedule_requested.connect(self._dialogs.schedule)

    def _wire_palette(self) -> None:
        palette = self._dialogs.palette
        palette.person_requested.connect(self.show_person)
        palette.entry_requested.connect(self.show_entry)
        palette.briefing_requested.connect(self.show_briefing)
        palette.jot_requested.connect(self._dialogs.jot)
        palette.schedule_requested.connect(self._dialogs.schedule)
        palette.person_editor_requested.connect(self._dialogs.person)

    # -- going there ---------------------------------------------------------------------------

    def show_page(self, page: str) -> None:
        """Go to a page by its name."""
        if page == "people" and self._circle is not None:
            self._circle = None
            self.people.set_circle(None)
        self._go((page, self._person if page == "people" else 0))

    def show_person(self, contact_id: int) -> None:
        """Go to somebody's page."""
        self._go(("people", contact_id))

    def show_entry(self, contact_id: int, entry_id: int) -> None:
        """Go to an entry in somebody's timeline."""
        self._go(("people", contact_id))
        self.people.show_entry(contact_id, entry_id)

    def show_circle(self, circle: Circle) -> None:
        """Go to the people of a circle."""
        self._circle = circle.id
        self.people.set_circle(circle)
        self._go(("people", self._person))

    def show_briefing(self, target: BriefingTarget) -> None:
        """Go to the sheet for a meeting or a person."""
        kind, asked = target
        self._go(("briefing" if kind == "meeting" else "briefing_of", asked))

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

    def _go(self, place: Place) -> None:
        self._trail.go(place)
        self._arrive(place)

    def _arrive(self, place: Place) -> None:
        page, asked = place
        if page == "people" and asked:
            self.people.show_person(asked)
        elif page == "briefing":
            self.briefing.show_meeting(asked)
        elif page == "briefing_of":
            self.briefing.show_contact(asked)
        self._turn_to("briefing" if page == "briefing_of" else page)

    def _turn_to(self, page: str) -> None:
        before, after = self.currentWidget(), self._pages[page]
        if before is not after:
            had_focus = before is not None and holds_focus(before)
            self.setCurrentWidget(after)
            if had_focus:
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
        return next(name for name, page in self._pages.items() if page is self.currentWidget())

    def place(self) -> Place:
        """The page and the person on it, to come back to at the next start."""
        name = self.page()
        return ("today", 0) if name == "briefing" else (name, self._person if name == "people" else 0)

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
            return ("contact", self._person)
        return self.today.current_briefing()

    def _person_shown(self, name: str) -> None:
        self._name = name
        self._person = self.people.person() or 0
        if self.page() == "people":
            if self._person:
                self._trail.go(("people", self._person))
            self._tell()

    def _circle_cleared(self) -> None:
        self._circle = None
        self._tell()

    def panes(self) -> tuple[QWidget, ...]:
        """What F6 walks through on this page."""
        return self.people.panes() if self.page() == "people" else (self._pages[self.page()],)

    def _tell(self) -> None:
        name = self.page()
        marked = f"circle:{self._circle}" if name == "people" and self._circle else name
        self.shown.emit(marked, self._title(name))

    def _title(self, page: str) -> str:
        if page == "people" and self._name:
            return self._name
        words = {
            "today": self.tr("Today"), "people": self.tr("People"), "meetings": self.tr("Meetings"),
            "promises": self.tr("Promises"), "briefing": self.tr("Briefing"),
        }  # fmt: skip
        return words[page]
