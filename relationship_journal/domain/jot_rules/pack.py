"""A rule pack: one language as data, its words and frames compiled once."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

Frames = tuple[re.Pattern[str], ...]
_SLOT = re.compile(r"\{([a-z_]+)\}")
FRAMES = (
    "me", "they", "bare", "no_promise", "done", "life", "inherit", "owner_me", "owner_them", "owner_alone", "object_before", "birth", "laugh", "vow_me", "vowed", "vow_them",
    "joke", "doubt", "condition", "own_subject", "they_too", "kin_male", "kin_female", "kin_subject", "name_stands", "me_listed", "deed_last", "only_it", "completes", "kin_of", "family", "message_of", "will", "whose", "subject_other", "their_own", "negated", "denied", "over", "one_at_a_time", "lasting", "sensitive", "ask", "wish", "carries_doubt", "carries_on", "lead", "foreign",
    "date", "preference", "context", "work", "hobby", "not_fact", "past_day", "yearly", "past_fact", "ahead", "plan",
    "in_person", "video", "phone", "email", "message",
    "warm", "fine", "flat", "tense", "not_mood",
    "length_hours", "length_minutes", "length_fixed", "not_length",
    "kin_before", "kin_beside", "kin_owned", "kin_foreign", "kin_after", "kin_called", "kin_empty", "kin_stands", "kin_age", "clause_start", "name_before_no", "name_after_no",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class RulePack:
    """One language: ``words`` are groups, ``kinship`` leads to the singular relation, ``frames`` are patterns."""

    language: str
    words: Mapping[str, frozenset[str]]
    kinship: Mapping[str, str]
    frames: Mapping[str, Frames]
    kin: re.Pattern[str]
    days: Mapping[str, re.Pattern[str]]
    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    numbers: Mapping[str, int]
    fixed_days: Mapping[str, str]
    fixed_lengths: Mapping[str, int]
    month_first: bool
    vocabulary: frozenset[str]

    def says(self, frame: str, text: str) -> re.Match[str] | None:
        """The first pattern of a frame found in a text."""
        for pattern in self.frames[frame]:
            if found := pattern.search(text):
                return found
        return None

    def which(self, frame: str, text: str) -> int:
        """The number of the first pattern of a frame that is found in a text; -1 for none."""
        return next((number for number, each in enumerate(self.frames[frame]) if each.search(text)), -1)

    def last(self, frame: str, text: str) -> int:
        """Where the last place begins at which a frame is found in a text; -1 for nowhere."""
        return max(
            (hit.start() for pattern in self.frames[frame] for hit in pattern.finditer(text)), default=-1
        )


def build_pack(language: str, data: Mapping[str, Any]) -> RulePack:
    """A pack from its tables (``words``, ``kinship``, ``frames``, ``days`` ...); what is missing is empty."""
    words = {name: tuple(_phrases(many)) for name, many in data.get("words", {}).items()}
    kinship = {each: one for one, many in data.get("kinship", {}).items() for each in _phrases(many)}
    months, weekdays, numbers = (_counted(data.get(part, {})) for part in ("months", "weekdays", "numbers"))
    fixed = {key: value for value, many in data.get("fixed_days", {}).items() for key in _phrases(many)}
    slots = {name: _any_of(many) for name, many in words.items()} | {
        "kin": _any_of(kinship),
        "month": _any_of(months),
        "weekday": _any_of(weekdays),
        "number": _any_of([*numbers, "DIGITS"]).replace("DIGITS", r"\d{1,3}"),
        "fixed_day": _any_of(fixed),
    }
    spelled: Mapping[str, str] = data.get("spelled", {})
    for name, part in data.get("parts", {}).items():  # each may use the words and the parts before it
        slots[name] = _SLOT.sub(lambda slot: slots.get(slot[1], "(?!)"), part)

    def compiled(pattern: str) -> re.Pattern[str]:
        filled = _SLOT.sub(lambda slot: slots.get(slot[1], "(?!)"), pattern)
        for letter, other in spelled.items():
            filled = filled.replace(letter, f"(?:{letter}|{other})")
        return re.compile(filled)

    frames = data.get("frames", {})
    lengths = {
        key: int(value) for value, many in data.get("fixed_lengths", {}).items() for key in _phrases(many)
    }
    return RulePack(
        language,
        {name: frozenset(many) for name, many in words.items()},
        kinship,
        {name: tuple(map(compiled, frames.get(name, ()))) for name in FRAMES},
        compiled(r"(?<![\w-]){kin}(?![\w-])"),
        {name: compiled(pattern) for name, pattern in data.get("days", {}).items()},
        months,
        weekdays,
        numbers,
        fixed,
        lengths,
        bool(data.get("month_first", False)),
        frozenset([*months, *weekdays, *kinship, *(each for many in words.values() for each in many)]),
    )


def language_of(text: str, packs: Sequence[RulePack]) -> RulePack:
    """The pack whose words the text uses most, small words above all; the first one in doubt."""
    said = re.findall(r"[^\W\d_]+", text[:4000].lower())

    def weight(pack: RulePack) -> int:
        small = pack.words.get("function", frozenset())
        return sum(3 if word in small else word in pack.vocabulary for word in said)

    return max(packs, key=weight)


def _phrases(many: str) -> list[str]:
    return [phrase.replace("_", " ") for phrase in many.split()]


def _counted(table: Mapping[str, str]) -> dict[str, int]:
    return {word: int(number) for number, many in table.items() for word in _phrases(many)}


def _any_of(many: Any) -> str:
    longest = sorted(many, key=len, reverse=True)
    return (
        "(?:" + "|".join(re.escape(each).replace(r"\ ", " ").replace(" ", " +") for each in longest) + ")"
        if longest
        else "(?!)"
    )
