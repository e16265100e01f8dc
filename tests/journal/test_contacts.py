"""The people: listed, found, edited and removed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from relationship_journal.domain.channels import Channel
from relationship_journal.domain.contacts import ContactDraft, ContactPoint
from relationship_journal.domain.errors import AmbiguousContact, EmptyText, InvalidInput, UnknownContact
from relationship_journal.domain.facts import FactDraft, FactKind
from relationship_journal.domain.gestures import GestureKind
from relationship_journal.domain.links import LinkKind
from relationship_journal.domain.meetings import MeetingDraft
from relationship_journal.domain.names import tidy_name
from relationship_journal.domain.partial_date import PartialDate
from relationship_journal.domain.promises import Owed
from relationship_journal.journal import Journal
from relationship_journal.store.tables import HISTORY_TABLES, contact, metadata
from tests.fixed_clock import FixedClock

TODAY = date(2026, 11, 22)


def names(journal: Journal, order: str = "recent", **filters: object) -> list[tuple[str, str, list[str]]]:
    """The list as the reader sees it."""
    sections = journal.contacts.ids(order, **filters)  # type: ignore[arg-type]  # a test's own shorthand
    rows = journal.contacts.rows([number for section in sections for number in section.ids])
    return [(each.key, each.title, [rows[number].name for number in each.ids]) for each in sections]


def met(journal: Journal, contact_id: int, days_ago: int, channel: Channel = Channel.PHONE) -> int:
    return journal.jots.save("Talked.", [contact_id], day=TODAY - timedelta(days=days_ago), channel=channel)


def test_the_list_by_clock_puts_those_first_whose_rhythm_ran_out_most(journal: Journal) -> None:
    odette = journal.contacts.add("Odette", rhythm_days=100)
    barnaby = journal.contacts.add("Barnaby", rhythm_days=10)
    tilda = journal.contacts.add("Tilda", rhythm_days=10)
    ulla = journal.contacts.add("Ulla")
    journal.contacts.add("Zacharias", rhythm_days=5)
    met(journal, odette, 120)
    met(journal, barnaby, 30)
    met(journal, tilda, 9)
    met(journal, ulla, 400)
    assert names(journal) == [
        ("reach_out", "", ["Barnaby", "Odette"]),
        ("in_touch", "", ["Tilda", "Ulla", "Zacharias"]),
    ]
    assert [each.contact.name for each in journal.rhythm.reach_out(9)] == ["Barnaby", "Odette"]
    assert [each.days_quiet for each in journal.rhythm.reach_out(9)] == [30, 120]


def test_the_list_by_name_has_a_section_a_letter(journal: Journal) -> None:
    for name in ("oster", "Øster", "Élodie", "Ёлка", "елена", "Zoë", "李明", "7even"):
        journal.contacts.add(name)
    assert names(journal, "name") == [
        ("letter", "E", ["Élodie"]),
        ("letter", "O", ["oster", "Øster"]),
        ("letter", "Z", ["Zoë"]),
        ("letter", "Е", ["елена", "Ёлка"]),
        ("letter", "李", ["李明"]),
        ("letter", "#", ["7even"]),
    ]


def test_the_list_by_company_has_a_section_a_company_and_the_rest_last(journal: Journal) -> None:
    for name, company in (
        ("Ada", "ACME"),
        ("Ben", "Acme"),
        ("Cid", "ACME"),
        ("Dot", "Zebra"),
        ("Eve", ""),
        ("Fay", "Zebra"),
    ):
        journal.contacts.add(name, organisation=company)
    assert names(journal, "company") == [
        ("company", "ACME", ["Ada", "Cid"]),
        ("company", "Acme", ["Ben"]),
        ("company", "Zebra", ["Dot", "Fay"]),
        ("company", "", ["Eve"]),
    ]


def test_an_order_nobody_knows_is_refused(journal: Journal) -> None:
    with pytest.raises(InvalidInput):
        journal.contacts.ids("colour")


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("", ["Łukasz Straße", "Odette Plumbridge", "李明"]),
        ("   ", ["Łukasz Straße", "Odette Plumbridge", "李明"]),
        ("od", ["Odette Plumbridge"]),
        ("plum od", ["Odette Plumbridge"]),
        ("lum", []),
        ("lukasz", ["Łukasz Straße"]),
        ("STRASSE", ["Łukasz Straße"]),
        ("明", ["李明"]),
        ("cloudberry", ["Odette Plumbridge"]),
        ("mill", ["Odette Plumbridge"]),
        ("trains", ["Łukasz Straße"]),
        ("odette@example", ["Odette Plumbridge"]),
        ("%", []),
        ("_", []),
        ("!!!", []),
        ('" OR 1', []),
        ("nobody", []),
    ],
)
def test_the_list_filtered_by_words(journal: Journal, words: str, found: list[str]) -> None:
    journal.contacts.add(
        "Odette Plumbridge",
        organisation="Cloudberry Mills",
        points=(ContactPoint("email", "odette@example.org"),),
    )
    lukasz = journal.contacts.add("Łukasz Straße")
    journal.contacts.add("李明")
    journal.facts.add(lukasz, FactDraft(FactKind.HOBBY, "Trains"))
    assert [name for _key, _title, listed in names(journal, "name", words=words) for name in listed] == found


def test_the_list_of_one_circle(journal: Journal) -> None:
    odette = journal.contacts.add("Odette", circles=("Clients",))
    journal.contacts.add("Barnaby", circles=("Friends",))
    clients = journal.circles.all()[0].id
    assert names(journal, "name", circle_id=clients) == [("letter", "O", ["Odette"])]
    assert names(journal, "name", circle_id=clients, words="barn") == []
    assert journal.contacts.get(odette).circles[0].name == "Clients"


def test_the_users_own_record_is_not_one_of_the_people(journal: Journal) -> None:
    assert journal.is_empty()
    me = journal.contacts.add("Myself", is_me=True, rhythm_days=1)
    met(journal, me, 50)
    assert journal.contacts.me() == me
    assert (journal.contacts.count(), journal.is_empty()) == (0, True)
    assert journal.contacts.ids() == journal.contacts.ids("name") == journal.contacts.ids("company") == []
    assert journal.contacts.match("my") == []
    assert journal.rhythm.reach_out(9) == ()
    assert journal.contacts.row(me).is_me


@pytest.mark.parametrize("who", [{"died": "yes", "rhythm_days": 5}, {"died": "2025-01", "rhythm_days": 5}])
def test_the_dead_are_listed_but_nobody_is_told_to_reach_out(
    journal: Journal, who: dict[str, object]
) -> None:
    odette = journal.contacts.add("Odette", **who)
    met(journal, odette, 50)
    assert names(journal) == [("in_touch", "", ["Odette"])]
    assert journal.rhythm.reach_out(9) == ()
    assert journal.contacts.row(odette).standing.ring_share(TODAY) is None
    assert journal.contacts.get(odette).died == (True if who["died"] == "yes" else PartialDate(2025, 1))


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("Odette Plumbridge", "Odette Plumbridge"),
        ("odette plumbridge", "Odette Plumbridge"),
        ("Odette  Plumbridge ", "Odette Plumbridge"),
        ("plumb", "Odette Plumbridge"),
        ("Zoe", "Zoë"),
        ("Max", "Max"),
        ("plum odette", "Odette Plumbridge"),
        ("Plumi", "Odette Plumbridge"),
        ("eclair", "Max Éclair-Fan"),
    ],
)
def test_a_name_that_means_one_person(journal: Journal, name: str, found: str) -> None:
    journal.contacts.add("Odette Plumbridge", nickname="Plumi")
    journal.contacts.add("Zoë")
    journal.contacts.add("Max")
    journal.contacts.add("Max Éclair-Fan", nickname="Éclair")
    assert journal.contacts.row(journal.contacts.named(name)).name == found


def test_a_name_that_means_several_people_or_nobody(journal: Journal) -> None:
    journal.contacts.add("Odette Plumbridge", role="Head")
    journal.contacts.add("Odette Quill")
    with pytest.raises(AmbiguousContact) as several:
        journal.contacts.named("odette")
    assert several.value.data["names"] == "Odette Plumbridge (Head), Odette Quill"
    for name in ("dette", "", "  ", "!!!", "x" * 500):
        with pytest.raises(UnknownContact):
            journal.contacts.named(name)
    twin = journal.contacts.add("odette quill")
    with pytest.raises(AmbiguousContact):
        journal.contacts.named("Odette Quill")
    journal.contacts.remove(twin)
    assert journal.contacts.named("Odette Quill")


def test_matching_names_shows_those_spoken_with_lately_first(journal: Journal) -> None:
    journal.contacts.add("Max Adler")
    bea = journal.contacts.add("Max Beier")
    cid = journal.contacts.add("Max Cid")
    met(journal, bea, 9)
    met(journal, cid, 2, Channel.EMAIL)
    assert [row.name for row in journal.contacts.match("max")] == ["Max Cid", "Max Beier", "Max Adler"]
    assert [row.name for row in journal.contacts.match("", limit=1)] == ["Max Cid"]
    assert [row.name for row in journal.contacts.match("100%")] == []


@pytest.mark.parametrize("words", ["eclair", "Éclair", "ÉCL", "nik", "ecl nik", "pet eclair"])
def test_a_nickname_is_matched_as_names_are(journal: Journal, words: str) -> None:
    journal.contacts.add("Petronella Nikolai", nickname="Éclair")
    journal.contacts.add("Nobody Else")
    assert [row.name for row in journal.contacts.match(words)] == ["Petronella Nikolai"]


def test_somebody_of_that_name_is_there_already(journal: Journal) -> None:
    journal.contacts.add("Odette Plumbridge")
    journal.contacts.add("Odette Plumbridge-Quill")
    assert [row.name for row in journal.contacts.similar("PLUMBRIDGE, Odette")] == ["Odette Plumbridge"]
    assert journal.contacts.similar("Odette") == journal.contacts.similar("") == []


FULL = ContactDraft(
    name="Odette Plumbridge",
    given="Odette",
    family="Plumbridge",
    nickname="Plumi",
    organisation="Cloudberry Mills",
    role="Head of oats",
    pronouns="she/her",
    portrait="Laughs before she disagrees.",
    how_met="At the fair",
    met_on="2019-06",
    born="--05-03",
    died="",
    points=(ContactPoint("email", "o@example.org", "work"), ContactPoint("phone", "+49 30 1234567")),
    circles=("Clients", "Friends"),
    rhythm_days=42,
)


def test_an_editor_gets_back_what_it_saved(journal: Journal) -> None:
    odette = journal.contacts.add(FULL)
    back = journal.contacts.draft_of(odette)
    assert replace(back, uid="", points=()) == replace(FULL, points=())
    assert [(p.kind, p.value, p.label) for p in back.points] == [
        ("email", "o@example.org", "work"),
        ("phone", "+49 30 1234567", ""),
    ]


words = st.text(st.characters(exclude_categories=["Cs"]), max_size=15)
drafts = st.builds(
    ContactDraft,
    name=words.filter(lambda text: bool(tidy_name(text))),
    given=words,
    family=words,
    nickname=words,
    organisation=words,
    role=words,
    pronouns=words,
    portrait=words,
    how_met=words,
    met_on=st.sampled_from(["", "2019", "2019-06"]),
    born=st.sampled_from(["", "--02-29", "1980-05-03"]),
    died=st.sampled_from(["", "yes", "2025"]),
    points=st.lists(
        st.builds(ContactPoint, st.sampled_from(["email", "phone", "address"]), words, words), max_size=3
    ).map(tuple),
    circles=st.lists(words, max_size=3).map(tuple),
    rhythm_days=st.none() | st.integers(0, 3650),
)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(drafts, drafts)
def test_saving_what_was_read_changes_nothing(
    journal: Journal, first: ContactDraft, then: ContactDraft
) -> None:
    who = journal.contacts.add(first)
    journal.contacts.edit(who, replace(then, points=then.points + journal.contacts.draft_of(who).points[:1]))
    act = journal.history.acts(1)
    journal.contacts.edit(who, journal.contacts.draft_of(who))
    assert journal.history.acts(1) == act


def test_an_edit_keeps_the_points_that_stay(journal: Journal) -> None:
    odette = journal.contacts.add(FULL)
    email, phone = journal.contacts.get(odette).points
    new = ContactPoint("url", "https://example.org")
    changed = replace(email, value="odette@example.org")
    journal.contacts.edit(odette, replace(FULL, points=(new, phone, changed)))
    after = journal.contacts.get(odette).points
    assert [point.value for point in after] == ["https://example.org", "+49 30 1234567", "odette@example.org"]
    assert (after[1].id, after[2].id) == (phone.id, email.id)
    journal.contacts.edit(odette, replace(FULL, points=(replace(phone, value="  "),)))
    assert journal.contacts.get(odette).points == ()


def test_a_point_of_somebody_else_is_never_taken_over(journal: Journal) -> None:
    odette = journal.contacts.add(FULL)
    barnaby = journal.contacts.add("Barnaby", points=journal.contacts.get(odette).points)
    journal.contacts.edit(barnaby, ContactDraft("Barnaby", points=journal.contacts.get(odette).points))
    assert len(journal.contacts.get(odette).points) == len(journal.contacts.get(barnaby).points) == 2


@pytest.mark.parametrize("name", ["", "  ", "\n\t", "\x00"])
def test_a_name_is_needed(journal: Journal, name: str) -> None:
    with pytest.raises(EmptyText):
        journal.contacts.add(name)
    assert journal.history.acts() == ()


@pytest.mark.parametrize(
    ("wrong", "key"),
    [
        ({"born": "last year"}, "error.partial_date"),
        ({"met_on": "2019-13"}, "error.partial_date"),
        ({"died": "no"}, "error.partial_date"),
        ({"rhythm_days": -5}, "error.rhythm"),
        ({"rhythm_days": 4000}, "error.rhythm"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_kept(
    journal: Journal, wrong: dict[str, object], key: str
) -> None:
    with pytest.raises(InvalidInput) as refused:
        journal.contacts.add("Odette", organisation="Mills", **wrong)
    assert refused.value.key == key
    assert journal.contacts.count() == 0


@pytest.mark.parametrize("days", [-1, 3651])
def test_a_rhythm_out_of_bounds_is_refused(journal: Journal, days: int) -> None:
    odette = journal.contacts.add("Odette")
    with pytest.raises(InvalidInput):
        journal.contacts.set_rhythm(odette, days)


def test_a_rhythm_of_ones_own_none_and_peace(journal: Journal) -> None:
    odette = journal.contacts.add("Odette", circles=("Clients",))
    journal.circles.edit(journal.circles.all()[0].id, "Clients", 30)
    assert journal.contacts.row(odette).standing.rhythm_days == 30
    journal.contacts.set_rhythm(odette, 7)
    assert journal.contacts.row(odette).standing.rhythm_days == 7
    assert journal.contacts.row(odette).standing.own_rhythm
    journal.contacts.set_rhythm(odette, 0)
    assert journal.contacts.row(odette).standing.rhythm_days is None
    journal.contacts.set_rhythm(odette, None)
    assert journal.contacts.row(odette).standing.rhythm_days == 30


def test_the_next_meeting_is_the_one_that_runs_or_comes(journal: Journal, clock: FixedClock) -> None:
    odette = journal.contacts.add("Odette")
    running = clock.now() - timedelta(minutes=20)
    journal.meetings.schedule(MeetingDraft("Over", clock.now() - timedelta(hours=3), contacts=(odette,)))
    journal.meetings.schedule(MeetingDraft("Runs", running, contacts=(odette,)))
    journal.meetings.schedule(MeetingDraft("Later", clock.now() + timedelta(days=1), contacts=(odette,)))
    assert journal.contacts.get(odette).row.next_meeting == running
    assert journal.contacts.row(odette).next_meeting == running
    clock.advance(hours=1)
    following = journal.meetings.next_for(odette)
    assert following is not None
    assert following.topic == "Later"
    assert journal.contacts.row(odette).next_meeting == journal.contacts.get(odette).row.next_meeting
    assert journal.contacts.get(odette).next_meeting_id == following.id


@pytest.mark.parametrize("method", ["get", "row", "draft_of", "remove"])
def test_somebody_who_is_not_there(journal: Journal, method: str) -> None:
    with pytest.raises(UnknownContact):
        getattr(journal.contacts, method)(77)
    assert journal.contacts.rows([77]) == {}


def test_removing_somebody_takes_what_is_only_theirs_and_leaves_what_is_shared(
    journal: Journal, clock: FixedClock
) -> None:
    odette, barnaby = journal.contacts.add(FULL), journal.contacts.add("Barnaby", circles=("Clients",))
    own = journal.jots.save("Only with her. !send the plan\n?How was it", [odette])
    shared = journal.jots.save("All three of us. !call both", [odette, barnaby])
    soon = clock.now() + timedelta(days=1)
    alone = journal.meetings.schedule(MeetingDraft("Alone", soon, contacts=(odette,)))
    together = journal.meetings.schedule(MeetingDraft("Together", soon, contacts=(odette, barnaby)))
    journal.facts.add(odette, FactDraft(FactKind.FAMILY, "Ida", relation="daughter", entry_id=shared))
    kept_fact = journal.facts.add(barnaby, FactDraft(FactKind.HOBBY, "Chess", entry_id=own))
    kept_promise = journal.promises.add(barnaby, "bring the board", Owed.THEIRS, entry_id=own)
    journal.contacts.remove(odette)

    assert journal.timeline.ids() == (shared,)
    entry = journal.timeline.entry(shared)
    assert entry.text == "All three of us. !call both"
    assert [person.name for person in entry.people] == ["Barnaby"]
    assert [each.id for each in journal.meetings.upcoming()] == [together]
    assert alone != together
    assert journal.facts.of(barnaby)[0].id == kept_fact
    assert journal.facts.of(barnaby)[0].entry_id is None
    assert [each.id for each in journal.promises.open()] == [kept_promise]
    assert journal.circles.all()[0].count == 1
    left = rows_of(journal, odette)
    assert left == {}


def rows_of(journal: Journal, contact_id: int) -> dict[str, int]:
    """How many rows of which tables still refer to a contact, by the foreign keys."""
    found = {}
    with journal._database.read() as connection:
        for table in metadata.sorted_tables:
            for column in table.columns:
                if any(key.column.table is contact for key in column.foreign_keys):
                    sql = f'SELECT count(*) FROM {table.name} WHERE "{column.name}" = {contact_id}'
                    if count := connection.exec_driver_sql(sql).scalar():
                        found[table.name] = count
        assert connection.exec_driver_sql("PRAGMA foreign_key_check").all() == []
        for table_name in ("standing", "search_text", "name_word"):
            sql = f"SELECT count(*) FROM {table_name} WHERE contact_id = {contact_id}"
            if count := connection.exec_driver_sql(sql).scalar():
                found[table_name] = count
    return found


def test_every_table_that_refers_to_somebody_is_part_of_the_removal(
    journal: Journal, clock: FixedClock
) -> None:
    """A new table with a contact in it must be filled here, or this fails."""
    odette = journal.contacts.add(FULL)
    entry = journal.jots.save("x !send it\n?why", [odette])
    journal.facts.add(odette, FactDraft(FactKind.FAMILY, "Ida", relation="daughter", entry_id=entry))
    journal.meetings.schedule(MeetingDraft("Plan", clock.now(), contacts=(odette,)))
    journal.gestures.add(odette, GestureKind.GIVEN, "A map", entry_id=entry)
    journal.rhythm.pause(odette)
    caspar = journal.contacts.add("Caspar Plumbridge")
    journal.links.add(odette, caspar, LinkKind.FRIEND)
    journal.duplicates.not_same(odette, caspar)
    journal.duplicates.merge(odette, journal.contacts.add("O. Plumbridge"))  # whose card is remembered
    mother = journal.contacts.add("Ottilie Plumbridge")
    journal.facts.add(mother, FactDraft(FactKind.FAMILY, "Odette", relation="daughter"))
    promoted = journal.facts.promote(journal.facts.relatives(mother)[0].id)
    journal.duplicates.merge(odette, promoted)
    referring = {
        table.name
        for table in HISTORY_TABLES
        for column in table.columns
        if any(key.column.table is contact for key in column.foreign_keys)
    }
    assert referring <= rows_of(journal, odette).keys()
    journal.contacts.remove(odette)
    assert rows_of(journal, odette) == {}
