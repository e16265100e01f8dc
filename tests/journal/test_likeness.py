"""Whether two names may be one person's."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relationship_journal.domain.duplicates import Likeness
from relationship_journal.journal.likeness import are_two, names_alike

ALIKE = [
    ("Odette Plumbridge", "odette  PLUMBRIDGE", Likeness.NAME),
    ("Odette Plumbridge", "Plumbridge, Odette", Likeness.NAME),
    ("Odette Plumbridge", "Plumbridge Odette", Likeness.NAME),
    ("Dr. Odette Plumbridge", "Odette Plumbridge", Likeness.NAME),
    ("Łucja Møller", "Lucja Moller", Likeness.NAME),
    ("Jürgen Müller", "Juergen Mueller", Likeness.NAME),
    ("Anne-Marie Vane", "Anne Marie Vane", Likeness.NAME),
    ("王小明", "王 小明", Likeness.NAME),
    ("Bob Fernwhistle", "Robert Fernwhistle", Likeness.NICKNAME),
    ("Liz Fernwhistle", "Elizabeth Fernwhistle", Likeness.NICKNAME),
    ("Uschi Moss", "Ursula Moss", Likeness.NICKNAME),
    ("Hans Moss", "Johannes Moss", Likeness.NICKNAME),
    ("Fernwhistle, Bob", "Robert Fernwhistle", Likeness.NICKNAME),
    ("O. Plumbridge", "Odette Plumbridge", Likeness.INITIAL),
    ("Plumbridge O", "Odette Plumbridge", Likeness.INITIAL),
    ("Odette M. Plumbridge", "Odette Maria Plumbridge", Likeness.INITIAL),
    ("Odette Plumbridge", "Odette Plumbrigde", Likeness.SIMILAR_NAME),
    ("Odette Plumbridge", "Odette Plumbridge-Vane", Likeness.SIMILAR_NAME),
]
NOT_ALIKE = [
    ("John Smith", "John Smith Jr."),
    ("John Smith II", "John Smith III"),
    ("Odette Plumbridge", "Caspar Plumbridge"),
    ("Odette Plumbridge", "Odette Fernwhistle"),
    ("Daniel Moss", "Daniela Moss"),
    ("Karen Moss", "Karin Moss"),
    ("Odette", "Odetta"),
    ("Odette", "Odette Plumbridge"),
    ("Frau Moss", "Herr Moss"),
    ("Kim Lee", "Kim Li"),
    ("Person 00001-38", "Person 00000-38"),
    ("Room Lindenholz12", "Room Lindenholz13"),
    ("", "Odette"),
    ("...", "???"),
]


@pytest.mark.parametrize(("one", "other", "why"), ALIKE)
def test_names_that_may_be_one(one: str, other: str, why: Likeness) -> None:
    assert names_alike(one, other) is why
    assert names_alike(other, one) is why
    assert not are_two(one, other)


@pytest.mark.parametrize(("one", "other"), NOT_ALIKE)
def test_names_nothing_speaks_for(one: str, other: str) -> None:
    assert names_alike(one, other) is None
    assert names_alike(other, one) is None


@pytest.mark.parametrize(
    ("one", "other", "two"),
    [
        ("Odette Plumbridge", "Caspar Plumbridge", True),
        ("John Smith", "John Smith Jr.", True),
        ("Frau Moss", "Herr Moss", True),
        ("Odette Plumbridge", "Cloudberry Mills", False),
        ("Odette", "Caspar", False),
    ],
)
def test_names_that_say_they_are_two(one: str, other: str, two: bool) -> None:
    assert are_two(one, other) is two
    assert are_two(other, one) is two


names = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)


@given(names, names)
def test_whatever_the_names_are_it_reads_the_same_both_ways(one: str, other: str) -> None:
    assert names_alike(one, other) is names_alike(other, one)
    assert are_two(one, other) is are_two(other, one)


@given(names)
def test_a_name_is_alike_to_itself_if_it_is_one(name: str) -> None:
    assert names_alike(name, name) in (Likeness.NAME, None)
