"""One Save of the person editor is one act: contact, days, who introduced them and picture; one Undo takes all back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from relationship_journal.domain.contacts import ContactDraft, ContactPoint, ContactRow
from relationship_journal.domain.errors import ChangedMeanwhile, EmptyText, InvalidInput, UnknownContact
from relationship_journal.domain.facts import FactDraft, FactKind
from relationship_journal.domain.links import LinkKind
from relationship_journal.domain.person_drafts import DateDraft, PersonDraft

if TYPE_CHECKING:
    from relationship_journal.journal import Journal


def whole(journal: Journal) -> tuple[PersonDraft, int]:
    corwin = journal.contacts.add("Corwin Applebarrow")
    draft = ContactDraft(
        "Odette Plumbridge", points=(ContactPoint("phone", "020 555", "work"),), met_on="2019-05"
    )
    dates = (DateDraft("Wedding day", "--05-03"), DateDraft("Opened the mill", "2011"))
    return PersonDraft(draft, dates, ContactRow(corwin, "Corwin Applebarrow"), b"picture"), corwin


def test_adding_is_one_act_and_undone_as_one(journal: Journal) -> None:
    person, corwin = whole(journal)
    acts = len(journal.history.acts())
    who = journal.contacts.save(person)
    assert len(journal.history.acts()) == acts + 1
    stored = journal.contacts.person_of(who)
    assert [(each.label, each.on) for each in stored.dates] == [
        ("Wedding day", "--05-03"), ("Opened the mill", "2011"),
    ]  # fmt: skip
    assert stored.through == ContactRow(corwin, "Corwin Applebarrow")
    assert journal.contacts.photo(who) == b"picture"
    assert [link.kind for link in journal.links.of(corwin)] == [LinkKind.INTRODUCED]
    assert [(fact.yearly, fact.kind) for fact in journal.facts.of(who)] == [
        (True, FactKind.DATE), (False, FactKind.DATE),
    ]  # fmt: skip
    journal.history.undo()
    with pytest.raises(UnknownContact):
        journal.contacts.person_of(who)
    assert journal.links.of(corwin) == ()


def test_saving_what_was_read_changes_nothing(journal: Journal) -> None:
    who = journal.contacts.save(whole(journal)[0])
    before, facts, links = journal.contacts.person_of(who), journal.facts.of(who), journal.links.of(who)
    journal.contacts.save(before, who, expected=before)
    assert journal.contacts.person_of(who) == before
    assert journal.facts.of(who) == facts
    assert journal.links.of(who) == links
    assert journal.contacts.photo(who) == b"picture"


def test_editing_is_one_act_that_undo_takes_back_whole(journal: Journal) -> None:
    who = journal.contacts.save(whole(journal)[0])
    tilda = journal.contacts.add("Tilda Marzipan")
    before = journal.contacts.person_of(who)
    first, _second = before.dates
    changed = replace(
        before, contact=replace(before.contact, role="Chair"), dates=(replace(first, on="2001-05-03"),),
        through=ContactRow(tilda, "Tilda Marzipan"), photo=b"",
    )  # fmt: skip
    acts = len(journal.history.acts())
    journal.contacts.save(changed, who, expected=before)
    assert len(journal.history.acts()) == acts + 1
    after = journal.contacts.person_of(who)
    assert (after.contact.role, after.dates, after.photo_key) == (
        "Chair",
        (replace(first, on="2001-05-03"),),
        "",
    )
    assert [(link.kind, link.other.id) for link in journal.links.of(who)] == [(LinkKind.INTRODUCED_BY, tilda)]
    journal.history.undo()
    assert journal.contacts.person_of(who) == before
    assert journal.contacts.photo(who) == b"picture"


def test_a_day_keeps_what_the_editor_does_not_show(journal: Journal) -> None:
    who = journal.contacts.add("Odette")
    draft = FactDraft(FactKind.DATE, "Wedding day", "in the rain", on="--05-03", yearly=True, sensitive=True)
    fact_id = journal.facts.add(who, draft)
    plain = journal.facts.add(who, FactDraft(FactKind.DATE, "Sometime in spring"))
    person = journal.contacts.person_of(who)
    assert person.dates == (DateDraft("Wedding day", "--05-03", fact_id),)
    journal.contacts.save(replace(person, dates=(DateDraft("Wedding", "--05-04", fact_id),)), who)
    kept = journal.facts.draft_of(fact_id)
    assert (kept.text, kept.on, kept.detail, kept.sensitive, kept.yearly) == (
        "Wedding", "--05-04", "in the rain", True, True,
    )  # fmt: skip
    assert journal.facts.draft_of(plain).text == "Sometime in spring"


def test_what_changed_meanwhile_is_not_written_over(journal: Journal) -> None:
    who = journal.contacts.save(whole(journal)[0])
    before = journal.contacts.person_of(who)
    journal.facts.add(who, FactDraft(FactKind.DATE, "Name day", on="--06-01"))
    with pytest.raises(ChangedMeanwhile):
        journal.contacts.save(before, who, expected=before)
    assert len(journal.contacts.person_of(who).dates) == 3


def test_what_changes_about_who_introduced_them_is_no_change_of_theirs(journal: Journal) -> None:
    person, corwin = whole(journal)
    who = journal.contacts.save(person)
    before = journal.contacts.person_of(who)
    journal.contacts.set_rhythm(corwin, 28)
    journal.contacts.save(before, who, expected=before)


@pytest.mark.parametrize(
    ("date", "error"), [(DateDraft(" ", "2011"), EmptyText), (DateDraft("Wedding", "in May"), InvalidInput)]
)
def test_a_day_that_is_none_is_refused_and_nothing_is_written(
    journal: Journal, date: DateDraft, error: type[Exception]
) -> None:
    with pytest.raises(error):
        journal.contacts.save(PersonDraft(ContactDraft("Odette"), (date,)))
    assert journal.contacts.count() == 0


def test_keys_of_pictures(journal: Journal) -> None:
    who = journal.contacts.save(whole(journal)[0])
    other = journal.contacts.add("Tilda")
    key = journal.contacts.row(who).photo
    assert journal.contacts.photo_keys([who, other, 999]) == {who: key}
