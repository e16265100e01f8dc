"""One program with the sample journal, listened to by every test of a worker; each begins on Today."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.screen_reader.reader import Reader
from tests.screen_reader.stage import Stage, missing

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="session")
def stage() -> Iterator[Stage]:
    """A display and buses of our own; skips where the machine has none to give."""
    lacks = missing()
    if lacks:
        pytest.skip(lacks)
    made = Stage()
    try:
        yield made
    finally:
        made.close()


@pytest.fixture(scope="session")
def sample(stage: Stage) -> str:
    """The journal that is open."""
    path = str(stage.folder / "sample.journal")
    stage.run("sample", path)
    stage.program("--journal", path)
    return path


@pytest.fixture
def reader(stage: Stage, sample: str) -> Iterator[Reader]:
    """Listens; the program shows Today, nothing over it, and has said nothing wrong by the end."""
    made = Reader(stage.bus, stage.keyboard)
    made.await_window("", lambda window: window.all("page tab", "Today"))
    made.await_alone()
    made.keys("Ctrl+1")
    made.await_window("Today,", lambda window: window.all("heading", "Reach out"))
    yield made
    assert "Traceback" not in stage.errors()
    assert "Error calling Python" not in stage.errors()
