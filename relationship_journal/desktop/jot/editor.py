"""The jot editor: chips, text and saving; the same inside its own window, on Today and in a timeline."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relationship_journal.desktop.balance_words import ask_note
from relationship_journal.desktop.bidi import isolated
from relationship_journal.desktop.editor_note import EditorNote
from relationship_journal.desktop.hints import hints
from relationship_journal.desktop.icons import icon
from relationship_journal.desktop.jot.chip_rows import MomentChips, PeopleChips
from relationship_journal.desktop.jot.files_row import FilesRow
from relationship_journal.desktop.jot.finding import JotFinding
from relationship_journal.desktop.jot.frames import DIALOG_SIDE, Frame, lay_out
from relationship_journal.desktop.jot.jot_state import JotState
from relationship_journal.desktop.jot.jot_text import JotText
from relationship_journal.desktop.jot.keeping import JotKeeping
from relationship_journal.desktop.jot.marking import JotMarking
from relationship_journal.desktop.jot.more_chips import MoreChips, asked_by
from relationship_journal.desktop.jot.saved_words import saved_words
from relationship_journal.desktop.spelling import Spelling
from relationship_journal.desktop.tab_order import bring_into_view
from relationship_journal.desktop.widgets.button import Button, IconButton
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.menu import Menu
from relationship_journal.domain.errors import JournalError
from relationship_journal.domain.marks import read_marks
from relationship_journal.domain.offers import Accepted

if TYPE_CHECKING:
    from collections.abc import Callable

    from relationship_journal.desktop.desk import Desk
    from relationship_journal.desktop.requests import JotRequest

_PAUSE_MS = 800
_SHOW_SAVING_MS = 150


@dataclass(slots=True)
class Taken:
    """What the save found ticked, for the words said after it."""

    accepted: Accepted = field(default_factory=Accepted)


class JotEditor(QWidget):
    """Writes or edits one entry; the text stays until the journal has acknowledged it.

    ``saved(entry id)`` after the act was committed; ``closed`` when the reader leaves (the draft is kept)
    or discards; ``status(words, token)`` for a place to show "Draft saved"; ``nothing_to_note`` from the
    button of that name, which only Today shows.
    """

    saved = Signal(int)
    closed = Signal()
    status = Signal(str, str)
    nothing_to_note = Signal()

    def __init__(
        self, desk: Desk, request: JotRequest, parent: QWidget | None = None, *, frame: Frame = "dialog"
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._frame: Frame = frame
        self._state = JotState(entry_id=request.entry_id)
        self._loaded = False
        self._saving = False
        self._draft_lost = False
        self.banner = EditorNote(self)
        self.keeping = JotKeeping(desk, request, self, self)
        self.people = PeopleChips(desk, self)
        self.moment = MomentChips(desk, self)
        self.more = MoreChips(self)
        self.files = FilesRow(desk, self)
        self.text = JotText(
            self.tr("What did you talk about? What did you promise?"),
            bare=frame == "dialog",
            least=3 if frame == "today" else 4,
            parent=self,
        )
        self.text.set_spelling(Spelling(desk, self))
        self.marking = JotMarking(desk, self.text, self)
        self.finding = JotFinding(desk, self.text, self, bleeds=DIALOG_SIDE if frame == "dialog" else 0)
        self.status_label = PlainLabel("", "caption", "text2", parent=self)
        self.save_button = Button(self.tr("Save"), "primary", keys="Ctrl+Return", parent=self)
        self.cancel_button = Button(self.tr("Cancel"), "ghost", parent=self)
        self.nothing_button = Button(self.tr("Nothing to note"), "ghost", parent=self)
        self.menu = Menu(self)
        self.menu.addAction(icon("trash-2"), self.tr("Discard this jot")).triggered.connect(self.discard)
        self.more_button = IconButton("ellipsis", self.tr("More"), self)
        self.more_button.clicked.connect(self.open_menu)
        self._pause = self._timer(_PAUSE_MS, self._paused)
        self._slow = self._timer(_SHOW_SAVING_MS, lambda: self._say(self.tr("Saving…")))
        self.setFocusProxy(self.text)
        lay_out(QVBoxLayout(self), self, frame)
        self._connect()
        self.keeping.load(self._show_start)
        desk.read(self, desk.journal.jots.habits, self.more.set_habits)

    # -- making -------------------------------------------------------------------------------

    def _timer(self, milliseconds: int, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(slot)
        return timer

    def _connect(self) -> None:
        self.people.added.connect(lambda row: self._set_state(self._state.with_person(row)))
        self.people.removed.connect(lambda number: self._set_state(self._state.without_person(number)))
        self.people.loose_wanted.connect(lambda: self.save(loose=True))
        self.moment.changed.connect(self._set_state)
        self.moment.more_wanted.connect(self.more.toggle)
        self.more.changed.connect(self._set_state)
        self.more.gesture.asking.connect(self._before_asking)
        self.moment.files_wanted.connect(self.files.choose)
        self.files.changed.connect(self._set_state)
        self.files.refused.connect(lambda words: self._say(words, "danger"))
        self.text.files_offered.connect(self.files.take)
        self.text.picture_offered.connect(self.files.take_picture)
        self.files.take_drops(self, self.text)
        self.text.textChanged.connect(self._typed)
        self.marking.person.connect(lambda row: self._set_state(self._state.with_person(row)))
        self.marking.moment.connect(self.moment.take)
        self.finding.changed.connect(self._changed)
        self.finding.state_wanted.connect(self._set_state)
        self.text.submitted.connect(self.save)
        self.text.escaped.connect(self.leave)
        self.save_button.clicked.connect(self.save)
        self.cancel_button.clicked.connect(self.leave)
        self.nothing_button.clicked.connect(self.nothing_to_note)
        self.keeping.draft_saved.connect(self._draft_saved)
        self.keeping.draft_failed.connect(self._draft_failed)
        self.keeping.gone.connect(self.closed)

    def _show_start(self, text: str, state: JotState) -> None:
        early = self.text.text()  # somebody types faster than the disk: what is typed stays
        if early:
            text = f"{text}\n{early}" if text else early
        self.show_content(text, state)
        self._loaded = True
        if early:
            self._changed()

    def show_content(self, text: str, state: JotState) -> None:
        """Show a text with its people, day and the rest, as nobody typed them."""
        loaded, self._loaded = self._loaded, False
        self._state = state
        self.finding.forget()
        self.finding.take_fields(self._state.found)
        self._show_state()
        self.text.put(text)
        self._loaded = loaded

    # -- state --------------------------------------------------------------------------------

    def state(self) -> JotState:
        """Who, when, how and how it was, as shown, and what was decided about the lines found."""
        return replace(self._state, found=self.finding.to_fields())

    def has_words(self) -> bool:
        """Whether anything is written."""
        return bool(self.text.text().strip())

    def open_menu(self) -> None:
        """Offer to discard."""
        button = self.more_button
        self.menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def focus_text(self) -> None:
        """Put the caret into the text."""
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _before_asking(self, contact_id: int) -> None:
        read = partial(self._desk.journal.gestures.before_asking, contact_id)
        self._desk.read(self, read, lambda found: self.more.gesture.say_note(ask_note(*found)))

    def _set_state(self, state: JotState) -> None:
        self._state = state
        self._show_state()
        self._changed()

    def _show_state(self) -> None:
        self.people.show_state(self._state)
        self.moment.show_state(self._state)
        self.more.show_state(self._state)
        self.files.show_state(self._state)
        self.finding.show_state(self._state)
        if self._frame == "today" and self._state.people:
            first = self._state.people[0].first_name
            self.text.setPlaceholderText(
                self.tr("What did {name} tell you? What did you promise?").format(name=isolated(first))
            )

    def _typed(self) -> None:
        if not self.finding.typed():  # only painted anew
            return
        if self._loaded and self.text.document().isModified():
            self._changed()

    def _changed(self) -> None:
        if self._saving:
            return
        if not self.keeping.is_failing():
            self._say("")
        self._pause.start()
        self.keeping.changed()

    # -- the draft ----------------------------------------------------------------------------

    def _paused(self) -> None:
        self._draft_saved()

    def _draft_saved(self) -> None:
        if self._draft_lost:
            self._draft_lost = False
            self._say(self.tr("The draft is saved again"))
        elif not self._pause.isActive() and not self._saving and self.has_words() and self.keeping.is_saved():
            self._say(self.tr("Draft saved"))

    def _draft_failed(self, reason: str) -> None:
        self._draft_lost = True
        self._say(self.tr("The draft could not be saved: {reason}").format(reason=reason), "danger")

    def _say(self, words: str, token: str = "text2") -> None:
        self.status_label.setText(words)
        self.status_label.set_token(token)
        self.status.emit(words, token)

    def leave(self) -> None:
        """Close and keep the draft, and say so."""
        if self._saving:
            return
        if not self.keeping.may_leave():
            return
        if self.keeping.holds_words():
            self._desk.notices.toast(self.tr("Draft kept"), "pen-line")
        self.closed.emit()

    def discard(self) -> None:
        """Close and forget what was written."""
        self.keeping.forget()
        self.finding.forget()
        self.text.put("")
        self.closed.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        self.keeping.flush()  # whoever hides it may delete it next
        super().hideEvent(event)

    # -- keys ---------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        # Esc and Ctrl+Return mean this editor wherever in it the focus is, not the page behind.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_ours(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if said := asked_by(event):
            self.more.press(said)
        elif number := _tick_number(event):
            self.finding.panel.tick_number(number)
        elif not _is_ours(event):
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            self.save()

    # -- saving -------------------------------------------------------------------------------

    def save(self, *, loose: bool = False) -> None:
        """Hand the jot to the journal; without people it asks first, unless ``loose``."""
        if self._saving or not self._loaded or self.keeping.is_looking():
            return
        text, state = self.text.text(), self._state
        if not text.strip():
            self._say(self.tr("Write a word or two first"), "danger")
            self.focus_text()
            return
        editing = state.entry_id is not None
        if not state.people and not read_marks(text).people and not loose and not editing:
            self._ask_who()
            return
        self._set_saving(True)
        draft = state.to_draft(text, self._desk.today())
        jots, entry_id = self._desk.journal.jots, state.entry_id
        forget_draft, expected = self.keeping.remover(), self.keeping.expected()
        ticked, taken = self.finding.decider(), Taken()
        files, folder = state.files, self.files.folder

        def work() -> int:
            taken.accepted = ticked()
            whole = replace(draft, files=tuple(each.read(folder) for each in files))
            if entry_id is None:
                saved = jots.save(whole, accepted=taken.accepted, loose=loose)
            else:
                jots.edit(entry_id, whole, accepted=taken.accepted, expected=expected)
                saved = entry_id
            forget_draft()  # also when this editor is gone by the time the answer comes
            for each in files:
                each.forget(folder)
            return saved

        def said() -> str:
            return saved_words(text, state.people, self._desk.today(), taken.accepted, loose=loose)

        self._desk.do(
            work,
            self._acknowledged,
            say=None if editing else said,
            on_error=lambda error: self._refused(error, loose),
            receiver=self,
        )

    def _acknowledged(self, entry_id: int) -> None:
        self._set_saving(False)
        self.keeping.acknowledged()
        hints().served("jot")
        if self.finding.panel.isVisible():
            hints().served("found")
        self.finding.forget()
        self.text.put("")
        self._state = replace(self._state, files=())
        self.files.show_state(self._state)
        self._say("")
        self.saved.emit(entry_id)

    def _refused(self, error: JournalError, loose: bool) -> None:
        self._set_saving(False)
        self._say("")
        if error.key == "error.no_people":
            self._ask_who()
            return
        self.keeping.refuse(error, loose=loose)
        if self.isHidden():  # its place shows something else by now: the words stay in their draft
            self._desk.notices.fail(error)
            self.leave()
            return
        self.focus_text()

    def become_new(self) -> None:
        """The entry that was changed is gone: what is written is a new jot from now on."""
        self._state = replace(self._state, entry_id=None, meeting_id=None)

    def _ask_who(self) -> None:
        self.people.show()
        self.people.ask(True, self.finding.named())
        bring_into_view(self.people)

    def lock(self, locked: bool) -> None:
        """Let what is shown be read and copied only."""
        self.text.setReadOnly(locked)
        for part in (self.people, self.moment, self.more, self.files, self.finding.panel, self.save_button):
            part.setDisabled(locked)
        self._say("")  # whoever shows the status shows the main button too

    def _set_saving(self, saving: bool) -> None:
        self._saving = saving
        self.lock(saving)
        if saving:
            self.keeping.unsay()
            self._pause.stop()
            self.keeping.flush()
            self._slow.start()
        else:
            self._slow.stop()

    def is_saving(self) -> bool:
        """Whether the journal has not answered yet."""
        return self._saving


def _is_ours(event: QKeyEvent) -> bool:
    control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    return (
        event.key() == Qt.Key.Key_Escape
        or (control and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter})
        or _tick_number(event) > 0
        or bool(asked_by(event))
    )


def _tick_number(event: QKeyEvent) -> int:
    """The number of Ctrl+1 to Ctrl+9, 0 for any other key."""
    if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier != Qt.KeyboardModifier.ControlModifier:
        return 0
    number = event.key() - Qt.Key.Key_0
    return number if 1 <= number <= 9 else 0
