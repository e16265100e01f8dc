"""A made-up circle of people for the tests of the rules that read a jot."""

from __future__ import annotations

from datetime import datetime

from relationship_journal.domain.jot_rules.people import KnownPeople, Person
from relationship_journal.domain.jot_rules.suggest import suggest
from relationship_journal.domain.jot_rules.suggestions import JotContext, Suggestions
from relationship_journal.journal.rule_packs import rule_packs

PEOPLE = KnownPeople(
    [Person(1, "Wilma Brandysnap", "Willow"), Person(2, "Jonas Kübelreiter"), Person(3, "Will Tattersby")]
)
ON = datetime(2026, 3, 11, 12, 0)  # a Wednesday


def ask(text: str, *about: int, on: datetime = ON) -> Suggestions:
    """What the rules offer for a text."""
    return suggest(text, JotContext(PEOPLE, on, rule_packs(), about))
