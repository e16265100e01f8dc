"""Promises and topics: both ways, in order of their day, and how they ended."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from sqlalchemy import event

from relationship_journal.domain.errors import EmptyText, UnknownContact, UnknownRecord
from relationship_journal.domain.promises import Owed, PromiseState
from relationship_journal.domain.topics import TopicKind
from relationship_journal.journal import Journal
from tests.fixed_clock import FixedClock

TODAY = date(2026, 11, 22)


@pytest.fixture
def odette(journal: Journal) -> int:
    return journal.contacts.add("Odette")


def test_open_ones_by_day_the_undated_last(journal: Journal, odette: int) -> None:
    barnaby = journal.contacts.add("Barnaby")
    undated = journal.promises.add(odette, "some day")
    late = journal.promises.add(barnaby, "soon", due=TODAY + timedelta(days=9))
    early = journal.promises.add(odette, "now", Owed.THEIRS, TODAY - timedelta(days=9))
    assert [each.id for each in journal.promises.open()] == [early, late, undated]
    assert [each.id for each in journal.promises.open([odette])] == [early, undated]
    assert [each.id for each in journal.promises.open(iter([barnaby]))] == [late]
    assert journal.promises.open([]) == ()
    assert journal.promises.get(early).contact_name == "Odette"


@pytest.mark.parametrize(
    ("days", "owed", "count"),
    [(-1, Owed.MINE, 1), (0, Owed.MINE, 0), (1, Owed.MINE, 0), (-1, Owed.THEIRS, 0)],
)
def test_only_mine_are_overdue_and_not_on_their_day(
    journal: Journal, odette: int, days: int, owed: Owed, count: int
) -> None:
    promise = journal.promises.add(odette, "send it", owed, TODAY + timedelta(days=days))
    assert journal.promises.overdue_count() == journal.today.read().overdue == count
    journal.promises.keep(promise)
    assert journal.promises.overdue_count() == 0


def test_the_tally_counts_mine_of_the_last_ninety_days(
    journal: Journal, odette: int, clock: FixedClock
) -> None:
    old = journal.promises.add(odette, "long ago")
    journal.promises.keep(old)
    clock.advance(days=91)
    kept, freed, theirs, taken_back = (
        journal.promises.add(odette, text, owed)
        for text, owed in (("a", Owed.MINE), ("b", Owed.MINE), ("c", Owed.THEIRS), ("d", Owed.MINE))
    )
    journal.promises.keep(kept)
    journal.promises.release(freed)
    journal.promises.keep(theirs)
    journal.promises.keep(taken_back)
    journal.promises.keep(taken_back, kept=False)
    today = TODAY + timedelta(days=91)
    journal.promises.add(odette, "due today", Owed.MINE, today)
    journal.promises.add(odette, "not theirs", Owed.THEIRS, TODAY)
    tally = journal.promises.tally()
    assert (tally.kept, tally.of, tally.since) == (1, 1, TODAY + timedelta(days=1))
    late = [journal.promises.add(odette, "late", due=today - timedelta(days=n)) for n in (1, 31, 200)]
    assert (journal.promises.tally().kept, journal.promises.tally().of) == (1, 4)
    assert journal.today.read().tally == journal.promises.tally()
    for each in late:
        journal.promises.release(each)
    assert [each.id for each in journal.promises.kept_lately()] == [theirs, kept, old]
    assert [each.id for each in journal.promises.kept_lately(1)] == [theirs]
    assert journal.promises.get(freed).state is PromiseState.RELEASED
    assert [each.id for each in journal.promises.open([odette])][-1:] == [taken_back]


def test_every_change_of_its_day_stays_visible(journal: Journal, odette: int, clock: FixedClock) -> None:
    first, second = TODAY + timedelta(days=1), TODAY + timedelta(days=8)
    promise = journal.promises.add(odette, "send it", due=first)
    assert journal.promises.history(promise) == ()
    moments = []
    for text, due in (("send it", second), ("send them", second), ("send them", None), ("send them", first)):
        clock.advance(hours=1)
        moments.append(clock.now())
        journal.promises.edit(promise, text, due, Owed.MINE)
    journal.promises.keep(promise)
    assert journal.promises.history(promise) == (
        (moments[0], first),
        (moments[2], second),
        (moments[3], None),
    )
    with pytest.raises(UnknownRecord):
        journal.promises.history(77)


def test_the_days_a_promise_was_due_before_come_with_it(journal: Journal, odette: int) -> None:
    days = [TODAY + timedelta(days=number) for number in range(3)]
    moved, still = (journal.promises.add(odette, text, due=days[0]) for text in ("send it", "call"))
    journal.promises.edit(moved, "send it", days[1], Owed.MINE)
    journal.promises.edit(moved, "send it", None, Owed.MINE)
    journal.promises.edit(moved, "send it", days[2], Owed.MINE)
    found = {each.id: each.earlier for each in journal.promises.open()}
    assert found == {moved: (days[0], days[1], None), still: ()}


def test_the_days_of_many_promises_are_read_with_one_query(journal: Journal, odette: int) -> None:
    def asked() -> int:
        said: list[str] = []
        listen = lambda _c, _cursor, statement, *_rest: said.append(statement)  # noqa: E731 - SQLAlchemy's shape
        event.listen(journal._database._engine, "before_cursor_execute", listen)
        journal.promises.open()
        event.remove(journal._database._engine, "before_cursor_execute", listen)
        return len(said)

    journal.promises.add(odette, "one", due=TODAY)
    few = asked()
    for number in range(30):
        promise = journal.promises.add(odette, f"promise {number}", due=TODAY)
        journal.promises.edit(promise, f"promise {number}", None, Owed.MINE)
    assert asked() == few


def test_a_change_of_day_taken_back_is_one_too(journal: Journal, odette: int) -> None:
    promise = journal.promises.add(odette, "send it", due=TODAY)
    journal.promises.edit(promise, "send it", None, Owed.MINE)
    journal.history.undo()
    assert [due for _at, due in journal.promises.history(promise)] == [TODAY, None]
    assert journal.promises.get(promise).due == TODAY


def test_what_cannot_be_is_refused(journal: Journal, odette: int) -> None:
    promise = journal.promises.add(odette, "  send it ")
    assert journal.promises.get(promise).text == "send it"
    with pytest.raises(EmptyText):
        journal.promises.add(odette, " \n")
    with pytest.raises(EmptyText):
        journal.promises.edit(promise, " ", None, Owed.MINE)
    with pytest.raises(UnknownContact):
        journal.promises.add(77, "x")
    with pytest.raises(UnknownRecord):
        journal.promises.add(odette, "x", entry_id=77)
    for method in (
        journal.promises.get,
        journal.promises.keep,
        journal.promises.release,
        journal.promises.remove,
    ):
        with pytest.raises(UnknownRecord):
            method(77)


def test_topics_are_carried_until_closed(journal: Journal, odette: int) -> None:
    first = journal.topics.add(odette, " And the ride? ")
    second = journal.topics.add(odette, "Feedback", TopicKind.FEEDBACK)
    assert [(each.text, each.kind, each.created) for each in journal.topics.open(odette)] == [
        ("And the ride?", TopicKind.ASK, TODAY),
        ("Feedback", TopicKind.FEEDBACK, TODAY),
    ]
    journal.topics.edit(second, "More feedback")
    journal.topics.close(first)
    assert [each.text for each in journal.topics.open(odette)] == ["More feedback"]
    journal.history.undo()
    assert [each.id for each in journal.topics.open(odette)] == [first, second]
    journal.topics.remove(first)
    assert [each.id for each in journal.topics.open(odette)] == [second]


def test_topics_that_cannot_be(journal: Journal, odette: int) -> None:
    with pytest.raises(EmptyText):
        journal.topics.add(odette, " ")
    with pytest.raises(UnknownContact):
        journal.topics.add(77, "x")
    with pytest.raises(EmptyText):
        journal.topics.edit(1, " ")
    for method in (journal.topics.close, journal.topics.remove):
        with pytest.raises(UnknownRecord):
            method(77)


def test_what_was_late_and_what_was_broken_is_counted_for_either_side(
    journal: Journal, odette: int, clock: FixedClock
) -> None:
    add, mine, theirs = journal.promises.add, Owed.MINE, Owed.THEIRS
    in_time, dayless = add(odette, "in time", mine, TODAY + timedelta(days=4)), add(odette, "some day", mine)
    late, given_up = (
        add(odette, "late", mine, TODAY + timedelta(days=1)),
        add(odette, "never", theirs, TODAY + timedelta(days=2)),
    )
    add(odette, "overdue", mine, TODAY + timedelta(days=2))
    clock.advance(days=4)
    for each in (in_time, dayless, late):
        journal.promises.keep(each)
    journal.promises.give_up(given_up)
    mine_now, theirs_now = journal.promises.tally(), journal.promises.tally(theirs)
    assert (mine_now.kept, mine_now.of, mine_now.on_time, mine_now.late, mine_now.overdue) == (3, 4, 1, 1, 1)
    assert (theirs_now.kept, theirs_now.of, theirs_now.broken) == (0, 1, 1)
    assert journal.promises.get(late).kept_late == 3
    assert [each.id for each in journal.promises.broken_lately()] == [given_up]
    assert journal.promises.open([odette])[0].text == "overdue"
    journal.promises.keep(given_up, kept=False)
    assert journal.promises.tally(theirs).of == 1  # open again, and overdue by now
    assert journal.promises.broken_lately() == ()
