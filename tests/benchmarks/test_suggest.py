"""P14: a jot of 500 characters among 5,000 contacts is read in 20 ms, and offered against 50,000 in 10 (p95, warm)."""

from __future__ import annotations

from datetime import date, datetime
from functools import partial
from pathlib import Path

import pytest

from relationship_journal.domain.contacts import ContactDraft
from relationship_journal.domain.facts import FactDraft, FactKind
from relationship_journal.domain.jot_rules.people import KnownPeople, Person
from relationship_journal.domain.jot_rules.suggest import suggest
from relationship_journal.domain.jot_rules.suggestions import JotContext
from relationship_journal.journal import Journal
from relationship_journal.journal.contact_batch import ContactBatch
from relationship_journal.journal.rule_packs import rule_packs
from tests.benchmarks.bench_table import tell, timed
from tests.fixed_clock import FixedClock

TEXT = (
    "Lunch with Given17 yesterday, 50 min, cheerful. Her daughter Mabel starts school on 2 September. "
    "I'll post her the atlas by Friday and ring the printer. She plays the cello, doesn't eat pork. "
) * 3


@pytest.mark.benchmark
def test_p14_suggestions_in_20_ms() -> None:
    people = KnownPeople(Person(n, f"Given{n} Family{n % 700}") for n in range(5000))
    context = JotContext(people, datetime(2026, 3, 11, 12), rule_packs(), (17,))
    suggest(TEXT[:500], context)
    ours = [timed(partial(suggest, TEXT[:500], context)) for _ in range(15)]
    tell("P14", "suggestions, 500 characters, 5,000 people", ours=ours, at_most=0.020)


@pytest.mark.benchmark
def test_p14_offers_of_a_journal_of_50_000_people(tmp_path: Path) -> None:
    with Journal.open(tmp_path / "a.journal", clock=FixedClock()) as journal:
        with journal._database.write("sample") as act:
            batch = ContactBatch(act.connection, date(2026, 11, 22), journal.clock.now())
            ids = [batch.add(ContactDraft(f"Given{n % 1000} Family{n}")) for n in range(50_000)]
            batch.write()
        for number in range(20):
            journal.facts.add(ids[17], FactDraft(FactKind.HOBBY, f"thing {number}"))
        first = timed(partial(journal.offering.read, TEXT[:500], [ids[17]]))
        texts = [f"{TEXT[:500]} {number}" for number in range(100)]
        ours = [timed(partial(journal.offering.read, text, [ids[17]])) for text in texts]
    tell("P14", "offers, XL, the first", ours=[first])
    tell("P14", "offers, XL", ours=ours, at_most=0.010, rank=0.95)
