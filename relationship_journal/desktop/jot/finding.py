"""Reads a note while it is typed: asks the rules at each pause and shows what they found."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from relationship_journal.desktop.background import Latest, plain
from relationship_journal.desktop.jot.found_lines import FoundLines
from relationship_journal.desktop.jot.found_panel import FoundPanel
from relationship_journal.desktop.jot.found_words import tint
from relationship_journal.domain.offers import Found, Offer, OfferKind

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QWidget

    from relationship_journal.desktop.desk import Desk
    from relationship_journal.desktop.jot.jot_state import JotState
    from relationship_journal.desktop.jot.jot_text import JotText
    from relationship_journal.domain.contacts import ContactRow
    from relationship_journal.domain.offers import Accepted

PAUSE_MS = 400


class JotFinding(QObject):
    """Belongs to one editor; ``changed`` when a line was decided, ``state_wanted(state)`` when one moves the chips."""

    changed = Signal()
    state_wanted = Signal(object)

    def __init__(self, desk: Desk, text: JotText, widget: QWidget, *, bleeds: int) -> None:
        super().__init__(widget)
        self._desk, self._text = desk, text
        self._lines = FoundLines()
        self._state: JotState | None = None
        self._before: JotState | None = None
        self._unread = False
        self._rows: Mapping[int, ContactRow] = {}
        self._latest: Latest[Found] = Latest(desk.background, self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.look)
        self.panel = FoundPanel(desk, self._lines, widget, bleeds=bleeds)
        self.panel.changed.connect(self.changed)
        self.panel.ticked.connect(self._ticked)

    def show_state(self, state: JotState) -> None:
        """The people, day and channel of the jot now; other people or another day are another question."""
        before, self._state = self._state, state
        if before is None or (before.people, before.day) != (state.people, state.day):
            self._unread = True
            self._pause.start()

    def typed(self) -> bool:
        """Ask the rules at the next pause; False where the text is what it was and only its colours changed."""
        if self._text.tint().is_painting():
            return False
        self._latest.cancel()
        self._unread = True
        self._pause.start()
        return True

    def look(self) -> None:
        """Ask the rules now."""
        self._pause.stop()
        if self._state is None or self._text.isReadOnly():
            return
        if not self._text.head().strip():
            self._show(Found())
        else:
            self._latest.run(plain(self._question(self._state)), self._show)

    def _show(self, found: Found) -> None:
        self._unread = False
        people = self._state.people if self._state is not None else ()
        self._rows = {**found.rows, **{person.id: person for person in people}}
        lines = tuple(line for offer in found.offers if (line := self._news(offer)) is not None)
        self._lines.show(lines)
        self._text.mark_found([(line.span, tint(line)) for line in lines if tint(line)])
        everybody = {line.about for line in lines if line.about} | {person.id for person in people}
        self.panel.show_lines(self._rows, several=len(everybody) > 1)

    def _news(self, offer: Offer) -> Offer | None:
        """The line as far as the chips do not say it already; a tick stays to be taken back."""
        state, found = self._state, offer.moment
        chosen = self._lines.get(offer.key)
        if state is None or found is None or (chosen is not None and chosen.ticked):
            return offer
        news = replace(
            found,
            channel=None if found.channel is state.channel else found.channel,
            date=None if found.date == state.day else found.date,
            mood=None if found.mood is state.mood else found.mood,
            minutes=None if found.minutes == state.draft.minutes else found.minutes,
        )
        told = (news.channel, news.date, news.mood, news.minutes)
        return replace(offer, moment=news) if any(each is not None for each in told) else None

    def _ticked(self, line: Offer) -> None:
        """A tick at somebody who was there, or at when and how it was, moves the chips; its going moves them back."""
        state = self._state
        if state is None:
            return
        if line.kind is OfferKind.PERSON and line.about in self._rows:
            row = self._rows[line.about]
            self.state_wanted.emit(
                state.with_person(row) if line.ticked else state.without_person(line.about)
            )
        if line.kind is OfferKind.MOMENT and line.moment is not None:
            if line.ticked:
                self._before = state
                self.state_wanted.emit(_with_moment(state, line))
            elif self._before is not None:
                self.state_wanted.emit(_with_moment_of(state, self._before))

    def named(self) -> tuple[ContactRow, ...]:
        """The people the note names, in the order of the lines."""
        ids = dict.fromkeys(line.about for line in self._lines.all() if line.about)
        return tuple(self._rows[each] for each in ids if each in self._rows)

    def decider(self) -> Callable[[], Accepted]:
        """Says what the ticks store, on the thread that saves: what was typed since the last pause is read first."""
        if not self._unread or self._state is None:
            ticked = self._lines.accepted()
            return lambda: ticked
        lines, question = self._lines.copy(), self._question(self._state)

        def read() -> Accepted:
            lines.show(question().offers)
            return lines.accepted()

        return read

    def _question(self, state: JotState) -> Callable[[], Found]:
        offering, text = self._desk.journal.offering, self._text.head()
        about = tuple(person.id for person in state.people)
        on = state.day or self._desk.today()
        entry_id = state.entry_id
        return lambda: offering.read(text, about, on, entry_id=entry_id)

    def forget(self) -> None:
        """A new note: no lines, no decisions."""
        self._latest.cancel()
        self._pause.stop()
        self._lines.clear()
        self._before, self._unread = None, False
        self._text.mark_found(())
        self.panel.forget()

    def to_fields(self) -> dict[str, Any]:
        """The decisions, for the draft file."""
        return self._lines.to_fields()

    def take_fields(self, fields: object) -> None:
        """The decisions of a draft file."""
        self._lines.take_fields(fields)


def _with_moment(state: JotState, line: Offer) -> JotState:
    found = line.moment
    if found is None:
        return state
    if found.channel is not None:
        state = replace(state, channel=found.channel, label="")
    if found.date is not None and found.date != state.day:
        state = replace(state, day=found.date, at=None, zone="")
    if found.mood is not None:
        state = replace(state, mood=found.mood)
    if found.minutes is not None:
        state = replace(state, draft=replace(state.draft, minutes=found.minutes))
    return state


def _with_moment_of(state: JotState, before: JotState) -> JotState:
    """The state with when and how it was as they were before a tick."""
    draft = replace(state.draft, minutes=before.draft.minutes)
    return replace(
        state, channel=before.channel, label=before.label, mood=before.mood, day=before.day, at=before.at,
        zone=before.zone, draft=draft,
    )  # fmt: skip
