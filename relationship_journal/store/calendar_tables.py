"""The tables about calendars: repeating meetings, events that were read, and what left."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Integer, Table, Text, UniqueConstraint

from relationship_journal.domain.repeating import Pattern
from relationship_journal.store.column_types import Day, Instant, Word
from relationship_journal.store.table_parts import key, metadata, record, to, words

# A repeating meeting: its rule, and when the first time is. Every time is a meeting of its own; those that are
# no longer there, called off or at another hour are the rule's exceptions. ``uid`` is the calendar's name for all.
series = record(
    "series",
    key(),
    Column("uid", Text, nullable=False, unique=True),
    Column("pattern", Word(Pattern), nullable=False),
    Column("every", Integer, nullable=False),
    Column("until", Day, nullable=False),
    Column("start", Instant, nullable=False),
    Column("zone", Text, nullable=False),
)

# A meeting of a series, and when the rule has it: what calendars call its RECURRENCE-ID.
occurrence = record(
    "occurrence",
    key(),
    to("meeting", index=False),
    to("series"),
    Column("original", Instant, nullable=False),
    UniqueConstraint("meeting_id"),
)

# A calendar of somebody else's that meetings are read from; ``me`` is the user's address in it.
calendar_source = record(
    "calendar_source",
    key(),
    Column("address", Text, nullable=False, unique=True),
    words("name"),
    words("me"),
)

# The event a meeting came from (``original``: which time of a repeating one), and what it said when it was last
# taken, so that a change of the event and one of the user's are told apart. No meeting: it is not wanted here.
source_event = record(
    "source_event",
    key(),
    to("meeting", optional=True, index=False),
    to("calendar_source", name="source_id", index=False),
    Column("uid", Text, nullable=False),
    words("original"),
    Column("seen", Text, nullable=False),
    UniqueConstraint("meeting_id"),
    UniqueConstraint("source_id", "uid", "original"),
)

# Outside the history: what left for a calendar. The sequence only rises.
calendar_ledger = Table(
    "calendar_ledger",
    metadata,
    Column("uid", Text, primary_key=True),
    Column("sequence", Integer, nullable=False),
    Column("changed", Instant, nullable=False),
    Column("event", Text, nullable=False),
    Column("cancelled", Boolean(create_constraint=False), nullable=False),
)

# Outside the history: what lies on a server, and as what it knows it.
server_event = Table(
    "server_event",
    metadata,
    Column("calendar", Text, primary_key=True),
    Column("uid", Text, primary_key=True),
    Column("href", Text, nullable=False),
    Column("etag", Text, nullable=False),
    Column("sequence", Integer, nullable=False),
    sqlite_with_rowid=False,
)
