"""What was changed elsewhere since an editor opened it is never overwritten without being told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from relationship_journal.domain.entries import JotDraft
from relationship_journal.domain.errors import ChangedMeanwhile, UnknownRecord
from relationship_journal.domain.facts import FactDraft, FactKind
from relationship_journal.domain.meetings import MeetingDraft
from relationship_journal.domain.promises import Owed
from relationship_journal.journal import Journal

Edit = Callable[[str], None]


@pytest.fixture
def who(journal: Journal) -> int:
    return journal.contacts.add("Odette Plumbridge", portrait="before")


def _entry(journal: Journal, who: int) -> tuple[Edit, Edit, Callable[[], str]]:
    made = journal.jots.save("before", (who,))

    def edit(text: str, expected: str | None = None) -> None:
        journal.jots.edit(made, JotDraft(text, (who,)), expected=expected)

    return edit, lambda text: edit(text, "before"), lambda: journal.jots.draft_of(made).text


def _fact(journal: Journal, who: int) -> tuple[Edit, Edit, Callable[[], str]]:
    made = journal.facts.add(who, FactDraft(FactKind.FAMILY, "before", relation="daughter", age=7))
    begun = journal.facts.draft_of(made)
    return (
        lambda text: journal.facts.edit(made, replace(begun, text=text)),
        lambda text: journal.facts.edit(made, replace(begun, text=text), expected=begun),
        lambda: journal.facts.draft_of(made).text,
    )


def _topic(journal: Journal, who: int) -> tuple[Edit, Edit, Callable[[], str]]:
    made = journal.topics.add(who, "before")
    return (
        lambda text: journal.topics.edit(made, text),
        lambda text: journal.topics.edit(made, text, expected="before"),
        lambda: journal.topics.get(made).text,
    )


def _promise(journal: Journal, who: int) -> tuple[Edit, Edit, Callable[[], str]]:
    made = journal.promises.add(who, "before", due=date(2026, 5, 20))
    begun = journal.promises.get(made)
    return (
        lambda text: journal.promises.edit(made, text, begun.due, Owed.MINE),
        lambda text: journal.promises.edit(made, text, begun.due, Owed.MINE, expected=begun),
        lambda: journal.promises.get(made).text,
    )


def _preparation(journal: Journal, who: int) -> tuple[Edit, Edit, Callable[[], str]]:
    start = datetime(2026, 5, 20, 9, tzinfo=UTC)
    made = journal.meetings.schedule(MeetingDraft("Check-in", start, contacts=(who,), preparation="before"))
    return (
        lambda text: journal.meetings.prepare(made, text),
        lambda text: journal.meetings.prepare(made, text, expected="before"),
        lambda: journal.meetings.get(made).preparation,
    )


def _meeting(journal: Journal, who: int) -> tuple[Edit, Edit, Callable[[], str]]:
    made = journal.meetings.schedule(
        MeetingDraft("before", datetime(2026, 5, 20, 9, tzinfo=UTC), contacts=(who,))
    )
    begun = journal.meetings.draft_of(made)
    return (
        lambda text: journal.meetings.edit(made, replace(begun, topic=text)),
        lambda text: journal.meetings.edit(made, replace(begun, topic=text), expected=begun),
        lambda: journal.meetings.get(made).topic,
    )


def _portrait(journal: Journal, who: int) -> tuple[Edit, Edit, Callable[[], str]]:
    return (
        lambda text: journal.contacts.set_portrait(who, text),
        lambda text: journal.contacts.set_portrait(who, text, expected="before"),
        lambda: journal.contacts.get(who).portrait,
    )


def _person(journal: Journal, who: int) -> tuple[Edit, Edit, Callable[[], str]]:
    begun = journal.contacts.draft_of(who)
    return (
        lambda text: journal.contacts.edit(who, replace(begun, portrait=text)),
        lambda text: journal.contacts.edit(who, replace(begun, portrait=text), expected=begun),
        lambda: journal.contacts.get(who).portrait,
    )


_KINDS = [_entry, _fact, _topic, _promise, _preparation, _meeting, _portrait, _person]


@pytest.mark.parametrize("kind", _KINDS)
def test_only_what_is_still_as_it_was_begun_from_is_changed(
    journal: Journal, who: int, kind: Callable[[Journal, int], tuple[Edit, Edit, Callable[[], str]]]
) -> None:
    edit, expecting, stored = kind(journal, who)
    edit("theirs")
    acts = journal.history.last()
    with pytest.raises(ChangedMeanwhile):
        expecting("mine")
    assert (stored(), journal.history.last()) == ("theirs", acts)
    journal.history.undo()  # back to what it was begun from
    expecting("mine")
    assert stored() == "mine"
    edit("anyway")
    assert stored() == "anyway"


@pytest.mark.parametrize("kind", _KINDS)
def test_undoing_what_was_begun_from_counts_as_a_change(
    journal: Journal, who: int, kind: Callable[[Journal, int], tuple[Edit, Edit, Callable[[], str]]]
) -> None:
    edit, expecting, stored = kind(journal, who)
    expecting("mine")
    journal.history.undo()
    edit("theirs")
    journal.history.undo()
    journal.history.redo()
    with pytest.raises(ChangedMeanwhile):
        expecting("mine again")
    assert stored() == "theirs"


def test_what_is_gone_is_another_error(journal: Journal, who: int) -> None:
    entry, topic = journal.jots.save("before", (who,)), journal.topics.add(who, "before")
    promise = journal.promises.get(journal.promises.add(who, "before"))
    journal.jots.remove(entry)
    journal.topics.remove(topic)
    journal.promises.remove(promise.id)
    with pytest.raises(UnknownRecord):
        journal.jots.edit(entry, JotDraft("mine"), expected="before")
    with pytest.raises(UnknownRecord):
        journal.topics.edit(topic, "mine", expected="before")
    with pytest.raises(UnknownRecord):
        journal.topics.get(topic)
    with pytest.raises(UnknownRecord):
        journal.promises.edit(promise.id, "mine", None, Owed.MINE, expected=promise)
