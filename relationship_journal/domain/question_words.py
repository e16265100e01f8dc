"""The words of questions, English and German: filters, their values, and "who likes ...", "whose child ..."."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from relationship_journal.domain.channels import Channel
from relationship_journal.domain.facts import FactKind


class Key(StrEnum):
    """What a question can be narrowed by."""

    WITH = "with"
    IN = "in"
    KIND = "kind"
    CHANNEL = "channel"
    AFTER = "after"
    BEFORE = "before"
    HAS = "has"
    IS = "is"
    NEVER = "never"


class Has(StrEnum):
    """What somebody may have."""

    PROMISE = "promise"
    MEETING = "meeting"
    EMAIL = "email"
    PHONE = "phone"
    BIRTHDAY = "birthday"
    QUESTION = "question"


KEYS: Mapping[str, Key] = {
    **{key.value: key for key in Key},
    "mit": Key.WITH, "kreis": Key.IN, "circle": Key.IN, "art": Key.KIND, "kanal": Key.CHANNEL, "since": Key.AFTER,
    "nach": Key.AFTER, "seit": Key.AFTER, "vor": Key.BEFORE, "until": Key.BEFORE, "hat": Key.HAS, "ist": Key.IS,
    "nie": Key.NEVER,
}  # fmt: skip

PERSON, FACT, ENTRY, PROMISE, MEETING, TOPIC, GESTURE = (
    "person", "fact", "entry", "promise", "meeting", "topic", "gesture",
)  # fmt: skip
RECORDS = (ENTRY, PROMISE, FACT, MEETING, TOPIC, GESTURE)

VALUES: Mapping[Key, Mapping[str, str]] = {
    Key.KIND: {
        **{kind.value: kind.value for kind in FactKind},
        **{word: word for word in (PERSON, *RECORDS)},
        "people": PERSON, "jot": ENTRY, "question": TOPIC, "familie": FactKind.FAMILY, "hobbies": FactKind.HOBBY,
        "vorliebe": FactKind.PREFERENCE, "arbeit": FactKind.WORK, "beruf": FactKind.WORK, "lage": FactKind.CONTEXT,
        "datum": FactKind.DATE, "menschen": PERSON, "fakt": FACT, "eintrag": ENTRY, "notiz": ENTRY,
        "versprechen": PROMISE, "treffen": MEETING, "termin": MEETING, "frage": TOPIC, "geste": GESTURE,
    },
    Key.CHANNEL: {
        **{channel.value.replace("_", "-"): channel.value for channel in Channel},
        "in_person": Channel.IN_PERSON, "person": Channel.IN_PERSON, "call": Channel.PHONE, "mail": Channel.EMAIL,
        "e-mail": Channel.EMAIL, "persoenlich": Channel.IN_PERSON, "persönlich": Channel.IN_PERSON,
        "telefon": Channel.PHONE, "anruf": Channel.PHONE, "nachricht": Channel.MESSAGE, "brief": Channel.LETTER,
        "rundschreiben": Channel.BROADCAST, "notiz": Channel.NOTE,
    },
    Key.HAS: {
        **{each.value: each.value for each in Has},
        "mail": Has.EMAIL, "e-mail": Has.EMAIL, "telefon": Has.PHONE, "geburtstag": Has.BIRTHDAY,
        "versprechen": Has.PROMISE, "treffen": Has.MEETING, "termin": Has.MEETING, "frage": Has.QUESTION,
    },
    Key.IS: {
        "overdue": "overdue", "due": "due", "überfällig": "overdue", "ueberfaellig": "overdue", "fällig": "due",
        "faellig": "due",
    },
    Key.NEVER: {"met": "met", "getroffen": "met"},
}  # fmt: skip
"""What the filters take that take one of a set, as typed, folded by case alone; the others take names and days."""

OFFERED: Mapping[Key, tuple[str, ...]] = {
    Key.KIND: (*(kind.value for kind in FactKind), PROMISE, MEETING, ENTRY),
    Key.CHANNEL: tuple(channel.value.replace("_", "-") for channel in Channel),
    Key.HAS: tuple(each.value for each in Has),
    Key.IS: ("overdue", "due"),
    Key.NEVER: ("met",),
}
"""The values offered while a filter is typed."""
GERMAN: Mapping[Key, str] = {
    Key.WITH: "mit", Key.IN: "kreis", Key.KIND: "art", Key.CHANNEL: "kanal", Key.AFTER: "nach", Key.BEFORE: "vor",
    Key.HAS: "hat", Key.IS: "ist", Key.NEVER: "nie",
}  # fmt: skip
"""The filters as they are offered in German."""
OFFERED_GERMAN: Mapping[Key, tuple[str, ...]] = {
    Key.KIND: (
        "familie", "hobby", "vorliebe", "arbeit", "lage", "datum", "versprechen", "termin", "eintrag",
    ),
    Key.CHANNEL: (
        "persönlich", "video", "telefon", "e-mail", "nachricht", "brief", "rundschreiben", "notiz",
    ),
    Key.HAS: ("versprechen", "termin", "e-mail", "telefon", "geburtstag", "frage"),
    Key.IS: ("überfällig", "fällig"),
    Key.NEVER: ("getroffen",),
}  # fmt: skip
"""The values offered while a filter with a German name is typed."""

LIKING = frozenset(
    "likes like loves love enjoys plays play does collects follows sings cooks rides runs sails climbs"
    " mag liebt spielt macht sammelt singt kocht reitet segelt klettert".split()
)
"""Verbs after "who" that ask for a hobby or a preference."""
ACTING = frozenset("sings cooks rides runs sails climbs singt kocht reitet segelt klettert".split())
"""Those among them that say what is done: "who sails"."""
WORKING = frozenset("works work worked arbeitet".split())
LIVING = frozenset("lives live lived wohnt lebt".split())
SMALL = frozenset(
    "at for in as the a an to with bei für fur in als der die das ein eine mit gern gerne".split()
)
"""Words that join the verb to what is asked for."""
WHO = frozenset({"who", "wer"})
WHOSE = frozenset({"whose", "wessen"})
