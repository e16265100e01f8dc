"""How many guesses a passphrase takes, asked of the library ``zxcvbn``: nothing leaves the computer, nothing is kept.

Call off the UI thread: loading the library takes a fifth of a second, an answer some hundredths.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from relationship_journal import assets
from relationship_journal.domain.passphrase import Strength, strength

LONGEST = 72
"""Characters that are looked at; the time the library takes grows with the square, and no more are needed."""
_WORD = re.compile(r"[a-zäöüß]{4,}")
_PART = re.compile(r"\w{3,}")


def strength_of(passphrase: str, names: Iterable[str] = ()) -> Strength:
    """How long it holds; ``names`` are the reader's own, which others would try first."""
    return strength(guesses(passphrase, names))


def guesses(passphrase: str, names: Iterable[str] = ()) -> int:
    """How many guesses it takes somebody who knows how passphrases are made."""
    if not passphrase:
        return 0
    from zxcvbn import zxcvbn  # in the extra ``encryption``, like the cipher

    first = [part.lower() for name in names for part in (name, *_PART.findall(name))]
    # The library knows English words and names only: everyday German ones, which the jot rules have, are told.
    found = zxcvbn(passphrase[:LONGEST], user_inputs=[*first, *_german_words()])
    return int(found["guesses"])


@cache
def _german_words() -> tuple[str, ...]:
    return tuple(sorted(set(_WORD.findall(assets.text("rules", "de", "words.toml")))))
