"""Memory filled before SQLite gets it, while it reads the log an encrypted journal was left with.

SQLite copies 32 KB of memory nobody wrote into the file of shared memory where a log has no valid frame
(``walIndexRecover``), and what was freed before may be anybody's words. With glibc that memory can be had filled;
macOS empties what is freed by itself, and Windows is not helped.
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from threading import Lock
from typing import Any

_M_PERTURB = -6
_FILLED = 0xFF
_guard = Lock()


@contextmanager
def filled_memory() -> Iterator[None]:
    """While this lasts, what the process allocates or frees is written over; glibc only."""
    told = _mallopt()
    if told is None:
        yield
        return
    with _guard:
        told(_M_PERTURB, _FILLED)
        try:
            yield
        finally:
            told(_M_PERTURB, 0)


@cache
def _mallopt() -> Any:
    """Glibc's switch; None where the system's memory has no such thing."""
    return getattr(ctypes.CDLL(None), "mallopt", None) if sys.platform == "linux" else None
