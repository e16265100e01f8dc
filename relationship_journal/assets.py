"""Where the files that come with the program lie: icons, the sample journal, texts."""

from __future__ import annotations

from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


@cache
def root() -> Path:
    """The folder of resources: inside an installed package, or beside it in a checkout."""
    installed = _PACKAGE / "_resources"
    return installed if installed.is_dir() else _PACKAGE.parent / "resources"


def path(*parts: str) -> Path:
    """The place of one resource, for example ``path("icons", "coffee.svg")``; it need not exist."""
    return root().joinpath(*parts)


def text(*parts: str) -> str:
    """The text of one resource, read as UTF-8; raises FileNotFoundError if there is none."""
    return path(*parts).read_text(encoding="utf-8")
