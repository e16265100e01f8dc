"""What an action asks of the file does not grow with the number of people: counts, not times, so that they hold anywhere."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from relationship_journal.journal import Journal
from tests.fixed_clock import FixedClock
from tests.scale.counted_journal import counted, write

FEW, MANY = 200, 2000
TOLD = "Coffee at the mill, and the plan for the autumn."
Action = Callable[[Journal, int], object]

ACTIONS: dict[str, tuple[Action, int, float]] = {
    # action, most statements, how many times the steps of a tenth of the people
    "a person": (lambda journal, somebody: journal.contacts.get(somebody), 16, 1.3),
    "a page of the list": (lambda journal, _: journal.contacts.rows(range(100, 150)), 6, 1.3),
    "a briefing": (lambda journal, somebody: journal.briefings.material_for_contact(somebody), 40, 1.5),
    "save a jot": (lambda journal, somebody: journal.jots.save(TOLD, [somebody]), 60, 1.3),
    "a key in the palette": (lambda journal, _: journal.search.groups("odette plu"), 24, 10),
    "a key in a name field": (lambda journal, _: journal.contacts.match("odette plu"), 8, 10),
    "open Today": (lambda journal, _: journal.today.read(), 40, 10),
    "the people list": (lambda journal, _: journal.contacts.ids(), 4, 14),
}


@pytest.fixture(scope="module")
def journals(tmp_path_factory: pytest.TempPathFactory) -> dict[int, Path]:
    folder = tmp_path_factory.mktemp("scale")
    return {people: write(folder / f"{people}.journal", FixedClock(), people) for people in (FEW, MANY)}


@pytest.mark.parametrize("name", ACTIONS)
def test_an_action_asks_as_little_of_many_people_as_of_few(journals: dict[int, Path], name: str) -> None:
    action, most, times = ACTIONS[name]
    asked, steps = {}, {}
    for people, path in journals.items():
        with counted(path, FixedClock()) as (journal, counts):
            asked[people], steps[people] = counts.of(partial(action, journal, people + 1))
    assert 0 < asked[MANY] <= most
    assert asked[MANY] <= asked[FEW] + 2
    assert steps[MANY] <= times * max(steps[FEW], 500)
