"""P14: a jot of 500 characters among 5,000 contacts is read in 20 ms."""

from __future__ import annotations

import statistics
import time
from datetime import datetime

import pytest

from relationship_journal.domain.jot_rules.people import KnownPeople, Person
from relationship_journal.domain.jot_rules.suggest import suggest
from relationship_journal.domain.jot_rules.suggestions import JotContext
from relationship_journal.journal.rule_packs import rule_packs

TEXT = (
    "Lunch with Given17 yesterday, 50 min, cheerful. Her daughter Mabel starts school on 2 September. "
    "I'll post her the atlas by Friday and ring the printer. She plays the cello, doesn't eat pork. "
) * 3


@pytest.mark.benchmark
def test_p14_suggestions_in_20_ms() -> None:
    people = KnownPeople(Person(n, f"Given{n} Family{n % 700}") for n in range(5000))
    context = JotContext(people, datetime(2026, 3, 11, 12), rule_packs(), (17,))
    suggest(TEXT[:500], context)
    took = []
    for _ in range(15):
        begun = time.perf_counter()
        suggest(TEXT[:500], context)
        took.append(time.perf_counter() - begun)
    print(f"P14 suggestions: {statistics.median(took) * 1000:.1f} ms")
    assert statistics.median(took) < 0.020
