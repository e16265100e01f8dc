"""A circle: its name, its colour, and how often its people are usually seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relationship_journal.desktop import dates
from relationship_journal.desktop.circles.colours import Colours
from relationship_journal.desktop.named_panel import NamedPanel
from relationship_journal.desktop.translation import translate
from relationship_journal.desktop.widgets.button import Button
from relationship_journal.desktop.widgets.combo import Combo
from relationship_journal.desktop.widgets.label import PlainLabel

if TYPE_CHECKING:
    from relationship_journal.desktop.desk import Desk
    from relationship_journal.domain.contacts import Circle

_RHYTHMS = (14, 28, 42, 56, 84, 180)
_NONE = -1


class CirclePanel(NamedPanel):
    """Makes a circle, or changes the one given."""

    def __init__(
        self, desk: Desk, circle: Circle | None, parent: QWidget, hues: tuple[str, ...], *, colour: int = 0
    ) -> None:
        new = circle is None
        super().__init__(
            desk, parent,
            translate("CirclePanel", "New circle") if new else translate("CirclePanel", "Edit circle"), 420,
            primary=translate("CirclePanel", "Add") if new else translate("CirclePanel", "Save"),
            example=translate("CirclePanel", "Book club"),
        )  # fmt: skip
        self._circle = circle
        names = (
            self.tr("Green"), self.tr("Blue"), self.tr("Violet"), self.tr("Brown"), self.tr("Grey"), self.tr("Plum"),
        )  # fmt: skip
        self.colours = Colours(hues, names)
        self.rhythm = Combo()
        self.rhythm.setAccessibleName(self.tr("Usual rhythm"))
        self.remove = Button(self.tr("Remove circle"), "danger", "trash-2")
        self._lay_out()
        self._fill(colour)
        self.remove.clicked.connect(self._remove)

    def _lay_out(self) -> None:
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
            inside = translate(
                "CirclePanel", "%Ln people are in it; removing it removes nobody", circle.count
            )
            self.set_fact(inside if circle.count else self.tr("Nobody is in it yet"))

    def save(self) -> None:
        name = self.given(self.name, self.tr("A circle needs a name."))
        if not name:
            return
        circles, circle = self.desk.journal.circles, self._circle
        days, colour = self.rhythm.currentData(), self.colours.value()
        rhythm = None if days == _NONE else int(days)
        if circle is None:
            self.keep(lambda: circles.add(name, rhythm, colour))
        else:
            self.keep(lambda: circles.edit(circle.id, name, rhythm, colour))

    def _remove(self) -> None:
        circle, circles = self._circle, self.desk.journal.circles
        if circle is not None:
            self.desk.do(lambda: circles.remove(circle.id))
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
