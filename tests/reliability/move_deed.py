"""A deed of its own: journals moved out of a synced folder, one a step; each is whole at one place or the other."""

from __future__ import annotations

from pathlib import Path

from relationship_journal import paths
from relationship_journal.desktop import drafts
from relationship_journal.desktop.drafts import Draft
from relationship_journal.journal import Journal
from relationship_journal.journal.moving import finish_move, move_journal
from tests.reliability.deeds import Deed, text_of

KEY, TYPED = "jot", "Not saved yet"


class Move(Deed):
    """A journal with some jots and a draft, made and closed, then moved."""

    JOTS = 3

    def _place(self, number: int, where: str) -> Path:
        return self.folder / str(number) / where / "a.journal"

    def step(self, number: int) -> None:
        place = self._place(number, "synced")
        with Journal.open(place, clock=self.clock) as journal:
            someone = journal.contacts.add("Odette")
            for each in range(self.JOTS):
                journal.jots.save(text_of(number * 10 + each), [someone])
        drafts._store(paths.drafts_dir(place) / f"{KEY}{drafts.SUFFIX}", Draft(TYPED))
        (self.folder / str(number) / "begun").touch()
        move_journal(place, self._place(number, "local"))

    def after(self, steps: int) -> list[str]:
        return [f"{number} whole" for number in range(steps)]

    def is_as_after(self, found: list[str], steps: int) -> bool:
        # One that was cut off before its move began says nothing.
        return [each for each in found if "not begun" not in each] == self.after(steps)

    def found(self) -> list[str]:
        numbers = sorted(int(each.name) for each in self.folder.glob("[0-9]*"))
        return [f"{number} {self._state(number)}" for number in numbers]

    def _state(self, number: int) -> str:
        source, target = self._place(number, "synced"), self._place(number, "local")
        if not (self.folder / str(number) / "begun").exists():
            return "not begun"
        if not source.exists():  # as the program's own next start does
            finish_move(target)
        place = source if source.exists() else target
        if source.exists() and target.exists():
            return "there twice"
        with Journal.open(place, clock=self.clock, create=False) as journal:
            timeline = journal.timeline
            texts = {each.text for each in timeline.entries(timeline.ids()).values()}
        draft = drafts._read(paths.drafts_dir(place) / f"{KEY}{drafts.SUFFIX}")
        whole = texts == {text_of(number * 10 + each) for each in range(self.JOTS)}
        if not whole or draft is None:
            return f"{place.parent.name}: {len(texts)} jots, draft {draft}"
        return "whole"
