"""Laws over any text: no crash, spans inside the text, the same answer twice, time in proportion."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.domain.jot_rules.asking import ask

PIECES = [
    "Wilma", "Willow's", "her son Ned", "ihr Mann Otto", "I'll send", "ich schicke", "by Friday", "bis 31.2.", "on 30 Feb",
    "the 31st", "KW 99", "in 300 years", "29 Feb", "plays chess", "spielt Schach", "?", "!", ".", ",", "\n", "- ", ": ",
    "kids: ", "(", ")", "if", "nicht", "Zoom", "1h15", "999 h", "İ", "ß", "’", "😀", "\x00", "\u2028", "9/9/99", "0/0",
]  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.one_of(st.text(max_size=300), st.lists(st.sampled_from(PIECES), max_size=40).map(" ".join)))
def test_any_text_is_read_the_same_way_twice_and_spans_lie_inside(text: str) -> None:
    found = ask(text, 1)
    assert found == ask(text, 1)
    spans = [
        *(each.span for each in found.promises),
        *(each.span for each in found.facts),
        *(place for _, place in found.named),
    ]
    for start, end in spans:
        assert 0 <= start < end <= len(text)


@pytest.mark.parametrize(
    "piece",
    [
        "a",
        "a ",
        " ",
        "and ",
        ", ",
        "Wilma ",
        "her son ",
        "(",
        "1.",
        "1. ",
        "I'll ",
        "\n",
        "kids: Ned, ",
        "bis bis ",
        "@",
        "in 3 ",
    ],
)
def test_a_hundred_thousand_characters_take_seconds_at_most(piece: str) -> None:
    text = (piece * 100_000)[:100_000]
    ask("warm", 1)
    begun = time.thread_time()
    ask(text, 1)
    assert time.thread_time() - begun < 3.0
