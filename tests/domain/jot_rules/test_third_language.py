"""A third language is data only: a tiny made-up tongue goes through the same engine."""

from __future__ import annotations

import tomllib
from datetime import datetime

from relationship_journal.domain.jot_rules.pack import build_pack, language_of
from relationship_journal.domain.jot_rules.people import KnownPeople, Person
from relationship_journal.domain.jot_rules.suggest import suggest
from relationship_journal.domain.jot_rules.suggestions import JotContext
from relationship_journal.journal.rule_packs import rule_packs

TONGUE = r"""
[words]
function = "mi lu de kun"
[kinship]
filo = "filo"
[weekdays]
4 = "vendo"
[frames]
lead = ['''^lu ''']
me = ['''^mi (?P<act>sendas .+)''']
hobby = ['''\bludas \w+''']
kin_before = ['''\blu $''']
phone = ['''\bvoko\b''']
[days]
by_weekday = '''ghis (?P<weekday>{weekday})'''
"""


def test_a_made_up_language() -> None:
    pack = build_pack("zz", tomllib.loads(TONGUE))
    packs = (*rule_packs(), pack)
    people = KnownPeople([Person(1, "Anja Tirklo")])
    text = "Voko kun Anja. Lu ludas shakon. Mi sendas la libron ghis vendo. Lu filo Beno kuras."
    found = suggest(text, JotContext(people, datetime(2026, 3, 11, 9), packs, (1,)))
    assert (language_of(text, packs).language, found.channel, found.mentions) == ("zz", "phone", (1,))
    (promise,) = found.promises
    assert (promise.by, promise.text, str(promise.due)) == (None, "sendas la libron", "2026-03-13")
    assert [(str(fact.kind), fact.name, fact.relation) for fact in found.facts] == [
        ("hobby", "", ""), ("family", "Beno", "filo"),
    ]  # fmt: skip


def test_the_language_of_a_jot() -> None:
    packs = rule_packs()
    assert language_of("she has a dog", packs).language == "en"
    assert language_of("sie hat einen Hund", packs).language == "de"
    assert language_of("", packs).language == "en"
