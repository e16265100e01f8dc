"""Who may be here twice: found by address and name, few pairs, told apart for good."""

from __future__ import annotations

import random
import time

import pytest

from relationship_journal.domain.contacts import ContactDraft, ContactPoint
from relationship_journal.domain.duplicates import Likeness
from relationship_journal.domain.errors import InvalidInput, Stopped, UnknownContact
from relationship_journal.journal import Journal
from relationship_journal.journal.contact_batch import ContactBatch

EMAIL = "odette@cloudberry.example"
PHONE = "+49 30 1234567"


def add(journal: Journal, name: str, *values: str, **fields: str) -> int:
    points = tuple(ContactPoint("email" if "@" in value else "phone", value) for value in values)
    return journal.contacts.add(ContactDraft(name, points=points, **fields))  # type: ignore[arg-type]  # texts only


def pairs(journal: Journal) -> list[tuple[str, str, tuple[Likeness, ...]]]:
    return [(each.first.name, each.second.name, each.reasons) for each in journal.duplicates.find()]


@pytest.mark.parametrize(
    ("one", "other", "reasons"),
    [
        (("Odette Plumbridge", EMAIL), ("O. Plumbridge", EMAIL.upper()), (Likeness.EMAIL, Likeness.INITIAL)),
        (
            ("Odette Plumbridge", PHONE),
            ("Plumbridge, Odette", "030 1234567"),
            (Likeness.PHONE, Likeness.NAME),
        ),
        (("Odette Plumbridge",), ("odette PLUMBRIDGE", EMAIL), (Likeness.NAME,)),
        (("Bob Fernwhistle",), ("Robert Fernwhistle",), (Likeness.NICKNAME,)),
        (("Odette Plumbridge",), ("Odette Plumbrigde",), (Likeness.SIMILAR_NAME,)),
        (("Odette Plumbridge", EMAIL), ("Cloudberry Mills", EMAIL), (Likeness.EMAIL,)),
        (
            ("Odette", EMAIL, PHONE),
            ("Odette", EMAIL, "030 1234567"),
            (Likeness.EMAIL, Likeness.PHONE, Likeness.NAME),
        ),
    ],
)
def test_who_may_be_one(
    journal: Journal, one: tuple[str, ...], other: tuple[str, ...], reasons: tuple[Likeness, ...]
) -> None:
    add(journal, *one)
    add(journal, *other)
    add(journal, "Tilda Marzipan", "t@example.org", "+49 30 7654321")
    assert pairs(journal) == [(one[0], other[0], reasons)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("Odette Plumbridge", PHONE), ("Caspar Plumbridge", PHONE)),
        (("Odette Plumbridge", PHONE), ("Odette Fernwhistle", "+44 20 1234567")),
        (("Odette Plumbridge", "112"), ("Tilda Marzipan", "112 113")),
        (("John Smith",), ("John Smith Jr.",)),
    ],
)
def test_who_is_two(journal: Journal, one: tuple[str, ...], other: tuple[str, ...]) -> None:
    add(journal, *one)
    add(journal, *other)
    assert pairs(journal) == []


def test_namesakes_with_birthdays_of_their_own_are_two(journal: Journal) -> None:
    add(journal, "Odette Plumbridge", born="1980-05-03")
    add(journal, "Odette Plumbridge", born="1991-11-30")
    assert pairs(journal) == []


def test_an_office_behind_one_number_makes_no_pairs_of_strangers(journal: Journal) -> None:
    for name in ("Odette", "Caspar", "Tilda", "Marlow", "Corwin", "Barnaby"):
        add(journal, name, PHONE)
    add(journal, "O. Vane", PHONE)
    assert pairs(journal) == []


def test_told_apart_nobody_asks_again_until_it_is_undone(journal: Journal) -> None:
    one, other = add(journal, "Odette Plumbridge"), add(journal, "Odette Plumbridge")
    journal.duplicates.not_same(other, one)
    assert pairs(journal) == []
    acts = len(journal.history.acts(9))
    journal.duplicates.not_same(one, other)
    assert len(journal.history.acts(9)) == acts, "said once"
    journal.history.undo()
    assert len(pairs(journal)) == 1
    with pytest.raises(InvalidInput):
        journal.duplicates.not_same(one, one)
    with pytest.raises(UnknownContact):
        journal.duplicates.not_same(one, 99)


def test_i_am_nobodys_duplicate(journal: Journal) -> None:
    journal.contacts.add(ContactDraft("Odette Plumbridge", is_me=True))
    add(journal, "Odette Plumbridge")
    assert pairs(journal) == []


def test_the_likeliest_comes_first_and_the_search_can_be_stopped(journal: Journal) -> None:
    add(journal, "Bob Fernwhistle")
    add(journal, "Robert Fernwhistle")
    add(journal, "Odette Plumbridge", EMAIL)
    add(journal, "Odette Plumbridge", EMAIL)
    assert [each.first.name for each in journal.duplicates.find()] == ["Odette Plumbridge", "Bob Fernwhistle"]
    told: list[tuple[int, int]] = []
    journal.duplicates.find(lambda done, of: told.append((done, of)))
    assert told[-1] == (4, 4)
    with pytest.raises(Stopped):
        journal.duplicates.find(stopped=lambda: True)


@pytest.mark.parametrize("shape", ["all called Kim", "one family", "one given name", "one number"])
def test_thousands_of_one_name_are_compared_by_few(journal: Journal, shape: str) -> None:
    chance = random.Random(7)

    def word() -> str:
        return "".join(chance.choices("abdegiklmnoprstu", k=9)).capitalize()

    with journal._database.write("sample") as act:
        batch = ContactBatch(act.connection, journal.clock.now().date(), journal.clock.now())
        for _ in range(3000):
            name = {"all called Kim": "Kim", "one family": f"{word()} Kim", "one given name": f"Kim {word()}"}
            points = (ContactPoint("phone", PHONE),) if shape == "one number" else ()
            batch.add(ContactDraft(name.get(shape, f"{word()} {word()}"), points=points))
        batch.write()
    begun = time.process_time()
    assert len(journal.duplicates.find()) < 100
    assert time.process_time() - begun < 5


# -- while a name is typed -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "email", "phone", "reason"),
    [
        ("odette plumbridge", "", "", Likeness.NAME),
        ("Plumbridge, O", "", "", Likeness.INITIAL),
        ("Somebody Else", EMAIL.upper(), "", Likeness.EMAIL),
        ("", "", "030 123 45 67", Likeness.PHONE),
        ("Odette Plumbridge", EMAIL, PHONE, Likeness.EMAIL),
    ],
)
def test_creating_somebody_who_is_here_is_noticed(
    journal: Journal, name: str, email: str, phone: str, reason: Likeness
) -> None:
    who = add(journal, "Odette Plumbridge", EMAIL, PHONE)
    add(journal, "Caspar Plumbridge")
    (found,) = journal.duplicates.resembling(name, (email,), (phone,))
    assert (found.row.id, found.reason) == (who, reason)
    assert journal.duplicates.resembling(name, (email,), (phone,), but=who) == ()


@pytest.mark.parametrize("name", ["", "O", "%", "_", "Plumbridge", "Caspar Plumbridge", "Odette Vane"])
def test_nobody_is_meant_by(journal: Journal, name: str) -> None:
    add(journal, "Odette Plumbridge", EMAIL)
    assert journal.duplicates.resembling(name, ("",), ("", "12")) == ()


# -- several at once -------------------------------------------------------------------------------------------


def test_several_are_changed_and_removed_as_one_act(journal: Journal) -> None:
    people = [add(journal, name) for name in ("Odette", "Caspar", "Tilda")]
    journal.contacts.set_rhythm_of(people[:2], 30)
    assert [journal.contacts.row(number).standing.rhythm_days for number in people] == [30, 30, None]
    journal.contacts.remove_all([*people, 99])
    assert journal.contacts.count() == 0
    assert [(act.kind, act.data["count"]) for act in journal.history.acts(2)] == [
        ("people.remove", 3), ("people.rhythm", 2),
    ]  # fmt: skip
    journal.history.undo()
    assert journal.contacts.count() == 3


def test_what_several_share_goes_with_them_and_stays_with_others(journal: Journal) -> None:
    people = [add(journal, name) for name in ("Odette", "Caspar", "Tilda")]
    journal.jots.save("only two of them", people[:2])
    journal.jots.save("all three", people)
    journal.contacts.remove_all(people[:2])
    entries = journal.timeline.entries(journal.timeline.ids()).values()
    assert [(each.text, len(each.people)) for each in entries] == [("all three", 1)]
    journal.history.undo()
    assert len(journal.timeline.ids(people[0])) == 2
