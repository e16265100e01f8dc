"""What a screen reader knows: the accessible tree, its actions and its events, read over AT-SPI 2."""

from __future__ import annotations

import time
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tests.screen_reader.wire import PATIENCE, Bus, Call, Signal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.screen_reader.keyboard_focus import KeyboardFocus

Ref = tuple[str, str]
_REGISTRY = "org.a11y.atspi.Registry"
_ROOT = (_REGISTRY, "/org/a11y/atspi/accessible/root")
_NOTHING = "/org/a11y/atspi/null"
_ACCESSIBLE, _ACTION = "org.a11y.atspi.Accessible", "org.a11y.atspi.Action"
# Places in AtspiStateType, at-spi2-core's atspi-constants.h.
_STATES = {
    "active": 1, "checked": 4, "editable": 7, "enabled": 8, "expandable": 9, "expanded": 10, "focusable": 11,
    "focused": 12, "modal": 16, "multiline": 17, "selected": 23, "sensitive": 24, "showing": 25, "visible": 30,
    "checkable": 41, "read only": 43, "indeterminate": 32,
}  # fmt: skip
_LABELLED_BY = 2  # ATSPI_RELATION_LABELLED_BY
# X key codes of the layout every Xvfb starts with.
_KEYS = {
    "Escape": 9, "1": 10, "2": 11, "3": 12, "4": 13, "slash": 61, "Tab": 23, "p": 33, "Return": 36, "Ctrl": 37,
    "j": 44, "k": 45, "l": 46, "b": 56, "z": 52, "comma": 59, "e": 26, "o": 32, "r": 27, "F1": 67, "Delete": 119, "Shift": 50, "Alt": 64, "Space": 65, "F6": 72, "F10": 76, "Home": 110,
    "Up": 111, "Down": 116, "Menu": 135, "f": 41, "i": 31, "a": 38, "s": 39, "d": 40, "n": 57, "m": 58,
}  # fmt: skip
_DOWN, _UP, _TYPED = 0, 1, 4


@dataclass(slots=True)
class Thing:
    """One object of the accessible tree, as it was when it was read."""

    ref: Ref
    role: str
    name: str
    description: str
    states: frozenset[str]
    interfaces: frozenset[str]
    label: str
    children: list[Thing] = field(default_factory=list)

    def walk(self) -> Iterator[Thing]:
        """This and everything in it, in reading order."""
        yield self
        for child in self.children:
            yield from child.walk()

    def all(self, role: str = "", name: str = "") -> list[Thing]:
        """What has this role and whose name begins so."""
        return [it for it in self.walk() if role in ("", it.role) and it.name.startswith(name)]

    def lines(self, depth: int = 0) -> Iterator[str]:
        """The tree as a screen reader's user could print it; what only holds others is left out."""
        silent = self.role in ("filler", "panel", "layered pane", "viewport") and not self.name
        if not silent:
            said = [self.role, repr(self.name)] + ([repr(self.description)] if self.description else [])
            flags = sorted(self.states & {"checked", "expanded", "focused", "selected", "checkable"})
            said += [f"<{self.label}>"] if self.label else []
            flags += [] if "enabled" in self.states else ["disabled"]
            yield "  " * depth + " ".join(said + flags)
        for child in self.children:
            yield from child.lines(depth + (not silent))


class Reader:
    """Listens to one program and presses its keys."""

    def __init__(self, bus: Bus, keyboard: KeyboardFocus) -> None:
        self.bus = bus
        self._keyboard = keyboard
        self._heard: list[Signal] = []
        for event in ("object:", "window:", "focus:"):
            self.bus.call(
                Call(_REGISTRY, "/org/a11y/atspi/registry", _REGISTRY, "RegisterEvent", "s", (event,))
            )
        rule = "type='signal',interface='org.a11y.atspi.Event.Object'"
        daemon, path = "org.freedesktop.DBus", "/org/freedesktop/DBus"
        self.bus.call(Call(daemon, path, daemon, "AddMatch", "s", (rule,)))

    # -- the tree ------------------------------------------------------------------------------

    def windows(self) -> list[Ref]:
        """The windows of every program on the bus."""
        programs = self.bus.call(Call(*_ROOT, _ACCESSIBLE, "GetChildren")) or []
        answers = self.bus.ask([Call(bus, path, _ACCESSIBLE, "GetChildren") for bus, path in programs])
        return [window for windows in answers for window in windows or []]

    def tree(self, ref: Ref) -> Thing:
        """Everything shown from here on, read one level at a time."""
        top = self._read([ref])[0]
        assert top is not None
        level = [top]
        while level:
            kids = self.bus.ask([Call(*it.ref, _ACCESSIBLE, "GetChildren") for it in level])
            refs = [
                (holder, child) for holder, found in zip(level, kids, strict=True) for child in found or []
            ]
            level = []
            for (holder, _), child in zip(refs, self._read([child for _, child in refs]), strict=True):
                if child is not None and "showing" in child.states:
                    holder.children.append(child)
                    level.append(child)
        return top

    def _read(self, refs: list[Ref]) -> list[Thing | None]:
        calls = []
        for ref in refs:
            calls += [
                self._property(ref, "Name"), self._property(ref, "Description"),
                Call(*ref, _ACCESSIBLE, "GetRoleName"), Call(*ref, _ACCESSIBLE, "GetState"),
                Call(*ref, _ACCESSIBLE, "GetInterfaces"), Call(*ref, _ACCESSIBLE, "GetRelationSet"),
            ]  # fmt: skip
        answers = self.bus.ask(calls)
        made: list[Thing | None] = []
        for place, ref in enumerate(refs):
            name, description, role, state, interfaces, relations = answers[place * 6 : place * 6 + 6]
            if role is None or state is None:
                made.append(None)  # it went while it was read
                continue
            bits = state[0] | state[1] << 32
            states = frozenset(word for word, bit in _STATES.items() if bits >> bit & 1)
            label = " ".join(self._labels(relations or []))
            made.append(
                Thing(
                    (ref[0], ref[1]),
                    role,
                    name or "",
                    description or "",
                    states,
                    frozenset(interfaces or ()),
                    label,
                )
            )
        return made

    def _labels(self, relations: list[tuple[int, list[Ref]]]) -> list[str]:
        refs = [ref for kind, targets in relations if kind == _LABELLED_BY for ref in targets]
        return [name or "" for name in self.bus.ask([self._property(ref, "Name") for ref in refs])]

    @staticmethod
    def _property(ref: Ref, name: str, interface: str = _ACCESSIBLE) -> Call:
        return Call(*ref, "org.freedesktop.DBus.Properties", "Get", "ss", (interface, name))

    def window(self, title: str) -> Thing | None:
        """The shown window whose title begins so, with everything in it."""
        self._keyboard.follow()
        for ref in self.windows():
            top = self._read([ref])[0]
            if top is not None and top.name.startswith(title) and "showing" in top.states:
                return self.tree(ref)
        return None

    def await_window(self, title: str, holds: Callable[[Thing], object] = bool) -> Thing:
        """The window, read again and again until it holds."""
        end = time.monotonic() + PATIENCE
        while True:
            found = self.window(title)
            with suppress(IndexError):  # what it looks for is not there yet, or not just now
                if found is not None and holds(found):
                    return found
            if time.monotonic() > end:
                shown = "\n".join(found.lines()) if found is not None else "no such window"
                raise AssertionError(f"{title} never came to be as expected:\n{shown}")
            self.bus.wait(0.1)

    def await_alone(self) -> None:
        """Wait until nothing lies over the one window: no panel and no menu, which would take the next key."""
        end = time.monotonic() + PATIENCE
        while True:
            shown = [it for it in self._read(self.windows()) if it is not None and "showing" in it.states]
            if len(shown) == 1:
                return
            assert time.monotonic() < end, f"never alone: {[(it.role, it.name) for it in shown]}"
            self.bus.wait(0.1)

    # -- doing ---------------------------------------------------------------------------------

    def actions(self, thing: Thing) -> list[str]:
        """The names of what can be done with it."""
        found = self.bus.call(Call(*thing.ref, _ACTION, "GetActions")) or []
        count = self.bus.call(self._property(thing.ref, "NActions", _ACTION)) if not found else 0
        names = [Call(*thing.ref, _ACTION, "GetName", "i", (place,)) for place in range(count or 0)]
        return [action[0] for action in found] or [name or "" for name in self.bus.ask(names)]

    def act(self, thing: Thing, action: str) -> None:
        """Do one of its actions."""
        place = self.actions(thing).index(action)
        self.bus.call(Call(*thing.ref, _ACTION, "DoAction", "i", (place,)))

    def focus(self, thing: Thing) -> None:
        """Put the keyboard there."""
        self.bus.call(Call(*thing.ref, "org.a11y.atspi.Component", "GrabFocus"))

    def keys(self, *chords: str) -> None:
        """Press chords like ``Ctrl+2`` one after another."""
        self._keyboard.follow()
        for chord in chords:
            *held, last = (_KEYS[part] for part in chord.split("+"))
            for code in held:
                self._key(code, _DOWN)
            self._key(last, _DOWN)
            self._key(last, _UP)
            for code in reversed(held):
                self._key(code, _UP)

    def type(self, words: str) -> None:
        """Type words."""
        self._generate(0, words, _TYPED)

    def _key(self, code: int, kind: int) -> None:
        self._generate(code, "", kind)

    def _generate(self, code: int, words: str, kind: int) -> None:
        controller = "org.a11y.atspi.DeviceEventController"
        path = "/org/a11y/atspi/registry/deviceeventcontroller"
        self.bus.call(Call(_REGISTRY, path, controller, "GenerateKeyboardEvent", "isu", (code, words, kind)))

    # -- hearing -------------------------------------------------------------------------------

    @contextmanager
    def listening(self) -> Iterator[list[Signal]]:
        """Collects what is signalled from here on."""
        self.bus.heard()
        self._heard = []
        yield self._heard

    def hears(self, what: Callable[[Signal], Any]) -> Any:
        """The first answer ``what`` gives that is true, for the signals that come."""
        end = time.monotonic() + PATIENCE
        at = 0
        while True:
            self._heard += self.bus.heard()
            for signal in self._heard[at:]:
                answer = what(signal)
                if answer:
                    return answer
            at = len(self._heard)
            assert time.monotonic() < end, f"never heard; only {self._heard[-20:]}"
            self.bus.wait(0.1)

    def name(self, ref: Ref) -> str:
        """The name of one object."""
        return self.bus.call(self._property(ref, "Name")) or ""
