"""``make dist``: everything this computer can build, into ``dist/``."""

from __future__ import annotations

import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

from release.project import DIST, ROOT

if TYPE_CHECKING:
    from collections.abc import Sequence


def main(_arguments: Sequence[str]) -> int:
    """Build all of it anew; the answer is the exit code."""
    shutil.rmtree(DIST, ignore_errors=True)
    return subprocess.run([sys.executable, "-m", "build", "--outdir", DIST, ROOT], check=False).returncode
