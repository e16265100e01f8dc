"""What the tables are made of: one metadata, and the columns every record has."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Boolean, Column, ForeignKey, Integer, MetaData, Table, Text

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def key() -> Column[int]:
    """The id of a record."""
    return Column("id", Integer, primary_key=True)


def to(table: str, *, optional: bool = False, name: str = "", index: bool = True) -> Column[Any]:
    """A column that names a record of another table."""
    target = ForeignKey(f"{table}.id", deferrable=True, initially="DEFERRED")
    return Column(name or f"{table}_id", Integer, target, nullable=optional, index=index)


def words(name: str) -> Column[str]:
    """A text that is empty when there is nothing, never NULL."""
    return Column(name, Text, nullable=False, server_default="")


def flag(name: str, *, default: bool = False) -> Column[bool]:
    """Yes or no, never neither."""
    return Column(
        name, Boolean(create_constraint=False), nullable=False, server_default="1" if default else "0"
    )


def record(name: str, *columns: Any) -> Table:
    """A table of the user's own records, kept by the history."""
    return Table(name, metadata, *columns, sqlite_autoincrement=True, info={"history": True})
