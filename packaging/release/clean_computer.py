"""Both commands of the README, in a Debian in which nothing is but ``make`` and a clone of what was committed."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

from release.debian_room import Room, why_not
from release.project import BUILD, ROOT

if TYPE_CHECKING:
    from collections.abc import Sequence

LOG = BUILD / "chroot/two-commands.txt"
_CLONE, _TRUSTED = "/srv/journal", "/srv/trusted.pem"
_TRUSTED_HERE = Path("/etc/ssl/certs/ca-certificates.crt")
_APT = ("apt-get", "-qq", "-o", "Dpkg::Use-Pty=0", "--yes", "--no-install-recommends")


def main(arguments: Sequence[str]) -> int:
    """Prove both commands; with ``--quick`` the tests are those of the walls alone. The answer is the exit code."""
    wrong = two_commands("TESTS=tests/walls" if "--quick" in arguments else "")
    print("\n".join(wrong) or f"both commands did what the README says: {LOG.relative_to(ROOT)}")
    return 1 if wrong else 0


def two_commands(which: str = "") -> list[str]:
    """What is wrong with ``make run`` and ``make test``; ``which`` is said to the latter."""
    if why := why_not():
        return [why]
    wrong = []
    with Room(BUILD / "chroot/clean", LOG) as room:
        clone = room.root / _CLONE.lstrip("/")
        subprocess.run(["git", "clone", "--quiet", ROOT, clone], check=True)
        room.run(*_APT, "install", "make")
        # Where packages come through somebody in between, this computer knows whom to trust there.
        env = {}
        if _TRUSTED_HERE.is_file():
            shutil.copyfile(_TRUSTED_HERE, room.root / _TRUSTED.lstrip("/"))
            env = {"PIP_CERT": _TRUSTED}
        ran = room.run("make", "-C", _CLONE, "run", env=env, fails=True)
        left = {path.name for path in (clone / "tour-output").glob("*")}
        if ran.code or not {"briefing.pdf", "meetings.ics", "today.png"} <= left:
            wrong.append(f"make run: exit code {ran.code}, {len(left)} files; {_last(ran.text)}")
        if "You are root, so they are installed now" not in ran.text:
            wrong.append("make run did not say that it installs packages")
        print(f"      make run: {ran.seconds:.0f} s from nothing, {len(left)} files", flush=True)
        tested = room.run("make", "-C", _CLONE, "test", *([which] if which else []), env=env, fails=True)
        if tested.code:
            wrong.append(f"make test: exit code {tested.code}; {_last(tested.text)}")
        print(f"      make test {which}: {tested.seconds:.0f} s, {_last(tested.text)}", flush=True)
    return wrong


def _last(text: str) -> str:
    return next((line.strip() for line in reversed(text.splitlines()) if line.strip()), "nothing said")
