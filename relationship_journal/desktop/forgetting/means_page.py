"""The first page: what goes for good, what stays with others, and a way to save it all before."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relationship_journal.desktop.bidi import isolated
from relationship_journal.desktop.forgetting.words import GOES, STAYS, lines
from relationship_journal.desktop.translation import translate
from relationship_journal.desktop.widgets.banner import Banner, IconMark
from relationship_journal.desktop.widgets.card import Card
from relationship_journal.desktop.widgets.choice import CheckBox
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.link import Link
from relationship_journal.domain.forgetting import ForgetPlan


class MeansPage(QWidget):
    """``save_wanted(private)``: save everything about them first, with the private notes or without."""

    save_wanted = Signal(bool)

    def __init__(self, plan: ForgetPlan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        said = translate(
            "Forgetting", "This cannot be undone. What was ever known of them goes, earlier versions too."
        )
        column.addWidget(Banner(said, kind="danger", icon="triangle-alert"))
        column.addLayout(_section(self.tr("Goes for good"), lines(plan, GOES), self.tr("Their name alone")))
        if stays := lines(plan, STAYS):
            column.addLayout(_section(self.tr("Stays, without them"), stays))
        row = QVBoxLayout()
        row.setSpacing(6)
        self.save = Link(
            self.tr("First save everything about {name}…").format(name=isolated(plan.name)), flush="start"
        )
        self.private = CheckBox(
            self.tr("With my private notes"),
            detail=self.tr(
                "The texts of jots, private lines and preparation; leave them out for a file you hand on"
            ),
        )
        self.private.setChecked(True)
        self.saved = PlainLabel("", "caption", "text2", max_lines=2)
        self.saved.hide()
        self.save.clicked.connect(lambda: self.save_wanted.emit(self.private.isChecked()))
        row.addWidget(self.save, 0, Qt.AlignmentFlag.AlignLeading)
        row.addWidget(self.private)
        row.addWidget(self.saved)
        column.addLayout(row)
        column.addStretch(1)

    def say_saved(self, words: str, token: str = "text2") -> None:
        """Tell what came of saving."""
        self.saved.setText(words)
        self.saved.set_token(token)
        self.saved.show()


def _section(title: str, told: list[tuple[str, str]], otherwise: str = "") -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(6)
    column.addWidget(PlainLabel(title, "label", "text2", heading=True))
    card = Card(padding=14, spacing=7)
    for icon, words in told or [("user", otherwise)]:
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(IconMark(icon, "text2", 16), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(PlainLabel(words, "body", max_lines=3), 1)
        card.body.addLayout(row)
    column.addWidget(card)
    return column
