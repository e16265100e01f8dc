"""What is decided about cards is done, what was seen is known again, and tables bring facts and families."""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from relationship_journal.domain.comparing import Choice
from relationship_journal.domain.contacts import ContactPoint
from relationship_journal.domain.errors import CannotWriteFile, UnreadableFile
from relationship_journal.domain.facts import FactKind
from relationship_journal.domain.imports import Decision, ImportReport, Meets, Verdict
from relationship_journal.journal import Journal
from tests.journal.test_imports import card, rows

_REPO = Path(__file__).resolve().parents[2]
_SAMPLES = Path(os.environ.get("RELATIONSHIP_JOURNAL_SAMPLES", _REPO.parent / "shared" / "samples"))
_FILES = sorted([*_SAMPLES.glob("vcf/*.vcf"), *_SAMPLES.glob("csv/*.csv")]) if _SAMPLES.is_dir() else []

ODETTE = (ContactPoint("email", "odette@cloudberry.example"), ContactPoint("phone", "020 555 0148"))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "people.vcf"


def write(file: Path, *cards: str) -> Path:
    file.write_bytes("".join(cards).encode())
    return file


def bring(journal: Journal, file: Path, decisions: dict[int, Decision] | None = None) -> ImportReport:
    return journal.imports.run(journal.imports.plan(file), decisions)


def everybody(journal: Journal) -> Iterator[int]:
    for section in journal.contacts.ids("name"):
        yield from section.ids


# -- side by side --------------------------------------------------------------------------------------


def test_fields_lie_side_by_side_and_nothing_of_mine_gives_way_by_itself(
    journal: Journal, file: Path
) -> None:
    who = journal.contacts.add("Odette Plumbridge", role="Head of Operations", points=ODETTE)
    write(file, card("Odette Plumbridge", "EMAIL:Odette@cloudberry.example", "TEL:020 555 0199",
                     "TITLE:Operations Manager", "BDAY:--0903"))  # fmt: skip
    (candidate,) = journal.imports.plan(file).candidates
    assert (candidate.verdict, candidate.meets, candidate.existing) == (Verdict.UPDATE, Meets.EMAIL, who)
    assert [(pair.field, pair.mine, pair.theirs, pair.default) for pair in candidate.pairs] == [
        ("role", ("Head of Operations",), ("Operations Manager",), Choice.MINE),
        ("born", (), ("--09-03",), Choice.THEIRS),
        ("phone", ("020 555 0148",), ("020 555 0199",), Choice.BOTH),
    ]
    assert bring(journal, file).updated == 1
    odette = journal.contacts.get(who)
    assert (odette.row.role, str(odette.born)) == ("Head of Operations", "--09-03")
    assert [point.value for point in odette.points] == [
        "odette@cloudberry.example", "020 555 0148", "020 555 0199",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("choices", "role", "phones"),
    [
        ({"role": Choice.THEIRS, "phone": Choice.THEIRS}, "Operations Manager", ["020 555 0199"]),
        ({"role": Choice.MINE, "phone": Choice.MINE}, "Head of Operations", ["020 555 0148"]),
        ({"phone": Choice.BOTH}, "Head of Operations", ["020 555 0148", "020 555 0199"]),
    ],
)
def test_what_is_chosen_is_taken(
    journal: Journal, file: Path, choices: dict[str, Choice], role: str, phones: list[str]
) -> None:
    who = journal.contacts.add("Odette Plumbridge", role="Head of Operations", points=ODETTE)
    write(file, card("Odette Plumbridge", "EMAIL:odette@cloudberry.example", "TEL:020 555 0199",
                     "TITLE:Operations Manager", "BDAY:--0903"))  # fmt: skip
    bring(journal, file, {0: Decision(choices=choices)})
    odette = journal.contacts.get(who)
    assert odette.row.role == role
    assert [point.value for point in odette.points if point.kind == "phone"] == phones


def test_keep_both_makes_another_person_and_same_person_updates_the_one(journal: Journal, file: Path) -> None:
    who = journal.contacts.add("Odette Plumbridge", points=ODETTE)
    write(file, card("O. Plumbridge", "EMAIL:o.plumbridge@old-mail.example"))
    (candidate,) = journal.imports.plan(file).candidates
    assert (candidate.verdict, candidate.meets) == (Verdict.DOUBTFUL, Meets.SIMILAR_NAME)
    waiting = bring(journal, file)
    assert (waiting.new, waiting.updated, waiting.doubtful, waiting.act) == (0, 0, 1, None)
    both = bring(journal, file, {0: Decision(as_new=True)})
    assert (both.new, both.updated, journal.contacts.count()) == (1, 0, 2)
    journal.history.undo()
    one = bring(journal, file, {0: Decision()})
    assert (one.new, one.updated, journal.contacts.count()) == (0, 1, 1)
    assert journal.contacts.get(who).name == "Odette Plumbridge"
    assert "o.plumbridge@old-mail.example" in [point.value for point in journal.contacts.get(who).points]
    assert bring(journal, file).already == 1, "that they are one is remembered"


def test_same_person_is_remembered_even_where_nothing_was_to_be_added(journal: Journal, file: Path) -> None:
    journal.contacts.add("Odette Plumbridge", points=ODETTE)
    write(file, card("O. Plumbridge"))
    assert bring(journal, file, {0: Decision()}).updated == 1
    (candidate,) = journal.imports.plan(file).candidates
    assert (candidate.verdict, candidate.meets) == (Verdict.ALREADY, Meets.SEEN)


def test_one_family_with_one_number_are_two_people(journal: Journal, file: Path) -> None:
    journal.contacts.add("Odette Plumbridge", points=ODETTE)
    write(file, card("Caspar Plumbridge", "TEL:+44 20 555 0148"))
    assert [each.verdict for each in journal.imports.plan(file).candidates] == [Verdict.NEW]


def test_a_card_without_a_name_comes_in_under_the_one_it_is_given(journal: Journal, file: Path) -> None:
    write(file, card("", "BDAY:1980-05-03"))
    assert bring(journal, file, {0: Decision()}).new == 0
    report = bring(journal, file, {0: Decision(name=" Rosalba  Inkwell ")})
    assert report.new == 1
    assert journal.contacts.get(report.new_ids[0]).name == "Rosalba Inkwell"
    assert bring(journal, file, {0: Decision(name="Rosalba Inkwell")}).new == 0, "it was seen"


def test_a_card_that_may_be_an_earlier_one_of_the_file_joins_it_if_told_so(
    journal: Journal, file: Path
) -> None:
    write(
        file,
        card("Odette Plumbridge", "EMAIL:o@example.org"),
        card("Odette Plumbridge", "TEL:+49 30 1234567"),
    )
    (_first, second) = journal.imports.plan(file).candidates
    assert (second.verdict, second.existing, second.near) == (Verdict.DOUBTFUL, None, 0)
    report = bring(journal, file, {1: Decision()})
    assert (report.new, report.updated, journal.contacts.count()) == (1, 0, 1)
    assert {point.kind for point in journal.contacts.get(report.new_ids[0]).points} == {"email", "phone"}
    assert bring(journal, file).already == 2


def test_what_was_left_undecided_is_never_decided_by_itself(journal: Journal, file: Path) -> None:
    journal.contacts.add("Odette Plumbridge", points=ODETTE)
    write(file, card("O. Plumbridge", "EMAIL:other@example.org"), card("O. Plumbridge", "EMAIL:other@example.org", "TEL:1234567"),
          card("Tilda"))  # fmt: skip
    first = bring(journal, file)
    assert first.doubtful > 0
    again = bring(journal, file)
    assert (again.act, again.doubtful) == (None, first.doubtful)


# -- seen before -----------------------------------------------------------------------------------------

PEOPLE = (
    card("Odette Plumbridge", "UID:u1", "EMAIL:odette@cloudberry.example", "TEL:020 555 0148", "TITLE:Head"),
    card("Barnaby Quillfeather", "EMAIL:b@example.org"),
    card("Barnaby Quillfeather", "EMAIL:b@example.org", "TEL:020 555 0100"),
    card("Tilda"),
)


def edit_everybody(journal: Journal) -> None:
    for number, who in enumerate(everybody(journal)):
        draft = journal.contacts.draft_of(who)
        points = (ContactPoint("phone", f"0{number}"),)
        journal.contacts.edit(
            who, replace(draft, name=f"Renamed {number}", role="x", given="", family="", points=points)
        )


def test_the_same_file_changes_nothing_however_they_were_edited_here(journal: Journal, file: Path) -> None:
    write(file, *PEOPLE)
    assert bring(journal, file).new == 3
    edit_everybody(journal)
    before = rows(journal)
    again = bring(journal, file)
    assert (again.new, again.updated, again.already, again.act) == (0, 0, 4, None)
    assert rows(journal) == before


def test_who_was_here_before_the_file_is_known_to_it_afterwards(journal: Journal, file: Path) -> None:
    who = journal.contacts.add("Odette Plumbridge", points=ODETTE)
    write(file, card("Odette Plumbridge", *(f"{kind}:{value}" for kind, value in
                     (("EMAIL", ODETTE[0].value), ("TEL", ODETTE[1].value)))), card("Tilda"))  # fmt: skip
    first = bring(journal, file)
    assert (first.new, first.updated, first.already) == (1, 0, 1)
    journal.contacts.edit(who, replace(journal.contacts.draft_of(who), name="Odette Vane", points=()))
    assert bring(journal, file).act is None


def test_undone_it_can_be_brought_again(journal: Journal, file: Path) -> None:
    write(file, *PEOPLE)
    before = rows(journal)
    bring(journal, file)
    journal.history.undo()
    assert rows(journal) == before
    assert bring(journal, file).new == 3


def test_deleted_here_the_file_brings_them_as_new(journal: Journal, file: Path) -> None:
    write(file, *PEOPLE)
    bring(journal, file)
    journal.contacts.remove(journal.contacts.named("Odette"))
    assert next(each.verdict for each in journal.imports.plan(file).candidates) is Verdict.NEW


@pytest.mark.skipif(not _FILES, reason="the sample files are not part of the repository")
def test_every_sample_twice_and_after_everybody_was_edited(journal: Journal) -> None:
    imported = [path for path in _FILES if bring(journal, path).act is not None]
    assert len(imported) > 0.7 * len(_FILES)
    here = journal.contacts.count()
    assert here > 60
    for path in _FILES:
        again = bring(journal, path)
        assert (again.new, again.updated, again.act) == (0, 0, None), path.name
    waiting = {path: doubtful(journal, path) for path in _FILES}
    edit_everybody(journal)
    before = rows(journal)
    for path in imported:
        plan = journal.imports.plan(path)
        brought = {each.index for each in plan.candidates if each.verdict in (Verdict.NEW, Verdict.UPDATE)}
        assert brought <= waiting[path], path.name
    assert rows(journal) == before


def doubtful(journal: Journal, path: Path) -> set[int]:
    """The cards nobody has decided about yet."""
    return {each.index for each in journal.imports.plan(path).candidates if each.verdict is Verdict.DOUBTFUL}


# -- tables ------------------------------------------------------------------------------------------------

TABLE = (
    "First Name,Last Name,E-mail Address,Company,Spouse,Children,Hobby,Anniversary,Notes,Shoe size\r\n"
    'Odette,Plumbridge,odette@cloudberry.example,Cloudberry Mills,Caspar,"Ida, Emil",Choir,2008-06-21,"Tea, never coffee",38\r\n'
)


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "people.csv"
    path.write_text(TABLE, encoding="utf-8")
    return path


def known(journal: Journal, who: int) -> set[tuple[str, str, str]]:
    return {
        (str(each.kind), each.text, each.relative.relation if each.relative else "")
        for each in journal.facts.of(who)
    }


def test_a_table_brings_facts_and_family(journal: Journal, table: Path) -> None:
    report = bring(journal, table)
    (who,) = report.new_ids
    assert report.kind == "csv"
    assert journal.contacts.get(who).row.organisation == "Cloudberry Mills"
    assert known(journal, who) >= {
        ("family", "Caspar", "spouse"), ("family", "Ida", "child"), ("family", "Emil", "child"),
        ("hobby", "Choir", ""),
    }  # fmt: skip
    assert {each.name for each in journal.facts.relatives(who)} == {"Caspar", "Ida", "Emil"}
    (anniversary,) = (each for each in journal.facts.of(who) if each.kind is FactKind.DATE)
    assert (str(anniversary.on), anniversary.yearly) == ("2008-06-21", True)
    (note,) = journal.timeline.ids(who)
    assert "Tea, never coffee" in journal.timeline.entry(note).text
    assert "Shoe size: 38" in journal.timeline.entry(note).text, "an unknown column is not lost"


def test_facts_are_added_to_who_is_here_and_none_twice(journal: Journal, table: Path) -> None:
    who = journal.contacts.add("Odette Plumbridge", points=ODETTE)
    assert bring(journal, table).updated == 1
    before = known(journal, who)
    table.write_text(TABLE.replace("Cloudberry Mills", "Cloudberry"), encoding="utf-8")  # another fingerprint
    assert bring(journal, table).updated == 0
    assert known(journal, who) == before
    assert len(journal.facts.relatives(who)) == 3


def test_the_first_person_is_shown_as_matched(journal: Journal, table: Path) -> None:
    look = journal.imports.look(table)
    assert look.table is not None
    from relationship_journal.domain.contact_tables import ColumnField, ColumnUse, chosen

    uses = list(look.table.uses)
    uses[3] = ColumnUse(ColumnField.ROLE)
    first = journal.imports.first(table, replace(chosen(look.table), uses=tuple(uses)))
    assert first is not None
    assert (first.draft.role, first.draft.organisation) == ("Cloudberry Mills", "")
    table.write_text("Name,Email\r\n", encoding="utf-8")
    empty = journal.imports.look(table).table
    assert empty is not None
    assert journal.imports.first(table, chosen(empty)) is None


# -- the report --------------------------------------------------------------------------------------------


def test_what_was_left_out_can_be_saved_as_a_table(journal: Journal, file: Path) -> None:
    journal.contacts.add("Odette Plumbridge")
    write(
        file, card("Odette Plumbridge", "EMAIL:=1+1@example.org"), card("", "BDAY:1980-05-03"), card("Tilda")
    )
    plan = journal.imports.plan(file)
    report = journal.imports.run(plan, {2: Decision(take=False)})
    assert [(each.reason, each.name) for each in report.left_out] == [
        ("same_person", "Odette Plumbridge"), ("no_name", ""), ("not_chosen", "Tilda"),
    ]  # fmt: skip
    out = file.with_name("left.csv")
    journal.imports.save_left_out(report, out)
    header, *listed = csv.reader(io.StringIO(out.read_bytes().decode("utf-8-sig")))
    assert header == ["Line", "Name", "Email", "Reason"]
    assert [row[0] for row in listed] == ["1", "6", "11"]
    assert listed[0][2].startswith("'="), "no cell starts a formula"
    assert "Odette Plumbridge" in listed[0][3]
    assert out.stat().st_mode & 0o077 == 0
    with pytest.raises(CannotWriteFile):
        journal.imports.save_left_out(report, file.parent / "nowhere" / "left.csv")


def test_what_is_foreseen_is_what_comes(journal: Journal, file: Path) -> None:
    journal.contacts.add("Odette Plumbridge", points=ODETTE)
    write(file, *PEOPLE, card("O. Plumbridge"), card("", "BDAY:1980"))
    plan = journal.imports.plan(file)
    before = rows(journal)
    foreseen = journal.imports.foresee(plan)
    assert rows(journal) == before
    done = journal.imports.run(plan)
    assert foreseen == replace(done, act=None, new_ids=())
    assert len(done.new_ids) == done.new == 2


def test_a_large_file_is_read_if_allowed(journal: Journal, tmp_path: Path) -> None:
    path = tmp_path / "large.csv"
    with path.open("wb") as out:
        out.write(b"Name,Email\r\nOdette,o@example.org\r\n")
        out.write(b"\r\n" * (11 * 1024 * 1024))
    for ask in (journal.imports.look, journal.imports.plan):
        with pytest.raises(UnreadableFile) as refused:
            ask(path)
        assert (refused.value.key, refused.value.data["size"]) == ("error.file_too_large", 23)
    assert journal.imports.look(path, allow_large=True).kind == "csv"
