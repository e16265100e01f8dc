"""What leaves the window leaves by one door: other programs, the clipboard, and processes."""

from __future__ import annotations

from pathlib import Path

import pytest

import relationship_journal

SOURCE = Path(relationship_journal.__file__).parent
CLIPBOARD = {
    "desktop/notes/pane.py", "desktop/timeline/pane.py", "desktop/contacts/header.py", "desktop/settings/about.py", "desktop/settings/privacy_page.py",
    "desktop/crash_report.py", "desktop/locking.py",
}  # fmt: skip
"""Each from a line or a button that says Copy; locking takes back what was copied."""


def holders(*words: str) -> set[str]:
    """The modules that say one of these."""
    return {
        path.relative_to(SOURCE).as_posix()
        for path in SOURCE.rglob("*.py")
        if any(word in path.read_text("utf-8") for word in words)
    }


def test_one_module_starts_other_programs() -> None:
    assert holders("QDesktopServices") == {"desktop/outside.py"}
    assert holders("subprocess", "os.system", "webbrowser", "QProcess", "os.spawn", "os.exec") == set()


def test_the_clipboard_is_written_by_copying_only() -> None:
    assert (
        holders(
            "clipboard().setText", "clipboard().setMimeData", "clipboard().setImage", "clipboard().setPixmap"
        )
        <= CLIPBOARD
    )


@pytest.mark.parametrize(
    "mode", ["setOpenExternalLinks", "setTextInteractionFlags", "TextBrowserInteraction", "QTextBrowser"]
)
def test_no_text_is_a_web_page(mode: str) -> None:
    assert holders(mode) == set()
