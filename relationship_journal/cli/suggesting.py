"""The command that reads a jot and offers what it found: suggest."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from collections.abc import Mapping
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from relationship_journal.cli.opening import people_named, reading
from relationship_journal.cli.output import plain_data, show, show_json, show_table
from relationship_journal.domain.errors import InvalidInput
from relationship_journal.domain.jot_rules.pack import RulePack
from relationship_journal.domain.jot_rules.people import KnownPeople, Person
from relationship_journal.domain.jot_rules.suggest import suggest
from relationship_journal.domain.jot_rules.suggestions import JotContext, Suggestions


def _packs() -> tuple[RulePack, ...]:
    from relationship_journal.journal.rule_packs import rule_packs  # the journal loads the database

    return rule_packs()


def suggestions(asked: Namespace) -> int:
    """What a jot would suggest; nothing is saved. ``--jsonl`` needs no journal and reads standard input."""
    if asked.jsonl:
        return _lines()
    with reading(asked) as journal:
        everybody = [each for section in journal.contacts.ids() for each in section.ids]
        about = people_named(journal, asked.names)
        people = KnownPeople(Person(row.id, row.name) for row in journal.contacts.rows(everybody).values())
    now = asked.clock.now().astimezone(ZoneInfo(asked.clock.zone)).replace(tzinfo=None)
    found = suggest(asked.text or "", JotContext(people, now, _packs(), about))
    answer = _answer(found, people)
    if asked.json:
        show_json(answer)
        return 0
    show_table((what, *map(str, rest)) for what, *rest in _rows(answer))
    return 0


def _rows(answer: Mapping[str, Any]) -> list[tuple[str, ...]]:
    rows: list[tuple[str, ...]] = [
        (key, str(answer[key]), "")
        for key in ("channel", "date", "minutes", "mood")
        if answer[key] is not None
    ]
    rows += [("mention", name, "") for name in answer["mentions"]]
    rows += [("promise", f"{each['by']}: {each['text']}", each["due"] or "") for each in answer["promises"]]
    rows += [
        (each["kind"], f"{each['about']}: {each['text']}", each["date"] or "") for each in answer["facts"]
    ]
    return rows


def _lines() -> int:
    for number, line in enumerate(sys.stdin, 1):
        if not line.strip():
            continue
        try:
            answer = _read_line(json.loads(line))
        except (ValueError, KeyError, TypeError, AttributeError) as fault:  # not the shape of such a line
            raise InvalidInput("error.not_a_jot_line", line=number) from fault
        show(json.dumps(answer, ensure_ascii=True))
    return 0


def _read_line(jot: Mapping[str, Any]) -> dict[str, Any]:
    people = KnownPeople(
        Person(number, each["name"], each.get("nick") or "") for number, each in enumerate(jot["people"])
    )
    ids = {person.name: person.id for person in people.people.values()}
    about = tuple(ids[name] for name in jot.get("about", ()) if name in ids)
    on = datetime.fromisoformat(jot["on"])
    return {
        "id": jot["id"],
        **_answer(suggest(jot["text"], JotContext(people, on, _packs(), about)), people),
    }


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
