"""Circles: groups with a rhythm."""

from __future__ import annotations

import pytest

from relationship_journal.domain.errors import EmptyText, InvalidInput, JournalError, UnknownRecord
from relationship_journal.journal import Journal


@pytest.mark.parametrize("again", ["Freunde Ä", "freunde ä", " Freunde  Ä ", "FREUNDE Ä"])
def test_a_name_is_given_once(journal: Journal, again: str) -> None:
    journal.circles.add("Freunde Ä", 30)
    with pytest.raises(InvalidInput) as refused:
        journal.circles.add(again)
    assert refused.value.key == "error.circle_exists"
    journal.contacts.add("Odette", circles=(again,))
    assert [(each.name, each.count) for each in journal.circles.all()] == [("Freunde Ä", 1)]


def test_renaming_over_another_is_refused_and_ones_own_case_is_not(journal: Journal) -> None:
    friends, clients = journal.circles.add("Élan"), journal.circles.add("Clients")
    with pytest.raises(InvalidInput):
        journal.circles.edit(clients, "élan", None)
    journal.circles.edit(friends, "ÉLAN", 12)
    assert [(each.name, each.rhythm_days) for each in journal.circles.all()] == [
        ("ÉLAN", 12),
        ("Clients", None),
    ]


@pytest.mark.parametrize("name", ["", "  ", "\n"])
def test_a_circle_has_a_name(journal: Journal, name: str) -> None:
    with pytest.raises(EmptyText):
        journal.circles.add(name)
    with pytest.raises(EmptyText):
        journal.circles.edit(journal.circles.add("Clients"), name, None)


def test_putting_in_and_taking_out_is_one_act_each_and_may_be_repeated(journal: Journal) -> None:
    people = [journal.contacts.add(name) for name in ("Odette", "Barnaby")]
    clients = journal.circles.add("Clients", 30)
    journal.circles.put([*people, people[0]], clients)
    journal.circles.put(people, clients)
    assert journal.circles.all()[0].count == 2
    assert [act.kind for act in journal.history.acts(2)] == ["circle.put", "circle.add"]
    assert journal.contacts.row(people[1]).standing.rhythm_days == 30
    journal.circles.take(people[:1], clients)
    journal.circles.take(people[:1], clients)
    assert journal.contacts.row(people[0]).standing.rhythm_days is None
    journal.history.undo()
    assert journal.contacts.row(people[0]).standing.rhythm_days == 30


def test_the_shortest_rhythm_of_the_circles_counts_and_changes_with_them(journal: Journal) -> None:
    odette = journal.contacts.add("Odette")
    slow, quick = journal.circles.add("Friends", 90), journal.circles.add("Clients", 30)
    journal.circles.put([odette], slow)
    journal.circles.put([odette], quick)

    def rhythm() -> int | None:
        return journal.contacts.row(odette).standing.rhythm_days

    assert rhythm() == 30
    journal.circles.edit(quick, "Clients", None)
    assert rhythm() == 90
    journal.circles.edit(quick, "Clients", 10)
    assert rhythm() == 10
    journal.circles.remove(quick)
    assert rhythm() == 90
    journal.history.undo()
    assert rhythm() == 10
    assert journal.contacts.count() == 1


def test_colours_go_round(journal: Journal) -> None:
    for number in range(7):
        journal.circles.add(f"Circle {number}")
    assert [each.colour for each in journal.circles.all()] == [0, 1, 2, 3, 4, 5, 0]


@pytest.mark.parametrize(
    "act",
    [
        lambda journal, _: journal.circles.edit(77, "x", None),
        lambda journal, _: journal.circles.remove(77),
        lambda journal, odette: journal.circles.put([odette], 77),
        lambda journal, odette: journal.circles.take([odette], 77),
    ],
)
def test_a_circle_that_is_not_there(journal: Journal, act: object) -> None:
    odette = journal.contacts.add("Odette")
    with pytest.raises(UnknownRecord):
        act(journal, odette)  # type: ignore[operator]  # one of the functions above
    assert len(journal.history.acts()) == 1


def test_nobody_cannot_be_put_in(journal: Journal) -> None:
    clients = journal.circles.add("Clients")
    with pytest.raises(JournalError):
        journal.circles.put([77], clients)


@pytest.mark.parametrize("days", [-1, 4000])
def test_a_rhythm_out_of_bounds_is_refused(journal: Journal, days: int) -> None:
    with pytest.raises(InvalidInput) as refused:
        journal.circles.add("Clients", days)
    assert refused.value.key == "error.rhythm"
    clients = journal.circles.add("Clients")
    with pytest.raises(InvalidInput):
        journal.circles.edit(clients, "Clients", days)
