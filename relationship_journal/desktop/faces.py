"""The pictures of people on screen: asked for by whoever paints them, read and decoded off the UI thread, kept a while."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from relationship_journal.desktop.pictures import NoPicture, decode
from relationship_journal.domain.changes import Kind

if TYPE_CHECKING:
    from relationship_journal.desktop.desk import Desk
    from relationship_journal.domain.changes import Changes

FACE = 256
"""Pixels of the longest side kept for painting: the largest avatar at twice the resolution, and a half."""
_MOST = 400
"""Pictures held at once: 100 MB at most."""
_AT_ONCE = 100


class Faces(QObject):
    """What each contact looks like; ``of`` answers at once, with nothing until the picture has come."""

    arrived = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._desk: Desk | None = None
        self._keys: dict[int, str] = {}
        self._pixmaps: OrderedDict[str, QPixmap] = OrderedDict()
        self._wanted: dict[int, None] = {}
        self._asked: set[int] = set()
        self._broken: set[str] = set()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._ask)

    def attach(self, desk: Desk) -> None:
        """Show the people of this journal, and no others any more."""
        self.forget()
        self._desk = desk
        desk.news.changed.connect(self._news)

    def forget(self) -> None:
        """Hold nobody's picture; the journal they are in is closed."""
        if self._desk is not None and isValid(self._desk.news):
            self._desk.news.changed.disconnect(self._news)
        self._desk = None
        self._soon.stop()
        for kept in (self._keys, self._pixmaps, self._wanted, self._asked, self._broken):
            kept.clear()

    def of(self, contact_id: int) -> QPixmap | None:
        """Somebody's picture, if there is one and it is here; else it is asked for, and ``arrived`` tells."""
        if self._desk is None or contact_id <= 0:
            return None
        key = self._keys.get(contact_id)
        if key is None:
            self._want(contact_id)
            return None
        found = self._pixmaps.get(key) if key else None
        if found is not None:
            self._pixmaps.move_to_end(key)
        elif key and key not in self._broken:
            self._want(contact_id)
        return found

    def _want(self, contact_id: int) -> None:
        if contact_id not in self._asked:
            self._wanted[contact_id] = None
            if not self._soon.isActive():
                self._soon.start()

    def _ask(self) -> None:
        desk = self._desk
        ids = list(self._wanted)[:_AT_ONCE]
        for each in ids:
            del self._wanted[each]
        if desk is None or not ids:
            return
        self._asked.update(ids)
        contacts, have = desk.journal.contacts, frozenset(self._pixmaps) | self._broken

        def read() -> tuple[dict[int, str], dict[str, QImage | None]]:
            keys = contacts.photo_keys(ids)
            found = contacts.pictures(key for key in set(keys.values()) if key not in have)
            return keys, {key: _face(data) for key, data in found.items()}

        def took(answer: tuple[dict[int, str], dict[str, QImage | None]]) -> None:
            if self._desk is desk:
                self._took(ids, *answer)

        desk.read(self, read, took, lambda _error: self._asked.difference_update(ids))
        if self._wanted:
            self._soon.start()

    def _took(self, ids: Iterable[int], keys: dict[int, str], images: dict[str, QImage | None]) -> None:
        changed = bool(images)
        for each in ids:
            self._asked.discard(each)
            changed = changed or bool(self._keys.get(each, "")) != bool(keys.get(each))
            self._keys[each] = keys.get(each, "")
        for key, image in images.items():
            if image is None:
                self._broken.add(key)
            else:
                self._pixmaps[key] = QPixmap.fromImage(image)
        while len(self._pixmaps) > _MOST:
            self._pixmaps.popitem(last=False)
        if changed:
            self.arrived.emit()
            for window in QApplication.topLevelWidgets():
                window.update()

    def _news(self, changes: Changes) -> None:
        """Who changed is asked for anew; the picture known stays until the answer is there."""
        for each in changes.ids.get(Kind.CONTACT, frozenset()):
            if self._keys.get(each) is not None:
                self._want(each)


def _face(data: bytes) -> QImage | None:
    try:
        return decode(data, FACE)
    except NoPicture:  # the initials are shown instead
        return None


class _Current:
    faces: Faces | None = None


def faces() -> Faces:
    """The one there is, made when it is first asked for; as the theme, for all that paints."""
    if _Current.faces is None:
        _Current.faces = Faces()
    return _Current.faces
