"""How wide the list, the timeline and About are in each form of the People page: as drawn, or as the reader moved them."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from relationship_journal.desktop import fonts
from relationship_journal.desktop.theme import color

_LIST = {"narrow": 272, "middle": 300, "wide": 340}
_FIXED = {"narrow": 344, "middle": 344, "wide": 820}
"""The list, and the pane beside it that does not grow with the window: About, in a wide window the timeline."""
_LIST_SHARE, _OWN_SHARE = 0.36, 0.5
"""How much of the page the list may take: large letters must not leave the person a sliver."""


class _Handle(QSplitterHandle):
    """A line one pixel wide that can be grabbed over seven."""

    def sizeHint(self) -> QSize:
        return QSize(1, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect().center().x(), 0, 1, self.height(), color("line"))

    def mouseDoubleClickEvent(self, event: object) -> None:
        splitter = self.splitter()
        if isinstance(splitter, Splitter):
            splitter.reset_wanted.emit()


class Splitter(QSplitter):
    """A splitter whose handles are lines; a double click asks for the first sizes."""

    reset_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)

    def createHandle(self) -> QSplitterHandle:
        return _Handle(self.orientation(), self)


class PeopleSizes(QObject):
    """Sets the two splitters; what the reader moved stays for its form, in letters rather than pixels."""

    def __init__(self, outer: Splitter, inner: Splitter, parent: QObject) -> None:
        super().__init__(parent)
        self._outer, self._inner = outer, inner
        self._form = "middle"
        self._own: dict[str, tuple[int, int]] = {}
        for splitter in (outer, inner):
            splitter.reset_wanted.connect(self._reset)
            splitter.splitterMoved.connect(self._moved)

    def arrange(self, form: str) -> None:
        """Lay the panes out for a form of the page and its width now."""
        self._form = form
        own = self._own.get(form)
        wish, beside = own or (_LIST[form], _FIXED[form])
        page = self._outer.parentWidget()  # its own width comes after the page's
        width = page.width() if page is not None else self._outer.width()
        first = min(fonts.scaled(wish), round(width * (_OWN_SHARE if own else _LIST_SHARE)))
        self._outer.setSizes([first, max(1, width - first - 1)])
        size, rest = fonts.scaled(beside), max(1, width - first - 2)
        other = max(1, rest - size)
        timeline_fixed = form == "wide"
        self._inner.setSizes([size, other] if timeline_fixed else [other, size])
        self._inner.setStretchFactor(0, 0 if timeline_fixed else 1)
        self._inner.setStretchFactor(1, 1 if timeline_fixed else 0)

    def words(self) -> str:
        """What the reader moved, to be kept: "middle 320 400", one form after another."""
        return ", ".join(f"{form} {first} {beside}" for form, (first, beside) in sorted(self._own.items()))

    def read(self, words: str) -> None:
        """Take what was kept, and leave out what cannot be read: the file can be edited by hand."""
        for part in words.split(","):
            form, *numbers = part.split() or [""]
            if form in _LIST and len(numbers) == 2 and all(each.isdecimal() for each in numbers):
                first, beside = (min(max(int(each), 1), 4000) for each in numbers)
                self._own[form] = (first, beside)
        self.arrange(self._form)

    def _moved(self) -> None:
        one = 13.0 / fonts.body_px()
        first = self._outer.sizes()[0]
        beside = self._inner.sizes()[0 if self._form == "wide" else 1]
        kept = self._own.get(self._form, (0, _FIXED[self._form]))[1]
        # In a narrow window only one of the two is shown, and its width says nothing.
        self._own[self._form] = (round(first * one), kept if self._form == "narrow" else round(beside * one))

    def _reset(self) -> None:
        self._own.pop(self._form, None)
        self.arrange(self._form)
