"""What every test that listens to the program asks of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.screen_reader.reader import Reader, Thing
    from tests.screen_reader.wire import Signal

PRESSED = {"push button", "button menu", "check box", "radio button", "page tab", "link"}
FOCUSABLE = PRESSED | set("text,combo box,slider,spin button,list,list item,table,cell,document".split(","))


def sound(window: Thing) -> None:
    """What holds on every screen."""
    wrong = []
    for thing in window.walk():
        said = f"{thing.role} {thing.name!r} {thing.description!r}"
        words = thing.name.strip()
        if "focusable" in thing.states and (not words or thing.role not in FOCUSABLE):
            wrong.append(f"takes the focus: {said}")
        if re.search(r"</?(qt|b|br|i|p)>|&[a-z]+;", thing.name + thing.description):
            wrong.append(f"markup: {said}")
        if thing.role in PRESSED | {"label", "heading", "text", "cell", "list item"} and not words:
            wrong.append(f"says nothing: {said}")
        if thing.role in {"check box", "radio button", "page tab"} and "checkable" not in thing.states:
            wrong.append(f"no state: {said}")
        if thing.role == "combo box" and not thing.label.strip():
            wrong.append(f"no label: {said}")
    assert not wrong, "\n".join(wrong)


def texts(window: Thing, *roles: str) -> list[str]:
    """The names of what has one of these roles, in reading order."""
    return [it.name for it in window.walk() if it.role in roles]


def in_order(found: list[str], *beginnings: str) -> None:
    """Something begins with each, one after another."""
    rest = iter(found)
    for beginning in beginnings:
        assert any(each.startswith(beginning) for each in rest), f"{beginning!r} is not next in {found}"


def has_focus(role: str) -> Callable[[Thing], bool]:
    """Whether something of a role has the keyboard in a window."""
    return lambda window: any("focused" in thing.states for thing in window.all(role))


def announcement(signal: Signal) -> str:
    """The words of an announcement."""
    return str(signal.arguments[3]) if signal.member == "Announcement" else ""


def focused(reader: Reader, *chords: str) -> list[str]:
    """What says that it has the focus after each chord."""
    heard = []
    for chord in chords:
        with reader.listening():
            reader.keys(chord)
            heard.append(
                reader.hears(
                    lambda signal: (
                        signal.member == "StateChanged"
                        and signal.arguments[:2] == ("focused", 1)
                        and reader.name((signal.sender, signal.path))
                    )
                )
            )
    return heard
