"""One line to write in, in place of a row or at the top of About: Return saves, Esc leaves all as it was."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relationship_journal.desktop.editor_note import EditorNote
from relationship_journal.desktop.icons import icon
from relationship_journal.desktop.widgets.chip import ChipButton
from relationship_journal.desktop.widgets.choice import CheckBox
from relationship_journal.desktop.widgets.field import LineEdit
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.menu import Menu
from relationship_journal.domain.folding import fold

KIND_ICONS = {
    "family": "heart",
    "hobby": "bike",
    "preference": "sparkles",
    "context": "clock",
    "work": "briefcase",
    "date": "cake",
    "mine": "handshake",
    "theirs": "hand-helping",
    "ask": "message-circle",
    "given": "gift",
    "received": "hand-helping",
    "asked": "send",
}


class EscapedLine(LineEdit):
    """A line that keeps Esc and the arrow keys from the page around it."""

    escaped = Signal()

    def event(self, event: QEvent) -> bool:
        keys = {Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in keys
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
            return
        super().keyPressEvent(event)


class EditLine(QWidget):
    """Edits one line; with ``kinds`` it begins with a chip that says what the line is about.

    ``submitted(kind, text)``: the caller saves and then closes the line, or shows the error and keeps it.
    ``kind_chosen``: by the reader.
    """

    submitted = Signal(str, str)
    cancelled = Signal()
    kind_chosen = Signal()
    link_wanted = Signal()
    """Not a line but a link to somebody here."""

    def __init__(
        self, text: str = "", kind: str = "", *, choose_kind: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._kind = kind
        self._first = text
        self._may_go: Callable[[], bool] | None = None
        self.line = EscapedLine()
        self.line.setText(text)
        self.line.setAccessibleName(self.tr("Edit"))
        self.chip = ChipButton("", "", soft=True)
        self.chip.setVisible(choose_kind)
        self._note = PlainLabel("", "caption", "text3", max_lines=3)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.chip)
        row.addWidget(self.line, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 8)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self._note)
        self.hint = PlainLabel("", "caption", "text2", max_lines=4)
        self.hint.hide()
        self.thank = CheckBox("", wrap=True)
        self.thank.setChecked(True)
        self.thank.hide()
        self.note = EditorNote()
        for below in (self.hint, self.thank, self.note):
            column.addWidget(below)
        self.setFocusProxy(self.line)
        self.line.returnPressed.connect(self._return)
        self.line.escaped.connect(self._cancel)
        self.chip.clicked.connect(self._offer_kinds)
        if choose_kind:
            self.line.textEdited.connect(self._take_prefix)
        self.set_kind(kind)

    # -- what it says ------------------------------------------------------------------------------

    def text(self) -> str:
        """What is written."""
        return self.line.text()

    def set_text(self, text: str) -> None:
        """Write other words."""
        self.line.setText(text)

    def begin_from(self, text: str) -> None:
        """Take other words as those it began with."""
        self._first = text
        self.line.setText(text)

    def is_changed(self) -> bool:
        """Whether anything differs from what it began with."""
        return self.line.text() != self._first

    def say_hint(self, words: str) -> None:
        """Say something quietly below the line; nothing where there is nothing to say."""
        self.hint.setText(words)
        self.hint.setVisible(bool(words))

    def offer_thanks(self, words: str) -> None:
        """Offer a promise to say thanks, ticked; nothing takes the offer back."""
        self.thank.setText(words)
        self.thank.setVisible(bool(words))

    def wants_thanks(self) -> bool:
        """Whether thanks are offered and ticked."""
        return self.thank.isVisibleTo(self) and self.thank.isChecked()

    def kind(self) -> str:
        """What the line is about: a fact's kind, mine, theirs or ask."""
        return self._kind

    def kind_names(self) -> dict[str, str]:
        """The kinds in the order they are offered."""
        return {
            "family": self.tr("Family"),
            "hobby": self.tr("Hobby"),
            "preference": self.tr("Good to know"),
            "context": self.tr("At the moment"),
            "work": self.tr("Work"),
            "date": self.tr("Date"),
            "mine": self.tr("I promised"),
            "theirs": self.tr("They promised"),
            "ask": self.tr("Ask next time"),
            "given": self.tr("I gave"),
            "received": self.tr("I received"),
            "asked": self.tr("I asked for"),
        }

    def _examples(self) -> dict[str, str]:
        return {
            "family": self.tr("Ida (daughter), 7: starts school in August"),
            "hobby": self.tr("Choir: alto, rehearses on Tuesdays"),
            "preference": self.tr("Tea, never coffee"),
            "context": self.tr("Moving house until June"),
            "work": self.tr("New shift plan: worried about two people"),
            "date": self.tr("Wedding day: 3 May"),
            "mine": self.tr("Send the case study by Friday"),
            "theirs": self.tr("Share the floor plan by 22 May"),
            "ask": self.tr("How did the training ride go?"),
            "given": self.tr("The two-page summary, printed"),
            "received": self.tr("A jar of honey"),
            "asked": self.tr("An introduction to the lease adviser"),
        }

    def set_kind(self, kind: str) -> None:
        """Choose what the line is about."""
        self._kind = kind
        name = self.kind_names().get(kind, "")
        self.chip.setText(name)
        self.chip.set_icon(KIND_ICONS.get(kind, ""))
        self.chip.setAccessibleName(self.tr("Kind: {kind}").format(kind=name))
        self.line.setPlaceholderText(self._examples().get(kind, ""))
        self._say_keys()

    def set_error(self, words: str) -> None:
        """Say what is wrong; what was typed stays."""
        self.line.set_error(bool(words))
        self._note.setVisible(bool(words))
        self._note.setText(words)
        self._note.set_token("danger")

    def _say_keys(self) -> None:
        self._note.setText(self.tr("Return saves, Esc reverts"))
        self._note.set_token("text3")

    def set_keeper(self, may_go: Callable[[], bool]) -> None:
        """Whom Esc asks first: it answers whether the line may go, having forgotten what was typed."""
        self._may_go = may_go

    def _cancel(self) -> None:
        if self._may_go is None or self._may_go():
            self.cancelled.emit()

    # -- what it does ------------------------------------------------------------------------------

    def _return(self) -> None:
        if not self.line.text().strip():
            self._cancel()
            return
        self.submitted.emit(self._kind, self.line.text().strip())

    def _take_prefix(self, text: str) -> None:
        """A kind, "Family: ", typed at the start becomes the chip."""
        head, colon, rest = text.partition(":")
        if not colon or not rest.startswith(" "):
            return
        for kind, name in self.kind_names().items():
            if fold(head.strip()) == fold(name) or head.strip().casefold() == kind:
                self.set_kind(kind)
                self.kind_chosen.emit()
                self.line.setText(rest.lstrip())
                return

    def _offer_kinds(self) -> None:
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for kind, name in self.kind_names().items():
            action = menu.addAction(icon(KIND_ICONS[kind], "text2", 16), name)
            action.triggered.connect(lambda _checked=False, chosen=kind: self._chose(chosen))
        menu.addSeparator()
        link = menu.addAction(icon("users-round", "text2", 16), self.tr("Link to a person..."))
        link.triggered.connect(lambda _checked=False: self.link_wanted.emit())
        menu.popup(self.chip.mapToGlobal(QPoint(0, self.chip.height() + 4)))

    def _chose(self, kind: str) -> None:
        self.set_kind(kind)
        self.kind_chosen.emit()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
