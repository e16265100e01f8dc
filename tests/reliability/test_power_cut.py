"""R2: nothing acknowledged is lost in a power cut, whatever the disk had not synced yet."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from tests.reliability import power_cut, recording
from tests.reliability.disk_model import Disk, Inode
from tests.reliability.nursery import Nursery
from tests.reliability.recording import Call

SEED = 3
SHORT = {
    "save": (20, 40),
    "migrate": (3, 16),
    "backup": (8, 24),
    "restore": (6, 24),
    "rescue": (4, 16),
    "move": (3, 16),
    "forget": (4, 12),
    "encrypted save": (4, 8),
    "convert": (6, 12),
}
"""Steps of each recording, and cuts of both together."""
FULL = {
    "save": (80, 300),
    "migrate": (6, 300),
    "backup": (24, 300),
    "restore": (18, 300),
    "rescue": (8, 300),
    "move": (6, 300),
    "forget": (8, 300),
    "encrypted save": (40, 300),
    "encrypted import": (8, 300),
    "encrypted backup": (12, 300),
    "encrypted restore": (12, 300),
    "encrypted rescue": (6, 300),
    "convert": (18, 300),
}


@pytest.fixture(autouse=True)
def traced() -> None:
    if reason := recording.why_not():
        pytest.skip(reason)


@pytest.mark.parametrize("deed", SHORT)
def test_a_power_cut_loses_nothing_acknowledged(nursery: Nursery, tmp_path: Path, deed: str) -> None:
    steps, cuts = SHORT[deed]
    tally = power_cut.run(nursery, tmp_path, deed, cuts=cuts, steps=steps, seed=SEED)
    print(tally.line(deed, SEED))
    assert tally.losses == []


def test_the_probe_catches_a_sync_that_is_too_rare(nursery: Nursery, tmp_path: Path) -> None:
    tally = power_cut.run(nursery, tmp_path, "save", cuts=20, steps=20, seed=SEED, flaw="normal")
    assert len(tally.losses) >= 4, tally.losses


@pytest.mark.torture
def test_the_probe_catches_a_converted_journal_that_is_named_too_early(
    nursery: Nursery, tmp_path: Path
) -> None:
    tally = power_cut.run(nursery, tmp_path, "convert", cuts=300, steps=3, seed=SEED, flaw="unsynced")
    assert tally.losses


@pytest.mark.torture
@pytest.mark.parametrize("deed", FULL)
def test_torture_power_cut(nursery: Nursery, tmp_path: Path, deed: str) -> None:
    steps, cuts = FULL[deed]
    tally = power_cut.run(nursery, tmp_path, deed, cuts=cuts, steps=steps, seed=SEED)
    print(f"\nR2 {tally.line(deed, SEED)}")
    assert tally.losses == []


# -- the disk itself ----------------------------------------------------------------------------------


def test_what_was_synced_lasts_and_what_was_not_may_go() -> None:
    inode = Inode()
    inode.ask((0, b"a" * 1000))
    inode.sync()
    inode.ask((500, b"b" * 600))
    ends = {inode.after_cut(random.Random(seed)) for seed in range(200)}
    assert {b"a" * 1000, b"a" * 500 + b"b" * 600} < ends  # nothing of it, or all
    assert any(end[500:512] == b"b" * 12 and end[512:1000] == b"a" * 488 for end in ends)  # torn at a sector
    assert all(end[:500] == b"a" * 500 for end in ends)


def test_a_name_lasts_once_its_folder_was_synced(tmp_path: Path) -> None:
    (tmp_path / "disk").mkdir()
    (tmp_path / "disk" / "old").write_bytes(b"old")
    root = bytes(tmp_path / "disk")

    def names(disk: Disk) -> set[tuple[str, ...]]:
        ends = set()
        for seed in range(40):
            into = tmp_path / f"{len(list(tmp_path.iterdir()))}"
            disk.cut(random.Random(seed), into)
            ends.add(tuple(sorted(f"{each.name}={each.read_text()}" for each in into.iterdir())))
        return ends

    disk = Disk(tmp_path / "disk")
    disk.apply(Call("openat", ("AT_FDCWD", root + b"/new", "O_WRONLY|O_CREAT", "0600"), 3))
    disk.apply(Call("write", ("3", b"new", "3"), 3))
    disk.apply(Call("fsync", ("3",), 0))
    disk.apply(Call("rename", (root + b"/new", root + b"/old"), 0))
    assert names(disk) == {("old=old",), ("old=new",), ("new=new", "old=old")}
    disk.apply(Call("openat", ("AT_FDCWD", root, "O_RDONLY"), 4))
    disk.apply(Call("fsync", ("4",), 0))
    assert names(disk) == {("old=new",)}
