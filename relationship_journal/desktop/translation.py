"""The words of this program in the reader's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def translate(context: str, text: str, number: int = -1) -> str:
    """The translation of a literal text; ``%n`` stands for ``number``, and chooses the form of its plural.

    Tables hold texts that were marked with ``QT_TRANSLATE_NOOP`` and come here when they are shown.
    """
    return QCoreApplication.translate(context, text, None, number)
