"""Who does what by when, where it is said in a roundabout way."""

from __future__ import annotations

import pytest

from tests.domain.jot_rules.asking import ask

Promised = list[tuple[int | None, str, str | None]]


def promised(text: str) -> Promised:
    """Who, what and until when, of every promise."""
    return [(each.by, each.text, str(each.due) if each.due else None) for each in ask(text, 1).promises]


@pytest.mark.parametrize(
    ("text", "promises"),
    [
        # What "it" is stands before the colon.
        ("Cap table: she'll send it tomorrow", [(1, "Cap table: she'll send it", "2026-03-12")]),
        # A message goes on speaking.
        ("Text from Wilma: will sign the lease tomorrow", [(1, "sign the lease", "2026-03-12")]),
        ("Message from Wilma: only oat milk. Will confirm the panel by Friday.",
         [(1, "confirm the panel", "2026-03-13")]),
        ('Wilma wrote by mail: "I\'ll return the ladder by Friday."', [(1, "return the ladder", "2026-03-13")]),
        ("Wilma rief an: zahlt die Rechnung in zehn Tagen", [(1, "zahlt die Rechnung", "2026-03-21")]),
        # Deeds nobody listed, with a last day.
        ("She digs out the photos by Monday", [(1, "digs out the photos", "2026-03-16")]),
        ("Sie zeichnet die Details bis Freitag um", [(1, "zeichnet die Details um", "2026-03-13")]),
        ("Gibt mir bis Freitag die Anschrift durch", [(1, "Gibt mir die Anschrift durch", "2026-03-13")]),
        ("Ich storniere die Miete bis Freitag", [(None, "storniere die Miete", "2026-03-13")]),
        ("Wir reichen den Antrag bis Freitag ein", [(None, "reichen den Antrag ein", "2026-03-13")]),
        ("Hab ihr gesagt, ich lege bis zum 27. Einspruch ein", [(None, "lege Einspruch ein", "2026-03-27")]),
        ("Die letzten Fragen beantwortet sie bis Freitag",
         [(1, "Die letzten Fragen beantwortet sie", "2026-03-13")]),
        ("Den Bogen hab ich ihr fest zugesagt", [(None, "Den Bogen hab ich ihr fest zugesagt", None)]),
        ("Rede bis Freitag vorlesen", [(None, "Rede vorlesen", "2026-03-13")]),
        ("Magnumflasche für ihn zurücklegen!", [(None, "Magnumflasche für ihn zurücklegen", None)]),
        ("Sie leitet mir den Plan weiter, spätestens am 12.", [(1, "leitet mir den Plan weiter", "2026-03-12")]),
        ("Sie gibt mir Bescheid, ob das Dach hält", [(1, "gibt mir Bescheid, ob das Dach hält", None)]),
        # One promise of two deeds.
        ("I'll draft three questions and send them by Friday",
         [(None, "draft three questions and send them", "2026-03-13")]),
        # Doubt and conditions touch what they stand beside.
        ("I'll take over the minutes, might chair as well", [(None, "take over the minutes", None)]),
        ("I'm to look over the plan by Friday, and if they ask we'd have to quote again",
         [(None, "look over the plan", "2026-03-13")]),
        ("Promised to post her the atlas", [(None, "post her the atlas", None)]),
        ("Owe her the figures by Friday", [(None, "Owe her the figures", "2026-03-13")]),
        # None of these.
        ("She agreed to the budget", []), ("Book value is a joke", []), ("Invoice paid", []),
        ("Her husband Igor came. He'll send the form.", []), ("Termine freitags bitte meiden", []),
        ("Sie macht ihrem Chef bis Montag die Folien fertig", []), ("Müsste man sie mal fragen", []),
        ("Sie hat mich gebeten, die Abrechnung zu prüfen", []), ("Sie will bis Freitag fliegen, hahaha", []),
        ("Timo bis Freitag in Ruhe lassen", []),
    ],
)  # fmt: skip
def test_who_does_what(text: str, promises: Promised) -> None:
    assert promised(text) == promises


def test_a_flat_is_no_abbreviation() -> None:
    assert promised("Sie zieht in die WG. Sie ruft mich bis Freitag an.") == [
        (1, "ruft mich an", "2026-03-13")
    ]


def test_a_saturday_is_not_somebody_who_sat() -> None:
    (fact,) = ask("Her son Dev sat the bar exam last Thursday", 1).facts
    assert (fact.name, fact.on, fact.text) == ("Dev", "2026-03-05", "son Dev sat the bar exam")


def test_days_in_a_row_are_no_day() -> None:
    (fact,) = ask("She works Monday to Wednesday only from May", 1).facts
    assert (fact.text, fact.on) == ("works Monday to Wednesday only", "2026-05")
