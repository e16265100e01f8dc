"""The label of an address or number: work, home, mobile, other, or a word of the reader's own."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from relationship_journal.desktop import field_words, fonts
from relationship_journal.desktop.bidi import isolated
from relationship_journal.desktop.icons import paint_icon
from relationship_journal.desktop.text_layout import paint_line
from relationship_journal.desktop.tokens import RADII
from relationship_journal.desktop.translation import translate
from relationship_journal.desktop.widgets.button import Button
from relationship_journal.desktop.widgets.painting import box, centred, icon_px, mirrored, smooth
from relationship_journal.desktop.widgets.popup_list import PopupItem, PopupList
from relationship_journal.domain.folding import fold

KNOWN = ("work", "home", "mobile", "other")
"""As they are stored; a file may bring any other word."""
_FIRST = ("move", "first")


def label_words(label: str) -> str:
    """A stored label as it stands alone."""
    words = field_words.label_words(label)
    return words[:1].upper() + words[1:] if label in KNOWN else words


class LabelButton(Button):
    """Shows the label and drops the list to choose another; ``changed(label)``, ``first_wanted`` to stand on top."""

    changed = Signal(str)
    first_wanted = Signal()

    def __init__(self, of: str, parent: QWidget | None = None) -> None:
        super().__init__("", "secondary", chevron=True, height=34, parent=parent)
        self._of = of
        self._shown = ""
        self._token = "text3"
        self.movable = False
        """Whether the list offers to move the line to the top."""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._popup = PopupList(self, placeholder=translate("person", "Label"), find=self._find)
        self._popup.chosen.connect(self._chosen)
        self.clicked.connect(lambda: self._popup.open_below(self, 200))
        self._fit()
        self.set_value("")

    def value(self) -> str:
        """The label as it is stored, empty for none."""
        return self._shown

    def set_value(self, label: str) -> None:
        """Show a label without ``changed``."""
        self._shown = label
        words = label_words(label)
        self.setText(words or translate("person", "Label"))
        self._token = "text" if words else "text3"
        self.setAccessibleName(
            translate("person", "Label of {what}: {label}").format(
                what=self._of, label=isolated(words) or translate("person", "none")
            )
        )

    def _height(self) -> int:
        return max(
            34, round(fonts.metrics("body").height() + fonts.body_px() * 0.76) + 8
        )  # as the field beside it

    def popup(self) -> PopupList:
        """The list it drops."""
        return self._popup

    def _fit(self) -> None:
        self.setFixedWidth(fonts.scaled(104))

    def paintEvent(self, event: QPaintEvent) -> None:
        with smooth(self) as painter:
            whole, side = QRectF(self.rect()), icon_px(14)
            ring = self._ring and self.hasFocus()
            hot = (self.underMouse() or self.isDown()) and self.isEnabled()
            border, width = ("ring", 2.0) if ring else ("ctl", 1.0)
            box(painter, whole, RADII.control, "hover" if hot else "card", border, width)
            mark = centred(QRectF(whole.right() - side - 9, 0, side, whole.height()), side, side)
            paint_icon(painter, mirrored(self.layoutDirection(), whole, mark), "chevron-down", "text3")
            words = QRectF(11, 0, mark.left() - 15, whole.height())
            paint_line(
                painter, mirrored(self.layoutDirection(), whole, words), self.label(), "body", self._token
            )

    def changeEvent(self, event: object) -> None:
        super().changeEvent(event)  # type: ignore[arg-type]  # Qt hands a QEvent
        self._fit()

    def _find(self, typed: str) -> list[PopupItem]:
        words = " ".join(typed.split())
        items = [
            PopupItem(each, label_words(each), current=each == self._shown)
            for each in KNOWN
            if fold(words) in fold(label_words(each))
        ]
        if words and all(fold(words) != fold(label_words(each)) for each in KNOWN):
            items.append(PopupItem(words, words, icon="plus", token="accent"))
        if not words:
            if self._shown and self._shown not in KNOWN:
                items.append(PopupItem(self._shown, self._shown, current=True))
            items.append(PopupItem("", translate("person", "No label"), current=not self._shown))
            if self.movable:
                items.append(PopupItem(_FIRST, translate("person", "Move to the top"), icon="arrow-up-down"))
        return items

    def _chosen(self, key: object) -> None:
        if key == _FIRST:
            self.first_wanted.emit()
        elif isinstance(key, str) and key != self._shown:
            self.set_value(key)
            self.changed.emit(key)
