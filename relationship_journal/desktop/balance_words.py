"""The balance between the reader and somebody in one plain sentence, and the quiet note before a third request."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from relationship_journal.desktop import dates, regional
from relationship_journal.desktop.bidi import isolated
from relationship_journal.desktop.translation import translate
from relationship_journal.domain.balance import ASKS_NOTED, Balance
from relationship_journal.domain.facts import Fact
from relationship_journal.domain.gestures import GestureKind


def kind_words(kind: GestureKind) -> str:
    """What a gesture was, from the reader's side."""
    return {
        GestureKind.GIVEN: translate("balance", "you gave"),
        GestureKind.RECEIVED: translate("balance", "you received"),
        GestureKind.ASKED: translate("balance", "you asked for"),
    }[kind]


def balance_words(balance: Balance, name: str, today: date) -> str:
    """Words like "You started 7 of the last 8. Your last two were requests. You last gave something on 3 March."."""
    said = []
    if balance.tells_starts:
        said.append(_starts(balance, name))
    if balance.asks_in_a_row >= ASKS_NOTED:
        said.append(
            translate("balance", "Your last {n} were requests.").format(n=_number(balance.asks_in_a_row))
        )
    if balance.given is not None:
        day = dates.day_smart(balance.given.day, today)
        said.append(translate("balance", "You last gave something on {day}.").format(day=day))
    elif balance.received is not None or balance.asked is not None:
        said.append(translate("balance", "Nothing given yet."))
    return " ".join(said)


def _starts(balance: Balance, name: str) -> str:
    mine, theirs, of = len(balance.mine), len(balance.theirs), balance.starts
    if mine == theirs:
        return translate(
            "balance", "It goes both ways: you started {n} of the last {of}, {name} {n}."
        ).format(n=mine, of=of, name=isolated(name))
    if mine > theirs:
        return translate("balance", "You started {n} of the last {of}.").format(n=mine, of=of)
    return translate("balance", "{name} started {n} of the last {of}.").format(
        name=isolated(name), n=theirs, of=of
    )


def _number(number: int) -> str:
    return {
        2: translate("balance", "two"),
        3: translate("balance", "three"),
        4: translate("balance", "four"),
    }.get(number, str(number))


def ask_note(balance: Balance, ideas: Sequence[Fact]) -> str:
    """What to say quietly while a request is being noted; nothing where there is nothing to remark."""
    if balance.asks_in_a_row >= ASKS_NOTED:
        said = translate("balance", "Your last {n} were requests too.").format(
            n=_number(balance.asks_in_a_row)
        )
    elif balance.is_first_gesture_an_ask:
        said = translate("balance", "Nothing was given yet.")
    else:
        return ""
    if not ideas:
        return " ".join((said, translate("balance", "Perhaps give something first.")))
    told = ", ".join(" ".join(part for part in (idea.text, idea.detail) if part) for idea in ideas)
    idea = translate("balance", "Perhaps give something first: {ideas}.").format(ideas=told)
    return f"{said} {idea}"


def thank_words(name: str, what: str) -> str:
    """The words of a promise to say thanks."""
    if not what:
        return translate("balance", "Thank {name}").format(name=isolated(name))
    return translate("balance", "Thank {name} for {what}").format(
        name=isolated(name), what=regional.inside(what)
    )
