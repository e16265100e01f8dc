"""What About changes in the journal: facts, questions and promises added, edited, ticked and removed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject

from relationship_journal.desktop.desk import Desk
from relationship_journal.desktop.notes.lines import Line
from relationship_journal.desktop.notes.one_line import from_line, to_line
from relationship_journal.domain.errors import JournalError
from relationship_journal.domain.facts import Fact, FactDraft, FactKind
from relationship_journal.domain.promises import Owed, Promise
from relationship_journal.domain.topics import Topic
from relationship_journal.domain.when import find_day

Done = Callable[[], None]
Refused = Callable[[JournalError], None]


class NoteChanges:
    """Hands each change to the writer; the editing line is closed only after the save was acknowledged.

    Answers are for the ``pane``: once it is gone, only refusals are said, as notices.
    """

    def __init__(self, desk: Desk, pane: QObject) -> None:
        self._desk = desk
        self._pane = pane

    def add(self, contact_id: int, kind: str, text: str, saved: Done, refused: Refused) -> None:
        """Add what a line says: a fact's kind, mine, theirs or ask."""
        journal, today = self._desk.journal, self._desk.today()

        def work() -> int:
            if kind == "ask":
                return journal.topics.add(contact_id, text)
            if kind in set(Owed):
                return journal.promises.add(contact_id, text, owed=Owed(kind), due=_due(text, today))
            return journal.facts.add(contact_id, from_line(text, FactDraft(FactKind(kind), ""), today))

        self._desk.do(work, lambda _new: saved(), on_error=refused, receiver=self._pane)

    def begin(self, line: Line, ready: Callable[[str, str], None]) -> None:
        """Find the text that edits a line, and call ``ready`` with it and its kind."""
        journal = self._desk.journal
        match line.record:
            case Fact(id=number, kind=kind):
                self._desk.read(
                    self._pane,
                    lambda: to_line(journal.facts.draft_of(number)),
                    lambda text: ready(text, kind),
                )
            case Topic(text=text):
                ready(text, "ask")
            case Promise(text=text, owed=owed):
                ready(text, owed)

    def edit(self, line: Line, text: str, saved: Done, refused: Refused) -> None:
        """Save what the line says now."""
        journal, today = self._desk.journal, self._desk.today()

        def work() -> None:
            match line.record:
                case Fact(id=number):
                    journal.facts.edit(number, from_line(text, journal.facts.draft_of(number), today))
                case Topic(id=number):
                    journal.topics.edit(number, text)
                case Promise(id=number, due=due, owed=owed):
                    journal.promises.edit(number, text, _due(text, today) or due, owed)

        self._desk.do(work, lambda _none: saved(), on_error=refused, receiver=self._pane)

    def act(self, what: str, line: Line) -> None:
        """Tick, untick, asked, remove, release."""
        journal = self._desk.journal
        match what, line.record:
            case "tick" | "untick", Promise(id=number):
                self._desk.do(lambda: journal.promises.keep(number, kept=what == "tick"))
            case "release", Promise(id=number):
                self._desk.do(lambda: journal.promises.release(number))
            case "remove", Promise(id=number):
                self._desk.do(lambda: journal.promises.remove(number))
            case "asked", Topic(id=number):
                self._desk.do(lambda: journal.topics.close(number))
            case "remove", Topic(id=number):
                self._desk.do(lambda: journal.topics.remove(number))
            case "remove", Fact(id=number):
                self._desk.do(lambda: journal.facts.dismiss(number))

    def set_due(self, promise: Promise, due: date | None) -> None:
        """Give a promise another day, or none."""
        promises = self._desk.journal.promises
        self._desk.do(lambda: promises.edit(promise.id, promise.text, due, promise.owed))


def _due(text: str, today: date) -> date | None:
    """The day a promise names in its words."""
    found = find_day(text, today)
    return found[0] if found else None
