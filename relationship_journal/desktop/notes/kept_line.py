"""The draft of a line being written in About, and its way into the journal."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from relationship_journal import wording
from relationship_journal.desktop.desk import Desk
from relationship_journal.desktop.kept_fields import Kept, KeptFields, Stored
from relationship_journal.desktop.notes.changes import Begun, NoteChanges
from relationship_journal.desktop.notes.edit_line import KIND_ICONS, EditLine
from relationship_journal.desktop.notes.lines import Line
from relationship_journal.domain.errors import JournalError


class KeptLine(QObject):
    """Keeps what is written in ``editor`` about a contact: something new, or a ``line`` that was ``begun`` from.

    ``done`` once the journal has it.
    """

    done = Signal()

    def __init__(
        self,
        desk: Desk,
        changes: NoteChanges,
        editor: EditLine,
        contact_id: int,
        line: Line | None = None,
        begun: Begun | None = None,
    ) -> None:
        super().__init__(editor)
        self._desk, self._changes, self._editor = desk, changes, editor
        self._contact_id, self._line, self._begun = contact_id, line, begun
        self._saving = self._going = False
        what, number = line.key if line is not None else ("person", contact_id)
        self.kept = KeptFields(
            desk, editor, editor.note, f"line-{what}-{number}", self._fields(),
            kind=f"line-{what}", record=number if line is not None else None, about=lambda: (contact_id,),
            stored=Stored(partial(changes.stored, line), self._refill) if line is not None else None,
        )  # fmt: skip
        self.kept.save_wanted.connect(lambda: self.save(anyway=True))
        editor.line.textChanged.connect(self.kept.changed)
        editor.kind_chosen.connect(self.kept.changed)
        editor.set_keeper(self.let_go)
        self.kept.load()

    def _fields(self) -> dict[str, Kept]:
        editor = self._editor

        def write_words(words: object) -> None:
            if isinstance(words, str):
                editor.set_text(words)

        def write_kind(kind: object) -> None:
            if isinstance(kind, str) and kind in KIND_ICONS and self._line is None:
                editor.set_kind(kind)

        return {"words": Kept(editor.text, write_words, typed=True), "kind": Kept(editor.kind, write_kind)}

    def _refill(self, begun: Begun) -> None:
        self._begun = begun
        self._editor.begin_from(begun.text)

    def save(self, *, anyway: bool = False) -> None:
        """Hand the line to the journal, ``anyway`` over what is stored by now; the line stays if it is refused."""
        if self._saving or self.kept.is_looking():
            return
        self._saving = True
        text, committed = self._editor.text().strip(), self.kept.forgetter()
        if self._line is None or self._begun is None:
            kind = self._editor.kind()
            self._changes.add(
                self._contact_id, kind, text, self._saved, self._refused,
                committed=committed, thanks=self._editor.wants_thanks(),
            )  # fmt: skip
        else:
            self._changes.edit(
                self._line, text, self._saved, self._refused,
                begun=self._begun, committed=committed, anyway=anyway,
            )  # fmt: skip

    def go(self) -> None:
        """The line is put away: save it, as leaving a field does; what is refused or undecided stays in its draft."""
        self.kept.back()
        if not self.kept.is_undecided() and self._editor.text().strip() and self._editor.is_changed():
            self._going = True
            self.save()
        self.kept.release()

    def let_go(self) -> bool:
        """Esc: what was typed is forgotten; while what is stored is looked at, Esc only goes back from there."""
        if self.kept.is_looking():
            self.kept.back()
            return False
        self.kept.forget()
        return True

    def _saved(self) -> None:
        if isValid(self) and not self._going:
            self.kept.saved()
            self.done.emit()

    def _refused(self, error: JournalError) -> None:
        if not isValid(self) or self._going:
            self._desk.notices.fail(error)
            return
        self._saving = False
        if not self.kept.take(error):
            self._editor.set_error(wording.sentence(error))
