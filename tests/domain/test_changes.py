"""News of several acts merge into one, in any order."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from relationship_journal.domain.changes import Changes, Kind

ids = st.frozensets(st.integers(1, 9))
news = st.builds(Changes, st.dictionaries(st.sampled_from(Kind), ids), ids)


def plain(changes: Changes) -> tuple[dict[Kind, frozenset[int]], frozenset[int]]:
    return {kind: found for kind, found in changes.ids.items() if found}, changes.contacts


@given(news, news, news)
def test_order_and_grouping_do_not_matter(one: Changes, two: Changes, three: Changes) -> None:
    assert plain(one.merge(two)) == plain(two.merge(one))
    assert plain(one.merge(two).merge(three)) == plain(one.merge(two.merge(three)))
    assert plain(one.merge(Changes())) == plain(one)
    assert plain(one.merge(one)) == plain(one)


@given(news, news, st.sampled_from(Kind), st.integers(1, 9))
def test_nothing_is_forgotten(one: Changes, two: Changes, kind: Kind, contact: int) -> None:
    both = one.merge(two)
    assert both.touches(kind) == (one.touches(kind) or two.touches(kind))
    assert both.touches(*Kind) == (one.touches(*Kind) or two.touches(*Kind))
    assert both.concerns(contact) == (one.concerns(contact) or two.concerns(contact))
    assert not both.touches()
