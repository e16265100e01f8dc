"""Tables of sentences and what the rules read from them, in both languages."""

from __future__ import annotations

import pytest

from tests.domain.jot_rules.asking import ask

DUE = [
    ("today", "2026-03-11"), ("tonight", "2026-03-11"), ("tomorrow", "2026-03-12"), ("tomorrow noon", "2026-03-12"),
    ("the day after tomorrow", "2026-03-13"), ("in three days", "2026-03-14"), ("within 10 days", "2026-03-21"),
    ("in two weeks", "2026-03-25"), ("in a month", "2026-04-11"), ("by Friday", "2026-03-13"),
    ("by Wednesday", "2026-03-11"), ("on Wednesday", "2026-03-18"), ("first thing Monday", "2026-03-16"),
    ("next Tuesday", "2026-03-17"), ("by Thursday next week", "2026-03-19"), ("this week", "2026-03-13"),
    ("by EOW", "2026-03-13"), ("next week", "2026-03-20"), ("at the weekend", "2026-03-15"),
    ("by the end of the month", "2026-03-31"), ("by the end of next month", "2026-04-30"),
    ("by the end of June", "2026-06-30"), ("by the end of the quarter", "2026-03-31"),
    ("by the end of the year", "2026-12-31"), ("by mid-May", "2026-05-15"), ("before Christmas", "2026-12-24"),
    ("by the 20th", "2026-03-20"), ("by the 5th", "2026-04-05"), ("by 24 Aug", "2026-08-24"), ("by 8/24", "2026-08-24"),
    ("by 27/3", "2026-03-27"), ("by April 2nd", "2026-04-02"), ("in June", None), ("asap", None), ("soon", None),
]  # fmt: skip
DUE_IN_GERMAN = [
    ("heute", "2026-03-11"), ("morgen", "2026-03-12"), ("übermorgen", "2026-03-13"), ("in drei Tagen", "2026-03-14"),
    ("in zwei Wochen", "2026-03-25"), ("in einem Monat", "2026-04-11"), ("bis Freitag", "2026-03-13"),
    ("bis Mittwoch", "2026-03-11"), ("am Mittwoch", "2026-03-18"), ("nächsten Dienstag", "2026-03-17"),
    ("bis Donnerstag nächster Woche", "2026-03-19"), ("diese Woche", "2026-03-13"), ("bis nächste Woche", "2026-03-20"),
    ("am Wochenende", "2026-03-15"), ("bis KW 28", "2026-07-10"), ("bis Monatsende", "2026-03-31"),
    ("bis Ende Juni", "2026-06-30"), ("bis Quartalsende", "2026-03-31"), ("bis Jahresende", "2026-12-31"),
    ("bis Mitte Mai", "2026-05-15"), ("vor Weihnachten", "2026-12-24"), ("bis Silvester", "2026-12-31"),
    ("bis zum 20.", "2026-03-20"), ("bis 24. August", "2026-08-24"), ("bis 24.8.", "2026-08-24"), ("im Juni", None),
]  # fmt: skip


@pytest.mark.parametrize(("words", "due"), DUE)
def test_days_in_english(words: str, due: str | None) -> None:
    (promise,) = ask(f"I'll post her the atlas {words}.", 1).promises
    assert (promise.by, str(promise.due) if promise.due else None) == (None, due)
    assert promise.text.startswith("post her the atlas")


@pytest.mark.parametrize(("words", "due"), DUE_IN_GERMAN)
def test_days_in_german(words: str, due: str | None) -> None:
    (promise,) = ask(f"Ich schicke ihr {words} den Atlas.", 1).promises
    assert (promise.by, str(promise.due) if promise.due else None) == (None, due)
    assert "schicke ihr" in promise.text
    assert promise.text.endswith("den Atlas")


PROMISES = [
    ("I need to ring the printer by Friday", None, "ring the printer"),
    ("Must return the ladder", None, "return the ladder"),
    ("I owe her a proper answer", None, "owe her a proper answer"),
    ("Told her I'd look for the drawings", None, "look for the drawings"),
    ("Book a table for six", None, "Book a table for six"),
    ("- me: forward the minutes", None, "forward the minutes"),
    ("- she: figures by Monday", 1, "figures"),
    ("She'll forward the slides tomorrow", 1, "forward the slides"),
    ("Wilma owes me the key", 1, "owes me the key"),
    ("She offered to review the draft", 1, "review the draft"),
    ("Said she'd ask the landlord", 1, "ask the landlord"),
    ("Wilma to confirm the room", 1, "confirm the room"),
    ("Will send me the logo", 1, "send me the logo"),
    ("Ich muss noch den Drucker anrufen", None, "den Drucker anrufen"),
    ("Leiter zurückgeben", None, "Leiter zurückgeben"),
    ("Blumen bestellen bis Freitag", None, "Blumen bestellen"),
    ("Sie schickt mir die Folien", 1, "schickt mir die Folien"),
    ("Sie meldet sich nächste Woche", 1, "meldet sich"),
    ("- ich: Protokoll bis morgen", None, "Protokoll"),
    ("- sie: Zahlen bis Montag", 1, "Zahlen"),
    ("Wilma kümmert sich um den Raum", 1, "kümmert sich um den Raum"),
    ("Schicke ihr morgen die Skizze", None, "Schicke ihr die Skizze"),
    ("She asked if we deliver on Sundays, I'll ring the depot", None, "ring the depot"),
    ("Wir verteilen die Karten bis Montag", None, "verteilen die Karten"),
    ("Ich sollte die Vase abholen", None, "die Vase abholen"),
    ("I'm picking up the tickets on Friday", None, "picking up the tickets"),
    ("Drop her a line by Friday", None, "Drop her a line"),
    ("Next step for me: venue shortlist by Friday", None, "venue shortlist"),
    ("Sie kommentiert den Entwurf bis Montag", 1, "kommentiert den Entwurf"),
    ("Morgen erneut versuchen", None, "erneut versuchen"),
    ("Wir vergleichen die Muster bis Montag", None, "vergleichen die Muster"),
    ("Sie eskaliert den Fall bis Freitag", 1, "eskaliert den Fall"),
    ("Grundriss anpassen", None, "Grundriss anpassen"),
    ("Die Vase zurückgeben, wenn sie wieder da ist", None, "Die Vase zurückgeben, wenn sie wieder da ist"),
]


@pytest.mark.parametrize(("text", "by", "act"), PROMISES)
def test_promises(text: str, by: int | None, act: str) -> None:
    (promise,) = ask(text, 1).promises
    assert (promise.by, promise.text) == (by, act)


@pytest.mark.parametrize(
    "text",
    [
        "She might send the slides", "She'd prefer the slides", "She'll send the slides, I hope", "If she has time she'll send the slides", "Will she send the slides?",
        "She won't send the slides", "Maybe I'll call her", "She would like to see the slides",
        "She has already sent the slides", "Her husband will send the slides", "Our accountant will send the slides",
        "Vielleicht schickt sie die Folien", "Falls sie Zeit hat, schickt sie die Folien", "Schickt sie die Folien?",
        "Sie schickt die Folien nicht", "Ihr Mann schickt die Folien", "She'll move to Leeds in May",
        "Does the barn leak? Mention it next time", "We agreed to talk again in June", "Soll niemand erfahren",
        "Nächstes Mal ansprechen", "Sie hängt bis Sonntag in Reykjavik fest",
    ],
)  # fmt: skip
def test_no_promises(text: str) -> None:
    assert ask(text, 1).promises == ()


FACTS = [
    ("Her daughter Mabel starts school on 2 September", "family", "Mabel", "daughter", "2026-09-02"),
    ("Their dog Biscuit ran away", "family", "Biscuit", "dog", ""),
    ("Her father broke his hip", "family", "", "father", ""),
    ("Husband Igor, a vet", "family", "Igor", "husband", ""),
    ("She plays the cello in a quartet", "hobby", "", "", ""),
    ("Training for a triathlon", "hobby", "", "", ""),
    ("She loves rowing", "hobby", "", "", ""),
    ("She's allergic to walnuts", "preference", "", "", ""),
    ("Doesn't eat pork", "preference", "", "", ""),
    ("She prefers short emails", "preference", "", "", ""),
    ("No calls before ten please", "preference", "", "", ""),
    ("She is now head of logistics", "work", "", "", ""),
    ("She starts at Blue Kettle in May", "work", "", "", "2026-05"),
    ("She moved into procurement", "work", "", "", ""),
    ("She was appointed dean in February", "work", "", "", "2026-02"),
    ("She is learning some Italian", "hobby", "", "", ""),
    ("She sleeps poorly", "context", "", "", ""),
    ("She's an expert on tariffs", "work", "", "", ""),
    ("She moves house in June", "context", "", "", "2026-06"),
    ("She has the flu", "context", "", "", ""),
    ("She's on parental leave until 1 July", "context", "", "", "2026-07-01"),
    ("Her birthday is 4 May", "date", "", "", "--05-04"),
    ("She gets married on 5 September", "date", "", "", "2026-09-05"),
    ("Her 40th is on 3 October", "date", "", "", "--10-03"),
    ("She gave up smoking", "preference", "", "", ""),
    ("No garlic bread please", "preference", "", "", ""),
    ("She is colour-blind", "preference", "", "", ""),
    ("She is anxious about the merger", "context", "", "", ""),
    ("She drums in a covers band", "hobby", "", "", ""),
    ("She keeps a few alpacas", "hobby", "", "", ""),
    ("Hip surgery on 2 May, won't travel for weeks", "context", "", "", "2026-05-02"),
    ("Her husband Igor and she are expecting their first baby", "family", "Igor", "husband", ""),
    (
        "Ihre Tochter Mathilda kommt am 2. September in die Schule",
        "family",
        "Mathilda",
        "Tochter",
        "2026-09-02",
    ),
    ("Ihr Hund Krümel ist weggelaufen", "family", "Krümel", "Hund", ""),
    ("Ihr Vater hat sich die Hüfte gebrochen", "family", "", "Vater", ""),
    ("Sie spielt Cello im Orchester", "hobby", "", "", ""),
    ("Trainiert für einen Triathlon", "hobby", "", "", ""),
    ("Sie rudert im Verein", "hobby", "", "", ""),
    ("Sie isst kein Schweinefleisch", "preference", "", "", ""),
    ("Bitte keine Anrufe vor zehn", "preference", "", "", ""),
    ("Trinkt nur Tee", "preference", "", "", ""),
    ("Sie ist jetzt Leiterin der Logistik", "work", "", "", ""),
    ("Sie wechselt im Mai zu Kesselblau", "work", "", "", "2026-05"),
    ("Sie zieht im Juni um", "context", "", "", "2026-06"),
    ("Sie ist nach Kassel gezogen", "context", "", "", ""),
    ("Sie sitzt bis Freitag in Reykjavik fest", "context", "", "", "2026-03-13"),
    ("Vor acht bitte nicht stören", "preference", "", "", ""),
    ("Sie hält ein paar Ziegen", "hobby", "", "", ""),
    ("Sie kann im Mai nur abends", "preference", "", "", "2026-05"),
    ("Sie hat Rheuma", "context", "", "", ""),
    ("Sie hat sich den Fuß verdreht", "context", "", "", ""),
    ("Sie macht nebenbei ihren Master in Jura", "work", "", "", ""),
    ("Sie ist bis 2. Mai nicht im Büro", "context", "", "", "2026-05-02"),
    ("Mittwochs nie", "preference", "", "", ""),
    ("Sie lernt abends Spanisch", "hobby", "", "", ""),
    ("Sie ist bis 2. Mai in Reykjavik", "context", "", "", "2026-05-02"),
    ("Sie macht sich Sorgen um den Standort", "context", "", "", ""),
    ("Vor der Belegschaft bitte siezen", "preference", "", "", ""),
    ("Sie sitzt im Stadtrat", "work", "", "", ""),
    ("Ab 6. Juni drei Wochen in Schweden", "context", "", "", "2026-06-06"),
    ("Sie ist bis 1. Juli in Elternzeit", "context", "", "", "2026-07-01"),
    ("Ihr Geburtstag ist am 4. Mai", "date", "", "", "--05-04"),
    ("Sie heiratet am 5. September", "date", "", "", "2026-09-05"),
]


@pytest.mark.parametrize(("text", "kind", "name", "relation", "date"), FACTS)
def test_facts(text: str, kind: str, name: str, relation: str, date: str) -> None:
    (fact,) = ask(text, 1).facts
    assert (fact.about, str(fact.kind), fact.name, fact.relation, fact.on) == (
        1,
        kind,
        name,
        relation,
        date,
    )


@pytest.mark.parametrize(
    "text",
    [
        "She no longer plays the cello", "Not sure whether she still rows", "I play the cello", "My daughter Mabel sings",
        "The price goes up in May", "Sister company in Leeds is buying", "It rained all day", "Does she still row?",
        "Sie spielt nicht mehr Cello", "Ich spiele Cello", "Meine Tochter Mathilda singt", "Vielleicht zieht sie um",
        "Der Preis steigt im Mai", "She would rather not", "Lieber nicht",
    ],
)  # fmt: skip
def test_no_facts(text: str) -> None:
    assert ask(text, 1).facts == ()


CONTACTS = [
    ("Lunch with Wilma yesterday, 50 min", "in_person", "2026-03-10", 50, None),
    ("Wilma rang on Monday, half an hour", "phone", "2026-03-09", 30, None),
    ("Zoom with Wilma, 1h15, she was cheerful", "video", None, 75, "warm"),
    ("WhatsApp from Wilma: all good", "message", None, None, None),
    ("Wilma emailed last Thursday", "email", "2026-03-05", None, None),
    ("Meeting with Wilma, 2 hours. She seemed tired", None, None, 120, "flat"),
    ("Met Wilma at the station, stressed", "in_person", None, None, "tense"),
    ("Mittagessen mit Wilma gestern, 50 Min", "in_person", "2026-03-10", 50, None),
    ("Wilma am Montag angerufen, halbe Stunde", "phone", "2026-03-09", 30, None),
    ("Zoom mit Wilma, 1 Std 15, sie war gut gelaunt", "video", None, 75, "warm"),
    ("Mail von Wilma, klang gestresst", "email", None, None, "tense"),
    ("Sprachnachricht von Wilma", "message", None, None, None),
    ("Wilma on Friday, 15 min by phone", "phone", "2026-03-06", 15, None),
    ("Called Wilma two days ago, two and a half hours", "phone", "2026-03-09", 150, None),
    ("Half an hour with Wilma over coffee, relaxed", "in_person", None, 30, "fine"),
    ("Wilma texted from her allotment", "message", None, None, None),
    ("Nobody called, Wilma neither", None, None, None, None),
    ("Wilma emailed: can't make the 6th", "email", None, None, None),
    ("Mit Wilma auf einen Absacker, 1h20, gut aufgelegt", "in_person", None, 80, "warm"),
    ("Wilma hat gestern per Mail abgesagt", "email", "2026-03-10", None, None),
    ("Vor zwei Tagen bei Wilma im Keller gewesen", "in_person", "2026-03-09", None, None),
    ("Wilma am Handy, fünf Minuten, hundemüde", "phone", None, 5, "flat"),
]


@pytest.mark.parametrize(("text", "channel", "day", "minutes", "mood"), CONTACTS)
def test_the_contact_itself(
    text: str, channel: str | None, day: str | None, minutes: int | None, mood: str | None
) -> None:
    found = ask(text)
    said = (found.channel, found.date, found.minutes, found.mood)
    assert tuple(None if each is None else str(each) for each in said) == (
        channel, day, None if minutes is None else str(minutes), mood,
    )  # fmt: skip
    assert found.mentions == (1,)


@pytest.mark.parametrize(
    "text",
    [
        "Her aunts are coming to visit on 2 May",
        "Ihre Tanten kommen am 2. Mai zu Besuch",
        "Wilma bis 4. Mai im Büro",
    ],
)
def test_a_day_ahead_is_not_the_contacts_a_year_ago(text: str) -> None:
    assert ask(text, 1).date is None


def test_names_and_common_words() -> None:
    assert ask("Will will bring the map", 3).mentions == (3,)
    assert ask("will bring the map", 1).mentions == ()
    assert ask("Willow's tea was good").mentions == (1,)
    assert ask("Her husband Jonas bakes", 1).mentions == ()
    assert ask("Frau Brandysnap ruft an").mentions == (1,)
