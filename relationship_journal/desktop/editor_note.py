"""What an editor says beside its text: a draft from before, a text changed elsewhere, a save that failed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QWidget

from relationship_journal.desktop import fonts
from relationship_journal.desktop.widgets.banner import IconMark
from relationship_journal.desktop.widgets.button import Button
from relationship_journal.desktop.widgets.flow_layout import FlowLayout
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.margins import set_margins
from relationship_journal.desktop.widgets.painting import box, smooth, soft_border

Kind = Literal["quiet", "amber", "danger"]
Answers = tuple[tuple[str, Callable[[], object]], ...]
_ICONS = {"quiet": "history", "amber": "triangle-alert", "danger": "triangle-alert"}
_INKS = {"quiet": "text2", "amber": "amber", "danger": "danger"}
_SIDE, _GAP, _BELOW, _LEAST_WORDS = 12, 10, 10, 260


class _Mark(IconMark):
    """The icon before the words, another one for each kind; in the middle of their first line."""

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), round(fonts.line_step("body")))

    def set_kind(self, kind: Kind) -> None:
        self._name, self._token = _ICONS[kind], _INKS[kind]
        self.update()


class EditorNote(QWidget):
    """Words and answers to choose from, in one row, or the answers below where that is too narrow.

    Hidden until it is told to ``say`` something, and after ``clear``.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind: Kind = "quiet"
        self._mark = _Mark("history", "text2")
        self._label = PlainLabel("", "body", "text2", max_lines=0, align=Qt.AlignmentFlag.AlignVCenter)
        self._told = QWidget()
        told = QHBoxLayout(self._told)
        told.setContentsMargins(0, 5, 0, 5)
        told.setSpacing(_GAP)
        told.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        told.addWidget(self._label, 1)
        self._answers = QWidget()
        self._flow = FlowLayout(self._answers, gap=6, line_gap=6)
        self._buttons: list[Button] = []
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        set_margins(self._box, _SIDE, 5, 8, 5)
        self._box.setSpacing(4)
        self._box.addWidget(self._told, 1)
        self._box.addWidget(self._answers)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    def say(self, text: str, kind: Kind = "quiet", answers: Answers = ()) -> None:
        """Show words with what can be done about them; announced unless it is only a quiet remark."""
        news = text != self._label.text() or self.isHidden()
        self._kind = kind
        self._label.setText(text)
        self._label.set_token(_INKS[kind])
        self._mark.set_kind(kind)
        self.setAccessibleName(text)
        had_focus = any(button.hasFocus() for button in self._buttons)
        for gone in self._buttons:
            self._flow.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self._buttons = []
        for words, act in answers:
            self._buttons.append(self._answer(words, act))
        self._answers.setVisible(bool(answers))
        self._arrange()
        self.show()
        self.updateGeometry()
        if had_focus and self._buttons:  # else the answer just pressed would take the focus with it
            self._buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)
        if news and kind != "quiet":
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def _answer(self, words: str, act: Callable[[], object]) -> Button:
        button = Button(words, "secondary", height=28)
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        button.clicked.connect(lambda _checked=False: act())
        self._flow.addWidget(button)
        button.show()
        return button

    def clear(self) -> None:
        """Say nothing any more."""
        self._label.setText("")
        self.setAccessibleName("")
        self.hide()

    def text(self) -> str:
        """What it says now, or nothing."""
        return self._label.text()

    def kind(self) -> Kind:
        """How serious it is."""
        return self._kind

    def answer(self, words: str) -> Button | None:
        """The answer of these words, if it is offered."""
        return next((button for button in self._buttons if button.label() == words), None)

    # -- layout -------------------------------------------------------------------------------

    def _wide(self) -> int:
        """What the answers take in one row, in pixels."""
        widths = [button.sizeHint().width() for button in self._buttons]
        return sum(widths) + 6 * max(0, len(widths) - 1)

    def _beside(self, width: int) -> bool:
        words = min(self._label.sizeHint().width(), fonts.scaled(_LEAST_WORDS))
        return words + self._mark.sizeHint().width() + _GAP + self._wide() + _SIDE + 12 <= width

    def _arrange(self) -> None:
        beside = self._beside(self.width())
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._answers.setMinimumWidth(self._wide() if beside else 0)
        self._answers.setMaximumWidth(self._wide() if beside else 1 << 20)
        self._box.setDirection(across if beside else down)
        self._box.setAlignment(
            self._answers, Qt.AlignmentFlag.AlignVCenter if beside else Qt.AlignmentFlag(0)
        )
        set_margins(self._box, _SIDE, 5, 8, 5 if beside or not self._buttons else _BELOW)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._arrange()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        inner = width - _SIDE - 8
        mark = self._mark.sizeHint().width() + _GAP
        if self._beside(width):
            room = inner - mark - (self._wide() + 4 if self._buttons else 0)
            words = self._label.heightForWidth(room) + 10
            return max([words, *(button.sizeHint().height() for button in self._buttons)]) + 10
        words = self._label.heightForWidth(inner - mark) + 10
        if not self._buttons:
            return words + 10
        return words + 4 + self._flow.heightForWidth(inner) + 5 + _BELOW

    def sizeHint(self) -> QSize:
        wide = fonts.scaled(420)
        return QSize(wide, self.heightForWidth(max(wide, self.width())))

    def minimumSizeHint(self) -> QSize:
        return QSize(fonts.scaled(120), self.heightForWidth(max(fonts.scaled(240), self.width())))

    def paintEvent(self, event: QPaintEvent) -> None:
        with smooth(self) as painter:
            fill = "sunken" if self._kind == "quiet" else f"{self._kind}_soft"
            hue = "text" if self._kind == "quiet" else self._kind
            box(painter, QRectF(self.rect()), 10, fill, soft_border(hue), 1.5)
