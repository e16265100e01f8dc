"""Whether two ways to reach somebody are one: e-mail without case, a phone number in whatever way it is written.

Only keys are made here; what was typed is what is stored.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache
from importlib.resources import files

from sqlalchemy import Connection, select

from relationship_journal.domain.comparing import PointKey
from relationship_journal.domain.work import Clock
from relationship_journal.store.tables import contact_point

TAIL = 7
"""So many last digits two writings of one number share, whatever stands before them."""

_NO_DIGIT = re.compile(r"\D")
_EXTENSION = re.compile(r"(?:\bext?\.?|\bx|;ext=|#|\bDurchwahl|\bDW)\s*\d{1,6}\s*$", re.IGNORECASE)
_PLAIN = re.compile(r"[\d\s+().\-/]*")
_SCHEME = re.compile(r"^(?:https?://)?(?:www\.)?", re.IGNORECASE)


def point_key(kind: str, value: str, region: str = "") -> str:
    """One key for all writings of one address or number.

    ``region`` is the country (ISO 3166, two letters) a phone number without its own belongs to; without one it is
    told apart from every number that names its country. A number no plan knows counts by its digits alone.
    """
    text = value.strip()
    if kind == "phone":
        return _phone_key(text, region)
    if kind == "url":
        host, slash, path = _SCHEME.sub("", text).partition("/")
        return f"{host.casefold()}{slash}{path}".rstrip("/")
    if kind == "address":
        return " ".join(re.split(r"[\s,;]+", text.casefold())).strip()
    return text.casefold()


def tail_of(value: str) -> str:
    """What cheaply tells most numbers apart: the last digits, or everything if there are fewer."""
    number = value if _PLAIN.fullmatch(value) else _EXTENSION.sub("", value)
    digits = _NO_DIGIT.sub("", number)
    return digits[-TAIL:] if len(digits) >= TAIL else f"={value.strip().casefold()}"


def keys_in(region: str) -> PointKey:
    """``point_key`` for one region, as ``domain.comparing`` takes it."""
    return lambda kind, value: point_key(kind, value, region)


def home_region(connection: Connection, clock: Clock) -> str:
    """The country that numbers without one are dialled in: most of those written with one, else the clock's zone's."""
    query = select(contact_point.c.value).where(contact_point.c.kind == "phone")
    numbers = connection.scalars(query.where(contact_point.c.value.startswith("+")).limit(200))
    return _commonest_region(numbers) or region_of_zone(clock.zone)


def _commonest_region(numbers: Iterable[str]) -> str:
    found = Counter(filter(None, map(_region_of, numbers)))
    (region, _times), *_ = found.most_common(1) or [("", 0)]
    return region


@lru_cache(maxsize=64)
def region_of_zone(zone: str) -> str:
    """The country a time zone is named for (the tz database's zone.tab); empty for none, such as UTC."""
    table = files("tzdata").joinpath("zoneinfo", "zone.tab").read_text("utf-8")
    rows = (line.split("\t") for line in table.splitlines() if not line.startswith("#"))
    return next((row[0] for row in rows if row[2] == zone), "")


def forget_phone_keys() -> None:
    """Keep no number that was read before."""
    _phone_key.cache_clear()


@lru_cache(maxsize=65536)
def _phone_key(text: str, region: str) -> str:
    digits = _NO_DIGIT.sub("", text)
    if len(digits) < TAIL:  # an inner number, or one spelled in letters
        return digits if digits and not any(letter.isalpha() for letter in text) else text.casefold()
    import phonenumbers  # 78 ms

    try:
        number = phonenumbers.parse(text, region or None)
    except phonenumbers.NumberParseException:
        return digits
    if not phonenumbers.is_possible_number(number):
        return digits
    key = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    return f"{key}x{number.extension}" if number.extension else key


def _region_of(text: str) -> str:
    import phonenumbers

    try:
        return phonenumbers.region_code_for_number(phonenumbers.parse(text, None)) or ""
    except phonenumbers.NumberParseException:
        return ""
