"""What a release says of itself: that its papers agree with each other and nothing is left unfinished.

Each check answers what is wrong, one line each; none where all is well.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tomllib
from importlib import metadata
from itertools import pairwise

from packaging.requirements import Requirement

from release import described, licences
from release.frozen import EXTRAS
from release.project import NAME, ROOT, version

ALLOWED = frozenset(
    {
        "0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "GPL-3.0-only", "GPL-3.0-or-later", "ISC",
        "LGPL-2.1-or-later", "LGPL-3.0-only", "LGPL-3.0-or-later", "MIT", "MIT-0", "MPL-2.0", "PSF-2.0", "Zlib",
    }
)  # fmt: skip
"""Licences of libraries a program under MIT may be handed out with, in files of their own (SPDX)."""
SAID_SO = {
    "Apache 2.0": "Apache-2.0", "Apache License 2.0": "Apache-2.0", "Apache Software License": "Apache-2.0",
    "BSD": "BSD-3-Clause", "BSD License": "BSD-3-Clause", "Dual License": "BSD-3-Clause",
    "LGPL": "LGPL-2.1-or-later", "MIT License": "MIT", "LGPL-3.0": "LGPL-3.0-only",
}  # fmt: skip
"""What libraries that name no SPDX expression mean."""
_SET_UP = ("pyproject.toml", "constraints.txt", "Makefile", ".ci/run")
_DATED = re.compile(r"^## (.*)$", re.MULTILINE)


def one_version() -> list[str]:
    """The newest dated section of the changes is of this version, and so is the package's description."""
    wrong = []
    newest = described.releases()[0]
    if not newest.is_out:
        wrong.append(f"CHANGELOG.md has no dated section for {version()}")
    declared = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    if "version" in declared["project"]:
        wrong.append("pyproject.toml names a version of its own")
    if declared["tool"]["hatch"]["version"]["path"] != "relationship_journal/__init__.py":
        wrong.append("the wheel takes its version from elsewhere")
    number = re.compile(rf"(?<![\d.]){re.escape(version())}(?![\d.])")
    rooms = [ROOT / name for name in ("packaging/linux", "packaging/windows", "packaging/frozen")]
    files = [path for room in rooms for path in sorted(room.rglob("*")) if path.is_file()]
    wrong += [
        f"{path.relative_to(ROOT)} names the version, which it should be told"
        for path in files
        if number.search(path.read_text("utf-8", "replace"))
    ]
    readme = (ROOT / "README.md").read_text("utf-8")
    wrong += [
        f"README.md says {said}, which is another version"
        for said in re.findall(r"relationship[-_]journal[-_](\d+\.\d+\.\d+)", readme)
        if said != version()
    ]
    return wrong


def changes_in_order() -> list[str]:
    """Unreleased changes come first, then versions with their days, the newest before the older."""
    heads = _DATED.findall((ROOT / "CHANGELOG.md").read_text("utf-8"))
    wrong = [] if heads and heads[0] == "Unreleased" else ["CHANGELOG.md does not begin with Unreleased"]
    out = [each for each in described.releases() if each.is_out]
    if len(out) != len(heads) - 1:
        wrong.append("CHANGELOG.md has a section without version or day")
    wrong += [
        f"{older.version} is dated after {newer.version}"
        for newer, older in pairwise(out)
        if older.day > newer.day
    ]
    return wrong


def licences_known() -> list[str]:
    """Every library that is handed out is under a licence that allows it, and the notices that are owed lie here."""
    wrong = []
    for name in sorted(libraries()):
        said = licences.said_by(metadata.distribution(name))
        meant = SAID_SO.get(said, said)
        choices = [each.strip(" ()") for each in re.split(r"\s(?:OR|or)\s", meant)]
        fits = any(
            all(part.strip() in ALLOWED for part in re.split(r"\s(?:AND|and)\s", each)) for each in choices
        )
        if not fits:
            wrong.append(f"{name}: {said or 'says no licence'}")
    owed = {
        "resources/licences/LGPL-3.0.txt": "GNU LESSER GENERAL PUBLIC LICENSE",
        "resources/licences/GPL-3.0.txt": "GNU GENERAL PUBLIC LICENSE",
        "resources/icons/LICENSE": "ISC License",
        "LICENSE": "MIT",
        "relationship_journal/desktop/settings/works.py": "LGPL",
    }
    for path, words in owed.items():
        if not (ROOT / path).is_file() or words not in (ROOT / path).read_text("utf-8"):
            wrong.append(f"{path} does not say “{words}”")
    return wrong


def libraries() -> set[str]:
    """The names of everything the program with its extras asks for, and what those ask for in turn."""
    found: set[str] = set()
    waiting = [Requirement(f"{NAME}[{EXTRAS}]")]
    while waiting:
        asked = waiting.pop()
        for line in metadata.requires(asked.name) or []:
            needed = Requirement(line)
            extras = asked.extras or {""}
            if needed.marker is None or any(needed.marker.evaluate({"extra": extra}) for extra in extras):
                name = needed.name.lower().replace("_", "-")
                if name not in found:
                    waiting.append(needed)
                found.add(name)
    return found - {NAME}


def translations_finished() -> list[str]:
    """Every text has its translation, and what the window loads is made from them."""
    return _tests("tests/languages")


def schema_kept() -> list[str]:
    """A journal of this release's schema is kept as text; that it opens is looked at with all the others."""
    from relationship_journal.store.versions import HEAD

    kept = ROOT / f"tests/data/schema/{HEAD}.sql"
    return [] if kept.is_file() else [f"{kept.relative_to(ROOT)} is missing"]


def schemas_open() -> list[str]:
    """Journals of every schema there was open with what they held."""
    return _tests("tests/store/test_versions.py")


def source_committed() -> list[str]:
    """What is built is what was committed."""
    if shutil.which("git") is None:
        return ["there is no git to ask"]
    asked = subprocess.run(
        ["git", "status", "--porcelain"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    return asked.stdout.splitlines() if asked.returncode == 0 else ["this is no checkout"]


def no_addresses() -> list[str]:
    """What sets up and builds names no host: where packages come from is the computer's own business."""
    files = [ROOT / name for name in _SET_UP] + sorted((ROOT / "packaging").glob("*.sh"))
    return [
        f"{path.relative_to(ROOT)}: {line.strip()}"
        for path in files
        for line in path.read_text("utf-8").splitlines()
        if "://" in line
    ]


def _tests(*which: str) -> list[str]:
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *which]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    return [] if ran.returncode == 0 else ran.stdout.splitlines()[-5:]
