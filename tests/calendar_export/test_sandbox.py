"""A sandbox without network is told apart from being offline, with the words that change it."""

from __future__ import annotations

from pathlib import Path

import pytest

from relationship_journal.calendar_export import sandbox
from relationship_journal.calendar_export.transport import Transport
from relationship_journal.domain.errors import ServerFault
from relationship_journal.wording import sentence

APPLICATION = "[Application]\nname=arpa.home.relationship_journal\nruntime=runtime/a/b/c\n\n"
COMMAND = "flatpak override --user --share=network arpa.home.relationship_journal"


@pytest.mark.parametrize(
    ("told", "words"),
    [
        (None, ""),
        ("", ""),
        ("no such format\n", ""),
        (f"{APPLICATION}[Context]\nshared=ipc;\nsockets=wayland;\n", COMMAND),
        (f"{APPLICATION}[Context]\nsockets=wayland;\n", COMMAND),
        (APPLICATION, COMMAND),
        (f"{APPLICATION}[Context]\nshared=network;ipc;\n", ""),
    ],
)
def test_only_a_sandbox_without_network_has_words(
    told: str | None, words: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sandbox, "TOLD", tmp_path / "info")
    if told is not None:
        sandbox.TOLD.write_text(told, encoding="utf-8")
    assert sandbox.words_for_network() == words


def test_the_reader_is_told_what_to_allow(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sandbox, "TOLD", tmp_path / "info")
    sandbox.TOLD.write_text(f"{APPLICATION}[Context]\nshared=ipc;\n", encoding="utf-8")
    address = "https://nowhere.invalid/"
    with pytest.raises(ServerFault) as refused:
        Transport(address, deadline_s=5).request("GET", address)
    assert sentence(refused.value).endswith(COMMAND)
