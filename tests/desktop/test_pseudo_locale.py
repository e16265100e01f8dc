"""The made-up languages say everything and lose nothing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from relationship_journal import wording
from relationship_journal.desktop.translation import translate
from tests.desktop.pseudo_locale import RightToLeft, Stretched, speaking


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("Search", "[Šéárçh~~~]"),
        ("{name} and %n more", "[{name} áñd %n móré~~~~~~~~]"),
        ("&File", "[&Fílé~~]"),
        ("One line\nand another", "[Óñé líñé\náñd áñóthér~~~~~~~~]"),
    ],
)
def test_a_text_is_stretched_and_keeps_what_is_filled_in(source: str, said: str) -> None:
    assert Stretched().make(source) == said


def test_it_speaks_for_the_window_the_stones_and_qt(qapp: QApplication) -> None:
    with speaking(qapp, Stretched()):
        assert translate("dates", "%n days", 3) == "[3 dáýš~~~]"
        assert wording.text("export.busy") == "[Búšý~~]"
        assert QApplication.translate("QPlatformTheme", "Cancel").startswith("[")
    assert translate("dates", "%n days", 3) == "3 days"


def test_the_other_one_turns_the_window(qapp: QApplication) -> None:
    with speaking(qapp, RightToLeft()):
        assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
        assert translate("a", "Save {name}") == "ساوه {name}"
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
