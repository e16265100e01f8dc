"""Journals of every revision as text: one of everything, written once by that revision and never edited.

``python -m tests.store.schema_fixture OUT.sql`` writes the one of the present revision; it is done when a
revision is made, and the file is kept for good.
"""

from __future__ import annotations

import base64
import sqlite3
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

from relationship_journal.calendar_export.file import IcsFile
from relationship_journal.domain.attachments import FileDraft
from relationship_journal.domain.calendar import CalendarEvent, ExportOptions
from relationship_journal.domain.calendar_server import ServerCalendar, ServerCopy
from relationship_journal.domain.channels import Channel, ContactClass, Mood
from relationship_journal.domain.contacts import ContactDraft, ContactPoint
from relationship_journal.domain.facts import FactDraft, FactKind
from relationship_journal.domain.gestures import GestureKind
from relationship_journal.domain.links import LinkKind
from relationship_journal.domain.meetings import MeetingDraft
from relationship_journal.domain.promises import Owed
from relationship_journal.domain.repeating import Pattern, Repeat
from relationship_journal.journal import Journal
from relationship_journal.store.versions import HEAD
from tests.fixed_clock import FixedClock

FIXTURES = Path(__file__).parents[1] / "data" / "schema"
_JOT = "Coffee at the mill.\n!send the case study by Friday\n?how was the ride\nStraße, Łódź, 東京, 'quotes'; -- none"
_PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c"
    "49444154789c63f8cfc0000003010100c9fe92ef0000000049454e44ae426082"
)
_DOT = base64.b64encode(_PNG).decode()
_CARD = (
    "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Tilda Marzipan\r\nN:Marzipan;Tilda;;;\r\nEMAIL:t@example.org\r\n"
    f"X-SHOE-SIZE:38\r\nPHOTO;ENCODING=b;TYPE=PNG:{_DOT}\r\nEND:VCARD\r\n"
)


_CALENDAR = (
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-CALNAME:Work\r\nBEGIN:VEVENT\r\nUID:dentist@example.org\r\n"
    "DTSTART:20261203T080000Z\r\nDURATION:PT30M\r\nRRULE:FREQ=WEEKLY;COUNT=2\r\nSUMMARY:Dentist\r\n"
    "END:VEVENT\r\nEND:VCALENDAR\r\n"
)


class TakesEverything:
    """A calendar server that takes everything."""

    host = "cal.example.org"

    def calendars(self) -> tuple[ServerCalendar, ...]:
        return ()

    def events(self, calendar: str, first: datetime, end: datetime) -> tuple[bytes, ...]:
        return ()

    def copy_of(self, calendar: str, uid: str) -> ServerCopy | None:
        return None

    def store(self, calendar: str, event: CalendarEvent, known: ServerCopy | None) -> ServerCopy | None:
        return ServerCopy(f"{calendar}{event.uid.partition('@')[0]}.ics", '"1"')


def write_everything(journal: Journal, folder: Path) -> None:
    """One of everything a journal can hold, edited, deleted, undone and done again."""
    now = journal.clock.now()
    points = (ContactPoint("email", "o@example.org", "work"), ContactPoint("phone", "+49 30 1234567"))
    odette = journal.contacts.add(
        ContactDraft(
            "Odette Plumbridge",
            organisation="Cloudberry Mills",
            role="Head of Operations",
            points=points,
            circles=("Clients",),
            rhythm_days=42,
            nickname="Odie",
            pronouns="she",
            how_met="At the fair",
            met_on="2019-05",
        )
    )
    journal.circles.edit(journal.circles.all()[0].id, "Clients", 60)
    barnaby = journal.contacts.add("Barnaby Quillfeather", circles=("Partners",), died="2026-03")
    journal.contacts.remove(journal.contacts.add("Marlow Teasel"))
    entry = journal.jots.save(
        _JOT, [odette, barnaby], label="Coffee", place="Café Lindenholz", minutes=45,
        started_by="me", satisfied=True, private_lines=((barnaby, "Hums while he thinks."),),
    )  # fmt: skip
    journal.jots.remove(journal.jots.save("A note that was deleted", [barnaby]))
    before = journal.jots.draft_of(entry)
    journal.jots.edit(entry, replace(before, text=_JOT.replace("mill", "mill, with cake")))
    journal.attachments.add(entry, FileDraft("Plan, “final”.pdf", b"%PDF-1.7"), FileDraft("dot.png", _PNG))
    journal.attachments.remove(journal.timeline.entry(entry).attachments[0].id)
    fact = FactDraft(FactKind.FAMILY, "Ida", "starts school", on="2027-08-24", relation="daughter", age=7)
    journal.facts.add(odette, replace(fact, entry_id=entry))
    journal.facts.add(odette, FactDraft(FactKind.FAMILY, "Rex", relation="dog", born="2020"))
    journal.facts.confirm(journal.facts.add(odette, FactDraft(FactKind.HOBBY, "Rowing")))
    journal.facts.over(journal.facts.add(odette, FactDraft(FactKind.HOBBY, "Chess")))
    journal.facts.add(odette, FactDraft(FactKind.PREFERENCE, "No calls before ten"))
    view = journal.views.add("Chess", "kind:hobby chess")
    journal.views.edit(view, "Who plays chess", "kind:hobby chess")
    journal.views.remove(journal.views.add("Clients", "in:clients"))
    gesture = journal.gestures.add(odette, GestureKind.RECEIVED, "A jar of honey", entry_id=entry)
    journal.gestures.edit(gesture, GestureKind.RECEIVED, "A jar of lime honey", now.date())
    journal.gestures.remove(journal.gestures.add(barnaby, GestureKind.ASKED, "The loan of a van"))
    journal.rhythm.snooze(odette, now.date() + timedelta(days=7))
    journal.rhythm.pause(odette, now.date() + timedelta(days=30))
    journal.rhythm.pause(barnaby)
    journal.channels.set_class(Channel.PHONE, ContactClass.WRITTEN)
    journal.contacts.set_portrait(odette, "Laughs before she says no.")
    lease = journal.promises.add(barnaby, "Bring the lease", owed=Owed.THEIRS, due=date(2026, 12, 1))
    journal.promises.edit(lease, "Bring the lease", date(2026, 12, 8), Owed.THEIRS)
    journal.promises.keep(1)
    journal.links.add(odette, barnaby, LinkKind.INTRODUCED_BY, "at the fair")
    journal.facts.promote(journal.facts.relatives(odette)[0].id)
    again = journal.contacts.add("O. Plumbridge", points=(ContactPoint("phone", "030 7654321"),))
    journal.jots.save("On the phone, about the mill", [again])
    journal.duplicates.not_same(again, barnaby)
    journal.duplicates.merge(odette, again)
    start = now + timedelta(days=2)
    meeting = journal.meetings.schedule(
        MeetingDraft(
            "Autumn planning",
            start,
            contacts=(odette,),
            agenda="Budget",
            preparation="Ask about the roof",
            give_first="The grant list",
        )
    )
    held = MeetingDraft("Tea", now - timedelta(days=1), contacts=(odette,), place="Mill Lane")
    journal.jots.save(
        "Tea and a plan", [odette], at=held.start, meeting_id=journal.meetings.schedule(held), mood=Mood.WARM
    )
    journal.meetings.move(meeting, start + timedelta(days=1))
    journal.meetings.publish(ExportOptions(), IcsFile(folder / "meetings.ics"))
    tea = journal.meetings.schedule(
        MeetingDraft("Tea", start, repeat=Repeat(Pattern.WEEK, start.date() + timedelta(days=21)))
    )
    later = journal.meetings.upcoming()[-1]
    journal.meetings.move(later.id, later.start + timedelta(hours=1))
    journal.meetings.publish(ExportOptions(), IcsFile(folder / "meetings.ics"))
    journal.meetings.cancel(tea)
    found = journal.calendars.read_bytes([_CALENDAR.encode()])
    journal.calendars.run(journal.calendars.plan("work.ics", found, me="me@example.org"))
    journal.calendars.publish(TakesEverything(), "https://cal.example.org/work/", ExportOptions())
    (folder / "people.vcf").write_bytes(_CARD.encode())
    journal.imports.run(journal.imports.plan(folder / "people.vcf"))
    journal.contacts.set_rhythm(barnaby, 90)
    journal.history.undo()
    journal.contacts.set_rhythm(barnaby, 60)
    journal.history.undo()
    journal.history.redo()


def dump(path: Path) -> str:
    """A closed journal as SQL that makes it again."""
    with closing(sqlite3.connect(path)) as connection:
        return "\n".join(_statements(connection)) + "\n"


def _statements(connection: sqlite3.Connection) -> Iterator[str]:
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    yield f"-- A journal of revision {HEAD}, every table filled. Never edited."
    yield f"PRAGMA application_id = {application};"
    yield f"PRAGMA user_version = {version};"
    yield "BEGIN;"
    made = connection.execute(
        "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL"
        " AND name NOT LIKE 'search_index_%' AND name NOT LIKE 'sqlite_%'"
    ).fetchall()
    tables = [(name, sql) for kind, name, sql in made if kind == "table"]
    for _name, sql in tables:
        yield " ".join(sql.split()) + ";"
    for name, _sql in tables:
        if name != "search_index":
            yield from _rows(connection, name)
    yield "DELETE FROM sqlite_sequence;"
    yield from _rows(connection, "sqlite_sequence")
    yield from (f"{sql};" for kind, _name, sql in made if kind in {"index", "trigger"})
    yield "INSERT INTO search_index (search_index) VALUES ('rebuild');"
    yield "COMMIT;"


def _rows(connection: sqlite3.Connection, table: str) -> Iterator[str]:
    for row in connection.execute(f'SELECT * FROM "{table}"'):
        yield f"INSERT INTO {table} VALUES ({', '.join(map(_literal, row))});"


def _literal(value: object) -> str:
    if value is None:
        return "NULL"
    if isinstance(value, bytes):
        return f"x'{value.hex()}'"
    return str(value) if isinstance(value, int) else "'" + str(value).replace("'", "''") + "'"


def load(name: str, path: Path) -> Path:
    """Make the journal of a fixture at ``path``."""
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript((FIXTURES / f"{name}.sql").read_text("utf-8"))
    return path


def main(out: Path) -> None:
    """Write the fixture of the present revision."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.journal"
        with Journal.open(path, clock=FixedClock()) as journal:
            write_everything(journal, Path(folder))
        out.write_text(dump(path), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
