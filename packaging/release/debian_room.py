"""A minimal Debian in a folder, to install packages in as on a computer where nothing else is (chroot).

Only root can make one. Its packages come from where this computer's own come from.
"""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Self

from release.project import BUILD

if TYPE_CHECKING:
    from collections.abc import Mapping

USER, UID = "anna", 1234
HOME = f"/home/{USER}"
_TARGETS = "$(ORIGIN) $(REPO_URI) $(CODENAME) $(COMPONENT)"
# Of the room's own business, not of any package: lists that are fetched, caches that are written anew, logs.
_ITS_OWN = tuple(
    f"/{name}" for name in "proc sys dev tmp run home root var/cache var/log var/lib/apt".split()
)


class NoRoom(Exception):
    """A room cannot be made here; the words say why."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command in the room said, and how long it took."""

    code: int
    text: str
    seconds: float


class Room:
    """A fresh copy of the minimal system, taken down when left; everything said in it goes to a log."""

    def __init__(self, root: Path, log: Path) -> None:
        self.root = root
        self._log = log

    def __enter__(self) -> Self:
        self._clear()
        self.root.mkdir(parents=True)
        subprocess.run(["tar", "-xf", base(), "-C", self.root], check=True)
        for name in ("resolv.conf", "hosts"):
            shutil.copyfile(f"/etc/{name}", self.root / "etc" / name)
        self._mount("-t", "proc", "proc", "/proc")
        self._log.parent.mkdir(parents=True, exist_ok=True)
        self._log.write_text("", encoding="utf-8")
        self.run("useradd", "--create-home", "--uid", str(UID), USER)
        return self

    def __exit__(self, *_reason: object) -> None:
        self._clear()

    def _clear(self) -> None:
        """Take the room down: first what is this computer's own and only shown in there."""
        mounted = [line.split()[1] for line in Path("/proc/self/mounts").read_text("utf-8").splitlines()]
        for place in sorted(mounted, reverse=True):
            if Path(place).is_relative_to(self.root):
                subprocess.run(["umount", "--lazy", place], check=True)
        if self.root.exists():
            shutil.rmtree(self.root)

    def share(self, folder: str) -> None:
        """Show a folder of this computer in the room, at the same place."""
        self._mount("--bind", folder, folder)

    def _mount(self, *how: str) -> None:
        *before, place = how
        target = self.root / place.lstrip("/")
        target.mkdir(parents=True, exist_ok=True)
        subprocess.run(["mount", *before, target], check=True)

    def command(self, *command: str, user: bool = False, env: Mapping[str, str] | None = None) -> list[str]:
        """What this computer runs so that `command` runs in the room, as root or as an ordinary user."""
        who = [f"--userspec={UID}:{UID}"] if user else []
        told = {
            "HOME": HOME if user else "/root",
            "PATH": "/usr/bin:/bin" if user else "/usr/sbin:/usr/bin:/sbin:/bin",
            "LANG": "C.UTF-8",
            **({} if user else {"DEBIAN_FRONTEND": "noninteractive"}),
            **(env or {}),
        }
        words = [f"{name}={value}" for name, value in told.items()]
        return ["chroot", *who, str(self.root), "/usr/bin/env", "-i", *words, *command]

    def run(
        self, *command: str, user: bool = False, env: Mapping[str, str] | None = None, fails: bool = False
    ) -> Answer:
        """Run it and wait; raises CalledProcessError where it fails and may not."""
        begun = time.perf_counter()
        done = subprocess.run(
            self.command(*command, user=user, env=env),
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace", check=False,
        )  # fmt: skip
        seconds = time.perf_counter() - begun
        said = f"{'$' if user else '#'} {shlex.join(command)}\n{done.stdout.rstrip()}\n"
        self.note(f"{said}({seconds:.2f} s, exit code {done.returncode})\n")
        if done.returncode and not fails:
            raise subprocess.CalledProcessError(done.returncode, command, done.stdout)
        return Answer(done.returncode, done.stdout, seconds)

    def note(self, words: str) -> None:
        """Write something into the log."""
        with self._log.open("a", encoding="utf-8") as log:
            log.write(f"{words}\n")

    def files(self) -> set[str]:
        """Every path in the room except what the room itself writes."""
        return {
            path
            for folder, folders, names in os.walk(self.root)
            for path in (f"{folder}/{name}".removeprefix(str(self.root)) for name in (*folders, *names))
            if not path.startswith(_ITS_OWN)
        }


def why_not() -> str:
    """Why no room can be made on this computer; empty if one can."""
    if os.name != "posix" or os.geteuid() != 0:
        return "only root can make a room of its own (chroot)"
    missing = [each for each in ("debootstrap", "chroot", "mount", "apt-get") if shutil.which(each) is None]
    return f"{missing[0]} is not installed" if missing else ""


def base() -> Path:
    """The minimal system as an archive, made once."""
    place = BUILD / "chroot"
    archive = place / "base.tar"
    if archive.is_file():
        return archive
    if why := why_not():
        raise NoRoom(why)
    sources = _sources()
    suite, mirror = next((suite, mirror) for mirror, suite, _part in sources if "-" not in suite)
    root = place / "base"
    shutil.rmtree(root, ignore_errors=True)
    root.mkdir(parents=True)
    subprocess.run(
        ["debootstrap", "--variant=minbase", suite, root, mirror], stdout=subprocess.DEVNULL, check=True
    )
    lines = [f"deb {mirror} {suite} {part}\n" for mirror, suite, part in sources]
    (root / "etc/apt/sources.list").write_text("".join(lines), encoding="utf-8")
    for name in ("resolv.conf", "hosts"):
        shutil.copyfile(f"/etc/{name}", root / "etc" / name)
    subprocess.run(["chroot", root, "apt-get", "-qq", "update"], check=True)
    unfinished = archive.with_suffix(".part")
    subprocess.run(["tar", "--one-file-system", "-cf", unfinished, "-C", root, "."], check=True)
    shutil.rmtree(root)
    return unfinished.rename(archive)


def _sources() -> list[tuple[str, str, str]]:
    """Address, suite and part of each source of Debian's own packages this computer uses."""
    asked = ["apt-get", "indextargets", "--format", _TARGETS, "Identifier: Packages"]
    told = subprocess.run(asked, capture_output=True, text=True, check=True).stdout.splitlines()
    found = [tuple(line.split()[1:4]) for line in told if line.startswith("Debian ")]
    if not found:
        raise NoRoom("this computer has no lists of Debian's packages; `apt-get update` brings them")
    return [(mirror, suite, part) for mirror, suite, part in dict.fromkeys(found)]
