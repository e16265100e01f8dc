"""S4: whatever fails, and however much is logged, no word of the journal gets into a log, a report, a title or a setting."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from tests.silence.break_everything import LOG, WORD
from tests.silence.tracing import ROOT, alone

LEAST = 200


def broken(folder: Path, flaw: str) -> tuple[dict[str, Any], dict[str, str]]:
    """What the process told, and every place a word could have got to."""
    (folder / "home").mkdir(0o700)
    done = subprocess.run(
        [sys.executable, "-m", "tests.silence.break_everything", str(folder), flaw], cwd=ROOT, capture_output=True,
        text=True, timeout=600, check=False, env=alone(folder / "home", QT_LOGGING_RULES="*.debug=true"),
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-2000:]
    told = json.loads((folder / "told.json").read_text("utf-8"))
    settings = [each for each in folder.rglob("*.ini") if each.is_file()]
    places = {
        "standard error": done.stderr, "standard output": done.stdout, "log": (folder / LOG).read_text("utf-8"),
        "report": "\n".join(told["report"]), "titles": "\n".join(told["titles"]), "arguments": "\n".join(told["argv"]),
        "environment": "\n".join(f"{key}={value}" for key, value in told["environment"].items()),
        "settings": "\n".join(each.read_text("utf-8") for each in settings),
        "names of files": "\n".join(str(each) for each in folder.rglob("*")),
    }  # fmt: skip
    return told, places


def test_no_fault_tells_a_word(tmp_path: Path) -> None:
    told, places = broken(tmp_path, "none")
    injected = sum(told["injected"].values())
    leaks = {place: text.count(WORD) for place, text in places.items()}
    sizes = {place: len(text) for place, text in places.items()}
    print(f"\nS4: {injected} faults {told['injected']}, {sum(leaks.values())} words told; read {sizes}")
    assert injected >= LEAST
    assert leaks == dict.fromkeys(places, 0)
    for place in ("standard error", "log", "report", "titles", "settings"):
        assert places[place], f"nothing was looked at: {place}"


def test_the_probe_catches_a_report_with_its_message(tmp_path: Path) -> None:
    _, places = broken(tmp_path, "talks")
    assert WORD in places["standard error"]
    assert WORD in places["report"]
