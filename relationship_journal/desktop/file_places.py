"""Where the system's file dialogs begin: in the folder of the last time, each use in its own; documents before that, else the home."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QStandardPaths

if TYPE_CHECKING:
    from relationship_journal.desktop.settings_store import SettingsStore

Use = Literal["import", "export", "paper", "picture", "attachment"]

_folders: dict[str, str] = {}
_kept: list[SettingsStore] = []


def keep_in(settings: SettingsStore) -> None:
    """Remember folders in these settings from now on."""
    _folders.clear()
    _kept[:] = [settings]


def place_for(use: Use, name: str = "") -> str:
    """The folder to begin in, with a file's suggested name; one that is gone gives way to the usual one."""
    kept = _folders.get(use) or (_kept[0].text(f"files/{use}") if _kept else "")
    standard = QStandardPaths.StandardLocation
    usual = standard.PicturesLocation if use == "picture" else standard.DocumentsLocation
    candidates = (kept, QStandardPaths.writableLocation(usual))
    folder = next((each for each in candidates if each and Path(each).is_dir()), str(Path.home()))
    return str(Path(folder) / name) if name else folder


def went_to(use: Use, chosen: str) -> None:
    """Note the folder of the file that was chosen; a dialog that was closed chose none."""
    if chosen:
        folder = _folders[use] = str(Path(chosen).parent)
        if _kept:
            _kept[0].set_text(f"files/{use}", folder)
