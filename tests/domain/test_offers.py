"""What is offered and what a tick stores: nothing unticked, nothing twice, each line by its name."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relationship_journal.domain.facts import FactDraft, FactKind
from relationship_journal.domain.jot_rules.suggestions import SuggestedFact, Suggestions
from relationship_journal.domain.marks import read_marks
from relationship_journal.domain.offers import Accepted, KnownPromise, Offer, OfferKind, accepted, offers
from relationship_journal.domain.promises import Owed
from tests.domain.jot_rules.asking import ask

SENTENCES = st.lists(
    st.one_of(
        st.sampled_from([
            "I'll send the deck by Friday.", "She'll bring the keys.", "Her son Otto broke his arm.",
            "She took up rowing.", "Phone call, 20 min.", "!call the bank", "? how is Otto", "No longer rides.",
            "Allergic to nuts.", "Jonas was there.", "Next time ask her about the boat.", "Bin bis Montag weg.",
            "Sie spielt Cello.", "Ich schicke ihr morgen das Angebot.", "@Willow called",
        ]),
        st.text(max_size=40),
    ),
    max_size=6,
).map(" ".join)  # fmt: skip


def lines_of(text: str, *about: int) -> tuple[Offer, ...]:
    return offers(ask(text, *(about or (1,))), read_marks(text), about or (1,))


@given(SENTENCES, st.data())
def test_exactly_what_is_ticked_is_accepted(text: str, data: st.DataObject) -> None:
    lines = lines_of(text)
    ticks = [data.draw(st.booleans()) for _ in lines]
    chosen = [replace(line, ticked=tick) for line, tick in zip(lines, ticks, strict=True)]
    taken = accepted(chosen)
    stored = len(taken.promises) + len(taken.facts) + len(taken.topics) + len(taken.over)
    storing = [
        line for line in chosen if line.ticked and line.kind not in {OfferKind.PERSON, OfferKind.MOMENT}
    ]
    assert stored == len(storing)
    assert accepted(replace(line, ticked=False) for line in lines) == Accepted()


@given(SENTENCES)
def test_ticked_from_the_start_are_promises_and_new_family_only(text: str) -> None:
    for line in lines_of(text):
        first = line.kind is OfferKind.PROMISED or line.fact_kind is FactKind.FAMILY
        assert line.ticked is (first and not line.is_known)


@given(SENTENCES)
def test_every_line_has_a_name_of_its_own_and_words_inside_the_text(text: str) -> None:
    lines = lines_of(text)
    assert len({line.key for line in lines}) == len(lines)
    assert all(0 <= line.span[0] <= line.span[1] <= len(text) for line in lines)


def test_what_a_mark_says_is_not_offered_again() -> None:
    assert [line.text for line in lines_of("!I'll send the deck by Friday. I'll bring the keys.")] == [
        "Bring the keys"
    ]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("I'll send the deck by Friday.", "I'll send the deck by Friday. She'll bring the keys."),
        ("Her son Otto broke his arm.", "Lunch. Her son Otto broke his arm, poor boy."),
    ],
)
def test_a_line_keeps_its_name_while_typing_goes_on(before: str, after: str) -> None:
    assert {line.key for line in lines_of(before)} <= {line.key for line in lines_of(after)}


@pytest.mark.parametrize(
    ("text", "about", "to"),
    [
        ("I'll send the deck.", (1, 2), 1),
        ("I'll send Jonas the deck.", (1, 2), 2),
        ("Jonas will bring the keys.", (1, 2), 2),
    ],
)
def test_whose_promise_it_is(text: str, about: tuple[int, ...], to: int) -> None:
    (line,) = [line for line in lines_of(text, *about) if line.kind is OfferKind.PROMISED]
    assert line.about == to


@pytest.mark.parametrize(
    ("known", "is_known"),
    [
        (KnownPromise(5, 1, Owed.MINE, "send the deck"), True),
        (KnownPromise(5, 1, Owed.MINE, "Send the long deck", here=True), True),
        (KnownPromise(5, 1, Owed.MINE, "Send the long deck"), False),
        (KnownPromise(5, 1, Owed.THEIRS, "send the deck"), False),
        (KnownPromise(5, 2, Owed.MINE, "send the deck"), False),
    ],
)
def test_a_promise_that_stands_already_is_known(known: KnownPromise, is_known: bool) -> None:
    text = "I'll send the deck by Friday."
    (line,) = offers(ask(text, 1), read_marks(text), (1,), (), (known,))
    assert line.is_known is is_known
    assert line.ticked is not is_known


def drafted(fact: SuggestedFact, text: str | None = None) -> FactDraft:
    (line,) = offers(Suggestions(facts=(fact,), language="en"), read_marks(""), (1,))
    chosen = replace(line, ticked=True, text=line.text if text is None else text)
    return accepted([chosen]).facts[0].draft


def family(text: str, name: str, relation: str, on: str = "") -> SuggestedFact:
    return SuggestedFact(1, FactKind.FAMILY, text, (0, len(text)), name, relation, on)


@pytest.mark.parametrize(
    ("fact", "written", "expected"),
    [
        (
            family("daughter Ida starts school", "Ida", "daughter", "2026-08-24"), None,
            FactDraft(FactKind.FAMILY, "Ida", "starts school", on="2026-08-24", relation="daughter"),
        ),
        (family("brother Anselm", "Anselm", "brother"), None, FactDraft(FactKind.FAMILY, "Anselm", relation="brother")),
        (
            family("mother had a hip operation", "", "mother"), None,
            FactDraft(FactKind.FAMILY, "mother", "had a hip operation", relation="mother"),
        ),
        (
            family("daughter Ida starts school", "Ida", "daughter"), "Ida goes to the big school",
            FactDraft(FactKind.FAMILY, "Ida", "goes to the big school", relation="daughter"),
        ),
        (
            SuggestedFact(1, FactKind.DATE, "birthday", (0, 8), on="--03-09"), None,
            FactDraft(FactKind.DATE, "Birthday", on="--03-09", yearly=True),
        ),
        (
            SuggestedFact(1, FactKind.CONTEXT, "on leave", (0, 8), expires=date(2026, 8, 1), sensitive=True), None,
            FactDraft(FactKind.CONTEXT, "On leave", expires=date(2026, 8, 1), sensitive=True),
        ),
    ],
)  # fmt: skip
def test_the_fact_a_line_stores(fact: SuggestedFact, written: str | None, expected: FactDraft) -> None:
    assert drafted(fact, written) == expected
