"""Every screen in every state, theme, size, text size and language, with sheets to look them through in a minute."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from relationship_journal import paths
from relationship_journal.desktop.theme import Mode, theme
from relationship_journal.desktop.translation import speak
from relationship_journal.domain.errors import JournalError, JournalLocked, JournalMissing, PassphraseNeeded
from relationship_journal.domain.work import Clock
from relationship_journal.journal import Journal
from relationship_journal.journal.encryption import Encryption, is_available
from relationship_journal.tour.contact_sheet import write_index, write_sheet
from relationship_journal.tour.made_up import JOT
from relationship_journal.tour.page import windowless_application
from relationship_journal.tour.pictures import Camera, Pictures, damaged_copy, not_to_write, quiet_platform
from relationship_journal.tour.screens import PAGES, PERSON, PRIVATE, SCREENS, STATES, WHILE_READING, Guide
from relationship_journal.tour.stage import Refusing, Stage, opens


@dataclass(frozen=True, slots=True)
class Style:
    """How the window looks while its pictures are taken; `size` in pixels, `scale` of the text."""

    name: str
    size: tuple[int, int] = (1440, 900)
    mode: Mode = "light"
    contrast: bool = False
    scale: float = 1.0
    language: str = "en"

    def dress(self, stage: Stage) -> None:
        """Make the window look so."""
        look = theme()
        look.set_mode(self.mode)
        look.set_high_contrast(self.contrast)
        look.set_text_scale(self.scale)
        stage.window.resize(*self.size)
        stage.settle()


SMALL, WIDE = (1024, 640), (2560, 1440)
STYLES = (
    Style("light"),
    Style("dark", mode="dark"),
    Style("light-small", SMALL),
    Style("dark-small", SMALL, "dark"),
    Style("light-wide", WIDE),
    Style("dark-wide", WIDE, "dark"),
    Style("contrast", contrast=True),
    Style("contrast-dark", mode="dark", contrast=True),
    Style("large", scale=2.0),
    Style("large-small", SMALL, scale=2.0),
    Style("german", language="de"),
    Style("german-small", SMALL, language="de"),
    Style("german-large", scale=1.5, language="de"),
)


@dataclass(frozen=True, slots=True)
class _Scene:
    """A journal, an hour, what stands in the way of opening it, and the pictures to take."""

    journal: Path
    clock: Clock
    pictures: Callable[[Stage, Camera], Pictures]
    refusing: Refusing = opens
    waiting: bool = False
    """Nothing the window asks for is answered yet."""


def take_album(journal: Path, folder: Path, clock: Clock, later: Clock) -> Iterator[Path]:
    """Write `STYLE/SCREEN.png`, a sheet for each style and `index.html`; answers each file once written.

    ``later`` is an hour at which the first meeting of the day has just ended. Raises ``CannotWriteFile``.
    """
    found: dict[str, list[Path]] = {style.name: [] for style in STYLES}
    with TemporaryDirectory() as hidden, quiet_platform():
        app = windowless_application(Path(hidden))
        for scene in _scenes(journal, Path(hidden), clock, later):
            for language in dict.fromkeys(style.language for style in STYLES):
                speak(app, language)
                styles = [style for style in STYLES if style.language == language]
                for style, picture in _shoot(scene, folder, styles):
                    found[style.name].append(picture)
                    yield picture
        for style in STYLES:
            yield write_sheet(folder / f"{style.name}.png", found[style.name])
        yield write_index(folder / "index.html", found)
        del app  # not before the pictures are painted


def _scenes(journal: Path, hidden: Path, clock: Clock, later: Clock) -> Iterator[_Scene]:
    alone = hidden / "alone.journal"
    with Journal.open(alone, clock=clock) as made:
        made.contacts.add(PERSON)
    if is_available():
        yield _Scene(_encrypted_copy(alone, hidden / "encrypted.journal", clock), clock, _private)
    yield _Scene(hidden / "empty.journal", clock, _first("empty"))
    yield _Scene(alone, clock, _alone)
    yield _Scene(journal, later, _first("today-after"))
    yield _Scene(journal, later, _first("jot-today", JOT))
    yield _Scene(journal, clock, _first("read-only"), not_to_write)
    yield _Scene(journal, clock, _first("locked"), _held)
    yield _Scene(journal, clock, _loading, waiting=True)
    yield _Scene(journal, clock, _first("passphrase"), _encrypted)
    yield _Scene(hidden / "missing.journal", clock, _first("missing"), _gone)
    yield _Scene(damaged_copy(journal, hidden / "work.journal", clock), clock, _first("rescue"))
    yield _Scene(journal, clock, _whole)  # the last one: it adds somebody


def _first(name: str, typed: str = "") -> Callable[[Stage, Camera], Pictures]:
    return lambda _stage, camera: camera.begins_with(name, typed)


def _whole(stage: Stage, camera: Camera) -> Pictures:
    guide = Guide(stage)
    guide.prepare()
    return lambda ending: camera.screens(guide, SCREENS + STATES, ending)


def _loading(stage: Stage, camera: Camera) -> Pictures:
    guide = Guide(stage)
    return lambda ending: camera.screens(guide, WHILE_READING, f"-loading{ending}")


def _alone(stage: Stage, camera: Camera) -> Pictures:
    guide = Guide(stage)
    return lambda ending: camera.screens(guide, PAGES, f"-alone{ending}")


def _private(stage: Stage, camera: Camera) -> Pictures:
    guide = Guide(stage)
    return lambda ending: camera.screens(guide, PRIVATE, f"-encrypted{ending}")


def _encrypted_copy(journal: Path, copy: Path, clock: Clock) -> Path:
    """An encrypted journal with a backup from before."""
    shutil.copyfile(journal, copy)
    with Journal.open(copy, clock=clock) as opened:
        opened.backups.make()
    Encryption(copy, clock=clock).set_passphrase("three grey geese")
    return copy


def _held(_read_only: bool) -> JournalError:
    """Another window has it."""
    return JournalLocked(what="window", path="people.journal")


def _encrypted(_read_only: bool) -> JournalError:
    """Nobody said its passphrase yet."""
    return PassphraseNeeded(path="people.journal")


def _gone(_read_only: bool) -> JournalError:
    """The disk it lies on is not there."""
    return JournalMissing(path="/media/disk/people.journal")


def _shoot(scene: _Scene, folder: Path, styles: Sequence[Style]) -> Iterator[tuple[Style, Path]]:
    look = theme()
    look.set_reduce_motion(True)
    stage = Stage(scene.journal, scene.clock, refusing=scene.refusing, waiting=scene.waiting)
    camera = Camera(stage, folder)
    pictures = scene.pictures(stage, camera)
    try:
        stage.start()
        for style in styles:
            paths.ensure_private(folder / style.name)
            camera.folder = folder / style.name
            style.dress(stage)
            for picture in pictures(""):
                yield style, picture
    finally:
        Style("", mode="system").dress(stage)
        stage.stop()
