"""What a note offers, against the people and facts the journal knows; asked from any thread, while others write."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date, timedelta

import pytest

from relationship_journal.domain.contacts import ContactDraft
from relationship_journal.domain.facts import FactDraft, FactKind
from relationship_journal.domain.offers import Found, Offer, OfferKind, accepted
from relationship_journal.journal import Journal
from tests.fixed_clock import FixedClock

TODAY = date(2026, 11, 22)  # a Sunday
NOTE = "I'll send Odette the oat samples by Friday. Her daughter Ida plays the tuba."


@pytest.fixture
def odette(journal: Journal) -> int:
    return journal.contacts.add(ContactDraft("Odette Plumbridge", nickname="Odie"))


def of(found: Found, kind: OfferKind) -> list[Offer]:
    return [line for line in found.offers if line.kind is kind]


def test_the_lines_and_the_people_they_speak_of(journal: Journal, odette: int) -> None:
    barnaby = journal.contacts.add("Barnaby Quillfeather")
    found = journal.offering.read(f"{NOTE} Barnaby called.", [odette])
    (promised,) = of(found, OfferKind.PROMISED)
    assert (promised.about, promised.due) == (odette, date(2026, 11, 27))
    (ida,) = of(found, OfferKind.FACT)
    assert (ida.about, ida.name, ida.ticked) == (odette, "Ida", True)
    assert [line.about for line in of(found, OfferKind.PERSON)] == [barnaby]
    assert {number: row.name for number, row in found.rows.items()} == {
        odette: "Odette Plumbridge",
        barnaby: "Barnaby Quillfeather",
    }


def test_a_nickname_is_a_name_and_a_mark_is_no_line(journal: Journal, odette: int) -> None:
    found = journal.offering.read("Odie likes her tea black. !send the oats")
    assert [line.about for line in of(found, OfferKind.PERSON)] == [odette]
    assert {line.about for line in found.offers} <= {0, odette}
    assert of(found, OfferKind.PROMISED) == []


def test_days_count_from_the_day_of_the_note(journal: Journal, odette: int) -> None:
    found = journal.offering.read(NOTE, [odette], TODAY - timedelta(days=70))
    assert of(found, OfferKind.PROMISED)[0].due == date(2026, 9, 18)


def test_what_was_taken_from_a_note_is_known_when_it_is_read_again(journal: Journal, odette: int) -> None:
    note = "I'll send Odette the oat samples by Friday. She plays the tuba. Her daughter Ida plays the oboe."
    found = journal.offering.read(note, [odette])
    taken = accepted(replace(each, ticked=True) for each in found.offers)
    entry = journal.jots.save(note, [odette], accepted=taken)
    again = accepted(journal.offering.read(note, [odette], entry_id=entry).offers)
    assert (again.promises, again.facts) == ((), ())


def test_what_is_asked_already_is_not_offered_again(journal: Journal, odette: int) -> None:
    note = "Next time ask her about the roof."
    asked = of(journal.offering.read(note, [odette]), OfferKind.ASK)
    for line in asked:
        journal.topics.add(odette, line.text.upper())
    assert of(journal.offering.read(note, [odette]), OfferKind.ASK) == []


def test_me_is_nobody_who_is_named(journal: Journal, odette: int) -> None:
    journal.contacts.add(ContactDraft("Tilda Marzipan", is_me=True))
    assert of(journal.offering.read("Tilda and Odette met.", [odette]), OfferKind.PERSON) == []


def test_who_came_or_was_renamed_is_known_at_the_next_pause(journal: Journal, odette: int) -> None:
    assert journal.offering.read("Marlow called.", [odette]).rows == {}
    marlow = journal.contacts.add("Marlow Teasel")
    found = journal.offering.read("Marlow called.", [odette])
    assert [line.about for line in of(found, OfferKind.PERSON)] == [marlow]
    known = journal.offering.known_people()
    journal.jots.save("x", [odette])
    assert journal.offering.known_people() is known, "a jot changes nobody"
    journal.contacts.edit(marlow, ContactDraft("Merlin Teasel"))
    assert of(journal.offering.read("Marlow called.", [odette]), OfferKind.PERSON) == []
    journal.history.undo()
    assert of(journal.offering.read("Marlow called.", [odette]), OfferKind.PERSON) != []


def test_a_journal_that_is_only_looked_at_offers_too(journal: Journal, odette: int) -> None:
    with Journal.open(journal.path, clock=FixedClock(), read_only=True) as eyes:
        assert eyes.offering.read(NOTE, [odette]).offers


def test_it_is_asked_from_many_threads_while_people_come(journal: Journal, odette: int) -> None:
    with ThreadPoolExecutor(4) as pool:
        asked = [pool.submit(journal.offering.read, NOTE, [odette]) for _ in range(12)]
        for number in range(6):
            journal.contacts.add(f"Person{'abcdef'[number]} Teasel")
            asked.append(pool.submit(journal.offering.read, f"Person{'abcdef'[number]} called.", [odette]))
        found = [each.result() for each in asked]
    assert all(len(of(each, OfferKind.PROMISED)) == 1 for each in found[:12])
    assert all(len(of(each, OfferKind.PERSON)) == 1 for each in found[12:])
    assert len(journal.offering.known_people().people) == 7


@pytest.mark.parametrize("over", [False, True])
def test_what_is_over_is_not_known(journal: Journal, odette: int, *, over: bool) -> None:
    fact = journal.facts.add(odette, FactDraft(FactKind.HOBBY, "plays the tuba"))
    if over:
        journal.facts.over(fact)
    (line,) = of(journal.offering.read("She plays the tuba.", [odette]), OfferKind.FACT)
    assert line.is_known is not over


@pytest.mark.parametrize(
    ("note", "on"),
    [
        ("Seine Tochter Ida wird am 3. Dezember eingeschult.", "2026-12-03"),
        ("Seine Tochter Ida wird am 3.12. eingeschult.", "2026-12-03"),
        ("Her daughter Ida starts school on 3 December.", "2026-12-03"),
    ],
)
def test_a_day_that_comes_once_is_offered_with_its_year_and_asks_again(
    journal: Journal, odette: int, note: str, on: str
) -> None:
    found = journal.offering.read(note, [odette])
    assert [line.on for line in of(found, OfferKind.FACT)] == [on]
    journal.jots.save(note, [odette], accepted=accepted(found.offers))
    with journal._database.read() as connection:
        asked = connection.exec_driver_sql("SELECT ask_from FROM topic").scalars().all()
    assert asked == ["2026-12-06"]
