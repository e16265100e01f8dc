"""The catalogues beside each other: texts from the source, ``.ts`` for translators, ``.qm`` for the program."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.etree import ElementTree as ET

from tests.languages.source_texts import ROOT, Text, all_texts

FOLDER = ROOT / "resources" / "translations"
NAME = "relationship-journal"
LANGUAGES = ("en", "de")
"""English has forms of plurals only."""


@dataclass(frozen=True)
class Entry:
    """One text of a catalogue with its translation, or its forms from one to many."""

    text: Text
    forms: tuple[str, ...]
    state: str
    """"" when it is finished, else "unfinished", "vanished" or "obsolete"."""


def ts(language: str, folder: Path = FOLDER) -> Path:
    """Where translators work."""
    return folder / f"{NAME}_{language}.ts"


def qm(language: str, folder: Path = FOLDER) -> Path:
    """What the program loads."""
    return folder / f"{NAME}_{language}.qm"


def entries(path: Path) -> list[Entry]:
    """Everything a catalogue says."""
    found = []
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None, f"{path}: a message without a translation"
            counted = message.get("numerus") == "yes"
            forms = [form.text or "" for form in translation.iter("numerusform")]
            found.append(
                Entry(
                    Text(name, message.findtext("source", ""), counted),
                    tuple(forms) if counted else (translation.text or "",),
                    translation.get("type", ""),
                )
            )
    return found


def update(texts: Iterable[Text], language: str, folder: Path = FOLDER) -> None:
    """Bring a language's ``.ts`` to these texts: what is new is unfinished, what is gone leaves."""
    with TemporaryDirectory() as aside:
        listed = Path(aside) / "texts.py"
        listed.write_text("".join(f"{_call(text)}\n" for text in sorted(texts)), "utf-8")
        plural = ["-pluralonly"] if language == "en" else []
        _run(
            "lupdate", str(listed), "-silent", "-locations", "none", "-no-obsolete", "-sort-messages",
            "-disable-heuristic", "similartext", "-source-language", "en", "-target-language", language,
            *plural, "-ts", str(ts(language, folder)),
        )  # fmt: skip


def release(language: str, source: Path, target: Path) -> None:
    """Make what the program loads."""
    _run("lrelease", str(source), "-silent", "-qm", str(target))


def renew() -> None:
    """Everything from the source on."""
    texts = all_texts()
    for language in LANGUAGES:
        update(texts, language)
        release(language, ts(language), qm(language))
        waiting = [entry for entry in entries(ts(language)) if entry.state]
        print(f"{ts(language).relative_to(ROOT)}: {len(waiting)} to translate")
        for entry in waiting[:20]:
            print(f"  {entry.text.context}: {entry.text.source}")


def _call(text: Text) -> str:
    """The text in the one shape in which ``lupdate`` sees a number, which is an encoding's seat before it."""
    counted = ", None, UnicodeUTF8, n" if text.counted else ""
    return f"translate({_quoted(text.context)}, {_quoted(text.source)}{counted})"


def _quoted(words: str) -> str:
    escaped = words.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
    return f'"{escaped}"'


def _run(tool: str, *arguments: str) -> None:
    program = Path(sys.executable).with_name(f"pyside6-{tool}")
    subprocess.run([str(program), *arguments], check=True, capture_output=True, text=True, timeout=120)
