"""Connects an editor's fields to its draft: kept while they are typed in, given back, never put over a stored text."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QWidget
from shiboken6 import isValid

from relationship_journal import paths, wording
from relationship_journal.desktop.desk import Desk
from relationship_journal.desktop.drafts import Draft, DraftKeeper
from relationship_journal.desktop.editor_note import EditorNote
from relationship_journal.domain.errors import ChangedMeanwhile, JournalError


@dataclass(frozen=True, slots=True)
class Kept:
    """How one field is read and written: plain JSON values; ``write`` passes over what it cannot show.

    ``typed`` fields hold what somebody wrote; the others are choices, which alone make no draft of something new.
    """

    read: Callable[[], Any]
    write: Callable[[Any], None]
    typed: bool = False


class _Words(Protocol):
    """A field of words."""

    def text(self) -> str:
        """What is written."""

    def set_text(self, text: str) -> None:
        """Replace what is written."""


def kept_words(field: _Words) -> Kept:
    """A field that answers ``text`` and takes ``set_text``."""

    def write(value: Any) -> None:
        if isinstance(value, str):
            field.set_text(value)

    return Kept(field.text, write, typed=True)


@dataclass(frozen=True, slots=True)
class Stored:
    """Where the record of an editor is looked up: ``ask`` on any thread, ``fill`` puts its answer into the fields."""

    ask: Callable[[], Any]
    fill: Callable[[Any], None]


class KeptFields(QObject):
    """The draft of one editor with several fields; call ``changed`` whenever one of them is typed in.

    ``kind`` and ``record`` (None for a new one) say in the file which editor it belongs to, ``about`` whom it
    concerns. With ``stored`` the draft remembers what the record was when it was begun: if that is another by
    now, the editor says so, and both can be looked at; meanwhile the fields in ``area`` (the whole editor unless
    it says otherwise) are only for reading. ``save_wanted``: save mine, whatever is stored.
    """

    save_wanted = Signal()
    looking = Signal(bool)
    """Whether what is stored is shown, which there is no need to save."""

    def __init__(
        self,
        desk: Desk,
        editor: QWidget,
        note: EditorNote,
        key: str,
        fields: Mapping[str, Kept],
        *,
        kind: str,
        record: int | None = None,
        about: Callable[[], Sequence[int]] = tuple,
        stored: Stored | None = None,
        area: QWidget | None = None,
    ) -> None:
        super().__init__(editor)
        self._desk, self._editor, self._note = desk, editor, note
        self._area = area or editor
        self._fields, self._kind, self._record, self._about = dict(fields), kind, record, about
        self._stored = stored
        self._keeper = DraftKeeper(paths.drafts_dir(desk.journal.path), key, self)
        self._keeper.failed.connect(self._draft_failed)
        self._keeper.saved.connect(self._draft_saved)
        self._start = self.values()
        self._base = ""
        self._mine: dict[str, Any] | None = None
        self._begun = False
        self._handed_over = False
        self._filling = False
        self._locked: list[tuple[QWidget, bool]] = []
        self._said = ""
        editor.installEventFilter(self)

    # -- beginning ----------------------------------------------------------------------------

    def read(self) -> Draft | None:
        """The draft left here; waits for the disk, so not on the UI thread."""
        return self._keeper.load()

    def load(self) -> None:
        """Ask for the draft and show it; for an editor whose fields are filled already."""
        self._desk.read(self, self.read, lambda draft: self.begin(draft, ()))

    def begin(self, draft: Draft | None, filled: Iterable[str] | None = None) -> None:
        """Keep what is typed from now on, and show the draft that was left.

        ``filled``: the fields that were given what is stored just now; all unless it says which.
        """
        now = self.values()
        self._start |= {name: now[name] for name in (now if filled is None else filled)}
        self._base = _fingerprint(self._start) if self._record is not None else ""
        self._begun = True
        typed = now != self._start
        if draft is not None:
            self._give_back(draft, now)
        if typed:
            self.changed()

    def _give_back(self, draft: Draft, now: Mapping[str, Any]) -> None:
        left = draft.fields.get("values")
        if not isinstance(left, dict):  # a file of another make: no word of it is lost
            left = {next(iter(self._fields)): draft.text}
        for name, early in now.items():
            before = left.get(name)
            if early != self._start[name] and isinstance(early, str) and isinstance(before, str):
                left[name] = f"{before} {early}".strip()  # somebody types faster than the disk
        self._fill(lambda: self._write(left))
        if not self.is_changed():
            self._keeper.clear()
            return
        base = draft.fields.get("base")
        if self._base and base and base != self._base:
            self._base = str(base)  # until it is decided which is the right one
            self._say_changed()
        else:
            self._say("before", self.tr("Draft from before"), ((self.tr("Discard it"), self.discard),))

    # -- while it is open ---------------------------------------------------------------------

    def values(self) -> dict[str, Any]:
        """What the fields hold now."""
        return {name: field.read() for name, field in self._fields.items()}

    def is_changed(self) -> bool:
        """Whether the fields differ from what they began with."""
        return self.values() != self._start

    def is_looking(self) -> bool:
        """Whether what is stored is shown in place of what was typed."""
        return self._mine is not None

    def is_undecided(self) -> bool:
        """Whether what is stored changed since, and the reader has not said which text is the right one."""
        return self._said in {"changed", "looking"}

    def changed(self) -> None:
        """Say that something was typed or chosen."""
        if self._begun and not self._filling and not self.is_looking():
            if self._said == "saved-again":
                self._unsay()
            self._keeper.changed(self._snapshot)

    def _snapshot(self) -> Draft:
        values = self.values()
        written = {name: str(values[name]) for name, field in self._fields.items() if field.typed}
        words = [text for name, text in written.items() if text.strip() and text != self._start[name]]
        if values == self._start or (self._record is None and not words):
            return Draft("")
        words = words or [text for text in written.values() if text.strip()]
        fields = {
            "editor": self._kind, "record": self._record, "about": list(self._about()),
            "base": self._base, "values": values,
        }  # fmt: skip
        return Draft("\n".join(words), fields, whole=True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Hide and watched is self._editor:
            self._keeper.flush()  # whoever hides it may delete it next
        return super().eventFilter(watched, event)

    # -- ending -------------------------------------------------------------------------------

    def forgetter(self) -> Callable[[], object]:
        """To be called on the writer's thread once the save is committed, whether the editor is there or not."""
        self._handed_over = True
        self._keeper.flush()
        return self._keeper.remover()

    def saved(self) -> None:
        """The save was acknowledged: the draft goes."""
        self._begun = False
        self._keeper.clear()
        self._keeper.release()

    def let_go(self, contact_id: int) -> None:
        """Somebody is forgotten for good: what is written about them alone goes with them."""
        if tuple(self._about()) == (contact_id,):
            self.forget()

    def forget(self) -> None:
        """The reader let what was typed go."""
        self.saved()

    def release(self) -> None:
        """The editor goes; what is typed in it stays in its draft."""
        self.back()
        self._keeper.release()
        self._begun = False

    def may_leave(self) -> bool:
        """Keep the draft and say so; False, with the reason said, while the disk refuses it."""
        self.back()
        if not self._begun or not self.is_changed():
            self._keeper.release()
            return True
        if self._keeper.is_failing():
            self._say_failing(self.tr("The draft cannot be saved, so this stays open."), may_discard=True)
            return False
        kept, remover = self._snapshot().whole, self._keeper.remover()
        self.release()
        if kept and not self._handed_over:  # else it is on its way into the journal
            self._desk.notices.toast(self.tr("Draft kept"), "pen-line", self.tr("Discard"), on_action=remover)
        return True

    def discard(self) -> None:
        """Forget the draft and show what is stored, or nothing; can be taken back while the editor is open."""
        mine = self._mine or self.values()
        self._mine = None
        self._unlock()
        self._keeper.clear()
        self._fill(lambda: self._write(self._start))
        self._base = _fingerprint(self._start) if self._record is not None else ""
        self._say("discarded", self.tr("Draft discarded"), ((self.tr("Undo"), lambda: self._undo(mine)),))

    def _undo(self, mine: Mapping[str, Any]) -> None:
        self._unsay()
        self._fill(lambda: self._write(mine))
        self.changed()

    # -- when the record is another by now ----------------------------------------------------

    def take(self, error: JournalError) -> bool:
        """A save was refused: say that the stored text changed, if that is why; answers whether it is."""
        self._handed_over = False
        if not isinstance(error, ChangedMeanwhile):
            return False
        self._say(
            "changed", wording.sentence(error),
            ((self.tr("Save mine"), self._save_mine), (self.tr("Show the stored text"), self.look)),
            "amber",
        )  # fmt: skip
        return True

    def _save_mine(self) -> None:
        self._unsay()
        self.save_wanted.emit()

    def look(self) -> None:
        """Show what is stored in place of what was typed, which stays in its draft."""
        if self._stored is None or self.is_looking():
            return
        self._keeper.flush()
        fill = self._stored.fill
        self._desk.read(
            self, self._stored.ask, lambda found: self._show_stored(lambda: fill(found)), self._gone
        )

    def _show_stored(self, fill: Callable[[], None]) -> None:
        self._mine = self.values()
        self._fill(fill)
        self._start = self.values()
        self._lock()
        self.looking.emit(True)
        self._say(
            "looking", self.tr("This is what is stored now."),
            ((self.tr("Back to mine"), self.back), (self.tr("Keep this, discard mine"), self.discard)),
            "amber",
        )  # fmt: skip

    def back(self) -> None:
        """Show what was typed again, if what is stored is shown in its place."""
        if self._mine is None:
            return
        mine, self._mine = self._mine, None
        self._unlock()
        self._fill(lambda: self._write(mine))
        self._say_changed()

    def _gone(self, error: JournalError) -> None:
        self._say("gone", wording.sentence(error), (), "danger")

    def _say_changed(self) -> None:
        self._say(
            "changed", self.tr("This was changed elsewhere since you began."),
            ((self.tr("Show the stored text"), self.look),), "amber",
        )  # fmt: skip

    def _lock(self) -> None:
        """What is stored is there to be read and copied; typing goes on in one's own."""
        for child in self._area.findChildren(QWidget):
            if self._note.isAncestorOf(child):
                continue
            if isinstance(child, QLineEdit | QPlainTextEdit):
                self._locked.append((child, child.isReadOnly()))
                child.setReadOnly(True)
            elif isinstance(child, QAbstractButton | QComboBox) and child.isEnabled():
                self._locked.append((child, True))
                child.setEnabled(False)

    def _unlock(self) -> None:
        for child, before in self._locked:
            if not isValid(child):  # a chip that was made anew meanwhile
                continue
            if isinstance(child, QLineEdit | QPlainTextEdit):
                child.setReadOnly(before)
            else:
                child.setEnabled(before)
        self._locked = []
        self.looking.emit(False)

    # -- what is said -------------------------------------------------------------------------

    def _draft_failed(self, reason: str) -> None:
        if self._said not in {"changed", "looking"}:
            self._say_failing(self.tr("The draft could not be saved: {reason}").format(reason=reason))

    def _say_failing(self, words: str, *, may_discard: bool = False) -> None:
        self._say("failing", words, ((self.tr("Discard it"), self.discard),) if may_discard else (), "danger")

    def _draft_saved(self) -> None:
        if self._said == "failing":
            self._say("saved-again", self.tr("The draft is saved again."))

    def _say(self, what: str, words: str, answers: Any = (), kind: Any = "quiet") -> None:
        self._said = what
        self._note.say(words, kind, answers)

    def _unsay(self) -> None:
        self._said = ""
        self._note.clear()

    # -- fields -------------------------------------------------------------------------------

    def _fill(self, fill: Callable[[], None]) -> None:
        """Let the fields be written without taking it for typing."""
        self._filling = True
        try:
            fill()
        finally:
            self._filling = False

    def _write(self, values: Mapping[str, Any]) -> None:
        for name, field in self._fields.items():
            if name in values:
                field.write(values[name])


def _fingerprint(values: Mapping[str, Any]) -> str:
    """Tells whether what is stored is what it was; says nothing of its words."""
    told = json.dumps(values, sort_keys=True).encode("ascii")
    return hashlib.sha256(told).hexdigest()[:16]
