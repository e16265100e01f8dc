"""R3 in the window: the real jot editor over a journal on a disk that is full.

``python -m tests.reliability.full_editor FOLDER LEVEL FLAW`` on a small tmpfs; prints one line of JSON. The flaw
``early`` is an editor that empties itself before the journal has answered.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from relationship_journal.desktop.drafts import wait_for_drafts
from relationship_journal.desktop.jot.editor import JotEditor
from relationship_journal.desktop.requests import JotRequest
from relationship_journal.desktop.theme import theme
from tests.desktop.people_desk import People, people_desk
from tests.reliability.deeds import text_of
from tests.reliability.full_disk import Ballast

TEXT = text_of(6)
_PATIENCE_S = 60


class TooEarly(JotEditor):
    """The broken editor: what is typed is gone the moment it is handed over."""

    def save(self, *, loose: bool = False) -> None:
        """Hand the jot over and forget it."""
        super().save(loose=loose)
        self.text.put("")


def _until(app: QApplication, true: Callable[[], bool]) -> bool:
    end = time.monotonic() + _PATIENCE_S
    while not true() and time.monotonic() < end:
        app.processEvents()
    return true()


def _is_settled(people: People) -> bool:
    return not people.desk.background.pending() and not people.desk.writer.pending()


def suffer(app: QApplication, folder: Path, level: int, kind: type[JotEditor]) -> dict[str, object]:
    """Save with the disk full, look at the editor, make room and save again."""
    with people_desk(folder) as people:
        odette = people.journal.contacts.add("Odette")
        people.window.show()
        editor = kind(people.desk, JotRequest((odette,)), people.window)
        editor.show()
        _until(app, lambda: _is_settled(people))
        ballast = Ballast(folder)
        ballast.leave(level)
        editor.text.put(TEXT)
        editor.save()
        _until(app, lambda: not editor.is_saving())
        _until(app, lambda: _is_settled(people))
        kept, told = editor.text.text(), editor.banner.isVisible()
        ballast.go()
        saved: list[int] = []
        editor.saved.connect(saved.append)
        editor.save()
        _until(app, lambda: bool(saved) or not editor.is_saving())
        _until(app, lambda: _is_settled(people))
        stored = [people.journal.timeline.entry(each).text for each in saved]
        editor.close()
        people.window.close()
        wait_for_drafts()
    return {"kept": kept == TEXT, "told": told, "stored": stored == [TEXT], "left": editor.text.text()}


def main() -> None:
    """One editor, one full disk."""
    folder, level, flaw = Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
    app = QApplication([])
    font = app.font()
    font.setFamilies(
        [name for name in ("Inter", "Noto Sans", "DejaVu Sans") if name in QFontDatabase.families()]
    )
    theme().start(app, font)
    print(json.dumps(suffer(app, folder, level, TooEarly if flaw == "early" else JotEditor)))


if __name__ == "__main__":
    main()
