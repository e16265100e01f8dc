"""People's names: initials, first name, sort key; never guessing more than the words say."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from relationship_journal.domain.folding import fold, folded_words


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
    """At most two letters for the avatar: first of the first and of the last word; "?" for none."""
    words = [word for word in name.split() if any(c.isalnum() for c in word)]
    letters = [next(c for c in word if c.isalnum()) for word in (words[:1] + words[1:][-1:])]
    return "".join(letters).upper()[:2] or "?"


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
