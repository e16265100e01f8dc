"""The one hook for faults nobody caught, on whatever thread they happened."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from relationship_journal.desktop.fault_places import report_of

if TYPE_CHECKING:
    from relationship_journal.desktop.notices import Notices


class _Carrier(QObject):
    """Brings exceptions of any thread to the UI thread."""

    arrived = Signal(object)


def install_excepthook(notices: Notices) -> Callable[[], None]:
    """Say every uncaught exception through `notices`; answers a function that takes the hook off.

    Also writes the places (no message) to stderr, where a developer looks.
    """
    carrier = _Carrier(notices)
    carrier.arrived.connect(notices.fail, Qt.ConnectionType.QueuedConnection)
    before, before_thread = sys.excepthook, threading.excepthook

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            before(kind, error, trace)
            return
        sys.stderr.write(report_of(error) + "\n")
        carrier.arrived.emit(error)

    def thread_hook(arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            hook(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)

    def uninstall() -> None:
        sys.excepthook, threading.excepthook = before, before_thread

    sys.excepthook, threading.excepthook = hook, thread_hook
    return uninstall
