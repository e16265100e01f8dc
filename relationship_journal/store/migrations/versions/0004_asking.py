"""Whether they said it helped, and questions that come of a dated fact and are asked from a day on.

The images the history kept get the new columns too, so that what was done before can still be undone. A digest
covers all columns: those of rows and acts that are as they were written are made anew by the program once the
scripts have run, those of others get one that never will fit, so that an update washes no damage white.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from itertools import groupby
from operator import itemgetter
from typing import Any

from alembic import op

revision = "0004"
down_revision = "0003"

_COLUMNS = {
    "entry": "id channel day at zone minutes place label started_by attempt mood text meeting_id created_at",
    "topic": "id contact_id kind text is_open created entry_id",
}
_NEW = {"entry": '"satisfied":null', "topic": '"fact_id":null,"ask_from":null'}
# A table made anew says its columns in the order of a new journal's; nothing refers to a topic.
_STATEMENTS = (
    "ALTER TABLE entry ADD COLUMN satisfied BOOLEAN",
    "ALTER TABLE topic RENAME TO topic_before",
    """
    CREATE TABLE topic (
      id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
      contact_id INTEGER NOT NULL,
      kind TEXT NOT NULL,
      text TEXT NOT NULL,
      is_open BOOLEAN DEFAULT '1' NOT NULL,
      created TEXT NOT NULL,
      entry_id INTEGER,
      fact_id INTEGER,
      ask_from TEXT,
      CONSTRAINT fk_topic_contact_id_contact FOREIGN KEY(contact_id) REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED,
      CONSTRAINT fk_topic_entry_id_entry FOREIGN KEY(entry_id) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
      CONSTRAINT fk_topic_fact_id_fact FOREIGN KEY(fact_id) REFERENCES fact (id) DEFERRABLE INITIALLY DEFERRED
    )""",
    """
    INSERT INTO topic (id, contact_id, kind, text, is_open, created, entry_id)
      SELECT id, contact_id, kind, text, is_open, created, entry_id FROM topic_before""",
    "DROP TABLE topic_before",
    "CREATE INDEX ix_topic_contact_id ON topic (contact_id)",
    "CREATE INDEX ix_topic_entry_id ON topic (entry_id)",
    "CREATE INDEX ix_topic_fact_id ON topic (fact_id)",
)
_ACTS = """
  SELECT a.id, a.at, a.kind, a.data, c.table_name, c.row_id, c.image FROM act a
  JOIN change c ON c.act_id = a.id
  WHERE a.id IN (SELECT act_id FROM change WHERE table_name IN ('entry', 'topic') AND image IS NOT NULL)
  ORDER BY a.id, c.id
"""
_SIZE = 16


def upgrade() -> None:
    driver: Any = op.get_bind().connection.driver_connection
    before = driver.text_factory
    driver.text_factory = lambda data: data.decode("utf-8", "surrogateescape")
    try:
        for table in _COLUMNS:
            _loosen_rows(driver, table)
        _loosen_acts(driver)
    finally:
        driver.text_factory = before
    for table, new in _NEW.items():
        driver.execute(
            "UPDATE change SET image = substr(image, 1, length(image) - 1) || ? || '}'"
            " WHERE table_name = ? AND image LIKE '{%}'",
            (f",{new}", table),
        )
    for sql in _STATEMENTS:
        driver.execute(sql.strip())


def _loosen_rows(driver: sqlite3.Connection, table: str) -> None:
    """Take away the digests that fit: those are made anew."""
    listed = ", ".join(f'"{name}"' for name in _COLUMNS[table].split())
    told = dict(driver.execute("SELECT row_id, sum FROM digest WHERE table_name = ?", (table,)))
    encode = json.JSONEncoder(default=repr).encode
    found = {
        row[0]: hashlib.blake2b(encode(row).encode(), digest_size=_SIZE).digest()
        for row in driver.execute(f"SELECT {listed} FROM {table}")
        if row[0] in told
    }
    _loosen(driver, table, told, found)


def _loosen_acts(driver: sqlite3.Connection) -> None:
    """The same for the acts that kept an image of such a row."""
    told = dict(driver.execute("SELECT row_id, sum FROM digest WHERE table_name = 'act'"))
    found = {}
    for act_id, changes in groupby(driver.execute(_ACTS), key=itemgetter(0)):
        sum_of = hashlib.blake2b(digest_size=_SIZE)
        for row in changes:
            sum_of.update("{} {} {} {} {} {} {}\n".format(*row).encode("utf-8", "surrogateescape"))
        if act_id in told:
            found[act_id] = sum_of.digest()
    _loosen(driver, "act", told, found)


def _loosen(driver: sqlite3.Connection, table: str, told: dict[int, bytes], found: dict[int, bytes]) -> None:
    fits = [(table, number) for number, made in found.items() if told[number] == made]
    wrong = [(table, number) for number, made in found.items() if told[number] != made]
    driver.executemany("DELETE FROM digest WHERE table_name = ? AND row_id = ?", fits)
    driver.executemany("UPDATE digest SET sum = x'' WHERE table_name = ? AND row_id = ?", wrong)
