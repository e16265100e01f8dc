"""The steps of the tour: import, schedule, prepare, jot, export, undo and redo, then the pictures."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from relationship_journal import paths
from relationship_journal.domain.calendar import ExportOptions
from relationship_journal.domain.channels import Channel, Mood
from relationship_journal.domain.errors import CannotWriteFile, MissingExtra
from relationship_journal.domain.meetings import MeetingDraft
from relationship_journal.domain.wall_clock import local_instant
from relationship_journal.domain.work import Clock, local_now
from relationship_journal.journal import Journal
from relationship_journal.sample import write_sample
from relationship_journal.tour.page import write_pages
from relationship_journal.wording import act_sentence, sentence

Say = Callable[[str], None]
MORNING = time(9, 50)
UNTIL_LATER = timedelta(minutes=90)
"""From then until the first meeting of the day is over."""
CARDS = """\
BEGIN:VCARD
VERSION:3.0
FN:Emmeline Starling
N:Starling;Emmeline;;;
ORG:Starling Observatory
TITLE:Director
EMAIL;TYPE=WORK:emmeline@starling.example
TEL;TYPE=CELL:+44 20 7946 0161
BDAY:1979-10-02
NOTE:Met at the planetarium\\, asked about night shifts.
END:VCARD
BEGIN:VCARD
VERSION:4.0
FN:Jürgen Weißdorn
ORG:Weißdorn Orgelbau
EMAIL:juergen@weissdorn.example
END:VCARD
"""


@dataclass(frozen=True, slots=True)
class MorningClock:
    """A clock that stands at ten to ten, so that every tour of a day looks the same."""

    instant: datetime
    zone: str

    def now(self) -> datetime:
        """The morning's instant, in UTC."""
        return self.instant


def take_tour(folder: Path, clock: Clock, say: Say, *, album: bool = False) -> int:
    """Walk the main job and leave its results in the folder; raises ``CannotWriteFile`` if it refuses.

    The pictures are those of the main job; with ``album`` of every screen in every state and look.
    """
    from relationship_journal.tour.album import take_album
    from relationship_journal.tour.pictures import take_pictures

    try:
        paths.ensure_private(folder)
    except OSError as fault:
        raise CannotWriteFile(path=str(folder), reason=fault.strerror or "") from fault
    morning = MorningClock(local_instant(local_now(clock).date(), MORNING, clock.zone), clock.zone)
    with TemporaryDirectory() as hidden:
        made_up = Path(hidden) / "sample.journal"
        write_sample(made_up, morning)
        with Journal.open(made_up, clock=morning) as journal:
            say(
                f"A made-up journal: {journal.contacts.count()} people, {len(journal.timeline.ids())} entries."
            )
            _walk(journal, folder, say)
        later = MorningClock(morning.instant + UNTIL_LATER, clock.zone)
        take = take_album if album else take_pictures
        for picture in take(made_up, folder, morning, later):
            say(f"Picture: {picture.relative_to(folder)}")
    return 0


def _walk(journal: Journal, folder: Path, say: Say) -> None:
    newcomer = _import(journal, folder, say)
    planned = _schedule(journal, newcomer, say)
    _prepare(journal, folder, say)
    _jot(journal, newcomer, say)
    _export(journal, planned, folder, say)
    _turn_back(journal, say)


def _import(journal: Journal, folder: Path, say: Say) -> int:
    cards = folder / "people.vcf"
    cards.write_text(CARDS, encoding="utf-8")
    report = journal.imports.run(journal.imports.plan(cards))
    say(f"Imported {cards.name}: {report.read} cards read, {report.new} new people.")
    again = journal.imports.run(journal.imports.plan(cards))
    say(f"Imported it once more: {again.new} new, {again.already} here already.")
    return journal.contacts.named("Emmeline Starling")


def _schedule(journal: Journal, contact_id: int, say: Say) -> int:
    start = local_now(journal.clock).replace(hour=14, minute=0) + timedelta(days=3)
    draft = MeetingDraft(
        topic="Night shifts at the observatory",
        start=start,
        minutes=45,
        contacts=(contact_id,),
        place="Starling Observatory",
        agenda="A look at the rota",
        preparation="Who works when nothing is in the sky?",
    )
    meeting_id = journal.meetings.schedule(draft)
    say(f"Scheduled “{draft.topic}” on {start:%A %d %B} at {start:%H:%M}.")
    return meeting_id


def _prepare(journal: Journal, folder: Path, say: Say) -> None:
    next_id = journal.briefings.next()
    if next_id is None:
        say("No meeting is planned, so there is no page to print.")
        return
    page = folder / "briefing.pdf"
    write_pages((journal.briefings.material_for_meeting(next_id),), page)
    say(f"Prepared “{journal.meetings.get(next_id).topic}”: {page.name}")


def _jot(journal: Journal, contact_id: int, say: Say) -> None:
    text = (
        "Rang to say hello. She has eleven people and one dome.\n"
        "!send her the page about handovers by Friday.\n"
        "? Who decides when it is cloudy?"
    )
    entry_id = journal.jots.save(text, [contact_id], channel=Channel.PHONE, minutes=15, mood=Mood.WARM)
    entry = journal.timeline.entry(entry_id)
    found = ", ".join(f"“{promise.text}” by {promise.due}" for promise in entry.promises)
    say(f"Jotted about {entry.people[0].name}; promised: {found}")


def _export(journal: Journal, planned: int, folder: Path, say: Say) -> None:
    from relationship_journal.calendar_export.file import IcsFile

    calendar = IcsFile(folder / "meetings.ics")
    try:
        first = journal.meetings.publish(ExportOptions(), calendar)
        say(f"Exported {first.events} meetings: {calendar.path.name}")
        journal.meetings.move(planned, journal.meetings.get(planned).start + timedelta(hours=1))
        again = journal.meetings.publish(ExportOptions(), calendar)
        say(f"Moved one by an hour and exported again: {again.events} meetings, the moved one as an update.")
    except MissingExtra as error:
        say(sentence(error))


def _turn_back(journal: Journal, say: Say) -> None:
    for turn, word in ((journal.history.undo, "Undone"), (journal.history.redo, "Done again")):
        act = turn()
        say(f"{word}: {act_sentence(act.kind, dict(act.data))}")
