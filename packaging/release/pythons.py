"""The Pythons this computer has that the program is made for."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

MINORS = (11, 12, 13)


def found() -> dict[str, Path]:
    """Version as ``3.12``: a Python of it that can make environments. Looked for where they are usually put."""
    pythons: dict[str, Path] = {}
    home = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv")
    for minor in MINORS:
        wanted = f"3.{minor}"
        named = [shutil.which(f"python{wanted}")]
        kept = sorted((home / "versions").glob(f"{wanted}.*/bin/python"))
        for candidate in [*map(Path, filter(None, named)), *kept]:
            if _is(candidate, wanted):
                pythons[wanted] = candidate
                break
    return pythons


def _is(candidate: Path, wanted: str) -> bool:
    says = "import sys, venv, ensurepip, ssl, sqlite3; print('%d.%d' % sys.version_info[:2])"
    asked = subprocess.run([candidate, "-c", says], capture_output=True, text=True, check=False)
    return asked.stdout.strip() == wanted
