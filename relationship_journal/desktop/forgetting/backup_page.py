"""The backups that hold the person, and what becomes of them."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from relationship_journal.desktop.bidi import isolated
from relationship_journal.desktop.forgetting.words import backup_words
from relationship_journal.desktop.translation import translate
from relationship_journal.desktop.widgets.banner import Banner
from relationship_journal.desktop.widgets.card import Card
from relationship_journal.desktop.widgets.choice_tile import RadioTile
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.domain.forgetting import BackupChoice, ForgetPlan

_SHOWN = 8


class BackupPage(QWidget):
    """Names them with day, size and place; ``choice`` is what is to be done."""

    def __init__(self, plan: ForgetPlan, now: datetime, zone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        held = plan.backups
        lead = translate("Forgetting", "%Ln backups hold them", len(held))
        column.addWidget(PlainLabel(lead, "strong"))
        card = Card(padding=14, spacing=10)
        for each in held[:_SHOWN]:
            row = QVBoxLayout()
            row.setSpacing(1)
            row.addWidget(PlainLabel(backup_words(each, now, zone), "body", max_lines=3))
            row.addWidget(PlainLabel(str(each.path), "caption", "text2", max_lines=1))
            card.body.addLayout(row)
        if len(held) > _SHOWN:
            more = translate("Forgetting", "and %Ln more", len(held) - _SHOWN)
            card.body.addWidget(PlainLabel(more, "caption", "text2"))
        column.addWidget(card)
        if plan.second_missing:
            said = self.tr("{path} is not there now; what lies in it cannot be looked into.")
            column.addWidget(
                Banner(
                    said.format(path=isolated(str(plan.second_missing))), kind="amber", icon="triangle-alert"
                )
            )
        self._group = QButtonGroup(self)
        self.tiles = {
            BackupChoice.REWRITE: RadioTile(self.tr("Write them anew without the person")),
            BackupChoice.DELETE: RadioTile(self.tr("Delete them")),
            BackupChoice.LEAVE: RadioTile(self.tr("Leave them as they are")),
        }
        for tile in self.tiles.values():
            self._group.addButton(tile)
            column.addWidget(tile)
        usual = BackupChoice.REWRITE if any(each.rewritable for each in held) else BackupChoice.DELETE
        self.tiles[usual].setChecked(True)
        column.addStretch(1)

    def choice(self) -> BackupChoice:
        """What is chosen."""
        return next(choice for choice, tile in self.tiles.items() if tile.isChecked())
