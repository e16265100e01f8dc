"""Words for matching a table: what a column can hold, its labels, encodings, what parts the columns, dates."""

from __future__ import annotations

import re
from datetime import date

from relationship_journal.desktop import dates, field_words
from relationship_journal.desktop.bidi import isolated
from relationship_journal.desktop.translation import translate
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
_LABELS = ("home", "work", "mobile", "other")
_BIRTH = frozenset({ColumnField.BIRTH_YEAR, ColumnField.BIRTH_MONTH, ColumnField.BIRTH_DAY})
_BY_HEADER = frozenset({ColumnField.NOTE, ColumnField.GOOD_TO_KNOW}) | NAMED

#: As they are offered; what was kept from an earlier export is recognised and not chosen.
OFFERED = tuple(field for field in ColumnField if field is not ColumnField.KEPT)


def column_field_words(field: ColumnField) -> str:
    """What a column can hold, as the reader calls it."""
    names = {
        ColumnField.NAME: translate("Import", "Full name"), ColumnField.GIVEN: translate("Import", "First name"),
        ColumnField.MIDDLE: translate("Import", "Middle name"), ColumnField.FAMILY: translate("Import", "Last name"),
        ColumnField.PREFIX: translate("Import", "Title before the name"), ColumnField.SUFFIX: translate("Import", "Title after the name"),
        ColumnField.NICKNAME: translate("Import", "Nickname"), ColumnField.PRONOUNS: translate("Import", "Pronouns"),
        ColumnField.ORGANISATION: translate("Import", "Company"), ColumnField.DEPARTMENT: translate("Import", "Department"),
        ColumnField.ROLE: translate("Import", "Job title"), ColumnField.EMAIL: translate("Import", "Email"), ColumnField.PHONE: translate("Import", "Phone"),
        ColumnField.ADDRESS: translate("Import", "Address"), ColumnField.STREET: translate("Import", "Street"), ColumnField.CITY: translate("Import", "City"),
        ColumnField.REGION: translate("Import", "State or region"), ColumnField.CODE: translate("Import", "Postal code"),
        ColumnField.COUNTRY: translate("Import", "Country"), ColumnField.BOX: translate("Import", "PO box"), ColumnField.URL: translate("Import", "Website"),
        ColumnField.IM: translate("Import", "Chat"), ColumnField.BORN: translate("Import", "Birthday"), ColumnField.BIRTH_YEAR: translate("Import", "Birth year"),
        ColumnField.BIRTH_MONTH: translate("Import", "Birth month"), ColumnField.BIRTH_DAY: translate("Import", "Birth day"),
        ColumnField.ANNIVERSARY: translate("Import", "Anniversary"), ColumnField.DATE: translate("Import", "Another date"),
        ColumnField.SPOUSE: translate("Import", "Partner"), ColumnField.CHILDREN: translate("Import", "Children"),
        ColumnField.RELATED: translate("Import", "Somebody related"), ColumnField.HOBBY: translate("Import", "Hobby"),
        ColumnField.GOOD_TO_KNOW: translate("Import", "Good to know"), ColumnField.NOTE: translate("Import", "Note"),
        ColumnField.CATEGORIES: translate("Import", "Circles"), ColumnField.UID: translate("Import", "Number in the other program"),
        ColumnField.LABEL: translate("Import", "What the value beside it is called"),
        ColumnField.KEPT: translate("Import", "Kept from an earlier export"), ColumnField.LEAVE_OUT: translate("Import", "Leave out"),
    }  # fmt: skip
    return names[field]


def label_words() -> dict[str, str]:
    """The labels of an address or number, by how they are stored."""
    return {"": translate("Import", "no label")} | {each: field_words.label_words(each) for each in _LABELS}


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
    return {
        ",": translate("Import", "Comma"),
        ";": translate("Import", "Semicolon"),
        "\t": translate("Import", "Tab"),
        "|": translate("Import", "Upright bar"),
    }


def encoding_words(encoding: str) -> str:
    """An encoding by the name people know it under."""
    known = {
        "utf-8": translate("Import", "Unicode (UTF-8)"), "utf-8-sig": translate("Import", "Unicode (UTF-8)"), "utf-16": translate("Import", "Unicode (UTF-16)"),
        "utf-16-le": translate("Import", "Unicode (UTF-16)"), "utf-16-be": translate("Import", "Unicode (UTF-16)"),
        "cp1252": translate("Import", "Western Europe (Windows)"), "latin-1": translate("Import", "Western Europe (ISO)"),
        "iso8859-1": translate("Import", "Western Europe (ISO)"), "iso8859-15": translate("Import", "Western Europe (ISO, with euro)"),
        "cp1250": translate("Import", "Central Europe (Windows)"), "iso8859-2": translate("Import", "Central Europe (ISO)"),
        "cp1251": translate("Import", "Cyrillic (Windows)"), "koi8-r": translate("Import", "Cyrillic (KOI8-R)"), "koi8-u": translate("Import", "Cyrillic (KOI8-U)"),
        "cp1253": translate("Import", "Greek (Windows)"), "cp1254": translate("Import", "Turkish (Windows)"), "cp1257": translate("Import", "Baltic (Windows)"),
        "shift-jis": translate("Import", "Japanese (Shift JIS)"), "cp932": translate("Import", "Japanese (Windows)"),
        "euc-jp": translate("Import", "Japanese (EUC)"), "gb18030": translate("Import", "Chinese (GB 18030)"), "big5": translate("Import", "Chinese (Big5)"),
        "euc-kr": translate("Import", "Korean (EUC)"), "mac-roman": translate("Import", "Western Europe (Mac)"), "cp850": translate("Import", "Western Europe (DOS)"),
        "cp437": translate("Import", "American (DOS)"),
    }  # fmt: skip
    return known.get(encoding.lower().replace("_", "-"), encoding)


def order_words(order: DateOrder) -> str:
    """In which order a table writes its days."""
    names = {
        DateOrder.DAY_FIRST: translate("Import", "Day first"), DateOrder.MONTH_FIRST: translate("Import", "Month first"),
        DateOrder.YEAR_FIRST: translate("Import", "Year first"),
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
        return translate("Import", "{sample} is no such day").format(sample=isolated(sample))
    return translate("Import", "{sample} is {day} {year}").format(
        sample=isolated(sample), day=spoken, year=year
    )
