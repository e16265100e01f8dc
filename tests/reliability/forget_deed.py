"""A deed of its own: somebody added and backed up in even steps, forgotten in odd ones; all of them is there, or no byte."""

from __future__ import annotations

import json
import re
from datetime import timedelta

from relationship_journal import paths
from relationship_journal.domain.errors import UnknownContact
from relationship_journal.domain.forgetting import BackupChoice, Orders
from relationship_journal.private_file import sync_folder, write_private
from tests.fixed_clock import FixedClock
from tests.reliability.deeds import Save, short

_NAME = re.compile(rb"Qzx\d{5} Qzxfamily")


class Forget(Save):
    """Jots of somebody alone and with Odette, a draft, a backup; then they are forgotten, backups anew or deleted."""

    def step(self, number: int) -> None:
        self.clock.instant = FixedClock().instant + timedelta(minutes=number)
        if number % 2:
            who = self.journal.contacts.named(self._name(number - 1))
            choice = BackupChoice.DELETE if number % 4 == 1 else BackupChoice.REWRITE
            plan = self.journal.forgetting.what(who)
            self.journal.forgetting.forget(plan, Orders("somebody", backups=choice))
            return
        name = self._name(number)
        try:
            who = self.journal.contacts.named(name)  # cut off on the way, it is gone on with
        except UnknownContact:
            who = self.journal.contacts.add(name)
        self.journal.jots.save(f"{name} alone", [who])
        folder = paths.ensure_private(paths.drafts_dir(self.path))
        draft = {"text": name, "fields": {"people": [who]}, "whole": False}
        write_private(folder / "jot.draft", json.dumps(draft).encode())
        sync_folder(folder)
        self.journal.backups.make(anyway=True)
        self.journal.jots.save(f"{number}: together", [who, self._odette])

    @staticmethod
    def _name(number: int) -> str:
        return f"Qzx{number:05} Qzxfamily"

    def _names(self) -> set[str]:
        contacts = self.journal.contacts
        ids = [each for section in contacts.ids("name") for each in section.ids]
        return {row.name for row in contacts.rows(ids).values()}

    def _written(self) -> set[str]:
        """Who is told of anywhere in the folder of the closed journal."""
        files = [path.read_bytes() for path in self.path.parent.rglob("*") if path.is_file()]
        return {found.decode() for data in files for found in _NAME.findall(data)}

    def after(self, steps: int) -> list[str]:
        together = [short(f"{number}: together") for number in range(0, steps, 2)]
        there = [self._name(steps - 1)] if steps % 2 else []
        return [*there, *together]

    def found(self) -> list[str]:
        """What is there, and of whom more than they should have left."""
        together = [each for each in self._texts_as_typed() if each.endswith("together")]
        names = sorted(self._names() - {"Odette"})
        self.journal.close()
        left = sorted(self._written() - set(names))
        self.open()
        return [*(f"a byte of {each}" for each in left), *names, *map(short, together)]

    def is_as_after(self, found: list[str], steps: int) -> bool:
        # Of somebody whose jots were not all saved yet, it is not said whether they are there.
        extra = [self._name(steps)] if steps % 2 == 0 else []
        return found in (self.after(steps), [*extra, *self.after(steps)])

    def _texts_as_typed(self) -> list[str]:
        timeline = self.journal.timeline
        return [each.text for _, each in sorted(timeline.entries(timeline.ids()).items())]
