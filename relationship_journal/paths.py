"""Where the user's files lie: the journal, its drafts and the settings."""

from __future__ import annotations

import os
from pathlib import Path

import appdirs

APP = "relationship-journal"
HOME_VARIABLE = "RELATIONSHIP_JOURNAL_HOME"
JOURNAL_NAME = "relationship.journal"


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


def drafts_dir(journal: Path) -> Path:
    """Texts still being typed, beside the journal they belong to."""
    return journal.with_name(f"{journal.name}.drafts")


def settings_file() -> Path:
    """Window sizes and choices, never anything from the journal."""
    return (home_override() or Path(appdirs.user_config_dir(APP, appauthor=False))) / "settings.ini"


def ensure_private(folder: Path) -> Path:
    """Make a folder and its missing parents readable by their owner only (0700); answer the folder.

    A folder that exists keeps its mode: it may be the user's Documents.
    Raises OSError where it cannot be made, FileExistsError where a file has its name.
    """
    missing: list[Path] = []
    step = folder.absolute()
    while not step.exists():
        missing.append(step)
        step = step.parent
    for part in reversed(missing):
        part.mkdir(mode=0o700, exist_ok=True)
    folder.mkdir(mode=0o700, exist_ok=True)  # says FileExistsError where a file has its name
    return folder
