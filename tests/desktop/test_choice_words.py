"""Words beside a mark: as high as they are when laid out, and not laid out where their width tells."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from relationship_journal.desktop.text_layout import lay_out
from relationship_journal.desktop.widgets import choice
from relationship_journal.desktop.widgets.choice import CheckBox


@pytest.mark.parametrize("text", ["Send the case study", "two\nlines", "word " * 40, "名前を覚える", ""])
@pytest.mark.parametrize("detail", ["", "Odette Plumbridge, due on Friday"])
@pytest.mark.parametrize("width", [60, 240, 900])
def test_they_are_as_high_as_when_they_are_laid_out(qtbot: QtBot, text: str, detail: str, width: int) -> None:
    box = CheckBox(text, detail=detail)
    qtbot.addWidget(box)
    laid = lay_out(text, "body", width).height + (lay_out(detail, "caption", width).height if detail else 0)
    assert box._words.height(width) == laid


def test_words_that_fit_are_not_laid_out_to_be_measured(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    laid: list[str] = []

    def counted(text: str, *how: object, **more: object) -> object:
        laid.append(text)
        return lay_out(text, *how, **more)  # type: ignore[arg-type]  # handed on as they come

    monkeypatch.setattr(choice, "lay_out", counted)
    box = CheckBox("Send the case study", detail="due on Friday")
    qtbot.addWidget(box)
    box.sizeHint()
    box.heightForWidth(600)
    assert laid == []
    box.heightForWidth(80)
    assert laid
