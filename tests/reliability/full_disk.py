"""R3, the full disk: every action on a small tmpfs with ever less room, in a process of its own.

``python -m tests.reliability.full_disk FOLDER LEVELS ACTIONS`` in a mount namespace where FOLDER is a tmpfs; prints
one line of JSON for each action and level. ``run`` starts it so.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from relationship_journal import paths, wording
from relationship_journal.domain.entries import JotDraft
from relationship_journal.domain.errors import JournalError
from relationship_journal.journal import Journal
from tests.fixed_clock import FixedClock
from tests.reliability.contents import content
from tests.reliability.deeds import KeepDraft, text_of
from tests.reliability.nursery import REPOSITORY

SIZE_MB = 8
PAGE = 4096
LEVELS = (0, 1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128, 192, 256, 384, 512, 768)
"""How many pages are left when the action begins: none, and up to 3 MB."""
ACTIONS = ("save", "edit", "import", "backup", "draft", "export")
REPEATS = 60
_NEAR = 160
_MOUNT = f'mount -t tmpfs -o size={SIZE_MB}m,mode=700 none "$1" && shift && exec "$@"'


@cache
def why_not() -> str:
    """Why no small disk can be mounted here; "": it can."""
    if sys.platform != "linux" or shutil.which("unshare") is None:
        return "there is no unshare"
    tried = subprocess.run(
        [*_namespace(), "sh", "-c", _MOUNT, "sh", "/tmp", "true"], capture_output=True, check=False
    )
    return "" if tried.returncode == 0 else "the system lets nobody mount a tmpfs of his own"


def _namespace() -> list[str]:
    return ["unshare", "-m"] if os.geteuid() == 0 else ["unshare", "-r", "-m"]


def run(folder: Path, module: str, *arguments: str) -> list[dict[str, Any]]:
    """Run a module with a small tmpfs at ``folder``; the answer is what it printed. A traceback is a fault."""
    folder.mkdir()
    command = [*_namespace(), "sh", "-c", _MOUNT, "sh", str(folder)]
    command += [sys.executable, "-m", module, str(folder), *arguments]
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "RELATIONSHIP_JOURNAL_HOME": str(folder / "home"),
    }
    done = subprocess.run(
        command, cwd=REPOSITORY, env=environment, capture_output=True, text=True, timeout=900, check=False
    )
    if done.returncode:
        raise RuntimeError(f"{module} {arguments}: {done.stdout[-300:]}\n{done.stderr[-3000:]}")
    return [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]


# -- in the process with the small disk -----------------------------------------------------------------


class Ballast:
    """A file that takes all room but so many pages."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "ballast"

    def leave(self, pages: int) -> None:
        """Fill the disk until so many pages are free."""
        free = shutil.disk_usage(self._path.parent).free // PAGE
        with self._path.open("ab") as file:
            os.posix_fallocate(file.fileno(), file.tell(), max(1, (free - pages) * PAGE))

    def is_near(self) -> bool:
        """Whether the next action may be the one that fails."""
        return shutil.disk_usage(self._path.parent).free < _NEAR * PAGE

    def go(self) -> None:
        """Make room again."""
        self._path.unlink()


class Victim:
    """One open journal on the small disk, and the actions on it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._draft = KeepDraft(folder)
        self._draft.open()
        self.journal: Journal = self._draft.journal
        self._odette = self.journal.contacts.add("Odette")
        for number in range(12):
            self.journal.jots.save(text_of(number), [self._odette])
        self.backups = self.journal.backups
        self.backups.make()
        self._number = 100

    def act(self, action: str) -> None:
        """Do it once."""
        self._number += 1
        match action:
            case "save":
                self.journal.jots.save(text_of(self._number), [self._odette])
            case "edit":
                newest = max(self.journal.timeline.ids())
                self.journal.jots.edit(newest, JotDraft(text_of(self._number), (self._odette,)))
            case "import":
                with tempfile.TemporaryDirectory() as elsewhere:
                    cards = Path(elsewhere) / "people.vcf"
                    cards.write_text(self._people(), "utf-8", newline="")
                    self.journal.imports.run(self.journal.imports.plan(cards))
            case "backup":
                self.backups.make()
            case "draft":
                self._draft.step(self._number)
            case "export":
                self.journal.exports.contacts(self.folder / "out.vcf")

    def _people(self) -> str:
        names = (f"Person {self._number}-{each}" for each in range(60))
        return "".join(f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{name}\r\nEND:VCARD\r\n" for name in names)

    def state(self) -> tuple[str, int, tuple[str, ...], str]:
        """All that a failed action must leave as it was."""
        # As it lies on the disk: the keeper itself remembers what the disk refused.
        draft = paths.drafts_dir(self._draft.path) / f"{KeepDraft.KEY}.draft"
        kept = draft.read_text("utf-8") if draft.exists() else ""
        names = tuple(sorted(str(each.path) for each in self.backups.all()))
        out = self.folder / "out.vcf"
        exported = out.read_text("utf-8") if out.exists() else ""
        return content(self.journal), len(exported), names, kept

    def left_over(self) -> list[str]:
        """Unfinished files that nobody will finish."""
        return [
            each.name
            for each in self.folder.rglob("*")
            if each.name.endswith((".new", ".tmp")) or each.name.startswith(".out.vcf")
        ]


def suffer(folder: Path, action: str, level: int) -> dict[str, Any]:
    """Do the action until the disk is full, make room, do it once more; what was wrong with any of it."""
    ballast, victim = Ballast(folder), Victim(folder)
    wrong: list[str] = []
    failed, told, before = 0, 0.0, victim.state()
    ballast.leave(level)
    for _ in range(REPEATS):
        before = victim.state() if ballast.is_near() else before
        began = time.perf_counter()
        try:
            victim.act(action)
        except JournalError as error:
            failed, told = failed + 1, max(told, time.perf_counter() - began)
            sentence = wording.sentence(error)
            if len(sentence.split()) < 3 or "{" in sentence:
                wrong.append(f"no sentence: {sentence!r}")
            if victim.state() != before:
                wrong.append("a failed action changed something")
        except OSError as fault:  # a draft is the window's own, which says the system's reason
            failed += 1
            if action != "draft":
                wrong.append(f"no error of ours: {fault!r}")
            elif victim.state() != before:
                wrong.append("a failed draft changed what was kept")
        if failed == 3:
            break
    ballast.go()
    began = time.perf_counter()
    victim.act(action)
    again = time.perf_counter() - began
    wrong += [f"left over: {each}" for each in victim.left_over()]
    victim.journal.close()
    return {"action": action, "level": level, "failed": failed, "told": told, "again": again, "wrong": wrong}


def _reopened(folder: Path) -> list[str]:
    with Journal.open(folder / "home" / "a.journal", clock=FixedClock()) as journal:
        return [f"{each.kind} {each.table} {each.row_id}" for each in journal.care.check(index=True).findings]


def main(say: Callable[[str], None] = print) -> None:
    """Every action at every level asked for, each on an emptied disk."""
    folder, levels, actions = Path(sys.argv[1]), json.loads(sys.argv[2]), sys.argv[3].split(",")
    for action in actions:
        for level in levels:
            home = folder / f"{action}{level}"
            home.mkdir()
            found = suffer(home, action, level)
            found["wrong"] += _reopened(home)
            say(json.dumps(found))
            shutil.rmtree(home)


if __name__ == "__main__":
    main()
