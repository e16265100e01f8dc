"""Back and forward."""

from __future__ import annotations

from relationship_journal.desktop.trail import Trail


def test_back_and_forward_walk_the_same_way() -> None:
    trail = Trail()
    for place in (("today", 0), ("people", 1), ("people", 2)):
        trail.go(place)
    assert [trail.back(), trail.back(), trail.back()] == [("people", 1), ("today", 0), None]
    assert [trail.forward(), trail.forward(), trail.forward()] == [("people", 1), ("people", 2), None]


def test_going_somewhere_new_forgets_what_lay_ahead() -> None:
    trail = Trail()
    for place in (("today", 0), ("people", 1)):
        trail.go(place)
    trail.back()
    trail.go(("meetings", 0))
    assert trail.forward() is None
    assert trail.back() == ("today", 0)


def test_arriving_where_one_is_adds_nothing() -> None:
    trail = Trail()
    trail.go(("people", 1))
    trail.go(("people", 1))
    assert trail.back() is None
