"""A real journal with meetings and promises around Thursday 14 May 2026, 9:50 in Berlin."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from relationship_journal.desktop.background import Background, Writer
from relationship_journal.desktop.desk import Desk
from relationship_journal.desktop.news import NewsBridge
from relationship_journal.desktop.notices import Notices
from relationship_journal.domain.calendar import CalendarTarget
from relationship_journal.domain.channels import Channel
from relationship_journal.domain.meetings import MeetingDraft
from relationship_journal.domain.promises import Owed
from relationship_journal.domain.wall_clock import local_instant
from relationship_journal.journal import Journal
from tests.fixed_clock import FixedClock

TODAY = date(2026, 5, 14)
HOSTILE = '<img src="file:///etc/passwd"> & Sons'


def at(days: int, hour: int, minute: int = 0) -> datetime:
    """So many days from today at an hour in Berlin."""
    return local_instant(TODAY + timedelta(days=days), time(hour, minute), "Europe/Berlin")


def no_calendar(_path: Path) -> CalendarTarget:
    """For tests that export nothing."""
    raise AssertionError("no export in this test")


@dataclass
class Planning:
    """The desk, the window over which things open, and a way to wait."""

    desk: Desk
    journal: Journal
    clock: FixedClock
    window: QWidget
    qtbot: QtBot

    def settle(self) -> None:
        """Wait until all that was asked for is read, written and told."""

        def quiet() -> bool:
            self.desk.news.flush()
            return self.desk.background.pending() == 0 and self.desk.writer.pending() == 0

        self.qtbot.waitUntil(quiet)
        self.qtbot.waitUntil(quiet)  # what was told may have asked again

    def person(self, name: str) -> int:
        """Somebody's id."""
        return self.journal.contacts.named(name)

    def meet(
        self, topic: str, names: tuple[str, ...], start: datetime, minutes: int = 60, **more: object
    ) -> int:
        """Plan a meeting."""
        people = tuple(self.person(name) for name in names)
        return self.journal.meetings.schedule(
            MeetingDraft(topic, start, minutes, "Europe/Berlin", people, **more)  # type: ignore[arg-type] # a test's shorthand
        )


@contextmanager
def planning_desk(folder: Path, qtbot: QtBot) -> Iterator[Planning]:
    """An open journal with five people, nothing planned yet."""
    clock = FixedClock(datetime(2026, 5, 14, 7, 50, tzinfo=UTC))
    with Journal.open(folder / "planning.journal", clock=clock) as journal:
        for name in (
            "Odette Plumbridge",
            "Barnaby Quillfeather",
            "Hesper Moonbrook",
            "Tilda Marzipan",
            HOSTILE,
        ):
            journal.contacts.add(name)
        window = QWidget()
        window.resize(1300, 900)
        qtbot.addWidget(window)
        # Nobody's children: the window is deleted before a test's own fixtures end, and they still wait for answers.
        background, writer = Background(), Writer()
        news = NewsBridge(journal.subscribe)
        desk = Desk(journal, background, writer, news, Notices(window), clock, no_calendar)
        yield Planning(desk, journal, clock, window, qtbot)
        news.close()
        writer.close()
        background.close()


def plan(planning: Planning) -> dict[str, int]:
    """A few meetings, by topic."""
    meet = planning.meet
    return {
        "check-in": meet("Check-in", ("Odette Plumbridge",), at(0, 10, 30), 45, place="Café Lindenholz"),
        "look-back": meet("Look-back", ("Barnaby Quillfeather",), at(0, 15), channel=Channel.VIDEO),
        "coffee": meet("Coffee", ("Tilda Marzipan",), at(1, 9, 15), 30),
        "saturday": meet("Market", ("Tilda Marzipan",), at(2, 9), 30),
        "scope": meet("Scope", (HOSTILE,), at(4, 11)),
        "clash": meet("Clash", ("Odette Plumbridge", "Hesper Moonbrook", "Tilda Marzipan"), at(4, 11, 30)),
        "fair": meet("Fair", ("Hesper Moonbrook",), at(40, 14)),
        "mentor": meet("Mentor hour", ("Hesper Moonbrook",), at(-2, 14)),
        "old": meet("Old lunch", ("Tilda Marzipan",), at(-30, 12)),
    }


def promise(planning: Planning) -> dict[str, int]:
    """A few promises, by what they are."""
    add = planning.journal.promises.add
    odette, tilda = planning.person("Odette Plumbridge"), planning.person("Tilda Marzipan")
    coffee = planning.journal.jots.save(
        "Talked.", (odette,), day=date(2026, 4, 16), channel=Channel.IN_PERSON, label="Coffee"
    )
    kept = add(tilda, "Bring the tin")
    planning.journal.promises.keep(kept)
    return {
        "late": add(odette, "Send the list", due=TODAY - timedelta(days=3), entry_id=coffee),
        "today": add(odette, "Send the study", due=TODAY),
        "sunday": add(tilda, "Reply", due=TODAY + timedelta(days=3)),
        "monday": add(tilda, "Ask", due=TODAY + timedelta(days=4)),
        "some day": add(tilda, "Lend the book"),
        "theirs": add(odette, "Share the plan", owed=Owed.THEIRS, due=TODAY + timedelta(days=8)),
        "kept": kept,
    }
