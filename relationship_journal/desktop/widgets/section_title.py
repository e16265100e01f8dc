"""The line above a section: title, count, and a link at the end."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.link import Link


class SectionTitle(QWidget):
    """A section's title; `link_activated` fires when its link is followed."""

    link_activated = Signal()

    def __init__(
        self,
        title: str,
        count: str = "",
        link: str = "",
        parent: QWidget | None = None,
        *,
        roomy: bool = False,
    ) -> None:
        super().__init__(parent)
        self._roomy = roomy
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(9)
        self._title = PlainLabel(title, "section")
        self._count = PlainLabel(count, "body", "text3")
        self.link = Link(link, flush="end")
        self.link.clicked.connect(self.link_activated)
        self._row = row
        row.addWidget(self._title)
        row.addWidget(self._count)
        row.addStretch(1)
        row.addWidget(self.link)
        self._count.setVisible(bool(count))
        self.link.setVisible(bool(link))

    def sizeHint(self) -> QSize:
        """As high with a link as without, so that titles beside each other stand on one line."""
        hint = super().sizeHint()
        return QSize(hint.width(), max(hint.height(), self.link.sizeHint().height())) if self._roomy else hint

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def set_title(self, title: str) -> None:
        """Change the title."""
        self._title.setText(title)

    def set_count(self, count: str) -> None:
        """Change the quiet words after the title."""
        self._count.setText(count)
        self._count.setVisible(bool(count))

    def add(self, widget: QWidget) -> None:
        """Put another control at the end."""
        self._row.addWidget(widget)
