"""How a line found in a note is said: its kind, its icon and hue, its words and its day."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from relationship_journal import wording
from relationship_journal.desktop import dates
from relationship_journal.desktop.bidi import isolated
from relationship_journal.desktop.partial_days import spoken as day_spoken
from relationship_journal.desktop.translation import translate
from relationship_journal.domain.facts import FactKind
from relationship_journal.domain.names import first_name
from relationship_journal.domain.offers import Offer, OfferKind
from relationship_journal.domain.partial_date import PartialDate
from relationship_journal.domain.promises import Owed

if TYPE_CHECKING:
    from collections.abc import Mapping

    from relationship_journal.domain.contacts import ContactRow

_FACT_LOOKS = {
    FactKind.FAMILY: ("heart", "family"),
    FactKind.HOBBY: ("bike", "hobby"),
    FactKind.WORK: ("briefcase", "work"),
    FactKind.PREFERENCE: ("sparkles", "pref"),
    FactKind.CONTEXT: ("clock", "pref"),
    FactKind.DATE: ("gift", "date"),
}


def look(offer: Offer) -> tuple[str, str]:
    """The icon and the hue of a line."""
    match offer.kind:
        case OfferKind.PROMISED:
            return ("handshake", "amber") if offer.owed is Owed.MINE else ("hand-helping", "accent")
        case OfferKind.ASK:
            return "message-circle", "accent"
        case OfferKind.PERSON:
            return "user-plus", "work"
        case OfferKind.MOMENT:
            return "calendar-check", "work"
    return _FACT_LOOKS[offer.fact_kind or FactKind.CONTEXT]


def tint(offer: Offer) -> str:
    """The hue under its words in the note; empty where nothing is marked."""
    return "" if offer.kind is OfferKind.MOMENT else look(offer)[1]


def kind_words(offer: Offer, rows: Mapping[int, ContactRow]) -> str:
    """What sort of line it is: "I promised", "Odette promised", "Family"."""
    match offer.kind:
        case OfferKind.PROMISED if offer.owed is Owed.MINE:
            return translate("JotFound", "I promised")
        case OfferKind.PROMISED:
            return translate("JotFound", "{name} promised").format(name=isolated(_first(offer.about, rows)))
        case OfferKind.ASK:
            return translate("JotFound", "Ask next time")
        case OfferKind.PERSON:
            return translate("JotFound", "Was there")
        case OfferKind.MOMENT:
            return translate("JotFound", "When and how")
        case OfferKind.OVER:
            return translate("JotFound", "No longer so")
    names = {
        FactKind.FAMILY: translate("JotFound", "Family"),
        FactKind.HOBBY: translate("JotFound", "Hobby"),
        FactKind.WORK: translate("JotFound", "Work"),
        FactKind.PREFERENCE: translate("JotFound", "Good to know"),
        FactKind.CONTEXT: translate("JotFound", "At the moment"),
        FactKind.DATE: translate("JotFound", "Date"),
    }
    return names[offer.fact_kind or FactKind.CONTEXT]


def line_words(offer: Offer, rows: Mapping[int, ContactRow], today: date) -> str:
    """The words of a line as they stand in the list."""
    match offer.kind:
        case OfferKind.PERSON:
            return rows[offer.about].name if offer.about in rows else ""
        case OfferKind.MOMENT:
            return moment_words(offer, today)
        case OfferKind.OVER:
            return offer.was or offer.text
    words = offer.text
    if offer.kind in {OfferKind.FACT, OfferKind.UPDATE} and offer.relation:
        words = _relative_words(offer)
    return _with_day(words, offer, today)


def is_editable(offer: Offer) -> bool:
    """Whether its words may be changed before they are taken."""
    return offer.kind in {OfferKind.PROMISED, OfferKind.FACT, OfferKind.UPDATE, OfferKind.ASK}


def quiet_words(offer: Offer, several: bool, rows: Mapping[int, ContactRow]) -> str:
    """What is said beside a line: known already, what it takes the place of, whom it is about among several."""
    if offer.is_known:
        return translate("JotFound", "already known")
    if offer.kind is OfferKind.UPDATE and offer.was:
        return translate("JotFound", "instead of “{was}”").format(was=isolated(offer.was))
    if several and offer.kind in {OfferKind.FACT, OfferKind.ASK, OfferKind.OVER} and offer.about in rows:
        return _first(offer.about, rows)
    if several and offer.kind is OfferKind.PROMISED and offer.owed is Owed.MINE and offer.about in rows:
        return translate("JotFound", "to {name}").format(name=isolated(_first(offer.about, rows)))
    return ""


def moment_words(offer: Offer, today: date) -> str:
    """Channel, day, length and mood as the note says them: "Phone, yesterday, 40 min, tense"."""
    found = offer.moment
    if found is None:
        return ""
    parts = [
        wording.channel_name(found.channel) if found.channel else "",
        dates.near_day(found.date, today) if found.date else "",
        dates.minutes_words(found.minutes) if found.minutes else "",
        wording.mood_name(found.mood) if found.mood else "",
    ]
    told = [part for part in parts if part]
    return ", ".join([told[0], *(part[:1].lower() + part[1:] for part in told[1:])]) if told else ""


def due_words(day: date | None) -> str:
    """The words on a promise's chip."""
    return dates.day_short(day) if day else translate("JotFound", "No day")


def fact_choice(offer: Offer) -> str:
    """The words on a fact's chip: "remind me", "only note it", "with care"."""
    if offer.sensitive:
        return translate("JotFound", "with care")
    return translate("JotFound", "remind me") if offer.remind else translate("JotFound", "only note it")


def spoken(offer: Offer, rows: Mapping[int, ContactRow], today: date) -> str:
    """The whole line for the ear."""
    parts = [f"{kind_words(offer, rows)}: {line_words(offer, rows, today)}"]
    if offer.due:
        parts.append(translate("JotFound", "until {day}").format(day=dates.day_long(offer.due)))
    if quiet := quiet_words(offer, several=True, rows=rows):
        parts.append(quiet)
    return ", ".join(parts)


def _relative_words(offer: Offer) -> str:
    """A name with nothing told gets its relation: "Anselm, brother"."""
    if offer.name and offer.text.strip().casefold() == offer.name.casefold():
        return f"{isolated(offer.text)}, {isolated(offer.relation)}"
    return offer.text


def _with_day(words: str, offer: Offer, today: date) -> str:
    """The words with the fact's day: "Ida starts school on 24 August", "Visits Ghent, May 2027"."""
    if not offer.on:
        return words
    try:
        day = PartialDate.parse(offer.on)
    except ValueError:  # no day the journal could keep
        return words
    if day.day is None or day.month is None:
        return translate("JotFound", "{words}, {day}").format(words=isolated(words), day=day_spoken(day))
    said = dates.day_smart(date(day.year, day.month, day.day), today) if day.year else day_spoken(day)
    return translate("JotFound", "{words} on {day}").format(words=isolated(words), day=said)


def _first(contact_id: int, rows: Mapping[int, ContactRow]) -> str:
    return first_name(rows[contact_id].name) if contact_id in rows else translate("JotFound", "They")
