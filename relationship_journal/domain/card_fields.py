"""Between a vCard and a contact: which fields go where, and what is kept aside so that nothing is lost."""

from __future__ import annotations

import hashlib
import json
from dataclasses import fields, replace
from typing import Any

from relationship_journal.domain.cards import Card, CardFact, CardPoint
from relationship_journal.domain.contacts import Contact, ContactDraft, ContactPoint
from relationship_journal.domain.facts import FactDraft, FactKind
from relationship_journal.domain.folding import fold
from relationship_journal.domain.names import tidy_name
from relationship_journal.domain.partial_date import PartialDate

_ASIDE = (
    "middle",
    "prefix",
    "suffix",
    "units",
    "related",
    "anniversary",
    "categories",
    "kind",
    "photo_type",
    "rest",
)


_USUAL = {name: getattr(Card(), name) for name in _ASIDE}
_TOLD = tuple(each.name for each in fields(Card) if each.name not in ("line", "version", "photo"))
_FAMILY = {
    "domestic partner",
    *(
        "spouse wife husband partner child son daughter mother father parent brother sister sibling grandmother"
        " grandfather grandparent grandchild aunt uncle cousin niece nephew relative kin".split()
    ),
}
_AT_WORK = frozenset({"manager", "assistant"})


def draft_of_card(card: Card) -> ContactDraft:
    """A card as a contact before it is saved; an unreadable birthday is kept aside, never guessed."""
    born = card.born if _is_partial(card.born) else ""
    return ContactDraft(
        name=tidy_name(card.name),
        given=tidy_name(card.given),
        family=tidy_name(card.family),
        nickname=tidy_name(card.nickname),
        organisation=tidy_name(card.organisation),
        role=tidy_name(card.role),
        pronouns=tidy_name(card.pronouns),
        born=born,
        points=tuple(ContactPoint(point.kind, point.value, point.label) for point in card.points),
        uid=card.uid,
        card=_aside(card, keep_born=card.born != born),
        photo=card.photo,
        note=card.note,
    )


def _is_partial(text: str) -> bool:
    try:
        PartialDate.parse(text)
    except ValueError:
        return False
    return True


def _aside(card: Card, *, keep_born: bool) -> str:
    kept: dict[str, Any] = {
        name: getattr(card, name) for name, usual in _USUAL.items() if getattr(card, name) != usual
    }
    if "related" in kept:
        kept["related"] = [[point.kind, point.value, point.label] for point in card.related]
    parts = [[point.kind, point.value, list(point.parts)] for point in card.points if point.parts]
    if parts:
        kept["parts"] = parts
    if keep_born:
        kept["born"] = card.born
    return json.dumps(kept, ensure_ascii=False) if kept else ""


def facts_of_card(card: Card, anniversary: str) -> tuple[FactDraft, ...]:
    """What a card says that is worth knowing: hobbies, family, who assists, the yearly ``anniversary`` by that word."""
    facts = [each for each in map(_fact, card.facts) if each is not None]
    for person in card.related:
        name, relation = tidy_name(person.value), tidy_name(person.label).casefold()
        if name and relation in _FAMILY:
            facts.append(FactDraft(FactKind.FAMILY, name, relation=relation))
        elif name and relation in _AT_WORK:
            facts.append(FactDraft(FactKind.WORK, name, relation))
    if _is_partial(card.anniversary):
        facts.append(FactDraft(FactKind.DATE, anniversary, on=card.anniversary, yearly=True))
    return tuple({(each.kind, fold(each.text)): each for each in reversed(facts)}.values())[::-1]


def _fact(known: CardFact) -> FactDraft | None:
    text = known.text.strip()
    if not text or known.kind not in set(FactKind):
        return None
    kind, on = FactKind(known.kind), known.on if _is_partial(known.on) else ""
    relation = tidy_name(known.relation) if kind is FactKind.FAMILY else ""
    return FactDraft(
        kind, tidy_name(text) if relation else text, known.detail.strip(), on=on,
        yearly=kind is FactKind.DATE and bool(on), relation=relation,
    )  # fmt: skip


def fingerprint(card: Card) -> str:
    """What a card says as a short text: the same for the same card in whatever file and place."""
    photo = hashlib.sha256(card.photo).hexdigest() if card.photo else ""
    told = repr((photo, *(_plain(getattr(card, name)) for name in _TOLD)))
    return hashlib.blake2b(told.encode("utf-8", "surrogateescape"), digest_size=16).hexdigest()


def _plain(value: object) -> object:
    """Points and facts as tuples: their own repr costs four times as much."""
    if isinstance(value, tuple):
        return [
            (each.kind, each.value, each.label, each.preferred, each.parts)
            if isinstance(each, CardPoint)
            else (each.kind, each.text, each.detail, each.relation, each.on)
            if isinstance(each, CardFact)
            else each
            for each in value
        ]
    return value


def card_of_contact(contact: Contact, aside: str, photo: bytes = b"") -> Card:
    """A contact as a card to write, with what an earlier file said put back in its place."""
    kept: dict[str, Any] = json.loads(aside) if aside else {}
    parts = {(kind, value): tuple(texts) for kind, value, texts in kept.pop("parts", [])}
    born = str(contact.born or "") or kept.pop("born", "")
    related = tuple(CardPoint(kind, value, label) for kind, value, label in kept.pop("related", []))
    card = Card(
        uid=contact.uid,
        name=contact.name,
        given=contact.row.given,
        family=contact.family,
        nickname=contact.nickname,
        organisation=contact.row.organisation,
        role=contact.row.role,
        pronouns=contact.pronouns,
        born=born,
        photo=photo,
        points=tuple(
            CardPoint(point.kind, point.value, point.label, parts=parts.get((point.kind, point.value), ()))
            for point in contact.points
        ),
        related=related,
    )
    lists = {"units", "categories", "rest"}
    known: dict[str, Any] = {
        name: tuple(kept[name]) if name in lists else kept[name] for name in _ASIDE if name in kept
    }
    return replace(card, **known)
