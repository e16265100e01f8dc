"""Imports: nobody twice, nothing overwritten, nothing lost without a word; and exports that come back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from relationship_journal.domain.contacts import ContactDraft, ContactPoint
from relationship_journal.domain.errors import Stopped, UnreadableFile
from relationship_journal.domain.imports import Decision, ImportPlan, ImportReport, Verdict
from relationship_journal.domain.names import tidy_name
from relationship_journal.journal import Journal
from relationship_journal.store.tables import HISTORY_TABLES
from tests.fixed_clock import FixedClock


def card(name: str, *lines: str) -> str:
    return "\r\n".join(["BEGIN:VCARD", "VERSION:3.0", f"FN:{name}", *lines, "END:VCARD", ""])


def rows(journal: Journal) -> list[object]:
    """All the user's rows."""
    with journal._database.read() as connection:
        return [
            [tuple(row) for row in connection.exec_driver_sql(f"SELECT * FROM {table.name} ORDER BY id")]
            for table in HISTORY_TABLES
        ]


@pytest.fixture
def vcf(tmp_path: Path) -> Path:
    return tmp_path / "people.vcf"


def bring(journal: Journal, vcf: Path, *cards: str, ticked: set[int] | None = None) -> ImportReport:
    vcf.write_bytes("".join(cards).encode())
    plan = journal.imports.plan(vcf)
    return journal.imports.run(plan, None if ticked is None else only(plan, ticked))


def only(plan: ImportPlan, ticked: set[int]) -> dict[int, Decision]:
    """These cards and no others; whoever may be the same person comes in as another."""
    return {
        each.index: Decision(each.index in ticked, as_new=each.verdict is Verdict.DOUBTFUL)
        for each in plan.candidates
    }


def verdicts(journal: Journal, vcf: Path, *cards: str) -> list[Verdict]:
    vcf.write_bytes("".join(cards).encode())
    return [each.verdict for each in journal.imports.plan(vcf).candidates]


FILE = (
    card("Odette Plumbridge", "UID:u1", "EMAIL:o@example.org", "TEL:+49 30 1234567", "NOTE:met at the fair"),
    card("Barnaby Quill", "EMAIL:b@example.org", "BDAY:1980-05-03", "ORG:Mills", "X-ODD:kept"),
    card("Tilda", "PHOTO;ENCODING=b;TYPE=PNG:iVBORw0KGgo="),
    card("李明", "TEL:123"),
)


def test_the_same_file_twice_changes_nothing(journal: Journal, vcf: Path) -> None:
    first = bring(journal, vcf, *FILE)
    assert (first.read, first.new, first.updated, first.already, first.doubtful) == (4, 4, 0, 0, 0)
    assert first.act is not None
    before, act = rows(journal), journal.history.last()
    second = bring(journal, vcf, *FILE)
    assert (second.read, second.new, second.updated, second.already, second.act) == (4, 0, 0, 4, None)
    assert rows(journal) == before
    assert journal.history.last() == act


def test_an_import_is_undone_and_done_again_whole(journal: Journal, vcf: Path) -> None:
    journal.contacts.add("Barnaby Quill", points=(ContactPoint("email", "b@example.org"),))
    before = rows(journal)
    report = bring(journal, vcf, *FILE)
    after = rows(journal)
    assert (report.new, report.updated) == (3, 1)
    journal.history.undo()
    assert rows(journal) == before
    journal.history.redo()
    assert rows(journal) == after


def test_only_empty_fields_are_filled(journal: Journal, vcf: Path) -> None:
    who = journal.contacts.add(
        "Odette Plumbridge",
        role="Head of oats",
        portrait="Laughs.",
        circles=("Clients",),
        rhythm_days=9,
        points=(ContactPoint("email", "O@Example.org", "work"),),
    )
    before = journal.contacts.get(who)
    report = bring(
        journal,
        vcf,
        card(
            "Plumbridge, Odette",
            "EMAIL:o@example.org",
            "EMAIL:other@example.org",
            "TITLE:Chair",
            "ORG:Mills",
            "TEL:+49 30 1234567",
            "BDAY:--0503",
        ),
    )
    assert (report.updated, report.new) == (1, 0)
    after = journal.contacts.get(who)
    assert after.name == "Odette Plumbridge"
    assert (after.row.role, after.row.organisation, str(after.born)) == ("Head of oats", "Mills", "--05-03")
    assert (after.portrait, after.own_rhythm_days, after.circles[0].name) == ("Laughs.", 9, "Clients")
    assert [(p.kind, p.value, p.label) for p in after.points] == [
        ("email", "O@Example.org", "work"),
        ("email", "other@example.org", ""),
        ("phone", "+49 30 1234567", ""),
    ], "lists are joined"
    assert after.points[0].id == before.points[0].id
    assert after.uid == before.uid


@pytest.mark.parametrize(
    ("there", "lines", "verdict"),
    [
        ({}, (), Verdict.ALREADY),
        ({}, ("TITLE:Chair",), Verdict.UPDATE),
        ({}, ("EMAIL:o@example.org",), Verdict.DOUBTFUL),
        ({"points": (ContactPoint("email", "x@example.org"),)}, ("EMAIL:o@example.org",), Verdict.DOUBTFUL),
        ({"points": (ContactPoint("email", "o@example.org"),)}, ("EMAIL:O@EXAMPLE.ORG",), Verdict.ALREADY),
        ({"points": (ContactPoint("phone", "030 1234567"),)}, ("TEL:+49 30 1234567",), Verdict.ALREADY),
        ({"points": (ContactPoint("phone", "112"),)}, ("TEL:113",), Verdict.DOUBTFUL),
        ({"uid": "u1", "points": (ContactPoint("phone", "112"),)}, ("UID:u1", "TEL:113"), Verdict.UPDATE),
        ({"uid": "u1", "points": (ContactPoint("phone", "112"),)}, ("UID:u1", "TEL:112"), Verdict.ALREADY),
    ],
)
def test_who_is_who(
    journal: Journal, vcf: Path, there: dict[str, object], lines: tuple[str, ...], verdict: Verdict
) -> None:
    who = journal.contacts.add("Odette", **there)
    vcf.write_bytes(card("odette", *lines).encode())
    (candidate,) = journal.imports.plan(vcf).candidates
    assert (candidate.verdict, candidate.existing, candidate.existing_name) == (verdict, who, "Odette")


def test_an_address_two_people_share_is_doubtful(journal: Journal, vcf: Path) -> None:
    journal.contacts.add("Odette", points=(ContactPoint("email", "home@example.org"),))
    cards = (card("Barnaby", "EMAIL:home@example.org"),)
    assert verdicts(journal, vcf, *cards) == [Verdict.DOUBTFUL]
    assert bring(journal, vcf, *cards).doubtful == 1
    assert journal.contacts.count() == 1
    report = bring(journal, vcf, *cards, ticked={0})
    assert (report.new, report.doubtful, journal.contacts.count()) == (1, 0, 2)


def test_a_card_without_a_name_is_said_and_not_saved(journal: Journal, vcf: Path) -> None:
    report = bring(journal, vcf, card("", "BDAY:1980-05-03"), card("Odette"), ticked={0, 1})
    assert (report.read, report.new) == (2, 1)
    assert [(each.line, each.reason) for each in report.skipped] == [(1, "no_name")]
    assert journal.contacts.count() == 1


def test_two_cards_of_one_person_in_one_file_become_one_person_with_both(journal: Journal, vcf: Path) -> None:
    cards = (
        card("Odette", "EMAIL:o@example.org", "TITLE:Head"),
        card("Odette", "EMAIL:o@example.org", "TITLE:Chair", "TEL:+49 30 1234567", "ORG:Mills"),
    )
    report = bring(journal, vcf, *cards)
    assert (report.new, report.already) == (1, 1)
    odette = journal.contacts.get(journal.contacts.named("Odette"))
    assert (odette.row.role, odette.row.organisation) == ("Head", "Mills")
    assert [point.kind for point in odette.points] == ["email", "phone"]
    before = rows(journal)
    assert bring(journal, vcf, *cards).already == 2
    assert rows(journal) == before


def test_one_uid_for_two_names_in_one_file_is_doubtful(journal: Journal, vcf: Path) -> None:
    cards = (card("Odette", "UID:same"), card("Barnaby", "UID:same"))
    assert verdicts(journal, vcf, *cards) == [Verdict.NEW, Verdict.DOUBTFUL]
    bring(journal, vcf, *cards, ticked={0, 1})
    assert journal.contacts.count() == 2


def test_namesakes_with_uids_of_their_own_are_not_taken_for_one(journal: Journal, vcf: Path) -> None:
    cards = (card("Odette", "UID:u1", "URL:https://one.example"), card("Odette", "UID:u2"), card("odette"))
    assert verdicts(journal, vcf, *cards) == [Verdict.NEW, Verdict.DOUBTFUL, Verdict.ALREADY]
    assert bring(journal, vcf, *cards, ticked={0, 1}).new == 2
    assert verdicts(journal, vcf, *cards) == [Verdict.ALREADY] * 3


def test_two_cards_that_fill_the_same_field_fill_it_once(journal: Journal, vcf: Path) -> None:
    journal.contacts.add("Odette", points=(ContactPoint("email", "o@example.org"),))
    bring(
        journal,
        vcf,
        card("Odette", "EMAIL:o@example.org", "TITLE:Head", "TEL:1234567"),
        card("Odette", "EMAIL:o@example.org", "TITLE:Chair", "TEL:7654321"),
    )
    odette = journal.contacts.get(journal.contacts.named("Odette"))
    assert odette.row.role == "Head"
    assert [point.value for point in odette.points] == ["o@example.org", "1234567", "7654321"]


ODETTE = (
    "EMAIL:o@example.org",
    "TITLE:Chair",
    "TEL:1234567",
    "NOTE:met at the fair",
    "X-ODD:kept",
    "PHOTO;ENCODING=b;TYPE=PNG:iVBORw0KGgo=",
)


def test_what_was_filled_in_after_the_plan_stays(journal: Journal, vcf: Path) -> None:
    who = journal.contacts.add("Odette", points=(ContactPoint("email", "o@example.org"),))
    gone = journal.contacts.add("Barnaby", points=(ContactPoint("email", "b@example.org"),))
    cards = card("Odette", *ODETTE) + card("Barnaby", "EMAIL:b@example.org", "TITLE:Miller")
    vcf.write_bytes(cards.encode())
    plan = journal.imports.plan(vcf)
    own = (*journal.contacts.get(who).points, ContactPoint("phone", "7654321"))
    journal.contacts.edit(who, replace(journal.contacts.draft_of(who), role="Head", points=own))
    journal.contacts.remove(gone)
    report = journal.imports.run(plan)
    odette = journal.contacts.get(who)
    assert (odette.row.role, odette.first("phone"), len(odette.points)) == ("Head", "7654321", 3)
    assert (report.updated, report.new, journal.contacts.count()) == (1, 0, 1)
    assert journal.imports.run(plan).act is None


def test_a_known_person_gets_picture_note_and_unknown_lines_once(journal: Journal, vcf: Path) -> None:
    who = journal.contacts.add("Odette", points=(ContactPoint("email", "o@example.org"),))
    assert bring(journal, vcf, card("Odette", *ODETTE)).updated == 1
    (noted,) = journal.timeline.ids(who)
    assert journal.timeline.entry(noted).text == "met at the fair"
    out = vcf.with_name("out.vcf")
    journal.exports.contacts(out)
    assert "X-ODD:kept" in out.read_text(encoding="utf-8")
    assert "iVBORw0KGgo=" in out.read_text(encoding="utf-8")
    others = (
        "NOTE:another",
        "X-ODD:other",
        "PHOTO;ENCODING=b;TYPE=PNG:iVBORw0KGgoA",
        "URL:https://o.example",
    )
    bring(journal, vcf, card("Odette", "EMAIL:o@example.org", *others))
    journal.exports.contacts(out)
    assert "X-ODD:kept" in out.read_text(encoding="utf-8")
    assert "iVBORw0KGgo=" in out.read_text(encoding="utf-8")
    assert journal.timeline.ids(who) == (noted,)


def test_a_picture_alone_fills_the_empty_place(journal: Journal, vcf: Path) -> None:
    journal.contacts.add("Odette")
    pictured = card("Odette", "PHOTO;ENCODING=b;TYPE=PNG:iVBORw0KGgo=")
    assert bring(journal, vcf, pictured).updated == 1
    assert verdicts(journal, vcf, pictured) == [Verdict.ALREADY]


def test_stopping_leaves_nothing(journal: Journal, vcf: Path) -> None:
    vcf.write_bytes("".join(card(f"Person {n}") for n in range(450)).encode())
    plan = journal.imports.plan(vcf)
    before, asked = rows(journal), iter([False, False, True])
    with pytest.raises(Stopped):
        journal.imports.run(plan, stopped=lambda: next(asked))
    assert rows(journal) == before
    assert journal.history.acts() == ()
    with pytest.raises(Stopped):
        journal.imports.plan(vcf, stopped=lambda: True)
    told: list[tuple[int, int]] = []
    journal.imports.run(plan, progress=lambda done, of: told.append((done, of)))
    assert told[-1] == (450, 450)
    assert told == sorted(told)


@pytest.mark.parametrize(
    ("data", "key"),
    [
        (b"", "error.file_is_empty"),
        (b"\x00\x01\x02\xff" * 50, "error.file_is_binary"),
        (b"%PDF-1.7\n%x", "error.file_is_pdf"),
        (b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", "error.file_is_icalendar"),
        (b"Dear Odette how are you?\n", "error.file_is_unknown"),
    ],
)
def test_what_is_no_contact_file(journal: Journal, vcf: Path, data: bytes, key: str) -> None:
    vcf.write_bytes(data)
    with pytest.raises(UnreadableFile) as refused:
        journal.imports.plan(vcf)
    assert refused.value.key == key


def test_a_file_that_is_not_there_or_a_folder(journal: Journal, tmp_path: Path) -> None:
    for path, key in ((tmp_path, "error.file_is_folder"), (tmp_path / "x.vcf", "error.file_missing")):
        with pytest.raises(UnreadableFile) as refused:
            journal.imports.plan(path)
        assert refused.value.key == key


# -- out and in again ------------------------------------------------------------------------------------

words = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=12).map(lambda text: text.strip())
drafts = st.builds(
    ContactDraft,
    name=words.filter(lambda text: bool(tidy_name(text))),
    given=words.map(tidy_name),
    family=words.map(tidy_name),
    nickname=words.map(tidy_name),
    organisation=words.map(tidy_name),
    role=words.map(tidy_name),
    pronouns=words.map(tidy_name),
    born=st.sampled_from(["", "--02-29", "1980-05-03", "1980", "1980-05"]),
    points=st.lists(
        st.builds(
            ContactPoint,
            st.sampled_from(["email", "phone", "address", "url"]),
            st.uuids().map(str),
            st.sampled_from(["", "home", "work"]),
        ),
        max_size=3,
    ).map(tuple),
)


def plain(journal: Journal) -> dict[str, ContactDraft]:
    """Everybody by uid, as a file can know them."""
    found = {}
    for section in journal.contacts.ids("name"):
        for number in section.ids:
            draft = journal.contacts.draft_of(number)
            points = sorted((replace(point, id=0) for point in draft.points), key=lambda p: (p.kind, p.value))
            found[draft.uid] = replace(draft, points=tuple(points), card="")
    return found


@settings(
    max_examples=25,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=list(HealthCheck),
)
@given(st.lists(drafts, min_size=1, max_size=4))
def test_what_goes_out_comes_in_the_same(
    tmp_path_factory: pytest.TempPathFactory, people: list[ContactDraft]
) -> None:
    folder = tmp_path_factory.mktemp("out")
    with (
        Journal.open(folder / "a.journal", clock=FixedClock()) as one,
        Journal.open(folder / "b.journal", clock=FixedClock()) as two,
    ):
        for draft in people:
            one.contacts.add(draft)
        out = folder / "out.vcf"
        assert one.exports.contacts(out) == len(people)
        plan = two.imports.plan(out)
        two.imports.run(plan, only(plan, {each.index for each in plan.candidates}))
        assert plain(two) == plain(one)
        before = rows(one)
        again = one.imports.run(one.imports.plan(out))
        assert (again.new, again.updated, again.act) == (0, 0, None)
        assert rows(one) == before


def test_an_unknown_property_and_a_picture_come_out_as_they_came_in(journal: Journal, vcf: Path) -> None:
    bring(journal, vcf, *FILE)
    journal.contacts.add("Myself", is_me=True)
    out = vcf.with_name("out.vcf")
    assert journal.exports.contacts(out) == 4
    text = out.read_text(encoding="utf-8")
    assert "X-ODD:kept" in text
    assert "iVBORw0KGgo=" in text
    assert "UID:u1" in text
    assert "Myself" not in text
    assert "met at the fair" not in text
    assert journal.exports.contacts(out, ids=(journal.contacts.named("Tilda"),)) == 1
    with pytest.raises(Stopped):
        journal.exports.contacts(out, stopped=lambda: True)


def test_several_files_are_compared_as_one_and_undone_as_one(journal: Journal, tmp_path: Path) -> None:
    texts = {
        "one.vcf": card("Odette Plumbridge", "EMAIL:o@example.org") + "no line of a card\r\n",
        "two.vcf": card("Odette Plumbridge", "EMAIL:o@example.org", "TEL:+49 30 1234567")
        + card("Barnaby Quill"),
        "letter.vcf": "This is a letter.\n",
    }
    files = []
    for name, text in texts.items():
        files.append(tmp_path / name)
        files[-1].write_bytes(text.encode())
    told: list[tuple[int, int]] = []
    plan = journal.imports.plan_all(files, lambda done, of: told.append((done, of)))
    assert told == [(0, 3), (1, 3), (2, 3), (3, 3)]
    assert [each.draft.name for each in plan.candidates] == [
        "Odette Plumbridge",
        "Odette Plumbridge",
        "Barnaby Quill",
    ]
    assert [(each.name, each.reason) for each in plan.skipped] == [
        ("one.vcf", "not_vcard"),
        ("", "unreadable"),
    ]
    assert plan.skipped[1].detail.startswith("letter.vcf ")
    before = journal.contacts.count()
    report = journal.imports.run(plan)
    assert (report.file, report.new, journal.contacts.count()) == ("3 files", 2, before + 2)
    assert report.act is not None
    journal.history.undo(report.act)
    assert journal.contacts.count() == before


def test_reading_several_files_can_be_stopped(journal: Journal, tmp_path: Path) -> None:
    files = [tmp_path / "one.vcf", tmp_path / "two.vcf"]
    for file in files:
        file.write_bytes(card("Odette").encode())
    with pytest.raises(Stopped):
        journal.imports.plan_all(files, stopped=lambda: True)
