"""The wheel and the source archive, the same bytes from the same source."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from release.project import ROOT

_SINCE_ZIP = "315532800"
"""1 January 1980: the first day a zip archive can name, for a source that has no commits."""


def source_date() -> str:
    """When the source was last changed, in seconds since 1970, so that archives do not tell when they were made."""
    if "SOURCE_DATE_EPOCH" in os.environ:
        return os.environ["SOURCE_DATE_EPOCH"]
    if shutil.which("git") is None:
        return _SINCE_ZIP
    asked = subprocess.run(
        ["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    return asked.stdout.strip() or _SINCE_ZIP


def wheel(folder: Path, source: Path = ROOT) -> Path:
    """Build the wheel of a source into that folder."""
    return _build("--wheel", folder, "*.whl", source)


def archive(folder: Path) -> Path:
    """Build the source archive into that folder."""
    return _build("--sdist", folder, "*.tar.gz", ROOT)


def _build(what: str, folder: Path, made: str, source: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    env = {**os.environ, "SOURCE_DATE_EPOCH": source_date()}
    subprocess.run(
        [sys.executable, "-m", "build", what, "--outdir", folder, source],
        env=env,
        check=True,
        stdout=subprocess.DEVNULL,
    )
    (found,) = folder.glob(made)
    return found
