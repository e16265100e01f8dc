"""Names: never guessing more than the words say."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relationship_journal.domain.names import (
    clusters,
    first_name,
    initials,
    joined,
    name_key,
    split_name,
    tidy_name,
)


@pytest.mark.parametrize(
    ("name", "given_name", "family"),
    [
        ("Odette Plumbridge", "Odette", "Plumbridge"),
        ("Plumbridge, Odette", "Odette", "Plumbridge"),
        ("Ana Maria Quillfeather", "Ana Maria", "Quillfeather"),
        ("Odette", "Odette", ""),
        ("李明", "李明", ""),
        ("Plumbridge,", "Plumbridge,", ""),
        ("", "", ""),
    ],
)
def test_given_and_family_name(name: str, given_name: str, family: str) -> None:
    assert split_name(name) == (given_name, family)


@pytest.mark.parametrize(
    ("name", "given_name", "expected"),
    [
        ("Odette Plumbridge", "", "Odette"),
        ("Plumbridge, Odette", "", "Odette"),
        ("Dr. Odette Plumbridge", "", "Odette"),
        ("Prof. Dr. Odette Plumbridge", "", "Odette"),
        ("Plumbridge", "Odette Ann", "Odette"),
        ("Odette", "", "Odette"),
        ("Dr.", "", "Dr."),
        ("", "", ""),
    ],
)
def test_what_to_call_somebody(name: str, given_name: str, expected: str) -> None:
    assert first_name(name, given_name) == expected


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Odette Plumbridge", "OP"),
        ("odette ann plumbridge", "OP"),
        ("Odette", "O"),
        ("李明", "李"),
        ("(Odette) “Plum”", "OP"),
        ("... Odette", "O"),
        ("ß", "ß"),
        ("田中 太郎", "田太"),
        ("שרה כהן", "שכ"),
        ("عبد الله", "ع\u200cا"),  # apart, or they would be one word
        ("प्रिया शर्मा", "प्श"),  # with what makes each letter whole
        ("दीपक", "दी"),
        ("e\u0301lan", "E\u0301"),
        ("👨\u200d👩\u200d👧 Oakhollow", "O"),
        ("👩🏽\u200d🚀", "👩🏽\u200d🚀"),
        ("🇩🇪🇫🇷", "🇩🇪"),
        ("", "?"),
        ("!!!", "?"),
    ],
)
def test_initials(name: str, letters: str) -> None:
    assert initials(name) == letters


@given(st.text())
def test_a_name_is_one_tidy_line(text: str) -> None:
    tidy = tidy_name(text)
    assert tidy_name(tidy) == tidy
    assert not any(unicodedata.category(sign) in {"Cc", "Zl", "Zp"} for sign in tidy)
    assert len(tidy.splitlines()) <= 1
    assert 1 <= len(list(clusters(initials(tidy).replace("\u200c", "")))) <= 2


@given(st.lists(st.sampled_from(["Odette", "Barnaby", "Tilda"]), max_size=9))
def test_joined_names_count_everybody(names: list[str]) -> None:
    told = joined(names)
    if len(names) <= 3:
        assert told == ", ".join(names)
    else:
        assert told == f"{names[0]}, {names[1]} +{len(names) - 2}"


@pytest.mark.parametrize("name", ["Øster", "oster", "ØSTER"])
def test_names_sort_by_their_folded_form(name: str) -> None:
    assert name_key(name) == "oster"


@pytest.mark.parametrize(
    ("name", "key"),
    [("O’Brien", "o brien"), ("<img src=x>", "img src x"), ("(Max) Müller", "max muller"), ("???", "???")],
)
def test_signs_do_not_hide_a_name(name: str, key: str) -> None:
    assert name_key(name) == key
