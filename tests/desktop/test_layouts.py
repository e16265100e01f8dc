"""Every screen stands as it was agreed: positions and sizes, so that a broken screen fails (`make layouts` agrees anew)."""

from __future__ import annotations

import difflib
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QFontDatabase

from tests.desktop.layouts import FAMILY, KEPT, LINE, SIZES

AGREED_WITH = (3, 11)
ROOT = Path(__file__).parents[2]
SLACK = 3
"""Pixels a thing may be off: fonts are drawn a little differently from one computer to the next."""


def differences(kept: str, now: str) -> list[str]:
    """What moved, grew, came or went, line by line."""
    before, after = kept.splitlines(), now.splitlines()
    names = [
        [f"{found['depth']}{found['name']}" for found in map(LINE.fullmatch, lines) if found]
        for lines in (before, after)
    ]
    if names[0] != names[1]:
        return list(difflib.unified_diff(before, after, "agreed", "now", lineterm="", n=1))
    return [
        f"{old.strip()}  ->  {new.strip()}"
        for old, new in zip(before, after, strict=True)
        if not near(old, new)
    ]


def near(old: str, new: str) -> bool:
    """Whether both stand at the same place, as large as each other, but for the slack."""
    numbers = [
        [int(found[key]) for key in ("x", "y", "width", "height")]
        for found in map(LINE.fullmatch, (old, new))
        if found
    ]
    return all(abs(a - b) <= SLACK for a, b in zip(*numbers, strict=True))


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_every_screen_stands_as_it_was_agreed(size: tuple[int, int], tmp_path: Path) -> None:
    if FAMILY not in QFontDatabase.families():
        pytest.skip(f"{FAMILY} is not installed, in which the layouts were agreed")
    name = f"{size[0]}x{size[1]}"
    told = subprocess.run(
        [sys.executable, "-W", "error", "-m", "tests.desktop.layouts", str(tmp_path), name],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8", "LANGUAGE": "en"},
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )
    assert (told.returncode, told.stderr) == (0, "")
    if (tmp_path / "font.txt").read_text(encoding="utf-8") != (KEPT / "font.txt").read_text(encoding="utf-8"):
        pytest.skip(f"this computer draws {FAMILY} otherwise than the one on which the layouts were agreed")
    screens = {path.name for folder in (tmp_path, KEPT) for path in (folder / name).glob("*.txt")}
    wrong = {screen: read(KEPT / name / screen, tmp_path / name / screen) for screen in sorted(screens)}
    if sys.version_info[:2] != AGREED_WITH:
        del wrong[
            "settings-about.txt"
        ]  # as long as the list of libraries, which differs from Python to Python
    assert not {screen: found for screen, found in wrong.items() if found}


def read(kept: Path, now: Path) -> list[str]:
    if not kept.exists() or not now.exists():
        return [f"{'agreed' if kept.exists() else 'now'} only"]
    return differences(kept.read_text(encoding="utf-8"), now.read_text(encoding="utf-8"))


AGREED = "Window 0,0 900x600\n Button 10,10 80x32\n Label 100,10 60x20\n"


@pytest.mark.parametrize(
    ("now", "told"),
    [
        (AGREED, False),
        (AGREED.replace("10,10 80x32", "12,10 79x33"), False),
        (AGREED.replace("10,10 80x32", "10,16 80x32"), True),
        (AGREED.replace("60x20", "20x20"), True),
        (AGREED.replace(" Label 100,10 60x20\n", ""), True),
    ],
    ids=["the same", "within the slack", "moved", "shrunk", "gone"],
)
def test_what_moved_is_told(now: str, told: bool) -> None:
    assert bool(differences(AGREED, now)) is told
