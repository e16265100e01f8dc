"""R11: the laws of undo and redo, with many more examples than the daily tests have."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.store.test_history import AnyOrder

EXAMPLES, ACTS = 250, 40


@pytest.mark.torture
def test_torture_laws() -> None:
    more = settings(
        max_examples=EXAMPLES,
        stateful_step_count=ACTS,
        deadline=None,
        derandomize=True,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    run_state_machine_as_test(AnyOrder, settings=more)
    print(f"\nR11 {EXAMPLES} random histories of up to {ACTS} acts, the same every time: every law holds")
