"""What a jot says against what is known: known already, changed, over, and what to ask next time."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from relationship_journal.domain.facts import FactKind
from relationship_journal.domain.jot_rules.known import against_known
from relationship_journal.domain.jot_rules.suggest import suggest
from relationship_journal.domain.jot_rules.suggestions import JotContext, KnownFact, KnownRelative
from relationship_journal.journal.rule_packs import rule_packs
from tests.domain.jot_rules.asking import ON, PEOPLE, ask

if TYPE_CHECKING:
    from collections.abc import Collection

    from relationship_journal.domain.jot_rules.suggestions import Suggestions

FAMILY, HOBBY, WORK, PREFERENCE, CONTEXT = (
    FactKind.FAMILY, FactKind.HOBBY, FactKind.WORK, FactKind.PREFERENCE, FactKind.CONTEXT
)  # fmt: skip


def against(text: str, *known: KnownFact) -> Suggestions:
    return against_known(ask(text, 1), known, rule_packs())


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("She plays the cello in a quartet.", KnownFact(7, 1, HOBBY, "Plays cello in a quartet")),
        ("Doesn't drink coffee.", KnownFact(7, 1, PREFERENCE, "doesn't drink coffee")),
        (
            "Her daughter Nora starts school.",
            KnownFact(7, 1, FAMILY, "Nora starts school", "Nora", "daughter"),
        ),
        ("Met her daughter Nora.", KnownFact(7, 1, FAMILY, "Nora plays the flute", "Nora", "daughter")),
        ("Sie spielt Cello.", KnownFact(7, 1, HOBBY, "spielt Cello")),
        ("Trinkt keinen Kaffee.", KnownFact(7, 1, PREFERENCE, "trinkt keinen Kaffee")),
    ],
)
def test_what_is_said_again_is_known(text: str, known: KnownFact) -> None:
    assert [fact.known for fact in against(text, known).facts] == [7]


@pytest.mark.parametrize(
    ("text", "known"),
    [
        (
            "Her daughter Nora broke her arm.",
            KnownFact(7, 1, FAMILY, "Nora starts school", "Nora", "daughter"),
        ),
        ("She plays the cello.", KnownFact(7, 2, HOBBY, "plays the cello")),
        ("She plays the cello.", KnownFact(7, 1, HOBBY, "plays the flute")),
        ("Allergic to nuts.", KnownFact(7, 1, PREFERENCE, "allergic to shellfish")),
    ],
)
def test_news_is_not_known(text: str, known: KnownFact) -> None:
    found = against(text, known)
    assert [(fact.known, fact.replaces) for fact in found.facts] == [(0, 0)]


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("She moved from Lyon to Ghent.", KnownFact(7, 1, CONTEXT, "lives in Lyon")),
        ("Now vegan.", KnownFact(7, 1, PREFERENCE, "vegetarian")),
        ("She was promoted to COO.", KnownFact(7, 1, WORK, "head of operations")),
        ("Sie zieht im Juni nach Gent.", KnownFact(7, 1, CONTEXT, "wohnt in Lyon")),
    ],
)
def test_what_contradicts_takes_the_place_of_the_known(text: str, known: KnownFact) -> None:
    assert [fact.replaces for fact in against(text, known).facts] == [7]


@pytest.mark.parametrize(
    ("text", "known", "over"),
    [
        ("She no longer rides.", KnownFact(7, 1, HOBBY, "Rides the gravel bike"), [7]),
        ("Gave up the choir.", KnownFact(7, 1, HOBBY, "Choir, alto"), [7]),
        ("Singt nicht mehr im Chor.", KnownFact(7, 1, HOBBY, "singt im Chor"), [7]),
        ("She no longer rides.", KnownFact(7, 1, HOBBY, "Choir, alto"), []),
        ("She no longer rides.", KnownFact(7, 2, HOBBY, "Rides"), []),
        ("Maybe she no longer rides.", KnownFact(7, 1, HOBBY, "Rides"), []),
        ("Her daughter Nora no longer rides.", KnownFact(7, 1, HOBBY, "Rides"), []),
    ],
)
def test_what_is_over_is_offered_where_it_is_known(text: str, known: KnownFact, over: list[int]) -> None:
    assert [each.known for each in against(text, known).ended] == over


def kin_of(contacts: Collection[int]) -> list[KnownRelative]:
    return [KnownRelative(1, "Nora", "daughter")] if 1 in contacts else []


@pytest.mark.parametrize(
    ("text", "about", "expected"),
    [
        ("Nora starts school on 24 August.", 1, [("Nora", "daughter", "2026-08-24")]),
        ("Nora starts school on 24 August.", 2, []),
        ("Willow says Nora broke her arm.", 2, [("Nora", "daughter", "")]),
        ("nora is a nice name.", 1, []),
    ],
)
def test_a_relative_who_is_known_needs_no_relation(
    text: str, about: int, expected: list[tuple[str, str, str]]
) -> None:
    found = suggest(text, JotContext(PEOPLE, ON, rule_packs(), (about,), kin_of))
    assert [(fact.name, fact.relation, fact.on) for fact in found.facts] == expected


@pytest.mark.parametrize(
    ("text", "expires"),
    [
        ("She's on holiday until 27 March.", date(2026, 3, 27)),
        ("On sick leave from 3 to 17 April.", date(2026, 4, 17)),
        ("Parental leave until May.", date(2026, 5, 31)),
        ("She is off sick.", date(2026, 6, 9)),
        ("She lives in Ghent.", None),
        ("Im Urlaub bis 27. März.", date(2026, 3, 27)),
    ],
)
def test_a_passing_circumstance_passes(text: str, expires: date | None) -> None:
    assert [fact.expires for fact in ask(text, 1).facts] == [expires]


@pytest.mark.parametrize(
    ("text", "sensitive"),
    [
        ("Between us: she is looking for a new job.", True),
        ("She is pregnant.", True),
        ("Sie lässt sich scheiden.", True),
        ("She took up rowing.", False),
    ],
)
def test_what_is_told_in_confidence_is_marked(text: str, sensitive: bool) -> None:
    assert {fact.sensitive for fact in ask(text, 1).facts} == {sensitive}


@pytest.mark.parametrize(
    ("text", "topics"),
    [
        ("Next time ask her how the move went.", ["how the move went"]),
        ("Ask Willow next time about the choir.", ["about the choir"]),
        ("Nächstes Mal nachfragen, wie der Umzug lief.", ["wie der Umzug lief"]),
        ("She asked how the move went.", []),
    ],
)
def test_what_to_ask_next_time(text: str, topics: list[str]) -> None:
    found = ask(text, 1)
    assert [each.text for each in found.topics] == topics
    assert found.promises == ()


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("Her son Otto (7) broke his arm.", 7),
        ("Her son Otto is 7 and broke his arm.", 7),
        ("Her son Otto just turned 12.", 12),
        ("Her son, Otto, 7, broke his arm.", 7),
        ("Her son Otto is 3 weeks old.", None),
        ("Her son Otto broke his arm on 7 March.", None),
        ("Ihr Sohn Otto (7) hat sich den Arm gebrochen.", 7),
        ("Ihr Sohn Otto wird 12.", 12),
        ("Ihr Sohn Otto wird 12. im Turnier.", None),
    ],
)
def test_how_old_a_relative_is(text: str, age: int | None) -> None:
    assert [fact.age for fact in ask(text, 1).facts if fact.kind is FAMILY] == [age]


@pytest.mark.parametrize(
    ("text", "kind", "name", "on"),
    [
        ("Her birthday is 29 Feb.", FactKind.DATE, "", "--02-29"),
        ("Wilma: 20 years married on 9 May.", FactKind.DATE, "", "--05-09"),
        ("Her dad August moved in with them.", FAMILY, "August", ""),
        ("Her mother had surgery in August.", FAMILY, "", "2025-08"),
        ("Got the deputy role from 1 September.", WORK, "", "2026-09-01"),
        ("She's doing a pottery course.", HOBBY, "", ""),
    ],
)
def test_days_and_names_that_look_like_something_else(text: str, kind: FactKind, name: str, on: str) -> None:
    (fact,) = ask(text, 1).facts
    assert (fact.kind, fact.name, fact.on) == (kind, name, on)


@pytest.mark.parametrize(
    ("text", "promises", "facts"),
    [
        ("Her new assistant is called Lena, starts Monday.", 0, 0),
        ("Walked round the lake with Wilma.", 0, 0),
        ("Reminder: Wilma's visa expires 30 September.", 0, 0),
        ("She asked how my holiday was.", 0, 0),
        ("She doesn't like our new logo.", 0, 0),
        ("Thinking about leaving, nothing decided.", 0, 0),
        ("I'm to send the notes today.", 1, 0),
        ("She would like a photo of the pier, I'll send it.", 1, 0),
        ("Der Termin am 12. fällt aus.", 0, 0),
        ("Hab versprochen, am Montag anzurufen.", 1, 0),
        ("Sie überlegt, in Rente zu gehen.", 0, 0),
        ("Ihre neue Assistentin schickt mir die Einladungen.", 0, 0),
        ("Sie möchte ein Foto, schicke ich ihr.", 1, 0),
    ],
)
def test_what_is_somebody_elses_or_only_wished_for(text: str, promises: int, facts: int) -> None:
    found = ask(text, 1)
    assert (len(found.promises), len(found.facts)) == (promises, facts)


def test_what_is_said_of_several_relatives_is_said_of_each() -> None:
    found = ask("Her twins, Hal and Ivo, turned six on 1 March.", 1)
    assert [(fact.name, fact.on) for fact in found.facts] == [("Hal", "--03-01"), ("Ivo", "--03-01")]
