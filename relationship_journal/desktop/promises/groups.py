"""Which promises stand under which heading, and the words of their chips and sources."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from relationship_journal import wording
from relationship_journal.desktop import dates
from relationship_journal.desktop.bidi import isolated
from relationship_journal.desktop.translation import translate
from relationship_journal.desktop.widgets.chip import Kind
from relationship_journal.domain.channels import Channel
from relationship_journal.domain.promises import Owed, Promise, PromiseState, by_due

_QUIET_DAYS = 28
FIRST = 10
"""Rows of a group before the reader asks for more: a row is some ten widgets, a millisecond."""


@dataclass(frozen=True, slots=True)
class Group:
    """Promises under one heading; ``urgent`` headings are in the colour of what is late, ``hidden`` ones are further on."""

    title: str
    promises: tuple[Promise, ...]
    urgent: bool = False
    hidden: int = 0

    @property
    def count(self) -> int:
        """How many promises there are under the heading, shown or not."""
        return len(self.promises) + self.hidden


def shortened(groups: Sequence[Group], most: Mapping[str, int]) -> list[Group]:
    """The same groups with as many promises as fit: ``most`` by heading, else the first few."""
    short = []
    for group in groups:
        room = most.get(group.title, FIRST)
        rest = max(0, len(group.promises) - room)
        short.append(replace(group, promises=group.promises[:room], hidden=rest))
    return short


def mine_groups(promises: Iterable[Promise], today: date) -> list[Group]:
    """Overdue, This week, Later; soonest first, those without a day last."""
    mine = sorted((each for each in promises if each.owed is Owed.MINE), key=by_due)
    week_end = dates.week_start(today) + timedelta(days=6)
    late = tuple(each for each in mine if each.days_late(today))
    week = tuple(each for each in mine if each.due is not None and today <= each.due <= week_end)
    later = tuple(each for each in mine if each.due is None or each.due > week_end)
    groups = [
        Group(translate("PromiseGroups", "Overdue"), late, urgent=True),
        Group(translate("PromiseGroups", "This week"), week),
        Group(translate("PromiseGroups", "Later"), later),
    ]
    return [group for group in groups if group.promises]


def theirs_groups(
    promises: Iterable[Promise], kept: Iterable[Promise], broken: Iterable[Promise] = ()
) -> list[Group]:
    """Waiting, and what was kept, or not kept, lately by either side."""
    waiting = tuple(sorted((each for each in promises if each.owed is Owed.THEIRS), key=by_due))
    groups = [
        Group(translate("PromiseGroups", "Waiting"), waiting),
        Group(translate("PromiseGroups", "Kept lately"), tuple(kept)),
        Group(translate("PromiseGroups", "Not kept"), tuple(broken)),
    ]
    return [group for group in groups if group.promises]


def chip_words(promise: Promise, today: date) -> tuple[str, Kind]:
    """The chip at a promise's end: when it is due, how long it is quiet, or when it was kept."""
    if promise.state is PromiseState.KEPT:
        day = dates.day_smart(promise.kept, today) if promise.kept else ""
        if promise.kept_late:
            span = dates.span_words(promise.kept_late)
            return translate("PromiseGroups", "kept {day}, {span} late").format(day=day, span=span), "neutral"
        return (
            translate("PromiseGroups", "kept {day}").format(day=day)
            if day
            else translate("PromiseGroups", "kept")
        ), "accent"
    if promise.state is PromiseState.BROKEN:
        return translate("PromiseGroups", "not kept"), "neutral"
    quiet = (today - promise.made).days if promise.made else 0
    if promise.owed is Owed.THEIRS and promise.due is None and quiet >= _QUIET_DAYS:
        return translate("PromiseGroups", "{span} quiet").format(span=dates.span_words(quiet)), "amber"
    return dates.due_words(promise.due, today)


def due_tip(promise: Promise, today: date) -> str:
    """When it is due in full, and what it was due before: "until 3 June, first 20 May, then 27 May"."""
    until = (
        translate("PromiseGroups", "until {day}").format(day=dates.day_smart(promise.due, today))
        if promise.due
        else ""
    )
    return ", ".join(part for part in (until, dates.moved_words(promise.earlier, today)) if part)


def source_words(promise: Promise, today: date) -> str:
    """Where it came from: "from Coffee, 16 April"; nothing for one made by hand."""
    label, _, day = promise.source.partition("|")
    if not day:
        return ""
    if label in {channel.value for channel in Channel}:
        label = wording.text(f"channel.{label}")
    return translate("PromiseGroups", "from {label}, {day}").format(
        label=isolated(label), day=dates.day_smart(date.fromisoformat(day), today)
    )


def whose_words(promise: Promise, first_name: str) -> str:
    """Whose a kept promise was: "yours", or "Odette’s"."""
    return (
        translate("PromiseGroups", "yours")
        if promise.owed is Owed.MINE
        else translate("PromiseGroups", "{name}’s").format(name=isolated(first_name))
    )
