"""Which forms of the file there have been, and which version of the program wrote one."""

from __future__ import annotations

REVISIONS = ("0001", "0002", "0003", "0004", "0005", "0006", "0007", "0008", "0009")
HEAD = REVISIONS[-1]


def version_number(version: str) -> int:
    """A version as ``user_version`` keeps it, such as 10203 for 1.2.3: the program that wrote the file."""
    major, minor, patch = (int(part) for part in version.split(".")[:3])
    return major * 10_000 + minor * 100 + patch


def version_words(number: int) -> str:
    """The version a number stands for; empty for 0, which files of the first revision carry."""
    return f"{number // 10_000}.{number // 100 % 100}.{number % 100}" if number > 0 else ""
