"""Pages on top of each other, each with its own style sheet, so that another theme first dresses the one on screen."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QWidget

from relationship_journal.desktop.theme import theme


class PageStack(QStackedWidget):
    """A stack as everywhere in Qt whose pages are dressed by themselves."""

    def addWidget(self, page: QWidget) -> int:
        theme().dress(page)
        return super().addWidget(page)
