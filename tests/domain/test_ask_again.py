"""Which question a dated fact brings, in which language, and when: tables of both languages."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relationship_journal.domain.ask_again import AskTable, build_table, question, talks_about
from relationship_journal.domain.contacts import Relative
from relationship_journal.domain.facts import Fact, FactKind
from relationship_journal.domain.partial_date import PartialDate
from relationship_journal.journal.asking import question_of, tables

LEARNED = date(2026, 5, 1)
DAY = date(2026, 5, 20)
TILDA = Relative(5, 1, "Tilda", "daughter")
MOTHER = Relative(6, 1, "mother", "mother")
VATER = Relative(7, 1, "Vater", "Vater")


def told(
    detail: str, kind: FactKind = FactKind.CONTEXT, relative: Relative | None = None, on: str = "2026-05-20"
) -> Fact:
    text = relative.name if relative else detail
    return Fact(
        1, 1, FactKind.FAMILY if relative else kind, text, detail if relative else "", relative,
        PartialDate.parse(on), learned=LEARNED,
    )  # fmt: skip


ENGLISH = [
    (told("starts school", relative=TILDA), "How were Tilda’s first days at school?", 3),
    (told("has a hip operation", relative=MOTHER), "How is the mother since then (has a hip operation)?", 7),
    (told("knee surgery"), "How did it go at the doctors’, and how is it now?", 7),
    (told("runs the city marathon"), "How did it go: runs the city marathon?", 1),
    (told("moves to the coast"), "How was the move, and are you settled by now?", 14),
    (
        told("starts at the tile works", FactKind.WORK),
        "How is it going there (starts at the tile works)?",
        14,
    ),
    (told("the baby is due", FactKind.DATE), "How is the little one, and how is everybody?", 21),
    (told("driving test", relative=TILDA), "How did it go for Tilda: driving test?", 2),
    (told("two weeks’ holiday in Norway"), "How was it: two weeks’ holiday in Norway?", 1),
    (told("gets married", relative=TILDA), "How was Tilda’s wedding?", 3),
    (told("cello recital", relative=TILDA), "How was it for Tilda: cello recital?", 1),
    (told("gives the keynote", FactKind.WORK), "How did it go: gives the keynote?", 1),
    (told("has to be in court"), "How did it go: has to be in court?", 1),
    (told("opens the barn to the neighbours"), "How did it go: opens the barn to the neighbours?", 1),
    (told("funeral of an old teacher"), "How have things been since the funeral?", 7),
    (told("retires", FactKind.WORK), "How does it feel since then (retires)?", 14),
]
GERMAN = [
    (told("Einschulung", relative=TILDA), "Wie waren die ersten Tage von Tilda in der Schule?", 3),
    (told("wird an der Hüfte operiert", relative=VATER),
     "Wie geht es seither (Vater: wird an der Hüfte operiert)?", 7),
    (told("läuft den Halbmarathon mit"), "Wie ist es gelaufen: läuft den Halbmarathon mit?", 1),
    (told("zieht mit der Familie nach Jena"), "Wie war der Umzug, und ist schon alles eingerichtet?", 14),
    (told("fängt bei den Stadtwerken an", FactKind.WORK), "Wie läuft es dort (fängt bei den Stadtwerken an)?",
     14),
    (told("erwartet ihr zweites Kind", FactKind.DATE), "Wie geht es dem Baby und allen zu Hause?", 21),
    (told("hat die Fahrprüfung", relative=TILDA), "Wie ist es für Tilda gelaufen: hat die Fahrprüfung?", 2),
    (told("macht Urlaub auf der Insel"), "Wie war es: macht Urlaub auf der Insel?", 1),
    (told("heiratet im Rathaus"), "Wie war die Hochzeit?", 3),
    (told("singt im Konzert des Kirchenchors mit"), "Wie war es: singt im Konzert des Kirchenchors mit?", 1),
    (told("hält einen Vortrag vor der Kammer", FactKind.WORK),
     "Wie ist es gelaufen: hält einen Vortrag vor der Kammer?", 1),
    (told("und öffnet die Scheune für die Nachbarn"),
     "Wie ist es gelaufen: und öffnet die Scheune für die Nachbarn?", 1),
]  # fmt: skip


@pytest.mark.parametrize(("known", "asked", "after"), ENGLISH + GERMAN)
def test_the_question_of_a_dated_fact(known: Fact, asked: str, after: int) -> None:
    found = question_of(known)
    assert found is not None
    assert (found.text, found.ask_from) == (asked, DAY + timedelta(days=after))
    assert found.until > found.ask_from


@pytest.mark.parametrize(
    "known",
    [
        replace(told("starts school", relative=TILDA), sensitive=True),
        replace(told("starts school", relative=TILDA), on=None),
        told("starts school", relative=TILDA, on="2026-05"),
        told("starts school", relative=TILDA, on="--05-20"),
        replace(told("name day", FactKind.DATE), yearly=True),
        told("starts school", relative=replace(TILDA, died=True)),
        told("ran the marathon", on="2026-04-30"),  # it was told when it was over
        told("prefers tea", FactKind.PREFERENCE),
        told("has been with the firm", FactKind.WORK),
    ],
)
def test_what_brings_none(known: Fact) -> None:
    assert question_of(known) is None


def test_a_birth_is_asked_after_although_it_had_happened() -> None:
    found = question_of(told("was born", relative=Relative(9, 1, "Milo", "son"), on="2026-04-29"))
    assert found is not None
    assert found.text == "How is Milo doing?"


@pytest.mark.parametrize(
    ("expires", "counted"),
    [
        (date(2026, 5, 30), date(2026, 5, 30)),
        (None, DAY),
        (DAY + timedelta(days=90), DAY),
        (date(2026, 5, 1), DAY),
    ],
)
def test_what_lasts_counts_from_its_last_day(expires: date | None, counted: date) -> None:
    found = question_of(replace(told("on holiday in Norway"), expires=expires))
    assert found is not None
    assert found.ask_from == counted + timedelta(days=1)


@pytest.mark.parametrize(
    ("known", "text", "spoken"),
    [
        (told("starts school", relative=TILDA), "Tilda likes her teacher.", True),
        (told("starts school", relative=TILDA), "tilda, of course", True),
        (told("starts school", relative=TILDA), "The schools have started here.", True),
        (told("starts school", relative=TILDA), "School was not spoken of.", False),
        (told("starts school", relative=TILDA), "We talked oats.", False),
        (
            told("has a hip operation", relative=MOTHER),
            "His mother is on her feet after the operation.",
            True,
        ),
        (told("has a hip operation", relative=MOTHER), "His mother visits.", False),
        (told("runs the city marathon"), "The marathon was hot, the city empty.", True),
        (told("runs the city marathon"), "The city is what it is.", False),
        (told("läuft den Halbmarathon mit"), "Den Bericht schicke ich mit der Post.", False),
    ],
)
def test_a_note_speaks_of_it_by_name_or_by_two_words(known: Fact, text: str, spoken: bool) -> None:
    assert talks_about(known, text, tables()) is spoken


def test_every_language_has_its_table() -> None:
    assert [table.language for table in tables()] == ["en", "de"]
    for table in tables():
        assert [rule.is_last for rule in table.rules] == [False] * (len(table.rules) - 1) + [True]
        for rule in table.rules:
            assert 0 < rule.after < 30 < rule.stale
            assert "{name}" in rule.of_named or rule.of_named == rule.of_contact
            assert "{name}" not in rule.of_contact + rule.of_relative
            assert "{relation}" not in rule.of_contact + rule.of_named


def test_a_third_language_is_a_table() -> None:
    rows = [{"says": "escuela", "kinds": "family", "after": 2, "stale": 30, "ask": "¿Qué tal {what}?"}]
    found = question(told("empieza la escuela", relative=TILDA), [build_table("es", rows, frozenset({"la"}))])
    assert found is not None
    assert found.text == "¿Qué tal empieza la escuela?"


FACTS = st.builds(
    Fact,
    id=st.just(1),
    contact_id=st.just(1),
    kind=st.sampled_from(list(FactKind)),
    text=st.text(max_size=60),
    detail=st.text(max_size=60) | st.sampled_from(["starts school", "Urlaub {name} {what}", "race \\1"]),
    relative=st.none()
    | st.builds(Relative, st.just(2), st.just(1), st.text(max_size=9), st.text(max_size=9)),
    on=st.none() | st.dates().map(PartialDate.of),
    yearly=st.booleans(),
    learned=st.none() | st.dates(),
    expires=st.none() | st.dates(),
    sensitive=st.booleans(),
)


@given(FACTS)
def test_any_fact_brings_one_question_after_its_day_or_none(known: Fact) -> None:
    found = question_of(known)
    if found is None:
        return
    assert known.on is not None
    assert not known.sensitive
    assert not known.yearly
    assert str(found.ask_from) > str(known.on)
    assert found.text.strip()
    assert question_of(known) == found


@given(FACTS, st.text())
def test_any_note_can_be_held_against_any_fact(known: Fact, text: str) -> None:
    none: tuple[AskTable, ...] = ()
    assert talks_about(known, "", none) is False
    assert talks_about(known, text, tables()) in {True, False}
