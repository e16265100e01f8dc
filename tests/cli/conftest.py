"""A terminal with a journal of its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from relationship_journal.cli import opening
from tests.cli.running import Terminal


@pytest.fixture
def terminal(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """Commands on a journal that is not there yet; one in use is hardly waited for."""
    monkeypatch.setattr(opening, "WAIT_S", 0.1)
    return Terminal(tmp_path / "a.journal", capsys)


@pytest.fixture
def started(terminal: Terminal) -> Terminal:
    """Commands on a journal with one person in it."""
    terminal.run("add", "Odette Plumbridge", "--email", "odette@cloudberry.example", "--circle", "Clients")
    return terminal
