"""Whose a clause is: the contact's, a relative's, somebody else's, or nobody's."""

from __future__ import annotations

import pytest

from tests.domain.jot_rules.asking import ask


def told(text: str, *about: int) -> list[tuple[str, str, str]]:
    """Kind, name and words of every fact of a text about Wilma."""
    return [(str(fact.kind), fact.name, fact.text) for fact in ask(text, *(about or (1,))).facts]


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        # "She" is nobody who has "his" wife.
        ("His wife Ottoline is a nurse, she works nights",
         [("family", "Ottoline", "wife Ottoline is a nurse, she works nights")]),
        ("His sister Ottoline came along. She runs a bakery in Hove.",
         [("family", "Ottoline", "sister Ottoline came along. She runs a bakery in Hove")]),
        ("Seine Tochter Mathilda kam mit, sie studiert in Kiel",
         [("family", "Mathilda", "Tochter Mathilda kam mit, sie studiert in Kiel")]),
        # Where both may be meant, she is the contact.
        ("Her sister Ottoline came along. She runs a bakery in Hove.",
         [("family", "Ottoline", "sister Ottoline came along"), ("work", "", "runs a bakery in Hove")]),
        ("His brother Igor had a fall. She was upset.", [("family", "Igor", "brother Igor had a fall")]),
        # Named in passing, and named behind.
        ("She'll talk to her brother Igor about the loft", [("family", "Igor", "brother Igor")]),
        ("Die Gattin von Wilma heißt Adelheid", [("family", "Adelheid", "Gattin von Wilma heißt Adelheid")]),
        ("Her first grandchild arrived on Sunday, a boy, Barnaby.",
         [("family", "Barnaby", "grandchild arrived, a boy, Barnaby")]),
        ("All about Fudge, her new puppy", [("family", "Fudge", "puppy")]),
        ("Am 13. Juni heiratet ihre Schwester Ladina in Scuol",
         [("family", "Ladina", "heiratet ihre Schwester Ladina in Scuol")]),
        ("Ihr Mann, der Sepp, hütet die Hühner", [("family", "Sepp", "Mann, der Sepp, hütet die Hühner")]),
        # Somebody who writes all small writes names so.
        ("lunch with willow. her husband noel makes cider", [("family", "noel", "husband noel makes cider")]),
        ("ihre tochter mila ist geboren", [("family", "mila", "tochter mila ist geboren")]),
        # Said twice, once by name.
        ("Sie ist Oma geworden! Enkelin Frieda, 3 Kilo.", [("family", "Frieda", "Enkelin Frieda, 3 Kilo")]),
        # What is not about her.
        ("The new software runs on Monday", []), ("Das Mandat läuft", []),
        ("Der Umsatz ist eingebrochen", []), ("Somebody's dog sang along", []),
        ("Her company has a sister in Leeds", []), ("Heard she's divorcing", []),
        ("Her granddaughter may study in Boston", []), ("Dass sie kündigt, stimmt nicht", []),
    ],
)  # fmt: skip
def test_whose_it_is(text: str, facts: list[tuple[str, str, str]]) -> None:
    assert told(text) == facts


def test_a_negation_behind_a_name_leaves_the_name() -> None:
    assert told("Her brother Igor isn't speaking to her") == [
        ("family", "Igor", "brother Igor isn't speaking to her")
    ]
    assert told("No longer with her husband Igor") == []


def test_the_day_is_somebodys() -> None:
    (fact,) = ask("Wilma's wedding is on 10 October", 1).facts
    assert (fact.text, fact.on) == ("Wilma's wedding", "2026-10-10")
    (fact,) = ask("Wilma and her husband Igor have their wedding anniversary on 8 May", 1).facts[1:]
    assert (str(fact.kind), fact.on) == ("date", "--05-08")


def test_an_anniversary_at_work_takes_the_years_along() -> None:
    (fact,) = ask("Her jubilee, 20 years at the port, falls on 1 May", 1).facts
    assert (str(fact.kind), fact.on) == ("date", "--05-01")
    assert fact.text.startswith("jubilee, 20 years at the port")


def test_a_day_belongs_to_its_own_clause() -> None:
    (fact,) = ask("His daughter Mabel came along, she finishes school in February", 1).facts
    assert fact.on == "2027-02"


def test_whoever_was_named_before_she_is_whom_the_jot_is_about() -> None:
    found = ask("Jonas sat in and took notes. She is now head of logistics.", 1)
    assert [(fact.about, fact.text) for fact in found.facts] == [(1, "head of logistics")]


def test_an_office_in_a_club_is_no_job() -> None:
    assert told("She is treasurer of the rowing club") == [("hobby", "", "treasurer of the rowing club")]
    assert told("Sie ist Kassierin im Gartenbauverein") == [("hobby", "", "ist Kassierin im Gartenbauverein")]


def test_half_a_thought_after_a_comma_is_no_fact_of_its_own() -> None:
    assert told("Snag list is short, mostly doors, second crew on holiday") == []


def test_a_preference_takes_its_condition_along() -> None:
    assert told("Sie mag es nicht, wenn man sie unterbricht") == [
        ("preference", "", "mag es nicht, wenn man sie unterbricht")
    ]


def test_a_title_belongs_to_the_name() -> None:
    found = ask("Frau Dr. Brandysnap isst kein Fleisch")
    assert found.named == ((1, (0, 19)),)
    assert [fact.text for fact in found.facts] == ["isst kein Fleisch"]


def test_a_surname_alone_names_only_whom_the_jot_is_about() -> None:
    assert ask("Brandysnap called", 1).mentions == (1,)
    assert ask("Brandysnap called").mentions == ()
