"""One card while it is being read: which property means which field of a Card, and what goes to the rest."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from relationship_journal.domain.cards import Card, CardFact, CardPoint, address_text, spoken_name
from relationship_journal.exchange import card_interests, card_labels, card_photo
from relationship_journal.exchange.card_dates import OMITTED_YEAR, partial_date
from relationship_journal.exchange.content_lines import Head
from relationship_journal.exchange.value_text import clean, one_line, split_escaped, unescape

#: Properties whose value is split at semicolons, so that an encoded semicolon must stay told apart.
STRUCTURED = frozenset({"N", "ADR", "ORG", "X-ANDROID-CUSTOM"})
_ANDROID = "vnd.android.cursor.item/"
_KINDS = {"group": "group", "org": "organisation", "organization": "organisation", "company": "organisation"}

_Point = tuple[str, CardPoint]


_Rule = Callable[["CardBuilder", Head, str, Callable[[], str]], bool]


class CardBuilder:
    """Gathers a card's fields.  Every rule answers whether it understood the value; if not, it is kept as rest."""

    __slots__ = (
        "line", "version", "inner", "closed_inner", "taken", "photo_failed", "_texts", "_units", "_names",
        "_points", "_related", "_notes", "_categories", "_photo", "_labels", "_grouped_dates", "_rest", "_facts",
    )  # fmt: skip

    def __init__(self, line: int) -> None:
        self.line = line
        self.version = ""
        self.inner: list[int] = []
        self.closed_inner = False
        self.taken = 0
        self.photo_failed = False
        self._texts: dict[str, str] = {}
        self._units: tuple[str, ...] = ()
        self._names: list[str] = []
        self._points: list[_Point] = []
        self._related: list[_Point] = []
        self._notes: list[str] = []
        self._categories: list[str] = []
        self._photo = b""
        self._labels: dict[str, tuple[str, str]] = {}
        self._grouped_dates: list[tuple[str, str, str]] = []
        self._rest: list[str] = []
        self._facts: list[CardFact] = []

    def take(self, head: Head, value: str, whole: Callable[[], str]) -> None:
        """Take one property; `whole` gives its line as written, asked for only if it is not understood."""
        rule = self._rules.get(head.name)
        if head.name.startswith("X-MESSAGING/"):
            rule = CardBuilder._take_kde_messaging
        if rule is None or not rule(self, head, value, whole):
            self._rest.append(whole())

    # ------------------------------------------------------------------------------------------------ simple fields

    def _once(self, field: str, text: str) -> bool:
        if self._texts.get(field) or not text:
            return not text
        self._texts[field] = text
        return True

    def _take_full_name(self, _head: Head, value: str, _whole: Callable[[], str]) -> bool:
        return self._once("name", one_line(unescape(value)))

    def _take_names(self, _head: Head, value: str, _whole: Callable[[], str]) -> bool:
        if self._names:
            return False
        self._names = [one_line(piece) for piece in split_escaped(value, ";")]
        return len(self._names) <= 5

    def _take_nickname(self, _head: Head, value: str, _whole: Callable[[], str]) -> bool:
        return self._once("nickname", one_line(unescape(value)))

    def _take_organisation(self, _head: Head, value: str, _whole: Callable[[], str]) -> bool:
        first, *units = [one_line(piece) for piece in split_escaped(value, ";")]
        if not self._once("organisation", first):
            return False
        self._units = self._units or tuple(unit for unit in units if unit)
        return True

    def _take_title(self, head: Head, value: str, _whole: Callable[[], str]) -> bool:
        return self._once(head.name, one_line(unescape(value)))

    def _take_uid(self, _head: Head, value: str, _whole: Callable[[], str]) -> bool:
        return self._once("uid", one_line(unescape(value)))

    def _take_pronouns(self, _head: Head, value: str, _whole: Callable[[], str]) -> bool:
        return self._once("pronouns", one_line(unescape(value)))

    def _take_revision(self, _head: Head, value: str, _whole: Callable[[], str]) -> bool:
        self.version = self.version or value.strip()[:10]
        return True

    def _take_note(self, _head: Head, value: str, _whole: Callable[[], str]) -> bool:
        text = clean(unescape(value))
        if text.strip():
            self._notes.append(text)
        return True

    def _take_categories(self, _head: Head, value: str, _whole: Callable[[], str]) -> bool:
        self._categories += [name for name in map(one_line, split_escaped(value, ",")) if name]
        return True

    def _take_interest(self, head: Head, value: str, _whole: Callable[[], str]) -> bool:
        fact = card_interests.interest(head, value)
        if fact is not None:
            self._facts.append(fact)
        return True

    def _take_kind(self, _head: Head, value: str, _whole: Callable[[], str]) -> bool:
        if value.strip().lower() in _KINDS:
            self._texts["kind"] = _KINDS[value.strip().lower()]
        return False  # the line itself is kept, whatever it says

    # ------------------------------------------------------------------------------------------------------- dates

    def _take_born(self, head: Head, value: str, _whole: Callable[[], str]) -> bool:
        omitted = head.parameters.get("X-APPLE-OMIT-YEAR", [OMITTED_YEAR])[0]
        return self._date("born", value, omitted)

    def _take_anniversary(self, _head: Head, value: str, _whole: Callable[[], str]) -> bool:
        return self._date("anniversary", value, OMITTED_YEAR)

    def _date(self, field: str, value: str, omitted: str) -> bool:
        if not value.strip():
            return True
        found = partial_date(unescape(value), omitted)
        return bool(found) and (self._texts.get(field) == found or self._once(field, found))

    def _take_apple_date(self, head: Head, value: str, whole: Callable[[], str]) -> bool:
        self._grouped_dates.append((head.group.lower(), value, whole()))
        return True

    # ------------------------------------------------------------------------------------------------------ points

    def _point(self, head: Head, kind: str, value: str, label: str = "", parts: tuple[str, ...] = ()) -> bool:
        if value:
            types = head.types
            # 4.0 says PREF=1, earlier versions TYPE=PREF
            preferred = "pref" in types or head.parameters.get("PREF") == ["1"]
            label = label or card_labels.label_of(types)
            self._points.append((head.group.lower(), CardPoint(kind, value, label, preferred, parts)))
        return True

    def _take_email(self, head: Head, value: str, _whole: Callable[[], str]) -> bool:
        text = one_line(unescape(value))
        label = ""
        if text[:7].lower() == "mailto:":
            text = text[7:]
        if text.endswith(">") and "@" in text[text.rfind("<") + 1 :]:
            # written as in a mail header: "Name" <address>
            label = text[: text.rfind("<")].strip(' "')
            text = text[text.rfind("<") + 1 : -1].strip()
        return self._point(head, "email", text, card_labels.label_of(head.types) or label)

    def _take_phone(self, head: Head, value: str, _whole: Callable[[], str]) -> bool:
        text = one_line(unescape(value))
        return self._point(head, "phone", text[4:] if text[:4].lower() == "tel:" else text)

    def _take_url(self, head: Head, value: str, _whole: Callable[[], str]) -> bool:
        return self._point(head, "url", one_line(unescape(value)))

    def _take_messaging(self, head: Head, value: str, _whole: Callable[[], str]) -> bool:
        return self._point(head, "im", one_line(unescape(value)), card_labels.SERVICES.get(head.name, ""))

    def _take_kde_messaging(self, head: Head, value: str, _whole: Callable[[], str]) -> bool:
        # KDE's old field, X-messaging/xmpp-All: a name other programs refuse, its values parted by U+E000
        service = head.name.removeprefix("X-MESSAGING/").removesuffix("-ALL").lower()
        for name in unescape(value).split("\ue000"):
            self._point(head, "im", one_line(name), service)
        return True

    def _take_address(self, head: Head, value: str, _whole: Callable[[], str]) -> bool:
        parts = tuple(clean(piece).strip() for piece in split_escaped(value, ";"))
        parts = (*parts, *("",) * (7 - len(parts)))
        if len(parts) > 7 and any(parts[7:]):
            return False
        text = address_text(parts)
        if not text:
            text = clean(head.parameters.get("LABEL", [""])[0]).strip()
            parts = ("", "", text, "", "", "", "")
        return self._point(head, "address", text, parts=parts[:7])

    # ----------------------------------------------------------------------------------------------------- related

    def _take_relation(self, head: Head, value: str, _whole: Callable[[], str]) -> bool:
        text = one_line(unescape(value))
        if head.name == "RELATED" and "text" not in (
            kind.lower() for kind in head.parameters.get("VALUE", [])
        ):
            return False  # a reference to another card, not a name
        label = card_labels.RELATIONS.get(head.name) or card_labels.label_of(head.types)
        if text:
            self._related.append((head.group.lower(), CardPoint("related", text, label)))
        return True

    def _take_label(self, head: Head, value: str, whole: Callable[[], str]) -> bool:
        if not head.group:
            return False
        self._labels[head.group.lower()] = (one_line(unescape(value)), whole())
        return True

    def _take_android(self, _head: Head, value: str, _whole: Callable[[], str]) -> bool:
        kind, *columns = [one_line(piece) for piece in split_escaped(value, ";")]
        data, number = (*columns, "", "")[:2]
        if kind == _ANDROID + "nickname":
            return self._once("nickname", data)
        if kind == _ANDROID + "contact_event" and number in ("1", "3"):
            return self._date("anniversary" if number == "1" else "born", data, OMITTED_YEAR)
        if kind == _ANDROID + "relation" and data:
            label = card_labels.android_relation(number)
            if label:
                self._related.append(("", CardPoint("related", data, label)))
            return bool(label)
        return False

    def _take_photo(self, head: Head, value: str, _whole: Callable[[], str]) -> bool:
        if not value.strip():
            return True
        inside = head.encoding == "BASE64" or value[:5].lower() == "data:"
        if self._photo or not inside:
            return False  # a second picture, or the address of one: kept, never fetched
        picture = card_photo.picture_of(value)
        if not card_photo.media_type(picture):
            self.photo_failed = True
            return False
        self._photo = picture
        return True

    # ------------------------------------------------------------------------------------------------------ the end

    def build(self) -> Card:
        """The card.  Labels of groups nobody understood go back to the rest."""
        used: set[str] = set()
        for group, value, line in self._grouped_dates:
            named = card_labels.apple_label(self._labels.get(group, ("", ""))[0])
            if named == "anniversary" and self._date("anniversary", value, OMITTED_YEAR):
                used.add(group)
            else:
                self._rest.append(line)
        points = tuple(self._labelled(item, used) for item in self._points)
        related = tuple(self._labelled(item, used) for item in self._related)
        self._rest += [line for group, (_label, line) in self._labels.items() if group not in used]
        texts = self._texts.get
        family, given, middle, prefix, suffix = (*self._names, *("",) * 5)[:5]
        return Card(
            line=self.line,
            version=self.version,
            uid=texts("uid", ""),
            name=self._display((prefix, given, middle, family, suffix)),
            given=given,
            middle=middle,
            family=family,
            prefix=prefix,
            suffix=suffix,
            nickname=texts("nickname", ""),
            organisation=texts("organisation", ""),
            units=self._units,
            role=texts("TITLE", "") or texts("ROLE", ""),
            pronouns=texts("pronouns", ""),
            points=points,
            related=related,
            born=texts("born", ""),
            anniversary=texts("anniversary", ""),
            note="\n\n".join(self._notes),
            categories=tuple(dict.fromkeys(self._categories)),
            photo=self._photo,
            photo_type=card_photo.media_type(self._photo),
            kind=texts("kind", "person"),
            rest=self._whole_rest(),
            facts=tuple(self._facts),
        )

    def _labelled(self, item: _Point, used: set[str]) -> CardPoint:
        group, point = item
        if not group or group not in self._labels:
            return point
        used.add(group)
        label = card_labels.apple_label(self._labels[group][0]) or point.label
        return CardPoint(point.kind, point.value, label, point.preferred, point.parts)

    def _whole_rest(self) -> tuple[str, ...]:
        if self._texts.get("TITLE") and self._texts.get("ROLE"):
            self._rest.append(
                "ROLE:" + self._texts["ROLE"].replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
            )
        return tuple(self._rest)

    def _display(self, names: tuple[str, str, str, str, str]) -> str:
        from_parts = spoken_name(*names)
        texts = self._texts.get
        found = texts("name") or from_parts or texts("nickname") or texts("organisation")
        if found:
            return found
        for kind in ("email", "phone"):
            for _group, point in self._points:
                if point.kind == kind:
                    return point.value
        return ""

    _rules: ClassVar[dict[str, _Rule]] = {
        "VERSION": _take_revision,
        "FN": _take_full_name,
        "N": _take_names,
        "NICKNAME": _take_nickname,
        "X-NICKNAME": _take_nickname,
        "ORG": _take_organisation,
        "TITLE": _take_title,
        "ROLE": _take_title,
        "UID": _take_uid,
        "PRONOUNS": _take_pronouns,
        "X-PRONOUNS": _take_pronouns,
        "NOTE": _take_note,
        "CATEGORIES": _take_categories,
        "KIND": _take_kind,
        "X-ADDRESSBOOKSERVER-KIND": _take_kind,
        "X-ABSHOWAS": _take_kind,
        "BDAY": _take_born,
        "X-BDAY": _take_born,
        "ANNIVERSARY": _take_anniversary,
        "X-ANNIVERSARY": _take_anniversary,
        "X-EVOLUTION-ANNIVERSARY": _take_anniversary,
        "X-MS-ANNIVERSARY": _take_anniversary,
        "X-KADDRESSBOOK-X-ANNIVERSARY": _take_anniversary,
        "X-ABDATE": _take_apple_date,
        "X-ABLABEL": _take_label,
        "EMAIL": _take_email,
        "TEL": _take_phone,
        "URL": _take_url,
        "IMPP": _take_messaging,
        "ADR": _take_address,
        "X-ABRELATEDNAMES": _take_relation,
        "RELATED": _take_relation,
        "X-ANDROID-CUSTOM": _take_android,
        "PHOTO": _take_photo,
        **dict.fromkeys(card_interests.PROPERTIES, _take_interest),
        **dict.fromkeys(card_labels.SERVICES, _take_messaging),
        **dict.fromkeys(card_labels.RELATIONS, _take_relation),
    }
