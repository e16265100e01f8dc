"""Where somebody is told of: in any case and accents, with a genitive, turned round, by number; and where they are not."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relationship_journal.domain.traces import Certainty, Traces

SURE, ALONE, MAYBE = Certainty.SURE, Certainty.ALONE, Certainty.MAYBE
WORDS = (
    ("Łucja Weber", SURE), ("Weber Łucja", SURE), ("Łucja", MAYBE), ("Will", ALONE), ("王小明", SURE),
    ("lucja@weber.example", SURE), ("🦊", SURE), ("J", SURE),
)  # fmt: skip
TRACES = Traces(WORDS, ["+49 (30) 123 45 67", "110"])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Łucja Weber came", [("Łucja Weber", SURE)]),
        ("LUCJA  WEBER's", [("LUCJA  WEBER", SURE)]),
        ("Weber, Łucja", [("Weber, Łucja", SURE)]),
        ("bei Łucja Webers Hund", [("Łucja Webers", SURE)]),
        ("Łucja Weber", [("Łucja Weber", SURE)]),
        ("only lucja", [("lucja", MAYBE)]),
        ("Lucjana Weberin", []),
        ("write to LUCJA@weber.example.", [("LUCJA@weber.example", SURE)]),
        ("今天王小明来了", [("王小明", SURE)]),
        ("I will, Will", [("will", MAYBE), ("Will", ALONE)]),
        ("the 🦊 said", [("🦊", SURE)]),
        ("J is one letter", []),
        ("call 030/123 45 67 now", [("030/123 45 67", SURE)]),
        ("call +49301234567", [("+49301234567", SURE)]),
        ("number 12345678 and 110", []),
        ("", []),
    ],
)
def test_what_is_found_is_told_in_the_text_as_typed(text: str, found: list[tuple[str, Certainty]]) -> None:
    hits = TRACES.found(text)
    assert [(text[hit.start : hit.end], hit.certainty) for hit in hits] == found


def test_only_what_is_sure_enough_is_replaced() -> None:
    text = "Łucja Weber and Łucja, I will; Will too. 030 1234567"
    assert TRACES.replaced(text, "x", SURE) == "x and Łucja, I will; Will too. x"
    assert TRACES.replaced(text, "x", ALONE) == "x and Łucja, I will; x too. x"
    assert TRACES.replaced(text, "x", MAYBE) == "x and x, I x; x too. x"


@given(st.text(max_size=80), st.sampled_from(list(Certainty)))
def test_nothing_is_left_to_find_and_the_rest_stands(text: str, certainty: Certainty) -> None:
    hits = TRACES.found(text, certainty)
    assert all(0 <= hit.start < hit.end <= len(text) for hit in hits)
    assert all(one.end <= two.start for one, two in pairwise(hits))
    assert TRACES.found(TRACES.replaced(text, "·", certainty), certainty) == ()
    if not hits:
        assert TRACES.replaced(text, "·", certainty) == text


def test_a_text_that_tells_of_nobody_is_asked_no_more_than_its_keys() -> None:
    assert not Traces()
    assert Traces().found("Łucja Weber") == ()
    assert "weber" in TRACES.keys(SURE)
