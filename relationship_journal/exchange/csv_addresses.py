"""The addresses of one row: their parts stand in columns of their own, several to an address, several in a cell."""

from __future__ import annotations

from collections.abc import Callable

from relationship_journal.domain.cards import CardPoint, address_text
from relationship_journal.domain.contact_tables import ColumnField, ColumnUse
from relationship_journal.exchange.value_text import clean

#: Between several values of one cell, as Google writes them.
SEVERAL = " ::: "
#: An address's second part, which has no field of its own: a street of this label.
EXTENDED = "extended"
_PART = {
    ColumnField.BOX: 0, ColumnField.STREET: 2, ColumnField.CITY: 3, ColumnField.REGION: 4, ColumnField.CODE: 5,
    ColumnField.COUNTRY: 6,
}  # fmt: skip


class Addresses:
    """Gathers what the columns say, by the group that binds them."""

    def __init__(self) -> None:
        self._parted: dict[str, list[list[str]]] = {}
        self._whole: dict[str, str] = {}
        self._labels: dict[str, str] = {}

    def take(self, use: ColumnUse, cell: str) -> None:
        """Take one cell of an address; a part that is there already goes on on a line of its own."""
        if use.label != EXTENDED:
            self._labels.setdefault(use.group, use.label)
        if use.field is ColumnField.ADDRESS:
            self._whole.setdefault(use.group, cell)
            return
        part = 1 if use.label == EXTENDED else _PART[use.field]
        places = self._parted.setdefault(use.group, [])
        for number, piece in enumerate(cell.split(SEVERAL)):
            while len(places) <= number:
                places.append([""] * 7)
            places[number][part] = "\n".join(filter(None, (places[number][part], clean(piece).strip())))

    def points(self, label_of: Callable[[ColumnUse, int], tuple[str, bool]]) -> list[CardPoint]:
        """The addresses, those with parts by their parts; what is written as a whole only where there are none."""
        found: list[CardPoint] = []
        for group in dict.fromkeys((*self._parted, *self._whole)):
            use = ColumnUse(ColumnField.ADDRESS, self._labels.get(group, ""), group)
            for number, parts in enumerate(self._of(group)):
                label, preferred = label_of(use, number)
                text = address_text(parts)
                if text:
                    # (what was written as a whole has no parts)
                    known = parts if group in self._parted else ()
                    found.append(CardPoint("address", text, label, preferred, known))
        return found

    def _of(self, group: str) -> list[tuple[str, ...]]:
        if group in self._parted:
            return [tuple(parts) for parts in self._parted[group]]
        return [("", "", clean(text).strip(), "", "", "", "") for text in self._whole[group].split(SEVERAL)]
