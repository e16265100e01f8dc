"""The balance: counts that equal the records, and a sentence that says no more than they do."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relationship_journal.desktop.balance_words import ask_note, balance_words, thank_words
from relationship_journal.domain.balance import ASKS_NOTED, STARTS, Balance, balance_of, give_first
from relationship_journal.domain.contacts import Relative
from relationship_journal.domain.facts import Fact, FactKind
from relationship_journal.domain.gestures import Gesture, GestureKind

DAY = date(2026, 5, 14)
GIVEN, RECEIVED, ASKED = GestureKind.GIVEN, GestureKind.RECEIVED, GestureKind.ASKED


def gestures(*kinds: GestureKind) -> list[Gesture]:
    """Newest first, one a day."""
    return [
        Gesture(at, 3, "Odette Plumbridge", kind, f"thing {at}", DAY - timedelta(days=at))
        for at, kind in enumerate(kinds)
    ]


def starts(told: str) -> list[tuple[int, str]]:
    return [(at, {"m": "me", "t": "them"}.get(who, "")) for at, who in enumerate(told)]


@pytest.mark.parametrize(
    ("told", "kinds", "words"),
    [
        ("", (), ""),
        ("mt", (), ""),
        ("mmt", (), "You started 2 of the last 3."),
        ("mmmmmtmmtttt", (), "You started 7 of the last 8."),
        ("mtmtmtmt", (), "It goes both ways: you started 4 of the last 8, Odette 4."),
        ("ttt", (), "Odette started 3 of the last 3."),
        ("", (ASKED,), "Nothing given yet."),
        ("", (ASKED, ASKED, GIVEN), "Your last two were requests. You last gave something on 12 May."),
        ("", (ASKED, GIVEN), "You last gave something on 13 May."),
        ("", (ASKED,) * 5, "Your last 5 were requests. Nothing given yet."),
        ("mmm", (RECEIVED,), "You started 3 of the last 3. Nothing given yet."),
    ],
)
def test_one_plain_sentence(told: str, kinds: tuple[GestureKind, ...], words: str) -> None:
    assert balance_words(balance_of(starts(told), gestures(*kinds)), "Odette", DAY) == words


@given(st.text("mt-", max_size=30), st.lists(st.sampled_from(GestureKind), max_size=12))
def test_every_figure_is_counted_from_the_records(told: str, kinds: list[GestureKind]) -> None:
    found = balance_of(starts(told), gestures(*kinds))
    known = [pair for pair in starts(told) if pair[1]][:STARTS]
    assert found.mine == tuple(number for number, who in known if who == "me")
    assert found.theirs == tuple(number for number, who in known if who == "them")
    asked = 0
    while asked < len(kinds) and kinds[asked] is ASKED:
        asked += 1
    assert found.asks_in_a_row == asked
    for kind, latest in ((GIVEN, found.given), (RECEIVED, found.received), (ASKED, found.asked)):
        assert (latest.id if latest else None) == next(
            (at for at, each in enumerate(kinds) if each is kind), None
        )


HOBBY = Fact(1, 3, FactKind.HOBBY, "Gravel cycling", "Lakes 120")
NOW = Fact(2, 3, FactKind.CONTEXT, "moving the warehouse")


@pytest.mark.parametrize(
    ("kinds", "facts", "words"),
    [
        ((GIVEN, ASKED, ASKED), (HOBBY,), ""),
        ((ASKED, GIVEN), (HOBBY,), ""),
        ((ASKED, ASKED, GIVEN), (), "Your last two were requests too. Perhaps give something first."),
        (
            (ASKED, ASKED, GIVEN),
            (NOW, HOBBY),
            "Your last two were requests too. Perhaps give something first: moving the warehouse, Gravel cycling Lakes 120.",
        ),
        ((), (), "Nothing was given yet. Perhaps give something first."),
    ],
)
def test_a_quiet_word_before_the_third_request(
    kinds: tuple[GestureKind, ...], facts: tuple[Fact, ...], words: str
) -> None:
    assert ASKS_NOTED == 2
    assert ask_note(balance_of((), gestures(*kinds)), facts) == words


def test_ideas_are_what_occupies_them_then_what_they_like_and_nothing_tender() -> None:
    dead = Relative(9, 3, "Hugo", "father", died=True)
    facts = (
        HOBBY,
        NOW,
        Fact(3, 3, FactKind.HOBBY, "Choir"),
        Fact(4, 3, FactKind.CONTEXT, "a hard winter", sensitive=True),
        Fact(5, 3, FactKind.CONTEXT, "on holiday", expires=DAY - timedelta(days=1)),
        Fact(6, 3, FactKind.FAMILY, "Hugo", relative=dead),
    )
    assert [fact.text for fact in give_first(facts, DAY)] == ["moving the warehouse", "Choir"]


def test_nothing_known_is_nothing_to_say() -> None:
    assert not Balance()
    assert balance_of(starts("mmm"), ())
    assert thank_words("Odette", "A jar of honey") == "Thank Odette for a jar of honey"
