"""A CalDAV server (RFC 4791), spoken with in the words of the caldav library over our own transport."""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Callable
from datetime import datetime
from typing import Any, TypeVar, cast
from urllib.parse import quote, urljoin, urlsplit

from caldav.davclient import DAVClient
from caldav.elements import cdav, dav
from caldav.elements.base import BaseElement
from caldav.lib import error as caldav_error
from caldav.lib.url import URL

from relationship_journal.calendar_export.ics import calendar_text
from relationship_journal.calendar_export.transport import Answer, Transport
from relationship_journal.domain.calendar import CalendarEvent
from relationship_journal.domain.calendar_server import ServerCalendar, ServerCopy
from relationship_journal.domain.errors import ServerFault
from relationship_journal.domain.work import never_stopped, no_progress

T = TypeVar("T")
# The library logs bodies and headers as it goes; nobody is to find a meeting, let alone a password, in a log.
logging.getLogger("caldav").setLevel(logging.CRITICAL + 1)
# Nor into files, which its environment variables would have: everything said, the password with it.
caldav_error.debug_dump_communication = False
caldav_error.debugmode = "PRODUCTION"

_KNOWN_PLACE = "/.well-known/caldav"
_TYPE = {"Content-Type": "text/calendar; charset=utf-8"}
_CALENDAR, _EVENTS = cdav.Calendar.tag, "VEVENT"


class CaldavServer:
    """Speaks with the server of a transport. It never deletes anything there."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport
        # No discovery over DNS, no settings from files or the environment, no password it could send anywhere.
        self._client = DAVClient(url=transport.address, enable_rfc6764=False)
        client: Any = self._client
        client.session.close()
        client.session = transport

    @property
    def host(self) -> str:
        """Whose server it is."""
        return self._transport.host

    def calendars(self) -> tuple[ServerCalendar, ...]:
        """The user's calendars for events; the address may be the server's, the user's or a calendar's own."""
        address = self._transport.address
        if (single := self._as_calendar(address)) is not None:
            return (single,)
        try:
            found = self._listed()
        except ServerFault:
            if urlsplit(address).path.rstrip("/") == _KNOWN_PLACE:
                raise
            self._client.url = URL.objectify(urljoin(address, _KNOWN_PLACE))
            found = self._listed()
        if not found:
            raise ServerFault("error.server_no_calendar", host=self.host)
        told = []
        for each in found:
            place = urljoin(address, str(each.url))
            if (calendar := self._as_calendar(place)) is not None:
                told.append(calendar)
        return tuple(told)

    def events(self, calendar: str, first: datetime, end: datetime) -> tuple[bytes, ...]:
        """Everything the calendar holds between two instants; a repeating event comes whole."""
        query = _nested(
            cdav.CalendarQuery(),
            _nested(dav.Prop(), dav.GetEtag(), cdav.CalendarData()),
            _nested(
                cdav.Filter(),
                _nested(
                    cdav.CompFilter("VCALENDAR"),
                    _nested(cdav.CompFilter(_EVENTS), cdav.TimeRange(first, end)),
                ),
            ),
        )
        answer = self._dav(lambda: self._client.report(calendar, str(query), 1))
        found = self._understood(answer.parse_calendar_query)
        return tuple(each.calendar_data.encode() for each in found if each.calendar_data)

    def copy_of(self, calendar: str, uid: str) -> ServerCopy | None:
        """What lies under the name of one of our events."""
        href = _href(calendar, uid)
        answer = self._transport.request("GET", href, headers={"Accept": "text/calendar"})
        if answer.status_code in {404, 410}:
            return None
        self._must_be(answer, {200})
        return ServerCopy(href, _etag(answer) or self._asked_etag(href), answer.content)

    def store(self, calendar: str, event: CalendarEvent, known: ServerCopy | None) -> ServerCopy | None:
        """Store an event in the place of the known version, or as a new one; None where that is not what lies there."""
        href = known.href if known is not None else _href(calendar, event.uid)
        data = calendar_text([event], no_progress, never_stopped)
        condition = {"If-Match": known.etag} if known is not None else {"If-None-Match": "*"}
        answer = self._transport.request("PUT", href, data, _TYPE | condition)
        if answer.status_code == 412 or (answer.status_code in {404, 410} and known is not None):
            return None
        if answer.status_code in {404, 409}:
            raise ServerFault("error.server_no_calendar", host=self.host)
        self._must_be(answer, {200, 201, 204})
        return ServerCopy(href, _etag(answer) or self._asked_etag(href))

    def _listed(self) -> list[Any]:
        """The calendars of whoever the password belongs to."""
        return list(self._understood(lambda: cast("list[Any]", self._client.get_principal().get_calendars())))

    # -- asking ----------------------------------------------------------------------------------

    def _as_calendar(self, address: str) -> ServerCalendar | None:
        """The calendar at an address; None where something else is."""
        names = ["resourcetype", "displayname", "supported-calendar-component-set"]
        answer = self._dav(lambda: self._client.propfind(address, names, 0), allowed={404})
        if answer.status == 404:
            return None
        for each in self._understood(answer.parse_propfind):
            kinds = each.properties.get(dav.ResourceType.tag) or []
            parts = each.properties.get(cdav.SupportedCalendarComponentSet.tag) or [_EVENTS]
            if _CALENDAR in kinds and _EVENTS in parts:
                name = each.properties.get(dav.DisplayName.tag) or address.rstrip("/").rpartition("/")[2]
                return ServerCalendar(address, str(name))
        return None

    def _asked_etag(self, href: str) -> str:
        """The version of an event; asked for where the server does not say it by itself (it may have changed it)."""
        answer = self._dav(lambda: self._client.propfind(href, ["getetag"], 0))
        for each in self._understood(answer.parse_propfind):
            if told := each.properties.get(dav.GetEtag.tag):
                return str(told)
        raise ServerFault("error.server_answer", host=self.host)

    def _dav(self, ask: Callable[[], Any], allowed: frozenset[int] | set[int] = frozenset()) -> Any:
        """A multi-status answer of XML; a login page is none."""
        answer = self._understood(ask)
        if answer.status in allowed:
            return answer
        if answer.status != 207 or answer.tree is None or not str(answer.tree.tag).endswith("multistatus"):
            raise ServerFault("error.server_answer", host=self.host)
        return answer

    def _must_be(self, answer: Answer, statuses: set[int]) -> None:
        if answer.status_code not in statuses:
            raise ServerFault("error.server_answer", host=self.host)

    def _understood(self, work: Callable[[], T]) -> T:
        """What the library makes of an answer; its many ways of not understanding one are one of ours."""
        try:
            return work()
        except (caldav_error.DAVError, SyntaxError, ValueError, TypeError, KeyError, AttributeError,
                IndexError, AssertionError, NotImplementedError):  # fmt: skip
            raise ServerFault("error.server_answer", host=self.host) from None


def _nested(outer: BaseElement, *inner: BaseElement) -> BaseElement:
    for each in inner:
        outer.append(each)
    return outer


def _href(calendar: str, uid: str) -> str:
    """Where an event of ours lies in a calendar: always the same, so that a lost answer never doubles it."""
    name = uid.partition("@")[0]
    if not name.isascii() or not name.replace("-", "").isalnum() or len(name) > 80:
        name = hashlib.sha256(uid.encode()).hexdigest()[:40]
    return f"{calendar.rstrip('/')}/{quote(name)}.ics"


def _etag(answer: Answer) -> str:
    return str(answer.headers.get("ETag") or "")
