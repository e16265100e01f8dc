"""The tables of the journal: the words of the architecture as rows.

Ids are AUTOINCREMENT (a reused id would break undo), foreign keys NO ACTION and deferred: what
belongs together is removed by the act that means it, and undo puts rows back in any order.
"""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    Table,
    Text,
    UniqueConstraint,
    func,
    literal_column,
    text,
    true,
)

from relationship_journal.domain.channels import Channel, ContactClass, Mood
from relationship_journal.domain.facts import FactKind
from relationship_journal.domain.gestures import GestureKind
from relationship_journal.domain.links import LinkKind
from relationship_journal.domain.meetings import MeetingState
from relationship_journal.domain.promises import Owed, PromiseState
from relationship_journal.domain.rhythm import PauseKind
from relationship_journal.domain.topics import TopicKind
from relationship_journal.store import attachment_tables, calendar_tables, table_parts
from relationship_journal.store.column_types import Day, Instant, Partial, Word
from relationship_journal.store.table_parts import flag, key, record, to, words

metadata = table_parts.metadata
_BESIDE = (attachment_tables, calendar_tables)  # their tables are among the metadata, too

organisation = record("organisation", key(), Column("name", Text, nullable=False, unique=True))

contact = record(
    "contact",
    key(),
    Column("name", Text, nullable=False),
    words("given"),
    words("family"),
    words("nickname"),
    words("pronouns"),
    words("role"),
    to("organisation", optional=True),
    words("portrait"),
    words("how_met"),
    Column("met_on", Partial),
    Column("born", Partial),
    flag("died"),
    Column("died_on", Partial),
    Column("rhythm_days", Integer),
    flag("is_me"),
    Column("uid", Text, nullable=False, unique=True),
    words("card"),
    Column("photo", Text),
    Column("created", Day, nullable=False),
)

contact_point = record(
    "contact_point",
    key(),
    to("contact"),
    Column("kind", Text, nullable=False),
    Column("value", Text, nullable=False),
    words("label"),
    Column("position", Integer, nullable=False, server_default="0"),
)

circle = record(
    "circle",
    key(),
    Column("name", Text, nullable=False, unique=True),
    Column("rhythm_days", Integer),
    Column("colour", Integer, nullable=False, server_default="0"),
)

contact_circle = record(
    "contact_circle", key(), to("contact"), to("circle"), UniqueConstraint("contact_id", "circle_id")
)

relative = record(
    "relative",
    key(),
    to("contact"),
    Column("name", Text, nullable=False),
    words("relation"),
    Column("born", Partial),
    Column("age", Integer),
    Column("age_on", Day),
    flag("died"),
)

meeting = record(
    "meeting",
    key(),
    words("topic"),
    Column("start", Instant, nullable=False, index=True),
    Column("minutes", Integer, nullable=False),
    Column("zone", Text, nullable=False),
    words("place"),
    Column("channel", Word(Channel), nullable=False),
    words("agenda"),
    words("preparation"),
    words("give_first"),
    Column("state", Word(MeetingState), nullable=False),
    flag("remind_jot", default=True),
    flag("nothing_to_note"),
    Column("uid", Text, nullable=False, unique=True),
)

meeting_contact = record(
    "meeting_contact", key(), to("meeting"), to("contact"), UniqueConstraint("meeting_id", "contact_id")
)

entry = record(
    "entry",
    key(),
    Column("channel", Word(Channel), nullable=False),
    Column("day", Day, nullable=False),
    Column("at", Instant),
    words("zone"),
    Column("minutes", Integer),
    words("place"),
    words("label"),
    words("started_by"),
    flag("attempt"),
    Column("mood", Word(Mood)),
    words("text"),
    to("meeting", optional=True),
    Column("created_at", Instant, nullable=False),
    Column("satisfied", Boolean(create_constraint=False)),
    # With what Today's weeks count by: they are read from the index alone, not from each entry and its text.
    Index("ix_entry_day", "day", "channel", "attempt"),
)

entry_contact = record(
    "entry_contact",
    key(),
    to("entry"),
    to("contact"),
    words("private_line"),
    UniqueConstraint("entry_id", "contact_id"),
)

fact = record(
    "fact",
    key(),
    to("contact"),
    to("relative", optional=True),
    Column("kind", Word(FactKind), nullable=False),
    words("text"),
    words("detail"),
    Column("on_date", Partial),
    flag("yearly"),
    to("entry", optional=True),
    Column("learned", Day),
    Column("confirmed", Day),
    Column("expires", Day),
    flag("sensitive"),
)

promise = record(
    "promise",
    key(),
    to("contact", index=False),
    Column("owed", Word(Owed), nullable=False),
    Column("text", Text, nullable=False),
    Column("due", Day),
    Column("state", Word(PromiseState), nullable=False, index=True),
    Column("kept", Day),
    Column("made", Day, nullable=False),
    to("entry", optional=True),
    # With the state, or SQLite may as well take all the kept ones to find those of one contact.
    Index("ix_promise_contact_id", "contact_id", "state"),
)

topic = record(
    "topic",
    key(),
    to("contact"),
    Column("kind", Word(TopicKind), nullable=False),
    Column("text", Text, nullable=False),
    flag("is_open", default=True),
    Column("created", Day, nullable=False),
    to("entry", optional=True),
    to("fact", optional=True),
    Column("ask_from", Day),
)

gesture = record(
    "gesture",
    key(),
    to("contact"),
    Column("kind", Word(GestureKind), nullable=False),
    Column("text", Text, nullable=False),
    Column("day", Day, nullable=False),
    to("entry", optional=True),
)

# A rest from the rhythm, over or not; nobody has more than one.
pause = record(
    "pause",
    key(),
    to("contact", index=False),
    Column("kind", Word(PauseKind), nullable=False),
    Column("until", Day),
    UniqueConstraint("contact_id"),
)

# What a channel counts for, where the user chose something else than its default.
channel_class = record(
    "channel_class",
    key(),
    Column("channel", Word(Channel), nullable=False, unique=True),
    Column("counts_as", Word(ContactClass), nullable=False),
)

# Who two contacts are to each other, told once: ``kind`` is what the other is to the contact.
link = record(
    "link",
    key(),
    to("contact"),
    to("contact", name="other_id"),
    Column("kind", Word(LinkKind), nullable=False),
    words("label"),
    UniqueConstraint("contact_id", "other_id", "kind"),
)

# A relative who became a contact of their own.
promotion = record(
    "promotion", key(), to("relative"), to("contact"), UniqueConstraint("relative_id", "contact_id")
)

# Two who look like one and are not, so that nobody asks again; the lower id first.
not_same = record(
    "not_same",
    key(),
    to("contact"),
    to("contact", name="other_id"),
    UniqueConstraint("contact_id", "other_id"),
)

# The cards a contact came from: their fingerprints, and uids other than its own, so that the same file brings
# nobody twice however the contact was edited or merged since.
seen_card = record(
    "seen_card",
    key(),
    to("contact", index=False),  # the constraint's own index begins with it
    Column("sum", Text, nullable=False),
    words("uid"),
    UniqueConstraint("contact_id", "sum", "uid"),
)

# A question about people that is asked again and again, under a name of its own.
saved_view = record(
    "saved_view",
    key(),
    Column("name", Text, nullable=False, unique=True),
    Column("question", Text, nullable=False),
)

# Few of many, asked for by every briefing and by Today.
Index("ix_contact_me", contact.c.id, sqlite_where=contact.c.is_me == true())
Index("ix_contact_with_birthday", contact.c.id, sqlite_where=contact.c.born.is_not(None))
Index("ix_fact_dated", fact.c.id, sqlite_where=fact.c.on_date.is_not(None))

# The history itself. An undo (or redo) is an act too: ``reverses`` names the act it turned.
act = Table(
    "act",
    metadata,
    key(),
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
    key(),
    Column("act_id", Integer, ForeignKey("act.id"), nullable=False, index=True),
    Column("table_name", Text, nullable=False),
    Column("row_id", Integer, nullable=False),
    Column("image", Text),
    Index(None, "table_name", "row_id"),
)

# One row: the act whose changes the triggers record. No act: no write gets through.
pen = Table("pen", metadata, key(), Column("act_id", Integer))

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
    Index("ix_standing_known", text("last_any DESC"), "name_key", "contact_id"),
)

# Every folded word of a name or nickname, so that each is found from its first letter.
name_word = Table(
    "name_word",
    metadata,
    Column("word", Text, primary_key=True),
    Column("contact_id", Integer, primary_key=True, autoincrement=False, index=True),
    sqlite_with_rowid=False,
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

# Its ids are given by ``store.search_index``.
search_text = Table(
    "search_text",
    metadata,
    key(),
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

HISTORY_TABLES: tuple[Table, ...] = tuple(t for t in metadata.sorted_tables if t.info.get("history"))


def referring(target: Table) -> Iterator[tuple[Table, str]]:
    """Every column of the user's records that refers to a row of this table, as (table, column name)."""
    for table in HISTORY_TABLES:
        for column in table.columns:
            if any(key.column.table is target for key in column.foreign_keys):
                yield table, column.name
