"""The probes of reliability: what they need from the system, and their child processes."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from tests.reliability.nursery import Nursery


@pytest.fixture(scope="module")
def nursery() -> Iterator[Nursery]:
    """A nursery for the tests of a file."""
    if not hasattr(os, "pidfd_open"):
        pytest.skip("children are watched by their pidfd, which Linux has")
    with Nursery() as made:
        yield made
