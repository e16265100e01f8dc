"""A circle: its name, its colour, and how often its people are usually seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relationship_journal import wording
from relationship_journal.desktop import dates
from relationship_journal.desktop.circles.colours import Colours
from relationship_journal.desktop.panel import Panel
from relationship_journal.desktop.widgets.button import Button
from relationship_journal.desktop.widgets.combo import Combo
from relationship_journal.desktop.widgets.field import Field
from relationship_journal.desktop.widgets.label import PlainLabel

if TYPE_CHECKING:
    from relationship_journal.desktop.desk import Desk
    from relationship_journal.domain.contacts import Circle
    from relationship_journal.domain.errors import JournalError

_RHYTHMS = (14, 28, 42, 56, 84, 180)
_NONE = -1


class CirclePanel(Panel):
    """Makes a circle, or changes the one given; ``saved`` once the journal has it."""

    saved = Signal()

    def __init__(
        self, desk: Desk, circle: Circle | None, parent: QWidget, hues: tuple[str, ...], *, colour: int = 0
    ) -> None:
        title = parent.tr("New circle") if circle is None else parent.tr("Edit circle")
        super().__init__(
            parent, title, 420, primary=parent.tr("Add") if circle is None else parent.tr("Save")
        )
        self._desk = desk
        self._circle = circle
        self._saving = False
        self.name = Field(self.tr("Name"), placeholder=self.tr("Book club"))
        self.name.line.setMaxLength(80)
        names = (
            self.tr("Green"), self.tr("Blue"), self.tr("Violet"), self.tr("Brown"), self.tr("Grey"), self.tr("Plum"),
        )  # fmt: skip
        self.colours = Colours(hues, names)
        self.rhythm = Combo()
        self.rhythm.setAccessibleName(self.tr("Usual rhythm"))
        self.remove = Button(self.tr("Remove circle"), "danger", "trash-2")
        self._lay_out()
        self._fill(colour)
        self.submitted.connect(self.save)
        self.name.line.returnPressed.connect(self.save)
        self.remove.clicked.connect(self._remove)

    def _lay_out(self) -> None:
        self.body.addWidget(self.name)
        self.body.addWidget(_labelled(self.tr("Colour"), self.colours))
        self.body.addWidget(_labelled(self.tr("Usual rhythm"), self.rhythm))
        hint = self.tr(
            "For everybody in it who has no rhythm of their own. In several circles, the shortest counts."
        )
        self.body.addWidget(PlainLabel(hint, "caption", "text2", max_lines=4))
        self.body.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addStretch(1)

    def _fill(self, colour: int) -> None:
        circle = self._circle
        own = circle.rhythm_days if circle is not None else None
        self.rhythm.addItem(self.tr("No rhythm"), _NONE)
        for days in sorted({*_RHYTHMS, *([own] if own else [])}):
            words = dates.every_words(days)
            self.rhythm.addItem(words[:1].upper() + words[1:], days)
        self.rhythm.setCurrentIndex(max(0, self.rhythm.findData(own or _NONE)))
        self.colours.set_value(colour)
        self.remove.setVisible(circle is not None)
        if circle is not None:
            self.name.set_text(circle.name)
            one = self.tr("1 person is in it; removing it removes nobody")
            many = self.tr("{count} people are in it; removing it removes nobody").format(count=circle.count)
            self.set_fact(
                self.tr("Nobody is in it yet") if not circle.count else one if circle.count == 1 else many
            )

    def save(self) -> None:
        """Hand it to the journal; a refusal is said under the name."""
        name = self.name.text().strip()
        if not name:
            self.name.set_error(self.tr("A circle needs a name."))
            self.name.line.setFocus()
            return
        if self._saving:
            return
        self._saving = True
        circles, circle = self._desk.journal.circles, self._circle
        days, colour = self.rhythm.currentData(), self.colours.value()
        rhythm = None if days == _NONE else int(days)

        def work() -> None:
            if circle is None:
                circles.add(name, rhythm, colour)
            else:
                circles.edit(circle.id, name, rhythm, colour)

        self._desk.do(work, lambda _none: self._acknowledged(), on_error=self._refused, receiver=self)

    def _acknowledged(self) -> None:
        self.saved.emit()
        self.accept()

    def _refused(self, error: JournalError) -> None:
        self._saving = False
        self.name.set_error(wording.sentence(error))
        self.name.line.setFocus()

    def _remove(self) -> None:
        circle, circles = self._circle, self._desk.journal.circles
        if circle is not None:
            self._desk.do(lambda: circles.remove(circle.id))
            self.accept()


def _labelled(text: str, content: QWidget) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(5)
    label = PlainLabel(text, "label", "text2")
    label.setBuddy(content)
    column.addWidget(label)
    column.addWidget(content)
    return box
