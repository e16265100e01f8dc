"""Links read from both sides and are stored once."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relationship_journal.domain.links import LinkKind, inverse, kind_of_relation, stored_form

kinds = st.sampled_from(LinkKind)


@given(kinds)
def test_the_inverse_of_the_inverse_is_the_kind(kind: LinkKind) -> None:
    assert inverse(inverse(kind)) is kind


@given(st.integers(1, 9), st.integers(10, 19), kinds)
def test_told_from_either_side_it_is_stored_the_same(one: int, other: int, kind: LinkKind) -> None:
    assert stored_form(one, other, kind) == stored_form(other, one, inverse(kind))
    assert stored_form(*stored_form(one, other, kind)) == stored_form(one, other, kind)


@pytest.mark.parametrize(
    ("kind", "from_the_other_side"),
    [
        (LinkKind.PARENT, LinkKind.CHILD),
        (LinkKind.ASSISTANT, LinkKind.ASSISTED),
        (LinkKind.INTRODUCED_BY, LinkKind.INTRODUCED),
        (LinkKind.PARTNER, LinkKind.PARTNER),
        (LinkKind.COLLEAGUE, LinkKind.COLLEAGUE),
    ],
)
def test_what_it_is_from_the_other_side(kind: LinkKind, from_the_other_side: LinkKind) -> None:
    assert inverse(kind) is from_the_other_side


@pytest.mark.parametrize(
    ("relation", "kind"),
    [
        ("daughter", LinkKind.CHILD),
        (" Wife ", LinkKind.SPOUSE),
        ("Brother", LinkKind.SIBLING),
        ("dog", LinkKind.RELATIVE),
        ("", LinkKind.RELATIVE),
    ],
)
def test_a_relation_makes_a_link(relation: str, kind: LinkKind) -> None:
    assert kind_of_relation(relation) is kind
