"""The labelled jots: the split by id, and the figures that must not fall on the half the rules were written on."""

from __future__ import annotations

import re

import pytest

from tests.jots.score_halves import SAMPLES, SCORER, half_of, score

present = pytest.mark.skipif(
    not (SAMPLES.is_dir() and SCORER.is_file()), reason="the labelled jots lie elsewhere"
)


def test_the_split_depends_on_the_id_alone() -> None:
    assert {half_of(f"made-up-{n}") for n in range(20)} == {"open", "held"}
    assert half_of("a") == "held"  # sha256 begins with c
    assert half_of("b") == "open"  # with 3


def test_the_held_half_gives_no_lines() -> None:
    with pytest.raises(ValueError, match="never lines"):
        score("held", misses=True)


@pytest.mark.parametrize(
    ("half", "precision", "recall"),
    [("open", 0.95, 0.95), ("own", 0.94, 0.89), ("hard", 0.85, 0.65), ("blind", 0.95, 0.93)],
)
@present
def test_what_is_read_stays_as_well_read_as_it_is(half: str, precision: float, recall: float) -> None:
    found = re.search(r"promises and facts: precision (\S+) recall (\S+)", score(half))
    assert found
    assert float(found[1]) >= precision
    assert float(found[2]) >= recall
