"""The wheel and the source archive hold what they should and nothing else, and are the same each time."""

from __future__ import annotations

import hashlib
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

from release import checksums, wheels
from release.project import NAME, ROOT, version

PACKAGE = "relationship_journal"


def names(folder: Path) -> set[str]:
    return {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def contents(wheel: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(wheel) as packed:
        return {name: packed.read(name) for name in packed.namelist() if not name.endswith("/RECORD")}


def test_checksums_are_what_sha256sum_reads(tmp_path: Path) -> None:
    (tmp_path / "b.whl").write_bytes(b"two")
    (tmp_path / "a.deb").write_bytes(b"one")
    checksums.write(tmp_path)
    told = checksums.write(tmp_path).read_text("utf-8").splitlines()
    assert told == [
        f"{hashlib.sha256(data).hexdigest()}  {name}" for name, data in (("a.deb", b"one"), ("b.whl", b"two"))
    ]


def test_a_source_without_git_has_a_day_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    monkeypatch.setenv("PATH", "")
    assert wheels.source_date() == "315532800"
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    assert wheels.source_date() == "1700000000"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    folder = tmp_path_factory.mktemp("built")
    return wheels.wheel(folder), wheels.archive(folder)


@pytest.mark.release
class TestBuilt:
    def test_the_wheel_is_the_program_with_its_resources(self, built: tuple[Path, Path]) -> None:
        inside = set(contents(built[0]))
        sources = {f"{PACKAGE}/{name}" for name in names(ROOT / PACKAGE) if not name.endswith(".pyc")}
        resources = {
            f"{PACKAGE}/_resources/{name}" for name in names(ROOT / "resources") if not name.endswith(".ts")
        }
        about = {name for name in inside if ".dist-info/" in name}
        assert inside - about == sources | resources
        assert {Path(name).name for name in about} >= {
            "METADATA",
            "entry_points.txt",
            "LGPL-3.0.txt",
            "GPL-3.0.txt",
        }

    def test_the_same_source_gives_the_same_bytes(self, built: tuple[Path, Path], tmp_path: Path) -> None:
        again = wheels.wheel(tmp_path), wheels.archive(tmp_path)
        assert [digest(each) for each in again] == [digest(each) for each in built]

    def test_the_source_archive_gives_the_same_wheel_and_can_be_tested(
        self, built: tuple[Path, Path], tmp_path: Path
    ) -> None:
        with tarfile.open(built[1]) as packed:
            packed.extractall(tmp_path, filter="data")
        (source,) = tmp_path.iterdir()
        assert {"Makefile", "constraints.txt", ".ci", "packaging", "tests", "docs"} <= {
            path.name for path in source.iterdir()
        }
        subprocess.run(
            [sys.executable, "-m", "build", "--wheel", "--outdir", tmp_path / "made", source],
            check=True,
            stdout=subprocess.DEVNULL,
        )
        (wheel,) = (tmp_path / "made").iterdir()
        assert contents(wheel) == contents(built[0])
        assert wheel.name == f"{PACKAGE}-{version()}-py3-none-any.whl"
        assert NAME in (source / "pyproject.toml").read_text("utf-8")
