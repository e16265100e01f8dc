"""Where the user's files lie: the journal, its drafts and backups, and the settings."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from pathlib import Path

import appdirs

from relationship_journal.doorbell import is_ours
from relationship_journal.private_file import sync_folder

APP = "relationship-journal"
HOME_VARIABLE = "RELATIONSHIP_JOURNAL_HOME"
JOURNAL_NAME = "relationship.journal"
LONGEST_SOCKET = 100
"""Bytes of the longest name of a socket; Linux takes 107, macOS 103."""


SANDBOX_ID = "FLATPAK_ID"
"""What Flatpak says a program in its sandbox is called (`man flatpak-run`)."""


def desktop_name() -> str:
    """The name of the menu entry, by which desktops know the windows; a Flatpak's is called after its id."""
    return os.environ.get(SANDBOX_ID, APP)


def home_override() -> Path | None:
    """The folder that holds everything when RELATIONSHIP_JOURNAL_HOME is set, else None."""
    chosen = os.environ.get(HOME_VARIABLE, "").strip()
    return Path(chosen).expanduser().absolute() if chosen else None


def data_dir() -> Path:
    """The folder of the default journal; it may not exist yet."""
    return home_override() or Path(appdirs.user_data_dir(APP, appauthor=False))


def journal_file() -> Path:
    """The journal that opens when none is named; it may not exist yet."""
    return data_dir() / JOURNAL_NAME


def free_journal_file(name: str) -> Path:
    """A place of our own, not taken yet, for a journal that comes from elsewhere; the usual one if that is free."""
    folder, stem = data_dir(), Path(name)
    candidates = [journal_file(), folder / name]
    candidates += [folder / f"{stem.stem}-{number}{stem.suffix}" for number in range(2, 1000)]
    return next(path for path in candidates if not any(map(os.path.lexists, _with_logs(path))))


def _with_logs(path: Path) -> list[Path]:
    """A journal's file and what SQLite keeps beside it: a log without its file still is somebody's last words."""
    return [path, *(path.with_name(path.name + side) for side in ("-wal", "-journal"))]


def drafts_dir(journal: Path) -> Path:
    """Texts still being typed, beside the journal they belong to."""
    return journal.with_name(f"{journal.name}.drafts")


def backups_dir(journal: Path) -> Path:
    """The backups of a journal, beside it: one that is moved takes them along."""
    return journal.with_name(f"{journal.name}.backups")


def backups_elsewhere(second: Path, journal: Path) -> Path:
    """The folder of a journal's backups inside a second folder, which may hold those of other journals too.

    It is the same through a link, and after the disk with the journal has died.
    """
    real = journal.resolve()
    own = hashlib.sha256(os.fsencode(real)).hexdigest()[:8]
    return second / f"{real.name}-{own}.backups"


def real_file(journal: Path) -> Path:
    """Where the file itself lies: SQLite puts its log there, and everything of ours must lie beside it too.

    A link that leads nowhere stays what it is.
    """
    try:
        return journal.resolve() if journal.is_symlink() and journal.exists() else journal
    except OSError:  # a name too long, a folder that may not be entered: whoever opens it says so
        return journal


def window_socket(journal: Path) -> Path | None:
    """Where the window that has this journal open listens for later starts; None where there is no place for it.

    In the home that was chosen, else in the session's own folder, else in one of ours among the temporary
    files: the first that is nobody else's and leaves the whole name short enough for a socket. It may not exist.
    """
    if os.name != "posix":
        return None
    name = f"{hashlib.sha256(os.fsencode(journal.resolve())).hexdigest()[:16]}.window"
    for folder in _socket_folders():
        fits = len(os.fsencode(folder / name)) <= LONGEST_SOCKET
        if fits and (is_ours(folder) or (not folder.exists() and not folder.is_symlink())):
            return folder / name
    return None


def _socket_folders() -> Iterator[Path]:
    session = os.environ.get("XDG_RUNTIME_DIR", "")
    chosen = home_override()
    if chosen:
        yield chosen
    if session and Path(session).is_absolute():
        # In a sandbox two starts share only one part of the session's folder.
        sandbox = os.environ.get(SANDBOX_ID, "")
        yield Path(session, "app", sandbox) if sandbox else Path(session, APP)
    import tempfile  # seldom gets so far, and would keep every start waiting

    yield Path(tempfile.gettempdir()) / f"{APP}-{os.getuid()}"


def opened_dir() -> Path:
    """Where copies of attached files lie while other programs show them; it may not exist yet."""
    return (home_override() or Path(appdirs.user_cache_dir(APP, appauthor=False))) / "opened"


def settings_file() -> Path:
    """Window sizes and choices, never anything from the journal."""
    return (home_override() or Path(appdirs.user_config_dir(APP, appauthor=False))) / "settings.ini"


def ensure_private(folder: Path) -> Path:
    """Make a folder and its missing parents readable by their owner only (0700); answer the folder.

    A folder that exists keeps its mode: it may be the user's Documents. One that is made outlasts a power cut.
    Raises OSError where it cannot be made, FileExistsError where a file has its name.
    """
    missing: list[Path] = []
    step = folder.absolute()
    while not step.exists():
        missing.append(step)
        step = step.parent
    for part in reversed(missing):
        part.mkdir(mode=0o700, exist_ok=True)
        sync_folder(part.parent)  # a name lasts once its folder is on the disk
    folder.mkdir(mode=0o700, exist_ok=True)  # says FileExistsError where a file has its name
    return folder
