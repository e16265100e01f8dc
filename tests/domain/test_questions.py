"""What typed words mean: filters, words and questions, and that nothing typed is an error."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from relationship_journal.domain.question_words import GERMAN, KEYS, OFFERED, OFFERED_GERMAN, VALUES, Key
from relationship_journal.domain.questions import Question, completions, parse, unfinished


def words(question: Question) -> list[str]:
    return [" ".join(term.phrases[0]) for term in question.terms]


def filters(question: Question) -> list[tuple[str, str]]:
    return [(each.key.value, each.value) for each in question.filters]


@pytest.mark.parametrize(
    ("typed", "said", "narrowed"),
    [
        ("odette mill", ["odette", "mill"], []),
        ("Plumbridge, Odette", ["plumbridge", "odette"], []),
        ("O'Brien", ["o brien"], []),
        ("Łódź Straße Ёлка", ["lodz", "strasse", "елка"], []),
        ("开会", ["开 会"], []),
        ("„rye harvest“ oats", ["rye harvest", "oats"], []),
        ('"rye harvest" oats', ["rye harvest", "oats"], []),
        ("with:odette budget", ["budget"], [("with", "odette")]),
        ('with:"Odette Plumbridge"', [], [("with", "odette plumbridge")]),
        ("in:clients", [], [("in", "clients")]),
        ("IN:Clients Kind:HOBBY", [], [("in", "clients"), ("kind", "hobby")]),
        ("channel:in-person", [], [("channel", "in_person")]),
        ("kanal:telefon art:familie", [], [("channel", "phone"), ("kind", "family")]),
        ("after:2026-01 before:2026-03-05", [], [("after", "2026-01-01"), ("before", "2026-03-05")]),
        ("nach:5.3.2026 vor:2027", [], [("after", "2026-03-05"), ("before", "2027-01-01")]),
        ("has:promise is:overdue never:met", [], [("has", "promise"), ("is", "overdue"), ("never", "met")]),
        (
            "hat:versprechen ist:überfällig nie:getroffen",
            [],
            [("has", "promise"), ("is", "overdue"), ("never", "met")],
        ),
        # Unknown or half filters are words.
        ("with:", ["with"], []),
        ("kind:hob", ["kind hob"], []),
        ("kind:", ["kind"], []),
        ("after:soon", ["after soon"], []),
        ("after:2026-13", ["after 2026 13"], []),
        ("colour:green", ["colour green"], []),
        ("never:again", ["never again"], []),
        (":::", [], []),
        ("", [], []),
    ],
)
def test_what_is_typed(typed: str, said: list[str], narrowed: list[tuple[str, str]]) -> None:
    asked = parse(typed)
    assert (words(asked), filters(asked)) == (said, narrowed)
    assert asked.text == typed


@pytest.mark.parametrize(
    ("typed", "said", "kinds"),
    [
        ("who likes sailing", ["sailing"], {"hobby", "preference"}),
        ("Who plays the cello?", ["cello"], {"hobby", "preference"}),
        ("who sails", ["sail"], {"hobby", "preference"}),
        ("wer spielt gern Schach", ["schach"], {"hobby", "preference"}),
        ("who works at Cloudberry", ["cloudberry"], set()),
        ("who lives in Ghent", ["ghen"], set()),
        ("who knows", ["who", "knows"], set()),
        ("who", ["who"], set()),
    ],
)
def test_who_asks_for_what_people_like(typed: str, said: list[str], kinds: set[str]) -> None:
    asked = parse(typed)
    assert words(asked) == said
    assert set(asked.values(Key.KIND)) == kinds


@pytest.mark.parametrize(
    "typed", ["whose child starts school", "Whose kid starts school?", "wessen Kind starts school"]
)
def test_whose_asks_for_a_relative(typed: str) -> None:
    relative, *rest = parse(typed).terms
    assert {("child",), ("daughter",), ("son",), ("tochter",)} <= set(relative.phrases)
    assert [term.phrases[0] for term in rest] == [("start",), ("school",)]
    assert all(term.open for term in rest)
    assert set(parse(typed).values(Key.KIND)) == {"family", "date"}


def test_a_daughter_is_not_any_child() -> None:
    relative, *_rest = parse("whose daughter sings").terms
    assert ("tochter",) in relative.phrases
    assert ("child",) not in relative.phrases
    assert words(parse("whose umbrella is it")) == ["whose", "umbrella", "is", "it"]


@pytest.mark.parametrize(
    ("typed", "open_end", "said"),
    [
        ("harv", [True], ["harv"]),
        ("harv ", [False], ["harv"]),
        ("rye harv", [False, True], ["rye", "harv"]),
        ("budget m", [False], ["budget"]),  # a single letter says nothing yet
        ("plan b ", [False, False], ["plan", "b"]),
        ("m", [True], ["m"]),
        ("budget kind:work", [False], ["budget"]),
        ('"rye harvest"', [False], ["rye harvest"]),
    ],
)
def test_the_last_word_may_go_on(typed: str, open_end: list[bool], said: list[str]) -> None:
    asked = parse(typed)
    assert [term.open for term in asked.terms] == open_end
    assert words(asked) == said
    assert not any(term.open for term in parse(typed, typing=False).terms)


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("o", False), ("od", False), ("ode", True), ("李", False), ("李明", True), ("a b", False),
        ("kind:hobby", True), ("in:clients", False), ("in:clients od", False), ("is:overdue", True), ("", False),
    ],
)  # fmt: skip
def test_the_journal_is_searched_from_the_third_letter(typed: str, wanted: bool) -> None:
    assert parse(typed).wants_journal is wanted


@pytest.mark.parametrize(
    ("typed", "records"),
    [
        ("mill", ("entry", "promise", "fact", "meeting", "topic", "gesture")),
        ("kind:hobby mill", ("fact",)),
        ("kind:promise kind:meeting", ("promise", "meeting")),
        ("kind:jot", ("entry",)),
        ("kind:person", ()),
    ],
)
def test_the_kinds_that_can_answer(typed: str, records: tuple[str, ...]) -> None:
    assert parse(typed).records == records


def test_days_of_a_question() -> None:
    asked = parse("after:2026-01 after:2026-02-03 before:2026-04 before:2026-03")
    assert (asked.first_day(), asked.last_day()) == (date(2026, 2, 3), date(2026, 2, 28))
    assert (parse("x").first_day(), parse("x").last_day()) == (None, None)


def test_a_filter_can_be_taken_out_or_read_as_words() -> None:
    asked = parse('mill with:"Odette P" kind:hobby')
    with_odette, hobby = asked.filters
    assert asked.without(with_odette) == "mill kind:hobby"
    assert asked.without(hobby) == 'mill with:"Odette P"'
    read = asked.as_words(with_odette)
    assert words(read) == ["mill", "with odette p"]
    assert filters(read) == [("kind", "hobby")]


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("ki", ["kind:"]),
        ("mill ki", ["mill kind:"]),
        ("kind:h", ["kind:hobby "]),
        ("kind:hobby", []),
        ("is:", ["is:overdue ", "is:due "]),
        ("never:", ["never:met "]),
        ("ist:", ["ist:überfällig ", "ist:fällig "]),
        ("mill art:v", ["mill art:vorliebe ", "mill art:versprechen "]),
        ("k", []),
        ("mill ", []),
        ("foo:b", []),
        ("", []),
    ],
)
def test_filters_are_offered(typed: str, offered: list[str]) -> None:
    assert list(completions(typed)) == offered


def test_filters_are_offered_in_german() -> None:
    assert list(completions("mill kr", german=True)) == ["mill kreis:"]
    assert list(completions("ki", german=True)) == []
    assert list(completions("kind:h", german=True)) == ["kind:hobby "]


@pytest.mark.parametrize(
    ("typed", "before", "key", "value"),
    [
        ("with:od", "with:", Key.WITH, "od"),
        ("mill with:", "mill with:", Key.WITH, ""),
        ('in:"past cl', "in:", Key.IN, "past cl"),
        ("with:odette mill", "with:odette mill", None, ""),
        ("foo:b", "foo:b", None, ""),
        ("", "", None, ""),
    ],
)
def test_an_unfinished_filter_is_seen(typed: str, before: str, key: Key | None, value: str) -> None:
    assert unfinished(typed) == (before, key, value)


def test_every_value_that_is_offered_is_understood() -> None:
    for key, values in OFFERED.items():
        for value in values:
            assert filters(parse(f"{key.value}:{value}")) == [(key.value, VALUES[key][value])]
    for key, values in OFFERED_GERMAN.items():
        for value in values:
            assert filters(parse(f"{GERMAN[key]}:{value}")) == [(key.value, VALUES[key][value])]
    assert {KEYS[name] for name in GERMAN.values()} == set(Key)


@given(st.text(max_size=80))
@example('with:"')
@example("kind:“")
@example("after:0000-00-00")
@example("after:9999-12-31")
@example("before:0001-01-01")
@example("who likes \x00")
@example("a:" * 40)
def test_nothing_typed_is_an_error(typed: str) -> None:
    asked = parse(typed)
    assert asked.text == typed
    for each in asked.filters:
        assert 0 <= each.start < each.end <= len(typed)
        asked.without(each)
        asked.as_words(each)
    asked.last_day()
    list(completions(typed))
    unfinished(typed)
