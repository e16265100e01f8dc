"""Gestures, rests from a rhythm, and what a channel counts for where the user chose."""

from __future__ import annotations

from alembic import op

revision = "0005"
down_revision = "0004"

_STATEMENTS = (
    """
    CREATE TABLE gesture (
      id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
      contact_id INTEGER NOT NULL,
      kind TEXT NOT NULL,
      text TEXT NOT NULL,
      day TEXT NOT NULL,
      entry_id INTEGER,
      CONSTRAINT fk_gesture_contact_id_contact FOREIGN KEY(contact_id) REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED,
      CONSTRAINT fk_gesture_entry_id_entry FOREIGN KEY(entry_id) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED
    )""",
    "CREATE INDEX ix_gesture_contact_id ON gesture (contact_id)",
    "CREATE INDEX ix_gesture_entry_id ON gesture (entry_id)",
    """
    CREATE TABLE pause (
      id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
      contact_id INTEGER NOT NULL,
      kind TEXT NOT NULL,
      until TEXT,
      CONSTRAINT uq_pause_contact_id UNIQUE (contact_id),
      CONSTRAINT fk_pause_contact_id_contact FOREIGN KEY(contact_id) REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED
    )""",
    """
    CREATE TABLE channel_class (
      id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
      channel TEXT NOT NULL,
      counts_as TEXT NOT NULL,
      CONSTRAINT uq_channel_class_channel UNIQUE (channel)
    )""",
)


def upgrade() -> None:
    for sql in _STATEMENTS:
        op.get_bind().exec_driver_sql(sql.strip())
