"""People's names: initials, first name, sort key; never guessing more than the words say."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator

from relationship_journal.domain.folding import fold, folded_words

_JOINER = "\u200d"
_APART = "\u200c"
"""Between two Arabic letters that are no word."""
_MOST_SIGNS = 4
"""A letter with more marks than this is somebody's joke, not a name."""


def tidy_name(text: str) -> str:
    """One line, single spaces, no control characters."""
    if text.isprintable():  # as nearly every name is
        return " ".join(text.split())
    return " ".join("".join(c if unicodedata.category(c) != "Cc" else " " for c in text).split())


def split_name(name: str) -> tuple[str, str]:
    """Given and family name as far as blanks or a comma show: "Smith, John" and "John Smith" are the same."""
    if "," in name:
        family, _, given = (part.strip() for part in name.partition(","))
        if family and given:
            return given, family
    words = name.split()
    return (" ".join(words[:-1]), words[-1]) if len(words) > 1 else (name.strip(), "")


def first_name(name: str, given: str = "") -> str:
    """What to call somebody in a sentence: the first given name, else the whole name."""
    words = (given or split_name(name)[0]).split()
    titles = {"dr.", "dr", "prof.", "prof", "mr.", "mrs.", "ms.", "mr", "mrs", "ms", "herr", "frau"}
    while len(words) > 1 and words[0].lower() in titles:
        words = words[1:]
    return words[0] if words else name


def initials(name: str) -> str:
    """What an avatar says: the first letters of the first and the last word, each with its accents and vowel signs.

    One word without spaces in a script of whole words gives its first sign; a name of pictures its first picture;
    nothing of these gives "?".
    """
    words = [word for word in name.split() if any(c.isalnum() for c in word)]
    if not words:
        return next((cluster for cluster in clusters(name) if _is_picture(cluster)), "?")
    if name.isascii():  # as most are, and every row of a list asks
        return "".join(next(c for c in word if c.isalnum()) for word in (words[:1] + words[1:][-1:])).upper()
    firsts = [
        next(cluster for cluster in clusters(word) if cluster[0].isalnum())
        for word in (words[:1] + words[1:][-1:])
    ]
    if any(len(first) > _MOST_SIGNS for first in firsts):
        firsts = [first[:_MOST_SIGNS] for first in firsts]
    apart = _APART if any(unicodedata.bidirectional(first[0]) == "AL" for first in firsts) else ""
    return apart.join(upper if len(upper := first.upper()) == len(first) else first for first in firsts)


def clusters(text: str) -> Iterator[str]:
    """The signs a reader sees as one: a letter with its marks, a family of emoji joined to one picture, a flag."""
    held = ""
    for sign in text:
        if held and (_joins(sign) or held[-1] == _JOINER or _completes_flag(held, sign)):
            held += sign
            continue
        if held:
            yield held
        held = sign
    if held:
        yield held


def _joins(sign: str) -> bool:
    """Whether a sign belongs to the one before: marks, joiners, skin tones, the choice of a picture."""
    return (
        sign == _JOINER
        or unicodedata.category(sign) in {"Mn", "Me", "Mc"}
        or "\U0001f3fb" <= sign <= "\U0001f3ff"
    )


def _completes_flag(held: str, sign: str) -> bool:
    return _is_flag_letter(sign) and len(held) == 1 and _is_flag_letter(held)


def _is_flag_letter(sign: str) -> bool:
    return "\U0001f1e6" <= sign <= "\U0001f1ff"


def _is_picture(cluster: str) -> bool:
    return unicodedata.category(cluster[0]) == "So"


def name_key(name: str) -> str:
    """A name for order and comparing: its folded words, so that O’Brien is found by either part.

    A name without any word (signs only) is its folded self.
    """
    return " ".join(folded_words(name)) or fold(name).strip()


def joined(names: Iterable[str]) -> str:
    """Names for a data field of a sentence, at most three and the number of the others."""
    listed = list(names)
    if len(listed) <= 3:
        return ", ".join(listed)
    return f"{', '.join(listed[:2])} +{len(listed) - 2}"
