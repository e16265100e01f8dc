"""Gestures in the journal: added, changed and removed, told of by a jot, thanked for, and balanced."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from relationship_journal.domain.channels import Channel
from relationship_journal.domain.entries import JotDraft
from relationship_journal.domain.errors import ChangedMeanwhile, EmptyText, UnknownContact, UnknownRecord
from relationship_journal.domain.facts import FactDraft, FactKind
from relationship_journal.domain.gestures import GestureDraft, GestureKind
from relationship_journal.journal import Journal
from tests.fixed_clock import FixedClock

DAY = FixedClock().now().date()


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    with Journal.open(tmp_path / "a.journal", clock=FixedClock()) as opened:
        yield opened


def test_a_gesture_is_added_changed_and_removed(journal: Journal) -> None:
    odette = journal.contacts.add("Odette")
    made = journal.gestures.add(odette, GestureKind.GIVEN, "  The map ", day=DAY - timedelta(days=3))
    first = journal.gestures.get(made)
    assert (first.text, first.day, first.contact_name) == ("The map", DAY - timedelta(days=3), "Odette")
    journal.gestures.edit(made, GestureKind.RECEIVED, "A chart", DAY, expected=first)
    with pytest.raises(ChangedMeanwhile):
        journal.gestures.edit(made, GestureKind.GIVEN, "A plan", DAY, expected=first)
    assert journal.gestures.of(odette)[0].kind is GestureKind.RECEIVED
    journal.gestures.remove(made)
    assert journal.gestures.of(odette) == ()
    journal.history.undo()
    assert journal.gestures.of(odette)[0].text == "A chart"


def test_what_cannot_be_is_refused(journal: Journal) -> None:
    odette = journal.contacts.add("Odette")
    with pytest.raises(EmptyText):
        journal.gestures.add(odette, GestureKind.GIVEN, "  ")
    with pytest.raises(UnknownContact):
        journal.gestures.add(99, GestureKind.GIVEN, "x")
    with pytest.raises(UnknownRecord):
        journal.gestures.add(odette, GestureKind.GIVEN, "x", entry_id=99)
    for call in (lambda: journal.gestures.get(9), lambda: journal.gestures.remove(9)):
        with pytest.raises(UnknownRecord):
            call()
    assert journal.gestures.of(odette) == ()


def test_thanks_are_a_promise_of_the_same_act(journal: Journal) -> None:
    odette = journal.contacts.add("Odette")
    journal.gestures.add(
        odette,
        GestureKind.RECEIVED,
        "Honey",
        thank="Thank Odette for honey",
        thank_by=DAY + timedelta(days=3),
    )
    (promise,) = journal.promises.open([odette])
    assert (promise.text, promise.due) == ("Thank Odette for honey", DAY + timedelta(days=3))
    journal.history.undo()
    assert journal.promises.open([odette]) == ()
    assert journal.gestures.of(odette) == ()
    journal.gestures.add(odette, GestureKind.RECEIVED, "Honey")
    assert journal.promises.open([odette]) == ()


def test_a_jot_tells_of_gestures_and_takes_them_with_its_act(journal: Journal) -> None:
    odette, tilda = journal.contacts.add("Odette"), journal.contacts.add("Tilda")
    told = (
        GestureDraft(GestureKind.RECEIVED, "Honey", "Thank Odette for honey"),
        GestureDraft(GestureKind.GIVEN, "   "),
    )
    day = DAY - timedelta(days=2)
    entry = journal.jots.save(JotDraft("Coffee", (odette, tilda), day=day, gestures=told))
    (gesture,) = journal.gestures.of(odette)
    assert (gesture.text, gesture.day, gesture.entry_id) == ("Honey", day, entry)
    assert gesture.source.startswith("in_person|")
    assert journal.promises.open([odette])[0].due == day + timedelta(days=3)
    assert journal.gestures.of(tilda) == ()
    journal.history.undo()
    assert (journal.gestures.of(odette), journal.promises.open([odette])) == ((), ())


def test_the_balance_counts_those_who_started_what_came_off(journal: Journal) -> None:
    odette = journal.contacts.add("Odette")
    for days, who, channel, attempt in (
        (9, "me", Channel.PHONE, False),
        (8, "them", Channel.EMAIL, False),
        (7, "me", Channel.PHONE, True),
        (6, "me", Channel.NOTE, False),
        (5, "", Channel.PHONE, False),
        (4, "me", Channel.IN_PERSON, False),
    ):
        draft = JotDraft("x", (odette,), day=DAY - timedelta(days=days), started_by=who, channel=channel)
        journal.jots.save(draft if not attempt else JotDraft("x", (odette,), started_by=who, attempt=True))
    journal.gestures.add(odette, GestureKind.ASKED, "A reference")
    found = journal.gestures.balance(odette)
    assert (len(found.mine), len(found.theirs), found.asks_in_a_row) == (2, 1, 1)
    assert {journal.timeline.entry(number).started_by for number in found.mine} == {"me"}
    journal.facts.add(odette, FactDraft(FactKind.HOBBY, "Choir"))
    balance, ideas = journal.gestures.before_asking(odette)
    assert (balance, [idea.text for idea in ideas]) == (found, ["Choir"])
