"""Whether the program runs in a sandbox that was given no network, and which words give it one."""

from __future__ import annotations

from configparser import ConfigParser, Error
from pathlib import Path

TOLD = Path("/.flatpak-info")
"""Where Flatpak tells a program what it may do; nowhere else is there such a file."""


def words_for_network() -> str:
    """The command that lets this sandbox use the network; empty where it may already, or where there is none."""
    told = ConfigParser(interpolation=None)
    try:
        told.read(TOLD, encoding="utf-8")
        name = told.get("Application", "name", fallback="")
        shared = told.get("Context", "shared", fallback="").split(";")
    except (
        Error,
        OSError,
        UnicodeDecodeError,
    ):  # whatever lies there is not Flatpak's: no sandbox to speak of
        return ""
    return f"flatpak override --user --share=network {name}" if name and "network" not in shared else ""
