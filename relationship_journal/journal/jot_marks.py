"""What the marks in a jot's text become: people of the entry, promises of mine, topics for next time."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from sqlalchemy import Connection, select

from relationship_journal.domain.errors import InvalidInput
from relationship_journal.domain.marks import MarkedPerson, Marks, read_marks
from relationship_journal.domain.promises import Owed, PromiseState
from relationship_journal.domain.topics import TopicKind
from relationship_journal.domain.when import find_day
from relationship_journal.journal.contacts import find_named
from relationship_journal.store.tables import entry_contact, promise, topic


def not_taken(marks: Marks, taken: frozenset[str]) -> Marks:
    """The marks that were not taken up before."""
    return replace(
        marks,
        promises=tuple(each for each in marks.promises if each.text not in taken),
        topics=tuple(each for each in marks.topics if each.text not in taken),
    )


def write_marks(
    connection: Connection, entry_id: int, people: tuple[int, ...], marks: Marks, day: date
) -> int:
    """Promises and topics of the marks, for the first person; the answer is how many promises."""
    if not people:
        return 0
    for mark in marks.promises:
        found = find_day(mark.text, day)
        connection.execute(
            promise.insert().values(
                contact_id=people[0],
                owed=Owed.MINE,
                text=mark.text,
                due=found[0] if found else None,
                state=PromiseState.OPEN,
                made=day,
                entry_id=entry_id,
            )
        )
    for asked in marks.topics:
        row = {"contact_id": people[0], "kind": TopicKind.ASK, "text": asked.text, "created": day}
        connection.execute(topic.insert().values(entry_id=entry_id, **row))
    return len(marks.promises)


def taken_up(connection: Connection, entry_id: int, text: str) -> frozenset[str]:
    """What the marks of a stored entry said; what became of them since is the user's doing."""
    people = select(entry_contact.c.id).where(entry_contact.c.entry_id == entry_id).limit(1)
    if connection.scalar(people) is None:  # a loose note: nobody to owe anything to yet
        return frozenset()
    marks = read_marks(text)
    return frozenset(each.text for each in marks.promises) | frozenset(each.text for each in marks.topics)


def people_of(connection: Connection, contacts: Iterable[int], marks: Marks) -> tuple[int, ...]:
    """The given people and those marked in the text, each once; a marked name nobody bears stays text."""
    wanted = list(dict.fromkeys(contacts))
    for mark in marks.people:
        found = _marked(connection, mark)
        if found is not None and found not in wanted:
            wanted.append(found)
    return tuple(wanted)


def _marked(connection: Connection, mark: MarkedPerson) -> int | None:
    """Whom a mark means: the longest of its readings that one person bears."""
    for name in mark.readings:
        try:
            return find_named(connection, name)
        except InvalidInput:
            continue
    return None
