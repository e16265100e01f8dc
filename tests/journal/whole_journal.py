"""A journal with a row in every table there is, made up, and ways to look at all of it at once."""

from __future__ import annotations

import json
from collections import defaultdict
from datetime import date, timedelta
from typing import Any

from relationship_journal.domain.attachments import FileDraft
from relationship_journal.domain.channels import Channel, ContactClass
from relationship_journal.domain.contacts import ContactDraft, ContactPoint
from relationship_journal.domain.entries import JotDraft
from relationship_journal.domain.facts import FactDraft, FactKind
from relationship_journal.domain.gestures import GestureKind
from relationship_journal.domain.links import LinkKind
from relationship_journal.domain.meetings import MeetingDraft
from relationship_journal.domain.promises import Owed
from relationship_journal.domain.repeating import Pattern, Repeat
from relationship_journal.journal import Journal
from relationship_journal.store.tables import HISTORY_TABLES, not_same, seen_card
from tests.fixed_clock import FixedClock

NASTY = "=1+1,\t“quotes” \"and\" 'more'; back\\slash\r\nnew line\u2028and\x00zero, 𝄞 ไทย <b>&amp;"
JPEG = b"\xff\xd8\xff\xe0 made up, no picture at all"
PDF = b"%PDF-1.7 made up, no document at all"


CALENDAR = (
    b"BEGIN:VCALENDAR\r\nX-WR-CALNAME:Work\r\nBEGIN:VEVENT\r\nUID:dentist\r\nDTSTART:20261203T080000Z\r\n"
    b"RRULE:FREQ=DAILY;COUNT=2\r\nSUMMARY:Dentist\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
)


def fill(journal: Journal, clock: FixedClock) -> None:
    """Something of everything, with rows taken away between, so that the numbers have holes."""
    add = journal.contacts.add
    add(ContactDraft("Me Myself", is_me=True, points=(ContactPoint("email", "me@example.org"),)))
    journal.circles.remove(journal.circles.add("Gone again"))
    gone = add("Nobody Longer", organisation="Gone House")
    odette = add(
        ContactDraft(
            "Odette Plumbridge",
            nickname="Ode",
            organisation="Cloudberry Mills",
            role="Head of Operations",
            pronouns="she/her",
            portrait="Laughs first, asks later.",
            how_met="At the harbour",
            met_on="2019",
            born="--05-03",
            points=(
                ContactPoint("email", "odette@cloudberry.example", "work"),
                ContactPoint("phone", "+49 30 1234567"),
                ContactPoint("phone", "+49 30 1234567", "again"),
            ),
            circles=("Clients", "Chess"),
            rhythm_days=42,
            card=json.dumps(
                {"rest": ["X-LUNCH:soup"], "units": ["Night shift"], "anniversary": "2001-06-09"}
            ),
            photo=JPEG,
            note="Came with a file.",
        )
    )
    tilda = add(ContactDraft("Tilda Marzipan", died="2024-02", photo=JPEG, rhythm_days=0))
    twin = add("Tilda Marzipan")
    journal.contacts.remove(gone)
    held = journal.meetings.schedule(
        MeetingDraft(
            "Oat prices",
            clock.now() - timedelta(days=2),
            45,
            "Asia/Tokyo",
            (odette, tilda),
            place="Mill",
            agenda="1. Oats",
            preparation="Who decides?",
            give_first="The map",
        )
    )
    journal.meetings.cancel(journal.meetings.schedule(MeetingDraft("Alone", clock.now())))
    entry = journal.jots.save(
        JotDraft(
            NASTY + "!send the map by friday\n?How was it",
            (odette, twin),
            at=clock.now() - timedelta(days=2),
            minutes=45,
            label="Coffee",
            place="Café",
            started_by="them",
            satisfied=False,
            meeting_id=held,
        )
    )
    journal.jots.save("A short talk.", [odette], day=date(2026, 3, 1))
    journal.jots.save("A short talk.", [tilda], day=date(2026, 3, 1), attempt=True)
    journal.jots.save("A short talk.", [twin], day=date(2026, 3, 1))
    journal.jots.save("Belongs to nobody.", loose=True)
    for draft in (
        FactDraft(FactKind.FAMILY, "Ida", "starts school", relation="daughter", age=6, entry_id=entry),
        FactDraft(FactKind.FAMILY, "Rex", relation="dog", sensitive=True),
        FactDraft(FactKind.HOBBY, "Chess", "on Tuesdays"),
        FactDraft(FactKind.HOBBY, "Chess", "on Tuesdays"),
        FactDraft(FactKind.DATE, "Company founded", on="2001-04", yearly=True),
        FactDraft(FactKind.PREFERENCE, "Tea", expires=date(2027, 1, 1)),
        FactDraft(FactKind.CONTEXT, "Flies to Kyoto", on="2027-02-01"),
    ):
        journal.facts.add(odette, draft)
    journal.facts.promote(journal.facts.relatives(odette)[0].id)
    kept = journal.promises.add(odette, "Send the map", Owed.MINE, date(2026, 11, 30), entry)
    journal.promises.keep(kept)
    journal.promises.add(tilda, "Lend the book", Owed.THEIRS, None)
    journal.attachments.add(
        entry, FileDraft("map.png", JPEG), FileDraft("../=1+1 “plan”.PDF", PDF), FileDraft("again.pdf", PDF)
    )
    journal.attachments.remove(journal.timeline.entry(entry).attachments[0].id)
    journal.gestures.add(odette, GestureKind.GIVEN, "The map of mills", entry_id=entry)
    journal.gestures.add(tilda, GestureKind.ASKED, "A reference", day=date(2026, 3, 2))
    journal.rhythm.snooze(odette, date(2027, 1, 4))
    journal.rhythm.pause(twin)
    journal.views.add("Who plays chess", "kind:hobby chess")
    journal.channels.set_class(Channel.MESSAGE, ContactClass.NOTHING)
    journal.topics.close(journal.topics.add(odette, "And the choir?"))
    journal.links.add(twin, odette, LinkKind.MANAGER, "since spring")
    journal.links.add(tilda, odette, LinkKind.KNOWS)
    start = clock.now() + timedelta(days=3)
    rule = Repeat(Pattern.MONTH_WEEKDAY, start.date() + timedelta(days=90))
    journal.meetings.schedule(MeetingDraft("Again and again", start, contacts=(odette,), repeat=rule))
    later = journal.meetings.upcoming()[-1]
    journal.meetings.move(later.id, later.start + timedelta(hours=2))
    read = journal.calendars.read_bytes([CALENDAR])
    journal.calendars.run(journal.calendars.plan("work.ics", read, me="me@example.org"))
    with journal._database.write("contact.edit", name="x") as act:
        act.connection.execute(not_same.insert().values(contact_id=tilda, other_id=twin))
        act.connection.execute(seen_card.insert().values(contact_id=odette, sum="ab" * 32, uid="other"))
        act.connection.exec_driver_sql(
            "UPDATE entry_contact SET private_line = 'Only for Odette.' WHERE contact_id = ?", (odette,)
        )


def rows(journal: Journal) -> dict[str, list[dict[str, Any]]]:
    """Every row of the user's records, as it lies in the file."""
    with journal._database.read() as connection:
        return {
            table.name: [
                dict(row._mapping)
                for row in connection.exec_driver_sql(f"SELECT * FROM {table.name} ORDER BY id")
            ]
            for table in HISTORY_TABLES
        }


def without_ids(journal: Journal) -> dict[str, list[dict[str, Any]]]:
    """The same with each id replaced by its place, so that two journals can be compared row for row."""
    found = rows(journal)
    places = {table: {row["id"]: place for place, row in enumerate(each)} for table, each in found.items()}
    told: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for table in HISTORY_TABLES:
        for row in found[table.name]:
            copy = dict(row)
            for column in table.columns:
                for key in column.foreign_keys:
                    if row[column.name] is not None:
                        copy[column.name] = places[key.column.table.name][row[column.name]]
            copy["id"] = places[table.name][row["id"]]
            told[table.name].append(copy)
    return dict(told)
