"""What the reader decides about the cards of a file: which are taken, and as what."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from relationship_journal.domain.comparing import Choice
from relationship_journal.domain.imports import Candidate, Decision, Verdict, decided

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

CLEAR = frozenset({Verdict.NEW, Verdict.UPDATE})
"""What is taken if nobody decides, and by the tick for all."""


class Decisions:
    """Ticks and choices by a card's index; only what was decided otherwise is kept."""

    def __init__(self, candidates: Sequence[Candidate] = ()) -> None:
        self._own: dict[int, Decision] = {}
        self._by_default: dict[Verdict, bool] = {}
        self.ticked = {each.index for each in candidates if self._takes(each)}

    def can_be_taken(self, each: Candidate) -> bool:
        """Whether its tick can be set: all but those without a name, and those of which nothing would be taken."""
        if each.verdict is Verdict.NEEDS_NAME:
            return bool(self.name(each).strip())
        return each.verdict is not Verdict.ALREADY or self._wants_theirs(each)

    def is_ticked(self, each: Candidate) -> bool:
        """Whether it comes in."""
        return each.index in self.ticked

    def tick(self, each: Candidate, on: bool) -> None:
        """Take it, or leave it out."""
        (self.ticked.add if on else self.ticked.discard)(each.index)

    def tick_many(self, indexes: Iterable[int], on: bool) -> None:
        """Take them, or leave them out."""
        if on:
            self.ticked.update(indexes)
        else:
            self.ticked.difference_update(indexes)

    # -- one card ---------------------------------------------------------------------------------

    def name(self, each: Candidate) -> str:
        """The name in the file, or the one that was typed for it."""
        return each.draft.name or self._of(each).name

    def choice(self, each: Candidate, field: str) -> Choice:
        """Which account counts for a field."""
        default = next(pair.default for pair in each.pairs if pair.field == field)
        return self._of(each).choices.get(field, default)

    def is_as_new(self, each: Candidate) -> bool:
        """Whether it becomes a person of its own although it meets somebody."""
        return meets_somebody(each) and self._of(each).as_new

    def outcome(self, each: Candidate) -> Verdict:
        """What happens to it as decided now."""
        if not self.is_ticked(each):
            return each.verdict
        if self.is_as_new(each) or each.verdict is Verdict.NEEDS_NAME:
            return Verdict.NEW
        met = each.verdict in {Verdict.DOUBTFUL, Verdict.ALREADY}
        return Verdict.UPDATE if met else each.verdict

    def choose(self, each: Candidate, field: str, choice: Choice) -> None:
        """Take a field from one account; this updates yours."""
        own = self._of(each)
        self._own[each.index] = replace(own, choices={**own.choices, field: choice}, as_new=False)
        self._settle(each)

    def keep_both(self, each: Candidate) -> None:
        """Another person of the same name."""
        self._own[each.index] = replace(self._of(each), as_new=True)
        self.tick(each, True)

    def update_yours(self, each: Candidate) -> None:
        """The same person, with the fields as chosen."""
        self._own[each.index] = replace(self._of(each), as_new=False)
        self._settle(each)

    def set_name(self, each: Candidate, name: str) -> None:
        """What a card without a name is called; with nothing it is left out."""
        self._own[each.index] = replace(self._of(each), name=name.strip())
        self.tick(each, bool(name.strip()))

    def all(self, candidates: Sequence[Candidate]) -> Mapping[int, Decision]:
        """Every decision that is not the default, for ``imports.run``."""
        found: dict[int, Decision] = {}
        for each in candidates:
            take = each.index in self.ticked
            own = self._own.get(each.index)
            if own is not None:
                found[each.index] = replace(own, take=take)
            elif take != self._takes(each):
                found[each.index] = Decision(take=take)
        return found

    def _wants_theirs(self, each: Candidate) -> bool:
        """Whether something of the file was chosen for somebody who has it all."""
        return any(self.choice(each, pair.field) is not Choice.MINE for pair in each.pairs)

    def _takes(self, each: Candidate) -> bool:
        """Whether it comes in if nobody decides, which its verdict says; asked once for each, of 50,000 cards."""
        found = self._by_default.get(each.verdict)
        if found is None:
            found = self._by_default[each.verdict] = decided(each).take
        return found

    def _of(self, each: Candidate) -> Decision:
        return self._own.get(each.index) or Decision()

    def _settle(self, each: Candidate) -> None:
        self.tick(each, self.can_be_taken(each))


def meets_somebody(each: Candidate) -> bool:
    """Whether it may be somebody who is here, or who stands earlier in the file."""
    return each.existing is not None or each.verdict is Verdict.DOUBTFUL
