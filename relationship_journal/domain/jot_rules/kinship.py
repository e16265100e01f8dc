"""Relatives and pets: "her daughter Ida", "Ida, her daughter", "kids: Ida and Tom", "a cat called Mog"."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from relationship_journal.domain.jot_rules.people import named_in

if TYPE_CHECKING:
    from collections.abc import Sequence

    from relationship_journal.domain.jot_rules.pack import RulePack
    from relationship_journal.domain.jot_rules.people import Mention
    from relationship_journal.domain.jot_rules.suggestions import KnownRelative


@dataclass(frozen=True, slots=True)
class Relative:
    """A relative said: the place of the relation's word, the relation, the name (empty) and its place.

    ``of`` is the contact whose relative the journal knows this to be; None: the text must tell.
    """

    start: int
    end: int
    relation: str
    name: str
    named_at: int
    of: int | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """The text of a jot as the relatives are looked for in it."""

    text: str
    plain: str
    pack: RulePack
    mentions: Sequence[Mention]


_NAME = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)?")
_MORE = re.compile(r"(?: \([^()\n]{0,60}\)| \d{1,2})?(?:,? (?:and|und|&|\+) |, )")
_DAY = re.compile(r"\.? ?\d")
_CLOSED = re.compile(r"\s*(?:[,.;:!)(]|$)")
_ASIDE = re.compile(r"([^\W\d_]+), (?:[^\W\d_]+ ){1,2}$")
_BEFORE = re.compile(r"([^\W\d_]+) \($")


def relatives(reading: Told) -> list[Relative]:
    """All relatives said, in order."""
    found: list[Relative] = []
    pack, plain, behind = reading.pack, reading.plain, 0
    for kin in pack.kin.finditer(plain):
        if kin.start() < behind:
            continue
        before = plain[max(0, kin.start() - 40) : kin.start()]
        after = plain[kin.end() : kin.end() + 40]
        if any(
            each.start <= kin.start() < each.end
            for each in named_in(reading.mentions, kin.start() - 8, kin.end())
        ):
            continue  # a title: "Frau Ofenrohr"
        if kin[0] in pack.words.get("elder_kin", ()) and not pack.says("kin_stands", after):
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
        names = names or _named_beside(reading, kin.start(), before)
        if not names and not (pack.says("kin_owned", before) or _opens(plain, kin.start(), reading)):
            continue
        if names and found and _is_newborn(reading, found[-1], kin):
            found[-1] = replace(found[-1], name=names[0][0], named_at=names[0][1])
            behind = names[0][1] + len(names[0][0])
            continue
        for name, at in names or [("", kin.end())]:
            found.append(Relative(kin.start(), kin.end(), relation, name, at))
            behind = at + len(name)
    return found


def _named_beside(reading: Told, start: int, before: str) -> list[tuple[str, int]]:
    """The name before the word: "Ida (daughter)", "Fudge, his new puppy"."""
    begin = max(0, start - 40)
    if (bracket := _BEFORE.search(reading.text, begin, start)) and _is_name(reading, bracket):
        return [(bracket[1], bracket.start(1))]
    aside = _ASIDE.search(reading.text, begin, start)
    if aside is None or not reading.pack.says("kin_owned", before) or not _is_name(reading, aside):
        return []
    known = named_in(reading.mentions, aside.start(1), aside.end(1))
    return [] if known else [(aside[1], aside.start(1))]


def _is_newborn(reading: Told, last: Relative, kin: re.Match[str]) -> bool:
    """Whether a word only says what the relative before is: "her first grandchild, a boy, Ben"."""
    words = reading.pack.words.get("newborn", ())
    beside = reading.plain[last.end : kin.start()]
    return kin[0] in words and not last.name and bool(reading.pack.says("kin_beside", beside))


def known_relatives(told: Told, known: Sequence[KnownRelative], said: Sequence[Relative]) -> list[Relative]:
    """Relatives the journal knows, where the text calls them by name alone: "Ida starts school"."""
    names = {each.name.lower(): each for each in known if each.name}
    taken = {each.named_at for each in said} | {each.start for each in told.mentions}
    found = []
    for word in _NAME.finditer(told.plain):
        name = word[0] if word[0] in names else word[0].removesuffix("'s").removesuffix("s")
        if name in names and word.start() not in taken and told.text[word.start()].isupper():
            each = names[name]
            end = word.start() + len(name)
            found.append(Relative(word.start(), end, each.relation, each.name, word.start(), each.about))
    return found


def _opens(plain: str, start: int, reading: Told) -> bool:
    """Whether the word begins a sentence or clause, possibly after a name's genitive."""
    before = plain[max(0, start - 4) : start].rstrip(" ")
    if not before or before[-1] in ".,!?;:\n(–—-" or before.endswith("'s"):
        return True
    near = [each for each in named_in(reading.mentions, start - 40, start) if 0 <= start - each.end <= 4]
    return any(plain[m.end : start].strip() in ("'s", "s", "'") for m in near)


def _names(reading: Told, at: int, many: bool) -> list[tuple[str, int]]:
    """The capitalised names that follow a place."""
    found: list[tuple[str, int]] = []
    gap = re.compile(r"[ ,:(]{1,2}|: ").match(reading.text, at)
    at = gap.end() if gap else at
    article = re.compile(r"(\w+) ").match(reading.plain, at)
    if gap and "," in gap[0] and article and article[1] in reading.pack.words.get("before_name", ()):
        at = article.end()  # "her husband, the Sepp, ..."
    for _ in range(8):
        word = _NAME.match(reading.text, at)
        if not word or not _is_name(reading, word):
            break
        aside = gap is not None and "," in gap[0] and not many and not found
        if aside and not _CLOSED.match(reading.text, word.end()):
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


def _is_name(reading: Told, word: re.Match[str]) -> bool:
    word_said = word[1] if word.re.groups else word[0]
    said = word_said.lower()
    words = reading.pack.words
    small = reading.text.islower()  # somebody who writes all small writes names so
    if small and not (
        reading.pack.says("name_stands", reading.plain[word.end() : word.end() + 24])
        and said not in reading.pack.vocabulary
    ):
        return False
    if not (small or word[0][0].isupper()) or len(said) < 2 or (word_said.isupper() and len(said) > 3):
        return False
    if any(said in words.get(group, ()) for group in ("no_names", "function", "job")):
        return False
    if said in reading.pack.months and _DAY.match(reading.text, word.end()):
        return False
    return said not in reading.pack.kinship and reading.text[word.end() : word.end() + 1] != "-"
