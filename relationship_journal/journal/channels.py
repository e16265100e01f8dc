"""What each channel counts for: the default, or what the user chose instead."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import delete

from relationship_journal.domain.channels import CLASSABLE, DEFAULT_CLASSES, Channel, ContactClass
from relationship_journal.domain.errors import InvalidInput
from relationship_journal.store.database import Database
from relationship_journal.store.derived import channel_classes
from relationship_journal.store.tables import channel_class


class Channels:
    """The classes of the channels in one journal."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def classes(self) -> Mapping[Channel, ContactClass]:
        """What every channel counts for."""
        with self._database.read() as connection:
            return channel_classes(connection)

    def set_class(self, channel: Channel, counts_as: ContactClass) -> None:
        """Let a channel count for something else; every clock is computed anew. Raises ``InvalidInput`` for a note."""
        if channel not in CLASSABLE:
            raise InvalidInput("error.channel_class", channel=str(channel))
        with self._database.write("channel.class", channel=str(channel), counts_as=str(counts_as)) as act:
            act.connection.execute(delete(channel_class).where(channel_class.c.channel == channel))
            if counts_as is not DEFAULT_CLASSES[channel]:
                row = channel_class.insert().values(channel=channel, counts_as=counts_as)
                act.connection.execute(row)
