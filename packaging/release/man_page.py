"""The manual pages, made from the very parsers that read the command lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from release.described import built_on
from release.project import BUILD, NAME, ROOT, version

if TYPE_CHECKING:
    from argparse import ArgumentParser, HelpFormatter
    from collections.abc import Iterator, Sequence
    from pathlib import Path

MORE = ROOT / "packaging/linux/manual.txt"
"""The sections no parser knows: files, environment, examples."""
SUMMARY = "a private journal of the people you work with"
GUI = f"{NAME}-gui"


def main(_arguments: Sequence[str]) -> int:
    """Write both pages into build/man/; the answer is the exit code."""
    for path in write(BUILD / "man"):
        print(path.relative_to(ROOT))
    return 0


def write(folder: Path) -> list[Path]:
    """Write both pages into `folder`, uncompressed; answer the files."""
    from relationship_journal import app
    from relationship_journal.cli import arguments

    folder.mkdir(parents=True, exist_ok=True)
    pages = {NAME: page(arguments.command_line(), SUMMARY, more=True)}
    window = app.command_line()
    window.prog = GUI
    pages[GUI] = page(window, "open the window of Relationship Journal") + f".SH SEE ALSO\n.BR {NAME} (1)\n"
    made = []
    for name, text in pages.items():
        made.append(folder / f"{name}.1")
        made[-1].write_text(text, encoding="utf-8")
    return made


def page(parser: ArgumentParser, summary: str, *, more: bool = False) -> str:
    """One manual page in the language of man(7)."""
    from argparse_manpage.manpage import Manpage

    for command in (parser, *_commands(parser)):
        command.formatter_class = _unfolded
    for command in _commands(parser):
        command.description = None  # it says the same as the help, which stands above it
    told = {
        "project_name": NAME, "version": version(), "manual_title": "User Commands",
        "description": summary, "date": built_on().isoformat(),
    }  # fmt: skip
    if more:
        told["include"] = str(MORE)
    head, *body = str(Manpage(parser, told, format="single-commands-section")).splitlines()
    head = head.replace(r"\-", "-")  # a date with minus signs is none
    # A quote at the beginning of a line would be a request to the typesetter.
    plain = [rf"\&{line}" if line.startswith("'") else line for line in body]
    return "\n".join([head, ".ad l", ".nh", *plain, ""])


def _unfolded(prog: str) -> HelpFormatter:
    """Usage in one line: the reader's terminal folds it, not the one this is built in."""
    from argparse import HelpFormatter

    return HelpFormatter(prog, width=10_000)


def _commands(parser: ArgumentParser) -> Iterator[ArgumentParser]:
    for action in parser._actions:  # noqa: SLF001 - argparse tells its commands to nobody otherwise
        if isinstance(action.choices, dict):
            for command in action.choices.values():
                yield command
                yield from _commands(command)
