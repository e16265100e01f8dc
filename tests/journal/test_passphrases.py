"""How good a passphrase is: English and German everyday words and one's own name are tried first."""

from __future__ import annotations

import pytest

from relationship_journal.domain.passphrase import Strength
from relationship_journal.journal.passphrases import LONGEST, guesses, strength_of

pytest.importorskip("zxcvbn", reason="the extra `encryption` is not installed")


@pytest.mark.parametrize(
    ("passphrase", "holds"),
    [
        ("", Strength.HOURS),
        ("a", Strength.HOURS),
        ("password1", Strength.HOURS),
        ("donnerstag", Strength.HOURS),
        ("Großeltern", Strength.HOURS),
        ("three grey geese", Strength.DAYS),
        ("correct horse battery staple", Strength.LONG),
    ],
)
def test_it_is_told_in_words(passphrase: str, holds: Strength) -> None:
    assert strength_of(passphrase) is holds


def test_german_words_are_as_easy_as_english_ones() -> None:
    assert guesses("schützenverein wandern") < 10**9


def test_the_readers_own_name_is_no_secret() -> None:
    alone = guesses("Winnifred Applethwaite")
    assert guesses("Winnifred Applethwaite", ["Winnifred Applethwaite"]) < 1000
    assert guesses("applethwaite", ["Winnifred Applethwaite"]) < 10
    assert alone > 10**9


def test_a_page_of_text_is_answered_at_once() -> None:
    long = "x7!kQ" * 400
    assert guesses(long) == guesses(long[:LONGEST])
