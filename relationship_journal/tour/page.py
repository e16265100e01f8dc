"""A briefing on paper without any window or display."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QApplication

    from relationship_journal.domain.briefing import Material


def write_pages(materials: Sequence[Material], path: Path) -> None:
    """Write sheets as a PDF of one page each on the paper of this country; raises ``CannotWriteFile``."""
    from relationship_journal.desktop.briefing.printing import usual_page, write_pdf

    with TemporaryDirectory() as folder:
        app = windowless_application(Path(folder))
        write_pdf(materials, path, usual_page())
        del app  # not before the pages are painted


def windowless_application(settings_folder: Path) -> QApplication:
    """Qt without a display (on macOS Qt finds its fonts only with its own), and without anybody's settings."""
    if sys.platform != "darwin":
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from relationship_journal.desktop.application import qt_application
    from relationship_journal.desktop.settings_store import SettingsStore

    return qt_application(SettingsStore(settings_folder / "settings.ini"))
