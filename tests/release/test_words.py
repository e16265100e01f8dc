"""The words of the build are modules with a ``main``, and the Makefile says only words there are."""

from __future__ import annotations

import re
from importlib import import_module
from pathlib import Path

import pytest

import relationship_journal
from release.__main__ import WORDS, main
from release.project import ROOT, version


@pytest.mark.parametrize("word", WORDS)
def test_each_word_can_be_run(word: str) -> None:
    assert callable(import_module(f"release.{word}").main)


def test_a_word_that_is_none_is_answered_with_those_there_are(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["nonsense"]) == 2
    assert [line.split()[3] for line in capsys.readouterr().err.splitlines()] == list(WORDS)


def test_the_makefile_says_words_there_are() -> None:
    said = re.findall(r"-m release (\w+)", (ROOT / "Makefile").read_text("utf-8"))
    assert set(said) <= set(WORDS)
    assert said


def test_the_version_is_read_where_the_program_says_it() -> None:
    assert version() == relationship_journal.__version__
    assert Path(relationship_journal.__file__).is_relative_to(ROOT)
