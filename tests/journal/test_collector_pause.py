"""The collector is given back as it was found, also after a fault."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from relationship_journal.journal.collector_pause import collector_paused


@pytest.fixture(autouse=True)
def collector_as_before() -> Iterator[None]:
    was_on = gc.isenabled()
    yield
    (gc.enable if was_on else gc.disable)()


def test_it_is_off_meanwhile_and_on_again() -> None:
    gc.enable()
    with collector_paused():
        assert not gc.isenabled()
    assert gc.isenabled()


def test_what_was_off_stays_off() -> None:
    gc.disable()
    with collector_paused():
        pass
    assert not gc.isenabled()


def test_a_fault_gives_it_back() -> None:
    gc.enable()
    with pytest.raises(ValueError, match="unreadable"), collector_paused():
        raise ValueError("unreadable")
    assert gc.isenabled()
