"""Alembic's entry: runs the scripts on the connection it is handed, inside the caller's transaction."""

from __future__ import annotations

from alembic import context

from relationship_journal.store.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    transactional_ddl=False,
)
context.run_migrations()
