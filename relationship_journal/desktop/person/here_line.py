"""Says while it is typed that somebody of this name, address or number is here already; stops nobody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from relationship_journal.desktop.bidi import isolated
from relationship_journal.desktop.widgets.banner import IconMark
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.link import Link
from relationship_journal.domain.duplicates import Likeness

if TYPE_CHECKING:
    from collections.abc import Sequence

    from relationship_journal.desktop.desk import Desk
    from relationship_journal.domain.duplicates import Resemblance

_PAUSE_MS = 120

Asked = tuple[str, tuple[str, ...], tuple[str, ...]]
"""Name, email addresses, phone numbers."""


class HereLine(QWidget):
    """One line with a link; ``opened(contact_id)`` when it is pressed, ``came_or_went`` when the room changes."""

    opened = Signal(int)
    came_or_went = Signal()

    def __init__(self, desk: Desk, but: int | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._but = but
        self._asked: Asked = ("", (), ())
        self._found: int | None = None
        self.label = PlainLabel("", "caption", "amber", max_lines=2, align=Qt.AlignmentFlag.AlignVCenter)
        self.link = Link(self.tr("Open"), role="label")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(IconMark("users-round", "amber", 16))
        row.addWidget(self.label)
        row.addWidget(self.link)
        row.addStretch(1)
        self.hide()
        self.link.clicked.connect(self._open)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._ask)

    def look_for(self, name: str, emails: Sequence[str], phones: Sequence[str]) -> None:
        """Look for whom this may be, in a moment; the latest question counts."""
        asked = (" ".join(name.split()), tuple(emails), tuple(phones))
        if asked == self._asked:
            return
        self._asked = asked
        if any(asked):
            self._pause.start()
        else:
            self._pause.stop()
            self._show(asked, ())

    def _ask(self) -> None:
        asked, but, journal = self._asked, self._but, self._desk.journal
        name, emails, phones = asked

        def work() -> tuple[Resemblance, ...]:
            return journal.duplicates.resembling(name, emails, phones, but=but)

        self._desk.read(self, work, lambda found: self._show(asked, found))

    def _show(self, asked: Asked, found: Sequence[Resemblance]) -> None:
        if asked != self._asked:  # something else is typed by now
            return
        first = found[0] if found else None
        self._found = first.row.id if first is not None else None
        if first is not None:
            self.label.setText(self._words(first))
            self.link.setAccessibleName(self.tr("Open {name}").format(name=isolated(first.row.name)))
        if self.isHidden() == bool(found):
            self.setVisible(bool(found))
            self.came_or_went.emit()

    def _words(self, found: Resemblance) -> str:
        name = found.row.name
        match found.reason:
            case Likeness.NAME:
                return self.tr("{name} is already here.").format(name=isolated(name))
            case Likeness.EMAIL:
                return self.tr("{name} is already here, with {address}.").format(
                    name=isolated(name), address=isolated(found.shared)
                )
            case Likeness.PHONE:
                return self.tr("{name} is already here, with {number}.").format(
                    name=isolated(name), number=isolated(found.shared)
                )
        return self.tr("Perhaps {name}, who is already here?").format(name=isolated(name))

    def _open(self) -> None:
        if self._found is not None:
            self.opened.emit(self._found)
