"""Whom and what a question finds: filters in the list, in the palette and on their own, names however they are typed."""

from __future__ import annotations

import random
from datetime import date, timedelta

import pytest

from relationship_journal.domain.channels import Channel
from relationship_journal.domain.contacts import ContactDraft, ContactPoint
from relationship_journal.domain.facts import FactDraft, FactKind
from relationship_journal.domain.gestures import GestureKind
from relationship_journal.domain.meetings import MeetingDraft
from relationship_journal.domain.question_words import KEYS, OFFERED
from relationship_journal.journal import Journal
from tests.fixed_clock import FixedClock

TODAY = date(2026, 11, 22)


@pytest.fixture
def full(journal: Journal, clock: FixedClock) -> Journal:
    add = journal.contacts.add
    odette = add(
        ContactDraft(
            "Odette Plumbridge",
            organisation="Cloudberry Mills",
            points=(
                ContactPoint("phone", "+49 (0)30 / 123-45.67"),
                ContactPoint("email", "od@mills.example"),
            ),
            circles=("Clients",),
            born="--05-03",
        )
    )
    robert = add(ContactDraft("Robert Quillfeather", circles=("Clients", "Book club"), rhythm_days=30))
    tilda = add(ContactDraft("Tilda Marzipan", nickname="Till", role="Cellist", circles=("Past clients",)))
    add(ContactDraft("Barnaby Teasel"))
    jot = journal.jots.save
    jot("Talked about the rye budget.", [odette], day=TODAY - timedelta(days=10), channel=Channel.PHONE)
    jot("Rye again, all three.", [odette, robert], day=TODAY - timedelta(days=100), channel=Channel.IN_PERSON)
    jot("A letter about the budget.", [tilda], day=TODAY - timedelta(days=400), channel=Channel.LETTER)
    fact = journal.facts.add
    fact(odette, FactDraft(FactKind.HOBBY, "sailing", "on the Schlei"))
    fact(robert, FactDraft(FactKind.PREFERENCE, "sailing stories"))
    fact(robert, FactDraft(FactKind.FAMILY, "Mabel", "starts school in August", relation="daughter"))
    fact(tilda, FactDraft(FactKind.FAMILY, "Anton", "has started school", relation="Sohn"))
    fact(tilda, FactDraft(FactKind.WORK, "teaches sailing"))
    journal.promises.add(robert, "Send the budget", due=TODAY - timedelta(days=2))
    journal.promises.add(tilda, "Lend the atlas")
    journal.topics.add(tilda, "How was the budget talk?")
    journal.gestures.add(odette, GestureKind.GIVEN, "A jar of rye honey")
    journal.meetings.schedule(
        MeetingDraft(
            "Budget round", clock.now() + timedelta(days=3), contacts=(odette,), channel=Channel.VIDEO
        )
    )
    return journal


def listed(journal: Journal, words: str) -> set[str]:
    ids = [number for section in journal.contacts.ids("name", words) for number in section.ids]
    return {row.name.split()[0] for row in journal.contacts.rows(ids).values()}


PEOPLE = [
    ("", {"Odette", "Robert", "Tilda", "Barnaby"}),
    ("od", {"Odette"}),
    ("plum od", {"Odette"}),
    ("cloudberry", {"Odette"}),
    ("cellist", {"Tilda"}),
    ("till", {"Tilda"}),
    ("bob", {"Robert"}),
    ("bob quill", {"Robert"}),
    ("quilfeather", {"Robert"}),  # mistyped
    ("plumbrigde", {"Odette"}),
    ("xyzzy", set()),
    ("345", {"Odette"}),
    ("030 12345", {"Odette"}),
    ("+4930", set()),  # the (0) stands between
    ("in:clients", {"Odette", "Robert"}),
    ("in:past", {"Tilda"}),
    ('in:"past clients"', {"Tilda"}),
    ("in:clients in:book", {"Robert"}),
    ("in:clients od", {"Odette"}),
    ("kind:hobby", {"Odette"}),
    ("kind:hobby sailing", {"Odette"}),
    ("kind:hobby kind:work sailing", {"Odette", "Tilda"}),
    ("who likes sailing", {"Odette", "Robert"}),
    ("whose child starts school", {"Robert", "Tilda"}),
    ("whose daughter starts school", {"Robert"}),
    ("channel:phone", {"Odette"}),
    ("channel:in-person rye", {"Odette", "Robert"}),
    ("channel:letter after:2026-01", set()),
    ("after:2026-11", {"Odette", "Robert", "Tilda"}),
    ("kind:jot after:2026-11", {"Odette"}),
    ("kind:jot before:2026-01", {"Tilda"}),
    ("with:robert", {"Odette", "Robert"}),
    ("with:bob rye", {"Odette", "Robert"}),
    ("has:promise", {"Robert", "Tilda"}),
    ("has:meeting", {"Odette"}),
    ("has:phone", {"Odette"}),
    ("has:email has:birthday", {"Odette"}),
    ("has:question", {"Tilda"}),
    ("is:overdue", {"Robert"}),
    ("is:due", {"Robert"}),
    ("never:met", {"Tilda"}),
    ("never:met in:clients", set()),
    ("in:nowhere", set()),  # words that nobody has
    ("with:nobody", set()),
    ("...", set()),
]


@pytest.mark.parametrize(("words", "names"), PEOPLE)
def test_the_list_answers(full: Journal, words: str, names: set[str]) -> None:
    assert listed(full, words) == names


@pytest.mark.parametrize(("words", "names"), [each for each in PEOPLE if each[0] not in {"", "..."}])
def test_the_palette_and_the_command_line_find_the_same_people(
    full: Journal, words: str, names: set[str]
) -> None:
    found = full.search.groups(words, people=10)
    assert {each.row.name.split()[0] for each in found.people} == names
    people = {hit.title.split()[0] for hit in full.search.find(words).hits if hit.kind == "contact"}
    assert people == names


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("budget", {"entry": 2, "promise": 1, "topic": 1, "meeting": 1}),
        ("bud", {"entry": 2, "promise": 1, "topic": 1, "meeting": 1}),
        ("rye", {"entry": 2, "gesture": 1}),
        ("with:odette budget", {"entry": 1, "meeting": 1}),
        ("with:odette rye", {"entry": 2, "gesture": 1}),
        ("in:clients budget", {"entry": 1, "promise": 1, "meeting": 1}),
        ("channel:phone", {"entry": 1}),
        ("channel:video", {"meeting": 1}),
        ("channel:phone channel:letter budget", {"entry": 2}),
        ("after:2026-11-12 before:2026-11-13 budget", {"entry": 1}),
        ("after:2026-11-13 kind:entry budget", {}),
        ("kind:promise", {"promise": 2}),
        ("kind:promise budget", {"promise": 1}),
        ("is:overdue", {"promise": 1}),
        ("is:overdue atlas", {}),
        ("kind:hobby", {"fact": 1}),
        ("kind:fact school", {"fact": 2}),
        ("has:promise kind:fact sailing", {"fact": 2}),
        ("never:met budget", {"entry": 1, "topic": 1}),
        ("with:nobody budget", {}),
        ("ry", {}),  # the journal is searched from the third letter
    ],
)
def test_the_records_that_answer(full: Journal, words: str, found: dict[str, int]) -> None:
    told: dict[str, int] = {}
    for hit in full.search.groups(words).hits:
        told[hit.kind.value] = told.get(hit.kind.value, 0) + 1
    assert told == found


def test_a_person_found_by_a_fact_is_shown_with_why(full: Journal) -> None:
    (tilda,) = full.search.groups("cellist").people
    assert (tilda.row.name, tilda.why) == ("Tilda Marzipan", "Cellist")
    (odette,) = full.search.groups("odette").people
    assert odette.why == ""


def test_a_question_that_names_nobody_is_words(full: Journal) -> None:
    assert full.search.question("with:odette").filters
    assert not full.search.question("with:nobody in:nowhere").filters


def test_the_user_is_not_among_the_people(full: Journal) -> None:
    full.contacts.name_me("Odo Plumbridge")
    assert listed(full, "plumbridge") == {"Odette"}
    assert [each.row.name for each in full.search.groups("plumbridge").people] == ["Odette Plumbridge"]


def test_ten_thousand_random_questions_find_without_an_error(full: Journal) -> None:
    chance = random.Random(8)
    pieces = [
        *(f"{key}:" for key in KEYS),
        *(f"{key.value}:{value}" for key, values in OFFERED.items() for value in values),
        *"odette rye budget who likes whose child starts school 2026 2026-01 030 345 李明 \" “ ' ( ) * ^ - AND OR NOT NEAR".split(),
        "with:odette", "in:clients", "after:2026", "before:1.1.2027", "\x00", "😀", "ß", "é", ":", "%", "_", "\\", "{", "[",
    ]  # fmt: skip
    for number in range(10_000):
        parts = chance.choices(pieces, k=chance.randrange(1, 6))
        typed = chance.choice(("", " ")).join(parts)
        if number % 3 == 0:
            typed = "".join(
                chance.choices(typed + "".join(map(chr, range(32, 900))), k=chance.randrange(1, 30))
            )
        full.search.groups(typed)
        if number % 5 == 0:
            full.search.find(typed, 5)
            full.contacts.ids("recent", typed)
