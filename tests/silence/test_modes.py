"""S3: what the program makes is its owner's alone from the first system call, whatever the umask."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests.silence.make_files import BEGIN
from tests.silence.tracing import Asked, Traced, alone, traced, why_not

GOING = {"unlink", "unlinkat", "rmdir", "rename", "renameat", "renameat2", "link", "linkat"}
_MODE = re.compile(r", (0[0-7]+)(?:, |\)|$| <)")
_UMASK = re.compile(r"(0[0-7]*)")


@pytest.fixture(autouse=True, scope="module")
def _can_trace() -> None:
    if reason := why_not():
        pytest.skip(reason)


def made(run: Traced, umask: int, ours: Path) -> Iterator[tuple[str, int]]:
    """Path and mode in force of each file, folder and socket that came to be among ours, and of each change of a mode."""
    began, there = False, set[str]()
    for each in run.asked:
        began = began or each.path() == BEGIN
        if each.name == "umask" and (found := _UMASK.match(each.words)):
            umask = int(found[1], 8)
        if not began or each.failed:
            continue
        if each.name in GOING:
            there.difference_update(each.paths()[: 0 if each.name.startswith("link") else 1])
            there.update(each.paths()[1:2])  # the new name of what was renamed
            continue
        mode, path = _mode(each), each.path()
        if mode is None or not path.startswith(str(ours)) or path == f"{ours}/people.vcf":  # what is imported
            continue
        if "chmod" in each.name:
            yield path, mode
        elif path not in there:  # else it was opened, and its mode stayed
            there.add(path)
            yield path, mode & ~umask


def _mode(each: Asked) -> int | None:
    if each.name in ("open", "openat") and "O_CREAT" not in each.words and "O_TMPFILE" not in each.words:
        return None
    if each.name == "bind":
        return 0o777
    if each.name not in ("open", "openat", "creat", "mkdir", "mkdirat", "chmod", "fchmodat", "fchmod"):
        return None
    found = _MODE.findall(each.words)
    return int(found[-1], 8) if found else None


def too_wide(run: Traced, umask: int, ours: Path) -> list[str]:
    """What somebody else could have looked into, be it for a moment."""
    return [f"{path} {mode:04o}" for path, mode in made(run, umask, ours) if mode & 0o077]


@pytest.fixture
def short() -> Iterator[Path]:
    """A folder whose path leaves room for the name of a socket, which may have 108 bytes."""
    with TemporaryDirectory(prefix="rj-") as folder:
        (Path(folder) / "w").mkdir()
        yield Path(folder) / "w"


def run_of(folder: Path, kind: str, umask: int) -> Traced:
    """One kind of the program's work, in a process of its own."""
    (folder / "home").mkdir(0o700)
    command = ["tests.silence.make_files", str(folder), kind]
    return traced(command, folder.parent / f"{folder.name}.log", alone(folder / "home"), umask=umask)


@pytest.mark.parametrize("kind", ["commands", "library", "window"])
def test_everything_is_private_from_its_first_moment(short: Path, kind: str) -> None:
    judge(short, kind, 0o000)


@pytest.mark.torture
@pytest.mark.parametrize("kind", ["commands", "library", "window"])
def test_torture_everything_is_private_under_the_usual_umask_too(short: Path, kind: str) -> None:
    judge(short, kind, 0o022)


def judge(folder: Path, kind: str, umask: int) -> None:
    """Run it, and look at every file."""
    run = run_of(folder, kind, umask)
    assert run.code == 0, run.errors
    everything = list(made(run, umask, folder))
    print(
        f"\nS3 {kind}, umask {umask:03o}: {len(everything)} files and folders made, {len(too_wide(run, umask, folder))} too wide"
    )
    assert too_wide(run, umask, folder) == []
    names = " ".join(path for path, _ in everything)
    for part in PARTS[kind]:
        assert part in names, f"{part} was not made, or not seen"
    assert run.sockets("AF_INET") == []


PARTS = {
    "commands": ("a.journal", "-wal", "-shm", ".lock", ".backups", "people.vcf", "people.csv", "meetings.ics", "all", "sheet.pdf"),
    "library": ("a.journal", "-wal", "-shm", ".lock", ".backups", "out.vcf", "out.csv", "copy.journal", "second/"),
    "window": ("relationship.journal", "-wal", "-shm", ".lock", ".drafts", ".draft", "settings.ini", ".window"),
}  # fmt: skip


def test_the_probe_catches_a_file_made_for_everybody_first(tmp_path: Path) -> None:
    run = run_of(tmp_path, "loose", 0o022)
    assert too_wide(run, 0o022, tmp_path) == [f"{tmp_path}/loose.txt 0644"]
