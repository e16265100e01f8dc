"""The copyright file of the Debian package: this program's, Qt's, Python's and that of every library in the tree (DEP-5)."""

from __future__ import annotations

import re
import subprocess
import sysconfig
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING

from release.licences import field
from release.project import NAME, ROOT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

INSIDE = f"usr/lib/{NAME}/_internal"
_TEXT = re.compile(r"(licen[cs]e|copying|notice|authors)[^/]*$", re.IGNORECASE)
_HOLDER = re.compile(
    r"^\W*?(?:copyright\b|\(c\)|©)[\s:,]*(?:\(c\)|©)?[\s:,]*(\S.*\d{4}.*|\d{4}.*)$",
    re.IGNORECASE | re.MULTILINE,
)
_NOBODY = re.compile(r"http|[<\[](?:name of )?copyright", re.IGNORECASE)
_QT = """\
Qt and Qt for Python are used under the GNU Lesser General Public License, version 3. They are libraries of their
own, in files of their own, which may be replaced by changed ones: every file of theirs in the folder named above
is loaded by its name when the program starts. Their source can be had from the Qt Project. The whole text is in
/usr/share/common-licenses/LGPL-3 and /usr/share/common-licenses/GPL-3."""
_ON_EVERY_DEBIAN = {
    "TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION": "Apache-2.0",
    "The GNU General Public License is a free, copyleft license": "GPL-3",
}
_OTHERS = {"pyside6-essentials", "shiboken6", NAME}
"""Told by a paragraph of their own."""


def text(tree: Path) -> str:
    """The whole file, for a frozen `tree`."""
    inside = tree / "_internal"
    head = [
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/",
        f"Upstream-Name: {NAME}",
        "Comment: The program comes with Python, Qt and the libraries it was tested with; no package of the system",
        " is used in their place.",
    ]
    paragraphs = [
        "\n".join(head),
        paragraph("*", ["2026 The Relationship Journal authors"], "MIT", [(ROOT / "LICENSE").read_text("utf-8")]),
        paragraph(
            f"{INSIDE}/PySide6/*\n {INSIDE}/libQt6*\n {INSIDE}/libpyside6*\n {INSIDE}/*shiboken6*",
            ["The Qt Company Ltd. and other contributors"], "LGPL-3.0-only", [_QT],
        ),
        paragraph(
            f"{INSIDE}/relationship_journal/_resources/icons/*", ["Lucide Icons and contributors"], "ISC-Lucide",
            [(ROOT / "resources/icons/LICENSE").read_text("utf-8")],
        ),
        *_python(),
        *(_library(each) for each in _distributions(inside) if each.name.lower() not in _OTHERS),
        *_of_the_system(inside),
    ]  # fmt: skip
    return "\n\n".join(paragraphs) + "\n"


def told_once(text: str) -> str:
    """A licence that lies on every Debian is named by its place there, as Debian asks; others stay as they are."""
    for start, place in _ON_EVERY_DEBIAN.items():
        if start in text:
            return f"The whole text is in /usr/share/common-licenses/{place}"
    return text


def paragraph(files: str, holders: Iterable[str], licence: str, texts: Iterable[str]) -> str:
    """One paragraph; the licence's words stand in it, each line moved in by a space."""
    lines = [line.rstrip() for line in "\n\n".join(each.strip() for each in texts).splitlines()]
    body = "\n".join(f" {line}" if line else " ." for line in lines)
    short = re.sub(r"[^A-Za-z0-9.+-]+", "-", licence).strip("-")
    return f"Files: {files}\nCopyright: {chr(10).join(holders).replace(chr(10), chr(10) + ' ')}\nLicense: {short}\n{body}"


def holders_in(texts: Iterable[str]) -> list[str]:
    """Whose right it is, as a licence's text says; each once."""
    found = (re.sub(r"\s+", " ", each).strip(" *#.") for one in texts for each in _HOLDER.findall(one))
    return list(dict.fromkeys(each for each in found if each and not _NOBODY.search(each)))


def _distributions(inside: Path) -> list[metadata.Distribution]:
    return sorted(metadata.distributions(path=[str(inside)]), key=lambda each: each.name.lower())


def _library(library: metadata.Distribution) -> str:
    folder = next(path for path in (library.files or []) if path.name == "METADATA").parent
    place = Path(str(library.locate_file(folder)))
    texts = [
        each.read_text("utf-8", errors="replace")
        for each in sorted(place.rglob("*"))
        if each.is_file() and _TEXT.search(each.name)
    ]
    said = field(library.metadata, "License-Expression") or field(library.metadata, "License")
    if not said or "\n" in said or len(said) > 60:
        kinds = library.metadata.get_all("Classifier") or []
        said = " ".join(each.split("::")[-1] for each in kinds if each.startswith("License")) or "licence"
    holders = holders_in(texts) or [f"the authors of {library.name}"]
    return paragraph(
        f"{INSIDE}/{folder}/*",
        holders,
        f"{said}-{library.name}",
        map(told_once, texts or [f"{library.name}: {said}"]),
    )


def _python() -> Iterator[str]:
    text = (Path(sysconfig.get_path("stdlib")) / "LICENSE.txt").read_text("utf-8")
    yield paragraph(
        f"{INSIDE}/libpython3*\n {INSIDE}/python3*/*\n {INSIDE}/base_library.zip",
        ["Python Software Foundation"], "PSF-2.0", [text],
    )  # fmt: skip


def _of_the_system(inside: Path) -> Iterator[str]:
    """Libraries Python was linked with, which came along from the system the tree was frozen on."""
    for path in sorted(inside.glob("lib*.so*")):
        if path.name.startswith(("libQt6", "libicu", "libpyside6", "libshiboken6", "libpython3")):
            continue
        asked = subprocess.run(["dpkg", "-S", f"*/{path.name}"], capture_output=True, text=True, check=False)
        package = asked.stdout.split(":")[0]
        told = Path("/usr/share/doc") / package / "copyright"
        words = told.read_text("utf-8", errors="replace") if package and told.is_file() else path.name
        yield paragraph(
            f"{INSIDE}/{path.name}", holders_in([words])[:20] or [f"the authors of {path.name}"],
            f"{package or path.name}-licence", [words],
        )  # fmt: skip
