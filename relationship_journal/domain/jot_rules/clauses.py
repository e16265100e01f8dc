"""A jot in sentences and clauses, every piece with its place in the text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from relationship_journal.domain.jot_rules.pack import RulePack

_END = re.compile(r"[.!?…]+[)\"”]*(?=\s|$)|\n+|;(?=\s)|\s[–—-]+\s|[\U0001f300-\U0001faff]+")
_JOINT = re.compile(r",\s+|:\s+|\s\(|\)\s?|\s(?:[&+]|[^\W\d_]{2,5})(?=\s)")
_BEFORE_WORDS = ' "“„«»'
LONGEST = 500
_LONGEST_SHORT = 4
"""Letters of a month or weekday that may be an abbreviation: "Sept.", "Thu."."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the text; ``asks`` where it ends in a question mark, ``by`` the mark before it."""

    start: int
    end: int
    asks: bool = False
    joint: str = ""


def plain_text(text: str) -> str:
    """Small letters and plain blanks and apostrophes, exactly as long as the text."""
    if text.isascii():
        return text.lower().replace("\t", " ")
    low = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    return low.translate({0x2019: "'", 0x2018: "'", 0xA0: " ", 9: " "})


def sentences(text: str, plain: str, pack: RulePack) -> Iterator[Piece]:
    """Sentences, lines and bullets, none longer than ``LONGEST``."""
    start = 0
    for mark in _END.finditer(plain):
        if mark[0].startswith(".") and not _ends(text, plain, start, mark, pack):
            continue
        yield from _cut(plain, start, mark.start(), "?" in mark[0])
        start = mark.end()
    yield from _cut(plain, start, len(plain), asks=False)


def _ends(text: str, plain: str, start: int, mark: re.Match[str], pack: RulePack) -> bool:
    """Whether a full stop ends the sentence: not after an abbreviation, a bare number or one letter."""
    before = plain[max(start, mark.start() - 15) : mark.start()].rsplit(None, 1)
    word = before[-1].lstrip("(") if before else ""
    follows = text[mark.end() : mark.end() + 3].lstrip()[:1]
    short = len(word) <= _LONGEST_SHORT and (word in pack.months or word in pack.weekdays)
    if short or word in pack.words.get("soft_abbreviations", ()):
        return follows.isupper() or not follows or bool(pack.says("bare", plain[mark.end() :][:60].lstrip()))
    large = len(word) > 1 and text[mark.start() - len(word) : mark.start()].isupper()  # "WG", not "wg."
    if (word in pack.words.get("abbreviations", ()) and not large) or (len(word) == 1 and word.isalpha()):
        return False
    if len(before) > 1 and before[0].split()[-1:] and before[0].split()[-1] in pack.words.get("numbered", ()):
        return True  # "KW 29." is no ordinal
    after = re.match(r"\s*([^\W_]+)", plain[mark.end() : mark.end() + 40])
    ordinal = re.fullmatch(r"\d{1,2}(?:\.\d{1,2})?", word) and not pack.month_first
    return not (
        ordinal
        and after
        and (
            after[1] in pack.months
            or follows.islower()
            or ("." in word and not (follows.isupper() and after[1] in pack.words.get("function", ())))
            or not after[1][0].isalpha()
            or after[1] in pack.words.get("after_ordinal", ())
            # "bis zum 27. Einspruch einlegen": a noun goes on, "am 27. Sie ..." begins anew.
            or (
                len(before) > 1
                and before[0].split()[-1] in pack.words.get("before_ordinal", ())
                and after[1] not in pack.words.get("function", ())
                and not pack.says("clause_start", plain[mark.end() :][:40].lstrip())
            )
        )
    )


def _cut(plain: str, start: int, end: int, asks: bool) -> Iterator[Piece]:
    while start < end:
        stop = end
        if end - start > LONGEST:
            stop = plain.rfind(" ", start + LONGEST // 2, start + LONGEST)
            stop = stop if stop > 0 else start + LONGEST
        left, right = start, stop
        while left < right and (plain[left].isspace() or plain[left] in "-*•–·,:" + _BEFORE_WORDS):
            left += 1
        while right > left and plain[right - 1].isspace():
            right -= 1
        if left < right:
            yield Piece(left, right, asks)
        start = stop


def clauses(masked: str, piece: Piece, pack: RulePack) -> list[Piece]:
    """The clauses of a sentence: at commas and colons, and at joining words before a new beginning."""
    found, start, joint = [], piece.start, ""
    for mark in _JOINT.finditer(masked, piece.start, piece.end):
        word = mark[0].strip()
        if mark.start() < start:
            continue
        if word[:1].isalpha() or word in "&+":
            if word not in pack.words.get("joints", ()):
                continue
            follows = masked[mark.end() : mark.end() + 40].lstrip()
            if not pack.says("clause_start", follows):
                continue
            if follows.startswith("@") and word in pack.words.get("called_by", ()):
                continue  # "addressed as Ms Brandysnap"
        if mark.start() > start:
            found.append(Piece(start, mark.start(), piece.asks, joint))
        start, joint = mark.end(), word
        while start < piece.end and masked[start] in _BEFORE_WORDS:
            start += 1
    if start < piece.end:
        found.append(Piece(start, piece.end, piece.asks, joint))
    return found
