"""Where the reader was in a journal when the window closed, and the way back there: kinds and numbers, never a word of it."""

from __future__ import annotations

import hashlib
import os
from functools import partial
from typing import TYPE_CHECKING

from relationship_journal.desktop.sidebar import PAGES

if TYPE_CHECKING:
    from collections.abc import Callable

    from relationship_journal.desktop.desk import Desk
    from relationship_journal.desktop.pages import Pages
    from relationship_journal.desktop.people_page import PeoplePage
    from relationship_journal.desktop.settings_store import SettingsStore

_ORDER, _SIZES = "people/order", "people/sizes"


class Session:
    """One for each open journal: a number of one journal means somebody else in another."""

    def __init__(self, desk: Desk, settings: SettingsStore, pages: Pages) -> None:
        self._desk, self._settings, self._pages = desk, settings, pages
        name = hashlib.sha256(os.fsencode(desk.journal.path)).hexdigest()[:16]
        self._key = f"place/{name}"

    def remember(self) -> None:
        """Note the place, the list's order and the sizes of the panes."""
        page, asked = self._pages.place()
        part = self._pages.part if page == "people" else ""
        self._settings.set_text(self._key, f"{page} {asked} {part}".strip())
        people: PeoplePage | None = vars(self._pages).get(
            "people"
        )  # the page makes itself when it is asked for
        if people is not None:
            self._settings.set_text(_ORDER, people.list.head.order())
            self._settings.set_text(_SIZES, people.sizes.words())

    def restore(self) -> None:
        """Go where the reader was; to the nearest page where that is no more."""
        page, number, part = ([*self._settings.text(self._key).split(" ", 2), "", ""])[:3]
        asked = int(number) if number.isdecimal() else 0
        if page == "people" and asked:
            self._pages.show_person(asked)
        else:
            self._pages.show_page(page if page in PAGES else "today")
        if part or (page and page not in PAGES):
            here = self._pages.page()

            def go(there: Callable[[], None] | None) -> None:
                if there is not None and self._pages.page() == here:  # not gone elsewhere meanwhile
                    there()

            self._desk.read(self._pages, lambda: self._find(page, asked, part), go, lambda _gone: None)

    def _find(self, page: str, asked: int, part: str) -> Callable[[], None] | None:
        """The way to a place that may be gone by now, looked up off the UI thread; raises ``JournalError``."""
        journal, pages = self._desk.journal, self._pages
        if page == "briefing":
            return partial(pages.show_briefing, ("meeting", journal.meetings.get(asked).id))
        if page == "briefing_of":
            return partial(pages.show_briefing, ("contact", journal.contacts.get(asked).id))
        if page == "review":
            return partial(pages.show_review, journal.contacts.get(asked).id if asked else 0)
        if page == "organisation":
            journal.organisations.get(asked)
            return partial(pages.show_organisation, asked)
        kind, _, number = part.partition(":")
        if kind == "circle":
            circles = (each for each in journal.circles.all() if str(each.id) == number)
            return next((partial(pages.show_circle, circle) for circle in circles), None)
        views = (each for each in journal.views.all() if f"view:{each.id}" == part)
        return next((partial(pages.show_view, view) for view in views), None)


def dress_people(page: PeoplePage, settings: SettingsStore) -> None:
    """Give the People page the order and the sizes the reader left it with."""
    page.list.head.set_order(settings.text(_ORDER, "recent"))
    page.sizes.read(settings.text(_SIZES))
