"""The lines found in a note with what the reader made of them: ticks, other words, another day."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from relationship_journal.domain.offers import Accepted, Offer, OfferKind, accepted

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_NO_DAY = "none"


@dataclass(frozen=True, slots=True)
class Choice:
    """What was decided about a line; None: left as it was offered. ``day`` in ISO form, "none" for no day."""

    ticked: bool | None = None
    text: str | None = None
    day: str | None = None
    remind: bool | None = None
    sensitive: bool | None = None


class FoundLines:
    """Lines by their keys: a decision stays while the note is read anew."""

    def __init__(self) -> None:
        self._offers: tuple[Offer, ...] = ()
        self._choices: dict[str, Choice] = {}

    def copy(self) -> FoundLines:
        """The same lines and decisions, apart from these."""
        made = FoundLines()
        made._offers, made._choices = self._offers, dict(self._choices)
        return made

    def show(self, offers: Sequence[Offer]) -> None:
        """Take what was found now; a line whose words were changed stays though its sentence is gone."""
        keys = {offer.key for offer in offers}
        kept = tuple(each for each in self._offers if each.key not in keys and self._was_written(each.key))
        self._offers = (*offers, *(replace(each, span=(0, 0)) for each in kept))

    def _was_written(self, key: str) -> bool:
        choice = self._choices.get(key)
        return choice is not None and choice.text is not None and choice.ticked is not False

    def all(self) -> tuple[Offer, ...]:
        """The lines as they stand."""
        return tuple(_chosen(offer, self._choices.get(offer.key)) for offer in self._offers)

    def get(self, key: str) -> Offer | None:
        """One line as it stands."""
        return next((each for each in self.all() if each.key == key), None)

    def choose(self, key: str, **decided: Any) -> None:
        """Decide something about a line, in the words of `Choice`."""
        self._choices[key] = replace(self._choices.get(key, Choice()), **decided)

    def set_day(self, key: str, day: date | None) -> None:
        """Give a promise another day, or none."""
        self.choose(key, day=day.isoformat() if day else _NO_DAY)

    def tick_all(self) -> None:
        """Tick everything that is not known already."""
        for each in self.all():
            if not each.is_known:
                self.choose(each.key, ticked=True)

    def accepted(self) -> Accepted:
        """What the ticks store."""
        return accepted(self.all())

    def clear(self) -> None:
        """Forget lines and decisions."""
        self._offers, self._choices = (), {}

    def to_fields(self) -> dict[str, dict[str, Any]]:
        """Plain values for the draft file."""
        return {
            key: {name: value for name, value in asdict(choice).items() if value is not None}
            for key, choice in self._choices.items()
        }

    def take_fields(self, fields: object) -> None:
        """Take the decisions of a draft file; unknown values are passed over."""
        self._choices = {}
        if not isinstance(fields, dict):
            return
        for key, told in fields.items():
            if isinstance(key, str) and isinstance(told, dict):
                self._choices[key] = _choice(told)


def _choice(told: Mapping[Any, Any]) -> Choice:
    flags = {
        name: told[name] for name in ("ticked", "remind", "sensitive") if isinstance(told.get(name), bool)
    }
    words = {name: told[name] for name in ("text", "day") if isinstance(told.get(name), str)}
    return Choice(**flags, **words)


def _chosen(offer: Offer, choice: Choice | None) -> Offer:
    if choice is None:
        return offer
    due = offer.due
    if choice.day is not None and offer.kind is OfferKind.PROMISED:
        due = _day(choice.day)
    return replace(
        offer,
        ticked=offer.ticked if choice.ticked is None else choice.ticked,
        text=offer.text if choice.text is None else choice.text,
        due=due,
        remind=offer.remind if choice.remind is None else choice.remind,
        sensitive=offer.sensitive if choice.sensitive is None else choice.sensitive,
    )


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:  # "none", or the draft of another version
        return None
