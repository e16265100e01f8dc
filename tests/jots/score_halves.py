"""Scores `suggest --jsonl` over one half of the labelled jots, with the scorer that lies beside them.

    python tests/jots/score_halves.py {open|held|own|hard|blind} [--misses]

The split was made before the first rule: a jot is held back if the first hex digit of the sha256 of its id is
8 to f. Rules are written looking at the open half alone; the held half only ever gives figures, never a line,
so `--misses` is refused for it. `own` are jots of our own beside this file: each was scored once before anybody
looked at what was missed, and is open since. `hard` are jots of our own in freer styles, by somebody who had not
seen a rule: telegrams, quotations, half sentences, things about others; scored once before the first look, too.
`blind` are by twenty-two authors who had the samples and their conventions and saw no rule, a hundred jots each, in the
order in which they came: every hundred was scored before it was looked at (docs/rules.md has the figures).
"""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

_SHARED = Path(__file__).resolve().parents[3] / "shared"
_FOLDER = Path(os.environ.get("RELATIONSHIP_JOURNAL_SAMPLES", _SHARED / "samples"))
SAMPLES, SCORER = _FOLDER / "jots", _FOLDER.parent / "tools" / "score_jots.py"
OWN = {name: Path(__file__).with_name(f"{name}.jsonl") for name in ("own", "hard", "blind")}
HALVES = ("open", "held", *OWN)


def half_of(name: str) -> str:
    """Which half a jot of this id belongs to."""
    return "held" if hashlib.sha256(name.encode()).hexdigest()[0] >= "8" else "open"


def score(half: str, *, misses: bool = False) -> str:
    """The scorer's table for one half."""
    if misses and half == "held":
        raise ValueError("the held half gives figures, never lines")
    files = [OWN[half]] if half in OWN else sorted(SAMPLES.glob("*.jsonl"))
    lines = [
        line
        for file in files
        for line in file.read_text("utf-8").splitlines()
        if line.strip() and half in {*OWN, half_of(json.loads(line)["id"])}
    ]
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as labels:
        labels.write("\n".join(lines) + "\n")
        labels.flush()
        command = [sys.executable, "-m", "relationship_journal", "suggest", "--jsonl"]
        options = ["--misses"] if misses else []
        run = subprocess.run(
            [sys.executable, str(SCORER), *options, labels.name, "--", *command],
            capture_output=True,
            text=True,
            check=False,
            cwd=Path(__file__).resolve().parents[2],
        )
    return run.stdout + run.stderr


if __name__ == "__main__":
    print(score(sys.argv[1], misses="--misses" in sys.argv))
