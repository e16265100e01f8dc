"""Links between contacts, relatives who become contacts, pictures."""

from __future__ import annotations

import pytest

from relationship_journal.domain.errors import InvalidInput, UnknownContact, UnknownRecord
from relationship_journal.domain.facts import FactDraft, FactKind
from relationship_journal.domain.links import LinkKind
from relationship_journal.domain.partial_date import PartialDate
from relationship_journal.journal import Journal


@pytest.fixture
def two(journal: Journal) -> tuple[int, int]:
    return journal.contacts.add("Odette Plumbridge"), journal.contacts.add("Barnaby Quillfeather")


def told(journal: Journal, contact_id: int) -> list[tuple[str, LinkKind, str]]:
    return [(each.other.name, each.kind, each.label) for each in journal.links.of(contact_id)]


def test_a_link_reads_on_both_pages(journal: Journal, two: tuple[int, int]) -> None:
    odette, barnaby = two
    journal.links.add(odette, barnaby, LinkKind.ASSISTANT, " since May ")
    assert told(journal, odette) == [("Barnaby Quillfeather", LinkKind.ASSISTANT, "since May")]
    assert told(journal, barnaby) == [("Odette Plumbridge", LinkKind.ASSISTED, "since May")]
    last = journal.history.last()
    assert last is not None
    assert (last.kind, last.data) == (
        "link.add", {"name": "Odette Plumbridge", "other": "Barnaby Quillfeather"},
    )  # fmt: skip


def test_told_again_from_the_other_side_it_is_the_same_link(journal: Journal, two: tuple[int, int]) -> None:
    odette, barnaby = two
    first = journal.links.add(odette, barnaby, LinkKind.COLLEAGUE, "from the mill")
    acts = len(journal.history.acts(99))
    assert journal.links.add(barnaby, odette, LinkKind.COLLEAGUE) == first
    assert len(journal.history.acts(99)) == acts, "nothing changed, so nothing was done"
    assert told(journal, odette) == [("Barnaby Quillfeather", LinkKind.COLLEAGUE, "from the mill")]


def test_two_may_be_several_things_to_each_other(journal: Journal, two: tuple[int, int]) -> None:
    odette, barnaby = two
    journal.links.add(odette, barnaby, LinkKind.COLLEAGUE)
    journal.links.add(odette, barnaby, LinkKind.INTRODUCED_BY)
    assert [kind for _name, kind, _label in told(journal, barnaby)] == [
        LinkKind.COLLEAGUE,
        LinkKind.INTRODUCED,
    ]


def test_a_link_is_changed_and_taken_away_from_either_page(journal: Journal, two: tuple[int, int]) -> None:
    odette, barnaby = two
    one = journal.links.add(odette, barnaby, LinkKind.MENTOR)
    journal.links.edit(one, barnaby, LinkKind.MANAGER, "for a year")
    assert told(journal, barnaby) == [("Odette Plumbridge", LinkKind.MANAGER, "for a year")]
    assert told(journal, odette) == [("Barnaby Quillfeather", LinkKind.REPORT, "for a year")]
    journal.links.remove(one)
    assert told(journal, odette) == told(journal, barnaby) == []
    journal.history.undo()
    assert len(told(journal, odette)) == 1


def test_changed_into_one_that_is_there_they_are_one(journal: Journal, two: tuple[int, int]) -> None:
    odette, barnaby = two
    one = journal.links.add(odette, barnaby, LinkKind.FRIEND)
    journal.links.add(odette, barnaby, LinkKind.SPOUSE)
    journal.links.edit(one, odette, LinkKind.SPOUSE, "since 1998")
    assert told(journal, odette) == [("Barnaby Quillfeather", LinkKind.SPOUSE, "since 1998")]


def test_what_cannot_be_linked_is_refused_and_leaves_no_act(journal: Journal, two: tuple[int, int]) -> None:
    odette, barnaby = two
    acts = len(journal.history.acts(99))
    with pytest.raises(InvalidInput):
        journal.links.add(odette, odette, LinkKind.FRIEND)
    with pytest.raises(UnknownContact):
        journal.links.add(odette, 99, LinkKind.FRIEND)
    with pytest.raises(UnknownRecord):
        journal.links.remove(7)
    one = journal.links.add(odette, barnaby, LinkKind.FRIEND)
    with pytest.raises(UnknownRecord):
        journal.links.edit(one, journal.contacts.add("Tilda"), LinkKind.FRIEND)
    assert len(journal.history.acts(99)) == acts + 2


def test_with_the_person_their_links_go_and_undo_brings_them_back(
    journal: Journal, two: tuple[int, int]
) -> None:
    odette, barnaby = two
    journal.links.add(odette, barnaby, LinkKind.FRIEND)
    journal.contacts.remove(barnaby)
    assert told(journal, odette) == []
    journal.history.undo()
    assert told(journal, odette) == [("Barnaby Quillfeather", LinkKind.FRIEND, "")]


def test_a_relative_becomes_a_person_linked_to_whose_they_are(journal: Journal) -> None:
    odette = journal.contacts.add("Odette Plumbridge")
    fact = FactDraft(FactKind.FAMILY, "Ida", "starts school in August", relation="daughter", age=7)
    journal.facts.add(odette, fact)
    (ida,) = journal.facts.relatives(odette)
    person = journal.facts.promote(ida.id)
    assert journal.contacts.get(person).name == "Ida"
    assert journal.contacts.get(person).born == PartialDate(journal.clock.now().year - 7)
    assert told(journal, person) == [("Odette Plumbridge", LinkKind.PARENT, "")]
    assert journal.facts.promoted(odette) == {ida.id: person}
    assert [each.text for each in journal.facts.of(odette)] == ["Ida"], "what is known stays where it is"
    assert journal.facts.promote(ida.id) == person, "once"
    journal.history.undo()
    assert journal.facts.promoted(odette) == {}
    assert journal.contacts.count() == 1


@pytest.mark.parametrize("gone", ["the person", "the relative", "whose relative"])
def test_whoever_goes_nothing_is_left_dangling(journal: Journal, gone: str) -> None:
    odette = journal.contacts.add("Odette Plumbridge")
    fact = journal.facts.add(odette, FactDraft(FactKind.FAMILY, "Ida", relation="daughter"))
    (ida,) = journal.facts.relatives(odette)
    person = journal.facts.promote(ida.id)
    if gone == "the person":
        journal.contacts.remove(person)
    elif gone == "the relative":
        journal.facts.dismiss(fact)
    else:
        journal.contacts.remove(odette)
    assert journal.facts.promoted(odette) == {}
    assert journal.care.check(index=True).findings == ()


def test_a_picture_is_stored_once_and_told_by_its_key(journal: Journal, two: tuple[int, int]) -> None:
    odette, barnaby = two
    for contact_id in two:
        journal.contacts.set_photo(contact_id, b"the bytes of a picture")
    keys = {journal.contacts.row(contact_id).photo for contact_id in two}
    assert journal.contacts.pictures(keys) == dict.fromkeys(keys, b"the bytes of a picture")
    journal.contacts.set_photo(odette, b"")
    assert journal.contacts.photo(odette) == b""
    assert journal.contacts.row(odette).photo == ""
    journal.history.undo()
    assert journal.contacts.photo(odette) == journal.contacts.photo(barnaby) == b"the bytes of a picture"
