"""The tables of the journal: the words of the architecture as rows.

Ids are AUTOINCREMENT (a reused id would break undo), foreign keys NO ACTION and deferred: what
belongs together is removed by the act that means it, and undo puts rows back in any order.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    func,
    literal_column,
)

from relationship_journal.domain.channels import Channel, ContactClass, Mood
from relationship_journal.domain.facts import FactKind
from relationship_journal.domain.gestures import GestureKind
from relationship_journal.domain.links import LinkKind
from relationship_journal.domain.meetings import MeetingState
from relationship_journal.domain.promises import Owed, PromiseState
from relationship_journal.domain.repeating import Pattern
from relationship_journal.domain.rhythm import PauseKind
from relationship_journal.domain.topics import TopicKind
from relationship_journal.store.column_types import Day, Instant, Partial, Word

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _id() -> Column[int]:
    return Column("id", Integer, primary_key=True)


def _to(table: str, *, optional: bool = False, name: str = "", index: bool = True) -> Column[Any]:
    target = ForeignKey(f"{table}.id", deferrable=True, initially="DEFERRED")
    return Column(name or f"{table}_id", Integer, target, nullable=optional, index=index)


def _words(name: str) -> Column[str]:
    """A text that is empty when there is nothing, never NULL."""
    return Column(name, Text, nullable=False, server_default="")


def _flag(name: str, *, default: bool = False) -> Column[bool]:
    return Column(
        name, Boolean(create_constraint=False), nullable=False, server_default="1" if default else "0"
    )


def _table(name: str, *columns: Any) -> Table:
    """A table of the user's own records, kept by the history."""
    return Table(name, metadata, *columns, sqlite_autoincrement=True, info={"history": True})


organisation = _table("organisation", _id(), Column("name", Text, nullable=False, unique=True))

contact = _table(
    "contact",
    _id(),
    Column("name", Text, nullable=False),
    _words("given"),
    _words("family"),
    _words("nickname"),
    _words("pronouns"),
    _words("role"),
    _to("organisation", optional=True),
    _words("portrait"),
    _words("how_met"),
    Column("met_on", Partial),
    Column("born", Partial),
    _flag("died"),
    Column("died_on", Partial),
    Column("rhythm_days", Integer),
    _flag("is_me"),
    Column("uid", Text, nullable=False, unique=True),
    _words("card"),
    Column("photo", Text),
    Column("created", Day, nullable=False),
)

contact_point = _table(
    "contact_point",
    _id(),
    _to("contact"),
    Column("kind", Text, nullable=False),
    Column("value", Text, nullable=False),
    _words("label"),
    Column("position", Integer, nullable=False, server_default="0"),
)

circle = _table(
    "circle",
    _id(),
    Column("name", Text, nullable=False, unique=True),
    Column("rhythm_days", Integer),
    Column("colour", Integer, nullable=False, server_default="0"),
)

contact_circle = _table(
    "contact_circle", _id(), _to("contact"), _to("circle"), UniqueConstraint("contact_id", "circle_id")
)

relative = _table(
    "relative",
    _id(),
    _to("contact"),
    Column("name", Text, nullable=False),
    _words("relation"),
    Column("born", Partial),
    Column("age", Integer),
    Column("age_on", Day),
    _flag("died"),
)

meeting = _table(
    "meeting",
    _id(),
    _words("topic"),
    Column("start", Instant, nullable=False, index=True),
    Column("minutes", Integer, nullable=False),
    Column("zone", Text, nullable=False),
    _words("place"),
    Column("channel", Word(Channel), nullable=False),
    _words("agenda"),
    _words("preparation"),
    _words("give_first"),
    Column("state", Word(MeetingState), nullable=False),
    _flag("remind_jot", default=True),
    _flag("nothing_to_note"),
    Column("uid", Text, nullable=False, unique=True),
)

meeting_contact = _table(
    "meeting_contact", _id(), _to("meeting"), _to("contact"), UniqueConstraint("meeting_id", "contact_id")
)

# A repeating meeting: its rule, and when the first time is. Every time is a meeting of its own; those that are
# no longer there, called off or at another hour are the rule's exceptions. ``uid`` is the calendar's name for all.
series = _table(
    "series",
    _id(),
    Column("uid", Text, nullable=False, unique=True),
    Column("pattern", Word(Pattern), nullable=False),
    Column("every", Integer, nullable=False),
    Column("until", Day, nullable=False),
    Column("start", Instant, nullable=False),
    Column("zone", Text, nullable=False),
)

# A meeting of a series, and when the rule has it: what calendars call its RECURRENCE-ID.
occurrence = _table(
    "occurrence",
    _id(),
    _to("meeting", index=False),
    _to("series"),
    Column("original", Instant, nullable=False),
    UniqueConstraint("meeting_id"),
)

# A calendar of somebody else's that meetings are read from; ``me`` is the user's address in it.
calendar_source = _table(
    "calendar_source",
    _id(),
    Column("address", Text, nullable=False, unique=True),
    _words("name"),
    _words("me"),
)

# The event a meeting came from (``original``: which time of a repeating one), and what it said when it was last
# taken, so that a change of the event and one of the user's are told apart. No meeting: it is not wanted here.
source_event = _table(
    "source_event",
    _id(),
    _to("meeting", optional=True, index=False),
    _to("calendar_source", name="source_id", index=False),
    Column("uid", Text, nullable=False),
    _words("original"),
    Column("seen", Text, nullable=False),
    UniqueConstraint("meeting_id"),
    UniqueConstraint("source_id", "uid", "original"),
)

entry = _table(
    "entry",
    _id(),
    Column("channel", Word(Channel), nullable=False),
    Column("day", Day, nullable=False, index=True),
    Column("at", Instant),
    _words("zone"),
    Column("minutes", Integer),
    _words("place"),
    _words("label"),
    _words("started_by"),
    _flag("attempt"),
    Column("mood", Word(Mood)),
    _words("text"),
    _to("meeting", optional=True),
    Column("created_at", Instant, nullable=False),
    Column("satisfied", Boolean(create_constraint=False)),
)

entry_contact = _table(
    "entry_contact",
    _id(),
    _to("entry"),
    _to("contact"),
    _words("private_line"),
    UniqueConstraint("entry_id", "contact_id"),
)

fact = _table(
    "fact",
    _id(),
    _to("contact"),
    _to("relative", optional=True),
    Column("kind", Word(FactKind), nullable=False),
    _words("text"),
    _words("detail"),
    Column("on_date", Partial),
    _flag("yearly"),
    _to("entry", optional=True),
    Column("learned", Day),
    Column("confirmed", Day),
    Column("expires", Day),
    _flag("sensitive"),
)

promise = _table(
    "promise",
    _id(),
    _to("contact"),
    Column("owed", Word(Owed), nullable=False),
    Column("text", Text, nullable=False),
    Column("due", Day),
    Column("state", Word(PromiseState), nullable=False, index=True),
    Column("kept", Day),
    Column("made", Day, nullable=False),
    _to("entry", optional=True),
)

topic = _table(
    "topic",
    _id(),
    _to("contact"),
    Column("kind", Word(TopicKind), nullable=False),
    Column("text", Text, nullable=False),
    _flag("is_open", default=True),
    Column("created", Day, nullable=False),
    _to("entry", optional=True),
    _to("fact", optional=True),
    Column("ask_from", Day),
)

gesture = _table(
    "gesture",
    _id(),
    _to("contact"),
    Column("kind", Word(GestureKind), nullable=False),
    Column("text", Text, nullable=False),
    Column("day", Day, nullable=False),
    _to("entry", optional=True),
)

# A rest from the rhythm, over or not; nobody has more than one.
pause = _table(
    "pause",
    _id(),
    _to("contact", index=False),
    Column("kind", Word(PauseKind), nullable=False),
    Column("until", Day),
    UniqueConstraint("contact_id"),
)

# What a channel counts for, where the user chose something else than its default.
channel_class = _table(
    "channel_class",
    _id(),
    Column("channel", Word(Channel), nullable=False, unique=True),
    Column("counts_as", Word(ContactClass), nullable=False),
)

# Who two contacts are to each other, told once: ``kind`` is what the other is to the contact.
link = _table(
    "link",
    _id(),
    _to("contact"),
    _to("contact", name="other_id"),
    Column("kind", Word(LinkKind), nullable=False),
    _words("label"),
    UniqueConstraint("contact_id", "other_id", "kind"),
)

# A relative who became a contact of their own.
promotion = _table(
    "promotion", _id(), _to("relative"), _to("contact"), UniqueConstraint("relative_id", "contact_id")
)

# Two who look like one and are not, so that nobody asks again; the lower id first.
not_same = _table(
    "not_same",
    _id(),
    _to("contact"),
    _to("contact", name="other_id"),
    UniqueConstraint("contact_id", "other_id"),
)

# The cards a contact came from: their fingerprints, and uids other than its own, so that the same file brings
# nobody twice however the contact was edited or merged since.
seen_card = _table(
    "seen_card",
    _id(),
    _to("contact", index=False),  # the constraint's own index begins with it
    Column("sum", Text, nullable=False),
    _words("uid"),
    UniqueConstraint("contact_id", "sum", "uid"),
)

# The history itself. An undo (or redo) is an act too: ``reverses`` names the act it turned.
act = Table(
    "act",
    metadata,
    _id(),
    Column("at", Instant, nullable=False),
    Column("kind", Text, nullable=False),
    Column("data", Text, nullable=False),
    Column("reverses", Integer, ForeignKey("act.id")),
    Column("undone_by", Integer, ForeignKey("act.id")),
    sqlite_autoincrement=True,
)
removes = func.substr(act.c.kind, literal_column("-7")) == literal_column("'.remove'")
"""That an act took something away, in the words of its index: SQLite uses it where they are the very same."""
# Few acts of many, asked for by every undo and redo and by the list of what was deleted.
Index(None, act.c.reverses, sqlite_where=act.c.reverses.is_not(None))
Index(None, act.c.undone_by, sqlite_where=act.c.undone_by.is_not(None))
Index("ix_act_removal", act.c.id, sqlite_where=removes)

# The before-image of a row under an act; no image: the row was not there.
change = Table(
    "change",
    metadata,
    _id(),
    Column("act_id", Integer, ForeignKey("act.id"), nullable=False, index=True),
    Column("table_name", Text, nullable=False),
    Column("row_id", Integer, nullable=False),
    Column("image", Text),
    Index(None, "table_name", "row_id"),
)

# One row: the act whose changes the triggers record. No act: no write gets through.
pen = Table("pen", metadata, _id(), Column("act_id", Integer))

# Derived, never undone: recomputed from an act's changes before it is committed.
standing = Table(
    "standing",
    metadata,
    Column("contact_id", Integer, primary_key=True, autoincrement=False),
    Column("name_key", Text, nullable=False),
    Column("company_key", Text, nullable=False),
    Column("last_live", Day),
    Column("last_any", Day),
    Column("met", Integer, nullable=False),
    Column("since", Day),
    Column("rhythm_days", Integer),
    Column("own_rhythm", Boolean(create_constraint=False), nullable=False),
    Column("due_on", Day),
    Index("ix_standing_name_key", "name_key", "contact_id"),
    Index("ix_standing_company_key", "company_key", "name_key", "contact_id"),
    Index("ix_standing_last_live", "last_live", "name_key", "contact_id"),
    Index("ix_standing_due_on", "due_on"),
)

# What each row and each act was when it was written, for SQLite does not notice a changed letter.
digest = Table(
    "digest",
    metadata,
    Column("table_name", Text, primary_key=True),
    Column("row_id", Integer, primary_key=True),
    Column("sum", LargeBinary, nullable=False),
    sqlite_with_rowid=False,
)

search_text = Table(
    "search_text",
    metadata,
    _id(),
    Column("kind", Text, nullable=False),
    Column("row_id", Integer, nullable=False),
    Column("contact_id", Integer, nullable=False),
    Column("day", Day),
    Column("body", Text, nullable=False),
    UniqueConstraint("kind", "row_id"),
)

# Immutable, keyed by SHA-256 of its bytes, outside the history; ``contact.photo`` names one.
picture = Table(
    "picture",
    metadata,
    Column("sha256", Text, primary_key=True),
    Column("data", LargeBinary, nullable=False),
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

HISTORY_TABLES: tuple[Table, ...] = tuple(t for t in metadata.sorted_tables if t.info.get("history"))


def referring(target: Table) -> Iterator[tuple[Table, str]]:
    """Every column of the user's records that refers to a row of this table, as (table, column name)."""
    for table in HISTORY_TABLES:
        for column in table.columns:
            if any(key.column.table is target for key in column.foreign_keys):
                yield table, column.name
