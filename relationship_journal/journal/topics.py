"""Topics: what to ask or raise next time."""

from __future__ import annotations

from typing import Any

from sqlalchemy import delete, select, update

from relationship_journal.domain.errors import ChangedMeanwhile, EmptyText, UnknownContact, UnknownRecord
from relationship_journal.domain.topics import Topic, TopicKind
from relationship_journal.domain.work import Clock, today
from relationship_journal.journal.asking import open_topics
from relationship_journal.journal.records import topic_of
from relationship_journal.store.database import Database
from relationship_journal.store.tables import contact, topic


class Topics:
    """The open topics of a journal."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def open(self, contact_id: int) -> tuple[Topic, ...]:
        """What to ask a contact now, oldest first; a question that came of a dated fact once its day has come."""
        with self._database.read() as connection:
            return open_topics(connection, [contact_id], today(self._clock))

    def add(self, contact_id: int, text: str, kind: TopicKind = TopicKind.ASK) -> int:
        """Add a topic; raises ``EmptyText``, ``UnknownContact``."""
        words = text.strip()
        if not words:
            raise EmptyText("error.empty_topic")
        with self._database.write("topic.add", text=words) as act:
            if act.connection.scalar(select(contact.c.id).where(contact.c.id == contact_id)) is None:
                raise UnknownContact(name=f"#{contact_id}")
            row = topic.insert().values(
                contact_id=contact_id, kind=kind, text=words, created=today(self._clock)
            )
            (topic_id,) = act.connection.execute(row).inserted_primary_key or (0,)
            return int(topic_id)

    def get(self, topic_id: int) -> Topic:
        """One topic, open or closed; raises ``UnknownRecord``."""
        with self._database.read() as connection:
            row = connection.execute(select(topic).where(topic.c.id == topic_id)).first()
        if row is None:
            raise UnknownRecord(kind="topic", id=topic_id)
        return topic_of(row)

    def edit(self, topic_id: int, text: str, *, expected: str | None = None) -> None:
        """Change the words of a topic; ``ChangedMeanwhile`` where they are not the ``expected`` any more."""
        if not text.strip():
            raise EmptyText("error.empty_topic")
        self._set("topic.edit", topic_id, expected, text=text.strip())

    def close(self, topic_id: int) -> None:
        """It was asked; do not carry it along any more."""
        self._set("topic.close", topic_id, is_open=False)

    def remove(self, topic_id: int) -> None:
        """Remove a topic."""
        with self._database.write("topic.remove") as act:
            act.tell(text=act.connection.scalar(select(topic.c.text).where(topic.c.id == topic_id)))
            if not act.connection.execute(delete(topic).where(topic.c.id == topic_id)).rowcount:
                raise UnknownRecord(kind="topic", id=topic_id)

    def _set(self, kind: str, topic_id: int, expected: str | None = None, /, **values: Any) -> None:
        with self._database.write(kind) as act:
            before = act.connection.scalar(select(topic.c.text).where(topic.c.id == topic_id))
            if expected is not None and before not in {None, expected}:
                raise ChangedMeanwhile
            changed = act.connection.execute(update(topic).where(topic.c.id == topic_id).values(**values))
            if not changed.rowcount:
                raise UnknownRecord(kind="topic", id=topic_id)
            act.tell(text=act.connection.scalar(select(topic.c.text).where(topic.c.id == topic_id)))
