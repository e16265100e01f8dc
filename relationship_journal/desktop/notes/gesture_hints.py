"""What a line about a gesture is told while it is written: thanks for what was received, a quiet word before a third request."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from relationship_journal.desktop import dates
from relationship_journal.desktop.balance_words import ask_note, thank_words
from relationship_journal.desktop.desk import Desk
from relationship_journal.desktop.notes.edit_line import EditLine
from relationship_journal.domain.balance import Balance, thank_by
from relationship_journal.domain.contacts import ContactRow
from relationship_journal.domain.facts import Fact
from relationship_journal.domain.gestures import GestureKind


class GestureHints(QObject):
    """Follows the kind of one line; nothing it says keeps anybody from anything."""

    def __init__(self, desk: Desk, editor: EditLine, contact: ContactRow) -> None:
        super().__init__(editor)
        self._desk = desk
        self._editor = editor
        self._contact = contact
        editor.kind_chosen.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        editor, kind = self._editor, self._editor.kind()
        editor.say_hint("")
        received = kind == GestureKind.RECEIVED
        day = thank_by(self._desk.today())
        words = self.tr("{thanks}, by {day}").format(
            thanks=thank_words(self._contact.first_name, ""), day=dates.weekday_day(day)
        )
        editor.offer_thanks(words if received else "")
        if kind == GestureKind.ASKED:
            read = partial(self._desk.journal.gestures.before_asking, self._contact.id)
            self._desk.read(self, read, self._note)

    def _note(self, found: tuple[Balance, tuple[Fact, ...]]) -> None:
        if self._editor.kind() == GestureKind.ASKED:
            self._editor.say_hint(ask_note(*found))
