"""Relatives and pets: "her daughter Ida", "Ida, her daughter", "kids: Ida and Tom", "a cat called Mog"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from relationship_journal.domain.jot_rules.reading import Reading


@dataclass(frozen=True, slots=True)
class Relative:
    """A relative said: the place of the relation's word, the relation, the name (empty) and its place."""

    start: int
    end: int
    relation: str
    name: str
    named_at: int


_NAME = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)?")
_MORE = re.compile(r"(?: \([^()\n]{0,60}\)| \d{1,2})?(?:,? (?:and|und|&|\+) |, )")
_BEFORE = re.compile(r"([^\W\d_]+) \($")


def relatives(reading: Reading) -> list[Relative]:
    """All relatives said, in order."""
    pack, plain, found, behind = reading.pack, reading.plain, [], 0
    for kin in pack.kin.finditer(plain):
        if kin.start() < behind:
            continue
        before = plain[max(0, kin.start() - 40) : kin.start()]
        after = plain[kin.end() : kin.end() + 40]
        if kin[0] in pack.words.get("titles", ()) and reading.named_in(kin.end() + 1, kin.end() + 2):
            continue
        relation = pack.kinship[re.sub(" +", " ", kin[0])]
        if pack.says("kin_foreign", before) or pack.says("kin_after", after):
            continue
        owned = (
            pack.says("kin_before", before) or before.endswith(" (") or _opens(plain, kin.start(), reading)
        )
        many = kin[0] in pack.words.get("many_kin", ())
        called = pack.says("kin_called", after)
        names = _names(reading, kin.end() + (called.end() if called else 0), many)
        if not (owned or (called and names) or (many and names)):
            continue
        if (
            not names
            and (bracket := _BEFORE.search(reading.text, max(0, kin.start() - 40), kin.start()))
            and _is_name(reading, bracket)
        ):
            names = [(bracket[1], bracket.start(1))]
        if not names and not (pack.says("kin_owned", before) or _opens(plain, kin.start(), reading)):
            continue
        for name, at in names or [("", kin.end())]:
            found.append(Relative(kin.start(), kin.end(), relation, name, at))
            behind = at + len(name)
    return found


def _opens(plain: str, start: int, reading: Reading) -> bool:
    """Whether the word begins a sentence or clause, possibly after a name's genitive."""
    before = plain[max(0, start - 4) : start].rstrip(" ")
    if not before or before[-1] in ".,!?;:\n(–—-" or before.endswith("'s"):
        return True
    near = [each for each in reading.named_in(start - 40, start) if 0 <= start - each.end <= 4]
    return any(plain[m.end : start].strip() in ("'s", "s", "'") for m in near)


def _names(reading: Reading, at: int, many: bool) -> list[tuple[str, int]]:
    """The capitalised names that follow a place."""
    found: list[tuple[str, int]] = []
    gap = re.compile(r"[ ,:(]{1,2}|: ").match(reading.text, at)
    at = gap.end() if gap else at
    for _ in range(8):
        word = _NAME.match(reading.text, at)
        if not word or not _is_name(reading, word):
            break
        found.append((word[0].removesuffix("'s"), at))
        if not many:
            break
        more = _MORE.match(reading.text, word.end())
        if not more:
            break
        at = more.end()
        if not (reading.text[at : at + 1].isupper()):
            back = re.compile(r"\w+ ").match(reading.text, at)
            at = (
                back.end()
                if back and back[0].strip().lower() in reading.pack.words.get("small_kin", ())
                else at
            )
    return found


def _is_name(reading: Reading, word: re.Match[str]) -> bool:
    word_said = word[0].removesuffix(" (")
    said = word_said.lower()
    words = reading.pack.words
    if not word[0][0].isupper() or len(said) < 2 or (word_said.isupper() and len(said) > 3):
        return False
    if said in words.get("no_names", ()) or said in words.get("function", ()) or said in reading.pack.months:
        return False
    return said not in reading.pack.kinship and reading.text[word.end() : word.end() + 1] != "-"
