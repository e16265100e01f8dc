"""What was given, received or asked for at a meeting, in one line of a jot; thanks for it may become a promise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relationship_journal.desktop.balance_words import thank_words
from relationship_journal.desktop.widgets.choice import CheckBox
from relationship_journal.desktop.widgets.field import LineEdit
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.segmented import Segmented
from relationship_journal.domain.gestures import GestureDraft, GestureKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from relationship_journal.domain.contacts import ContactRow


class GestureLine(QWidget):
    """A kind, a line of words, thanks; ``written`` carries what it says, ``asking`` the person a request is noted of."""

    written = Signal(object)
    asking = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._person: ContactRow | None = None
        self.kind = Segmented(
            [
                (GestureKind.GIVEN, self.tr("I gave")),
                (GestureKind.RECEIVED, self.tr("I received")),
                (GestureKind.ASKED, self.tr("I asked for")),
            ]
        )
        self.words = LineEdit(self.tr("A map, a jar of honey, an introduction"), icon="gift", quiet=True)
        self.words.setAccessibleName(self.tr("What was given, received or asked for"))
        self.thank = CheckBox("", wrap=True)
        self.thank.setChecked(True)
        self.note = PlainLabel("", "caption", "text2", max_lines=3)
        self.note.hide()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.kind)
        row.addWidget(self.words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self.thank)
        column.addWidget(self.note)
        self.kind.changed.connect(lambda _key: self._turned())
        self.words.textEdited.connect(lambda _text: self._tell())
        self.thank.toggled.connect(lambda _on: self._tell())
        self.hide()

    def show_said(self, people: Sequence[ContactRow], said: Sequence[GestureDraft]) -> None:
        """Show what is said of the first of these people; what is being typed stays."""
        self._person = people[0] if people else None
        if said:
            self.kind.set_value(said[0].kind)
            if self.words.text().strip() != said[0].text.strip() and not self.words.hasFocus():
                self.words.setText(said[0].text)
            before = self.thank.blockSignals(True)
            self.thank.setChecked(bool(said[0].thank) or self._kind() is not GestureKind.RECEIVED)
            self.thank.blockSignals(before)
        elif not self.words.hasFocus():
            self.words.clear()
        self._fit()

    def take_focus(self) -> None:
        """Put the caret into the words."""
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def say_note(self, words: str) -> None:
        """A quiet word about the request that is being noted."""
        asked = self._kind() is GestureKind.ASKED
        self.note.setText(words if asked else "")
        self.note.setVisible(asked and bool(words))

    def _kind(self) -> GestureKind:
        return GestureKind(self.kind.value())

    def _name(self) -> str:
        return self._person.first_name if self._person is not None else self.tr("them")

    def _fit(self) -> None:
        self.thank.setText(self.tr("Promise: {thanks}, within three days").format(
            thanks=thank_words(self._name(), "")
        ))  # fmt: skip
        self.thank.setVisible(self._kind() is GestureKind.RECEIVED)
        if self._kind() is not GestureKind.ASKED:
            self.note.hide()

    def _turned(self) -> None:
        self._fit()
        self._tell()
        if self._kind() is GestureKind.ASKED and self._person is not None:
            self.asking.emit(self._person.id)

    def _tell(self) -> None:
        text = self.words.text()
        thanks = self._kind() is GestureKind.RECEIVED and self.thank.isChecked()
        thank = thank_words(self._name(), text.strip()) if thanks and text.strip() else ""
        self.written.emit((GestureDraft(self._kind(), text, thank),) if text.strip() else ())
