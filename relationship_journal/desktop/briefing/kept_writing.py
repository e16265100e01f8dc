"""The draft of what is written on the sheet, and its way into the journal."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject
from shiboken6 import isValid

from relationship_journal import wording
from relationship_journal.desktop.briefing.inline_editor import WritingBox
from relationship_journal.desktop.desk import Desk
from relationship_journal.desktop.kept_fields import KeptFields, Stored, kept_words
from relationship_journal.domain.errors import JournalError


@dataclass(frozen=True, slots=True)
class Place:
    """Where a text written on the sheet belongs: ``kind`` portrait (of a contact) or preparation (of a meeting).

    ``read`` answers what is stored; ``write`` takes the text and the one it was begun from, None for any.
    """

    kind: str
    record: int
    about: tuple[int, ...]
    before: str
    read: Callable[[], str]
    write: Callable[[str, str | None], None]


class KeptWriting(QObject):
    """Keeps what is written in a ``box`` and saves it when the reader leaves; what is refused stays on the sheet."""

    def __init__(self, desk: Desk, box: WritingBox, place: Place) -> None:
        super().__init__(box)
        self._desk, self._box, self._place, self._before = desk, box, place, place.before
        self._anyway = False
        self.kept = KeptFields(
            desk, box, box.note, f"{place.kind}-{place.record}", {"words": kept_words(box.editor)},
            kind=place.kind, record=place.record, about=lambda: place.about,
            stored=Stored(place.read, self._refill),
        )  # fmt: skip
        self.kept.save_wanted.connect(self._save_anyway)
        box.editor.textChanged.connect(self.kept.changed)
        box.editor.written.connect(self._save)
        box.editor.escaped.connect(self._let_go)
        box.left.connect(self._leave)
        self.kept.load()

    def _refill(self, text: str) -> None:
        self._before = text
        self._box.editor.begin_from(text)

    def _leave(self) -> None:
        """Leaving a field saves it, but never over a text that changed elsewhere: that is asked first."""
        if not self.kept.is_undecided():
            self._box.editor.save()

    def put_away(self) -> None:
        """Another sheet is wanted: what waits for a decision stays in its draft."""
        if self.kept.is_undecided() and self.kept.may_leave():
            self._box.editor.finish()

    def _let_go(self) -> None:
        if self.kept.is_looking():
            self.kept.back()
            return
        self.kept.forget()
        self._box.editor.finish()

    def _save_anyway(self) -> None:
        self._anyway = True
        self._box.editor.save()

    def _save(self, text: str) -> None:
        if self.kept.is_looking():
            self._box.editor.stay()
            return
        expected, self._anyway = None if self._anyway else self._before, False
        write, forget_draft = self._place.write, self.kept.forgetter()

        def work() -> None:
            write(text, expected)
            forget_draft()

        self._desk.do(work, self._saved, on_error=self._refused, receiver=self)

    def _saved(self, _none: None) -> None:
        self.kept.saved()
        self._box.editor.finish()

    def _refused(self, error: JournalError) -> None:
        if isValid(self._box):
            self._box.editor.stay()
            if not self.kept.take(error):
                self._box.note.say(wording.sentence(error), "danger")
