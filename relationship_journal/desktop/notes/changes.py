"""What About changes in the journal: facts, questions and promises added, edited, ticked and removed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from PySide6.QtCore import QObject

from relationship_journal.desktop import dates
from relationship_journal.desktop.balance_words import thank_words
from relationship_journal.desktop.bidi import isolated
from relationship_journal.desktop.desk import Desk
from relationship_journal.desktop.notes.lines import Line
from relationship_journal.desktop.notes.link_line import ToldLink
from relationship_journal.desktop.notes.one_line import from_line, to_line
from relationship_journal.desktop.translation import translate
from relationship_journal.domain.balance import thank_by
from relationship_journal.domain.contacts import Relative
from relationship_journal.domain.errors import JournalError
from relationship_journal.domain.facts import EarlierFact, Fact, FactDraft, FactKind
from relationship_journal.domain.gestures import Gesture, GestureKind
from relationship_journal.domain.links import Link
from relationship_journal.domain.promises import Owed, Promise
from relationship_journal.domain.topics import Topic

Done = Callable[[], object]
"""What follows a save; its answer is nobody's concern."""
Refused = Callable[[JournalError], None]


@dataclass(frozen=True, slots=True)
class Begun:
    """What a line is edited from: its text, its kind, and the record as it was stored then."""

    text: str
    kind: str
    record: FactDraft | Topic | Promise | Gesture


class NoteChanges:
    """Hands each change to the writer; the editing line is closed only after the save was acknowledged.

    Answers are for the ``pane``: once it is gone, only refusals are said, as notices.
    """

    def __init__(self, desk: Desk, pane: QObject) -> None:
        self._desk = desk
        self._pane = pane

    def add(
        self,
        contact_id: int,
        kind: str,
        text: str,
        saved: Done,
        refused: Refused,
        *,
        committed: Done,
        thanks: bool = False,
    ) -> None:
        """Add what a line says: a fact's kind, mine, theirs, ask or a gesture's kind, perhaps with a promise of thanks.

        ``committed`` is called on the writer's thread.
        """
        journal, today = self._desk.journal, self._desk.today()

        def work() -> None:
            if kind == "ask":
                journal.topics.add(contact_id, text)
            elif kind in set(GestureKind):
                name = journal.contacts.get(contact_id).row.first_name if thanks else ""
                thank = thank_words(name, text) if thanks else ""
                journal.gestures.add(
                    contact_id, GestureKind(kind), text, thank=thank, thank_by=thank_by(today)
                )
            elif kind in set(Owed):
                journal.promises.add(contact_id, text, owed=Owed(kind), due=_due(text, today))
            else:
                journal.facts.add(contact_id, from_line(text, FactDraft(FactKind(kind), ""), today))
            committed()

        self._do(work, saved, refused)

    def begin(self, line: Line, ready: Callable[[Begun], None]) -> None:
        """Find the text that edits a line, and call ``ready`` with it."""
        match line.record:
            case Fact():
                self._desk.read(self._pane, lambda: self.stored(line), ready)
            case Topic(text=text) as topic:
                ready(Begun(text, "ask", topic))
            case Promise(text=text, owed=owed) as promise:
                ready(Begun(text, owed, promise))
            case Gesture(text=text, kind=kind) as gesture:
                ready(Begun(text, kind, gesture))

    def stored(self, line: Line) -> Begun:
        """What a line is edited from, as it is stored now; raises ``UnknownRecord``. Reads the journal."""
        journal = self._desk.journal
        match line.record:
            case Fact(id=number, kind=kind):
                draft = journal.facts.draft_of(number)
                return Begun(to_line(draft), kind, draft)
            case Topic(id=number):
                topic = journal.topics.get(number)
                return Begun(topic.text, "ask", topic)
            case Promise(id=number):
                promise = journal.promises.get(number)
                return Begun(promise.text, promise.owed, promise)
            case Gesture(id=number):
                gesture = journal.gestures.get(number)
                return Begun(gesture.text, gesture.kind, gesture)
        raise ValueError(line.key)

    def edit(
        self,
        line: Line,
        text: str,
        saved: Done,
        refused: Refused,
        *,
        begun: Begun,
        committed: Done,
        anyway: bool = False,
    ) -> None:
        """Save what the line says now, unless another text is stored by now than it was begun from.

        ``anyway``: whatever is stored. ``committed`` is called on the writer's thread.
        """
        journal, today = self._desk.journal, self._desk.today()

        def work() -> None:
            now = self.stored(line) if anyway else begun
            match line.record, now.record:
                case Fact(id=number), FactDraft() as draft:
                    journal.facts.edit(number, from_line(text, draft, today), expected=draft)
                case Topic(id=number), Topic(text=before):
                    journal.topics.edit(number, text, expected=before)
                case Promise(id=number), Promise(due=due, owed=owed) as before:
                    journal.promises.edit(number, text, _due(text, today) or due, owed, expected=before)
                case Gesture(id=number), Gesture() as before:
                    journal.gestures.edit(number, before.kind, text, before.day, expected=before)
            committed()

        self._do(work, saved, refused)

    def _do(self, work: Callable[[], None], saved: Done, refused: Refused) -> None:
        def after(_none: None) -> None:
            saved()

        self._desk.do(work, after, on_error=refused, receiver=self._pane)

    def link(
        self, contact_id: int, link_id: int | None, told: ToldLink, saved: Done, refused: Refused
    ) -> None:
        """Say who somebody is to the contact, anew or in place of the link given."""
        links = self._desk.journal.links

        def work() -> None:
            if link_id is None:
                links.add(contact_id, told.other_id, told.kind, told.label)
            else:
                links.edit(link_id, contact_id, told.kind, told.label)

        self._do(work, saved, refused)

    def act(self, what: str, line: Line) -> None:
        """Tick, untick, asked, remove, release, promote."""
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
            case "remove", Gesture(id=number):
                self._desk.do(lambda: journal.gestures.remove(number))
            case "remove", Link(id=number):
                self._desk.do(lambda: journal.links.remove(number))
            case "promote", Fact(relative=Relative(id=number)):
                self._desk.do(lambda: journal.facts.promote(number))

    def confirm(self, fact: Fact) -> None:
        """It is still so."""
        self._desk.do(lambda: self._desk.journal.facts.confirm(fact.id))

    def over(self, fact: Fact) -> None:
        """It is no longer so; it is kept among what was."""
        self._desk.do(lambda: self._desk.journal.facts.over(fact.id))

    def change(self, fact: Fact, **said: Any) -> None:
        """Change what a line does not show in words: ``sensitive`` or ``expires``."""
        facts = self._desk.journal.facts

        def work() -> None:
            draft = facts.draft_of(fact.id)
            facts.edit(fact.id, replace(draft, **said), expected=draft)

        self._desk.do(work)

    def tell_earlier(self, fact: Fact) -> None:
        """Say what a fact said before its words were changed, the latest first."""

        def told(earlier: tuple[EarlierFact, ...]) -> None:
            until = translate("notes", "until {day}")
            words = [
                f"{isolated(_said(each))} ({until.format(day=dates.day_smart(each.until, self._desk.today()))})"
                if each.until
                else isolated(_said(each))
                for each in reversed(earlier)
            ]
            said = (
                translate("notes", "Before: {words}").format(words="; ".join(words))
                if words
                else translate("notes", "It never said anything else")
            )
            self._desk.notices.toast(said, "history")

        self._desk.read(self._pane, lambda: self._desk.journal.facts.earlier(fact.id), told)

    def turn(self, gesture: Gesture, *, kind: GestureKind | None = None, day: date | None = None) -> None:
        """Say that a gesture was of another kind, or on another day."""
        gestures = self._desk.journal.gestures
        self._desk.do(
            lambda: gestures.edit(
                gesture.id, kind or gesture.kind, gesture.text, day or gesture.day, expected=gesture
            )
        )

    def set_due(self, promise: Promise, due: date | None) -> None:
        """Give a promise another day, or none."""
        promises = self._desk.journal.promises
        self._desk.do(lambda: promises.edit(promise.id, promise.text, due, promise.owed))


def _said(earlier: EarlierFact) -> str:
    return ": ".join(part for part in (earlier.text, earlier.detail) if part)


def _due(text: str, today: date) -> date | None:
    """The day a promise names in its words."""
    from relationship_journal.domain.when import find_day

    found = find_day(text, today)
    return found[0] if found else None
