"""Words for matching a table: what a column can hold, its labels, encodings, what parts the columns, dates."""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import QCoreApplication

from relationship_journal.desktop import dates
from relationship_journal.domain.contact_tables import ColumnField, ColumnUse, DateOrder

LABELLED = frozenset({
    ColumnField.EMAIL, ColumnField.PHONE, ColumnField.ADDRESS, ColumnField.STREET, ColumnField.CITY,
    ColumnField.REGION, ColumnField.CODE, ColumnField.COUNTRY, ColumnField.BOX, ColumnField.URL,
})  # fmt: skip
"""Fields whose label is one of a few words."""
NAMED = frozenset({ColumnField.DATE, ColumnField.RELATED})
"""Fields that are called something of their own."""
_ADDRESS = frozenset({
    ColumnField.STREET, ColumnField.CITY, ColumnField.REGION, ColumnField.CODE, ColumnField.COUNTRY,
    ColumnField.BOX,
})  # fmt: skip
_BIRTH = frozenset({ColumnField.BIRTH_YEAR, ColumnField.BIRTH_MONTH, ColumnField.BIRTH_DAY})
_BY_HEADER = frozenset({ColumnField.NOTE, ColumnField.GOOD_TO_KNOW}) | NAMED

#: As they are offered; what was kept from an earlier export is recognised and not chosen.
OFFERED = tuple(field for field in ColumnField if field is not ColumnField.KEPT)


def column_field_words(field: ColumnField) -> str:
    """What a column can hold, as the reader calls it."""
    names = {
        ColumnField.NAME: _tr("Full name"), ColumnField.GIVEN: _tr("First name"),
        ColumnField.MIDDLE: _tr("Middle name"), ColumnField.FAMILY: _tr("Last name"),
        ColumnField.PREFIX: _tr("Title before the name"), ColumnField.SUFFIX: _tr("Title after the name"),
        ColumnField.NICKNAME: _tr("Nickname"), ColumnField.PRONOUNS: _tr("Pronouns"),
        ColumnField.ORGANISATION: _tr("Company"), ColumnField.DEPARTMENT: _tr("Department"),
        ColumnField.ROLE: _tr("Job title"), ColumnField.EMAIL: _tr("Email"), ColumnField.PHONE: _tr("Phone"),
        ColumnField.ADDRESS: _tr("Address"), ColumnField.STREET: _tr("Street"), ColumnField.CITY: _tr("City"),
        ColumnField.REGION: _tr("State or region"), ColumnField.CODE: _tr("Postal code"),
        ColumnField.COUNTRY: _tr("Country"), ColumnField.BOX: _tr("PO box"), ColumnField.URL: _tr("Website"),
        ColumnField.IM: _tr("Chat"), ColumnField.BORN: _tr("Birthday"), ColumnField.BIRTH_YEAR: _tr("Birth year"),
        ColumnField.BIRTH_MONTH: _tr("Birth month"), ColumnField.BIRTH_DAY: _tr("Birth day"),
        ColumnField.ANNIVERSARY: _tr("Anniversary"), ColumnField.DATE: _tr("Another date"),
        ColumnField.SPOUSE: _tr("Partner"), ColumnField.CHILDREN: _tr("Children"),
        ColumnField.RELATED: _tr("Somebody related"), ColumnField.HOBBY: _tr("Hobby"),
        ColumnField.GOOD_TO_KNOW: _tr("Good to know"), ColumnField.NOTE: _tr("Note"),
        ColumnField.CATEGORIES: _tr("Circles"), ColumnField.UID: _tr("Number in the other program"),
        ColumnField.LABEL: _tr("What the value beside it is called"),
        ColumnField.KEPT: _tr("Kept from an earlier export"), ColumnField.LEAVE_OUT: _tr("Leave out"),
    }  # fmt: skip
    return names[field]


def label_words() -> dict[str, str]:
    """The labels of an address or number, by how they are stored."""
    return {
        "": _tr("no label"), "home": _tr("home"), "work": _tr("work"), "mobile": _tr("mobile"),
        "other": _tr("other"),
    }  # fmt: skip


def use_for(field: ColumnField, before: ColumnUse, header: str) -> ColumnUse:
    """A column's use once it is said to hold ``field``; what binds it to others is kept where it still fits."""
    for family, group in ((_ADDRESS, "address"), (_BIRTH, "birthday")):
        if field in family:
            kept = before.group if before.field in family else ""
            label = before.label if before.field in LABELLED and field in LABELLED else ""
            return ColumnUse(field, label, kept or group)
    if field in LABELLED:
        fits = before.field in LABELLED - _ADDRESS
        return ColumnUse(field, before.label if fits else "", before.group if fits else "")
    if field is ColumnField.LABEL:
        return ColumnUse(field, "", before.group)
    return ColumnUse(field, header if field in _BY_HEADER else "")


def delimiter_words() -> dict[str, str]:
    """What can part the columns."""
    return {",": _tr("Comma"), ";": _tr("Semicolon"), "\t": _tr("Tab"), "|": _tr("Upright bar")}


def encoding_words(encoding: str) -> str:
    """An encoding by the name people know it under."""
    known = {
        "utf-8": _tr("Unicode (UTF-8)"), "utf-8-sig": _tr("Unicode (UTF-8)"), "utf-16": _tr("Unicode (UTF-16)"),
        "utf-16-le": _tr("Unicode (UTF-16)"), "utf-16-be": _tr("Unicode (UTF-16)"),
        "cp1252": _tr("Western Europe (Windows)"), "latin-1": _tr("Western Europe (ISO)"),
        "iso8859-1": _tr("Western Europe (ISO)"), "iso8859-15": _tr("Western Europe (ISO, with euro)"),
        "cp1250": _tr("Central Europe (Windows)"), "iso8859-2": _tr("Central Europe (ISO)"),
        "cp1251": _tr("Cyrillic (Windows)"), "koi8-r": _tr("Cyrillic (KOI8-R)"), "koi8-u": _tr("Cyrillic (KOI8-U)"),
        "cp1253": _tr("Greek (Windows)"), "cp1254": _tr("Turkish (Windows)"), "cp1257": _tr("Baltic (Windows)"),
        "shift-jis": _tr("Japanese (Shift JIS)"), "cp932": _tr("Japanese (Windows)"),
        "euc-jp": _tr("Japanese (EUC)"), "gb18030": _tr("Chinese (GB 18030)"), "big5": _tr("Chinese (Big5)"),
        "euc-kr": _tr("Korean (EUC)"), "mac-roman": _tr("Western Europe (Mac)"), "cp850": _tr("Western Europe (DOS)"),
        "cp437": _tr("American (DOS)"),
    }  # fmt: skip
    return known.get(encoding.lower().replace("_", "-"), encoding)


def order_words(order: DateOrder) -> str:
    """In which order a table writes its days."""
    names = {
        DateOrder.DAY_FIRST: _tr("Day first"), DateOrder.MONTH_FIRST: _tr("Month first"),
        DateOrder.YEAR_FIRST: _tr("Year first"),
    }  # fmt: skip
    return names[order]


def example_words(sample: str, order: DateOrder) -> str:
    """A day as written and as it is understood: "03/04/1985 is 3 April 1985"; nothing without a sample."""
    if not sample:
        return ""
    parts = [int(part) for part in re.findall(r"[0-9]+", sample)[:3]]
    if len(parts) < 3:
        return sample
    first, second, third = parts
    if sample.strip()[:4].isdigit():  # ISO days are read in any order
        year, month, day = first, second, third
    else:
        year, month, day = {
            DateOrder.DAY_FIRST: (third, second, first),
            DateOrder.MONTH_FIRST: (third, first, second),
            DateOrder.YEAR_FIRST: (first, second, third),
        }[order]
    try:
        spoken = dates.day_month(date(2000, month, day))
    except ValueError:
        return _tr("{sample} is no such day").format(sample=sample)
    return _tr("{sample} is {day} {year}").format(sample=sample, day=spoken, year=year)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Import", text)
