"""A table of people from another program before it is read: its columns, and what each of them holds."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class ColumnField(StrEnum):
    """What a column can hold. The order is the one they are offered in."""

    NAME = "name"
    GIVEN = "given"
    MIDDLE = "middle"
    FAMILY = "family"
    PREFIX = "prefix"
    SUFFIX = "suffix"
    NICKNAME = "nickname"
    PRONOUNS = "pronouns"
    ORGANISATION = "organisation"
    DEPARTMENT = "department"
    ROLE = "role"
    EMAIL = "email"
    PHONE = "phone"
    ADDRESS = "address"
    STREET = "street"
    CITY = "city"
    REGION = "region"
    CODE = "code"
    COUNTRY = "country"
    BOX = "box"
    URL = "url"
    IM = "im"
    BORN = "born"
    BIRTH_YEAR = "birth_year"
    BIRTH_MONTH = "birth_month"
    BIRTH_DAY = "birth_day"
    ANNIVERSARY = "anniversary"
    DATE = "date"
    SPOUSE = "spouse"
    CHILDREN = "children"
    RELATED = "related"
    HOBBY = "hobby"
    GOOD_TO_KNOW = "good_to_know"
    NOTE = "note"
    CATEGORIES = "categories"
    UID = "uid"
    LABEL = "label"
    KEPT = "kept"
    LEAVE_OUT = "leave_out"


@dataclass(frozen=True, slots=True)
class ColumnUse:
    """What one column holds.

    ``label`` is what a point, a date or a related person is called ("work", "mobile"), for GOOD_TO_KNOW and NOTE the
    column's own name. ``group`` binds columns of one thing: the parts of an address, a birthday, a value and the
    column that holds its label (LABEL: the label of the others of its group). KEPT is what a card said that has no
    column of its own, in this program's own tables.
    """

    field: ColumnField
    label: str = ""
    group: str = ""


class DateOrder(StrEnum):
    """How a table writes its days; ISO dates are read in any order."""

    DAY_FIRST = "dmy"
    MONTH_FIRST = "mdy"
    YEAR_FIRST = "ymd"


@dataclass(frozen=True, slots=True)
class TableLook:
    """A table as far as it explains itself.

    ``header`` names the columns (made up as "Column 1" where the file has none, ``has_header`` False);
    ``samples`` up to three values of each column; ``uses`` what each is taken for; ``known`` whether every column
    with something in it was recognised, so that nobody need be asked. ``encoding`` is Python's name, ``guessed``
    whether it was neither marked nor UTF-8, ``encodings`` those worth trying. ``date_sample`` a value in
    ``date_order``, empty without one. ``program`` is who wrote it (google, outlook, linkedin, ...), or empty.
    """

    header: tuple[str, ...]
    samples: tuple[tuple[str, ...], ...]
    uses: tuple[ColumnUse, ...]
    rows: int
    known: bool
    has_header: bool
    encoding: str
    guessed: bool
    encodings: tuple[str, ...]
    delimiter: str
    first_lines: tuple[str, ...]
    date_order: DateOrder
    date_sample: str = ""
    program: str = ""


@dataclass(frozen=True, slots=True)
class TableChoice:
    """How a table is to be read; made of a look with ``chosen``, then changed by whoever is asked."""

    uses: tuple[ColumnUse, ...]
    encoding: str
    delimiter: str
    has_header: bool
    date_order: DateOrder


def chosen(look: TableLook) -> TableChoice:
    """The table as it explains itself."""
    return TableChoice(look.uses, look.encoding, look.delimiter, look.has_header, look.date_order)
