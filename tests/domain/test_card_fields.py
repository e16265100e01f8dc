"""A card becomes a contact and a card again, and nothing it said is lost."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relationship_journal.domain.card_fields import card_of_contact, draft_of_card
from relationship_journal.domain.cards import Card, CardPoint
from relationship_journal.domain.contacts import Contact, ContactDraft, ContactRow
from relationship_journal.domain.names import tidy_name
from relationship_journal.domain.partial_date import PartialDate

text = st.text(max_size=12)
tidy = text.map(tidy_name)
point_kinds = st.sampled_from(["email", "phone", "address", "url", "im"])
parts = st.one_of(st.just(()), st.tuples(*[text] * 7))
points = st.builds(
    CardPoint, kind=point_kinds, value=st.uuids().map(str), label=text, preferred=st.just(False), parts=parts
)
related = st.builds(CardPoint, kind=st.just("related"), value=text, label=text)
born = st.one_of(
    st.sampled_from(["", "1980-05-03", "1980-05", "1980", "--05-03", "about 1980", "1980-02-30"]), text
)
cards = st.builds(
    Card,
    uid=text,
    name=tidy.filter(bool),
    given=tidy,
    middle=text,
    family=tidy,
    prefix=text,
    suffix=text,
    nickname=tidy,
    organisation=tidy,
    units=st.lists(text, max_size=2).map(tuple),
    role=tidy,
    pronouns=tidy,
    points=st.lists(points, max_size=3).map(tuple),
    related=st.lists(related, max_size=2).map(tuple),
    born=born,
    anniversary=text,
    note=text,
    categories=st.lists(text, max_size=2).map(tuple),
    photo=st.binary(max_size=8),
    photo_type=text,
    kind=st.sampled_from(["person", "organisation", "group"]),
    rest=st.lists(text, max_size=2).map(tuple),
)


def contact_of(draft: ContactDraft) -> Contact:
    """The contact a draft becomes, as storing and reading makes it."""
    row = ContactRow(1, draft.name, given=draft.given, role=draft.role, organisation=draft.organisation)
    return Contact(
        row,
        family=draft.family,
        nickname=draft.nickname,
        pronouns=draft.pronouns,
        born=PartialDate.parse(draft.born) if draft.born else None,
        points=draft.points,
        uid=draft.uid,
    )


@given(cards)
def test_round_trip(card: Card) -> None:
    draft = draft_of_card(card)
    back = card_of_contact(contact_of(draft), draft.card, draft.photo)
    expected = replace(card, note="")
    if draft.born:
        expected = replace(expected, born=str(PartialDate.parse(card.born)))
    assert back == expected
    assert draft.note == card.note


@pytest.mark.parametrize("said", ["about 1980", "1980-02-30", "19800503"])
def test_a_birthday_nobody_can_read_is_kept_aside_never_guessed(said: str) -> None:
    draft = draft_of_card(Card(name="Odette", born=said))
    assert draft.born == ""
    assert card_of_contact(contact_of(draft), draft.card).born == said


def test_a_birthday_typed_since_takes_the_place_of_the_unreadable_one() -> None:
    draft = draft_of_card(Card(name="Odette", born="about 1980"))
    known = replace(contact_of(draft), born=PartialDate(1980, 5, 3))
    assert card_of_contact(known, draft.card).born == "1980-05-03"


def test_a_plain_card_keeps_nothing_aside() -> None:
    card = Card(name="Odette", points=(CardPoint("email", "odette@example.org"),))
    assert draft_of_card(card).card == ""
