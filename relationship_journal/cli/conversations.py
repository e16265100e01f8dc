"""The commands about what was said and promised: jot, keep, promises, today."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from relationship_journal.cli.meetings import meeting_lines
from relationship_journal.cli.opening import people_named, read_past, reading, writing
from relationship_journal.cli.output import complain, plain_data, show, show_json, show_table
from relationship_journal.cli.words import say
from relationship_journal.domain.attachments import FileDraft
from relationship_journal.domain.channels import Channel, Mood
from relationship_journal.domain.entries import JotDraft
from relationship_journal.domain.errors import InvalidInput
from relationship_journal.domain.gestures import GestureDraft, GestureKind
from relationship_journal.domain.offers import Accepted, OfferKind, accepted
from relationship_journal.domain.promises import Owed, Promise
from relationship_journal.domain.work import today as present_day

if TYPE_CHECKING:
    from relationship_journal.domain.today import DateToRemember, NextUp, ReachOut
    from relationship_journal.journal import Journal


def jot(asked: Namespace) -> int:
    """Save what was said; the entry's id is the result."""
    text = _standard_input() if asked.text == "-" else asked.text
    day, at = read_past(asked.at, asked) if asked.at else (None, None)
    files = _files(asked.attach)
    usual = Channel.PHONE if asked.attempt else Channel.IN_PERSON
    with writing(asked) as journal:
        people = people_named(journal, asked.names)
        draft = JotDraft(
            text=text,
            contacts=people,
            day=day,
            at=at,
            channel=Channel(asked.channel or usual),
            mood=Mood(asked.mood) if asked.mood else None,
            minutes=asked.minutes,
            started_by=asked.started or "",
            attempt=asked.attempt,
            satisfied=None if asked.satisfied is None else asked.satisfied == "yes",
            private_lines=tuple(_private_lines(journal, asked.private, people)),
            files=files,
            gestures=tuple(
                GestureDraft(kind, text) for kind in GestureKind for text in getattr(asked, str(kind))
            ),
        )
        taken = _taken(journal, draft) if asked.accept == "all" else Accepted()
        entry = journal.timeline.entry(journal.jots.save(draft, accepted=taken))
    complain(say("saved", names=", ".join(person.name for person in entry.people)))
    for each in entry.promises:
        complain(f"  {_promise_line(each, present_day(asked.clock))}")
    for known in entry.facts:
        complain(f"  {' '.join(part for part in (known.text, known.detail) if part)}")
    for attached in entry.attachments:
        complain(f"  {attached.name}")
    for topic in taken.topics:
        complain(f"  ? {topic.text}")
    show(str(entry.id))
    return 0


def _files(paths: Iterable[str]) -> tuple[FileDraft, ...]:
    from relationship_journal.journal.attached_files import read_file

    return tuple(read_file(Path(path)) for path in paths)


def _private_lines(journal: Journal, told: Iterable[str], people: Sequence[int]) -> Iterator[tuple[int, str]]:
    """The line of each person by id; raises ``InvalidInput`` for one of nobody who was there."""
    for words in told:
        name, _sign, line = words.partition("=")
        found = people_named(journal, [name])
        if not line.strip() or found[0] not in people:
            raise InvalidInput("error.private_line", text=words[:40])
        yield found[0], line


def _taken(journal: Journal, draft: JotDraft) -> Accepted:
    """All that the rules find in a note and the journal has not; who and when it was is said by the command."""
    found = journal.offering.read(draft.text, draft.contacts, draft.day)
    stored = {OfferKind.PROMISED, OfferKind.FACT, OfferKind.UPDATE, OfferKind.OVER, OfferKind.ASK}
    return accepted(replace(line, ticked=True) for line in found.offers if line.kind in stored)


def keep(asked: Namespace) -> int:
    """Tick a promise."""
    with writing(asked) as journal:
        journal.promises.keep(asked.id)
        text = journal.promises.get(asked.id).text
    complain(say("kept", text=text))
    return 0


def release(asked: Namespace) -> int:
    """A promise is not needed any more; it counts neither for nor against."""
    with writing(asked) as journal:
        journal.promises.release(asked.id)
        text = journal.promises.get(asked.id).text
    complain(say("released", text=text))
    return 0


def give_up(asked: Namespace) -> int:
    """A promise was broken."""
    with writing(asked) as journal:
        journal.promises.give_up(asked.id)
        text = journal.promises.get(asked.id).text
    complain(say("not_kept", text=text))
    return 0


def gestures(asked: Namespace) -> int:
    """List what was given, received and asked for, newest first."""
    with reading(asked) as journal:
        found = journal.gestures.of(journal.contacts.named(asked.name))
    if asked.json:
        show_json(found)
    elif found:
        show_table((f"{each.day}", say(f"gesture_{each.kind}"), each.text) for each in found)
    else:
        complain(say("no_gestures"))
    return 0


def promises(asked: Namespace) -> int:
    """List open promises, both ways, soonest first."""
    with reading(asked) as journal:
        found = journal.promises.open()
    if asked.json:
        show_json(found)
        return 0
    day = present_day(asked.clock)
    for owed, title in ((Owed.MINE, "you_owe"), (Owed.THEIRS, "owed_to_you")):
        rows = [each for each in found if each.owed is owed]
        if rows:
            show(say(title))
            show_table((f"  #{each.id}", each.text, each.contact_name, _due(each, day)) for each in rows)
    if not found:
        complain(say("no_promises"))
    return 0


def today(asked: Namespace) -> int:
    """What matters now."""
    with reading(asked) as journal:
        page = journal.today.read()
    if asked.json:
        show_json(plain_data(page))
        return 0
    show(f"{page.day:%A %d %B %Y}")
    if page.just_finished:
        _show_section(say("just_finished"), meeting_lines([page.just_finished], asked.clock))
    if page.next_up:
        _show_section(
            say("next_up"),
            [*meeting_lines([page.next_up.meeting], asked.clock), *_brief(page.next_up, page.day)],
        )
    _show_section(say("coming_up"), meeting_lines(page.coming_up, asked.clock))
    _show_section(say("you_owe"), [_promise_line(each, page.day) for each in page.promises])
    _show_section(say("reach_out"), [_reach_out(each) for each in page.reach_out])
    _show_section(say("dates"), [_date(each) for each in page.dates])
    return 0


def _standard_input() -> str:
    """What is piped in; bytes that are no UTF-8 show as �."""
    reconfigure = getattr(sys.stdin, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(encoding="utf-8", errors="replace")
    return sys.stdin.read().removesuffix("\n")


def _show_section(title: str, lines: Iterable[str]) -> None:
    listed = list(lines)
    if listed:
        show()
        show(title)
    for line in listed:
        show(f"  {line}")


def _brief(next_up: NextUp, day: date) -> list[str]:
    lines = []
    if next_up.last_time:
        said = " ".join(next_up.last_time.text.split())
        lines.append(f"{say('last_time', day=next_up.last_time.day.isoformat())}: {said}")
    lines += [_promise_line(each, day) for each in next_up.promises]
    return lines + [f"? {question}" for question in next_up.ask]


def _promise_line(promise: Promise, day: date) -> str:
    side = say(f"promise_{promise.owed}", name=promise.contact_name, text=promise.text)
    return f"#{promise.id} {side} ({_due(promise, day)})"


def _due(promise: Promise, day: date) -> str:
    if promise.due is None:
        return f"{say('no_date')}{_moved(promise)}"
    due = say("overdue" if promise.days_late(day) else "due", day=promise.due.isoformat())
    return f"{due}{_moved(promise)}"


def _moved(promise: Promise) -> str:
    """What it was due before, in order."""
    days = [each.isoformat() if each else say("no_date") for each in promise.earlier]
    return f" ({say('moved_from', days=', '.join(days))})" if days else ""


def _reach_out(each: ReachOut) -> str:
    if each.met_once:
        why = say("met_once", day=each.met_once.isoformat())
    else:
        why = say("quiet", days=each.days_quiet, rhythm=each.rhythm_days)
    if each.attempts:
        why = f"{why}, {say('tried_once') if each.attempts == 1 else say('tried', times=each.attempts)}"
    if each.nothing_open:
        return f"{each.contact.name}: {why}. {say('nothing_open', name=each.contact.first_name)}"
    return f"{each.contact.name}: {why}. {each.hook}"


def _date(each: DateToRemember) -> str:
    what = say("birthday") if each.is_birthday else each.what
    return f"{each.on.isoformat()} {each.contact.name}: {what}"
