"""Everything the journal holds about one person, as one file."""

from __future__ import annotations

import base64
import json
from pathlib import Path

import pytest

from relationship_journal.domain.errors import CannotWriteFile, UnknownContact
from relationship_journal.journal import Journal
from relationship_journal.store.tables import HISTORY_TABLES
from tests.fixed_clock import FixedClock
from tests.journal.whole_journal import JPEG, fill, rows

SNAPSHOT = Path(__file__).parents[1] / "data" / "about" / "odette.txt"
PRIVATE = ("send the map by friday", "Only for Odette.", "Who decides?", "Laughs first", "phoned")


@pytest.fixture
def odette(journal: Journal, clock: FixedClock) -> int:
    fill(journal, clock)
    other = journal.contacts.add("Somebody Else")
    journal.jots.save("Odette Plumbridge phoned.", [other])
    return journal.contacts.named("Odette Plumbridge")


def written(journal: Journal, who: int, **options: bool) -> str:
    path = journal.path.with_name("about")
    journal.exports.everything_about(who, path, **options)
    assert path.stat().st_mode & 0o777 == 0o600
    return path.read_bytes().decode()


def test_the_page_stands_as_it_was_agreed(journal: Journal, odette: int) -> None:
    assert written(journal, odette) == SNAPSHOT.read_bytes().decode()


def test_without_the_private_notes_none_of_them_is_in_it(journal: Journal, odette: int) -> None:
    told, bare = written(journal, odette), written(journal, odette, private=False)
    assert [words for words in PRIVATE if words not in told] == []
    assert [words for words in PRIVATE if words in bare] == []
    data = written(journal, odette, private=False, for_programs=True)
    assert [words for words in PRIVATE if words in data] == []
    for words in ("odette@cloudberry.example", "Oat prices", "Rex", "Send the map"):
        assert words in bare
        assert words in data


def test_nobody_else_is_named_but_in_what_was_written(journal: Journal, odette: int) -> None:
    told = written(journal, odette) + written(journal, odette, for_programs=True)
    assert "Tilda" not in told
    assert "Somebody Else" not in told


def test_for_programs_every_row_of_theirs_is_in_it(journal: Journal, odette: int) -> None:
    data = json.loads(written(journal, odette, for_programs=True))
    there = rows(journal)
    for table in HISTORY_TABLES:
        if "contact_id" in table.columns:
            theirs = [row["id"] for row in there[table.name] if row["contact_id"] == odette]
            assert {each["id"] for each in data["tables"].get(table.name, ())} >= set(theirs), table.name
    assert [base64.b64decode(each) for each in data["pictures"].values()] == [JPEG]
    assert [each["text"] for each in data["named_elsewhere"]] == ["Odette Plumbridge phoned."]


def test_refusals_are_said(journal: Journal, odette: int, tmp_path: Path) -> None:
    with pytest.raises(UnknownContact):
        journal.exports.everything_about(4711, tmp_path / "x.txt")
    with pytest.raises(CannotWriteFile):
        journal.exports.everything_about(odette, tmp_path / "not there" / "x.txt")
    assert journal.exports.file_name(odette, ".txt") == "Odette Plumbridge.txt"
