"""Each rule of tests/conftest.py fails a test that breaks it, and leaves a good one alone."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

SINNERS = """
import logging, sqlite3, warnings
import pytest
from hypothesis import given, strategies as st

def test_good_window(qtbot):
    from PySide6.QtWidgets import QWidget
    widget = QWidget(); qtbot.addWidget(widget); widget.show()

def test_good_connection(tmp_path):
    connection = sqlite3.connect(tmp_path / "x"); connection.execute("select 1"); connection.close()

def test_good_announced_log(allowed_log):
    allowed_log.append("^meant$"); logging.getLogger("x").warning("meant")

def test_good_home(house_home):
    from relationship_journal import paths
    assert paths.journal_file().parent == house_home and not house_home.exists()

@given(st.integers())
def test_good_property(number):
    assert number == number

def test_bad_window(qtbot):
    from PySide6.QtWidgets import QWidget
    global kept
    kept = QWidget(); kept.show()

def test_bad_connection(tmp_path):
    global connection
    connection = sqlite3.connect(tmp_path / "x"); connection.execute("begin")

def test_bad_forgotten_connection(tmp_path):
    sqlite3.connect(tmp_path / "x")

def test_bad_key():
    from relationship_journal.store.keys import Key, ring
    ring.add(Key(b"head", b"raw"))

def test_bad_log():
    logging.getLogger("x").warning("not meant")

def test_bad_warning():
    warnings.warn("old", DeprecationWarning)

def test_bad_qt_warning(qtbot):
    from PySide6.QtCore import qWarning
    qWarning("something is wrong")

@pytest.mark.xfail
def test_bad_passing_xfail():
    pass

def test_bad_slot(qtbot):
    from PySide6.QtCore import QCoreApplication, QTimer
    QTimer.singleShot(0, lambda: 1 / 0)
    QCoreApplication.processEvents()
"""


def test_every_rule_of_the_house_fails_who_breaks_it(tmp_path: Path) -> None:
    for name in ("pyproject.toml", "README.md"):
        (tmp_path / name).write_bytes((ROOT / name).read_bytes())
    (tmp_path / "tests").mkdir()
    (tmp_path / "tests" / "conftest.py").write_bytes((ROOT / "tests" / "conftest.py").read_bytes())
    (tmp_path / "tests" / "test_sinners.py").write_text(SINNERS, encoding="utf-8")
    run = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:xdist", "-rA", "--color=no", "tests/test_sinners.py"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    summary = [line for line in run.stdout.splitlines() if line.startswith(("PASSED ", "FAILED ", "ERROR "))]
    wanted = {
        line.split("(")[0].removeprefix("def ")
        for line in SINNERS.splitlines()
        if line.startswith("def test_")
    }
    failed = {line.split("::")[1].split()[0] for line in summary if not line.startswith("PASSED ")}
    assert failed == {name for name in wanted if name.startswith("test_bad_")}, run.stdout
