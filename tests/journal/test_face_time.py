"""Face time: in person of all that counts, per person and per circle, with the entries behind it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from relationship_journal.domain.channels import Channel, ContactClass
from relationship_journal.domain.contacts import ContactDraft
from relationship_journal.domain.errors import InvalidInput, UnknownContact
from relationship_journal.domain.face_time import FaceTime
from relationship_journal.journal import Journal

TODAY = date(2026, 11, 22)


def jot(
    journal: Journal, people: list[int], channel: Channel, days_ago: int, *, attempt: bool = False
) -> int:
    day = TODAY - timedelta(days=days_ago)
    return journal.jots.save("We spoke.", people, day=day, channel=channel, attempt=attempt)


@pytest.fixture
def odette(journal: Journal) -> int:
    contact_id = journal.contacts.add(ContactDraft("Odette Plumbridge", circles=("Clients",)))
    jot(journal, [contact_id], Channel.IN_PERSON, 0)
    jot(journal, [contact_id], Channel.IN_PERSON, 89)
    jot(journal, [contact_id], Channel.EMAIL, 3)
    jot(journal, [contact_id], Channel.PHONE, 90)
    jot(journal, [contact_id], Channel.IN_PERSON, 364)
    jot(journal, [contact_id], Channel.IN_PERSON, 365)
    jot(journal, [contact_id], Channel.IN_PERSON, 2, attempt=True)
    jot(journal, [contact_id], Channel.NOTE, 2)
    jot(journal, [contact_id], Channel.BROADCAST, 2)
    return contact_id


def test_both_spans_end_on_their_last_day(journal: Journal, odette: int) -> None:
    assert journal.rhythm.face_time(odette) == (FaceTime(2, 3, 90), FaceTime(3, 5, 365))


def test_the_entries_behind_it_are_as_many(journal: Journal, odette: int) -> None:
    for span in journal.rhythm.face_time(odette):
        behind = journal.timeline.entries(journal.rhythm.face_time_entries(span.days, contact_id=odette))
        assert len(behind) == span.all
        assert sum(each.channel is Channel.IN_PERSON for each in behind.values()) == span.in_person


def test_what_a_channel_counts_for_is_followed(journal: Journal, odette: int) -> None:
    journal.channels.set_class(Channel.EMAIL, ContactClass.NOTHING)
    journal.channels.set_class(Channel.BROADCAST, ContactClass.WRITTEN)
    journal.channels.set_class(Channel.PHONE, ContactClass.NOTHING)
    assert journal.rhythm.face_time(odette) == (FaceTime(2, 3, 90), FaceTime(3, 4, 365))


def test_a_circle_counts_a_shared_conversation_once(journal: Journal, odette: int) -> None:
    barnaby = journal.contacts.add(ContactDraft("Barnaby Quillfeather", circles=("Clients", "Partners")))
    journal.contacts.add(ContactDraft("Ich", circles=("Clients",), is_me=True))
    jot(journal, [odette, barnaby], Channel.IN_PERSON, 1)
    clients, partners = journal.rhythm.face_time_of_circles()
    assert (clients.name, clients.ninety, clients.year) == (
        "Clients",
        FaceTime(3, 4, 90),
        FaceTime(4, 6, 365),
    )
    assert (partners.name, partners.ninety) == ("Partners", FaceTime(1, 1, 90))
    for each in (clients, partners):
        behind = journal.rhythm.face_time_entries(365, circle_id=each.circle_id)
        assert len(set(behind)) == len(behind) == each.year.all


def test_without_contact_there_is_no_share(journal: Journal) -> None:
    ninety, year = journal.rhythm.face_time(journal.contacts.add("Tilda Marzipan"))
    assert (ninety.share, year.share) == (None, None)
    assert FaceTime(3, 10, 90).share == pytest.approx(0.3)


def test_who_is_asked_for_must_be_clear(journal: Journal) -> None:
    with pytest.raises(UnknownContact):
        journal.rhythm.face_time(77)
    with pytest.raises(InvalidInput):
        journal.rhythm.face_time_entries(90)
    with pytest.raises(InvalidInput):
        journal.rhythm.face_time_entries(90, contact_id=1, circle_id=1)


def test_never_met(journal: Journal, odette: int) -> None:
    """In touch, but never in one place: neither strangers, nor the dead, nor oneself, nor those met once."""
    tilda, barnaby, late, me = (
        journal.contacts.add(draft)
        for draft in (
            ContactDraft("Tilda Marzipan"),
            ContactDraft("Barnaby Quillfeather"),
            ContactDraft("Corwin Late", died="2020"),
            ContactDraft("Ich", is_me=True),
        )
    )
    journal.contacts.add("A Stranger")
    jot(journal, [tilda, late, me], Channel.EMAIL, 20)
    jot(journal, [tilda], Channel.IN_PERSON, 5, attempt=True)
    jot(journal, [barnaby], Channel.VIDEO, 10)
    found = journal.rhythm.never_met(1)
    assert (found.count, [row.id for row in found.people]) == (2, [barnaby])
    assert [row.id for row in journal.rhythm.never_met(9).people] == [barnaby, tilda]
    jot(journal, [barnaby, odette], Channel.IN_PERSON, 400)
    assert [row.id for row in journal.rhythm.never_met(9).people] == [tilda]
