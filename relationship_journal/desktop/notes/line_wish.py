"""A line of About that is to be written in or shown, once it is there."""

from __future__ import annotations

from collections.abc import Iterable

from relationship_journal.desktop.notes.lines import Line
from relationship_journal.desktop.notes.section_box import SectionBox


class LineWish:
    """One wish at a time; who fulfils it takes it."""

    def __init__(self) -> None:
        self._act = ""
        self._key = ("", 0)

    def want(self, act: str, key: tuple[str, int]) -> None:
        """Wish for an act on a line, as ``NotesPane`` names acts."""
        self._act, self._key = act, key

    def take_new_line(self, contact_id: int) -> bool:
        """Whether a new line about this person was to be written; it is not wished any longer."""
        wished = bool(self._act) and self._key == ("person", contact_id)
        if wished:
            self._act = ""
        return wished

    def take(self, boxes: Iterable[SectionBox]) -> tuple[SectionBox, str, Line] | None:
        """The line, where it stands, and what was to be done with it; None while it is not there."""
        for box in boxes:
            for line in box.data.lines:
                if self._act and line.key == self._key:
                    act, self._act = self._act, ""
                    return box, act, line
        return None

    def give_up(self, act: str) -> None:
        """Everything there is has been read: what is not there is not to be waited for."""
        if self._act == act:
            self._act = ""
