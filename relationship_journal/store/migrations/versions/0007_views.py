"""Views by name, and search text in the order of days: the program writes it anew once the scripts have run."""

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
    "DELETE FROM search_text",
)


def upgrade() -> None:
    for sql in _STATEMENTS:
        op.get_bind().exec_driver_sql(sql.strip())
