"""Whether two names may be one person's: in another order, by a nickname, an initial or a slip of the keys.

Rather nobody than the wrong one: father and son, two of one family, two given names that differ by a letter
are never alike, and a name of one word only to itself.
"""

from __future__ import annotations

from relationship_journal.domain.duplicates import Likeness
from relationship_journal.journal.name_parts import NameParts, Reading, name_parts
from relationship_journal.journal.nicknames import groups_of, is_given_name

_LEAST_LETTERS = 5
"""Of a word in which one letter may be wrong; of two in a long one."""
_LONG_WORD = 9
_ENDINGS = frozenset("aeiou")


def names_alike(a: str, b: str) -> Likeness | None:
    """Why two names may be one person's; None: nothing speaks for it."""
    return parts_alike(name_parts(a), name_parts(b))


def parts_alike(a: NameParts, b: NameParts) -> Likeness | None:
    """The same of names already taken apart."""
    if a.suffix != b.suffix or (a.title and b.title and a.title != b.title) or not a.words or not b.words:
        return None
    if _same_words(a, b):
        return Likeness.NAME
    if len(a.words) == len(b.words) == 1:
        return Likeness.NICKNAME if groups_of(a.words[0]) & groups_of(b.words[0]) else None
    found = {
        _alike(one, other)
        for number, one in enumerate(a.readings)
        for turned, other in enumerate(b.readings)
        if not (number and turned)  # both the other way round says nothing new
    }
    return next((each for each in _STRONGEST if each in found), None)


def are_two(a: str, b: str) -> bool:
    """Whether the names say that these are two: one family with unlike given names, father and son, Herr and Frau."""
    one, other = name_parts(a), name_parts(b)
    if one.title and other.title and one.title != other.title:
        return True
    if one.suffix != other.suffix and sorted(one.words) == sorted(other.words):
        return True
    if parts_alike(one, other) is not None:
        return False
    return any(
        first.surname == second.surname and first.first != second.first
        for first in one.readings[:1]
        for second in other.readings[:1]
    )


_STRONGEST = (Likeness.NICKNAME, Likeness.INITIAL, Likeness.SIMILAR_NAME)


def _same_words(a: NameParts, b: NameParts) -> bool:
    if "".join(a.words) == "".join(b.words):
        return True
    if len(a.words) != len(b.words):
        return False
    if sorted(a.words) == sorted(b.words):
        return True
    # Müller is written Mueller where there is no ü, never Muller as well.
    return sorted(a.long) == sorted(b.words) or sorted(a.words) == sorted(b.long)


def _alike(a: Reading, b: Reading) -> Likeness | None:
    if a.surname != b.surname:
        if a.first != b.first:
            return None
        return _family_differs(a, b)
    if a.first == b.first:
        return _more_names(a.rest, b.rest)
    if groups_of(a.first) & groups_of(b.first):
        return Likeness.NICKNAME if _fit(a.rest, b.rest) else None
    if 1 in (len(a.first), len(b.first)):
        same = a.first[0] == b.first[0] and _fit(a.rest, b.rest)
        return Likeness.INITIAL if same else None
    if a.rest == b.rest and _mistyped_given(a.first, b.first):
        return Likeness.SIMILAR_NAME
    return None


def _more_names(a: tuple[str, ...], b: tuple[str, ...]) -> Likeness | None:
    """The given names after the first: left out, by their initials, or other ones."""
    if not _fit(a, b):
        return None
    written_out = all(len(word) > 1 for word in (*a, *b))
    return Likeness.SIMILAR_NAME if written_out else Likeness.INITIAL


def _fit(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether further given names do not contradict: left out on one side, or the same, or begun the same."""
    if not a or not b:
        return True
    few, many = sorted((a, b), key=len)
    return all(one == other or (1 in (len(one), len(other)) and one[0] == other[0])
               for one, other in zip(few, many, strict=False))  # fmt: skip


def _family_differs(a: Reading, b: Reading) -> Likeness | None:
    """The same given name: a double family name of which one part is known, or a letter of it mistyped."""
    if len(a.first) == 1:
        return None
    few, many = sorted((a, b), key=lambda each: len(each.rest) + len(each.family))
    if len(few.rest) + len(few.family) < len(many.rest) + len(many.family):
        more = {*many.rest, *many.family}
        within = {*few.rest, *few.family} <= more and any(len(word) > 2 for word in few.family)
        return Likeness.SIMILAR_NAME if within else None
    if a.rest and b.rest and a.rest != b.rest:
        return None
    return Likeness.SIMILAR_NAME if _mistyped(a.surname, b.surname) else None


def _mistyped(a: str, b: str) -> bool:
    """One letter wrong, missing, too many or in the other's place; two in a long word. Another number is no slip."""
    if any(map(str.isdigit, a + b)):
        return False
    from rapidfuzz.distance import OSA  # 46 ms

    if a[0] != b[0] and a[-2:] != b[-2:]:
        return False
    shorter = min(len(a), len(b))
    if shorter < _LEAST_LETTERS:
        return False
    most = 2 if shorter >= _LONG_WORD else 1
    return OSA.distance(a, b, score_cutoff=most) <= most


def _mistyped_given(a: str, b: str) -> bool:
    """As above, but never one name for another: Daniel is not Daniela, Karen not Karin."""
    if is_given_name(a) and is_given_name(b):
        return False
    if a[0] != b[0] or not _mistyped(a, b):
        return False
    short, long = sorted((a, b), key=len)
    if long[:-1] == short and long[-1] in _ENDINGS:
        return False
    return not (len(a) == len(b) and a[:-1] == b[:-1])
