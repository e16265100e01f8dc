"""The whole tour of the main job, under a trace: no socket of any kind, and no program but its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.silence.tracing import alone, traced, why_not


@pytest.mark.torture
def test_a_tour_opens_no_socket_and_starts_nobody(tmp_path: Path) -> None:
    if reason := why_not():
        pytest.skip(reason)
    (tmp_path / "home").mkdir(0o700)
    run = traced(
        ["relationship_journal", "tour", str(tmp_path / "out")], tmp_path / "log", alone(tmp_path / "home")
    )
    assert run.code == 0, run.errors
    assert (tmp_path / "out" / "briefing.pdf").exists()
    assert [each.words for each in run.sockets("")] == []
    assert len([each for each in run.asked if each.name.startswith("execve")]) == 1
