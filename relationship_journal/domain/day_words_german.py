"""The German words for days and hours."""

from __future__ import annotations

from types import MappingProxyType

from relationship_journal.domain.day_words import DayWords, counted

# All folded (ä is a), and as people without the letters type them (ae).
GERMAN = DayWords(
    weekdays=counted(
        "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag sonnabend", "sonntag"
    ),
    short_weekdays=counted("mo", "di", "mi", "do", "fr", "sa", "so"),
    months=counted(
        "januar jan janner jaenner", "februar feb", "marz maerz mar mrz", "april apr", "mai", "juni jun",
        "juli jul", "august aug", "september sep sept", "oktober okt", "november nov", "dezember dez", first=1,
    ),
    numbers=counted(
        "ein eine einen einem einer", "zwei", "drei", "vier", "funf fuenf", "sechs", "sieben", "acht", "neun",
        "zehn", "elf", "zwolf zwoelf", "dreizehn", "vierzehn", first=1,
    ),
    from_today=MappingProxyType({
        ("heute",): 0, ("heut",): 0, ("morgen",): 1, ("gestern",): -1, ("ubermorgen",): 2, ("uebermorgen",): 2,
        ("vorgestern",): -2,
    }),
    units=MappingProxyType({
        "minute": "minutes", "minuten": "minutes", "min": "minutes", "stunde": "hours", "stunden": "hours",
        "std": "hours", "h": "hours", "tag": "days", "tage": "days", "tagen": "days", "woche": "weeks", "wochen": "weeks",
        "monat": "months", "monate": "months", "monaten": "months", "monats": "months", "jahr": "years",
        "jahre": "years", "jahren": "years", "jahres": "years",
    }),
    next=frozenset("nachste nachsten nachster nachstes nachstem naechste naechsten naechster naechstes".split()),
    coming=frozenset("kommende kommenden kommender kommendes".split()),
    this=frozenset("diese diesen dieser dieses diesem".split()),
    last=frozenset("letzte letzten letzter letztes vorige vorigen voriger vergangene vergangenen".split()),
    within=frozenset({"in", "binnen"}),
    ago=frozenset(),
    back=frozenset({"vor"}),
    until=frozenset({"bis", "zum", "am", "spatestens", "spaetestens"}),
    end=frozenset({"ende"}),
    of=frozenset({"der", "des", "vom"}),
    the=frozenset({"der", "die", "das", "dem", "den", "des"}),
    ordinals=frozenset(),
    dotted_ordinals=True,
    at=frozenset({"um", "ab", "gegen"}),
    fillers=frozenset({"am", "den", "dem", "der", "die", "von", "vom"}),
    hour_marks=frozenset({"h", "uhr"}),
    before_noon=frozenset(),
    after_noon=frozenset(),
    noon=frozenset({"mittag", "mittags"}),
    now=frozenset({"jetzt", "gerade"}),
    day_parts=MappingProxyType({
        "morgens": (0, 11), "morgen": (0, 11), "fruh": (0, 11), "frueh": (0, 11), "vormittag": (0, 11),
        "vormittags": (0, 11), "nachmittag": (12, 18), "nachmittags": (12, 18), "abend": (17, 23), "abends": (17, 23),
    }),
    spoken=MappingProxyType({("halb",): -30, ("viertel", "nach"): 15, ("viertel", "vor"): -15, ("dreiviertel",): -15}),
    spans=MappingProxyType({
        ("einer", "halben", "stunde"): 30, ("einer", "viertelstunde"): 15, ("einer", "dreiviertelstunde"): 45,
        ("eineinhalb", "stunden"): 90, ("anderthalb", "stunden"): 90,
    }),
    hour_words=counted(
        "eins", "zwei", "drei", "vier", "funf fuenf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwolf zwoelf",
        first=1,
    ),
    marked_hours=MappingProxyType({"ein": 1}),
    by=frozenset({"bis", "zum", "spatestens", "spaetestens"}),
    on=frozenset({"am"}),
    loose_days=frozenset({8}),
    small=frozenset({"morgen"}),
    wary=frozenset({"so", "do"}),
    foreign=frozenset({"i"}),
)  # fmt: skip
