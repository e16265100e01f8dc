"""A real journal with a handful of made-up people, on a desk as the window has it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from relationship_journal.desktop.background import Background, Writer
from relationship_journal.desktop.desk import Desk
from relationship_journal.desktop.news import NewsBridge
from relationship_journal.desktop.notices import Notices
from relationship_journal.domain.channels import Channel
from relationship_journal.domain.contacts import ContactPoint
from relationship_journal.domain.entries import JotDraft
from relationship_journal.domain.facts import FactDraft, FactKind
from relationship_journal.domain.meetings import MeetingDraft
from relationship_journal.domain.promises import Owed
from relationship_journal.journal import Journal
from tests.fixed_clock import FixedClock

if TYPE_CHECKING:
    from relationship_journal.domain.calendar import CalendarTarget

NOW = datetime(2026, 5, 14, 7, 50, tzinfo=UTC)
TODAY = date(2026, 5, 14)
HOSTILE = '<img src="file:///etc/passwd">'


def no_calendar(_path: Path) -> CalendarTarget:
    """These tests export nothing."""
    raise AssertionError("no export in these tests")


@dataclass
class People:
    """The desk, the journal behind it, and the ids of who is in it by first name."""

    desk: Desk
    journal: Journal
    clock: FixedClock
    window: QWidget
    ids: dict[str, int]

    def settle(self) -> None:
        """Whether all asked for was read, written and told; for ``qtbot.waitUntil``."""
        assert self.desk.background.pending() == 0
        assert self.desk.writer.pending() == 0
        self.desk.news.flush()
        assert self.desk.background.pending() == 0


@contextmanager
def people_desk(folder: Path) -> Iterator[People]:
    """An open journal on a desk, closed at the end."""
    clock = FixedClock(NOW)
    with Journal.open(folder / "people.journal", clock=clock) as journal:
        window = QWidget()
        # Nobody's children: the window is deleted before a test's own fixtures end, and they still wait for answers.
        background, writer = Background(), Writer()
        news = NewsBridge(journal.subscribe)
        desk = Desk(journal, background, writer, news, Notices(window), clock, no_calendar)
        yield People(desk, journal, clock, window, {})
        news.close()
        writer.close()
        background.close()


def fill(people: People) -> None:
    """Odette with a full page, and twelve others around her."""
    journal = people.journal
    clients = journal.circles.add("Clients", rhythm_days=42)
    rows = [
        ("Percival Lanternby", "", "Fly & Feather Lodge", 128, 90),
        ("Tilda Marzipan", "Finance lead", "Brasskettle", 70, 42),
        ("Wilhelmina Thistledown", "Independent editor", "", 45, 40),
        ("Odette Plumbridge", "Head of Operations", "Cloudberry Mills", 28, None),
        ("Barnaby Quillfeather", "", "Quillfeather & Daughters", 12, 60),
        ("Corwin Applebarrow", "Chair", "Northwind Orchards", 2, 60),
        ("Hesper Moonbrook", "Mentor", "", 5, 60),
        ("Ignatius Pebblewick", "", "Pebblewick Architects", 9, 60),
        ("Juniper Oakhollow", "People & Culture", "Oakhollow Dairy", 16, 60),
        ("Marlow Fernwhistle", "", "Tin Harbour Studio", 21, 90),
        ("Saffron Teasel", "Product director", "Lanternworks", 22, 90),
        ("Rosalba Inkwell", "", "Inkwell Translations", 30, 90),
        (f"Thaddeus {HOSTILE}", "", "Brindlecombe Legal", 37, 180),
    ]
    for name, role, company, days, rhythm in rows:
        more = {"pronouns": "she/her", "circles": ("Clients",)} if name.startswith("Odette") else {}
        points = (ContactPoint("email", "odette@cloudberry.example"),) if more else ()
        who = journal.contacts.add(
            name, role=role, organisation=company, rhythm_days=rhythm, points=points, **more
        )
        people.ids[name.split()[0]] = who
        if not name.startswith("Odette"):
            journal.jots.save("A short talk.", (who,), day=TODAY - timedelta(days=days))
    assert clients
    _odette(people)
    start = datetime(2026, 5, 14, 8, 30, tzinfo=UTC)
    journal.meetings.schedule(
        MeetingDraft(
            "Before the warehouse move",
            start,
            45,
            "Europe/Berlin",
            (people.ids["Odette"],),
            "Café Lindenholz",
        )
    )
    journal.meetings.schedule(
        MeetingDraft(
            "Estate papers", start + timedelta(hours=4), 60, "Europe/Berlin", (people.ids["Barnaby"],)
        )
    )


def _odette(people: People) -> None:
    journal, ids = people.journal, people.ids
    odette = ids["Odette"]
    journal.jots.save(
        "Thanked me for the museum tip: the children loved the tin toys.", (odette,),
        day=date(2026, 3, 2), channel=Channel.EMAIL, started_by="them",
    )  # fmt: skip
    everybody = (odette, ids["Corwin"], ids["Hesper"], ids["Marlow"], ids["Juniper"])
    workshop = journal.jots.save(
        "Half-day on the planning board. She ran the last hour herself, and it went well. Told her so.",
        everybody, day=date(2026, 3, 10), label="Workshop",
    )  # fmt: skip
    shared = journal.promises.add(odette, "share the old shift data", Owed.THEIRS, None, workshop)
    journal.promises.keep(shared)
    journal.facts.add(odette, FactDraft(FactKind.PREFERENCE, "Tea, never coffee", entry_id=workshop))
    journal.jots.save(
        "Quick call about the supplier audit. She was short on time, in the car. Postponed the details to coffee.",
        (odette,), day=date(2026, 4, 1), channel=Channel.PHONE, minutes=12,
    )  # fmt: skip
    coffee = journal.jots.save(
        "Warehouse move slips to June. She worries the new shift plan will cost her two good people. "
        "Talked a long time about trust on the night shift. Her mother is having a hip operation on the 21st.",
        (odette,), day=date(2026, 4, 16), label="Coffee", place="Café Lindenholz",
    )  # fmt: skip
    journal.promises.add(odette, "send the shift-rota case study", Owed.MINE, TODAY, coffee)
    kept = journal.promises.add(odette, "introduce her to Tilda Marzipan", Owed.MINE, None, coffee)
    journal.promises.keep(kept)
    journal.promises.add(odette, "Share the floor plan", Owed.THEIRS, date(2026, 5, 22))
    journal.topics.add(odette, "How did the 100 km training ride go?")
    journal.topics.add(odette, "Is her mother back home?")
    for draft in (
        FactDraft(FactKind.FAMILY, "Jasper", "builds violins", relation="partner"),
        FactDraft(
            FactKind.FAMILY, "Ida", "starts school on 24 August", relation="daughter", age=7, entry_id=coffee
        ),
        FactDraft(FactKind.FAMILY, "Emil", "trains, all of them", relation="son", age=4),
        FactDraft(FactKind.FAMILY, "Rosalind", "hip operation 21 April", relation="mother"),
        FactDraft(FactKind.HOBBY, "Gravel cycling", "Lakes 120 on 30 May, with her brother", entry_id=coffee),
        FactDraft(FactKind.HOBBY, "Choir", "alto, rehearses on Tuesdays"),
        FactDraft(FactKind.PREFERENCE, "No calls before 9"),
    ):
        journal.facts.add(odette, draft)


__all__ = ["HOSTILE", "NOW", "TODAY", "JotDraft", "People", "fill", "people_desk"]
