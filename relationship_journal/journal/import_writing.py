"""Doing what was decided about a file's cards, inside one act."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from sqlalchemy import Connection

from relationship_journal.domain.comparing import Choice, combine
from relationship_journal.domain.contacts import ContactDraft
from relationship_journal.domain.errors import Stopped
from relationship_journal.domain.imports import Candidate, Decision, Meets, Verdict
from relationship_journal.domain.names import tidy_name
from relationship_journal.domain.work import Clock, Progress, Stopper, today
from relationship_journal.journal.card_matching import UNDECIDED, joined
from relationship_journal.journal.contact_batch import ContactBatch
from relationship_journal.journal.contact_writing import write_contact
from relationship_journal.journal.import_planning import Here, fact_key, pairs_of
from relationship_journal.journal.people_rows import chunks
from relationship_journal.journal.phone_keys import home_region, keys_in

Chosen = tuple[Candidate, Decision]
_ASKED_EVERY = 200


class ImportWriter:
    """Writes cards; ``new_ids`` are the contacts made so far by the card's index, ``updated`` who got something."""

    def __init__(self, connection: Connection, clock: Clock) -> None:
        self._connection = connection
        self._clock = clock
        self._point_key = keys_in(home_region(connection, clock))
        self._batch = ContactBatch(connection, today(clock), clock.now())
        self.new_ids: dict[int, int] = {}
        self.updated: set[int] = set()

    def write(
        self, chosen: list[Chosen], others: Iterable[Candidate], progress: Progress, stopped: Stopper
    ) -> None:
        """Write the chosen cards and remember the others as seen; raises ``Stopped``."""
        meeting = [each for each in chosen if is_update(*each)]
        fresh = put_together([each for each in chosen if not is_update(*each)])
        done = 0
        for candidate, decision, more in fresh:
            if done % _ASKED_EVERY == 0:
                _ask(done, len(chosen), progress, stopped)
            self._add(candidate, decision, more)
            done += 1
        for portion in chunks(meeting):
            _ask(done, len(chosen), progress, stopped)
            self._update(portion)
            done += len(portion)
        if self.new_ids or self.updated:
            for candidate in others:
                self._see_again(candidate)
            self._batch.write()
        progress(len(chosen), len(chosen))

    def _add(self, candidate: Candidate, decision: Decision, more: list[Candidate]) -> None:
        """Make a contact of a card and of those that were said to be the same person."""
        draft, facts = candidate.draft, list(candidate.facts)
        for each in more:
            draft, facts = joined(draft, each.draft), [*facts, *each.facts]
        if candidate.verdict is Verdict.NEEDS_NAME:
            draft = replace(draft, name=tidy_name(decision.name))
        made = self._batch.add(draft)
        self._batch.know(made, {fact_key(each): each for each in reversed(facts)}.values())
        for each in (candidate, *more):
            self._batch.see(made, each.sum)
            self.new_ids[each.index] = made

    def _update(self, portion: Iterable[Chosen]) -> None:
        """Compare with what is here now, not with what was when the plan was made; who is gone by now is left gone."""
        listed = list(portion)
        here = Here(self._connection, self._clock, {each.existing or 0 for each, _decision in listed})
        for candidate, decision in listed:
            who = candidate.existing or 0
            if who not in here.drafts:
                continue
            changed = self._change(who, candidate.draft, decision.choices, here)
            if facts := here.new_facts(who, candidate.facts):
                self._batch.know(who, facts)
                here.facts[who].update(map(fact_key, facts))
                changed = True
            uid = candidate.draft.uid if candidate.draft.uid != here.drafts[who].uid else ""
            self._batch.see(who, candidate.sum, uid)
            if changed or candidate.verdict is Verdict.DOUBTFUL:  # that they are one is worth remembering
                self.updated.add(who)

    def _change(self, who: int, draft: ContactDraft, chosen: Mapping[str, Choice], here: Here) -> bool:
        stored = here.drafts[who]
        pairs = pairs_of(here.as_met(who, draft), draft, self._point_key)
        choices = {pair.field: chosen.get(pair.field, pair.default) for pair in pairs}
        wanted = replace(combine(stored, draft, choices, self._point_key), photo=stored.photo)
        if wanted != stored:
            write_contact(self._connection, who, wanted)
            here.drafts[who] = wanted
        completed = self._batch.complete(who, draft, take_photo=choices.get("photo") is Choice.THEIRS)
        return completed or wanted != stored

    def _see_again(self, candidate: Candidate) -> None:
        """Remember a card that is somebody who is here or has just come in, or of whom nobody has said so yet."""
        who = candidate.existing
        if who is None and candidate.near is not None:
            who = self.new_ids.get(candidate.near)
        if who is None or candidate.meets is Meets.SEEN:
            return
        if candidate.verdict is Verdict.ALREADY:
            self._batch.see(who, candidate.sum)
        elif candidate.verdict is Verdict.DOUBTFUL:
            self._batch.see(who, UNDECIDED + candidate.sum)


def is_update(candidate: Candidate, decision: Decision) -> bool:
    """Whether a taken card goes to somebody who is here."""
    return candidate.existing is not None and not decision.as_new


def put_together(fresh: list[Chosen]) -> list[tuple[Candidate, Decision, list[Candidate]]]:
    """The contacts to be made, each with the later cards that were said to be the same person."""
    made: dict[int, tuple[Candidate, Decision, list[Candidate]]] = {}
    for candidate, decision in fresh:
        if candidate.near in made and not decision.as_new:
            made[candidate.near][2].append(candidate)
        else:
            made[candidate.index] = (candidate, decision, [])
    return list(made.values())


def is_taken(candidate: Candidate, decision: Decision) -> bool:
    """Whether anything is to be done with a card: one without a name needs one, one put into another is in it."""
    if not decision.take or (candidate.meets is Meets.SAME_FILE and not decision.as_new):
        return False
    return candidate.verdict is not Verdict.NEEDS_NAME or bool(tidy_name(decision.name))


def _ask(done: int, of: int, progress: Progress, stopped: Stopper) -> None:
    progress(done, of)
    if stopped():
        raise Stopped
