"""What surrounds people for the pages of the readable folder: a few queries for any number up to 500."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from sqlalchemy import Connection, exists, not_, or_, select

from relationship_journal.domain.contacts import Relative
from relationship_journal.domain.entries import Entry
from relationship_journal.domain.facts import Fact
from relationship_journal.domain.links import Link, inverse
from relationship_journal.domain.meetings import Meeting
from relationship_journal.domain.promises import Promise
from relationship_journal.domain.topics import Topic
from relationship_journal.journal.meeting_rows import read_meetings
from relationship_journal.journal.people_rows import chunks, contact_rows
from relationship_journal.journal.records import read_facts, read_promises, read_topics, relative_of
from relationship_journal.journal.timeline import read_entries
from relationship_journal.store.tables import (
    entry,
    entry_contact,
    fact,
    link,
    meeting,
    meeting_contact,
    promise,
    relative,
)


@dataclass(slots=True)
class Around:
    """What belongs to one person; ``private`` are the lines beside entries that are theirs alone, by entry."""

    relatives: list[Relative] = field(default_factory=list)
    facts: list[Fact] = field(default_factory=list)
    promises: list[Promise] = field(default_factory=list)
    topics: list[Topic] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    meetings: list[Meeting] = field(default_factory=list)
    entries: list[Entry] = field(default_factory=list)
    private: dict[int, str] = field(default_factory=dict)


def read_around(connection: Connection, ids: Sequence[int]) -> dict[int, Around]:
    """Everything about these people, by id; what happened oldest first."""
    found: dict[int, Around] = defaultdict(Around)
    query = select(relative).where(relative.c.contact_id.in_(ids)).order_by(relative.c.id)
    for row in connection.execute(query):
        found[row.contact_id].relatives.append(relative_of(row))
    for each in read_facts(connection, fact.c.contact_id.in_(ids)):
        found[each.contact_id].facts.append(each)
    for owed in read_promises(connection, promise.c.contact_id.in_(ids)):
        found[owed.contact_id].promises.append(owed)
    for asked in read_topics(connection, ids, only_open=False):
        found[asked.contact_id].topics.append(asked)
    _add_links(connection, ids, found)
    _add_meetings(connection, ids, found)
    _add_entries(connection, ids, found)
    return found


def _add_links(connection: Connection, ids: Sequence[int], found: dict[int, Around]) -> None:
    query = select(link).where(or_(link.c.contact_id.in_(ids), link.c.other_id.in_(ids))).order_by(link.c.id)
    rows = connection.execute(query).all()
    people = contact_rows(connection, {each for row in rows for each in (row.contact_id, row.other_id)})
    wanted = set(ids)
    for row in rows:
        if row.contact_id in wanted:
            found[row.contact_id].links.append(Link(row.id, people[row.other_id], row.kind, row.label))
        if row.other_id in wanted:
            other = Link(row.id, people[row.contact_id], inverse(row.kind), row.label)
            found[row.other_id].links.append(other)


def _add_meetings(connection: Connection, ids: Sequence[int], found: dict[int, Around]) -> None:
    query = select(meeting_contact.c.contact_id, meeting_contact.c.meeting_id)
    pairs = connection.execute(query.where(meeting_contact.c.contact_id.in_(ids))).all()
    known = _meetings(connection, {pair.meeting_id for pair in pairs})
    for pair in sorted(pairs, key=lambda each: (known[each.meeting_id].start, each.meeting_id)):
        found[pair.contact_id].meetings.append(known[pair.meeting_id])


def _meetings(connection: Connection, ids: Iterable[int]) -> dict[int, Meeting]:
    found = (read_meetings(connection, meeting.c.id.in_(portion)) for portion in chunks(ids))
    return {each.id: each for portion in found for each in portion}


def _add_entries(connection: Connection, ids: Sequence[int], found: dict[int, Around]) -> None:
    query = select(entry_contact.c.contact_id, entry_contact.c.entry_id, entry_contact.c.private_line)
    pairs = connection.execute(query.where(entry_contact.c.contact_id.in_(ids))).all()
    known = read_entries(connection, {pair.entry_id for pair in pairs})
    for pair in sorted(pairs, key=lambda each: _when(known[each.entry_id])):
        around = found[pair.contact_id]
        around.entries.append(known[pair.entry_id])
        if pair.private_line:
            around.private[pair.entry_id] = pair.private_line


def _when(entry: Entry) -> tuple[object, ...]:
    return (entry.day, entry.at is None, entry.at.timestamp() if entry.at else 0, entry.id)


def read_loose(connection: Connection) -> Around:
    """Entries and meetings nobody was at."""
    about = exists().where(entry_contact.c.entry_id == entry.c.id)
    entries = read_entries(connection, list(connection.scalars(select(entry.c.id).where(not_(about)))))
    whose = exists().where(meeting_contact.c.meeting_id == meeting.c.id)
    meetings = read_meetings(connection, not_(whose))
    return Around(
        entries=sorted(entries.values(), key=_when),
        meetings=list(meetings),
    )
