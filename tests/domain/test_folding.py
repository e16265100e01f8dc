"""Words find each other however they are written."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from relationship_journal.domain.folding import fold, folded_words


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("strasse", "Straße"),
        ("STRASSE", "straße"),
        ("lukasz", "Łukasz"),
        ("oster", "Øster"),
        ("елка", "Ёлка"),
        ("zoe", "Zoë"),
        ("zoe", "Zoe\u0308"),
        ("thorir", "Þórir"),
        ("aeroskobing", "Ærøskøbing"),
        ("istanbul", "İstanbul"),
        ("dogan", "Doğan"),
        ("isik", "Işık"),
        ("djokovic", "djoković"),
        ("dung", "Dũng"),
        ("duc", "Đức"),
        ("office", "oﬃce"),
        ("abc", "ＡＢＣ"),
        ("acmetm", "Acme™"),
        ("σοφος", "ΣΟΦΌΣ"),
    ],
)
def test_two_ways_of_writing_one_word(typed: str, meant: str) -> None:
    assert folded_words(typed) == folded_words(meant)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("李明", ["李", "明"]),
        ("Herr李明", ["herr", "李", "明"]),
        ("東京タワー", ["東", "京", "タ", "ワ", "ー"]),
        ("don't", ["don", "t"]),
        ("a_b", ["a", "b"]),
        ("  ...  ", []),
        ("", []),
        ("\x00", []),
    ],
)
def test_the_words_of_a_text(text: str, words: list[str]) -> None:
    assert folded_words(text) == words


@given(st.text())
@example("𝐀™")
@example("ᾳͅ")
def test_folding_again_finds_the_same_words(text: str) -> None:
    once = folded_words(text)
    assert folded_words(" ".join(once)) == once


@given(st.text())
def test_composed_and_decomposed_letters_are_one(text: str) -> None:
    assert folded_words(unicodedata.normalize("NFD", text)) == folded_words(
        unicodedata.normalize("NFC", text)
    )


@given(st.text(st.characters(codec="ascii")))
def test_plain_letters_take_the_short_way_to_the_same(text: str) -> None:
    assert fold(text + "é") == fold(text) + "e"
