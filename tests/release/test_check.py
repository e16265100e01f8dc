"""The check before a release: it says what is wrong with each promise, and what it did not look at."""

from __future__ import annotations

from datetime import date

import pytest

from release import check, described, papers
from release.check import Promise
from release.described import Release
from release.project import version


def test_a_broken_promise_is_told_and_nothing_is_handed_out(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def kept() -> list[str]:
        return []

    monkeypatch.setattr(
        check,
        "promises",
        lambda: [
            Promise("one thing", kept),
            Promise("another", lambda: ["this line"]),
            Promise("slow", kept, takes_long=True),
        ],
    )
    assert check.main(["--quick"]) == 1
    said = capsys.readouterr().out.splitlines()
    assert [line.split(" (")[0] for line in said] == [
        "ok    one thing",
        "NOT   another",
        "      this line",
        "--    slow: not looked at",
        "It cannot be handed out: 1 broken.",
    ]


@pytest.mark.parametrize(
    "check_papers",
    [papers.licences_known, papers.no_addresses, papers.schema_kept],
    ids=lambda each: each.__name__,
)
def test_the_papers_are_in_order_at_any_time(check_papers: object) -> None:
    assert callable(check_papers)
    assert check_papers() == []


def test_a_version_without_a_dated_section_is_no_release(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(described, "releases", lambda: [Release(version(), date(2026, 1, 1), is_out=False)])
    assert papers.one_version() == [f"CHANGELOG.md has no dated section for {version()}"]


def test_a_licence_nobody_knows_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(papers, "libraries", lambda: {"appdirs", "rapidfuzz"})
    monkeypatch.setattr(papers, "ALLOWED", frozenset({"Apache-2.0"}))
    assert papers.licences_known() == ["appdirs: MIT", "rapidfuzz: MIT"]
