"""Views by name, the words of names, and search text in the order of days; the program writes both once the scripts have run."""

from __future__ import annotations

from alembic import op

revision = "0007"
down_revision = "0006"

_STATEMENTS = (
    """
    CREATE TABLE saved_view (
      id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
      name TEXT NOT NULL,
      question TEXT NOT NULL,
      CONSTRAINT uq_saved_view_name UNIQUE (name)
    )""",
    """
    CREATE TABLE name_word (
      word TEXT NOT NULL,
      contact_id INTEGER NOT NULL,
      CONSTRAINT pk_name_word PRIMARY KEY (word, contact_id)
    )
    WITHOUT ROWID""",
    "CREATE INDEX ix_name_word_contact_id ON name_word (contact_id)",
    "CREATE INDEX ix_standing_known ON standing (last_any DESC, name_key, contact_id)",
    "DROP INDEX ix_entry_day",
    "CREATE INDEX ix_entry_day ON entry (day, channel, attempt)",
    "DELETE FROM search_text",
)


def upgrade() -> None:
    for sql in _STATEMENTS:
        op.get_bind().exec_driver_sql(sql.strip())
