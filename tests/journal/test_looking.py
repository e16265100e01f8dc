"""Looking, searching, briefing and previewing change nothing: the file is the same to the byte."""

from __future__ import annotations

import hashlib
import itertools
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest

from relationship_journal.domain.attachments import FileDraft
from relationship_journal.domain.calendar import ExportOptions
from relationship_journal.domain.care import BackupReason
from relationship_journal.domain.contact_tables import TableChoice, chosen
from relationship_journal.domain.contacts import ContactDraft, ContactPoint
from relationship_journal.domain.facts import FactDraft, FactKind
from relationship_journal.domain.gestures import GestureKind
from relationship_journal.domain.meetings import MeetingDraft
from relationship_journal.domain.review import Figure, Period, Span
from relationship_journal.journal import Journal
from relationship_journal.journal.facade import PARTS
from tests.fixed_clock import FixedClock
from tests.journal.whole_journal import CALENDAR
from tests.store.schema_fixture import TakesEverything

_numbers = itertools.count()
DAY = date(2026, 11, 22)


def _table(journal: Journal, folder: Path) -> TableChoice:
    look = journal.imports.look(folder / "in.csv").table
    assert look is not None
    return chosen(look)


LOOKING: dict[str, Callable[[Journal, Path], object]] = {
    "archive.foresee": lambda j, folder: j.archive.foresee(folder / "whole"),
    "archive.look": lambda j, folder: j.archive.look(folder / "whole"),
    "attachments.of": lambda j, _: j.attachments.of([1]),
    "attachments.get": lambda j, _: j.attachments.get(1),
    "attachments.read": lambda j, _: j.attachments.read(1),
    "backups.all": lambda j, _: j.backups.all(),
    "backups.contents": lambda j, _: j.backups.contents(),
    "backups.look": lambda j, folder: j.backups.look(folder / "kept.journal"),
    "backups.make": lambda j, _: j.backups.make(),
    "backups.make_before": lambda j, _: j.backups.make_before(BackupReason.IMPORT),
    "backups.make_if_due": lambda j, _: j.backups.make_if_due(),
    "backups.save_as": lambda j, folder: j.backups.save_as(folder / f"{next(_numbers)}.journal"),
    "briefings.for_contact": lambda j, _: j.briefings.for_contact(1),
    "briefings.for_meeting": lambda j, _: j.briefings.for_meeting(1),
    "briefings.material_for_contact": lambda j, _: j.briefings.material_for_contact(1),
    "briefings.material_for_meeting": lambda j, _: j.briefings.material_for_meeting(1),
    "briefings.materials_of_week": lambda j, _: j.briefings.materials_of_week(),
    "briefings.next": lambda j, _: j.briefings.next(),
    "care.check": lambda j, _: (j.care.check(), j.care.check(thorough=False)),
    "views.all": lambda j, _: j.views.all(),
    "circles.all": lambda j, _: j.circles.all(),
    "contacts.count": lambda j, _: j.contacts.count(),
    "contacts.draft_of": lambda j, _: j.contacts.draft_of(1),
    "contacts.get": lambda j, _: j.contacts.get(1),
    "contacts.ids": lambda j, _: (j.contacts.ids(), j.contacts.ids("name", "od"), j.contacts.ids("company")),
    "contacts.match": lambda j, _: j.contacts.match("od"),
    "contacts.me": lambda j, _: j.contacts.me(),
    "contacts.named": lambda j, _: j.contacts.named("Odette"),
    "contacts.person_of": lambda j, _: j.contacts.person_of(1),
    "contacts.photo": lambda j, _: j.contacts.photo(1),
    "contacts.photo_keys": lambda j, _: j.contacts.photo_keys([1]),
    "contacts.pictures": lambda j, _: j.contacts.pictures(["0" * 64]),
    "contacts.points": lambda j, _: j.contacts.points([1, 2]),
    "contacts.row": lambda j, _: j.contacts.row(1),
    "contacts.rows": lambda j, _: j.contacts.rows([1, 2]),
    "contacts.similar": lambda j, _: j.contacts.similar("Odette"),
    "duplicates.compare": lambda j, _: j.duplicates.compare(1, 2),
    "duplicates.find": lambda j, _: j.duplicates.find(),
    "duplicates.resembling": lambda j, _: j.duplicates.resembling(
        "Odette", ("o@example.org",), ("030 1234567",)
    ),
    "exports.contacts": lambda j, folder: j.exports.contacts(folder / "out.vcf"),
    "exports.everything": lambda j, folder: j.exports.everything(folder / f"{next(_numbers)} all"),
    "exports.file_name": lambda j, _: j.exports.file_name(1),
    "exports.preview": lambda j, _: j.exports.preview(),
    "exports.written": lambda j, _: j.exports.written([1]),
    "facts.draft_of": lambda j, _: j.facts.draft_of(1),
    "facts.earlier": lambda j, _: j.facts.earlier(1),
    "facts.get": lambda j, _: j.facts.get(1),
    "facts.past": lambda j, _: j.facts.past(1),
    "facts.of": lambda j, _: j.facts.of(1),
    "facts.promoted": lambda j, _: j.facts.promoted(1),
    "facts.relatives": lambda j, _: j.facts.relatives(1),
    "history.acts": lambda j, _: (j.history.acts(), j.history.acts(only="deleted")),
    "history.blockers": lambda j, _: j.history.blockers(1),
    "history.index": lambda j, _: j.history.index(),
    "history.last": lambda j, _: j.history.last(),
    "history.read": lambda j, _: j.history.read([1, 2]),
    "history.refusal": lambda j, _: j.history.refusal(1),
    "imports.first": lambda j, folder: j.imports.first(folder / "in.csv", _table(j, folder)),
    "imports.foresee": lambda j, folder: j.imports.foresee(j.imports.plan(folder / "in.vcf")),
    "imports.look": lambda j, folder: j.imports.look(folder / "in.csv"),
    "forgetting.what": lambda j, _: j.forgetting.what(1),
    "exports.everything_about": lambda j, folder: j.exports.everything_about(
        1, folder / f"{next(_numbers)}.txt"
    ),
    "imports.plan_all": lambda j, folder: j.imports.plan_all([folder / "in.vcf"]),
    "imports.plan": lambda j, folder: j.imports.plan(folder / "in.vcf"),
    "imports.save_left_out": lambda j, folder: j.imports.save_left_out(
        j.imports.foresee(j.imports.plan(folder / "in.vcf")), folder / "left.csv"
    ),
    "jots.draft_of": lambda j, _: j.jots.draft_of(1),
    "jots.habits": lambda j, _: j.jots.habits(),
    "offering.known_people": lambda j, _: j.offering.known_people(),
    "offering.read": lambda j, _: j.offering.read("Odette sails. I'll write by Friday.", [1]),
    "offering.suggestions": lambda j, _: j.offering.suggestions("Odette sails.", [1]),
    "links.of": lambda j, _: j.links.of(1),
    "organisations.all": lambda j, _: j.organisations.all(),
    "organisations.get": lambda j, _: j.organisations.get(1),
    "organisations.match": lambda j, _: j.organisations.match("mil"),
    "organisations.of": lambda j, _: j.organisations.of(1),
    "calendars.is_calendar": lambda j, folder: j.calendars.is_calendar(folder / "in.ics"),
    "calendars.read": lambda j, folder: j.calendars.read(folder / "in.ics"),
    "calendars.read_bytes": lambda j, _: j.calendars.read_bytes([CALENDAR]),
    "calendars.read_server": lambda j, _: j.calendars.read_server(
        TakesEverything(), "https://cal.example.org/"
    ),
    "calendars.plan": lambda j, _: j.calendars.plan("in.ics", j.calendars.read_bytes([CALENDAR])),
    "calendars.usual_span": lambda j, _: j.calendars.usual_span(),
    "calendars.sources": lambda j, _: j.calendars.sources(),
    "meetings.between": lambda j, _: j.meetings.between(DAY, DAY + timedelta(days=9)),
    "meetings.draft_of": lambda j, _: j.meetings.draft_of(1),
    "meetings.export_preview": lambda j, _: j.meetings.export_preview(ExportOptions()),
    "meetings.get": lambda j, _: j.meetings.get(1),
    "meetings.next_for": lambda j, _: j.meetings.next_for(1),
    "meetings.on_days": lambda j, _: j.meetings.on_days(DAY, DAY + timedelta(days=9)),
    "meetings.past": lambda j, _: j.meetings.past(),
    "meetings.upcoming": lambda j, _: j.meetings.upcoming(),
    "meetings.waiting": lambda j, _: j.meetings.waiting(),
    "promises.get": lambda j, _: j.promises.get(1),
    "promises.history": lambda j, _: j.promises.history(1),
    "promises.kept_lately": lambda j, _: j.promises.kept_lately(),
    "promises.open": lambda j, _: (j.promises.open(), j.promises.open([1])),
    "promises.overdue_count": lambda j, _: j.promises.overdue_count(),
    "promises.broken_lately": lambda j, _: j.promises.broken_lately(),
    "promises.tally": lambda j, _: j.promises.tally(),
    "reviews.of": lambda j, _: j.reviews.of(Period.of(Span.YEAR, FixedClock().now().date()), 1),
    "reviews.behind": lambda j, _: j.reviews.behind(
        Figure.FACTS, Period.of(Span.YEAR, FixedClock().now().date())
    ),
    "rhythm.face_time": lambda j, _: j.rhythm.face_time(1),
    "rhythm.face_time_entries": lambda j, _: j.rhythm.face_time_entries(90, contact_id=1),
    "rhythm.face_time_of_circles": lambda j, _: j.rhythm.face_time_of_circles(),
    "rhythm.never_met": lambda j, _: j.rhythm.never_met(),
    "rhythm.reach_out": lambda j, _: j.rhythm.reach_out(9),
    "search.question": lambda j, _: j.search.question("with:odette mill"),
    "search.groups": lambda j, _: (j.search.groups("odette"), j.search.groups("kind:hobby chess")),
    "search.find": lambda j, _: j.search.find("coffee"),
    "timeline.entries": lambda j, _: j.timeline.entries([1]),
    "timeline.entry": lambda j, _: j.timeline.entry(1),
    "timeline.ids": lambda j, _: (j.timeline.ids(), j.timeline.ids(1, "promises")),
    "timeline.latest": lambda j, _: j.timeline.latest([1]),
    "today.read": lambda j, _: j.today.read(),
    "channels.classes": lambda j, _: j.channels.classes(),
    "gestures.balance": lambda j, _: j.gestures.balance(1),
    "gestures.before_asking": lambda j, _: j.gestures.before_asking(1),
    "gestures.get": lambda j, _: j.gestures.get(1),
    "gestures.of": lambda j, _: j.gestures.of(1),
    "topics.get": lambda j, _: j.topics.get(1),
    "topics.open": lambda j, _: j.topics.open(1),
}
WRITING = {
    "attachments.add", "attachments.rename", "attachments.remove", "forgetting.forget",
    "views.add", "views.edit", "views.remove", "calendars.run", "calendars.publish", "meetings.publish_birthdays",
    "archive.bring", "backups.restore", "care.mend", "care.merge_index", "circles.add", "circles.edit", "circles.put", "circles.remove", "circles.take", "contacts.add",
    "contacts.edit", "contacts.save", "contacts.remove", "contacts.set_portrait", "contacts.set_rhythm", "facts.add",
    "facts.confirm", "facts.dismiss", "facts.edit", "facts.over", "history.redo", "history.undo", "imports.run", "jots.edit", "jots.remove",
    "jots.save", "meetings.cancel", "meetings.edit", "meetings.move", "meetings.nothing_to_note",
    "meetings.prepare", "meetings.publish", "meetings.remove", "meetings.schedule", "promises.add",
    "promises.edit", "promises.keep", "promises.release", "promises.give_up", "promises.remove", "topics.add", "topics.close",
    "topics.edit", "topics.remove", "contacts.set_photo", "contacts.remove_all", "contacts.name_me",
    "contacts.set_rhythm_of", "duplicates.merge", "duplicates.not_same", "facts.promote", "links.add", "links.edit", "links.remove",
    "organisations.rename", "gestures.add", "gestures.edit", "gestures.remove", "rhythm.snooze", "rhythm.pause",
    "rhythm.resume", "rhythm.snooze_all", "rhythm.pause_all", "rhythm.resume_all", "channels.set_class",
}  # fmt: skip


def write_something(folder: Path) -> Path:
    """A journal with one of everything, closed."""
    path, clock = folder / "home" / "a.journal", FixedClock()
    with Journal.open(path, clock=clock) as journal:
        odette = journal.contacts.add(
            ContactDraft("Odette", organisation="Mills", points=(ContactPoint("email", "o@example.org"),))
        )
        journal.contacts.add("Barnaby")
        journal.jots.save("Coffee. !send it by Friday\n?How was it", [odette])
        journal.attachments.add(1, FileDraft("plan.pdf", b"%PDF-1.7"))
        journal.facts.add(odette, FactDraft(FactKind.FAMILY, "Ida", relation="daughter"))
        journal.meetings.schedule(MeetingDraft("Plan", clock.now() + timedelta(days=1), contacts=(odette,)))
        journal.gestures.add(odette, GestureKind.GIVEN, "A map")
        journal.contacts.set_portrait(odette, "Laughs.")
        journal.history.undo()
        journal.backups.save_as(folder / "kept.journal")
        journal.exports.everything(folder / "whole")
    (folder / "in.vcf").write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Tilda\nEND:VCARD\n")
    (folder / "in.ics").write_bytes(CALENDAR)
    (folder / "in.csv").write_text("Name,Email\nTilda,t@example.org\n")
    return path


def digests(path: Path) -> dict[str, str]:
    """What lies in the journal's folder, the lock and the empty wal of an open journal apart."""
    found = {}
    for file in sorted(path.parent.iterdir()):
        data = file.read_bytes() if file.is_file() else b""
        if data and not file.name.endswith(("-shm", "lock")):
            found[file.name] = hashlib.sha256(data).hexdigest()
    return found


def test_every_method_either_looks_or_writes(journal: Journal) -> None:
    methods = {
        f"{name}.{method}"
        for name in PARTS
        for method in dir(getattr(journal, name))
        if not method.startswith("_") and callable(getattr(getattr(journal, name), method))
    }
    assert methods == LOOKING.keys() | WRITING


@pytest.mark.parametrize("read_only", [False, True])
def test_the_file_is_the_same_to_the_byte(tmp_path: Path, read_only: bool) -> None:
    path = write_something(tmp_path)
    before = digests(path)
    with Journal.open(path, clock=FixedClock(), read_only=read_only) as journal:
        for look in LOOKING.values():
            look(journal, tmp_path)
    assert digests(path) == before


def test_looking_leaves_no_trace_while_open(tmp_path: Path) -> None:
    """Method by method, through a second pair of eyes: SQLite counts every change of the file."""
    path = write_something(tmp_path)
    with (
        Journal.open(path, clock=FixedClock()) as journal,
        Journal.open(path, clock=FixedClock(), read_only=True) as eyes,
        eyes._database.read() as connection,
    ):
        version = connection.exec_driver_sql("PRAGMA data_version").scalar()
        connection.rollback()
        for name, look in LOOKING.items():
            look(journal, tmp_path)
            assert connection.exec_driver_sql("PRAGMA data_version").scalar() == version, name
            connection.rollback()
        journal.contacts.add("Tilda")
        assert connection.exec_driver_sql("PRAGMA data_version").scalar() != version
