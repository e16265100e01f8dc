"""Names of every script stand where readers of that script look for them, under the letter they look for."""

from __future__ import annotations

from itertools import pairwise

import pytest

from relationship_journal.domain.alphabets import in_order, letter_of
from relationship_journal.domain.names import name_key


@pytest.mark.parametrize(
    ("name", "letter"),
    [
        ("odette", "O"), ("Åsa", "A"), ("Öykü", "O"), ("Łucja", "L"), ("Æsa", "A"), ("ŋaro", "Ŋ"), ("ßara", "S"),
        ("Άννα", "Α"), ("ωμέγα", "Ω"), ("ёлка", "Е"), ("Єва", "Є"), ("Ігор", "І"), ("Јелена", "Ј"), ("דוד", "ד"),
        ("أحمد", "ا"), ("احمد", "ا"), ("ნინო", "ნ"), ("Աննա", "Ա"), ("सारा", "स"), ("한지민", "ㅎ"), ("김유나", "ㄱ"),
        ("さくら", "さ"), ("サクラ", "さ"), ("がく", "か"), ("李明", "李"), ("王芳", "王"),
        ("7even", "#"), ("٣ نجوم", "#"), ("🌟", "#"), ("👨\u200d👩\u200d👧", "#"), ("🇩🇪", "#"), ("???", "#"),
        ("🌟 Anna", "A"), ("(Bob)", "B"), ("«عبدالله»", "ع"), ("", "#"),
    ],
)  # fmt: skip
def test_a_name_stands_under_its_letter(name: str, letter: str) -> None:
    assert letter_of(name_key(name)) == letter


@pytest.mark.parametrize(
    "names",
    [
        ["Anna", "Åsa", "Åse Lind", "Bert", "Öykü", "Oz", "zoë"],
        ["Ганна", "Ґанок", "Дана", "Ева", "Єва", "Жанна", "Зоя", "Ива", "Ігор", "Їгор", "Катя", "Яна"],
        ["Даца", "Ђорђе", "Ева", "Иван", "Јелена", "Лана", "Љиљана", "Нада", "Његош", "Тара", "Ћира", "Чеда", "Џон", "Шана"],
        ["さくら", "サチコ", "たろう"],
        ["김유나", "나은", "한지민"],
        ["Zoë", "Άννα", "Яна", "Աննա", "דוד", "أحمد", "ნინო", "さくら", "李明", "3M", "7even", "🌟"],
    ],
    ids=["latin", "ukrainian", "serbian", "kana", "hangul", "scripts"],
)  # fmt: skip
def test_names_stand_in_the_order_of_their_alphabet(names: list[str]) -> None:
    by_code_points = sorted(map(name_key, reversed(names)))
    assert in_order(by_code_points, str) == [name_key(name) for name in names]


def test_every_letter_is_one_group() -> None:
    """Whoever lists people by letters meets no letter twice."""
    names = [
        "Сара",
        "サクラ",
        "さくら",
        "Ђорђе",
        "дана",
        "7",
        "#1",
        "🌟",
        "Anna",
        "åse",
        "Ігор",
        "ива",
        "أحمد",
        "احمد",
        "зоя",
        "ѕара",
    ]
    letters = [letter_of(key) for key in in_order(sorted(map(name_key, names)), str)]
    starts = [letters[0], *(after for before, after in pairwise(letters) if before != after)]
    assert len(starts) == len(set(starts))


def test_what_has_no_name_is_last() -> None:
    assert in_order(["", "3m", "acme"], str) == ["acme", "3m", ""]
