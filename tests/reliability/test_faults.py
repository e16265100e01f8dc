"""R3: a disk that fails in the middle of an action takes nothing away and is told in words."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.reliability import recording
from tests.reliability.faults import Probe
from tests.reliability.nursery import Nursery

ACTIONS = ("save", "import", "draft", "backup", "restore")


@pytest.fixture(autouse=True)
def traced() -> None:
    if reason := recording.why_not():
        pytest.skip(reason)


@pytest.mark.parametrize(
    ("deed", "calls"),
    [
        ("save", ("pwrite64", "fdatasync", "openat")),
        ("draft", ("write", "fsync", "rename,renameat,renameat2")),
        ("backup", ("fsync", "rename,renameat,renameat2")),
    ],
)
def test_a_failing_disk_takes_nothing_away(
    nursery: Nursery, tmp_path: Path, deed: str, calls: tuple[str, ...]
) -> None:
    tally = Probe(nursery, tmp_path, deed).run(calls, ("EIO",), every=3)
    print(tally.line(deed))
    assert [each[-700:] for each in tally.wrong] == []
    assert tally.refusals


def test_the_probe_catches_a_refusal_taken_for_an_answer(nursery: Nursery, tmp_path: Path) -> None:
    tally = Probe(nursery, tmp_path, "save", careless=True).run(("fdatasync",), ("EIO",))
    assert tally.wrong


@pytest.mark.torture
@pytest.mark.parametrize("deed", ACTIONS)
def test_torture_failing_disk(nursery: Nursery, tmp_path: Path, deed: str) -> None:
    tally = Probe(nursery, tmp_path, deed).run()
    print(f"\nR3 {tally.line(deed)}")
    assert [each[-700:] for each in tally.wrong] == []
