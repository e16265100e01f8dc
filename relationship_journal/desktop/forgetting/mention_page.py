"""One text after another that is about others and names the person: left, without the name, changed, or deleted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QTextEdit, QVBoxLayout, QWidget

from relationship_journal.desktop.bidi import isolated
from relationship_journal.desktop.forgetting.words import mention_words
from relationship_journal.desktop.regional import number
from relationship_journal.desktop.theme import color, theme
from relationship_journal.desktop.widgets.button import IconButton
from relationship_journal.desktop.widgets.choice import CheckBox
from relationship_journal.desktop.widgets.choice_tile import RadioTile
from relationship_journal.desktop.widgets.field import TextEdit
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.domain.forgetting import Decision, Mention, MentionChoice, Place

_LONGEST = 20_000
"""Signs of a text that is shown whole and can be changed here; of a longer one the part around the name."""
_AROUND = 400


class MentionPage(QWidget):
    """Shows one mention; page up and down go to the others. ``decisions`` are those made so far."""

    changed = Signal()

    def __init__(self, mentions: Sequence[Mention], word: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mentions = mentions
        self._decided: dict[Place, Decision] = {
            each.place: Decision(MentionChoice.REPLACE if each.sure else MentionChoice.LEAVE)
            for each in mentions
        }
        self._at = 0
        self._showing = False
        self._build(word)
        theme().changed.connect(self._mark)
        self._show()

    def _build(self, word: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        lead = self.tr("Named in what is written about others. Decide for each text by itself.")
        column.addWidget(PlainLabel(lead, "body", "text2", max_lines=0))
        head = QHBoxLayout()
        self.where = PlainLabel("", "strong", max_lines=2, align=Qt.AlignmentFlag.AlignVCenter)
        self.place = PlainLabel("", "body", "text2")
        self.previous = IconButton("chevron-left", self.tr("Previous text"))
        self.next = IconButton("chevron-right", self.tr("Next text"))
        self.previous.clicked.connect(lambda: self.step(-1))
        self.next.clicked.connect(lambda: self.step(1))
        head.addWidget(self.where, 1)
        for part in (self.place, self.previous, self.next):
            head.addWidget(part)
        column.addLayout(head)
        self.text = TextEdit(least=3, most=8)
        self.text.setAccessibleName(self.tr("Text"))
        self.text.textChanged.connect(self._typed)
        column.addWidget(self.text)
        self.unsure = PlainLabel(
            self.tr("Perhaps somebody else is meant: it is only a first name or a family name."), "caption", "amber",
            max_lines=2,
        )  # fmt: skip
        column.addWidget(self.unsure)
        self._group = QButtonGroup(self)
        self.tiles = {
            MentionChoice.LEAVE: RadioTile(self.tr("Leave it as it is")),
            MentionChoice.REPLACE: RadioTile(
                self.tr("Write “{word}” instead of the name").format(word=isolated(word))
            ),
            MentionChoice.EDIT: RadioTile(self.tr("Change the text")),
            MentionChoice.DELETE: RadioTile(self.tr("Delete all of it")),
        }
        for choice, tile in self.tiles.items():
            self._group.addButton(tile)
            tile.toggled.connect(lambda on, choice=choice: self._choose(choice) if on else None)
            column.addWidget(tile)
        self.rest = CheckBox(self.tr("Do the same with all that follow"))
        self.rest.clicked.connect(lambda: self._choose(self.choice()))
        column.addWidget(self.rest)
        column.addStretch(1)

    # -- where it is -------------------------------------------------------------------------------

    def mention(self) -> Mention:
        """The one on screen."""
        return self._mentions[self._at]

    def step(self, by: int) -> bool:
        """Go on to another one; False at either end."""
        if not 0 <= self._at + by < len(self._mentions):
            return False
        self._at += by
        self._show()
        return True

    def _show(self) -> None:
        self._showing = True
        mention, of = self.mention(), len(self._mentions)
        decision = self._decided[mention.place]
        self.where.setText(mention_words(mention))
        self.place.setText(self.tr("{n} of {of}").format(n=number(self._at + 1), of=number(of)))
        for part in (self.place, self.previous, self.next):
            part.setVisible(of > 1)
        self.previous.setEnabled(self._at > 0)
        self.next.setEnabled(self._at + 1 < of)
        self.rest.setVisible(self._at + 1 < of)
        self.rest.setChecked(False)
        self.unsure.setVisible(not mention.sure)
        self.tiles[MentionChoice.EDIT].setVisible(len(mention.text) <= _LONGEST)
        self.tiles[MentionChoice.DELETE].setVisible(mention.may_delete)
        self.tiles[decision.choice].setChecked(True)
        self._fill(decision)
        self._showing = False

    def _fill(self, decision: Decision) -> None:
        editing = decision.choice is MentionChoice.EDIT
        mention = self.mention()
        text = decision.text if editing else mention.text
        if len(text) > _LONGEST:
            text = text[max(0, mention.hits[0].start - _AROUND) : mention.hits[0].end + _AROUND]
        if self.text.toPlainText() != text:
            self.text.setPlainText(text)
        self.text.setReadOnly(not editing)
        self._mark()

    def _mark(self) -> None:
        """The name stands out where the text is as it was written."""
        mention, marks = self.mention(), []
        if self.text.toPlainText() == mention.text:
            for hit in mention.hits:
                mark = QTextEdit.ExtraSelection()
                cursor = QTextCursor(self.text.document())
                cursor.setPosition(_units(mention.text[: hit.start]))
                cursor.setPosition(_units(mention.text[: hit.end]), QTextCursor.MoveMode.KeepAnchor)
                mark.cursor = cursor
                mark.format.setBackground(color("amber_soft"))
                mark.format.setForeground(color("amber"))
                marks.append(mark)
        self.text.setExtraSelections(marks)

    # -- what is decided ---------------------------------------------------------------------------

    def choice(self) -> MentionChoice:
        """What is chosen for the one on screen."""
        return next(choice for choice, tile in self.tiles.items() if tile.isChecked())

    def decisions(self) -> dict[Place, Decision]:
        """What is chosen for each."""
        return dict(self._decided)

    def _choose(self, choice: MentionChoice) -> None:
        if self._showing:
            return
        self._decided[self.mention().place] = Decision(choice, self.mention().text)
        if self.rest.isChecked():
            for each in self._mentions[self._at + 1 :]:
                fits = choice is not MentionChoice.DELETE or each.may_delete
                if fits and choice is not MentionChoice.EDIT:
                    self._decided[each.place] = Decision(choice)
        self._showing = True
        self._fill(self._decided[self.mention().place])
        self._showing = False
        if choice is MentionChoice.EDIT:
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _typed(self) -> None:
        if not self._showing and not self.text.isReadOnly():
            self._decided[self.mention().place] = Decision(MentionChoice.EDIT, self.text.toPlainText())
            self._mark()

    def event(self, event: QEvent) -> bool:
        # Page up and down go through the texts wherever in the page the keyboard is, but where one types.
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            by = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}.get(Qt.Key(event.key()), 0)
            if by and self.step(by):
                return True
        return super().event(event)


def _units(text: str) -> int:
    """How many places of a document a text takes: Qt counts some signs twice."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
