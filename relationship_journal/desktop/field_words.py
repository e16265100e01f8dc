"""The fields of a person's account as the reader sees them, wherever two accounts stand side by side."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from relationship_journal.desktop import dates
from relationship_journal.domain.partial_date import PartialDate

_DATES = frozenset({"born", "met_on", "died"})


def field_name(key: str) -> str:
    """The label of a field: one of ``domain.comparing``'s."""
    names = {
        "name": _tr("Name"), "given": _tr("First name"), "family": _tr("Last name"), "nickname": _tr("Nickname"),
        "pronouns": _tr("Pronouns"), "role": _tr("Job title"), "organisation": _tr("Company"),
        "born": _tr("Birthday"), "met_on": _tr("Known since"), "died": _tr("Died"), "portrait": _tr("In one sentence"),
        "how_met": _tr("How you met"), "email": _tr("Email"), "phone": _tr("Phone"), "address": _tr("Address"),
        "url": _tr("Website"), "im": _tr("Chat"), "circles": _tr("Circles"), "photo": _tr("Picture"),
    }  # fmt: skip
    return names.get(key, key)


def value_words(key: str, values: tuple[str, ...]) -> str:
    """What one account says in a field; empty where it says nothing."""
    if not values:
        return ""
    if key == "photo":
        return _tr("A picture")
    if key == "circles":
        return ", ".join(values)
    return "\n".join(date_words(each) if key in _DATES else each for each in values)


def not_known() -> str:
    """What stands where an account says nothing."""
    return _tr("not known")


def date_words(written: str) -> str:
    """A partial date in words: "3 September 1985", "3 September", "October 2023"; other forms as written."""
    try:
        found = PartialDate.parse(written)
    except ValueError:  # nothing, or a form of another program
        return written
    if found.month is None or found.day is None:
        return dates.month_year(date(found.year, found.month, 1)) if found.year and found.month else written
    spoken = dates.day_month(date(found.year or 2000, found.month, found.day))
    return f"{spoken} {found.year}" if found.year else spoken


def people_words(count: int) -> str:
    """The number of people in words."""
    return _tr("1 person") if count == 1 else _tr("{n} people").format(n=f"{count:,}")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Fields", text)
