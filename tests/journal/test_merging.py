"""Making one of two: fields as chosen, everything that refers to either with the one, and undone without a trace."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from sqlalchemy import Column, ForeignKey, Integer, Table, Text, UniqueConstraint

from relationship_journal.domain.care import BackupReason
from relationship_journal.domain.comparing import Choice
from relationship_journal.domain.contacts import ContactDraft, ContactPoint
from relationship_journal.domain.errors import ChangedMeanwhile, InvalidInput, UnknownContact
from relationship_journal.domain.facts import FactDraft, FactKind
from relationship_journal.domain.links import LinkKind
from relationship_journal.domain.meetings import MeetingDraft
from relationship_journal.domain.promises import Owed
from relationship_journal.journal import Journal
from relationship_journal.journal.joining import Joiner
from relationship_journal.store.tables import HISTORY_TABLES, contact, metadata
from tests.fixed_clock import FixedClock
from tests.reliability.contents import content

ODETTE = ContactDraft(
    "Odette Plumbridge",
    organisation="Cloudberry Mills",
    role="Head of Operations",
    circles=("Clients",),
    how_met="At the breakfast.",
    points=(
        ContactPoint("email", "odette@cloudberry.example", "work"),
        ContactPoint("phone", "020 555 0148"),
    ),
)
SECOND = ContactDraft(
    "O. Plumbridge",
    organisation="Cloudberry",
    born="--09-03",
    circles=("Friends",),
    how_met="Through Corwin.",
    rhythm_days=30,
    points=(ContactPoint("email", "o.plumbridge@old-mail.example"), ContactPoint("phone", "+44 20 555 0199")),
)


@pytest.fixture
def two(journal: Journal) -> tuple[int, int]:
    return journal.contacts.add(ODETTE), journal.contacts.add(SECOND)


def hang_much_on(journal: Journal, keep: int, other: int) -> int:
    """Something in every table for both; the answer is a third person."""
    third = journal.contacts.add("Barnaby Quillfeather")
    for who in (keep, other):
        journal.jots.save(f"Coffee with {who}", [who], day=date(2026, 11, who))
        journal.facts.add(who, FactDraft(FactKind.HOBBY, "Choir"))
        journal.facts.add(who, FactDraft(FactKind.FAMILY, "Ida", f"detail {who}", relation="daughter"))
        journal.promises.add(who, f"promise {who}", owed=Owed.MINE)
        journal.topics.add(who, f"topic {who}")
        journal.links.add(who, third, LinkKind.COLLEAGUE, f"label {who}")
        journal.meetings.schedule(MeetingDraft("Plan", journal.clock.now(), contacts=(who, third)))
    journal.jots.save("Lunch, all three", [keep, other, third])
    journal.links.add(keep, other, LinkKind.FRIEND)
    journal.links.add(other, third, LinkKind.ASSISTANT)
    journal.duplicates.not_same(other, third)
    journal.facts.promote(journal.facts.relatives(other)[0].id)
    return third


def test_what_only_one_knows_is_taken_lists_are_joined_and_mine_stays(
    journal: Journal, two: tuple[int, int]
) -> None:
    keep, other = two
    plan = journal.duplicates.compare(keep, other)
    assert {pair.field: pair.default for pair in plan.comparison.pairs} == {
        "name": Choice.MINE, "organisation": Choice.MINE, "role": Choice.MINE, "born": Choice.THEIRS,
        "email": Choice.BOTH, "phone": Choice.BOTH, "circles": Choice.BOTH,
    }  # fmt: skip
    journal.duplicates.merge(keep, other)
    one = journal.contacts.draft_of(keep)
    assert (one.name, one.organisation, one.role, one.born) == (
        "Odette Plumbridge", "Cloudberry Mills", "Head of Operations", "--09-03",
    )  # fmt: skip
    assert [point.value for point in one.points] == [
        "odette@cloudberry.example", "020 555 0148", "o.plumbridge@old-mail.example", "+44 20 555 0199",
    ]  # fmt: skip
    assert set(one.circles) == {"Clients", "Friends"}
    assert one.how_met == "At the breakfast.\nThrough Corwin."
    assert one.rhythm_days == 30
    assert journal.contacts.count() == 1
    with pytest.raises(UnknownContact):
        journal.contacts.get(other)


def test_what_is_chosen_is_taken(journal: Journal, two: tuple[int, int]) -> None:
    keep, other = two
    choices = {
        "name": Choice.THEIRS,
        "organisation": Choice.THEIRS,
        "phone": Choice.THEIRS,
        "born": Choice.MINE,
    }
    journal.duplicates.merge(keep, other, choices)
    one = journal.contacts.draft_of(keep)
    assert (one.name, one.family, one.organisation, one.born) == (
        "O. Plumbridge",
        "Plumbridge",
        "Cloudberry",
        "",
    )
    assert [point.value for point in one.points if point.kind == "phone"] == ["+44 20 555 0199"]


def test_the_same_number_written_otherwise_is_one(journal: Journal) -> None:
    keep = journal.contacts.add("Odette", points=(ContactPoint("phone", "+49 30 1234567", "work"),))
    other = journal.contacts.add("Odette", points=(ContactPoint("phone", "030 123 45 67"),))
    assert "phone" in journal.duplicates.compare(keep, other).comparison.same
    journal.duplicates.merge(keep, other)
    assert [(p.value, p.label) for p in journal.contacts.get(keep).points] == [("+49 30 1234567", "work")]


def test_everything_follows(journal: Journal, two: tuple[int, int]) -> None:
    keep, other = two
    third = hang_much_on(journal, keep, other)
    plan = journal.duplicates.compare(keep, other)
    assert (plan.keep.entries, plan.other.entries, plan.joined.entries) == (2, 2, 3)
    journal.duplicates.merge(keep, other)
    assert len(journal.timeline.ids(keep)) == 3
    assert sorted(fact.text for fact in journal.facts.of(keep)) == ["Choir", "Ida", "Ida"], (
        "one that says more stays"
    )
    assert [(each.name, each.relation) for each in journal.facts.relatives(keep)] == [("Ida", "daughter")]
    assert list(journal.facts.promoted(keep)) == [journal.facts.relatives(keep)[0].id]
    assert len(journal.promises.open([keep])) == 2
    assert len(journal.topics.open(keep)) == 2
    assert {(each.other.id, each.kind) for each in journal.links.of(keep)} >= {
        (third, LinkKind.COLLEAGUE), (third, LinkKind.ASSISTANT),
    }  # fmt: skip
    assert LinkKind.FRIEND not in {each.kind for each in journal.links.of(keep)}, "nobody is their own friend"
    colleague = next(each for each in journal.links.of(keep) if each.kind is LinkKind.COLLEAGUE)
    assert colleague.label == f"label {keep}\nlabel {other}"
    together = next(
        e for e in journal.timeline.entries(journal.timeline.ids(keep)).values() if "all" in e.text
    )
    assert len(together.people) == 2
    assert journal.care.check(index=True, thorough=True).findings == ()


def test_clocks_run_as_if_they_had_been_one_from_the_start(journal: Journal, two: tuple[int, int]) -> None:
    keep, other = two
    journal.jots.save("Coffee", [keep], day=date(2026, 11, 3))
    journal.jots.save("Tea", [other], day=date(2026, 11, 9))
    journal.duplicates.merge(keep, other)
    standing = journal.contacts.row(keep).standing
    assert (standing.last_live, standing.since, standing.met) == (date(2026, 11, 9), date(2026, 11, 3), 2)


def test_private_lines_of_both_are_kept(journal: Journal, two: tuple[int, int]) -> None:
    keep, other = two
    entry = journal.jots.save("Lunch", [keep, other])
    with journal._database.write("jot.edit") as act:
        for who in two:
            act.connection.exec_driver_sql(
                "UPDATE entry_contact SET private_line = ? WHERE contact_id = ?", (f"of {who}", who)
            )
    journal.duplicates.merge(keep, other)
    with journal._database.read() as connection:
        lines = connection.exec_driver_sql(
            "SELECT private_line FROM entry_contact WHERE entry_id = ?", (entry,)
        ).scalars()
        assert list(lines) == [f"of {keep}\nof {other}"]


def test_merged_and_undone_it_is_what_it_was_and_done_again_the_same(
    tmp_path: Path, clock: FixedClock
) -> None:
    path = tmp_path / "b.journal"
    with Journal.open(path, clock=clock) as journal:
        keep, other = journal.contacts.add(ODETTE), journal.contacts.add(SECOND)
        hang_much_on(journal, keep, other)
        before = records(journal)
        journal.duplicates.merge(keep, other)
        after = records(journal)
        assert after != before
    with Journal.open(path, clock=clock) as journal:
        journal.history.undo()
        assert records(journal) == before
        journal.history.redo()
        assert records(journal) == after
        journal.history.undo()
        assert records(journal) == before
        assert journal.care.check(index=True, thorough=True).findings == ()


def records(journal: Journal) -> list[object]:
    """Every record and what is derived from it, the history apart."""
    with journal._database.read() as connection:
        return [
            sorted(map(repr, connection.exec_driver_sql(f"SELECT * FROM {name}")))
            for name in (*(table.name for table in HISTORY_TABLES), "standing")
        ]


def test_the_file_of_the_one_who_went_finds_the_one_who_stays(journal: Journal, tmp_path: Path) -> None:
    file = tmp_path / "people.vcf"
    file.write_text("BEGIN:VCARD\nVERSION:3.0\nUID:u2\nFN:O. Plumbridge\nEMAIL:x@example.org\nEND:VCARD\n")
    journal.imports.run(journal.imports.plan(file))
    other = journal.contacts.named("O. Plumbridge")
    keep = journal.contacts.add(ODETTE)
    journal.duplicates.merge(keep, other)
    assert journal.imports.run(journal.imports.plan(file)).act is None
    file.write_text("BEGIN:VCARD\nVERSION:3.0\nUID:u2\nFN:Somebody Else\nTEL:030 7654321\nEND:VCARD\n")
    (candidate,) = journal.imports.plan(file).candidates
    assert candidate.existing == keep


def test_a_backup_is_made_first_and_the_act_says_whom(journal: Journal, two: tuple[int, int]) -> None:
    keep, other = two
    journal.duplicates.merge(keep, other)
    assert [each.reason for each in journal.backups.all()] == [BackupReason.MERGE]
    last = journal.history.last()
    assert last is not None
    assert (last.kind, last.data) == (
        "contact.merge",
        {"name": "Odette Plumbridge", "other": "O. Plumbridge"},
    )


def test_later_acts_are_named_before_a_merge_can_be_undone(journal: Journal, two: tuple[int, int]) -> None:
    keep, other = two
    journal.jots.save("Coffee", [other])
    journal.duplicates.merge(keep, other)
    merged = journal.history.last()
    journal.contacts.edit(keep, replace(journal.contacts.draft_of(keep), role="Chair"))
    later = journal.history.last()
    assert merged is not None
    assert later is not None
    assert [each.id for each in journal.history.blockers(merged.id)] == [later.id]
    journal.history.undo(later.id)
    journal.history.undo(merged.id)
    assert journal.contacts.count() == 2


def test_what_cannot_be_merged_is_refused_and_changes_nothing(journal: Journal, two: tuple[int, int]) -> None:
    before = content(journal)
    with pytest.raises(InvalidInput):
        journal.duplicates.merge(two[0], two[0])
    with pytest.raises(UnknownContact):
        journal.duplicates.merge(two[0], 99)
    with pytest.raises(UnknownContact):
        journal.duplicates.compare(99, two[0])
    assert content(journal) == before
    assert journal.backups.all() == ()


def test_pictures_cards_and_me(journal: Journal, tmp_path: Path) -> None:
    file = tmp_path / "people.vcf"
    cards = (
        "BEGIN:VCARD\nVERSION:3.0\nFN:One\nX-ONE:1\nX-SHARED:same\nCATEGORIES:a\nEND:VCARD\n"
        "BEGIN:VCARD\nVERSION:3.0\nFN:Two\nX-TWO:2\nX-SHARED:same\nCATEGORIES:b\nEND:VCARD\n"
    )
    file.write_text(cards)
    report = journal.imports.run(journal.imports.plan(file))
    keep, other = report.new_ids
    journal.contacts.set_photo(other, b"the picture of two")
    journal.duplicates.merge(keep, other)
    assert journal.contacts.photo(keep) == b"the picture of two"
    out = tmp_path / "out.vcf"
    journal.exports.contacts(out)
    lines = out.read_text().splitlines()
    assert [line for line in lines if line.startswith("X-")] == ["X-ONE:1", "X-SHARED:same", "X-TWO:2"]
    assert "CATEGORIES:a,b" in lines
    pictured = journal.contacts.add("Three")
    journal.contacts.set_photo(pictured, b"the picture of three")
    journal.duplicates.merge(keep, pictured, {"photo": Choice.MINE})
    assert journal.contacts.photo(keep) == b"the picture of two"
    bare = journal.contacts.add("Four")
    journal.duplicates.merge(bare, keep, {"photo": Choice.MINE})
    assert journal.contacts.photo(bare) == b"", "no picture was chosen"
    journal.history.undo()
    me = journal.contacts.add("Myself", is_me=True)
    journal.duplicates.merge(keep, me)
    assert journal.contacts.me() == keep


def test_a_detail_that_only_begins_like_another_is_kept(journal: Journal) -> None:
    keep = journal.contacts.add(ContactDraft("Odette", how_met="At the fair in Bath"))
    other = journal.contacts.add(ContactDraft("Odette", how_met="At the fair"))
    journal.duplicates.merge(keep, other)
    assert journal.contacts.draft_of(keep).how_met == "At the fair in Bath\nAt the fair"


def test_what_two_jots_taught_stays_with_both(journal: Journal, two: tuple[int, int]) -> None:
    for who in two:
        entry = journal.jots.save(f"Coffee {who}", [who])
        journal.facts.add(who, FactDraft(FactKind.HOBBY, "Choir", entry_id=entry))
    journal.duplicates.merge(*two)
    assert len({fact.entry_id for fact in journal.facts.of(two[0])}) == 2


def test_two_relatives_of_one_name_and_far_ages_stay_two(journal: Journal, two: tuple[int, int]) -> None:
    for who, age in zip(two, (7, 40), strict=True):
        journal.facts.add(who, FactDraft(FactKind.FAMILY, "Ida", relation="daughter", age=age))
    journal.duplicates.merge(*two)
    assert sorted(each.age or 0 for each in journal.facts.relatives(two[0])) == [7, 40]


def test_nobody_becomes_their_own_relative(journal: Journal) -> None:
    keep = journal.contacts.add("Ida Vane")
    journal.facts.add(keep, FactDraft(FactKind.FAMILY, "Ida", relation="daughter"))
    other = journal.facts.promote(journal.facts.relatives(keep)[0].id)
    before = records(journal)
    journal.duplicates.merge(keep, other)
    assert journal.facts.promoted(keep) == {}
    assert journal.links.of(keep) == ()
    journal.history.undo()
    assert records(journal) == before


def test_who_was_changed_since_they_were_compared_is_not_merged(
    journal: Journal, two: tuple[int, int]
) -> None:
    plan = journal.duplicates.compare(*two)
    journal.contacts.edit(two[1], replace(journal.contacts.draft_of(two[1]), role="Chair"))
    with pytest.raises(ChangedMeanwhile):
        journal.duplicates.merge(*two, expected=plan)
    assert journal.contacts.count() == 2
    journal.duplicates.merge(*two, expected=journal.duplicates.compare(*two))
    assert journal.contacts.count() == 1


@pytest.mark.parametrize(
    ("field", "mine", "theirs", "kept"),
    [
        ("born", "1980", "1980-05-03", "1980-05-03"),
        ("born", "--05-03", "1980-05-03", "1980-05-03"),
        ("born", "1980-05-03", "1980", "1980-05-03"),
        ("born", "1980", "1981-05-03", "1980"),
        ("died", "yes", "2020", "2020"),
        ("died", "2020", "yes", "2020"),
    ],
)
def test_the_day_that_says_more_is_kept(
    journal: Journal, field: str, mine: str, theirs: str, kept: str
) -> None:
    keep, other = (
        journal.contacts.add(replace(ContactDraft("Odette"), **{field: day}))  # type: ignore[arg-type]  # texts
        for day in (mine, theirs)
    )
    journal.duplicates.merge(keep, other)
    assert getattr(journal.contacts.draft_of(keep), field) == kept


# -- a table nobody thought of ---------------------------------------------------------------------------


@pytest.fixture
def stranger() -> Iterator[Table]:
    """A table the program does not know, that refers to contacts twice and to another that refers to it."""
    made = Table(
        "stranger", metadata,
        Column("id", Integer, primary_key=True),
        Column("contact_id", Integer, ForeignKey("contact.id")),
        Column("said", Text, nullable=False, server_default=""),
        Column("about", Text),
        UniqueConstraint("contact_id", "about"),
    )  # fmt: skip
    leaf = Table(
        "stranger_leaf", metadata,
        Column("id", Integer, primary_key=True),
        Column("stranger_id", Integer, ForeignKey("stranger.id")),
    )  # fmt: skip
    yield made
    metadata.remove(leaf)
    metadata.remove(made)


def test_a_new_table_follows_without_anybody_naming_it(
    journal: Journal, two: tuple[int, int], stranger: Table
) -> None:
    keep, other = two
    leaf = metadata.tables["stranger_leaf"]
    with journal._database.write("contact.merge") as act:
        metadata.create_all(act.connection, [stranger, leaf])
        rows = [
            {"id": 1, "contact_id": keep, "said": "mine", "about": "both"},
            {"id": 2, "contact_id": other, "said": "theirs", "about": "both"},
            {"id": 3, "contact_id": other, "said": "alone", "about": "one"},
        ]
        act.connection.execute(stranger.insert(), rows)
        act.connection.execute(leaf.insert(), [{"id": 1, "stranger_id": 2}, {"id": 2, "stranger_id": 3}])
        Joiner(act.connection, (*HISTORY_TABLES, stranger, leaf)).repoint(contact, keep, other)
        found = [tuple(row) for row in act.connection.execute(stranger.select().order_by(stranger.c.id))]
        leaves = [tuple(row) for row in act.connection.execute(leaf.select().order_by(leaf.c.id))]
    assert found == [(1, keep, "mine\ntheirs", "both"), (3, keep, "alone", "one")]
    assert leaves == [(1, 1), (2, 3)]


# -- laws --------------------------------------------------------------------------------------------------

NAMES = st.sampled_from(["Odette", "Barnaby", "Tilda", "Ida"])


class Merging(RuleBasedStateMachine):
    """People with things hanging on them, merged and undone in any order: nothing that was said is ever lost."""

    @initialize()
    def begin(self) -> None:
        import tempfile

        self.folder = tempfile.TemporaryDirectory()
        self.journal = Journal.open(Path(self.folder.name) / "a.journal", clock=FixedClock())
        self.said: set[str] = set()
        self.number = 0

    def people(self) -> list[int]:
        return [number for section in self.journal.contacts.ids("name") for number in section.ids]

    def word(self) -> str:
        self.number += 1
        return f"word{self.number}"

    @rule(name=NAMES, email=st.sampled_from(["a@example.org", "b@example.org"]))
    def add(self, name: str, email: str) -> None:
        self.journal.contacts.add(name, points=(ContactPoint("email", email),), circles=("Clients",))

    @rule(
        at=st.integers(0, 9),
        more=st.integers(0, 9),
        what=st.sampled_from(["jot", "fact", "family", "promise", "link"]),
    )
    def say(self, at: int, more: int, what: str) -> None:
        people = self.people()
        if not people:
            return
        one, other = people[at % len(people)], people[more % len(people)]
        word = self.word()
        if what == "jot":
            self.journal.jots.save(word, list({one, other}))
        elif what == "fact":
            self.journal.facts.add(one, FactDraft(FactKind.WORK, word))
        elif what == "family":
            self.journal.facts.add(one, FactDraft(FactKind.FAMILY, "Ida", word, relation="daughter"))
        elif what == "promise":
            self.journal.promises.add(one, word)
        elif one != other:
            self.journal.links.add(one, other, LinkKind.FRIEND, word)
            return  # a link to oneself is none
        else:
            return
        self.said.add(word)

    @rule(at=st.integers(0, 9), more=st.integers(0, 9))
    def merge(self, at: int, more: int) -> None:
        people = self.people()
        if not people or people[at % len(people)] == people[more % len(people)]:
            return
        before = records(self.journal)
        self.journal.duplicates.merge(people[at % len(people)], people[more % len(people)])
        after = records(self.journal)
        self.journal.history.undo()
        assert records(self.journal) == before
        self.journal.history.redo()
        assert records(self.journal) == after

    @invariant()
    def nothing_is_lost_and_all_is_sound(self) -> None:
        if not hasattr(self, "journal"):
            return
        with self.journal._database.read() as connection:
            told = set()
            for query in (
                "SELECT text FROM entry",
                "SELECT text || ' ' || detail FROM fact",
                "SELECT text FROM promise",
            ):
                told |= {word for (text,) in connection.exec_driver_sql(query) for word in text.split()}
        assert self.said <= told
        assert self.journal.care.check(index=True, thorough=True).findings == ()

    def teardown(self) -> None:
        if hasattr(self, "journal"):
            self.journal.close()
            self.folder.cleanup()


TestMerging = Merging.TestCase
TestMerging.settings = settings(
    max_examples=8, stateful_step_count=15, deadline=None, suppress_health_check=list(HealthCheck)
)


def test_what_is_sensitive_with_one_is_sensitive_with_the_one_of_two(
    journal: Journal, two: tuple[int, int]
) -> None:
    keep, other = two
    dated = FactDraft(FactKind.CONTEXT, "has an operation", on="2027-03-01")
    journal.facts.add(keep, dated)
    journal.facts.add(other, replace(dated, sensitive=True))
    journal.duplicates.merge(keep, other)
    assert [(each.text, each.sensitive) for each in journal.facts.of(keep)] == [("has an operation", True)]
    with journal._database.read() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM topic").scalar() == 0


@pytest.mark.parametrize("is_closed", [False, True])
def test_one_fact_of_two_is_asked_after_once(
    journal: Journal, two: tuple[int, int], *, is_closed: bool
) -> None:
    keep, other = two
    for who in two:
        journal.facts.add(who, FactDraft(FactKind.CONTEXT, "runs the marathon", on="2027-03-01"))
    if is_closed:
        journal.topics.close(2)
    journal.duplicates.merge(keep, other)
    with journal._database.read() as connection:
        found = connection.exec_driver_sql("SELECT fact_id, is_open FROM topic").all()
    assert [tuple(row) for row in found] == [(journal.facts.of(keep)[0].id, int(not is_closed))]
