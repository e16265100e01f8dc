"""Made-up languages to look through the window with: one stretched by 40%, one written from right to left."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QTranslator

_KEPT = re.compile(r"(\{\w*(?:![rsa])?(?::[^}]*)?\}|%L?n|%\d|&|\n)")
"""What a translation hands on as it is: placeholders, numbers, mnemonics, line ends."""
_ACCENTS = str.maketrans("aceinosuyzACEINOSUYZ", "áçéíñóšúýžÁÇÉÍÑÓŠÚÝŽ")
_ARABIC = str.maketrans("abcdefghijklmnopqrstuvwxyz,;?", "ابجدهفغحيجكلمنوبقرستعوشخيز،؛؟")
_WORD = 8


class _Made(QTranslator):
    """Answers for every text of every context, Qt's own included."""

    direction = "LTR"

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, number: int = -1
    ) -> str:
        if source == "QT_LAYOUT_DIRECTION":
            return self.direction
        return self.make(source) if source else ""

    def make(self, source: str) -> str:
        """The words in the made-up language."""
        raise NotImplementedError


class Stretched(_Made):
    """Accents, two fifths longer, and brackets that show where a text begins and ends: "[Šéárçh~~~]" for Search."""

    def make(self, source: str) -> str:
        words = "".join(
            part if place % 2 else part.translate(_ACCENTS) for place, part in enumerate(_KEPT.split(source))
        )
        more = -(-2 * len(source) // 5)
        padding = "~" * min(more, _WORD)
        for left in range(more - _WORD, 0, -_WORD):  # breaks where words would
            padding += " " + "~" * min(left, _WORD)
        return f"[{words}{padding}]"


class RightToLeft(_Made):
    """Every Latin letter as an Arabic one, so that lines run and the window lies from right to left."""

    direction = "RTL"

    def make(self, source: str) -> str:
        return "".join(
            part if place % 2 else part.lower().translate(_ARABIC)
            for place, part in enumerate(_KEPT.split(source))
        )


@contextmanager
def speaking(app: QCoreApplication, language: QTranslator) -> Iterator[None]:
    """Let what is made inside speak ``language``; windows that stand already keep their words."""
    app.installTranslator(language)
    try:
        yield
    finally:
        app.removeTranslator(language)
