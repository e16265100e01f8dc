"""R5 over many days: a journal that is used and backed up by a clock that runs ahead, and what must be kept of it.

``Rule`` says again, in another way than the program, which backups stay: it looks at each day's folder as it was.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from relationship_journal.domain.care import BackupReason
from relationship_journal.journal import Journal
from tests.fixed_clock import FixedClock

START = datetime(2026, 1, 3, 7, tzinfo=UTC)


@dataclass
class Rule:
    """All of two days, then the newest of twelve days, ten weeks and nine months that have one."""

    zone: str
    left: set[datetime] = field(default_factory=set)

    def add(self, made: datetime) -> None:
        """A backup was made and the folder thinned."""
        self.left.add(made)
        days: dict[date, list[datetime]] = {}
        for each in self.left:
            days.setdefault(each.astimezone(ZoneInfo(self.zone)).date(), []).append(each)
        newest = max(days)
        stay = {each for day in days if (newest - day).days < 2 for each in days[day]}
        latest = {day: max(instants) for day, instants in days.items() if (newest - day).days >= 2}
        for count, name in ((12, "%Y %j"), (10, "%G %V"), (9, "%Y %m")):
            periods: dict[str, date] = {}
            for day in sorted(latest, reverse=True):
                periods.setdefault(day.strftime(name), day)
            taken = list(periods.values())[:count]
            stay.update(latest[day] for day in taken)
            # The coarser periods begin with the first that found no place any more.
            left_out = list(periods.values())[count:]
            latest = {day: each for day, each in latest.items() if left_out and day <= left_out[0]}
        self.left = stay


@dataclass
class Tally:
    """What came of the days."""

    days: int = 0
    made: int = 0
    most: int = 0
    oldest: timedelta = timedelta()
    wrong: list[str] = field(default_factory=list)

    def line(self, seed: int) -> str:
        """The row that is printed."""
        return (
            f"{self.days} days, {self.made} backups made, at most {self.most} kept, the oldest reaches back "
            f"{self.oldest.days} days, seed {seed}: {'as the rule says' if not self.wrong else f'{len(self.wrong)} WRONG'}"
        )


def run(folder: Path, *, days: int, seed: int) -> Tally:
    """Use the journal for so many days: some without a change, some with several backups."""
    chance, clock, tally = random.Random(seed), FixedClock(START), Tally()
    rule = Rule(clock.zone)
    with Journal.open(folder / "home" / "a.journal", clock=clock) as journal:
        someone = journal.contacts.add("Odette")
        kept: set[datetime] = set()
        for day in range(days):
            clock.instant = START + timedelta(days=day, minutes=chance.randrange(-60, 60))
            tally.days += 1
            changed = chance.random() < 0.8
            if changed:
                journal.jots.save(f"Day {day}", [someone])
            due = journal.backups.make_if_due()
            if (due is not None) != (changed or day == 0):
                tally.wrong.append(f"day {day}: {'changed' if changed else 'unchanged'}, backup {due}")
            made = [] if due is None else [due]
            for _ in range(chance.choice((0, 0, 0, 1, 3))):
                clock.advance(minutes=chance.randrange(1, 90))
                made.append(journal.backups.make(BackupReason.ASKED))
            for each in made:
                rule.add(each.made)
            tally.made += len(made)
            kept = {each.made for each in journal.backups.all()}
            tally.most = max(tally.most, len(kept))
            if kept != rule.left:
                tally.wrong.append(f"day {day}: kept besides {kept - rule.left}, missing {rule.left - kept}")
                return tally
        tally.oldest = clock.now() - min(kept)
    return tally
