"""The tables of what is attached to entries: which file hangs where, and the bytes of each, once."""

from __future__ import annotations

from sqlalchemy import Column, Integer, LargeBinary, Table, Text

from relationship_journal.store.table_parts import key, metadata, record, to, words

# ``name`` was made safe to show before it came here; ``content`` is the SHA-256 of the bytes, ``size`` how many.
attachment = record(
    "attachment",
    key(),
    to("entry"),
    Column("content", Text, nullable=False),
    Column("name", Text, nullable=False),
    words("media_type"),
    Column("size", Integer, nullable=False),
    Column("position", Integer, nullable=False, server_default="0"),
)

# Immutable, keyed by SHA-256 of its bytes, outside the history, as the pictures of people are; apart from those,
# which are small and read a page of people at a time.
content = Table(
    "content",
    metadata,
    Column("sha256", Text, primary_key=True),
    Column("data", LargeBinary, nullable=False),
)
