"""A calendar file cut into its events and time zones, bytes first: one broken event never takes others with it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from relationship_journal.exchange.content_lines import physical_lines
from relationship_journal.exchange.limits import Limits

Complain = Callable[[int, str, str], None]
_TASKS = ("VTODO", "VJOURNAL", "VFREEBUSY", "VAVAILABILITY", "VPOLL")
_SHOWN = 60


@dataclass(slots=True)
class Block:
    """One VEVENT or VTIMEZONE: where it begins and its own unfolded lines, those of parts inside it only of a zone."""

    kind: str
    line: int
    lines: list[bytes] = field(default_factory=list)
    size: int = 0


@dataclass(slots=True)
class Blocks:
    """A whole file: ``heads`` are the properties of the calendars themselves."""

    events: list[Block] = field(default_factory=list)
    zones: list[Block] = field(default_factory=list)
    heads: list[bytes] = field(default_factory=list)


def blocks_of(data: bytes, limits: Limits, reading: Callable[[int], bool], complain: Complain) -> Blocks:
    """Cut the file; ``reading`` is told how many bytes are done and answers whether to go on."""
    cutter = _Cutter(limits, complain)
    for number, line in _unfolded(physical_lines(data, reading), limits):
        cutter.take(number, line)
        if cutter.full:
            break
    cutter.close()
    return cutter.found


def _unfolded(lines: Iterator[bytes], limits: Limits) -> Iterator[tuple[int, bytes]]:
    """Whole properties with the number of their first line; one over the limit keeps only what fits."""
    held, first = bytearray(), 0
    for number, line in enumerate(lines, 1):
        if number > limits.lines:
            break
        if line[:1] in {b" ", b"\t"} and first:
            if len(held) <= limits.line:
                held += line[1:]
            continue
        if first and held:
            yield first, bytes(held)
        held, first = bytearray(line[: limits.line + 1]), number
    if first and held:
        yield first, bytes(held)


class _Cutter:
    """Walks over the lines with the stack of what is open."""

    def __init__(self, limits: Limits, complain: Complain) -> None:
        self.found = Blocks()
        self.full = False
        self._limits = limits
        self._complain = complain
        self._open: list[str] = []
        self._block: Block | None = None
        self._stray = False
        self._missed = 0

    def take(self, number: int, line: bytes) -> None:
        """One unfolded line."""
        begins, ends = _mark(line, b"BEGIN:"), _mark(line, b"END:")
        if begins:
            self._begin(number, begins)
        elif ends:
            self._end(ends)
        elif self._block is not None:
            self._keep(number, line)
        elif self._open[-1:] == ["VCALENDAR"]:
            self.found.heads.append(line[: self._limits.line])
        elif not self._open and line.strip() and not self._stray:
            self._stray = True
            self._complain(number, "not_calendar", _shown(line))

    def close(self) -> None:
        """The end of the file: what is open is taken as far as it goes."""
        if self._block is not None:
            self._complain(self._block.line, "no_end", "")
            self._finish()
        if self._missed:
            self._complain(0, "too_many", str(self._missed))

    def _begin(self, number: int, kind: str) -> None:
        if kind in {"VEVENT", "VCALENDAR"} and self._block is not None:  # the one before was never closed
            self._complain(self._block.line, "no_end", "")
            self._finish()
            self._open = [each for each in self._open if each == "VCALENDAR"][:1]
        if len(self._open) < self._limits.depth:
            self._open.append(kind)
        if self._block is not None:
            if self._block.kind == "VTIMEZONE":
                self._block.lines.append(b"BEGIN:" + kind.encode())
            return
        if kind in {"VEVENT", "VTIMEZONE"}:
            self._block = Block(kind, number)
        elif kind in _TASKS:
            self._complain(number, "not_event", kind)

    def _end(self, kind: str) -> None:
        if kind in self._open:
            while self._open and self._open.pop() != kind:
                pass
        if self._block is None:
            return
        if kind in {self._block.kind, "VCALENDAR"}:
            if kind == "VCALENDAR":
                self._complain(self._block.line, "no_end", "")
            self._finish()
        elif self._block.kind == "VTIMEZONE":
            self._block.lines.append(b"END:" + kind.encode())

    def _keep(self, number: int, line: bytes) -> None:
        block = self._block
        if block is None or (block.kind == "VEVENT" and self._open[-1:] != ["VEVENT"]):
            return  # an alarm inside the event
        if len(line) > self._limits.line or block.size + len(line) > self._limits.record:
            name = line[:_SHOWN].partition(b":")[0].partition(b";")[0]
            self._complain(number, "too_large", _shown(name))
            return
        block.size += len(line)
        block.lines.append(line)

    def _finish(self) -> None:
        block, self._block = self._block, None
        if block is None:
            return
        if block.kind == "VTIMEZONE":
            self.found.zones.append(block)
        elif len(self.found.events) >= self._limits.records:
            self._missed += 1
        else:
            self.found.events.append(block)


def _mark(line: bytes, mark: bytes) -> str:
    """The component a BEGIN or END line names, in capitals; "" for any other line."""
    if len(line) > 80 or line[: len(mark)].upper() != mark:
        return ""
    return line[len(mark) :].strip().upper().decode("ascii", "replace")


def _shown(line: bytes) -> str:
    return line[:_SHOWN].decode("utf-8", "replace").strip()
