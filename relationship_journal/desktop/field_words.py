"""The fields of a person's account as the reader sees them, wherever two accounts stand side by side."""

from __future__ import annotations

from datetime import date

from relationship_journal.desktop import dates
from relationship_journal.desktop.translation import translate
from relationship_journal.domain.partial_date import PartialDate

_DATES = frozenset({"born", "met_on", "died"})


def field_name(key: str) -> str:
    """The label of a field: one of ``domain.comparing``'s."""
    names = {
        "name": translate("Fields", "Name"), "given": translate("Fields", "First name"), "family": translate("Fields", "Last name"), "nickname": translate("Fields", "Nickname"),
        "pronouns": translate("Fields", "Pronouns"), "role": translate("Fields", "Job title"), "organisation": translate("Fields", "Company"),
        "born": translate("Fields", "Birthday"), "met_on": translate("Fields", "Known since"), "died": translate("Fields", "Died"), "portrait": translate("Fields", "In one sentence"),
        "how_met": translate("Fields", "How you met"), "email": translate("Fields", "Email"), "phone": translate("Fields", "Phone"), "address": translate("Fields", "Address"),
        "url": translate("Fields", "Website"), "im": translate("Fields", "Chat"), "circles": translate("Fields", "Circles"), "photo": translate("Fields", "Picture"),
    }  # fmt: skip
    return names.get(key, key)


def label_words(label: str) -> str:
    """A stored label of an address or number as it is read; a word of the reader's own stays as it is."""
    known = {
        "work": translate("Fields", "work"),
        "home": translate("Fields", "home"),
        "mobile": translate("Fields", "mobile"),
        "other": translate("Fields", "other"),
    }
    return known.get(label.casefold(), label)


def value_words(key: str, values: tuple[str, ...]) -> str:
    """What one account says in a field; empty where it says nothing."""
    if not values:
        return ""
    if key == "photo":
        return translate("Fields", "A picture")
    if key == "circles":
        return ", ".join(values)
    return "\n".join(date_words(each) if key in _DATES else each for each in values)


def not_known() -> str:
    """What stands where an account says nothing."""
    return translate("Fields", "not known")


def date_words(written: str) -> str:
    """A partial date in words: "3 September 1985", "3 September", "October 2023"; other forms as written."""
    try:
        found = PartialDate.parse(written)
    except ValueError:  # nothing, or a form of another program
        return written
    if found.month is None or found.day is None:
        return dates.month_year(date(found.year, found.month, 1)) if found.year and found.month else written
    spoken = dates.day_month(date(found.year or 2000, found.month, found.day))
    return dates.with_year(spoken, found.year) if found.year else spoken


def people_words(count: int) -> str:
    """The number of people in words."""
    return translate("Fields", "%Ln people", count)
