"""Relations: which word says less, which are one in two languages, and who has a name."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relationship_journal.domain.kin import (
    is_only_one,
    is_unnamed,
    may_be_one,
    says_less,
    says_the_same,
)
from relationship_journal.journal.rule_packs import rule_packs


@pytest.mark.parametrize(
    ("less", "more"),
    [
        ("child", "daughter"), ("kid", "son"), ("Kind", "Tochter"), ("child", "Sohn"), ("parent", "mother"),
        ("Eltern", "Vater"), ("partner", "wife"), ("Partnerin", "Frau"), ("fiancé", "husband"), ("", "aunt"),
        ("relative", "niece"), ("pet", "Hund"), ("Geschwister", "sister"),
    ],
)  # fmt: skip
def test_a_word_that_says_less(less: str, more: str) -> None:
    assert says_less(less, more)
    assert not says_less(more, less)
    assert may_be_one(less, more)
    assert may_be_one(more, less)


@pytest.mark.parametrize(
    ("one", "other"),
    [("daughter", "Tochter"), ("MOTHER", "Mutter"), ("Großeltern", "grandparent"), ("dog", "Hund")],
)
def test_one_relation_in_two_languages(one: str, other: str) -> None:
    assert says_the_same(one, other)
    assert not says_less(one, other)


@pytest.mark.parametrize(
    ("one", "other"), [("daughter", "son"), ("mother", "aunt"), ("dog", "cat"), ("wife", "sister")]
)
def test_two_who_cannot_be_one(one: str, other: str) -> None:
    assert not may_be_one(one, other)
    assert not may_be_one(other, one)


@pytest.mark.parametrize(
    ("name", "relation", "unnamed"),
    [("mother", "mother", True), ("Mutter", "mother", True), (" ", "son", True), ("Agnes", "mother", False)],
)
def test_who_is_called_by_what_they_are(name: str, relation: str, *, unnamed: bool) -> None:
    assert is_unnamed(name, relation) is unnamed


def test_there_is_one_mother_and_many_children() -> None:
    assert [each for each in ("Mutter", "wife", "Tochter", "dog", "brother") if is_only_one(each)] == [
        "Mutter",
        "wife",
    ]


RELATIONS = sorted({relation for pack in rule_packs() for relation in pack.kinship.values()})


@given(st.sampled_from(RELATIONS), st.sampled_from(RELATIONS))
def test_a_relation_of_the_rules_says_less_one_way_only(one: str, other: str) -> None:
    assert not (says_less(one, other) and says_less(other, one))
    assert may_be_one(one, other) == may_be_one(other, one)
    assert says_the_same(one, one)
