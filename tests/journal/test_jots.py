"""Jots: stored exactly as typed, their marks taken up once, and the clocks they move."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from relationship_journal.domain.channels import Channel, Mood
from relationship_journal.domain.entries import JotDraft
from relationship_journal.domain.errors import (
    EmptyText,
    InvalidInput,
    JournalError,
    UnknownContact,
    UnknownRecord,
    UnknownTime,
)
from relationship_journal.domain.meetings import MeetingDraft
from relationship_journal.domain.promises import Owed
from relationship_journal.journal import Journal
from relationship_journal.journal.jots import LONGEST_TEXT
from relationship_journal.store import derived
from tests.fixed_clock import FixedClock

TODAY = date(2026, 11, 22)


@pytest.fixture
def odette(journal: Journal) -> int:
    return journal.contacts.add("Odette Plumbridge")


@pytest.mark.parametrize(
    "text",
    [
        "plain",
        "  leading and trailing  \n\n",
        "tabs\tand\r\nbreaks\x85\u2028\u2029",
        "\x00NUL\x01\x1b[31m",
        "<img src='file:///etc/passwd'><b>bold</b>",
        "'; DROP TABLE entry; --",
        "{name} %s {0}",
        "😀 e\u0301 é ﬃ İ",
        "\ufeff\u202ereversed",
        "x" * 200_000,
    ],
)
def test_the_text_is_stored_as_typed(journal: Journal, odette: int, text: str) -> None:
    entry = journal.jots.save(text, [odette])
    assert journal.timeline.entry(entry).text == text
    assert journal.jots.draft_of(entry).text == text


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=80))
def test_any_text_is_kept_or_refused_whole(journal: Journal, text: str) -> None:
    try:
        entry = journal.jots.save(text, loose=True)
    except EmptyText:
        assert not text.strip()
        return
    assert journal.timeline.entry(entry).text == text
    act = journal.history.last()
    journal.jots.edit(entry, journal.jots.draft_of(entry))
    assert journal.history.last() == act


def test_half_a_character_is_refused_in_words(journal: Journal, odette: int) -> None:
    """What no file can hold: one half of a surrogate pair, as a broken paste brings it."""
    for write in (
        lambda text: journal.jots.save(text, [odette]),
        journal.contacts.add,
        lambda text: journal.promises.add(odette, text),
    ):
        with pytest.raises(InvalidInput):
            write("half \ud800 of it")
    assert len(journal.history.acts()) == 1
    assert journal.search.find("half \ud800 of it").hits == ()


@pytest.mark.parametrize("text", ["", " ", "\n\t\u2003"])
def test_a_jot_needs_words(journal: Journal, odette: int, text: str) -> None:
    with pytest.raises(EmptyText):
        journal.jots.save(text, [odette])
    entry = journal.jots.save("x", [odette])
    with pytest.raises(EmptyText):
        journal.jots.edit(entry, JotDraft(text, (odette,)))


@pytest.mark.parametrize(
    ("fields", "error"),
    [
        ({"contacts": ()}, InvalidInput),
        ({"contacts": (77,)}, UnknownContact),
        ({"minutes": 0}, UnknownTime),
        ({"zone": "Nowhere", "at": datetime(2026, 1, 1, tzinfo=UTC)}, UnknownTime),
        ({"meeting_id": 77}, UnknownRecord),
        ({"text": "x" * (LONGEST_TEXT + 1)}, InvalidInput),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_kept(
    journal: Journal, odette: int, fields: dict[str, object], error: type[JournalError]
) -> None:
    draft = JotDraft("Talked.", (odette,))
    with pytest.raises(error):
        journal.jots.save(replace(draft, **fields))  # type: ignore[arg-type]  # a table of fields
    assert journal.timeline.ids() == ()


def test_a_loose_note_is_about_nobody(journal: Journal) -> None:
    with pytest.raises(InvalidInput) as refused:
        journal.jots.save("Buy ink. !buy ink")
    assert refused.value.key == "error.no_people"
    entry = journal.jots.save("Buy ink. !buy ink", loose=True)
    assert journal.timeline.entry(entry).people == ()
    assert journal.promises.open() == ()


def test_marks_become_promises_and_topics(journal: Journal, odette: int) -> None:
    entry = journal.jots.save(
        "Coffee. !send the plan by Friday. !call her mother\n? How was the ride\nThat was it?", [odette]
    )
    promises = journal.promises.open()
    assert [(each.text, each.due, each.owed, each.entry_id) for each in promises] == [
        ("send the plan by Friday", date(2026, 11, 27), Owed.MINE, entry),
        ("call her mother", None, Owed.MINE, entry),
    ]
    assert [(each.text, each.entry_id) for each in journal.topics.open(odette)] == [
        ("How was the ride", entry)
    ]
    assert len(journal.history.acts()) == 2
    journal.history.undo()
    assert (journal.timeline.ids(), journal.promises.open(), journal.topics.open(odette)) == ((), (), ())


@pytest.mark.parametrize(
    ("text", "with_whom"),
    [
        ("Lunch with @Barnaby", ["Barnaby Quill"]),
        ("Lunch with @Barnaby Quill and @Odette", ["Barnaby Quill", "Odette Plumbridge"]),
        ("@Nobody there", []),
        ("mail me at x@example.org", []),
        ("@Max came", []),
        ("@Tilda Today she sang", ["Tilda"]),
        ('@"Tilda Today" she sang', []),
        ('@"Barnaby Quill" she sang', ["Barnaby Quill"]),
    ],
)
def test_a_marked_name_adds_the_person(
    journal: Journal, odette: int, text: str, with_whom: list[str]
) -> None:
    for name in ("Barnaby Quill", "Tilda", "Max Adler", "Max Beier"):
        journal.contacts.add(name)
    entry = journal.jots.save(text, loose=True)
    assert [person.name for person in journal.timeline.entry(entry).people] == with_whom
    again = journal.jots.save(text, [odette])
    assert journal.timeline.entry(again).people[0].id == odette


def test_an_edit_does_not_double_what_its_marks_made(journal: Journal, odette: int) -> None:
    text = "Coffee. !send the plan\n?How was it"
    entry = journal.jots.save(text, [odette])
    journal.jots.edit(entry, replace(journal.jots.draft_of(entry), text=f"{text}\nMore. !call her"))
    assert [each.text for each in journal.promises.open()] == ["send the plan", "call her"]
    assert [each.text for each in journal.topics.open(odette)] == ["How was it"]


@pytest.mark.parametrize(
    "meanwhile",
    [
        lambda journal, promise, _: journal.promises.edit(promise, "send the whole plan", None, Owed.MINE),
        lambda journal, _, topic: journal.topics.edit(topic, "How was all of it"),
        lambda journal, promise, _: journal.promises.keep(promise),
        lambda journal, _, topic: journal.topics.close(topic),
        lambda journal, promise, _: journal.promises.remove(promise),
        lambda journal, _, topic: journal.topics.remove(topic),
    ],
)
def test_what_became_of_a_mark_is_not_undone_by_an_edit(
    journal: Journal, odette: int, meanwhile: Callable[[Journal, int, int], None]
) -> None:
    entry = journal.jots.save("Coffee. !send the plan\n?How was it", [odette])
    meanwhile(journal, journal.promises.open()[0].id, journal.topics.open(odette)[0].id)
    before = (journal.promises.open(), journal.topics.open(odette))
    journal.jots.edit(
        entry,
        replace(
            journal.jots.draft_of(entry), label="Coffee", text="Coffee, hot. !send the plan\n?How was it"
        ),
    )
    after = (journal.promises.open(), journal.topics.open(odette))
    assert [len(each) for each in after] == [len(each) for each in before]


def test_marks_of_a_loose_note_are_taken_up_when_it_gets_a_person(journal: Journal, odette: int) -> None:
    entry = journal.jots.save("!send the plan", loose=True)
    journal.jots.edit(entry, replace(journal.jots.draft_of(entry), contacts=(odette,)))
    assert [each.text for each in journal.promises.open([odette])] == ["send the plan"]


def test_everything_an_editor_knows_is_kept(journal: Journal, odette: int, clock: FixedClock) -> None:
    meeting = journal.meetings.schedule(MeetingDraft("Plan", clock.now(), contacts=(odette,)))
    draft = JotDraft(
        "Talked.",
        (odette,),
        at=datetime(2026, 11, 21, 23, 30, tzinfo=UTC),
        zone="Europe/Berlin",
        channel=Channel.VIDEO,
        mood=Mood.WARM,
        minutes=20,
        place="Mill",
        label="Chat",
        started_by="them",
        attempt=True,
        meeting_id=meeting,
    )
    entry = journal.jots.save(draft)
    assert journal.jots.draft_of(entry) == replace(draft, day=date(2026, 11, 22))
    assert journal.meetings.get(meeting).entry_id == entry
    journal.meetings.remove(meeting)
    assert journal.timeline.entry(entry).meeting_id is None


def test_a_jot_without_a_day_is_of_the_users_day(journal: Journal, odette: int, clock: FixedClock) -> None:
    clock.instant = datetime(2026, 11, 22, 23, 30, tzinfo=UTC)
    entry = journal.jots.save("late", [odette])
    assert journal.timeline.entry(entry).day == date(2026, 11, 23)


def test_an_edit_keeps_the_private_line_and_the_order_of_those_who_stay(
    journal: Journal, odette: int
) -> None:
    barnaby = journal.contacts.add("Barnaby")
    entry = journal.jots.save("x", [odette, barnaby])
    with journal._database.write("jot.edit") as act:
        act.connection.exec_driver_sql(
            "UPDATE entry_contact SET private_line = 'shy' WHERE contact_id = ?", (barnaby,)
        )
    journal.jots.edit(entry, replace(journal.jots.draft_of(entry), text="y", contacts=(barnaby,)))
    with journal._database.read() as connection:
        rows = connection.exec_driver_sql("SELECT contact_id, private_line FROM entry_contact").all()
    assert [tuple(row) for row in rows] == [(barnaby, "shy")]


@pytest.mark.parametrize("method", ["draft_of", "remove"])
def test_an_entry_that_is_not_there(journal: Journal, method: str) -> None:
    with pytest.raises(UnknownRecord):
        getattr(journal.jots, method)(77)
    with pytest.raises(UnknownRecord):
        journal.jots.edit(77, JotDraft("x"))


# -- clocks --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("channel", "attempt", "live", "any_clock"),
    [
        (Channel.IN_PERSON, False, True, True),
        (Channel.VIDEO, False, True, True),
        (Channel.PHONE, False, True, True),
        (Channel.PHONE, True, False, False),
        (Channel.EMAIL, False, False, True),
        (Channel.MESSAGE, False, False, True),
        (Channel.MESSAGE, True, False, False),
        (Channel.LETTER, False, False, True),
        (Channel.BROADCAST, False, False, False),
        (Channel.NOTE, False, False, False),
    ],
)
def test_which_clock_moves(
    journal: Journal, odette: int, *, channel: Channel, attempt: bool, live: bool, any_clock: bool
) -> None:
    journal.jots.save("before", [odette], day=date(2026, 1, 1), channel=Channel.PHONE)
    journal.jots.save("now", [odette], channel=channel, attempt=attempt)
    standing = journal.contacts.row(odette).standing
    assert standing.last_live == (TODAY if live else date(2026, 1, 1))
    assert standing.last_any == (TODAY if any_clock else date(2026, 1, 1))
    assert (standing.met, standing.since) == (2 if live else 1, date(2026, 1, 1))


def clocks(journal: Journal) -> list[tuple[object, ...]]:
    with journal._database.read() as connection:
        return [
            tuple(row) for row in connection.exec_driver_sql("SELECT * FROM standing ORDER BY contact_id")
        ]


def from_scratch(journal: Journal) -> list[tuple[object, ...]]:
    """The clocks as they come out when everybody's are computed anew."""
    with journal._database.read() as connection:
        everybody = set(connection.exec_driver_sql("SELECT id FROM contact").scalars())
        connection.exec_driver_sql("DELETE FROM standing")
        derived.refresh_standing(connection, everybody)
        rows = connection.exec_driver_sql("SELECT * FROM standing ORDER BY contact_id").all()
        connection.rollback()
    return [tuple(row) for row in rows]


def expected(journal: Journal, contact_id: int) -> tuple[date | None, date | None, int, date | None]:
    """The clocks of one contact, counted by hand from the timeline."""
    entries = journal.timeline.entries(journal.timeline.ids(contact_id)).values()
    done = [entry for entry in entries if not entry.attempt]
    live = [entry.day for entry in done if entry.channel.is_live]
    counting = [entry.day for entry in done if entry.channel.counts]
    return max(live, default=None), max(counting, default=None), len(live), min(live, default=None)


drafts = st.builds(
    JotDraft,
    text=st.just("Talked."),
    contacts=st.sets(st.integers(0, 2), min_size=1).map(tuple),
    day=st.integers(0, 60).map(lambda days: TODAY - timedelta(days=days)),
    channel=st.sampled_from(Channel),
    attempt=st.booleans(),
)
steps = st.one_of(
    st.tuples(st.just("save"), drafts),
    st.tuples(st.just("edit"), drafts),
    st.tuples(st.sampled_from(["remove", "undo", "redo", "undo", "forget", "rhythm"]), drafts),
)


@settings(
    max_examples=25,
    deadline=None,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=list(HealthCheck),
)
@given(st.lists(steps, min_size=5, max_size=14), st.integers(0, 5))
def test_the_clocks_are_what_the_entries_say_in_whatever_order_they_came(
    tmp_path_factory: pytest.TempPathFactory, work: list[tuple[str, JotDraft]], pick: int
) -> None:
    path: Path = tmp_path_factory.mktemp("clocks") / "a.journal"
    with Journal.open(path, clock=FixedClock()) as journal:
        people = [journal.contacts.add(name, circles=("Clients",)) for name in ("Odette", "Barnaby", "Tilda")]
        for verb, told in work:
            there = journal.contacts.rows(people)
            draft = replace(told, contacts=tuple(people[n] for n in told.contacts if people[n] in there))
            do_one(journal, verb, draft, pick)
            assert clocks(journal) == from_scratch(journal)
            for contact_id, row in journal.contacts.rows(people).items():
                known = row.standing
                assert (known.last_live, known.last_any, known.met, known.since) == expected(
                    journal, contact_id
                )


def do_one(journal: Journal, verb: str, draft: JotDraft, pick: int) -> None:
    """One step; what cannot be done now is passed over."""
    ids = journal.timeline.ids()
    entry = ids[pick % len(ids)] if ids else 0
    verbs: dict[str, Callable[[], object]] = {
        "save": lambda: journal.jots.save(draft),
        "edit": lambda: journal.jots.edit(entry, draft),
        "remove": lambda: journal.jots.remove(entry),
        "undo": journal.history.undo,
        "redo": journal.history.redo,
        "forget": lambda: journal.contacts.remove(draft.contacts[0] if draft.contacts else 0),
        "rhythm": lambda: journal.circles.edit(
            journal.circles.all()[0].id if journal.circles.all() else 0, "Clients", 7 + pick
        ),
    }
    try:
        verbs[verb]()
    except JournalError:
        return


def test_the_digest_of_an_entry_follows_its_words(journal: Journal, odette: int) -> None:
    entry = journal.jots.save("x", [odette])

    def digest() -> str:
        with journal._database.read() as connection:
            sql = "SELECT hex(sum) FROM digest WHERE table_name = 'entry' AND row_id = ?"
            return str(connection.exec_driver_sql(sql, (entry,)).scalar())

    first = digest()
    journal.contacts.set_portrait(odette, "Laughs.")
    assert digest() == first
    journal.jots.edit(entry, JotDraft("y", (odette,)))
    assert digest() != first
    journal.history.undo()
    assert digest() == first


def test_what_has_not_happened_yet_is_not_jotted(journal: Journal, clock: FixedClock) -> None:
    """It would stand as the last time somebody was met; tomorrow is let through, for it has begun somewhere."""
    odette = journal.contacts.add("Odette")
    today = clock.now().date()
    journal.jots.save("Early in Auckland", [odette], day=today + timedelta(days=1))
    with pytest.raises(UnknownTime) as refused:
        journal.jots.save("Next year", [odette], day=today + timedelta(days=2))
    assert refused.value.key == "error.day_to_come"
    assert len(journal.timeline.ids(odette)) == 1
