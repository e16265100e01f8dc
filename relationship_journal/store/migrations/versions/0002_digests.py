"""A digest for every record and every act, where there was one for entries alone, and the history's own indexes.

Digests are derived: the program writes the missing ones once the scripts have run. An entry whose old
digest does not fit gets one that never will, so that bringing a journal up to date washes no damage white.
"""

from __future__ import annotations

import hashlib
import json

from alembic import op

revision = "0002"
down_revision = "0001"

_COLUMNS = (
    "id channel day at zone minutes place label started_by attempt mood text meeting_id created_at".split()
)
_TABLE = """
CREATE TABLE digest (
  table_name TEXT NOT NULL,
  row_id INTEGER NOT NULL,
  sum BLOB NOT NULL,
  CONSTRAINT pk_digest PRIMARY KEY (table_name, row_id)
) WITHOUT ROWID
"""
_INDEXES = (
    "CREATE INDEX ix_act_reverses ON act (reverses) WHERE reverses IS NOT NULL",
    "CREATE INDEX ix_act_undone_by ON act (undone_by) WHERE undone_by IS NOT NULL",
    "CREATE INDEX ix_act_removal ON act (id) WHERE substr(kind, -7) = '.remove'",
)


def upgrade() -> None:
    connection = op.get_bind()
    connection.exec_driver_sql(_TABLE.strip())
    listed = ", ".join(f'e."{name}"' for name in _COLUMNS)
    rows = connection.exec_driver_sql(
        f"SELECT d.sha256, {listed} FROM entry e JOIN entry_digest d ON d.entry_id = e.id"
    )
    for told, *row in rows.all():
        content = json.dumps(dict(zip(_COLUMNS, row, strict=True)), ensure_ascii=True, sort_keys=True)
        if hashlib.sha256(content.encode()).hexdigest() != told:
            connection.exec_driver_sql("INSERT INTO digest VALUES ('entry', ?, x'')", (row[0],))
    connection.exec_driver_sql("DROP TABLE entry_digest")
    for sql in _INDEXES:
        connection.exec_driver_sql(sql)
