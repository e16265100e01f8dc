"""The readable folder: everything out, everything back, nothing twice, and no folder that breaks a journal."""

from __future__ import annotations

import copy
import errno
import hashlib
import json
import os
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st

from relationship_journal.domain.contacts import ContactDraft
from relationship_journal.domain.errors import CannotWriteFile, JournalError, Stopped, UnreadableFile
from relationship_journal.domain.people_export import PeopleExportOptions
from relationship_journal.journal import Journal
from relationship_journal.wording import sentence
from tests.fixed_clock import FixedClock
from tests.journal.whole_journal import JPEG, NASTY, fill, rows, without_ids


@pytest.fixture
def whole(journal: Journal, clock: FixedClock) -> Journal:
    fill(journal, clock)
    return journal


@pytest.fixture
def folder(whole: Journal, tmp_path: Path) -> Path:
    whole.exports.everything(tmp_path / "out")
    return tmp_path / "out"


@pytest.fixture
def other(tmp_path: Path, clock: FixedClock) -> Any:
    with Journal.open(tmp_path / "other.journal", clock=clock) as opened:
        yield opened


def files(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


# ---------------------------------------------------------------------------------------------- out and back


def test_the_journal_of_these_tests_has_a_row_in_every_table(whole: Journal) -> None:
    assert [table for table, found in rows(whole).items() if not found] == []


def test_into_an_empty_journal_everything_comes_row_for_row(
    whole: Journal, folder: Path, other: Journal, tmp_path: Path
) -> None:
    report = other.archive.bring(folder)
    assert without_ids(other) == without_ids(whole)
    assert (report.read, report.new, report.already) == (4, 4, 0)
    assert set(report.new_ids) == {row["id"] for row in rows(other)["contact"] if not row["is_me"]}
    assert other.contacts.photo(report.new_ids[0]) == JPEG
    other.exports.everything(tmp_path / "again")
    assert files(tmp_path / "again") == files(folder)
    assert other.care.check(thorough=True).findings == ()


def test_the_same_folder_twice_changes_nothing(whole: Journal, folder: Path, other: Journal) -> None:
    for journal in (whole, other):
        other.archive.bring(folder)
        before, acts = rows(journal), journal.history.acts()
        report = journal.archive.bring(folder)
        assert (report.act, report.new, report.already) == (None, 0, 4)
        assert rows(journal) == before
        assert journal.history.acts() == acts


def test_it_is_one_act_that_undo_takes_back_whole(folder: Path, other: Journal) -> None:
    other.contacts.add("Barnaby Quill", circles=("clients",))
    before = rows(other)
    report = other.archive.bring(folder)
    assert [act.kind for act in other.history.acts()] == ["import.archive", "contact.add"]
    assert len(other.backups.all()) == 1
    other.history.undo(report.act)
    assert rows(other) == before
    other.history.redo(report.act)
    assert other.archive.bring(folder).act is None


def test_journal_json_alone_will_do_with_the_photos_beside_it(folder: Path, other: Journal) -> None:
    assert other.archive.bring(folder / "journal.json").new == 4


def test_looking_says_what_it_is(folder: Path, other: Journal) -> None:
    found = other.archive.look(folder)
    assert (found.file, found.people, found.entries) == ("out", 4, 6)
    assert (found.since, found.written) == ("2026-03-01", "2026-11-22")


@pytest.mark.parametrize(
    "written", ["", "yesterday", None, 3, "2026-02-30T10:00:00", "20261122T090000+00:00"]
)
def test_a_day_of_writing_that_is_none_is_left_out(folder: Path, other: Journal, written: object) -> None:
    damage(folder, lambda content: content.update(about={"written": written}))
    assert other.archive.look(folder).written in ("", "2026-11-22")
    damage(folder, lambda content: content.update(about={}))
    assert other.archive.look(folder).written == ""


def test_a_dry_run_foresees_and_writes_nothing(folder: Path, other: Journal) -> None:
    before = rows(other)
    foreseen = other.archive.foresee(folder)
    assert rows(other) == before
    assert replace(other.archive.bring(folder), act=None) == foreseen


def test_who_is_here_already_stays_as_they_are(whole: Journal, folder: Path, other: Journal) -> None:
    other.archive.bring(folder)
    who = other.contacts.named("Odette Plumbridge")
    other.contacts.edit(who, replace(other.contacts.draft_of(who), role="Chair", portrait=""))
    whole.jots.save("Something new.", [whole.contacts.named("Odette Plumbridge")])
    whole.exports.everything(folder.parent / "later")
    report = other.archive.bring(folder.parent / "later")
    assert (report.new, report.already) == (0, 4)
    assert (other.contacts.get(who).row.role, other.contacts.get(who).portrait) == ("Chair", "")
    assert len(other.timeline.ids(who)) == 4  # the note of the file, two talks, and the new one


def test_circles_and_organisations_meet_by_name_and_the_user_stays_one(folder: Path, other: Journal) -> None:
    other.contacts.add(ContactDraft("Somebody Else", is_me=True))
    other.contacts.add("Barnaby Quill", circles=("CLIENTS",), organisation="Cloudberry Mills")
    other.archive.bring(folder)
    assert [each.name for each in other.circles.all()] == ["CLIENTS", "Chess"]
    found = rows(other)
    assert [row["name"] for row in found["organisation"]] == ["Cloudberry Mills", "Gone House"]
    assert [row["name"] for row in found["contact"] if row["is_me"]] == ["Somebody Else"]
    assert "Me Myself" in {row["name"] for row in found["contact"]}
    assert other.archive.bring(folder).act is None


def test_entries_of_the_same_words_stay_with_their_people(
    whole: Journal, folder: Path, other: Journal, clock: FixedClock
) -> None:
    """Here somebody else's entry says the same to the letter: nobody may be put into it."""
    barnaby = other.contacts.add("Barnaby Quill")
    first = next(row for row in rows(whole)["entry"] if row["text"] == "A short talk.")
    with other._database.write("jot.save", names="") as act:
        values = {**first, "id": 1}
        marks = ", ".join(f":{name}" for name in values)
        names = ", ".join(f'"{name}"' for name in values)
        act.connection.exec_driver_sql(f"INSERT INTO entry ({names}) VALUES ({marks})", values)
        act.connection.exec_driver_sql(
            "INSERT INTO entry_contact (entry_id, contact_id) VALUES (1, ?)", (barnaby,)
        )
    other.archive.bring(folder)
    assert [person.name for person in other.timeline.entry(1).people] == ["Barnaby Quill"]
    talks = [row for row in rows(other)["entry"] if row["text"] == "A short talk."]
    assert len(talks) == 4
    assert other.archive.bring(folder).act is None


def test_pairs_keep_their_order_whatever_ids_they_get_here(
    whole: Journal, folder: Path, other: Journal
) -> None:
    """The later one of a pair is here already, with a lower id than the earlier one will get."""
    for row in reversed(rows(whole)["contact"]):
        if row["name"] == "Tilda Marzipan":
            other.contacts.add(ContactDraft("Tilda Marzipan", uid=row["uid"]))
            break
    other.archive.bring(folder)
    for pair in (*rows(other)["not_same"], *(r for r in rows(other)["link"] if r["kind"] == "knows")):
        assert pair["contact_id"] < pair["other_id"]
    assert other.archive.bring(folder).act is None


def test_stopping_an_import_leaves_nothing(folder: Path, other: Journal) -> None:
    asked = iter([False, False, False, True])
    with pytest.raises(Stopped):
        other.archive.bring(folder, stopped=lambda: next(asked))
    assert not any(rows(other).values())
    assert not other.history.acts()


# ---------------------------------------------------------------------------------------------- the folder


def test_what_was_written_stands_word_for_word_on_each_page(whole: Journal, folder: Path) -> None:
    pages = files(folder)
    odette = pages["people/Odette Plumbridge.txt"].decode()
    assert NASTY in odette
    for words in (
        "Head of Operations, Cloudberry Mills", "Email: odette@cloudberry.example (work)", "In a line: Laughs",
        "Circles: Clients, Chess", "Rhythm: every 42 days", "Born: --05-03", "Picture: photos/Odette Plumbridge.jpg",
        "- Ida (daughter), 6 (2026-11-22)", "starts school", "Chess: on Tuesdays (Hobby)", "sensitive",
        "You: Send the map (made 2026-11-22, due 2026-11-30, kept 2026-11-22)", "And the choir? (asked)",
        "Tilda Marzipan (since spring): report", "Preparation: Who decides?", "Only for Odette.",
        "with Tilda Marzipan", "they started it, it did not help]", "Flies to Kyoto? (from 2027-02-02)", "[2026-11-20 10:00 Europe/Berlin, In person, “Coffee”",
    ):  # fmt: skip
        assert words in odette, words
    assert "Belongs to nobody." in pages["Without a person.txt"].decode()
    twins = {name for name in pages if name.startswith("people/Tilda")}
    assert twins == {"people/Tilda Marzipan.txt", "people/Tilda Marzipan (2).txt"}
    assert "Only for Odette." not in pages["people/Tilda Marzipan (2).txt"].decode()
    assert pages["photos/Odette Plumbridge.jpg"] == JPEG
    readme = pages["README.txt"].decode()
    assert "4 people and 6 entries" in readme
    assert "history" in readme


def test_only_the_owner_may_look(folder: Path) -> None:
    for path in (folder, *folder.rglob("*")):
        assert path.stat().st_mode & 0o777 == (0o700 if path.is_dir() else 0o600), path


@pytest.mark.parametrize("umask", [0o000, 0o077])
def test_not_for_a_moment_may_others_look(
    whole: Journal, tmp_path: Path, umask: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    modes: list[int] = []
    real_open, real_mkdir = os.open, os.mkdir

    def opened(path: Any, flags: int, mode: int = 0o777, **more: Any) -> int:
        modes.append(mode & 0o077 if flags & os.O_CREAT else 0)
        return real_open(path, flags, mode, **more)

    def made(path: Any, mode: int = 0o777, **more: Any) -> None:
        modes.append(mode & 0o077)
        real_mkdir(path, mode, **more)

    before = os.umask(umask)
    try:
        with monkeypatch.context() as patched:
            patched.setattr(os, "open", opened)
            patched.setattr(os, "mkdir", made)
            whole.exports.everything(tmp_path / "out")
    finally:
        os.umask(before)
    assert len(modes) > 8
    assert not any(modes)


def test_an_empty_folder_is_filled_and_one_with_something_refused(whole: Journal, tmp_path: Path) -> None:
    empty, full, file, link = (tmp_path / name for name in ("empty", "full", "file", "link"))
    empty.mkdir()
    full.mkdir()
    (full / "mine.txt").write_text("mine")
    file.write_text("mine")
    link.symlink_to(empty)
    whole.exports.everything(empty)
    assert (empty / "journal.json").is_file()
    before = sorted(tmp_path.iterdir())
    for place in (full, file, link, empty, tmp_path / "no" / "such"):
        with pytest.raises(CannotWriteFile) as refused:
            whole.exports.everything(place)
        assert str(place) in sentence(refused.value)
    assert sorted(tmp_path.iterdir()) == before
    assert (full / "mine.txt").read_text() == file.read_text() == "mine"


def test_stopping_leaves_nothing(whole: Journal, tmp_path: Path) -> None:
    before = sorted(tmp_path.iterdir())
    for stops_at in (1, 2):
        asked = iter([False] * (stops_at - 1) + [True])
        with pytest.raises(Stopped):
            whole.exports.everything(tmp_path / "out", stopped=lambda: next(asked))  # noqa: B023 - called at once
        assert sorted(tmp_path.iterdir()) == before


@pytest.mark.parametrize("at", range(9))
def test_a_full_disk_is_a_sentence_and_leaves_nothing(
    whole: Journal, tmp_path: Path, at: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = sorted(tmp_path.iterdir())
    real, count = os.open, iter(range(10**6))

    def full(path: Any, flags: int, *more: Any, **named: Any) -> int:
        if flags & os.O_CREAT and next(count) == at:
            raise OSError(errno.ENOSPC, "No space left on device")
        return real(path, flags, *more, **named)

    with monkeypatch.context() as patched:
        patched.setattr(os, "open", full)
        with pytest.raises(CannotWriteFile) as refused:
            whole.exports.everything(tmp_path / "out")
    assert "No space left" in sentence(refused.value)
    assert sorted(tmp_path.iterdir()) == before


def test_it_is_one_moment_of_the_journal(whole: Journal, other: Journal, tmp_path: Path) -> None:
    """What is saved while the folder is being written is not in it, not even in part."""
    expected = without_ids(whole)

    def save(done: int, _of: int) -> None:
        whole.jots.save(f"Meanwhile {done}", [whole.contacts.add(f"Late {done}")])

    whole.exports.everything(tmp_path / "out", progress=save)
    assert "Late 0" in {row["name"] for row in rows(whole)["contact"]}
    other.archive.bring(tmp_path / "out")
    assert without_ids(other) == expected
    assert not [name for name in files(tmp_path / "out") if "Late" in name]


def test_progress_only_rises_to_the_end(whole: Journal, other: Journal, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    whole.exports.everything(tmp_path / "out", progress=lambda done, of: told.append((done, of)))
    other.archive.bring(tmp_path / "out", progress=lambda done, of: told.append((done, of)))
    halves = [index for index, (done, _of) in enumerate(told) if done == 0]
    for start, end in ((halves[0], halves[1]), (halves[1], len(told))):
        part = told[start:end]
        assert part == sorted(part)
        assert part[-1][0] == part[-1][1] > 0


# ---------------------------------------------------------------------------------------------- damage


def damage(folder: Path, change: Callable[[dict[str, Any]], object]) -> None:
    path = folder / "journal.json"
    content = json.loads(path.read_text("utf-8"))
    change(content)
    path.write_text(json.dumps(content), "utf-8")


def test_a_folder_of_an_older_version_lacks_what_came_later(folder: Path, other: Journal) -> None:
    def grow_young(content: dict[str, Any]) -> None:
        content["revision"] = "0003"
        for table, names in (("entry", ["satisfied"]), ("topic", ["fact_id", "ask_from"])):
            for row in content["tables"][table]:
                for name in names:
                    del row[name]

    damage(folder, grow_young)
    assert other.archive.bring(folder).new == 4
    assert {each.satisfied for each in other.timeline.entries(other.timeline.ids()).values()} == {None}
    assert other.care.check().findings == ()


def set_value(table: str, column: str, value: object, row: int = 0) -> Callable[[dict[str, Any]], None]:
    def change(content: dict[str, Any]) -> None:
        content["tables"][table][row][column] = value

    return change


WRONG: dict[str, Callable[[dict[str, Any]], object]] = {
    "a table nobody knows": lambda content: content["tables"].update(pets=[]),
    "a column nobody knows": set_value("contact", "shoe_size", 3),
    "a column missing": lambda content: content["tables"]["contact"][0].pop("name"),
    "a name of nothing": set_value("contact", "name", " \t"),
    "a number for a name": set_value("contact", "name", 3),
    "no name": set_value("contact", "name", None),
    "no uid": set_value("contact", "uid", ""),
    "a uid twice": lambda content: content["tables"]["contact"][1].update(
        uid=content["tables"]["contact"][0]["uid"]
    ),
    "two users": set_value("contact", "is_me", True, row=1),
    "a flag as a number": set_value("contact", "is_me", 1),
    "a day that is none": set_value("contact", "created", "2026-02-30"),
    "a day written otherwise": set_value("contact", "created", "20260211"),
    "a day at the end of the calendar": set_value("entry", "day", "9999-12-31"),
    "a partial date that is none": set_value("contact", "born", "May"),
    "a rhythm nobody may choose": set_value("contact", "rhythm_days", -5),
    "a card that is no JSON": set_value("contact", "card", "{"),
    "a card that is a list": set_value("contact", "card", "[]"),
    "a card of the wrong shape": set_value("contact", "card", '{"rest": [1]}'),
    "a card with strange addresses": set_value("contact", "card", '{"parts": [["address", "x", [1]]]}'),
    "a card with strange relatives": set_value("contact", "card", '{"related": [["x"]]}'),
    "a picture nobody brings": set_value("contact", "photo", "0" * 64),
    "an organisation that is not there": set_value("contact", "organisation_id", 99),
    "an organisation that is no number": set_value("contact", "organisation_id", True),
    "a channel nobody knows": set_value("entry", "channel", "telepathy"),
    "an instant that is none": set_value("entry", "at", "yesterday"),
    "an instant before all meetings": set_value("meeting", "start", "0001-01-01T00:00:00Z"),
    "a zone nobody knows": set_value("meeting", "zone", "Mars/Base"),
    "a meeting without end": set_value("meeting", "minutes", 10**9),
    "a number too large": set_value("relative", "age", 2**40),
    "a link to oneself": lambda content: content["tables"]["link"][0].update(
        other_id=content["tables"]["link"][0]["contact_id"]
    ),
    "the same place in a circle twice": lambda content: content["tables"]["contact_circle"].append(
        {**content["tables"]["contact_circle"][0], "id": 99}
    ),
    "a circle without a name": set_value("circle", "name", ""),
}


@pytest.mark.parametrize("fault", WRONG)
def test_what_no_journal_could_hold_is_refused_whole(folder: Path, other: Journal, fault: str) -> None:
    damage(folder, WRONG[fault])
    for take in (other.archive.look, other.archive.foresee, other.archive.bring):
        with pytest.raises(UnreadableFile) as refused:
            take(folder)
        assert refused.value.key == "error.archive_damaged"
        assert "{" not in sentence(refused.value).replace(fault, "")
    assert not any(rows(other).values())
    assert other.backups.all() == ()


def test_the_right_thing_is_not_refused(folder: Path, other: Journal) -> None:
    """The table above damages something that comes in when nothing is changed."""
    damage(folder, lambda _content: None)
    assert other.archive.bring(folder).new == 4


def test_a_column_an_older_folder_does_not_know_gets_what_is_usual(folder: Path, other: Journal) -> None:
    def older(content: dict[str, Any]) -> None:
        for row in content["tables"]["contact"]:
            for column in ("pronouns", "died", "photo"):
                row.pop(column)

    damage(folder, older)
    other.archive.bring(folder)
    assert {(row["pronouns"], row["died"], row["photo"]) for row in rows(other)["contact"]} == {("", 0, None)}


def test_a_folder_of_a_newer_version_is_told_apart(folder: Path, other: Journal) -> None:
    damage(folder, lambda content: content.update(revision="0099"))
    with pytest.raises(UnreadableFile, match=r"error\.archive_newer"):
        other.archive.bring(folder)


@pytest.mark.parametrize("harm", ["missing", "other", "fifo"])
def test_a_picture_that_is_not_the_one_is_named(folder: Path, other: Journal, harm: str) -> None:
    photo = folder / "photos" / "Odette Plumbridge.jpg"
    photo.unlink()
    if harm == "other":
        photo.write_bytes(JPEG + b"!")
    elif harm == "fifo":
        os.mkfifo(photo)
    with pytest.raises(UnreadableFile) as refused:
        other.archive.bring(folder)
    assert refused.value.key == "error.archive_photo"
    assert "photos/Odette Plumbridge.jpg" in sentence(refused.value)
    assert not any(rows(other).values())


@pytest.mark.parametrize(
    ("name", "key"), [("", "error.not_an_archive"), ("nothing.json", "error.file_missing")]
)
def test_what_is_no_folder_of_ours_is_said(tmp_path: Path, journal: Journal, name: str, key: str) -> None:
    (tmp_path / "somewhere").mkdir()
    with pytest.raises(UnreadableFile, match=key.replace(".", r"\.")):
        journal.archive.bring(tmp_path / "somewhere" / name)


# ---------------------------------------------------------------------------------------------- anything at all

ANY = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(2**65), 2**65),
    st.text(max_size=12),
    st.sampled_from(
        ["", "0001-01-01", "9999-12-31", "--02-29", "1980", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z",
         "Europe/Berlin", "../../etc", '{"kind": 3}', '{"parts": [["phone", "+49 30 1234567", []]]}', "me",
         '{"related": [["related", "A", "b"]]}', "note", "planned", "spouse", "\x00", "a" * 5000]
    ),
)  # fmt: skip


LIKELY = {
    bool: st.booleans(),
    int: st.one_of(st.integers(1, 6), st.integers(0, 5000)),
    str: st.one_of(
        st.text(max_size=20),
        st.dates().map(str),
        st.datetimes().map(lambda when: f"{when:%Y-%m-%dT%H:%M:%SZ}"),
        st.sampled_from(
            ["", "1980", "--02-29", "Europe/Berlin", "them", "note", "phone", "warm", "ask", "kept", "theirs",
             "Odette Plumbridge", "hobby", "spouse", NASTY]
        ),
    ),
}  # fmt: skip


def drawn(data: st.DataObject, value: object) -> object:
    """Something in the place of a value: of its kind as a rule, so that much of it can be taken."""
    if value is None or not data.draw(st.integers(0, 3)):
        return data.draw(ANY)
    return data.draw(LIKELY[type(value)])


def looked_at_everywhere(journal: Journal, folder: Path) -> None:
    """What a window would read of a journal: nothing of it may fail."""
    for person in rows(journal)["contact"]:
        journal.contacts.get(person["id"])
        journal.contacts.draft_of(person["id"])
        journal.briefings.for_contact(person["id"])
        journal.links.of(person["id"])
        journal.facts.of(person["id"])
    journal.contacts.ids("company")
    journal.timeline.entries(journal.timeline.ids())
    journal.today.read()
    journal.meetings.past()
    journal.meetings.upcoming()
    journal.promises.open()
    journal.search.find("odette")
    journal.exports.contacts(folder / "people.vcf", options=PeopleExportOptions(facts=True, notes=True))
    journal.exports.everything(folder / "again")
    assert journal.care.check(thorough=True).findings == ()


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    folder = tmp_path_factory.mktemp("sound")
    clock = FixedClock()
    with Journal.open(folder / "a.journal", clock=clock) as journal:
        fill(journal, clock)
        journal.exports.everything(folder / "out")
    found: dict[str, Any] = json.loads((folder / "out" / "journal.json").read_text("utf-8"))
    return found


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_whatever_stands_in_a_folder_is_refused_in_words_or_good(
    data: st.DataObject, sound: dict[str, Any], tmp_path_factory: pytest.TempPathFactory
) -> None:
    content = copy.deepcopy(sound)
    for _ in range(data.draw(st.integers(1, 3))):
        table = data.draw(st.sampled_from(sorted(content["tables"])))
        row = data.draw(st.sampled_from(content["tables"][table]))
        column = data.draw(st.sampled_from(sorted(row)))
        row[column] = drawn(data, row[column])
    folder = tmp_path_factory.mktemp("any")
    (folder / "in" / "photos").mkdir(parents=True)
    (folder / "in" / "photos" / "Odette Plumbridge.jpg").write_bytes(JPEG)
    (folder / "in" / "journal.json").write_text(json.dumps(content), "utf-8", "surrogatepass")
    with ExitStack() as stack:
        journal = stack.enter_context(Journal.open(folder / "b.journal", clock=FixedClock()))
        refused: JournalError | None = None
        try:
            journal.archive.bring(folder / "in")
        except JournalError as error:
            refused = error
        event("refused" if refused else "taken")
        if refused is not None:
            assert sentence(refused)
            assert not any(rows(journal).values())
            return
        looked_at_everywhere(journal, folder)
        assert journal.archive.bring(folder / "in").act is None
        journal.history.undo()
        assert not any(rows(journal).values())


def test_the_time_of_writing_is_all_that_differs_later(
    whole: Journal, folder: Path, clock: FixedClock
) -> None:
    clock.advance(hours=1)
    whole.exports.everything(folder.parent / "later")
    before, after = files(folder), files(folder.parent / "later")
    assert {name for name in before if before[name] != after[name]} == {"journal.json"}
    changed = after["journal.json"].replace(b"10:00:00+00:00", b"09:00:00+00:00")
    assert hashlib.sha256(changed).digest() == hashlib.sha256(before["journal.json"]).digest()
