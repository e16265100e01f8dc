"""The command that reads a jot and offers what it found: suggest."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from relationship_journal.cli.opening import people_named, reading
from relationship_journal.cli.output import plain_data, show, show_json, show_table
from relationship_journal.domain.errors import InvalidInput
from relationship_journal.domain.jot_rules.pack import RulePack
from relationship_journal.domain.jot_rules.people import KnownPeople, Person
from relationship_journal.domain.jot_rules.suggest import suggest
from relationship_journal.domain.jot_rules.suggestions import JotContext, Suggestions
from relationship_journal.domain.offers import Offer, OfferKind


def _packs() -> tuple[RulePack, ...]:
    from relationship_journal.journal.rule_packs import rule_packs  # the journal loads the database

    return rule_packs()


def suggestions(asked: Namespace) -> int:
    """What a jot would suggest; nothing is saved. ``--jsonl`` needs no journal and reads standard input."""
    if asked.jsonl:
        return _lines()
    with reading(asked) as journal:
        about = people_named(journal, asked.names)
        found = journal.offering.suggestions(asked.text or "", about)
        lines = journal.offering.read(asked.text or "", about)
        people = journal.offering.known_people()
    if asked.json:
        show_json(_answer(found, people))
        return 0
    show_table(_row(line, people) for line in lines.offers)
    return 0


def _row(line: Offer, people: KnownPeople) -> tuple[str, ...]:
    """A line as the window offers it: the tick it begins with, what it is, its words, its day."""
    tick = "[=]" if line.is_known else "[x]" if line.ticked else "[ ]"
    who = people.people[line.about].name if line.about in people.people else ""
    what = f"{line.kind} {line.owed}" if line.kind is OfferKind.PROMISED else str(line.fact_kind or line.kind)
    told = line.moment
    words = line.text
    if told is not None:
        said = (told.channel, told.date, f"{told.minutes} min" if told.minutes else None, told.mood)
        words = ", ".join(str(each) for each in said if each)
    return tick, what, ": ".join(part for part in (who, words) if part), str(line.due or line.on or "")


def _lines() -> int:
    for number, line in enumerate(sys.stdin, 1):
        if not line.strip():
            continue
        try:
            name, text, context = _asked(json.loads(line))
        except (ValueError, KeyError, TypeError, AttributeError) as fault:  # not the shape of such a line
            raise InvalidInput("error.not_a_jot_line", line=number) from fault
        answer = {"id": name, **_answer(suggest(text, context), context.people)}
        show(json.dumps(answer, ensure_ascii=True))
    return 0


def _asked(jot: Mapping[str, Any]) -> tuple[Any, str, JotContext]:
    """The id of a line, its text and what is known."""
    people = KnownPeople(
        Person(number, each["name"], each.get("nick") or "") for number, each in enumerate(jot["people"])
    )
    ids = {person.name: person.id for person in people.people.values()}
    about = tuple(ids[name] for name in jot.get("about", ()) if name in ids)
    text = jot["text"]
    if not isinstance(text, str):
        raise TypeError(text)
    return jot["id"], text, JotContext(people, datetime.fromisoformat(jot["on"]), _packs(), about)


def _answer(found: Suggestions, people: KnownPeople) -> dict[str, Any]:
    names = {key: person.name for key, person in people.people.items()}
    return {
        "mentions": [names[each] for each in found.mentions],
        "channel": plain_data(found.channel),
        "date": plain_data(found.date),
        "minutes": found.minutes,
        "mood": plain_data(found.mood),
        "promises": [
            {
                "by": "me" if each.by is None else names[each.by],
                "text": each.text,
                "due": plain_data(each.due),
            }
            for each in found.promises
        ],
        "facts": [
            {
                "about": names[each.about],
                "kind": str(each.kind),
                "name": each.name or None,
                "relation": each.relation or None,
                "text": each.text,
                "date": each.on or None,
            }
            for each in found.facts
        ],
    }
