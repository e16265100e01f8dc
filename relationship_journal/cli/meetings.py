"""The commands about meetings: meet, move, cancel, list, brief, and the calendar file."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from relationship_journal.cli.opening import people_named, read_day, read_start, reading, writing
from relationship_journal.cli.output import complain, progress, show, show_json, show_table
from relationship_journal.cli.servers import is_address, password_of
from relationship_journal.cli.words import say
from relationship_journal.domain.calendar import ExportOptions, TitleChoice
from relationship_journal.domain.channels import Channel
from relationship_journal.domain.errors import InvalidInput
from relationship_journal.domain.meetings import Meeting, MeetingDraft
from relationship_journal.domain.repeating import Pattern, Repeat, days_of, year_after
from relationship_journal.domain.work import Clock
from relationship_journal.wording import channel_name

if TYPE_CHECKING:
    from relationship_journal.domain.briefing import Material
    from relationship_journal.journal import Journal

REMINDER_MINUTES = 15
PATTERNS = {
    "weekly": Pattern.WEEK,
    "monthly": Pattern.MONTH_DAY,
    "monthly-weekday": Pattern.MONTH_WEEKDAY,
}


def meet(asked: Namespace) -> int:
    """Schedule a meeting; its id is the result."""
    zone = asked.zone or asked.clock.zone
    start = read_start(asked.at, asked, zone)
    with writing(asked) as journal:
        draft = MeetingDraft(
            topic=asked.topic,
            start=start,
            minutes=asked.minutes,
            zone=zone,
            contacts=people_named(journal, asked.names),
            place=asked.place,
            channel=Channel(asked.channel),
            agenda=asked.agenda,
            preparation=asked.prepare,
            repeat=_repeat(asked, start, zone),
        )
        meeting = journal.meetings.get(journal.meetings.schedule(draft))
        clash = any(each.id == meeting.id and each.overlaps for each in journal.meetings.upcoming())
    complain(_scheduled(meeting))
    if clash:
        complain(say("overlaps"))
    show(str(meeting.id))
    return 0


def move(asked: Namespace) -> int:
    """Move a meeting, on the wall clock of its zone."""
    with writing(asked) as journal:
        zone = journal.meetings.get(asked.id).zone
        journal.meetings.move(asked.id, read_start(asked.at, asked, zone), asked.minutes, later=asked.later)
        meeting = journal.meetings.get(asked.id)
    complain(say("moved", when=_when(meeting)))
    return 0


def cancel(asked: Namespace) -> int:
    """Call a meeting off."""
    with writing(asked) as journal:
        journal.meetings.cancel(asked.id, later=asked.later)
        meeting = journal.meetings.get(asked.id)
    complain(say("cancelled", title=meeting.topic or meeting.title))
    return 0


def listing(asked: Namespace) -> int:
    """List the coming meetings with their numbers."""
    with reading(asked) as journal:
        found = journal.meetings.upcoming()
    if asked.json:
        show_json(found)
    elif found:
        show_table(
            (f"#{each.id}", _when(each), each.title, _topic(each), each.place or channel_name(each.channel))
            for each in found
        )
    else:
        complain(say("no_meetings"))
    return 0


def brief(asked: Namespace) -> int:
    """The page before a meeting, or those of the week: on standard output, as JSON, or on paper."""
    from relationship_journal.domain.briefing import as_data, as_text, compose

    with reading(asked) as journal:
        if asked.pdf:
            return _write_pages(journal, asked)
        pages = [compose(material) for material in _materials(journal, asked)]
    if not pages:
        complain(say("no_meetings"))
        return 1
    if asked.json:
        show_json([as_data(page) for page in pages] if asked.week else as_data(pages[0]))
    else:
        show("\n".join(as_text(page) for page in pages))
    return 0


def export_calendar(asked: Namespace) -> int:
    """Write meetings to a calendar file, with nothing private in it unless asked for."""
    from relationship_journal.calendar_export.file import IcsFile

    options = ExportOptions(
        first=read_day(asked.first, asked) if asked.first else None,
        last=read_day(asked.last, asked) if asked.last else None,
        title=TitleChoice(asked.title),
        place=not asked.no_place,
        reminder_minutes=None if asked.no_reminder else REMINDER_MINUTES,
        agenda=asked.agenda,
    )
    if is_address(asked.file):
        return _publish(asked, options)
    with writing(asked) as journal:
        report = journal.meetings.publish(options, IcsFile(Path(asked.file)), progress)
    complain(say("wrote_meetings", events=report.events, cancelled=report.cancelled, path=asked.file))
    return 0


def _publish(asked: Namespace, options: ExportOptions) -> int:
    """Keep the calendar at an address of a server current; what both sides changed is told and left."""
    from relationship_journal.calendar_export.connecting import connect

    server = connect(asked.file, asked.user, password_of(asked.file, asked), ca_file=asked.ca)
    with writing(asked) as journal:
        done = journal.calendars.publish(server, asked.file, options, progress=progress)
    complain(
        say("published", created=done.created, changed=done.changed, cancelled=done.cancelled,
            unchanged=done.unchanged)
    )  # fmt: skip
    for clash in done.clashes:
        complain(say("clash", title=clash.mine.title))
    return 1 if done.clashes else 0


def export_birthdays(asked: Namespace) -> int:
    """Write the birthdays of the living to a calendar file of their own."""
    from relationship_journal.calendar_export.file import IcsFile

    with writing(asked) as journal:
        report = journal.meetings.publish_birthdays(
            IcsFile(Path(asked.file)), circle=asked.circle, progress=progress
        )
    complain(say("wrote_birthdays", count=report.events, cancelled=report.cancelled, path=asked.file))
    return 0


def meeting_lines(meetings: Iterable[Meeting], clock: Clock) -> list[str]:
    """Meetings as lines of a page: when, who, what, where."""
    lines = []
    for each in meetings:
        local = each.start.astimezone(ZoneInfo(clock.zone))
        where = each.place or channel_name(each.channel)
        about = f": {_topic(each)}" if _topic(each) else ""
        lines.append(f"{local:%Y-%m-%d %H:%M} #{each.id} {each.title}{about} ({where})")
    return lines


def _when(meeting: Meeting) -> str:
    return f"{meeting.local_start:%Y-%m-%d %H:%M} to {meeting.local_end:%H:%M} ({meeting.zone})"


def _scheduled(meeting: Meeting) -> str:
    if meeting.repeat is None:
        return say("scheduled", when=_when(meeting))
    times = len(days_of(meeting.repeat, meeting.local_start.date()))
    return say("scheduled_series", when=_when(meeting), n=times, until=meeting.repeat.until.isoformat())


def _repeat(asked: Namespace, start: datetime, zone: str) -> Repeat | None:
    """How it repeats, if it does; raises ``UnknownTime``, ``InvalidInput``."""
    if asked.repeat is None:
        if asked.until or asked.every != 1:
            raise InvalidInput("error.repeat_how")
        return None
    first = start.astimezone(ZoneInfo(zone)).date()
    until = read_day(asked.until, asked) if asked.until else year_after(first)
    return Repeat(PATTERNS[asked.repeat], until, asked.every)


def _topic(meeting: Meeting) -> str:
    """The topic, unless the title is it already because nobody is named."""
    return meeting.topic if meeting.people else ""


def _about(journal: Journal, asked: Namespace) -> tuple[int | None, int | None]:
    """A meeting's id, or a contact's; neither when there is no next meeting."""
    if asked.name is not None:
        return None, journal.contacts.named(asked.name)
    return asked.meeting if asked.meeting is not None else journal.briefings.next(), None


def _write_pages(journal: Journal, asked: Namespace) -> int:
    """The sheets on paper; Qt paints them without any display."""
    from relationship_journal.tour import write_pages

    materials = _materials(journal, asked)
    if not materials:
        complain(say("no_meetings"))
        return 1
    write_pages(materials, Path(asked.pdf))
    count = len(materials)
    complain(say("wrote_page", path=asked.pdf) if count == 1 else say("wrote_pages", path=asked.pdf, n=count))
    return 0


def _materials(journal: Journal, asked: Namespace) -> tuple[Material, ...]:
    """What the sheets asked for are made from; empty when no meeting is planned."""
    if asked.week:
        return journal.briefings.materials_of_week()
    meeting_id, contact_id = _about(journal, asked)
    if contact_id is not None:
        return (journal.briefings.material_for_contact(contact_id),)
    return () if meeting_id is None else (journal.briefings.material_for_meeting(meeting_id),)
