"""Whose work the program stands on: read from what is installed, with the texts of the licences."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from relationship_journal import __version__, assets

_ITSELF = "relationship-journal"
_EXTRAS = frozenset({"calendar", "caldav", "spelling"})
"""The parts that a reader may have; what only the tests need is nobody's concern here."""
_QT = ("pyside6-essentials", "shiboken6")
"""Their packages bring no text of their own."""
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_ASKED = re.compile(r"\[([^\]]*)\]")
_EXTRA = re.compile(r"""extra\s*==\s*['"]([^'"]+)['"]""")
_TEXT = re.compile(r"(licen[cs]e|copying|notice)[^/]*$", re.IGNORECASE)
_SAYS_NOTHING = {"", "UNKNOWN", "Dual License"}
_LONGEST = 60


@dataclass(frozen=True, slots=True)
class Work:
    """Somebody's work: its licence in short, and where the whole text lies."""

    name: str
    version: str
    licence: str
    texts: tuple[Path, ...] = ()

    def text(self) -> str:
        """The licence as it is written, one after the other where there are several."""
        return "\n\n\n".join(
            path.read_text(encoding="utf-8", errors="replace").strip() for path in self.texts
        )


def works() -> tuple[Work, ...]:
    """This program, what it is made with, and every library that is installed for it; reads the disk."""
    icons = assets.path("icons", "LICENSE")
    own = Work("Relationship Journal", __version__, "MIT", _texts(_ITSELF))
    return (own, *_python(), Work("Lucide", "", "ISC", (icons,)), *(_work(name) for name in _needed()))


def _python() -> Iterator[Work]:
    import sysconfig

    text = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    version = ".".join(str(part) for part in sys.version_info[:3])
    yield Work("Python", version, "PSF-2.0", (text,) if text.is_file() else ())
    yield Work("SQLite", "", "public domain")


def _needed() -> list[str]:
    """The packages the program asks for, and what these ask for in turn, as far as they are installed."""
    found: dict[str, str] = {}
    waiting = [(_ITSELF, _EXTRAS)]
    while waiting:
        package, extras = waiting.pop()
        for asked in _requirements(package):
            name = _NAME.match(asked)
            only_for = _EXTRA.findall(asked)
            if name is None or (only_for and not extras.intersection(only_for)):
                continue
            key = re.sub(r"[-_.]+", "-", name[0]).lower()
            if key not in found and _installed(key):
                found[key] = name[0]
                listed = _ASKED.search(asked.split(";")[0])
                waiting.append(
                    (key, frozenset(listed[1].replace(" ", "").split(",")) if listed else frozenset())
                )
    return sorted(found)


def _installed(package: str) -> bool:
    try:
        metadata.distribution(package)
    except metadata.PackageNotFoundError:
        return False
    return True


def _requirements(package: str) -> list[str]:
    try:
        return metadata.requires(package) or []
    except metadata.PackageNotFoundError:  # run from a checkout that was never installed
        return []


def _work(package: str) -> Work:
    told = metadata.metadata(package)
    return Work(told["Name"], told["Version"], _licence(told), _texts(package))


def _licence(told: metadata.PackageMetadata) -> str:
    for key in ("License-Expression", "License"):
        said = (told[key] or "").strip() if key in told else ""
        if said not in _SAYS_NOTHING and "\n" not in said and len(said) <= _LONGEST:
            return said
    kinds = [
        line.split("::")[-1].strip()
        for line in told.get_all("Classifier") or ()
        if line.startswith("License")
    ]
    return ", ".join(kinds)


def _texts(package: str) -> tuple[Path, ...]:
    if package in _QT:
        return assets.path("licences", "LGPL-3.0.txt"), assets.path("licences", "GPL-3.0.txt")
    try:
        files = metadata.files(package) or []
    except metadata.PackageNotFoundError:
        files = []
    kept = (
        Path(str(file.locate())) for file in files if ".dist-info/" in str(file) and _TEXT.search(str(file))
    )
    return tuple(path for path in kept if path.is_file())


def as_text(told: tuple[Work, ...], system: str) -> str:
    """All of it as one can paste it into a letter."""
    lines = [
        " ".join(part for part in (work.name, work.version, f"({work.licence})") if part) for work in told
    ]
    return "\n".join([*lines, system, ""])
