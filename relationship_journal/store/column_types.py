"""Column types: how instants, days, partial dates and words lie in SQLite (never as REAL)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any, TypeVar

from sqlalchemy import Integer, Text
from sqlalchemy.dialects import sqlite
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

from relationship_journal.domain.partial_date import PartialDate

T = TypeVar("T")


class UnreadableValue(Exception):
    """A value that is none of its column's: nobody writes such, so the file is damaged."""


def _understood(read: Callable[[Any], T], value: Any) -> T | None:
    try:
        return None if value is None else read(value)
    except (ValueError, TypeError, OverflowError, OSError):
        raise UnreadableValue from None  # the cause holds what was there


def _instant(seconds: int) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)


class Instant(TypeDecorator[datetime]):
    """An aware instant as whole seconds since 1970, UTC."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        return None if value is None else int(value.timestamp())

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        return _understood(_instant, value)


class Day(TypeDecorator[date]):
    """A plain date as ISO text, which sorts."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: date | None, dialect: Dialect) -> str | None:
        return None if value is None else value.isoformat()

    def process_result_value(self, value: Any, dialect: Dialect) -> date | None:
        return _understood(date.fromisoformat, value)


class Partial(TypeDecorator[PartialDate]):
    """A partial date in its written form."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: PartialDate | None, dialect: Dialect) -> str | None:
        return None if value is None else str(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> PartialDate | None:
        return _understood(PartialDate.parse, value)


class Word(TypeDecorator[StrEnum]):
    """A word of a fixed set, as its text."""

    impl = Text
    cache_ok = True

    def __init__(self, words: type[StrEnum]) -> None:
        super().__init__()
        self.words = words

    def process_bind_param(self, value: StrEnum | None, dialect: Dialect) -> str | None:
        return None if value is None else str(self.words(value))

    def process_result_value(self, value: Any, dialect: Dialect) -> StrEnum | None:
        return _understood(self.words, value)


def stored_day(value: object) -> date | None:
    """A day as it lies in the file; None for what is none, as in a damaged file."""
    return _lenient(date.fromisoformat, value)


def stored_instant(value: object) -> datetime | None:
    """An instant as it lies in the file; None for what is none, as in a damaged file."""
    return _lenient(_instant, value)


def _lenient(read: Callable[[Any], T], value: object) -> T | None:
    try:
        return _understood(read, value)
    except UnreadableValue:
        return None


def read_as(kind: TypeDecorator[Any], value: Any) -> Any:
    """A stored value as its column's type reads it; raises ``UnreadableValue``."""
    return kind.process_result_value(value, sqlite.dialect())
