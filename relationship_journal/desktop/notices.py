"""The program's one mouth: toasts that pass, banners that stay, and what to say when something failed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relationship_journal import wording
from relationship_journal.desktop.fault_places import report_of
from relationship_journal.desktop.widgets.banner import Banner, Kind
from relationship_journal.domain.errors import JournalError

if TYPE_CHECKING:
    from relationship_journal.desktop.crash_report import CrashReport
    from relationship_journal.desktop.toast import Toast

_LIFT = 22


class Notices(QObject):
    """Says things over `parent`, the main window's content area; put `banners` into its layout."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self._toast: Toast | None = None
        self._report: CrashReport | None = None
        self._shown: dict[str, Banner] = {}
        self.banners = QWidget(parent)
        self._column = QVBoxLayout(self.banners)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.banners.hide()
        parent.installEventFilter(self)

    # -- toasts -------------------------------------------------------------------------------

    def toast(
        self,
        text: str,
        icon: str = "check",
        action: str = "",
        keys: str = "",
        on_action: Callable[[], object] | None = None,
    ) -> None:
        """Say something for six seconds, with one action such as Undo; replaces what was said before."""
        from relationship_journal.desktop.toast import Toast  # nothing is said before the first picture

        self.clear_toast()
        toast = Toast(self._over, text, icon, action, keys, on_action)
        toast.gone.connect(self._toast_gone)
        self._toast = toast
        self._place()
        toast.appear()

    def problem(self, text: str) -> None:
        """Say what went wrong in one sentence."""
        self.toast(text, "triangle-alert")

    def clear_toast(self) -> None:
        """Take the toast away now."""
        if self._toast is not None:
            self._toast.go()

    def clear(self) -> None:
        """Take everything away at once: what is said may name people."""
        self.clear_toast()
        for key in tuple(self._shown):
            self.drop_banner(key)

    def current(self) -> str:
        """What the toast says now, or nothing."""
        return self._toast.text() if self._toast is not None else ""

    def _toast_gone(self) -> None:
        self._toast = None

    def _place(self) -> None:
        if self._toast is None:
            return
        area = self._over.rect()
        size = self._toast.size_within(area.width() - 32)
        x = (area.width() - size.width()) // 2
        y = area.height() - size.height() - _LIFT + self._toast.SHADOW
        self._toast.setGeometry(x, y, size.width(), size.height())
        self._toast.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    # -- banners ------------------------------------------------------------------------------

    def banner(
        self,
        key: str,
        text: str,
        *,
        kind: Kind = "accent",
        icon: str = "info",
        action: str = "",
        on_action: Callable[[], object] | None = None,
        dismissible: bool = False,
    ) -> Banner:
        """Show a state until `drop_banner(key)`; the same key replaces."""
        self.drop_banner(key)
        made = Banner(text, kind=kind, icon=icon, action=action, dismissible=dismissible, strip=True)
        if on_action is not None:
            made.activated.connect(on_action)
        made.dismissed.connect(lambda: self.drop_banner(key))
        self._shown[key] = made
        self._column.addWidget(made)
        self.banners.show()
        return made

    def drop_banner(self, key: str) -> None:
        """Take a banner away, if it is there."""
        gone = self._shown.pop(key, None)
        if gone is not None:
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self.banners.setVisible(bool(self._shown))

    # -- failures -----------------------------------------------------------------------------

    def fail(self, error: BaseException) -> None:
        """Say a failure: a sentence for what the reader can act on, a report for a fault of ours."""
        if isinstance(error, JournalError):
            self.problem(wording.sentence(error))
            return
        if self._report is not None:
            self._report.add(report_of(error))
            return
        from relationship_journal.desktop.crash_report import CrashReport  # not at every start

        self._report = CrashReport(self._over, report_of(error))
        self._report.finished.connect(self._report_closed)
        self._report.present()

    def _report_closed(self) -> None:
        if self._report is not None:
            self._report.deleteLater()
            self._report = None
