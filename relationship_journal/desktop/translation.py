"""The words of this program in the reader's language: English as it stands in the source, or a catalogue's."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from relationship_journal import assets, paths, wording
from relationship_journal.desktop import regional
from relationship_journal.desktop.bidi import isolated

LANGUAGES = {"en": "English", "de": "Deutsch"}
"""What the window can speak, each language by its own name."""
FOLLOW_SYSTEM = ""
SETTING = "look/language"
_translators: list[QTranslator] = []
_spoken = "en"


def translate(context: str, text: str, number: int = -1) -> str:
    """The translation of a literal text; ``%n`` (``%Ln`` with the locale's separators) stands for ``number``.

    Texts in tables are marked with ``QT_TRANSLATE_NOOP`` and come here when they are shown. A counted text in
    English is found in a catalogue too: the one that knows "1 day" from "2 days".
    """
    return QCoreApplication.translate(context, text, None, number)


def language_of(chosen: str, region: QLocale | None = None) -> str:
    """The language of the window: the chosen one, else the first of the system's that is known, else English."""
    if chosen in LANGUAGES:
        return chosen
    wished = (name.partition("-")[0] for name in (region or QLocale.system()).uiLanguages())
    return next((name for name in wished if name in LANGUAGES), "en")


def spoken() -> str:
    """The language spoken now."""
    return _spoken


def speak(app: QCoreApplication, chosen: str = FOLLOW_SYSTEM, region: QLocale | None = None) -> str:
    """Let everything made from now on speak the chosen language; the answer is which one that is."""
    global _spoken  # noqa: PLW0603 - one program speaks one language
    region = region or QLocale.system()
    _spoken = language = language_of(chosen, region)
    while _translators:
        app.removeTranslator(_translators.pop())
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if language != "en":  # Qt's own words are English, and every text would be looked for among them
        _install(app, f"qtbase_{language}", qt)
    _install(app, f"{paths.APP}_{language}", str(assets.path("translations")))
    wording.translate_with(translate, isolated)
    regional.follow(language, region)
    return language


def _install(app: QCoreApplication, name: str, folder: str) -> None:
    translator = QTranslator(app)
    if translator.load(name, folder):  # a Qt of the system may come without its words
        app.installTranslator(translator)
        _translators.append(translator)
