"""The round picture beside a name: press it to choose, paste or remove one; a picture dropped on it is taken."""

from __future__ import annotations

import base64
import binascii
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QKeySequence,
    QPaintEvent,
    QPixmap,
)
from PySide6.QtWidgets import QFileDialog, QMenu, QSizePolicy, QWidget

from relationship_journal.desktop import fonts
from relationship_journal.desktop.faces import FACE
from relationship_journal.desktop.file_places import place_for, went_to
from relationship_journal.desktop.icons import paint_icon
from relationship_journal.desktop.menu_line import add_line
from relationship_journal.desktop.person.photo import ENDINGS, Source, read_photo, refusal_words, source_of
from relationship_journal.desktop.pictures import NoPicture, decode
from relationship_journal.desktop.widgets.avatar import paint_avatar
from relationship_journal.desktop.widgets.button import Button
from relationship_journal.desktop.widgets.menu import Menu
from relationship_journal.desktop.widgets.painting import box, centred, icon_px, mirrored, smooth
from relationship_journal.desktop.widgets.tooltip import set_tooltip
from relationship_journal.domain.names import initials

if TYPE_CHECKING:
    from relationship_journal.desktop.desk import Desk

_SIZE = 60


class PhotoField(Button):
    """Shows the picture, or initials; ``changed`` when it is another, ``refused(words)`` when one is not taken."""

    changed = Signal()
    refused = Signal(str)

    def __init__(self, desk: Desk, contact_id: int | None, parent: QWidget | None = None) -> None:
        super().__init__("", "ghost", parent=parent)
        self._desk = desk
        self._contact_id = contact_id or 0
        self._initials = ""
        self._data: bytes | None = None
        self._pixmap: QPixmap | None = None
        self._has_stored = False
        self._asked = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAcceptDrops(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._open_menu)
        self._name()

    # -- what it holds -----------------------------------------------------------------------------

    def photo(self) -> bytes | None:
        """A new picture's bytes, empty for none any more, None where nothing was changed."""
        return self._data

    def show_stored(self, *, there: bool) -> None:
        """Show what is stored; nothing was changed yet."""
        self._has_stored = there
        self._data, self._pixmap = None, None
        self._name()

    def show_name(self, name: str) -> None:
        """The name whose initials stand here without a picture."""
        self._initials = initials(name) if name.strip() else ""
        self.update()

    def is_empty(self) -> bool:
        """Whether there is no picture."""
        return not self._data if self._data is not None else not self._has_stored

    def value(self) -> str | None:
        """The change as a draft keeps it."""
        return None if self._data is None else base64.b64encode(self._data).decode("ascii")

    def set_value(self, told: Any) -> None:
        """Show the change a draft holds; looked at as carefully as a stranger's picture."""
        if told is None:
            self.show_stored(there=self._has_stored)
        elif isinstance(told, str):
            try:
                self._show(base64.b64decode(told, validate=True))
            except binascii.Error:  # a draft of another make
                return

    # -- taking one --------------------------------------------------------------------------------

    def take(self, source: Source) -> None:
        """Read a picture off the UI thread and show it."""
        self._asked += 1
        asked = self._asked

        def work() -> tuple[bytes, QImage] | str:
            try:
                data = read_photo(source)
                return data, decode(data, FACE)
            except NoPicture as no:
                return no.reason

        def took(answer: tuple[bytes, QImage] | str) -> None:
            if asked != self._asked:
                return
            if isinstance(answer, str):
                self.refused.emit(refusal_words(answer))
                return
            self._data, image = answer
            self._pixmap = QPixmap.fromImage(image)
            self._changed()

        self._desk.read(self, work, took)

    def remove(self) -> None:
        """No picture any more."""
        self._asked += 1
        self._data, self._pixmap = (b"" if self._has_stored else None), None
        self._changed()

    def _show(self, data: bytes) -> None:
        self._data, self._pixmap = data, None
        self._asked += 1
        asked = self._asked

        def work() -> QImage | None:
            try:
                return decode(data, FACE)
            except NoPicture:
                return None

        def took(image: QImage | None) -> None:
            if asked == self._asked:
                self._pixmap = QPixmap.fromImage(image) if image is not None else None
                self._data = data if image is not None else None
                self._name()

        if data:
            self._desk.read(self, work, took)
        self._name()

    def _changed(self) -> None:
        self.refused.emit("")
        self._name()
        self.changed.emit()

    def _name(self) -> None:
        words = self.tr("Add a picture") if self.is_empty() else self.tr("Change the picture")
        self.setAccessibleName(words)
        set_tooltip(self, words)
        self.update()

    # -- menu, keys, drops -------------------------------------------------------------------------

    def menu_lines(self) -> QMenu:
        """Choose, paste, remove."""
        menu = Menu(self)
        add_line(menu, self.tr("Choose a picture..."), "folder-open", self._choose)
        paste = add_line(menu, self.tr("Paste picture"), "copy", self.paste, "Ctrl+V")
        paste.setEnabled(source_of(QGuiApplication.clipboard().mimeData()) is not None)
        if not self.is_empty():
            menu.addSeparator()
            add_line(menu, self.tr("Remove picture"), "trash-2", self.remove)
        return menu

    def _open_menu(self) -> None:
        menu = self.menu_lines()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 4)))

    def _choose(self) -> None:
        pattern = " ".join(f"*{ending}" for ending in ENDINGS)
        dialog = QFileDialog(
            self, self.tr("Choose a picture"), place_for("picture"), self.tr("Pictures") + f" ({pattern})"
        )
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: went_to("picture", path))
        dialog.fileSelected.connect(lambda path: self.take(Path(path)))
        dialog.open()

    def paste(self) -> None:
        """Take the picture on the clipboard."""
        source = source_of(QGuiApplication.clipboard().mimeData())
        if source is None:
            self.refused.emit(self.tr("There is no picture on the clipboard."))
        else:
            self.take(source)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace} and not self.is_empty():
            self.remove()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self._open_menu()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if source_of(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        source = source_of(event.mimeData())
        if source is not None:
            event.acceptProposedAction()
            self.take(source)

    # -- painting ----------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        side = max(_SIZE, fonts.scaled(_SIZE))
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        with smooth(self) as painter:
            whole = QRectF(self.rect())
            if self._ring and self.hasFocus():
                box(painter, whole, whole.height() / 2, None, "ring", 2.0)
            disc = whole.adjusted(4, 4, -4, -4)
            photo = self._pixmap
            gone = self._data is not None and photo is None  # the stored one is not to be seen any more
            if photo is None and not self._initials and self.is_empty():
                box(painter, disc, disc.height() / 2, "hover" if self.underMouse() else "sunken")
                paint_icon(painter, centred(disc, icon_px(20), icon_px(20)), "user", "text3")
            else:
                paint_avatar(painter, disc, -1 if gone else self._contact_id, self._initials, photo=photo)
            side = max(20.0, icon_px(14) + 8)
            badge = mirrored(
                self.layoutDirection(),
                whole,
                QRectF(whole.right() - side - 1, whole.bottom() - side - 1, side, side),
            )
            box(painter, badge, side / 2, "hover" if self.underMouse() else "card", "line2")
            mark = icon_px(12)
            paint_icon(painter, centred(badge, mark, mark), "plus" if self.is_empty() else "pencil", "text2")
