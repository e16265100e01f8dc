"""The frozen program: one folder that holds Python, Qt and all libraries, made by PyInstaller.

It is frozen in an environment of its own, in which the program's wheel lies with its extras and nothing else, so that
nothing of the developer's tools can come along.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path
from typing import TYPE_CHECKING

from release import wheels
from release.project import BUILD, NAME, ROOT

if TYPE_CHECKING:
    from collections.abc import Sequence

EXTRAS = "all"
TREE = BUILD / "frozen" / NAME


def environment(wheel: Path) -> Path:
    """A fresh environment with the wheel, its extras and the freezer; the answer is its Python."""
    place = BUILD / "frozen" / "environment"
    venv.create(place, clear=True, with_pip=True, symlinks=os.name != "nt")
    python = place / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    constraints = ["-c", str(ROOT / "constraints.txt")]
    pip = [str(python), "-m", "pip", "install", "--quiet", "--no-input", "--disable-pip-version-check"]
    subprocess.run([*pip, *constraints, f"{wheel}[{EXTRAS}]", "pyinstaller"], check=True)
    return python


def freeze(wheel: Path) -> Path:
    """Freeze the program in that wheel; the answer is the folder that can be started wherever it is put."""
    python = environment(wheel)
    shutil.rmtree(TREE, ignore_errors=True)
    if sys.platform in {"win32", "darwin"}:  # programs carry their picture in themselves there
        from release import icons

        icons.write(BUILD / "icons")
    spec = ROOT / "packaging/frozen/relationship-journal.spec"
    subprocess.run(
        [python, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", "--distpath", TREE.parent,
         "--workpath", BUILD / "frozen/work", spec],
        cwd=BUILD,
        env={**os.environ, "PYTHONHASHSEED": "1", "PYTHONPATH": "",
             "SOURCE_DATE_EPOCH": wheels.source_date()},
        check=True,
    )  # fmt: skip
    second = TREE / f"{NAME}-gui"
    if sys.platform not in {"win32", "darwin"}:
        second.symlink_to(NAME)
    return TREE


def size(tree: Path) -> int:
    """The bytes of all files in there; a link counts nothing."""
    return sum(each.stat().st_size for each in tree.rglob("*") if each.is_file() and not each.is_symlink())


def main(arguments: Sequence[str]) -> int:
    """Freeze the wheel that is named; the answer is the exit code."""
    tree = freeze(Path(arguments[0]).resolve())
    print(f"{tree}: {size(tree) / 1e6:.0f} MB")
    return 0
