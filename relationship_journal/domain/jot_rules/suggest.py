"""Everything a jot suggests, from its text and what is known while it is typed."""

from __future__ import annotations

from relationship_journal.domain.jot_rules import meeting
from relationship_journal.domain.jot_rules.asking import topics
from relationship_journal.domain.jot_rules.ending import ended
from relationship_journal.domain.jot_rules.learning import facts
from relationship_journal.domain.jot_rules.pack import language_of
from relationship_journal.domain.jot_rules.promising import promises
from relationship_journal.domain.jot_rules.reading import Clause, read
from relationship_journal.domain.jot_rules.suggestions import LONGEST_READ, JotContext, Span, Suggestions


def _whole(span: Span, rows: list[list[Clause]]) -> Span:
    """The span from the beginning of its clause: "I offered to come to her office" tells nothing of this contact."""
    starts = (
        clause.piece.start
        for row in rows
        for clause in row
        if clause.piece.start <= span[0] < clause.piece.end
    )
    return next(starts, span[0]), span[1]


def suggest(text: str, context: JotContext) -> Suggestions:
    """Offers, never acts: the same text and context give the same answer."""
    text = text[:LONGEST_READ]
    if not context.packs or not text.strip():
        return Suggestions()
    pack = language_of(text, context.packs)
    reading = read(text, context, pack)
    rows = reading.sentences()
    promised = promises(reading, rows)
    learned = facts(reading, rows, promised)
    kept = [_whole(promise.span, rows) for promise in promised]
    taken = kept + [fact.span for fact in learned]
    return Suggestions(
        mentions=tuple(dict.fromkeys(each.id for each in reading.mentions if each.id is not None)),
        named=tuple((each.id, (each.start, each.end)) for each in reading.mentions if each.id is not None),
        channel=meeting.channel(reading, rows, taken),
        date=meeting.day(reading, rows, taken),
        minutes=meeting.minutes(reading, rows, taken),
        mood=meeting.mood(reading, rows, taken),
        promises=tuple(promised),
        facts=tuple(learned),
        ended=tuple(ended(reading, rows)),
        topics=tuple(topics(reading, rows, kept)),
        language=pack.language,
    )
