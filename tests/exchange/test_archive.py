"""journal.json: what is written comes back to the letter, and what nobody wrote is refused in words."""

from __future__ import annotations

import json
import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relationship_journal.domain.errors import UnreadableFile
from relationship_journal.exchange.archive import (
    Archive,
    ArchivePicture,
    is_archive,
    read_archive_json,
    write_archive_json,
)
from relationship_journal.exchange.recognise import recognise
from relationship_journal.wording import SENTENCES, sentence

_WORDS = st.from_regex(r"[a-z][a-z0-9_]{0,12}", fullmatch=True)
_TEXTS = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"])),
    st.sampled_from(["\x00", "a\x00b", "\u2028", "\ufeff", '"', "\\u0000", "</script>", "😀", "\r\n", "NaN"]),
)
_VALUES = st.one_of(st.none(), st.booleans(), st.integers(-(2**63), 2**63 - 1), _TEXTS)
_ROWS = st.lists(
    st.dictionaries(_WORDS, _VALUES, max_size=5), max_size=4
).map(lambda rows: [{**row, "id": at} for at, row in enumerate(rows, 1)])  # fmt: skip
_PICTURES = st.lists(
    st.builds(
        ArchivePicture,
        st.from_regex(r"[0-9a-f]{64}", fullmatch=True),
        st.sampled_from(["photos/a.jpg", "photos/Ää 😀.png", "b.gif"]),
    ),
    max_size=3,
)


def small(**changes: Any) -> dict[str, Any]:
    """A whole file with one row, some of it replaced."""
    return {
        "format": "relationship-journal",
        "version": 1,
        "revision": "0003",
        "about": {},
        "tables": {"contact": [{"id": 1, "name": "Ada"}]},
        "pictures": [],
        **changes,
    }


@given(st.dictionaries(_WORDS, _ROWS, max_size=4), _PICTURES, st.dictionaries(_WORDS, _VALUES, max_size=3))
def test_written_is_read_back(
    tables: dict[str, list[dict[str, Any]]], pictures: list[ArchivePicture], about: dict[str, Any]
) -> None:
    written = write_archive_json(tables, pictures, about, revision="0003")
    found = read_archive_json(written)
    assert found == Archive("0003", tables, tuple(pictures), about)
    assert [list(row) for rows in found.tables.values() for row in rows] == [
        list(row) for rows in tables.values() for row in rows
    ]
    assert write_archive_json(found.tables, found.pictures, found.about, revision=found.revision) == written
    assert recognise(written) == "archive"


def test_a_row_is_a_line_for_people_who_compare_files() -> None:
    written = write_archive_json(
        {"contact": [{"id": 1, "name": "Ōta"}, {"id": 2, "name": "a\nb"}], "circle": []}, revision="0003"
    ).decode()
    assert '{"id": 1, "name": "Ōta"},\n{"id": 2, "name": "a\\nb"}\n' in written
    assert '"circle": []\n' in written


def test_a_file_saved_again_by_an_editor_is_read() -> None:
    text = json.dumps(small(), indent=4)
    assert read_archive_json(b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode()).tables == {
        "contact": [{"id": 1, "name": "Ada"}]
    }
    assert read_archive_json(text.encode("utf-16")).revision == "0003"


@pytest.mark.parametrize(
    ("changes", "detail"),
    [
        ({"format": "other"}, "format"),
        ({"format": None}, "format"),
        ({"version": "1"}, "version"),
        ({"version": True}, "version"),
        ({"version": 0}, "version"),
        ({"revision": 3}, "revision"),
        ({"revision": "3; DROP"}, "revision"),
        ({"about": []}, "about"),
        ({"about": {"by": 1.5}}, "the number 1.5"),
        ({"more": 1}, "more"),
        ({"tables": []}, "tables"),
        ({"tables": {"contact": {}}}, "tables"),
        ({"tables": {"Contact; --": []}}, "Contact; --"),
        ({"tables": {"contact": [[]]}}, "contact"),
        ({"tables": {"contact": [{"name": "no number"}]}}, "contact, row 1, id"),
        ({"tables": {"contact": [{"id": 1}, {"id": 1}]}}, "contact, row 2, id"),
        ({"tables": {"contact": [{"id": "1"}]}}, "contact, row 1, id"),
        ({"tables": {"contact": [{"id": True}]}}, "contact, row 1, id"),
        ({"tables": {"contact": [{"id": 0}]}}, "contact, row 1, id"),
        ({"tables": {"contact": [{"id": 1, "name": ["a"]}]}}, "contact, row 1, 'name'"),
        ({"tables": {"contact": [{"id": 1, "name": {"a": "b"}}]}}, "contact, row 1, 'name'"),
        ({"tables": {"contact": [{"id": 7, "name": "\ud800"}]}}, "contact, row 7, 'name'"),
        ({"tables": {"contact": [{"id": 1, "Na me": ""}]}}, "contact, row 1, 'Na me'"),
        ({"tables": {"contact": [{"id": 1, "age": 2**63}]}}, "contact, row 1, 'age'"),
        ({"tables": {"contact": [{"id": 1, "age": 10**400}]}}, "a number too large"),
        ({"tables": {"contact": [{"id": 1, "age": float("nan")}]}}, "the number NaN"),
        ({"tables": {"contact": [{"id": 1, "age": float("-inf")}]}}, "the number -Infinity"),
        ({"pictures": {}}, "pictures"),
        ({"pictures": [{"sum": "0" * 64}]}, "pictures"),
        ({"pictures": [{"sum": "0" * 63, "file": "a.jpg"}]}, "pictures"),
    ],
)
def test_what_nobody_wrote_is_refused(changes: dict[str, Any], detail: str) -> None:
    with pytest.raises(UnreadableFile) as refused:
        read_archive_json(json.dumps(small(**changes)).encode(), name="old.json")
    assert (refused.value.key, refused.value.data) == (
        "error.archive_damaged", {"path": "old.json", "detail": detail},
    )  # fmt: skip
    assert detail in sentence(refused.value)


@pytest.mark.parametrize(
    "file",
    ["../a.jpg", "/a.jpg", "a/../../b.jpg", "C:/a.jpg", "a\\b.jpg", "", "a//b.jpg", "a/./b", "a\nb", "a/ ", "x" * 401],
)  # fmt: skip
def test_a_picture_never_lies_outside_the_folder(file: str) -> None:
    entry = {"sum": "0" * 64, "file": file}
    with pytest.raises(UnreadableFile, match="archive_damaged"):
        read_archive_json(json.dumps(small(pictures=[entry])).encode())
    with pytest.raises(ValueError, match="pictures"):
        write_archive_json({}, [ArchivePicture(**entry)], revision="0003")


@pytest.mark.parametrize(
    ("data", "key"),
    [
        (b"", "error.archive_damaged"),
        (b"[]", "error.archive_damaged"),
        (b"null", "error.archive_damaged"),
        (b'{"format": "relationship-journal"', "error.archive_damaged"),
        (b'{"format": "relationship-journal", "format": "relationship-journal"}', "error.archive_damaged"),
        (b"\xff\xfe\x00", "error.archive_damaged"),
        (b"\x80abc", "error.archive_damaged"),
        (b"[" * 200_000, "error.archive_damaged"),
        (b'{"a":' * 200_000, "error.archive_damaged"),
        (b'{"a":' + b"9" * 5_000_000 + b"}", "error.archive_damaged"),
        (json.dumps(small(version=2, more={})).encode(), "error.archive_newer"),
    ],
    ids=lambda value: repr(value[:20]) if isinstance(value, bytes) else None,
)
def test_other_bytes_are_refused_quickly(data: bytes, key: str) -> None:
    started = time.process_time()
    with pytest.raises(UnreadableFile) as refused:
        read_archive_json(data)
    assert time.process_time() - started < 5
    assert refused.value.key == key
    assert refused.value.key in SENTENCES
    assert "{" not in sentence(refused.value)


def test_limits_are_said() -> None:
    data = json.dumps(small()).encode()
    with pytest.raises(UnreadableFile, match="archive_too_large"):
        read_archive_json(data, max_bytes=len(data) - 1)
    with pytest.raises(UnreadableFile, match="archive_too_many"):
        read_archive_json(data, max_rows=0)
    assert read_archive_json(data, max_bytes=len(data), max_rows=1).revision == "0003"


@pytest.mark.parametrize(
    ("tables", "where"),
    [
        ({"contact": [{"id": 1, "name": b"bytes"}]}, "contact, 'name'"),
        ({"contact": [{"id": 1, "name": 1.5}]}, "contact, 'name'"),
        ({"contact": [{"id": 1, "name": "\udc80"}]}, "contact, 'name'"),
        ({"contact": [{"name": "x"}]}, "contact, row 1, id"),
        ({"Contact": []}, "Contact"),
    ],
)
def test_nothing_is_written_that_could_not_be_read(tables: dict[str, Any], where: str) -> None:
    with pytest.raises(ValueError, match=where):
        write_archive_json(tables, revision="0003")


@given(st.one_of(
    st.binary(max_size=80),
    st.recursive(
        st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=9)),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(
            ["format", "version", "revision", "about", "tables", "pictures", "contact", "id", "sum", "file"]
        ), inner, max_size=6),
    ).flatmap(lambda value: st.sampled_from(["about", "tables", "pictures", "version", "revision"]).map(
        lambda key: json.dumps(small(**{key: value})).encode("utf-8", "surrogatepass"))),
))  # fmt: skip
def test_no_bytes_at_all_crash(data: bytes) -> None:
    try:
        found = read_archive_json(data)
    except UnreadableFile as refused:
        assert refused.key.startswith("error.archive_")  # noqa: PT017  # both ends are right, a crash is not
    else:
        written = write_archive_json(found.tables, found.pictures, found.about, revision=found.revision)
        assert read_archive_json(written) == found


@pytest.mark.parametrize(
    ("start", "ours"),
    [
        (b'{"format": "relationship-journal", "version": 9', True),
        (b'{\r\n  "format" : "relationship-journal"', True),
        (b'{"format": "other"', False),
        (b'[{"format": "relationship-journal"', False),
        (b"", False),
    ],
)
def test_an_archive_is_known_by_its_beginning(start: bytes, ours: bool) -> None:
    assert is_archive(start) is ours
