"""The icon of each channel, the same wherever a meeting or an entry is shown."""

from __future__ import annotations

from relationship_journal.domain.channels import Channel

_ICONS = {
    Channel.IN_PERSON: "coffee",
    Channel.VIDEO: "video",
    Channel.PHONE: "phone",
    Channel.EMAIL: "mail",
    Channel.MESSAGE: "message-circle",
    Channel.LETTER: "send",
    Channel.BROADCAST: "globe",
    Channel.NOTE: "notebook-pen",
}


def channel_icon(channel: Channel, place: str = "") -> str:
    """The icon's name; meeting in person at a known place shows the place's pin."""
    if channel is Channel.IN_PERSON and place:
        return "map-pin"
    return _ICONS[channel]
