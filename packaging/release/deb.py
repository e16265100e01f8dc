"""The Debian package of a frozen tree: laid out, described, and packed so that the same source gives the same file."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path
from typing import TYPE_CHECKING

from release import copyright_file, described, needed, shared_files
from release.project import BUILD, DIST, NAME, ROOT, version

if TYPE_CHECKING:
    from collections.abc import Sequence

LINUX = ROOT / "packaging/linux"
FROZEN = BUILD / "frozen" / NAME


def main(arguments: Sequence[str]) -> int:
    """Pack build/frozen/relationship-journal, or the tree that is named, into dist/; the answer is the exit code."""
    made = build(Path(arguments[0]) if arguments else FROZEN, DIST)
    print(f"{made.name}: {made.stat().st_size / 1e6:.1f} MB")
    return 0


def build(tree: Path, into: Path) -> Path:
    """Make the package of a frozen `tree` in the folder `into`; answer the file."""
    root = BUILD / "deb"
    shutil.rmtree(root, ignore_errors=True)
    lay(tree, root)
    into.mkdir(parents=True, exist_ok=True)
    made = into / f"{NAME}_{version()}_{architecture()}.deb"
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", root, made],
        env={**os.environ, "SOURCE_DATE_EPOCH": str(described.built_at())},
        stdout=subprocess.DEVNULL,
        check=True,
    )
    return made


def architecture() -> str:
    """What Debian calls this computer's kind, such as amd64."""
    asked = ["dpkg", "--print-architecture"]
    return subprocess.run(asked, capture_output=True, text=True, check=True).stdout.strip()


def lay(tree: Path, root: Path) -> None:
    """Lay out the whole package below `root`."""
    shared_files.lay(tree, root / "usr")
    share = root / "usr/share"
    papers = share / "doc" / NAME
    papers.mkdir(parents=True)
    (papers / "copyright").write_text(copyright_file.text(tree), encoding="utf-8")
    (papers / "changelog").write_text(_changes(), encoding="utf-8")
    shared_files.pack(papers / "changelog")
    overrides = share / "lintian/overrides"
    overrides.mkdir(parents=True)
    shutil.copyfile(LINUX / "lintian-overrides.txt", overrides / NAME)
    _settle(root)
    _describe(tree, root)


def _settle(root: Path) -> None:
    """Modes and times that do not depend on who built it where; only the programs can be started."""
    moment = described.built_at()
    for path in [root, *root.rglob("*")]:
        if not path.is_symlink():
            starts = path.is_dir() or (path.name in shared_files.COMMANDS and path.parent.name == NAME)
            path.chmod(0o755 if starts else 0o644)
        os.utime(path, (moment, moment), follow_symlinks=False)


def _describe(tree: Path, root: Path) -> None:
    paths = sorted(root.rglob("*"))
    kibibytes = sum(
        1 if path.is_dir() or path.is_symlink() else -(-path.stat().st_size // 1024) for path in paths
    )
    control = root / "DEBIAN"
    control.mkdir(mode=0o755)
    (control / "control").write_text(
        (LINUX / "control.txt").read_text("utf-8").format(
            version=version(), architecture=architecture(), kibibytes=kibibytes,
            depends=", ".join(needed.depends(tree)), recommends=", ".join(needed.recommends(tree)),
        ).replace(", \n", "\n"),
        encoding="utf-8",
    )  # fmt: skip
    sums = [
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {path.relative_to(root)}\n"
        for path in paths
        if path.is_file() and not path.is_symlink()
    ]
    (control / "md5sums").write_text("".join(sums), encoding="utf-8")


def _changes() -> str:
    """Debian's list of changes; what changed in words is in CHANGELOG.md."""
    control = (LINUX / "control.txt").read_text("utf-8")
    maintainer = next(
        line.partition(": ")[2] for line in control.splitlines() if line.startswith("Maintainer")
    )
    told = []
    for each in described.releases():
        when = datetime(each.day.year, each.day.month, each.day.day, tzinfo=UTC)
        told.append(
            f"{NAME} ({each.version}) unstable; urgency=medium\n\n  * Release {each.version}.\n\n"
            f" -- {maintainer}  {format_datetime(when)}\n"
        )
    return "\n".join(told)
