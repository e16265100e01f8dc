"""Bringing in the meetings of a calendar: files and folders of iCalendar."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from relationship_journal.cli.output import progress
from relationship_journal.cli.servers import password_of
from relationship_journal.domain.event_plans import EventDecision, EventPlan, EventVerdict, decided
from relationship_journal.domain.imports import ImportReport, Skipped

if TYPE_CHECKING:
    from relationship_journal.domain.read_events import EventFile
    from relationship_journal.journal import Journal

KIND = "icalendar"
_ANSWERS = {"ask": EventDecision.LEAVE, "calendar": EventDecision.TAKE, "keep": EventDecision.KEEP}


def bring_calendar(journal: Journal, path: Path, asked: Namespace) -> ImportReport:
    """Read a calendar and take its meetings; raises what reading raises."""
    found = journal.calendars.read(path, progress, allow_large=asked.large)
    return _bring(journal, found, str(path.resolve()), path.name, asked)


def bring_from_address(journal: Journal, address: str, asked: Namespace) -> ImportReport:
    """Read the calendar at an address: a file there, or with a user name a calendar of a server."""
    from relationship_journal.calendar_export.connecting import connect, fetch

    password = password_of(address, asked)
    if asked.user:
        server = connect(address, asked.user, password, ca_file=asked.ca)
        found = journal.calendars.read_server(server, address, progress)
    else:
        found = journal.calendars.read_bytes([fetch(address, ca_file=asked.ca)], progress)
    return _bring(journal, found, address, address, asked)


def _bring(journal: Journal, found: EventFile, source: str, name: str, asked: Namespace) -> ImportReport:
    plan = journal.calendars.plan(source, found, me=asked.me)
    chosen = {
        each.index: _decision(each.verdict, asked) for each in plan.candidates if _is_asked(each.verdict)
    }
    new = sum(
        each.verdict is EventVerdict.NEW
        and decided(each, with_strangers=not asked.only_known) is EventDecision.TAKE
        for each in plan.candidates
    )
    act = None
    if not asked.dry_run:
        done = journal.calendars.run(plan, chosen, progress, with_strangers=not asked.only_known)
        act = done.act
    open_ones = [
        each for each in plan.candidates
        if _is_asked(each.verdict) and chosen[each.index] is EventDecision.LEAVE
    ]  # fmt: skip
    changed = plan.count(EventVerdict.CHANGED) + sum(each is EventDecision.TAKE for each in chosen.values())
    return ImportReport(
        file=name,
        kind=KIND,
        read=plan.read,
        new=new,
        updated=changed,
        already=plan.count(EventVerdict.ALREADY),
        doubtful=len(open_ones),
        skipped=tuple(Skipped(each.line, each.reason, each.detail) for each in plan.skipped),
        act=act,
        left_out=(*_asked_about(plan, chosen), *_strangers(plan, asked)),
    )


def _is_asked(verdict: EventVerdict) -> bool:
    return verdict in {EventVerdict.CLASH, EventVerdict.GONE}


def _decision(verdict: EventVerdict, asked: Namespace) -> EventDecision:
    return _ANSWERS[asked.gone if verdict is EventVerdict.GONE else asked.clash]


def _asked_about(plan: EventPlan, chosen: dict[int, EventDecision]) -> list[Skipped]:
    reasons = {EventVerdict.CLASH: "event_clash", EventVerdict.GONE: "event_gone"}
    return [
        Skipped(each.event.line if each.event else 0, reasons[each.verdict], name=each.topic)
        for each in plan.candidates
        if _is_asked(each.verdict) and chosen[each.index] is EventDecision.LEAVE
    ]


def _strangers(plan: EventPlan, asked: Namespace) -> list[Skipped]:
    if not asked.only_known:
        return []
    return [
        Skipped(each.event.line if each.event else 0, "event_strangers", name=each.topic)
        for each in plan.candidates
        if each.verdict is EventVerdict.NEW and not each.people
    ]
