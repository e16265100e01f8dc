"""How the parts of a jot editor stand in each of its three frames."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from relationship_journal.desktop.jot.footed import Footed
from relationship_journal.desktop.widgets.folding_row import FoldingRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from relationship_journal.desktop.editor_note import EditorNote
    from relationship_journal.desktop.jot.chip_rows import MomentChips, PeopleChips
    from relationship_journal.desktop.jot.files_row import FilesRow
    from relationship_journal.desktop.jot.finding import JotFinding
    from relationship_journal.desktop.jot.jot_text import JotText
    from relationship_journal.desktop.jot.more_chips import MoreChips
    from relationship_journal.desktop.widgets.button import Button, IconButton
    from relationship_journal.desktop.widgets.label import PlainLabel

Frame = Literal["dialog", "today", "timeline"]
DIALOG_SIDE = 24
"""The margin beside what does not reach the edges of the jot's own window, in pixels."""
_GAP = 8


class Foot(QWidget):
    """Chips and buttons in one row, in two where one is too narrow; the words between give way first."""

    def __init__(self, chips: QWidget, words: QWidget, buttons: Sequence[QWidget]) -> None:
        super().__init__()
        self._chips = chips
        self._buttons = tuple(buttons)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(_GAP)
        end = QHBoxLayout()
        end.setSpacing(_GAP)
        end.addWidget(words, 1)
        for button in self._buttons:
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            end.addWidget(button)
        self._box.addWidget(chips, 0, Qt.AlignmentFlag.AlignVCenter)
        self._box.addLayout(end, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # other words on the chips
            self._arrange()
        return super().event(event)

    def _arrange(self) -> None:
        shown = [button.sizeHint().width() + _GAP for button in self._buttons if not button.isHidden()]
        fits = self._chips.sizeHint().width() + 2 * _GAP + sum(shown) <= self.width()
        along, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        if self._box.direction() != (along if fits else down):
            self._box.setDirection(along if fits else down)


class Parts(Protocol):
    """What an editor is made of."""

    banner: EditorNote
    finding: JotFinding
    people: PeopleChips
    moment: MomentChips
    more: MoreChips
    files: FilesRow
    text: JotText
    status_label: PlainLabel
    more_button: IconButton
    nothing_button: Button
    cancel_button: Button
    save_button: Button


def lay_out(column: QVBoxLayout, editor: Parts, frame: Frame) -> None:
    """Arrange the editor's parts in its column.

    The dialog has its own footer, Today names the people above, and in a timeline what is written scrolls over the foot.
    """
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(12)
    buttons = (editor.more_button, editor.nothing_button, editor.cancel_button, editor.save_button)
    if frame == "dialog":
        chips = FoldingRow(gap=16)
        chips.add(editor.people, 1)
        chips.add(editor.moment)
        inner = QVBoxLayout()
        inner.setContentsMargins(DIALOG_SIDE, 0, DIALOG_SIDE, 0)
        inner.setSpacing(15)
        inner.addWidget(editor.banner)
        inner.addWidget(chips)
        inner.addWidget(editor.more)
        policy = QSizePolicy.Policy
        editor.text.setSizePolicy(
            policy.Expanding, policy.MinimumExpanding
        )  # what is left over is to write in
        inner.addWidget(editor.text, 1)
        inner.addWidget(editor.files)
        column.addLayout(inner, 1)
        column.addWidget(editor.finding.panel)  # from edge to edge, on its own ground
        for part in (editor.status_label, *buttons):
            part.hide()
        return
    written = QWidget() if frame == "timeline" else None
    inside = column if written is None else QVBoxLayout(written)
    inside.setContentsMargins(0, 0, 0, 0)
    inside.setSpacing(column.spacing())
    for each in (editor.banner, editor.people, editor.text, editor.files, editor.finding.panel, editor.more):
        inside.addWidget(each)
    editor.people.setVisible(frame != "today")
    editor.nothing_button.setVisible(frame == "today")
    editor.cancel_button.setVisible(frame == "timeline")
    editor.more_button.setVisible(frame == "timeline")
    foot = Foot(editor.moment, editor.status_label, buttons)
    if written is None:
        column.addWidget(foot)
    else:
        column.addWidget(Footed(written, foot, text=editor.text, note=editor.banner, gap=column.spacing()))
