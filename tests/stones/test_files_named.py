"""How files and a token reach the window from the command line of a file manager or a launcher."""

from __future__ import annotations

from pathlib import Path

import pytest

from relationship_journal import app


@pytest.mark.parametrize(
    ("named", "path"),
    [
        ("people.vcf", "people.vcf"),
        ("/tmp/Zoë's people.vcf", "/tmp/Zoë's people.vcf"),
        ("file:///tmp/people%20of%20Zo%C3%AB.vcf", "/tmp/people of Zoë.vcf"),
        ("file:/tmp/plain.ics", "/tmp/plain.ics"),
        ("file://localhost/tmp/x.csv", "/tmp/x.csv"),
        ("file:///tmp/100%25.vcf", "/tmp/100%.vcf"),
        ("file:///tmp/a#b?c.vcf", "/tmp/a"),
        ("filed.vcf", "filed.vcf"),
    ],
)
def test_a_file_is_named_by_path_or_address(named: str, path: str) -> None:
    assert app._arguments([named]).files == [Path(path)]


def test_several_files_are_taken_in_their_order() -> None:
    asked = app._arguments(["b.vcf", "file:///a.ics", "--jot"])
    assert (asked.files, asked.jot) == ([Path("b.vcf"), Path("/a.ics")], True)


@pytest.mark.parametrize(
    ("given", "token"),
    [
        ({}, ""),
        ({"DESKTOP_STARTUP_ID": "x_TIME5"}, "x_TIME5"),
        ({"DESKTOP_STARTUP_ID": "x_TIME5", "XDG_ACTIVATION_TOKEN": "wayland"}, "wayland"),
    ],
)
def test_the_desktops_token_goes_with_the_call(
    monkeypatch: pytest.MonkeyPatch, given: dict[str, str], token: str
) -> None:
    for name in ("DESKTOP_STARTUP_ID", "XDG_ACTIVATION_TOKEN"):
        monkeypatch.delenv(name, raising=False)
    for name, value in given.items():
        monkeypatch.setenv(name, value)
    assert app._token() == token
