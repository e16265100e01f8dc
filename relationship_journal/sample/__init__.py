"""The made-up sample journal: some forty people and two years with them, around the present day."""

from __future__ import annotations

from pathlib import Path

from relationship_journal.domain.work import Clock
from relationship_journal.journal.sample_writing import write_sample_journal
from relationship_journal.sample.reading import read_sample


def write_sample(path: Path, clock: Clock) -> None:
    """Write the sample to a path where nothing is yet; raises ``CannotWriteFile``."""
    write_sample_journal(path, read_sample(clock), clock)
