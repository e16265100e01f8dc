"""The known people and where a text names them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from relationship_journal.domain.jot_rules.pack import RulePack

_WORD = re.compile(r"[^\W\d_]+(?:[-'][^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class Person:
    """A contact as the rules need it."""

    id: int
    name: str
    nick: str = ""


@dataclass(frozen=True, slots=True)
class Mention:
    """A place where somebody is named; ``id`` is None where two people bear the name."""

    start: int
    end: int
    id: int | None


def named_in(mentions: Sequence[Mention], start: int, end: int) -> Sequence[Mention]:
    """The contacts named between two places."""
    return mentions[bisect_left(mentions, start, key=_start) : bisect_left(mentions, end, key=_start)]


def _start(mention: Mention) -> int:
    return mention.start


class KnownPeople:
    """All contacts, found by the words of their names; made once, asked for every jot."""

    def __init__(self, people: Iterable[Person]) -> None:
        self.people = {person.id: person for person in people}
        self._first: dict[str, list[int]] = defaultdict(list)
        self._last: dict[str, list[int]] = defaultdict(list)
        self._words: dict[int, list[str]] = {}
        for person in self.people.values():
            words = [word.lower() for word in person.name.replace(",", " ").split()]
            self._words[person.id] = words
            for call in {*words[:1], *([person.nick.lower()] if person.nick.strip() else [])}:
                self._first[call].append(person.id)
            if len(words) > 1:
                self._last[words[-1]].append(person.id)

    def mentions(self, text: str, plain: str, about: tuple[int, ...], pack: RulePack) -> list[Mention]:
        """Everybody named, in order; ``plain`` is the text in small letters, as long."""
        found, behind = [], 0
        for word in _WORD.finditer(plain):
            if word.start() < behind:
                continue
            mention = self._at(text, plain, word, about, pack)
            if mention and mention.start >= behind:
                found.append(mention)
                behind = mention.end
        return found

    def _at(
        self, text: str, plain: str, word: re.Match[str], about: tuple[int, ...], pack: RulePack
    ) -> Mention | None:
        call, end = self._call(word, self._first)
        after = plain[end : end + 60]
        if call is not None:
            for each in self._first[call]:
                rest = " ".join(self._words[each][1:])
                tail = re.match(r"[ (]+" + re.escape(rest) + r"(?![^\W\d_])", after) if rest else None
                if tail or not rest:
                    return Mention(word.start(), end + (tail.end() if tail else 0), each)
            if initial := re.match(r" ([^\W\d_])\.", after):
                fits = [e for e in self._first[call] if self._words[e][-1].startswith(initial[1])]
                if len(fits) == 1 and len(self._words[fits[0]]) > 1:
                    return Mention(word.start(), end + initial.end(), fits[0])
            if not self._is_name(text, plain, word, end, call, about, pack):
                return None
            return Mention(word.start(), end, self._one(self._first[call], about))
        before = plain[max(0, word.start() - 12) : word.start()].split()
        last, end = self._call(word, self._last)
        about_one = last is not None and [each for each in self._last[last] if each in about]
        plainly = text[word.start()].isupper() and not (
            last in pack.words.get("common_names", ()) or last in pack.months or last in pack.weekdays
        )
        if about_one and plainly and not (before and before[-1] in pack.words.get("titles", ())):
            return Mention(
                word.start(), end, self._one(about_one, about)
            )  # whom the jot is about, by surname
        if last is not None and before and before[-1] in pack.words.get("titles", ()):
            start = plain.rindex(before[-1], 0, word.start())
            if len(before) > 1 and before[-2] in pack.words.get("titles", ()):  # "Frau Dr. Ofenrohr"
                start = plain.rindex(before[-2], 0, start)
            return Mention(start, end, self._one(self._last[last], about))
        return None

    def _call(self, word: re.Match[str], calls: dict[str, list[int]]) -> tuple[str | None, int]:
        """The name the word stands for, with or without a genitive ending, and where the name ends."""
        said = word[0]
        for cut in (0, 2 if said.endswith("'s") else 1 if said.endswith(("s", "'")) else 0):
            if (name := said[: len(said) - cut]) in calls:
                return name, word.end() - cut
        return None, word.end()

    def _is_name(  # noqa: PLR0917 - what stands round a word decides together
        self, text: str, plain: str, word: re.Match[str], end: int, call: str,
        about: tuple[int, ...], pack: RulePack,
    ) -> bool:  # fmt: skip
        """Whether the bare word is the name and not the common word spelled like it."""
        capital = text[word.start()].isupper()
        common = call in pack.words.get("common_names", ()) or call in pack.months or call in pack.weekdays
        if not common:
            return capital or len(call) > 3 or any(each in about for each in self._first[call])
        before, after = plain[max(0, word.start() - 14) : word.start()], plain[end : end + 24]
        if text.islower() and not before.strip() and pack.says("name_stands", after):
            return any(each in about for each in self._first[call])  # "rich is snowed under"
        if not capital or pack.says("name_before_no", before) or pack.says("name_after_no", after):
            return False
        opens = not before.strip() or before.rstrip().endswith((".", "!", "?", "\n"))
        return not opens or any(each in about for each in self._first[call])

    @staticmethod
    def _one(ids: list[int], about: tuple[int, ...]) -> int | None:
        if len(ids) == 1:
            return ids[0]
        chosen = [each for each in ids if each in about]
        return chosen[0] if len(chosen) == 1 else None
