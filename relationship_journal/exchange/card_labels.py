"""What a point is called: TYPE words, Apple's labels and service names, to plain words and back."""

from __future__ import annotations

# Words that say nothing a person would say, or that are the default.
_NOISE = {"internet", "pref", "voice", "postal", "parcel", "dom", "intl", "msg", "x400"}
_SPOKEN = {"cell": "mobile"}
_TYPE_OF = {"mobile": "CELL"}
_ANYWHERE = {"home", "work", "other"}
_WRITABLE = {
    "phone": _ANYWHERE | {"mobile", "fax", "pager", "car", "video", "isdn", "modem", "bbs", "text", "main"},
    "email": _ANYWHERE,
    "address": _ANYWHERE,
    "url": _ANYWHERE,
    "im": _ANYWHERE,
}
_APPLE = {"homepage": "home page", "homefax": "home fax", "workfax": "work fax", "otherfax": "other fax"}
_APPLE_PEOPLE = (
    "spouse child mother father parent brother sister friend manager assistant partner son daughter".split()
)

#: Instant messaging in fields of its own: property name to the service's name.
SERVICES = {
    "X-AIM": "AIM",
    "X-GADUGADU": "Gadu-Gadu",
    "X-GOOGLE-TALK": "Google Talk",
    "X-GROUPWISE": "GroupWise",
    "X-GTALK": "Google Talk",
    "X-ICQ": "ICQ",
    "X-JABBER": "Jabber",
    "X-MATRIX": "Matrix",
    "X-MSN": "MSN",
    "X-QQ": "QQ",
    "X-SKYPE": "Skype",
    "X-SKYPE-USERNAME": "Skype",
    "X-TELEGRAM": "Telegram",
    "X-TWITTER": "Twitter",
    "X-YAHOO": "Yahoo",
}
_SERVICE_FIELD = {name: field for field, name in reversed(SERVICES.items())}

#: Related people in fields of their own: property name to the relation.
RELATIONS = {
    f"{prefix}{stem}": relation
    for prefix in ("X-", "X-EVOLUTION-", "X-MS-", "X-KADDRESSBOOK-X-")
    for stem, relation in (
        ("SPOUSE", "spouse"),
        ("SPOUSESNAME", "spouse"),
        ("MANAGER", "manager"),
        ("MANAGERSNAME", "manager"),
        ("ASSISTANT", "assistant"),
        ("ASSISTANTSNAME", "assistant"),
    )
}
#: Android's numbers for relations, from its ContactsContract.
_ANDROID_RELATIONS = (
    "", "assistant", "brother", "child", "domestic partner", "father", "friend", "manager", "mother", "parent",
    "partner", "referred by", "relative", "sister", "spouse",
)  # fmt: skip
_RFC_RELATIONS = {
    "contact", "acquaintance", "friend", "met", "co-worker", "colleague", "co-resident", "neighbor", "child",
    "parent", "sibling", "spouse", "kin", "muse", "crush", "date", "sweetheart", "me", "agent", "emergency",
}  # fmt: skip


def label_of(types: tuple[str, ...]) -> str:
    """The label TYPE values make: ("work", "fax", "pref") is "work fax"."""
    if not types:
        return ""
    words = dict.fromkeys(_SPOKEN.get(word, word) for word in types if word not in _NOISE)
    return " ".join(words)


def apple_label(text: str) -> str:
    """Apple's own labels (_$!<Home>!$_) in plain words; anybody's own label as it is."""
    if text.startswith("_$!<") and text.endswith(">!$_"):
        word = text[4:-4].lower()
        return _APPLE.get(word, word)
    return text


def apple_relation(relation: str) -> str:
    """A relation as Apple labels it, or as it is if Apple has no word for it."""
    return f"_$!<{relation.capitalize()}>!$_" if relation in _APPLE_PEOPLE else relation


def types_for(kind: str, label: str) -> tuple[str, ...] | None:
    """TYPE values (upper case) that read back as this label; None if it needs a label of its own."""
    words = label.lower().split(" ") if label else []
    if len(set(words)) != len(words) or not _WRITABLE.get(kind, set()).issuperset(words):
        return None
    return tuple(_TYPE_OF.get(word, word.upper()) for word in words)


def service_field(label: str) -> str:
    """The property a messaging service has of its own, or ""."""
    return _SERVICE_FIELD.get(label, "")


def android_relation(number: str) -> str:
    """The relation one of Android's numbers stands for, or ""."""
    known = (
        number.isascii() and number.isdecimal() and len(number) < 3 and int(number) < len(_ANDROID_RELATIONS)
    )
    return _ANDROID_RELATIONS[int(number)] if known else ""


def rfc_relation(label: str) -> bool:
    """Is this one of RFC 6350's relation types?"""
    return label in _RFC_RELATIONS
