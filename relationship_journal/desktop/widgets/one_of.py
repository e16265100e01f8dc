"""Shows one of several widgets; those that are not shown ask for no room, neither in width nor in height."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget


class OneOf(QWidget):
    """A QStackedWidget is as large as the largest of its pages; this is as large as the one it shows."""

    def __init__(self, *widgets: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._widgets = widgets
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for at, widget in enumerate(widgets):
            widget.setVisible(at == 0)
            column.addWidget(widget)
        self._at = 0

    def index(self) -> int:
        """Which is shown, counted from 0."""
        return self._at

    def shown(self) -> QWidget:
        """The one that is shown."""
        return self._widgets[self._at]

    def show_index(self, at: int) -> None:
        """Show another one."""
        if at != self._at:
            before, self._at = self._widgets[self._at], at
            self._widgets[at].show()  # first, so that the focus has somewhere to go
            before.hide()

    def show_widget(self, widget: QWidget) -> None:
        """Show this one of them."""
        self.show_index(self._widgets.index(widget))

    def widgets(self) -> tuple[QWidget, ...]:
        """All of them, shown or not."""
        return self._widgets

    def __len__(self) -> int:
        return len(self._widgets)
