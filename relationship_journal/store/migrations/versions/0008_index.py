"""No triggers write the search index: the program does, and all of it anew once the scripts have run. Few of many are indexed."""

from __future__ import annotations

from alembic import op

revision = "0008"
down_revision = "0007"


_STATEMENTS = (
    "CREATE INDEX ix_contact_me ON contact (id) WHERE is_me = 1",
    "CREATE INDEX ix_contact_with_birthday ON contact (id) WHERE born IS NOT NULL",
    "DROP INDEX ix_promise_contact_id",
    "CREATE INDEX ix_promise_contact_id ON promise (contact_id, state)",
    "CREATE INDEX ix_fact_dated ON fact (id) WHERE on_date IS NOT NULL",
)


def upgrade() -> None:
    """Besides, every update drops all triggers and makes anew those there are."""
    for sql in _STATEMENTS:
        op.get_bind().exec_driver_sql(sql)
