"""The installer's script builds without a doubtful line, for one user, and takes no kind of file from its program."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from release import windows
from release.project import NAME, version

SCRIPT = windows.SCRIPT.read_text("utf-8")
CODE = "\n".join(line for line in SCRIPT.splitlines() if not line.lstrip().startswith(";"))


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A stand-in for what would be frozen on Windows."""
    (tmp_path / "tree/_internal/PySide6").mkdir(parents=True)
    for name in (
        f"{NAME}.exe",
        f"{NAME}-gui.exe",
        "_internal/python311.dll",
        "_internal/PySide6/Qt6Core.dll",
    ):
        (tmp_path / "tree" / name).write_bytes(b"MZ stand-in")
    return tmp_path / "tree"


@pytest.mark.skipif(shutil.which("makensis") is None, reason="makensis is not installed")
def test_it_is_built_without_a_warning(tree: Path, tmp_path: Path) -> None:
    pytest.importorskip("PIL", reason="the extra 'release' is not installed")
    made = windows.installer(tree, tmp_path)
    assert made.name == f"{NAME}-{version()}-setup.exe"
    assert made.read_bytes().startswith(b"MZ")


def test_a_tree_of_another_system_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="not frozen on Windows"):
        windows.installer(tmp_path, tmp_path)


def test_it_asks_for_no_administrator_and_writes_nobody_elses_keys() -> None:
    assert "RequestExecutionLevel user" in CODE
    assert not re.search(r"HKLM|HKCR|HKEY_LOCAL_MACHINE|SetShellVarContext all", CODE)


def test_files_are_offered_and_never_taken() -> None:
    for ending in (".vcf", ".ics"):
        written = re.findall(rf'WriteRegStr HKCU "Software\\Classes\\{ending}([^"]*)"', CODE)
        assert written == ["\\OpenWithProgids"]


def test_it_removes_what_it_laid_and_never_the_journal() -> None:
    removed = re.findall(r'(?:RMDir|Delete) (?:/r )?"([^"]+)"', CODE)
    assert removed
    assert all(path.startswith(("$INSTDIR", "$SMPROGRAMS")) for path in removed)
    assert 'RMDir /r "$INSTDIR"' not in CODE, "somebody's own files may lie there too"
    written = set(re.findall(r'WriteReg\w+ HKCU "(Software\\Classes\\\$\{PROGID\}|\$\{UNINSTALL\})', CODE))
    deleted = set(re.findall(r'DeleteRegKey HKCU "([^"]+)"', CODE))
    assert written == deleted
