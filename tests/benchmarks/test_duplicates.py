"""How long it takes to look for people who are here twice, and to notice one while a name is typed."""

from __future__ import annotations

import random
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from relationship_journal.domain.contacts import ContactDraft, ContactPoint
from relationship_journal.domain.work import today
from relationship_journal.journal import Journal
from relationship_journal.journal.contact_batch import ContactBatch
from tests.benchmarks.bench_table import tell, timed
from tests.fixed_clock import FixedClock

_GIVEN = (
    "Odette Barnaby Tilda Robert Bob Elizabeth Liz Hans Johannes Uschi Ursula Marlow Kim Anna Peter".split()
)
_STEMS = "plum quill marzi lantern tea pebble oak fern clover mill brook hazel thorn vane moss lark".split()
_ENDS = "bridge feather pan by sel wick hollow whistle ton er mann ley wood berg son".split()
FIND_BUDGET_S = 2.0
KEY_BUDGET_S = 0.030


def written(path: Path, people: int) -> Journal:
    """A journal of made-up people: every tenth of a family many have, every twentieth shares an email."""
    chance, clock = random.Random(1), FixedClock()
    journal = Journal.open(path, clock=clock)
    with journal._database.write("sample") as act:
        batch = ContactBatch(act.connection, today(clock), clock.now())
        for number in range(people):
            middle = "".join(chance.choices("abdegiklmnoprstu", k=3)) if number % 10 else ""
            family = chance.choice(_STEMS) + middle + chance.choice(_ENDS)
            points = (
                ContactPoint("email", f"p{number - (number % 20 == 19)}@firm.example"),
                ContactPoint("phone", f"+49 30 {chance.randrange(10**6, 10**7)}"),
            )
            batch.add(ContactDraft(f"{chance.choice(_GIVEN)} {family.capitalize()}", points=points))
        batch.write()
    return journal


@pytest.fixture
def twenty_thousand(tmp_path: Path) -> Iterator[Journal]:
    with written(tmp_path / "l.journal", 20_000) as journal:
        yield journal


@pytest.mark.benchmark
def test_twenty_thousand_people_are_searched_in_two_seconds(twenty_thousand: Journal) -> None:
    ours = [timed(twenty_thousand.duplicates.find) for _ in range(3)]
    tell("", "duplicates among 20,000", ours=ours, at_most=FIND_BUDGET_S)


@pytest.mark.benchmark
def test_a_name_typed_among_fifty_thousand_is_noticed_at_once(tmp_path: Path) -> None:
    typed = "Elisabeth Plumabridge"
    with written(tmp_path / "xl.journal", 50_000) as journal:
        for what, emails, phones in (
            ("name", (), ()), ("email", ("p77@firm.example",), ()), ("phone", (), ("+49 30 1234567",)),
        ):  # fmt: skip
            ours = [
                timed(partial(journal.duplicates.resembling, typed[:length], emails, phones))
                for length in [*range(1, len(typed) + 1)] * 3
            ]
            tell("", f"who resembles, per key, XL, {what}", ours=ours, at_most=KEY_BUDGET_S, rank=0.95)
