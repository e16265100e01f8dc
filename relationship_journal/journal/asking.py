"""The questions that dated facts bring: written with the fact, moved and dropped with it, closed once they are answered."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from sqlalchemy import Connection, delete, not_, select, update

from relationship_journal import assets
from relationship_journal.domain.facts import Fact
from relationship_journal.domain.topics import Topic, TopicKind
from relationship_journal.journal.records import read_facts, read_topics
from relationship_journal.store.tables import contact, fact, topic

if TYPE_CHECKING:
    from relationship_journal.domain.ask_again import AskTable, Question

# Today asks which topics are open long before anybody needs the rules: those are loaded where they are used.


@cache
def tables() -> tuple[AskTable, ...]:
    """The table of every language that has one."""
    import tomllib

    from relationship_journal.domain.ask_again import build_table
    from relationship_journal.journal.rule_packs import ASK_AGAIN, rule_packs

    found = []
    for pack in rule_packs():
        file = assets.path("rules", pack.language, ASK_AGAIN)
        if file.is_file():
            rows = tomllib.loads(file.read_text("utf-8"))["ask"]
            found.append(build_table(pack.language, rows, pack.words.get("function", frozenset())))
    return tuple(found)


def question_of(known: Fact) -> Question | None:
    """The question a fact brings, in the language of its words."""
    from relationship_journal.domain.ask_again import question, words_of
    from relationship_journal.domain.jot_rules.pack import language_of
    from relationship_journal.journal.rule_packs import rule_packs

    if known.on is None:
        return None
    language = language_of(words_of(known), rule_packs()).language
    return question(known, sorted(tables(), key=lambda table: table.language != language))


def wanted(connection: Connection, fact_id: int, day: date) -> Question | None:
    """The question of a stored fact; none of what is too long ago, and of somebody who died."""
    (known,) = read_facts(connection, fact.c.id == fact_id) or (None,)
    if known is None:
        return None
    asked = question_of(known)
    if asked is None or asked.until < day:
        return None
    died = connection.scalar(select(contact.c.died).where(contact.c.id == known.contact_id))
    return None if died else asked


def ask(connection: Connection, fact_id: int, day: date) -> None:
    """Write the question of a new fact, if it brings one."""
    found = wanted(connection, fact_id, day)
    if found is None:
        return
    row = connection.execute(select(fact.c.contact_id, fact.c.entry_id).where(fact.c.id == fact_id)).one()
    values = {"text": found.text, "ask_from": found.ask_from, "created": day, "fact_id": fact_id}
    connection.execute(topic.insert().values(kind=TopicKind.ASK, **row._mapping, **values))


def ask_anew(
    connection: Connection, fact_id: int, day: date, before: Question | None, *, remind: bool = True
) -> None:
    """After a fact was changed: its open question moves or goes; one that was closed or declined never comes again.

    ``before``: the question it brought until then. Words of one that the user changed stay.
    """
    now = wanted(connection, fact_id, day)
    rows = connection.execute(select(topic).where(topic.c.fact_id == fact_id)).all()
    for row in rows:
        if not row.is_open:
            continue
        if now is None or not remind:
            connection.execute(delete(topic).where(topic.c.id == row.id))
            continue
        own = before is None or row.text != before.text
        values = {"ask_from": now.ask_from} if own else {"ask_from": now.ask_from, "text": now.text}
        connection.execute(update(topic).where(topic.c.id == row.id).values(values))
    if not rows and before is None and remind:
        ask(connection, fact_id, day)


def forget(connection: Connection, fact_id: int) -> None:
    """Let the open question of a fact go."""
    connection.execute(delete(topic).where(topic.c.fact_id == fact_id, topic.c.is_open))


def keep_one(connection: Connection, fact_id: int) -> None:
    """Of the questions of two facts that became one, a closed one stays, else the first."""
    query = select(topic.c.id).where(topic.c.fact_id == fact_id).order_by(topic.c.is_open, topic.c.id)
    for spare in connection.scalars(query).all()[1:]:
        connection.execute(delete(topic).where(topic.c.id == spare, topic.c.is_open))


def open_topics(connection: Connection, contact_ids: Iterable[int], day: date) -> tuple[Topic, ...]:
    """What to ask these people on a day, oldest first: a question that came of a fact from its day on, until it is stale."""
    found = [
        each
        for each in read_topics(connection, contact_ids)
        if each.fact_id is None or (each.ask_from or day) <= day
    ]
    asked_after = [each.fact_id for each in found if each.fact_id is not None]
    if not asked_after:
        return tuple(found)
    living = select(contact.c.id).where(not_(contact.c.died))
    facts = read_facts(connection, fact.c.id.in_(asked_after), fact.c.contact_id.in_(living))
    known = {each.id: each for each in facts if not (each.relative and each.relative.died)}
    return tuple(
        each
        for each in found
        if each.fact_id is None or (each.fact_id in known and not _is_stale(each, known[each.fact_id], day))
    )


def _is_stale(asked: Topic, known: Fact, day: date) -> bool:
    """Whether it is too late to ask; one in the user's own words never is."""
    made = question_of(known)
    return made is not None and made.text == asked.text and made.until < day


def close_answered(
    connection: Connection, people: Iterable[int], text: str, day: date, entry_id: int
) -> list[int]:
    """Close the questions a note of this day answers: those it speaks of, whose time had come; the answer is their ids."""
    from relationship_journal.domain.ask_again import talks_about

    due = (topic.c.is_open, topic.c.fact_id.is_not(None), topic.c.ask_from <= day)
    query = select(topic.c.id, topic.c.fact_id).where(*due, topic.c.contact_id.in_(list(people)))
    asked = {row.fact_id: row.id for row in connection.execute(query)}
    if not asked:
        return []
    answered = [
        asked[known.id]
        for known in read_facts(connection, fact.c.id.in_(list(asked)))
        if known.entry_id != entry_id and talks_about(known, text, tables())
    ]
    if answered:
        connection.execute(update(topic).where(topic.c.id.in_(answered)).values(is_open=False))
    return answered
