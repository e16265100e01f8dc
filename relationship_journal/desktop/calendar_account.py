"""The calendar server the reader set up: where, who, which calendars, how often; never the password."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from relationship_journal.desktop.settings_store import SettingsStore
    from relationship_journal.domain.calendar_server import CalendarServer
    from relationship_journal.domain.work import Stopper

INTERVALS = (0, 15, 30, 60, 240)
"""Minutes between two looks; 0: only by hand."""


@dataclass(frozen=True, slots=True)
class Account:
    """``publish`` is the address of the one calendar that is kept current, ``read`` those that are read."""

    address: str = ""
    user: str = ""
    ca_file: str = ""
    publish: str = ""
    read: tuple[str, ...] = ()
    names: tuple[tuple[str, str], ...] = ()
    minutes: int = 0

    @property
    def is_set_up(self) -> bool:
        """Whether there is anything to do."""
        return bool(self.address and (self.publish or self.read))

    def name_of(self, calendar: str) -> str:
        """What a calendar is called."""
        return dict(self.names).get(calendar, calendar)


class PasswordKeeper(Protocol):
    """The system's keyring."""

    @property
    def is_safe(self) -> bool:
        """Whether a password can be kept."""

    def read(self, address: str, user: str) -> str | None:
        """The one kept."""

    def keep(self, address: str, user: str, password: str) -> bool:
        """Keep one; whether it was."""

    def forget(self, address: str, user: str) -> None:
        """Take one away."""


class ConnectServer(Protocol):
    """Makes somebody who speaks with a server; called off the UI thread."""

    def __call__(self, account: Account, password: str, stopped: Stopper) -> CalendarServer:
        """Raises ``MissingExtra``, ``ServerFault``."""


class FetchCalendar(Protocol):
    """Fetches a calendar file from an address; called off the UI thread."""

    def __call__(self, address: str, *, stopped: Stopper) -> bytes:
        """Raises ``ServerFault``, ``Stopped``."""


@dataclass(frozen=True, slots=True)
class CalendarDoors:
    """What only the composition knows about calendar servers."""

    connect: ConnectServer
    passwords: PasswordKeeper
    is_installed: Callable[[], bool] = lambda: True
    fetch: FetchCalendar | None = None


def load(store: SettingsStore) -> Account:
    """The account as it was kept; what was edited into nonsense by hand is no account."""
    try:
        known = json.loads(store.text("calendar/server") or "{}")
        return Account(
            str(known.get("address", "")),
            str(known.get("user", "")),
            str(known.get("ca_file", "")),
            str(known.get("publish", "")),
            tuple(map(str, known.get("read", ()))),
            tuple((str(address), str(name)) for address, name in known.get("names", ())),
            int(known.get("minutes", 0)) if known.get("minutes") in INTERVALS else 0,
        )
    except (ValueError, TypeError, AttributeError):
        return Account()


def save(store: SettingsStore, account: Account) -> None:
    """Keep the account."""
    known = {name: getattr(account, name) for name in Account.__dataclass_fields__}
    store.set_text("calendar/server", json.dumps(known))
    store.save()
