"""Pictures of the screens of the main job from the real window, light and dark, large and small."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Literal

from PySide6.QtCore import QMessageLogContext, QPoint, QRect, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QDialog, QWidget

from relationship_journal.desktop.theme import color, theme
from relationship_journal.domain.errors import CannotWriteFile, JournalError, StorageFailed
from relationship_journal.domain.work import Clock
from relationship_journal.journal import Journal
from relationship_journal.tour.made_up import JOT
from relationship_journal.tour.page import windowless_application
from relationship_journal.tour.screens import SCREENS, Guide, Screen
from relationship_journal.tour.stage import Stage, opens

SIZES = ((1440, 900), (1024, 640))
LOOKS: tuple[Literal["light", "dark"], ...] = ("light", "dark")
DAMAGE_AT = 100
"""Where a journal's first table begins, in bytes."""

Pictures = Callable[[str], Iterator[Path]]
"""Takes pictures of the window as it is now, whose names end so."""


def take_pictures(journal: Path, folder: Path, clock: Clock, later: Clock) -> Iterator[Path]:
    """Open the journal in the real window and write a PNG of each screen; answers each file once written.

    ``later`` is an hour at which the first meeting of the day has just ended.
    """
    with TemporaryDirectory() as hidden, quiet_platform():
        app = windowless_application(Path(hidden))
        stage = Stage(journal, clock)
        guide = Guide(stage)
        guide.prepare()
        camera = Camera(stage, folder)
        yield from _each_look(stage, lambda ending: camera.screens(guide, SCREENS, ending))
        made = Path(hidden)
        damaged = damaged_copy(journal, made / "work.journal", clock)
        for name, path, at, refusing, typed in (
            ("today-after", journal, later, opens, ""),
            ("jot-today", journal, later, opens, JOT),
            ("empty", made / "empty.journal", clock, opens, ""),
            ("read-only", journal, clock, not_to_write, ""),
            ("rescue", damaged, clock, opens, ""),
        ):
            each = Stage(path, at, refusing=refusing)
            yield from _each_look(each, Camera(each, folder).begins_with(name, typed))
        del app  # not before the pictures are painted


def not_to_write(read_only: bool) -> JournalError | None:
    """The journal may only be looked at."""
    return None if read_only else StorageFailed("error.read_only", path="")


def damaged_copy(journal: Path, copy: Path, clock: Clock) -> Path:
    """A journal with a backup beside it, as a bad disk leaves one."""
    with Journal.open(journal, clock=clock) as opened:
        opened.backups.save_as(copy)
    with Journal.open(copy, clock=clock) as opened:
        opened.backups.make()
    with copy.open("r+b") as file:
        file.seek(DAMAGE_AT)
        file.write(b"\xff" * DAMAGE_AT)
    return copy


@contextmanager
def quiet_platform() -> Iterator[None]:
    """Keep Qt from telling that a computer without a display has no window manager."""

    def tell(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if message.startswith("This plugin does not support"):
            return
        if before is not None:
            before(kind, context, message)
        else:
            sys.stderr.write(f"{message}\n")

    before = qInstallMessageHandler(tell)
    try:
        yield
    finally:
        qInstallMessageHandler(before)


class Camera:
    """Writes what a stage shows into a folder."""

    def __init__(self, stage: Stage, folder: Path) -> None:
        self._stage = stage
        self.folder = folder

    def screens(self, guide: Guide, screens: tuple[Screen, ...], ending: str) -> Iterator[Path]:
        """One picture of each screen."""
        for screen in screens:
            with guide.at(screen) as panel:
                yield self._save(f"{screen.name}{ending}", self._picture(panel))

    def begins_with(self, name: str, typed: str = "") -> Pictures:
        """The page the window begins with, with this typed into its jot."""

        def pictures(ending: str) -> Iterator[Path]:
            guide = Guide(self._stage) if typed else None
            if guide is not None:
                guide.type(self._stage.window, typed)
            yield self._save(f"{name}{ending}", self._picture(None))
            if guide is not None:
                guide.type(self._stage.window, "")

        return pictures

    def _picture(self, panel: QDialog | None) -> QPixmap:
        """The window, with the panel where a window manager would put it: in the middle."""
        window = self._stage.window
        picture = window.grab()
        if panel is not None:
            over = _grabbed(panel)
            room = window.rect().center() - panel.rect().center()
            with QPainter(picture) as painter:
                corner = QPoint(max(0, room.x()), max(0, room.y()))
                painter.drawPixmap(corner, over)
                painter.setPen(color("line2"))  # where the system would put its frame
                painter.drawRect(QRect(corner, panel.size()).adjusted(-1, -1, 0, 0))
        return picture

    def _save(self, name: str, picture: QPixmap) -> Path:
        path = self.folder / f"{name}.png"
        if not picture.save(str(path)):
            raise CannotWriteFile(path=str(path), reason="")
        return path


def _grabbed(widget: QWidget) -> QPixmap:
    picture = QPixmap(widget.size())
    picture.fill(Qt.GlobalColor.transparent)
    widget.render(picture)
    return picture


def _each_look(stage: Stage, pictures: Pictures) -> Iterator[Path]:
    look = theme()
    before = look.mode
    look.set_reduce_motion(True)
    try:
        stage.start()
        for mode in LOOKS:
            look.set_mode(mode)
            for width, height in SIZES:
                stage.window.resize(width, height)
                stage.settle()
                usual = (width, height) == SIZES[0]
                yield from pictures(
                    ("" if mode == "light" else "-dark") + ("" if usual else f"-{width}x{height}")
                )
    finally:
        look.set_mode(before)
        stage.stop()
