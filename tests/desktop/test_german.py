"""German where it is not English with other words: cases, commas, large nouns, names of filters, key names."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from relationship_journal import wording
from relationship_journal.desktop import balance_words, dates, field_words, regional, translation
from relationship_journal.desktop.notes.one_line import from_line
from relationship_journal.desktop.partial_days import read_since
from relationship_journal.desktop.person.birthday import read_birthday
from relationship_journal.desktop.today.words import first_names
from relationship_journal.domain.contacts import ContactRow
from relationship_journal.domain.facts import FactDraft, FactKind
from relationship_journal.domain.partial_date import PartialDate
from relationship_journal.domain.questions import parse
from relationship_journal.domain.when import read_when
from tests.languages.catalogues import entries, ts

TODAY = date(2026, 5, 14)


@pytest.fixture(autouse=True)
def _german(qapp: QApplication) -> None:
    translation.speak(qapp, "de", QLocale("de_DE"))


@pytest.mark.parametrize(
    ("days", "ago", "span"),
    [
        (3, "vor 3 Tagen", "3 Tage"), (14, "vor 2 Wochen", "2 Wochen"), (100, "vor 3 Monaten", "3 Monate"),
        (800, "vor 2 Jahren", "2 Jahre"),
    ],
)  # fmt: skip
def test_what_was_is_told_in_the_dative(days: int, ago: str, span: str) -> None:
    assert dates.ago_words(TODAY - timedelta(days), TODAY) == ago
    assert dates.span_words(days) == span


@pytest.mark.parametrize(
    ("days", "words"),
    [(1, "jeden Tag"), (7, "jede Woche"), (30, "jeden Monat"), (42, "alle 6 Wochen"), (365, "jedes Jahr")],
)
def test_a_rhythm_of_one_has_its_own_words(days: int, words: str) -> None:
    assert dates.every_words(days) == words


def test_days_have_their_dot() -> None:
    assert (dates.day_long(TODAY), dates.day_alone(TODAY)) == ("Donnerstag, 14. Mai", "14.")


def test_nouns_stay_large_inside_a_sentence() -> None:
    assert regional.inside("Website") == "Website"
    assert balance_words.thank_words("Odette", "Honig") == "Odette danken: Honig"


def test_labels_of_files_are_read_in_german() -> None:
    assert [field_words.label_words(each) for each in ("home", "Mobile", "Chor")] == [
        "privat",
        "mobil",
        "Chor",
    ]


def test_people_are_named_after_a_preposition() -> None:
    people = tuple(ContactRow(number, name) for number, name in enumerate(["Odette", "Corwin", "Ida"], 1))
    assert [first_names(people[:count]) for count in (1, 2, 3)] == [
        "Odette", "Odette und Corwin", "Odette und 2 weiteren",
    ]  # fmt: skip


def test_quotes_nest() -> None:
    said = wording.act_sentence("promise.keep", {"text": "Bericht"})
    assert wording.inside(said) == "Versprechen gehalten: ‚Bericht‘"


NOW = datetime(2026, 5, 14, 9, 50, tzinfo=UTC)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("19. Mai 14:00", date(2026, 5, 19)), ("di 19. mai 14:00", date(2026, 5, 19)),
        ("nächsten Dienstag 9", date(2026, 5, 19)), ("in vier Wochen", date(2026, 6, 11)),
    ],
)  # fmt: skip
def test_the_hours_that_are_given_as_examples_are_understood(typed: str, day: date) -> None:
    assert read_when(typed, NOW).day == day


@pytest.mark.parametrize(
    ("typed", "born"),
    [
        ("3. Mai 1980", PartialDate(1980, 5, 3)),
        ("3. Mai", PartialDate(None, 5, 3)),
        ("etwa 45", PartialDate(1981)),
    ],
)
def test_the_birthdays_that_are_given_as_examples_are_understood(typed: str, born: PartialDate) -> None:
    assert read_birthday(typed, TODAY) == born


def test_the_other_examples_are_understood() -> None:
    assert read_since("Mai 2019", TODAY) == PartialDate(2019, 5)
    made = from_line("Ida (Tochter), 7: kommt im August in die Schule", FactDraft(FactKind.FAMILY, ""), TODAY)
    assert (made.text, made.relation, made.age) == ("Ida", "Tochter", 7)
    asked = parse(
        "kreis:kunden art:hobby kanal:telefon nach:2026-01 hat:versprechen ist:fällig nie:getroffen"
    )
    assert (len(asked.filters), asked.terms) == (7, ())


FORMAL = re.compile(r"[a-zäöü] (?:Sie|Ihnen|Ihre?[mnrs]?)\b")


def test_german_says_du_and_quotes_as_german_does() -> None:
    """„…“ in pairs, no exclamation marks, never „Sie“ to the reader, the same gaps as the English."""
    faults = []
    for entry in entries(ts("de")):
        if entry.state:  # that nothing waits for a translator is another test
            continue
        source = entry.text.source
        for form in entry.forms:
            if form.count("„") != form.count("“") or "”" in form:
                faults.append(("quotes", form))
            if "!" in form.replace("„!“", "") or FORMAL.search(form):
                faults.append(("tone", form))
            if set(re.findall(r"{\w+}", form)) != set(re.findall(r"{\w+}", source)):
                faults.append(("gaps", form))
            if (form[-1:] in ".…?") != (source[-1:] in ".…?") and not form.endswith("."):
                faults.append(("end", form))
    assert faults == []
