"""The draft of a jot, the text its entry has, and what is said when one of them is not as expected."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from relationship_journal import paths, wording
from relationship_journal.desktop.bidi import isolated
from relationship_journal.desktop.drafts import Draft, DraftKeeper, newest_key
from relationship_journal.desktop.file_places import place_for, went_to
from relationship_journal.desktop.jot.jot_state import JotState, Start, read_start
from relationship_journal.domain.errors import (
    CannotWriteFile,
    ChangedMeanwhile,
    JournalError,
    JournalUnavailable,
    StorageFailed,
    UnknownRecord,
)
from relationship_journal.private_file import write_private

if TYPE_CHECKING:
    from collections.abc import Callable

    from relationship_journal.desktop.desk import Desk
    from relationship_journal.desktop.editor_note import Answers, EditorNote, Kind
    from relationship_journal.desktop.jot.jot_text import JotText
    from relationship_journal.desktop.requests import JotRequest


class Written(Protocol):
    """The editor a jot is written in, as far as its draft and its note need it."""

    banner: EditorNote
    text: JotText

    def state(self) -> JotState:
        """Who, when, how and how it was."""

    def has_words(self) -> bool:
        """Whether anything is written."""

    def show_content(self, text: str, state: JotState) -> None:
        """Show this in place of what is there."""

    def lock(self, locked: bool) -> None:
        """Only look, or write again."""

    def become_new(self) -> None:
        """Write a new entry instead of the one that is gone."""

    def save(self, *, loose: bool = False) -> None:
        """Hand it to the journal."""

    def discard(self) -> None:
        """Close and forget what was written."""


class JotKeeping(QObject):
    """Belongs to one editor and speaks through its note.

    ``draft_saved`` and ``draft_failed(reason)`` tell of the draft; ``gone`` once an editor that was left while
    the disk refused its draft has it on disk at last.
    """

    draft_saved = Signal()
    draft_failed = Signal(str)
    gone = Signal()

    def __init__(self, desk: Desk, request: JotRequest, editor: Written, widget: QWidget) -> None:
        super().__init__(widget)
        self._desk, self._request, self._editor, self._note = desk, request, editor, editor.banner
        self._widget = widget
        folder = paths.drafts_dir(desk.journal.path)
        key = request.draft or _draft_key(request) or newest_key(folder, "jot", without="jot-entry") or "jot"
        self._drafts = DraftKeeper(folder, key, self)
        self._drafts.saved.connect(self._saved)
        self._drafts.failed.connect(self.draft_failed)
        self._start = Start("", JotState())
        self._expected: str | None = None
        self._base = ""
        self._mine: tuple[str, JotState] | None = None
        self._loose = self._leaving = False
        self._said = ""
        self.flush = self._drafts.flush
        self.is_saved = self._drafts.is_saved
        self.is_failing = self._drafts.is_failing
        self.remover = self._drafts.remover

    # -- beginning ----------------------------------------------------------------------------

    def load(self, show: Callable[[str, JotState], None]) -> None:
        """Ask for the entry, meeting or people, and for the draft; ``show`` gets the text and its state."""
        journal, request, drafts = self._desk.journal, self._request, self._drafts

        def begin(start: Start) -> None:
            self._start = start
            self._expected = start.stored
            self._base = _fingerprint(start.stored)
            left = start.left
            if left is None:
                show(start.text, start.state)
                return
            if start.is_stored_already():  # the program was ended between the save and the draft's removal
                self._drafts.clear()
                show(start.text, start.state)
                return
            self._say_left(left, gone=start.gone)
            show(left.text, start.left_state)

        self._desk.read(self._widget, lambda: read_start(journal, request, drafts.load()), begin)

    def _say_left(self, left: Draft, *, gone: bool) -> None:
        base = str(left.fields.get("base") or "")
        if gone:
            words = self.tr("The jot this was written for is gone. Saving makes a new one.")
            self._say("gone", words, ((self.tr("Discard it"), self.discard),), "amber")
        elif base and self._base and base != self._base:
            self._base = base  # until it is decided which is the right one
            self._say_changed()
        else:
            self._say("before", self.tr("Draft from before"), ((self.tr("Discard it"), self.discard),))

    # -- the draft ----------------------------------------------------------------------------

    def changed(self) -> None:
        """Say that something was typed or chosen."""
        if self.is_looking():
            return
        if self._said == "refused":
            self.unsay()
        self._drafts.changed(self._snapshot)

    def _snapshot(self) -> Draft:
        text, state = self._editor.text.text(), self._editor.state()
        fields = state.to_fields()
        if text == self._start.text and fields == self._start.state.to_fields():
            return Draft("")  # as it is stored
        return Draft(text, {**fields, "editor": "jot", "base": self._base}, whole=bool(state.files))

    def holds_words(self) -> bool:
        """Whether there is anything written that is not stored."""
        draft = self._snapshot()
        return bool(draft.whole or draft.text.strip())

    def expected(self) -> str | None:
        """The text the entry must still have for this one to take its place; None for any."""
        return self._expected

    def acknowledged(self) -> None:
        """The save was committed: the draft goes."""
        self._drafts.clear()
        self._drafts.release()
        self.unsay()

    def may_leave(self) -> bool:
        """Write the draft and give it back; False, with the reason said, while the disk refuses it."""
        self.back()
        if self._drafts.is_failing() and self._editor.has_words():
            self._leaving = True
            answers = (self._copy_answer(), (self.tr("Discard it"), self._editor.discard))
            self._say("failing", self.tr("The draft cannot be saved, so this stays open."), answers, "danger")
            return False
        self._drafts.release()
        return True

    def forget(self) -> None:
        """Forget the draft and give its name back."""
        self._mine = None
        self._drafts.clear()
        self._drafts.release()

    def _saved(self) -> None:
        if self._said == "failing":
            self.unsay()
        if self._leaving and self._widget.isHidden():
            self._drafts.release()
            self.gone.emit()
        self._leaving = False
        self.draft_saved.emit()

    def discard(self) -> None:
        """Forget the draft and show what is stored, or nothing; can be taken back while the editor is open."""
        mine = self._mine or (self._editor.text.text(), self._editor.state())
        self._mine = None
        self._drafts.clear()
        self._base = _fingerprint(self._expected)
        self._editor.lock(False)
        self._editor.show_content(self._start.text, self._start.state)
        self._say("discarded", self.tr("Draft discarded"), ((self.tr("Undo"), lambda: self._undo(*mine)),))

    def _undo(self, text: str, state: JotState) -> None:
        self.unsay()
        self._editor.show_content(text, state)
        self.changed()

    # -- what is stored -----------------------------------------------------------------------

    def is_looking(self) -> bool:
        """Whether what is stored is shown in place of what was written."""
        return self._mine is not None

    def look(self) -> None:
        """Show the stored text in place of what was written, which stays in its draft."""
        entry_id = self._editor.state().entry_id
        if entry_id is None or self.is_looking():
            return
        self._drafts.flush()
        journal, request = self._desk.journal, self._request
        self._desk.read(
            self._widget, lambda: read_start(journal, request, None), self._show_stored, self.refuse
        )

    def _show_stored(self, start: Start) -> None:
        self._mine = (self._editor.text.text(), self._editor.state())
        self._start, self._expected = start, start.stored
        self._editor.lock(True)
        self._editor.show_content(start.text, start.state)
        answers = (
            (self.tr("Back to mine"), self.back),
            (self.tr("Keep this, discard mine"), self.discard),
        )
        self._say("looking", self.tr("This is what is stored now."), answers, "amber")

    def back(self) -> None:
        """Show what was written again, if what is stored is shown in its place."""
        if self._mine is None:
            return
        mine, self._mine = self._mine, None
        self._editor.lock(False)
        self._editor.show_content(*mine)
        self._say_changed()

    def _say_changed(self) -> None:
        self._say(
            "changed", self.tr("This was changed elsewhere since you began."),
            ((self.tr("Show the stored text"), self.look),), "amber",
        )  # fmt: skip

    # -- saving that was refused --------------------------------------------------------------

    def refuse(self, error: JournalError, *, loose: bool = False) -> None:
        """Say why it was not saved, and what can be done; the text stays."""
        self._loose = loose
        words = wording.sentence(error)
        match error:
            case ChangedMeanwhile():
                answers = (
                    (self.tr("Save mine"), self._save_mine),
                    (self.tr("Show the stored text"), self.look),
                )
                self._say("changed", words, answers, "amber")
            case StorageFailed() | JournalUnavailable():
                self._say("failed", words, (self._again_answer(), self._copy_answer()), "danger")
            case UnknownRecord() if self._editor.state().entry_id is not None:
                self._say("gone", words, ((self.tr("Save as a new jot"), self._save_as_new),), "danger")
            case _:
                self._say("refused", words, (), "danger")

    def _save_mine(self) -> None:
        self._expected = None
        self._editor.save()

    def _again_answer(self) -> tuple[str, Callable[[], object]]:
        return self.tr("Try again"), lambda: self._editor.save(loose=self._loose)

    def _copy_answer(self) -> tuple[str, Callable[[], object]]:
        return self.tr("Save a copy elsewhere…"), self.save_copy

    def _save_as_new(self) -> None:
        self._expected, self._base = None, ""
        self._editor.become_new()
        self._editor.save(loose=True)

    def save_copy(self) -> None:
        """Ask where to, then write the text there as a file only its owner can read."""
        dialog = QFileDialog(self._widget, self.tr("Save a copy of this text"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Text files (*.txt)"))
        dialog.setDefaultSuffix("txt")
        dialog.setDirectory(place_for("export"))
        dialog.selectFile(self.tr("jot.txt"))
        dialog.fileSelected.connect(lambda path: went_to("export", path))
        dialog.fileSelected.connect(self.write_copy)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write_copy(self, path: str) -> None:
        """Write the text at a path; what goes wrong is said, and it can be tried again."""
        text = self._editor.text.text()

        def written(_none: None) -> None:
            self._desk.notices.toast(
                self.tr("Saved a copy: {name}").format(name=isolated(Path(path).name)), "download"
            )

        def refused(error: JournalError) -> None:
            answers = (self._again_answer(), self._copy_answer())
            self._say("failed", wording.sentence(error), answers, "danger")

        self._desk.read(self._widget, lambda: _write(Path(path), text), written, refused)

    # -- the note -----------------------------------------------------------------------------

    def _say(self, what: str, words: str, answers: Answers = (), kind: Kind = "quiet") -> None:
        self._said = what
        self._note.say(words, kind, answers)

    def unsay(self) -> None:
        """Say nothing any more."""
        self._said = ""
        self._note.clear()


def _write(path: Path, text: str) -> None:
    try:
        write_private(path, text.encode("utf-8", "replace"))
    except OSError as fault:
        raise CannotWriteFile(path=str(path), reason=fault.strerror or "") from fault


def _fingerprint(text: str | None) -> str:
    """Tells whether a stored text is what it was; says nothing of its words."""
    if text is None:
        return ""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _draft_key(request: JotRequest) -> str:
    """Under which name the draft lies: the entry's, the meeting's, the person's; empty where none is named."""
    if request.entry_id is not None:
        return f"jot-entry-{request.entry_id}"
    if request.meeting_id is not None:
        return f"jot-meeting-{request.meeting_id}"
    if len(request.contacts) == 1:
        return f"jot-person-{request.contacts[0]}"
    return ""
