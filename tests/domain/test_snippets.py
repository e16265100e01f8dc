"""Snippets: the words round a hit as they were typed, and marks that are true."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from relationship_journal.domain.folding import fold, folded_words
from relationship_journal.domain.snippets import snippet

letters = st.text(st.sampled_from("abeißłøéЁлк李明 \n,.!-_'\u0301\u2028"), max_size=200)


BREAKS = str.maketrans(dict.fromkeys("\n\r\t\v\f\x85\u2028\u2029", " "))


def marked(text: str, words: str) -> list[str]:
    part, marks = snippet(text, folded_words(words))
    return [part[start : start + length] for start, length in marks]


@pytest.mark.parametrize(
    ("text", "words", "found"),
    [
        ("We met in the Hauptstraße.", "hauptstrasse", ["Hauptstraße"]),
        ("Łukasz and Lukas", "lukas", ["Łukasz", "Lukas"]),
        ("Øster, oster, Ostern", "oster", ["Øster", "oster", "Ostern"]),
        ("send the plan, the plans", "the pl", ["the", "plan", "the", "plans"]),
        ("Ida likes trains", "ida tr", ["Ida", "trains"]),
        ("昨日李明と", "李明", ["李", "明"]),
        ("Herr李明", "李", ["李"]),
        ("Herr李明", "herr", ["Herr"]),
        ("re\u0301sume\u0301 of Zoe\u0308", "resume", ["re\u0301sume\u0301"]),
        ("nothing here", "xyz", []),
        ("", "x", []),
    ],
)
def test_the_hits_are_marked_as_typed(text: str, words: str, found: list[str]) -> None:
    assert marked(text, words) == found


def test_a_hit_far_inside_is_shown_with_what_is_round_it() -> None:
    part, marks = snippet("a word " * 100 + "needle" + " and more" * 100, ["needle"])
    assert part.startswith("…")
    assert part.endswith("…")
    (start, length) = marks[0]
    assert part[start : start + length] == "needle"
    assert len(part) <= 122


@given(letters, letters)
@example("x" * 500 + " needle", "needle")
@example("a\r\nb\x85needle", "needle")
def test_marks_lie_inside_and_are_what_was_asked_for(text: str, words: str) -> None:
    wanted = folded_words(words)
    part, marks = snippet(text, wanted)
    assert len(part.splitlines()) <= 1
    end = 0
    for start, length in marks:
        assert end <= start < start + length <= len(part)
        end = start + length
        word = fold(part[start:end]).strip()
        assert word in wanted[:-1] or word.startswith(wanted[-1])
    if "…" not in text:
        assert part.removeprefix("…").removesuffix("…") in text.translate(BREAKS)


@given(st.text(max_size=300), st.lists(st.text(max_size=10), max_size=3))
def test_any_text_gives_a_snippet(text: str, words: list[str]) -> None:
    part, marks = snippet(text, folded_words(" ".join(words)))
    assert len(part) <= 122
    assert all(0 <= start < start + length <= len(part) for start, length in marks)
