"""What somebody likes and is good at, as RFC 6715 lets a card say it: HOBBY, INTEREST and EXPERTISE."""

from __future__ import annotations

import re

from relationship_journal.domain.cards import CardFact
from relationship_journal.exchange.content_lines import Head
from relationship_journal.exchange.value_text import escape, one_line, unescape

_KIND = {"HOBBY": "hobby", "INTEREST": "preference", "EXPERTISE": "work"}
_PROPERTY = {kind: name for name, kind in _KIND.items()}
#: The properties read: version 4.0's, and what they are called where they do not exist (3.0).
PROPERTIES = frozenset((*_KIND, *(f"X-{name}" for name in _KIND)))
_LEVELS = frozenset("beginner average expert high medium low".split())
_FORM = frozenset({"VALUE", "TYPE", "ENCODING", "CHARSET"})
# A journal's own words about a hobby; a parameter, so that other programs find just the hobby.
_OWN = "X-DETAIL"
_PARAMETER = re.compile(r"(?:LEVEL|INDEX|PREF|LANGUAGE|ALTID)=[A-Za-z0-9-]{1,40}")


def interest(head: Head, value: str) -> CardFact | None:
    """The fact a property states, None for an empty one; its parameters are the fact's detail."""
    text = one_line(unescape(value))
    if not text:
        return None
    parameters = {name: ",".join(values) for name, values in head.parameters.items() if name not in _FORM}
    if set(parameters) <= {_OWN}:
        detail = parameters.get(_OWN, "")
    elif set(parameters) == {"LEVEL"} and parameters["LEVEL"].lower() in _LEVELS:
        detail = parameters["LEVEL"].lower()
    else:
        detail = ";".join(f"{name}={said}" for name, said in parameters.items())
    return CardFact(_KIND[head.name.removeprefix("X-")], text, one_line(detail))


def interest_line(fact: CardFact, *, four: bool) -> str:
    """The property that states the fact, "" for a fact no such property is for."""
    name, text = _PROPERTY.get(fact.kind, ""), one_line(fact.text)
    if not name or not text or fact.on or fact.relation:
        return ""
    return f"{'' if four else 'X-'}{name}{_parameters(one_line(fact.detail))}:{escape(text)}"


def _parameters(detail: str) -> str:
    if not detail:
        return ""
    if detail in _LEVELS:
        return f";LEVEL={detail}"
    said = [part.partition("=") for part in detail.split(";")]
    names = {name for name, _equals, _value in said}
    if all(map(_PARAMETER.fullmatch, detail.split(";"))) and len(names) == len(said) and names != {"LEVEL"}:
        return f";{detail}"
    carets = detail.replace("^", "^^").replace('"', "^'")  # RFC 6868
    return f';{_OWN}="{carets}"'
