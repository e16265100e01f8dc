"""The door to other programs: an address is shown in full, and handed over as nothing but an address."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from relationship_journal.desktop.outside import hand_over, in_full


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("odette@cloudberry.example", "odette@cloudberry.example"),
        ("+49 30 1234567", "+49 30 1234567"),
        ("a@b\u00e4nk.example", "a@b\u00e4nk.example (xn--bnk-qla.example)"),
        ("bank.example@evil.example", "bank.example@evil.example"),
        ("a@evil\u202emoc.knab", "a@evil[U+202E]moc.knab"),
        ("a@b.example\n?bcc=c@evil.example", "a@b.example[U+000A]?bcc=c@evil.example"),
        ("a\u200b@b.example", "a[U+200B]@b.example"),
    ],
)
def test_an_address_is_read_before_it_is_used(value: str, shown: str) -> None:
    assert in_full(value) == shown


@pytest.mark.parametrize(
    "value", ["a@b.example?attach=/etc/passwd&bcc=c@evil.example", "//evil.example/a", "javascript:alert(1)"]
)
def test_an_address_can_bring_nothing_with_it(value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    hand_over("mailto", value)
    (url,) = opened
    assert (url.scheme(), url.host(), url.query(), url.fragment()) == ("mailto", "", "", "")
    assert (
        url.path() == value or not url.isValid()
    )  # what begins with two slashes is no address, and opens nothing
