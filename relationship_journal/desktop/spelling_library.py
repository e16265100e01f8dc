"""Finds the system's enchant library without starting a program, as pyenchant's own search on Linux would."""

from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path

_NAMES = ("libenchant-2.so.2", "libenchant.so.1")
_TOLD = "PYENCHANT_LIBRARY_PATH"
_OTHERS = (_TOLD, "PYENCHANT_ENCHANT_PREFIX")
"""What a reader may have set, which is left to pyenchant."""


def may_look() -> bool:
    """Whether ``import enchant`` starts nothing: the library is here and pyenchant knows where, or the system has another way.

    Left to itself pyenchant asks ``ctypes.util.find_library``, which runs ldconfig, a compiler and a linker in turn.
    """
    if not sys.platform.startswith("linux") or any(os.environ.get(name) for name in _OTHERS):
        return True
    for name in _NAMES:
        try:
            ctypes.CDLL(name)
        except OSError:
            continue
        path = _where(name)
        if path:
            os.environ[_TOLD] = path
            return True
    return False


def _where(name: str) -> str:
    """The file behind a library that is loaded, as proc(5) maps it."""
    with Path("/proc/self/maps").open(encoding="utf-8", errors="surrogateescape") as maps:
        paths = (line.split(maxsplit=5)[-1].rstrip("\n") for line in maps if "/" in line)
        stem = name.partition(".so")[0]
        return next((path for path in paths if Path(path).name.startswith(f"{stem}.so")), "")
