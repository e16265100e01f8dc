"""How days, hours and numbers are written: in whose words, and after which region's habits.

The words of months and weekdays, and the order of a date written with them, belong to the language of the window:
"Thursday May 14" in American English, "Donnerstag 14. Mai" in German wherever it is read. The first day of the
week, the clock of 12 or 24 hours, decimal commas and grouped thousands are habits of the place, and come from the
system's region even where the language was chosen apart. Where the region's digits are not those of the language
(Arabic ones in an English sentence), numbers are written as the language does.
"""

from __future__ import annotations

from PySide6.QtCore import QLocale

_LANGUAGES = {"en": QLocale.Language.English, "de": QLocale.Language.German}
_chosen: tuple[QLocale, QLocale] | None = None


def follow(language: str, region: QLocale) -> None:
    """Write in ``language`` after the habits of ``region`` from now on."""
    global _chosen  # noqa: PLW0603 - one program speaks one language
    spoken = _spoken_in(_LANGUAGES[language], region)
    _chosen = (spoken, region)
    QLocale.setDefault(region if region.zeroDigit() == spoken.zeroDigit() else spoken)


def words() -> QLocale:
    """The language of the window as it is spoken nearest to the region: names of months, order of a date."""
    return _chosen[0] if _chosen is not None else QLocale()


def region() -> QLocale:
    """The place: first day of the week, clock."""
    return _chosen[1] if _chosen is not None else QLocale()


def _spoken_in(language: QLocale.Language, region: QLocale) -> QLocale:
    there = QLocale(language, region.territory())
    if language != QLocale.Language.English or there.territory() == region.territory():
        return there
    pattern = region.dateFormat(QLocale.FormatType.LongFormat)  # a region without an English of its own
    day_first = pattern.replace("dddd", "").find("d") < pattern.find("M")
    return QLocale(language, QLocale.Country.UnitedKingdom if day_first else QLocale.Country.UnitedStates)


def clock_pattern() -> str:
    """The pattern of an hour: "HH:mm", or "h:mm AP" where the day has two halves.

    Two digits stand straight in columns, also where the region drops the zero.
    """
    pattern = region().timeFormat(QLocale.FormatType.ShortFormat)
    return "h:mm AP" if "A" in pattern.upper() else "HH:mm"


def is_german() -> bool:
    """Whether the window speaks German: filters have German names, nouns are written large."""
    return words().language() == QLocale.Language.German


def inside(label: str) -> str:
    """A label as it stands inside a sentence: small, but not where nouns are written large."""
    return label if is_german() else label[:1].lower() + label[1:]


def number(count: int) -> str:
    """A number alone, with the separators of the place; inside a sentence ``%Ln`` writes it so."""
    return QLocale().toString(count)
