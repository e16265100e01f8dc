"""The commands about people: add, people, show, find."""

from __future__ import annotations

from argparse import Namespace
from datetime import date
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from relationship_journal.cli.opening import reading, writing
from relationship_journal.cli.output import complain, plain_data, show, show_json, show_table
from relationship_journal.cli.words import say
from relationship_journal.domain.contacts import Contact, ContactDraft, ContactPoint, ContactRow, Relative
from relationship_journal.domain.errors import InvalidInput
from relationship_journal.domain.work import today
from relationship_journal.wording import channel_name, text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from relationship_journal.domain.entries import Entry
    from relationship_journal.domain.facts import Fact
    from relationship_journal.domain.promises import Promise
    from relationship_journal.journal import Journal

LONGEST_RHYTHM = 3650
LATEST = 10


def add(asked: Namespace) -> int:
    """Add a person; the id is the result."""
    if asked.rhythm is not None and not 0 <= asked.rhythm <= LONGEST_RHYTHM:
        raise InvalidInput("error.rhythm", days=asked.rhythm)
    points = [ContactPoint("email", value) for value in asked.email]
    points += [ContactPoint("phone", value) for value in asked.phone]
    draft = ContactDraft(
        name=asked.name,
        organisation=asked.organisation,
        role=asked.role,
        points=tuple(points),
        circles=tuple(asked.circle),
        rhythm_days=asked.rhythm,
    )
    if asked.me:
        with writing(asked, create=True) as journal:
            contact_id = journal.contacts.name_me(asked.name)
        complain(say("named_me", name=asked.name))
        show(str(contact_id))
        return 0
    with writing(asked, create=True) as journal:
        same = journal.contacts.similar(draft.name)
        contact_id = journal.contacts.add(draft)
        name = journal.contacts.row(contact_id).name
    complain(say("added", name=name))
    if same:
        complain(say("same_name", name=name))
    show(str(contact_id))
    return 0


def listing(asked: Namespace) -> int:
    """List people, all or those whom the words fit, by name."""
    with reading(asked) as journal:
        sections = journal.contacts.ids("name", " ".join(asked.words))
        ids = [number for section in sections for number in section.ids]
        rows = journal.contacts.rows(ids)
    found = [rows[number] for number in ids if number in rows]
    if asked.json:
        show_json(found)
    elif found:
        day = today(asked.clock)
        show_table((row.name, row.line, _quiet(row, day), _rhythm(row)) for row in found)
    else:
        complain(say("nothing_found" if asked.words else "nobody"))
    return 0


def show_person(asked: Namespace) -> int:
    """Everything about one person."""
    with reading(asked) as journal:
        contact_id = journal.contacts.named(asked.name)
        contact = journal.contacts.get(contact_id)
        facts, relatives = journal.facts.of(contact_id), journal.facts.relatives(contact_id)
        promises, topics = journal.promises.open([contact_id]), journal.topics.open(contact_id)
        entries = _entries(journal, contact_id)
    if asked.json:
        known = {"facts": facts, "relatives": relatives, "promises": promises, "topics": topics}
        show_json({**plain_data(contact), **known, "entries": entries})
        return 0
    _show_head(contact, asked)
    _show_promises(promises, contact)
    _show_list(say("ask"), [topic.text for topic in topics])
    _show_known(facts, relatives, today(asked.clock))
    _show_list(say("contact"), [f"{_label(point)}: {point.value}" for point in contact.points])
    _show_list(say("timeline"), [_entry_line(entry) for entry in entries])
    return 0


def find(asked: Namespace) -> int:
    """Search everything, newest first."""
    with reading(asked) as journal:
        found = journal.search.find(" ".join(asked.words), asked.limit)
    if asked.json:
        show_json(found)
        return 0
    show_table(
        (text(f"kind.{hit.kind}"), hit.day.isoformat() if hit.day else "", hit.title, hit.snippet)
        for hit in found.hits
    )
    if not found.hits:
        complain(say("nothing_found"))
    else:
        complain(say("best_first" if found.ranked else "newest_first"))
        if found.more:
            complain(say("more"))
    return 0


def _entries(journal: Journal, contact_id: int) -> Sequence[Entry]:
    ids = journal.timeline.ids(contact_id)[:LATEST]
    entries = journal.timeline.entries(ids)
    return [entries[number] for number in ids if number in entries]


def _show_head(contact: Contact, asked: Namespace) -> None:
    row = contact.row
    show(row.name)
    circles = ", ".join(circle.name for circle in contact.circles)
    if line := _joined(row.line, contact.pronouns, circles):
        show(line)
    if contact.portrait:
        show(contact.portrait)
    if row.next_meeting:
        local = row.next_meeting.astimezone(ZoneInfo(asked.clock.zone))
        show(f"{say('next')}: {local:%Y-%m-%d %H:%M} (#{contact.next_meeting_id})")
    last = row.standing.last_any
    show(f"{say('last')}: {last.isoformat() if last else say('never')}")
    for label, value in (
        ("rhythm", _rhythm(row)),
        ("born", str(contact.born or "")),
        ("how_met", contact.how_met),
    ):
        if value:
            show(f"{say(label)}: {value}")


def _show_list(title: str, lines: Sequence[str]) -> None:
    if lines:
        show()
        show(title)
        for line in lines:
            show(f"  {line}")


def _show_promises(promises: Sequence[Promise], contact: Contact) -> None:
    first = contact.row.first_name
    lines = []
    for each in promises:
        side = say(f"promise_{each.owed}", name=first, text=each.text)
        due = say("due", day=each.due.isoformat()) if each.due else say("no_date")
        lines.append(f"#{each.id} {side} ({due})")
    _show_list(say("promises"), lines)


def _show_known(facts: Sequence[Fact], relatives: Sequence[Relative], day: date) -> None:
    told = {fact.relative.id: _joined(fact.detail, str(fact.on or "")) for fact in facts if fact.relative}
    family = []
    for each in relatives:
        age = each.age_at(day)
        name = each.name if age is None else f"{each.name}, {age}"
        family.append(_joined(name, each.relation, told.get(each.id, "")))
    _show_list(say("family"), family)
    others = [fact for fact in facts if not fact.relative]
    _show_list(say("facts"), [f"{text(f'fact.{each.kind}')}: {_fact_line(each)}" for each in others])


def _fact_line(fact: Fact) -> str:
    return _joined(fact.text, fact.detail, str(fact.on or ""))


def _entry_line(entry: Entry) -> str:
    words = " ".join(entry.text.split())
    attached = f" [{', '.join(each.name for each in entry.attachments)}]" if entry.attachments else ""
    return f"{entry.day.isoformat()} {entry.label or channel_name(entry.channel)}: {words}{attached}"


def _label(point: ContactPoint) -> str:
    return f"{point.kind} ({point.label})" if point.label else point.kind


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def _quiet(row: ContactRow, day: date) -> str:
    quiet = row.standing.days_quiet(day)
    return "" if quiet is None else f"{quiet} d"


def _rhythm(row: ContactRow) -> str:
    return say("every", days=row.standing.rhythm_days) if row.standing.rhythm_days else ""
