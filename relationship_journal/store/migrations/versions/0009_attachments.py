"""Files attached to entries, and the bytes of each, once."""

from __future__ import annotations

from alembic import op

revision = "0009"
down_revision = "0008"

_STATEMENTS = (
    """
    CREATE TABLE attachment (
      id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
      entry_id INTEGER NOT NULL,
      content TEXT NOT NULL,
      name TEXT NOT NULL,
      media_type TEXT DEFAULT '' NOT NULL,
      size INTEGER NOT NULL,
      position INTEGER DEFAULT '0' NOT NULL,
      CONSTRAINT fk_attachment_entry_id_entry FOREIGN KEY(entry_id) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED
    )""",
    "CREATE INDEX ix_attachment_entry_id ON attachment (entry_id)",
    """
    CREATE TABLE content (
      sha256 TEXT NOT NULL,
      data BLOB NOT NULL,
      CONSTRAINT pk_content PRIMARY KEY (sha256)
    )""",
)


def upgrade() -> None:
    for sql in _STATEMENTS:
        op.get_bind().exec_driver_sql(sql.strip())
