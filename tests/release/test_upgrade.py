"""An older and a newer version, both really installed: what one wrote opens in the other, or is refused in words."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from relationship_journal.store.versions import HEAD
from release import wheels
from release.project import NAME, ROOT, version

pytestmark = pytest.mark.release

NEXT, NEXT_VERSION = f"{int(HEAD) + 1:04d}", "99.1.0"
MIGRATION = f'''"""A change of a version to come."""

from alembic import op

revision = "{NEXT}"
down_revision = "{HEAD}"


def upgrade() -> None:
    op.get_bind().exec_driver_sql("CREATE INDEX ix_contact_to_come ON contact (born, is_me)")
'''


@dataclass(frozen=True)
class Installed:
    """A version of the program in a folder of its own; the libraries are those of the tests."""

    place: Path

    def run(self, journal: Path, *words: str, said: str = "", expect: int = 0) -> str:
        """Run a command on a journal, and be told what it said on both ways out."""
        ran = subprocess.run(
            [sys.executable, "-m", "relationship_journal", "--journal", journal, *words],
            cwd=journal.parent,
            env={**os.environ, "PYTHONPATH": str(self.place)},
            input=said,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        assert ran.returncode == expect, f"{words}: {ran.stdout}{ran.stderr}"
        return ran.stdout + ran.stderr


def install(source: Path, folder: Path) -> Installed:
    wheel = wheels.wheel(folder / "wheel", source)
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps"]
    subprocess.run([*pip, "--target", str(folder / "installed"), str(wheel)], check=True)
    return Installed(folder / "installed")


@pytest.fixture(scope="module")
def older(tmp_path_factory: pytest.TempPathFactory) -> Installed:
    return install(ROOT, tmp_path_factory.mktemp("older"))


@pytest.fixture(scope="module")
def newer(tmp_path_factory: pytest.TempPathFactory) -> Installed:
    """The same program some time from now: another version, with one more migration."""
    folder = tmp_path_factory.mktemp("newer")
    source = folder / "source"
    for name in ("relationship_journal", "resources"):
        shutil.copytree(ROOT / name, source / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, source / name)
    package = source / "relationship_journal"
    replace(package / "__init__.py", version(), NEXT_VERSION)
    replace(package / "store/versions.py", f'"{HEAD}")', f'"{HEAD}", "{NEXT}")')
    (package / f"store/migrations/versions/{NEXT}_to_come.py").write_text(MIGRATION, encoding="utf-8")
    return install(source, folder)


def replace(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def fill(program: Installed, journal: Path) -> str:
    """Write something of everything; the answer is what the program then says of it."""
    program.run(journal, "add", "Odette Plumbridge", "--circle", "Clients", "--rhythm", "30")
    program.run(
        journal, "jot", "Warehouse move slips.\n!send the case study\n?how was the ride", "--with", "Odette"
    )
    program.run(journal, "meet", "Autumn planning", "--with", "Odette", "--at", "2031-01-12 10:00")
    return told(program, journal)


def told(program: Installed, journal: Path) -> str:
    commands = (("people",), ("show", "Odette"), ("promises",), ("meetings",), ("find", "warehouse"))
    return "\n".join(program.run(journal, *words) for words in commands)


def test_the_newer_opens_what_the_older_wrote_with_a_backup_before_it(
    older: Installed, newer: Installed, tmp_path: Path
) -> None:
    journal = tmp_path / "a.journal"
    before = fill(older, journal)
    assert told(newer, journal) == before
    assert "Nothing is wrong" in newer.run(journal, "check")
    assert re.search(r"update|migration", newer.run(journal, "backup", "--list"), re.IGNORECASE)


def test_the_older_refuses_what_the_newer_wrote_in_words_and_leaves_it_alone(
    older: Installed, newer: Installed, tmp_path: Path
) -> None:
    journal = tmp_path / "a.journal"
    fill(older, journal)
    newer.run(journal, "add", "Tilda Marzipan")
    before = digest(journal)
    for words in (("people",), ("add", "Corwin Hale"), ("backup",), ("check",)):
        said = older.run(journal, *words, expect=1)
        assert f"was written by a newer version of this program ({NEXT_VERSION})" in said
        assert "Traceback" not in said
    assert digest(journal) == before
    assert "Tilda Marzipan" in newer.run(journal, "people"), "and the newer goes on with it"


def test_a_backup_from_before_the_update_brings_the_older_back(
    older: Installed, newer: Installed, tmp_path: Path
) -> None:
    journal = tmp_path / "a.journal"
    before = fill(older, journal)
    newer.run(journal, "people")
    (backup,) = [path for path in (tmp_path / "a.journal.backups").iterdir() if "-update" in path.name]
    again = tmp_path / "again.journal"
    shutil.copy(backup, again)
    assert told(older, again) == before
    assert version() in older.run(again, "--version")
    assert NAME in older.run(again, "--version")
