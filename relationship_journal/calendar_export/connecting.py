"""The ways out to a calendar on the network: a server, or the address of a calendar file; loaded when one is used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relationship_journal.calendar_export.transport import Transport
from relationship_journal.domain.errors import MissingExtra, ServerFault
from relationship_journal.domain.work import Stopper, never_stopped

if TYPE_CHECKING:
    from relationship_journal.domain.calendar_server import CalendarServer

EXTRA = "caldav"
_LIBRARIES = {"caldav", "icalendar", "lxml", "niquests", "dateutil"}


def connect(
    address: str, user: str, password: str, *, ca_file: str = "", stopped: Stopper = never_stopped
) -> CalendarServer:
    """Somebody who speaks with a calendar server; raises ``MissingExtra``, ``ServerFault`` for an unsafe address."""
    transport = Transport(address, user, password, ca_file=ca_file, stopped=stopped)
    try:
        from relationship_journal.calendar_export.caldav_server import CaldavServer
    except ImportError as fault:
        # Only a library may be missing; anything else that fails to import is ours to mend.
        if (fault.name or "").partition(".")[0] not in _LIBRARIES:
            raise
        raise MissingExtra(extra=EXTRA) from fault
    return CaldavServer(transport)


def fetch(
    address: str, user: str = "", password: str = "", *, ca_file: str = "", stopped: Stopper = never_stopped
) -> bytes:
    """The calendar file at an address (``webcal:`` is https); raises ``ServerFault``, ``Stopped``."""
    if address.lower().startswith("webcal://"):
        address = f"https://{address[9:]}"
    transport = Transport(address, user, password, ca_file=ca_file, stopped=stopped)
    answer = transport.request("GET", address, headers={"Accept": "text/calendar, */*;q=0.1"})
    if answer.status_code != 200:
        raise ServerFault("error.server_no_calendar", host=transport.host)
    return answer.content
