"""What the writer means to ask somebody next time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relationship_journal.domain.jot_rules.suggestions import SuggestedTopic

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from relationship_journal.domain.jot_rules.reading import Clause, Reading
    from relationship_journal.domain.jot_rules.suggestions import Span


def topics(reading: Reading, rows: Sequence[list[Clause]], taken: Sequence[Span]) -> Iterator[SuggestedTopic]:
    """Each sentence that puts a question off to the next time, unless it is a promise already."""
    about = reading.context.about
    for row in rows:
        if not row:
            continue
        start, end = row[0].piece.start, row[-1].piece.end
        said = reading.pack.says("ask", reading.masked[start:end])
        if (
            said is None
            or reading.names_day(row)
            or any(start < stop and begin < end for begin, stop in taken)
        ):
            continue
        named = reading.named_in(start, end)
        whom = next((each.id for each in named if each.id is not None), about[0] if about else row[0].topic)
        at = start + said.start("what")
        words = reading.words(at, end, [])
        if whom is not None and words:
            yield SuggestedTopic(whom, words, (at, end))
