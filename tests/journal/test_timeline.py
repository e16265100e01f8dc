"""The timeline: order, filters, and the last time a group was together."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest

from relationship_journal.domain.channels import Channel
from relationship_journal.domain.errors import InvalidInput, UnknownRecord
from relationship_journal.domain.facts import FactDraft, FactKind
from relationship_journal.journal import Journal


@pytest.fixture
def people(journal: Journal) -> tuple[int, int]:
    return journal.contacts.add("Odette"), journal.contacts.add("Barnaby")


def at(hour: int, day: int = 20) -> datetime:
    return datetime(2026, 11, day, hour, tzinfo=UTC)


def test_newest_first_by_day_then_hour_then_order_of_writing(
    journal: Journal, people: tuple[int, int]
) -> None:
    def save(**when: Any) -> int:
        return journal.jots.save("x", people[:1], **when)

    old = save(day=date(2026, 1, 5))
    noon = save(at=at(12))
    early = save(at=at(7))
    whole_day = save(day=date(2026, 11, 20))
    same_noon = save(at=at(12))
    newest = save(day=date(2026, 11, 21))
    assert journal.timeline.ids(people[0]) == (newest, same_noon, noon, early, whole_day, old)
    assert journal.timeline.ids() == journal.timeline.ids(people[0])
    assert journal.timeline.ids(people[1]) == ()


@pytest.mark.parametrize(
    ("kind", "shown"),
    [
        ("all", set(Channel)),
        ("in_person", {Channel.IN_PERSON}),
        ("calls", {Channel.VIDEO, Channel.PHONE}),
        ("messages", {Channel.EMAIL, Channel.MESSAGE, Channel.LETTER}),
        ("promises", {Channel.NOTE}),
    ],
)
def test_filters(journal: Journal, people: tuple[int, int], kind: str, shown: set[Channel]) -> None:
    for channel in Channel:
        mark = "!send it" if channel is Channel.NOTE else "nothing more"
        journal.jots.save(f"Talked. {mark}", people, channel=channel)
    found = journal.timeline.entries(journal.timeline.ids(people[1], kind))
    assert {entry.channel for entry in found.values()} == shown


def test_a_filter_nobody_knows_is_refused(journal: Journal) -> None:
    with pytest.raises(InvalidInput):
        journal.timeline.ids(None, "colour")


def test_the_last_time_all_of_a_group_were_together(journal: Journal, people: tuple[int, int]) -> None:
    odette, barnaby = people
    both = journal.jots.save("both", people, day=date(2026, 11, 1))
    later = journal.jots.save("both again", people, day=date(2026, 11, 10))
    alone = journal.jots.save("alone", [odette], day=date(2026, 11, 12))
    journal.jots.save("to all the world", people, day=date(2026, 11, 15), channel=Channel.BROADCAST)

    def last(group: list[int], before: date | None = None) -> int | None:
        entry = journal.timeline.latest(group, before)
        return entry.id if entry else None

    assert last([odette, barnaby]) == last([barnaby, odette, odette]) == later
    assert last([odette]) == alone
    assert last([odette, barnaby], date(2026, 11, 9)) == both
    assert last([odette, barnaby], date(2026, 10, 31)) is None
    assert last([odette, 77]) is None
    assert last([]) is None


def test_an_entry_knows_its_people_promises_and_facts(journal: Journal, people: tuple[int, int]) -> None:
    entry = journal.jots.save("Coffee. !send it", people[::-1], label="Coffee", minutes=30, place="Mill")
    fact = journal.facts.add(people[0], FactDraft(FactKind.HOBBY, "Chess", entry_id=entry))
    found = journal.timeline.entry(entry)
    assert [person.id for person in found.people] == list(people[::-1])
    assert [promise.text for promise in found.promises] == ["send it"]
    assert [learned.id for learned in found.facts] == [fact]
    assert (found.label, found.minutes, found.place) == ("Coffee", 30, "Mill")
    assert found.promises[0].source == "Coffee|2026-11-22"


def test_what_is_gone_is_left_out_or_refused(journal: Journal) -> None:
    assert journal.timeline.entries([77]) == {}
    with pytest.raises(UnknownRecord):
        journal.timeline.entry(77)


def test_more_entries_than_one_query_takes(journal: Journal, people: tuple[int, int]) -> None:
    entry = journal.jots.save("x", people)
    assert list(journal.timeline.entries([*range(5000, 5600), entry])) == [entry]
