"""Repeating meetings, calendars that meetings are read from, and what lies on a calendar server."""

from __future__ import annotations

from alembic import op

revision = "0006"
down_revision = "0005"

_STATEMENTS = (
    """
    CREATE TABLE series (
      id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
      uid TEXT NOT NULL,
      pattern TEXT NOT NULL,
      every INTEGER NOT NULL,
      until TEXT NOT NULL,
      start INTEGER NOT NULL,
      zone TEXT NOT NULL,
      CONSTRAINT uq_series_uid UNIQUE (uid)
    )""",
    """
    CREATE TABLE occurrence (
      id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
      meeting_id INTEGER NOT NULL,
      series_id INTEGER NOT NULL,
      original INTEGER NOT NULL,
      CONSTRAINT uq_occurrence_meeting_id UNIQUE (meeting_id),
      CONSTRAINT fk_occurrence_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
      CONSTRAINT fk_occurrence_series_id_series FOREIGN KEY(series_id) REFERENCES series (id) DEFERRABLE INITIALLY DEFERRED
    )""",
    "CREATE INDEX ix_occurrence_series_id ON occurrence (series_id)",
    """
    CREATE TABLE calendar_source (
      id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
      address TEXT NOT NULL,
      name TEXT DEFAULT '' NOT NULL,
      me TEXT DEFAULT '' NOT NULL,
      CONSTRAINT uq_calendar_source_address UNIQUE (address)
    )""",
    """
    CREATE TABLE source_event (
      id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
      meeting_id INTEGER,
      source_id INTEGER NOT NULL,
      uid TEXT NOT NULL,
      original TEXT DEFAULT '' NOT NULL,
      seen TEXT NOT NULL,
      CONSTRAINT uq_source_event_meeting_id UNIQUE (meeting_id),
      CONSTRAINT uq_source_event_source_id_uid_original UNIQUE (source_id, uid, original),
      CONSTRAINT fk_source_event_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
      CONSTRAINT fk_source_event_source_id_calendar_source FOREIGN KEY(source_id) REFERENCES calendar_source (id) DEFERRABLE INITIALLY DEFERRED
    )""",
    """
    CREATE TABLE server_event (
      calendar TEXT NOT NULL,
      uid TEXT NOT NULL,
      href TEXT NOT NULL,
      etag TEXT NOT NULL,
      sequence INTEGER NOT NULL,
      CONSTRAINT pk_server_event PRIMARY KEY (calendar, uid)
    )
    WITHOUT ROWID""",
)


def upgrade() -> None:
    for sql in _STATEMENTS:
        op.get_bind().exec_driver_sql(sql.strip())
