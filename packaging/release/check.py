"""``make release-check``: whether what is here can be handed out. One line for each promise, exit code 1 if one is broken."""

from __future__ import annotations

import subprocess
import sys
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from release import clean_computer, dist, papers
from release.project import DIST, ROOT

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


@dataclass(frozen=True, slots=True)
class Promise:
    """What is promised, and how to find out what is wrong with it."""

    words: str
    wrong: Callable[[], list[str]]
    takes_long: bool = False


def promises() -> list[Promise]:
    """In the order in which they are looked at: what costs nothing first."""
    return [
        Promise("one version, dated in the changes", papers.one_version),
        Promise("the changes are in order", papers.changes_in_order),
        Promise(
            "every library's licence is known and allows it; Qt's and Lucide's notices are here",
            papers.licences_known,
        ),
        Promise("a journal of this release's schema is kept", papers.schema_kept),
        Promise("no host is named in what sets up and builds", papers.no_addresses),
        Promise("everything is committed", papers.source_committed),
        Promise("all texts are translated", papers.translations_finished),
        Promise("journals of every schema open", papers.schemas_open),
        Promise("everything is built into dist/, and the checksums fit", _built, takes_long=True),
        Promise("what is built installs, starts and goes", _tried, takes_long=True),
        Promise(
            "both commands of the README, on a clean computer", clean_computer.two_commands, takes_long=True
        ),
    ]


def main(arguments: Sequence[str]) -> int:
    """Look at all of it, with ``--quick`` not at what takes long; the answer is the exit code."""
    quick = "--quick" in arguments
    broken = 0
    for promise in promises():
        if quick and promise.takes_long:
            print(f"--    {promise.words}: not looked at (--quick)")
            continue
        started = time.monotonic()
        wrong = promise.wrong()
        broken += bool(wrong)
        print(
            f"{'NOT' if wrong else 'ok':<5} {promise.words} ({time.monotonic() - started:.0f} s)", flush=True
        )
        for line in wrong:
            print(f"      {line}", flush=True)
    print("It can be handed out." if not broken else f"It cannot be handed out: {broken} broken.")
    return 1 if broken else 0


def _built() -> list[str]:
    if dist.main([]):
        return ["something could not be built"]
    summed = subprocess.run(
        ["sha256sum", "--check", "--quiet", "SHA256SUMS"],
        cwd=DIST,
        capture_output=True,
        text=True,
        check=False,
    )
    return summed.stdout.splitlines() if summed.returncode else []


def _tried() -> list[str]:
    which = ["-m", "release", "-p", "no:cacheprovider", "tests/release"]
    command = [sys.executable, "-m", "pytest", "-q", *which]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    told = [line for line in ran.stdout.splitlines() if line.startswith(("FAILED", "ERROR", "SKIPPED"))]
    print(f"      {ran.stdout.splitlines()[-1]}", flush=True)
    for line in told:
        if line.startswith("SKIPPED"):
            print(f"      not tried: {line.partition(']')[2].strip()}", flush=True)
    return [line for line in told if not line.startswith("SKIPPED")] if ran.returncode else []
