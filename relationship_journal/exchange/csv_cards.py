"""One row of a table to a card: which cell means which field, and what is said in the note instead of lost."""

from __future__ import annotations

import re
from collections.abc import Sequence

from relationship_journal.domain.cards import Card, CardFact, CardPoint, Complaint, spoken_name
from relationship_journal.domain.contact_tables import ColumnField, ColumnUse, DateOrder
from relationship_journal.exchange import csv_kept
from relationship_journal.exchange.csv_addresses import SEVERAL, Addresses
from relationship_journal.exchange.csv_columns import ADDRESS_PARTS, CONNECTED
from relationship_journal.exchange.csv_dates import is_no_day, read_day
from relationship_journal.exchange.value_text import clean, one_line

_SINGLE = {
    ColumnField.NAME: "name", ColumnField.GIVEN: "given", ColumnField.MIDDLE: "middle", ColumnField.FAMILY: "family",
    ColumnField.PREFIX: "prefix", ColumnField.SUFFIX: "suffix", ColumnField.NICKNAME: "nickname",
    ColumnField.PRONOUNS: "pronouns", ColumnField.ORGANISATION: "organisation", ColumnField.ROLE: "role",
    ColumnField.UID: "uid",
}  # fmt: skip
_POINTS = {
    ColumnField.EMAIL: "email", ColumnField.PHONE: "phone", ColumnField.URL: "url", ColumnField.IM: "im",
}  # fmt: skip
_FAMILY = frozenset(
    "spouse wife husband partner child son daughter mother father parent brother sister sibling".split()
) | {"domestic partner"}
# Ways of addressing somebody, which are no part of what they are called.
_SALUTATIONS = frozenset("mr mrs ms miss mx herr frau m mme mlle monsieur madame".split())
_SPOKEN_LABELS = {"cell": "mobile"} | {
    word: word
    for word in ("home", "work", "other", "mobile", "main", "pager", "home fax", "work fax", "other fax",
                 "manager", "assistant", "referred by", "friend", "relative", *_FAMILY)
}  # fmt: skip
_AND = re.compile(r"[,;&+/\n]|\b(?:and|und|et)\b", re.IGNORECASE)
_LISTED = re.compile(r"[,;\n]")
_ABOUT_WORK = frozenset({"profession", "beruf", "schools", "school"})


class RowReader:
    """Reads the rows of one table, whose columns hold ``uses``; ``header`` names them."""

    def __init__(self, header: Sequence[str], uses: Sequence[ColumnUse], order: DateOrder) -> None:
        self._header = header
        self._columns = [
            (at, use)
            for at, use in enumerate(uses)
            if use.field not in (ColumnField.LEAVE_OUT, ColumnField.LABEL)
        ]
        self._labels = {use.group: at for at, use in enumerate(uses) if use.field is ColumnField.LABEL}
        self._width = len(uses)
        self._order = order
        #: A table of this program's own, whose cells are taken at their word.
        self.is_own = any(use.field is ColumnField.KEPT for use in uses)

    def card(self, cells: Sequence[str], line: int) -> tuple[Card | None, list[Complaint]]:
        """The row's card, None if it names nobody and nothing is said about them."""
        row = _Row(self, cells, line)
        for at, use in self._columns:
            if at < len(cells) and cells[at] and not cells[at].isspace():
                row.take(use, cells[at], at)
        for number, extra in enumerate(cells[self._width :], self._width + 1):
            if extra.strip():
                row.note(f"Column {number}", extra)
        return row.card(), row.complaints

    def label_of(self, use: ColumnUse, cells: Sequence[str], number: int) -> tuple[str, bool]:
        """What a value is called, and whether it is the preferred one ("* Home")."""
        at = self._labels.get(use.group, -1) if use.group else -1
        if not 0 <= at < len(cells):
            return use.label, False
        texts = cells[at].split(SEVERAL)
        text = one_line(texts[number] if number < len(texts) else texts[-1] if len(texts) == 1 else "")
        preferred = text.startswith("*")
        text = text.lstrip("* ") if preferred else text
        return text if self.is_own else _SPOKEN_LABELS.get(text.lower(), text), preferred

    def day(self, text: str) -> str:
        """A day in the order of this table."""
        return read_day(text, self._order)

    def name_of(self, at: int) -> str:
        """A column's name."""
        return " ".join(self._header[at].split()) if at < len(self._header) else f"Column {at + 1}"


class _Row:
    """What one row gives while it is being read."""

    def __init__(self, table: RowReader, cells: Sequence[str], line: int) -> None:
        self._table = table
        self._cells = cells
        self._line = line
        self._texts: dict[str, str] = {}
        self._units: list[str] = []
        self._points: list[CardPoint] = []
        self._addresses = Addresses()
        self._related: list[CardPoint] = []
        self._facts: list[CardFact] = []
        self._notes: list[str] = []
        self._asides: list[str] = []
        self._categories: list[str] = []
        self._birth: dict[ColumnField, str] = {}
        self._kept = ""
        self.complaints: list[Complaint] = []

    def take(self, use: ColumnUse, cell: str, at: int) -> None:
        """Take one cell that is not empty."""
        field = use.field
        if field in _SINGLE:
            self._once(_SINGLE[field], one_line(cell), at)
        elif field in _POINTS:
            self._take_points(_POINTS[field], use, cell)
        elif field in ADDRESS_PARTS or field is ColumnField.ADDRESS:
            self._addresses.take(use, cell)
        elif field in (ColumnField.BORN, ColumnField.ANNIVERSARY, ColumnField.DATE):
            self._take_day(use, cell, at)
        elif field in (ColumnField.BIRTH_YEAR, ColumnField.BIRTH_MONTH, ColumnField.BIRTH_DAY):
            self._birth[field] = one_line(cell)
        elif field is ColumnField.DEPARTMENT:
            self._units += [unit for unit in map(one_line, cell.split(SEVERAL)) if unit]
        elif field is ColumnField.CATEGORIES:
            self._take_categories(cell)
        elif field is ColumnField.NOTE:
            self._take_note(use, cell)
        elif field is ColumnField.KEPT:
            self._kept = cell
        else:
            self._take_fact(use, cell)

    def note(self, name: str, text: str) -> None:
        """Something no field is for, under its column's name."""
        self._asides.append(f"{name}: {clean(text).strip()}")

    def _label(self, use: ColumnUse, number: int) -> tuple[str, bool]:
        return self._table.label_of(use, self._cells, number)

    def _once(self, field: str, text: str, at: int) -> None:
        if self._texts.get(field, text) != text:
            self.note(self._table.name_of(at), text)
        else:
            self._texts[field] = text

    # ---------------------------------------------------------------------------------------------- points

    def _take_points(self, kind: str, use: ColumnUse, cell: str) -> None:
        for number, value in enumerate(cell.split(SEVERAL)):
            label, preferred = self._label(use, number)
            for text, own_label in _values(kind, one_line(value), is_own=self._table.is_own):
                if kind == "email" and text.lower().startswith("/o="):
                    # an address inside an Exchange server, which no one else can write to
                    self.complaints.append(Complaint(self._line, "left_value", text[:60]))
                elif text:
                    self._points.append(CardPoint(kind, text, label or own_label, preferred))

    # ------------------------------------------------------------------------------------------------------- days

    def _take_day(self, use: ColumnUse, cell: str, at: int) -> None:
        if is_no_day(cell):
            return
        for number, value in enumerate(cell.split(SEVERAL)):
            name = self._label(use, number)[0] or self._table.name_of(at)
            found = self._table.day(value)
            if not found:
                # Kept as it is written: a day that could be two is no day.
                self.note(name, value)
                self.complaints.append(Complaint(self._line, "bad_date", f"{name}: {one_line(value)}"[:80]))
            elif use.field is ColumnField.BORN:
                self._once("born", found, at)
            elif use.field is ColumnField.ANNIVERSARY or name.lower() == "anniversary":
                self._once("anniversary", found, at)
            else:
                kind = "work" if name == CONNECTED else "date"
                self._facts.append(CardFact(kind, name, on=found))

    def _born(self) -> str:
        """The birthday, also of three columns."""
        if self._texts.get("born") or not self._birth:
            return self._texts.get("born", "")
        year, month, day = (
            self._birth.get(field, "")
            for field in (ColumnField.BIRTH_YEAR, ColumnField.BIRTH_MONTH, ColumnField.BIRTH_DAY)
        )
        written = "-".join(
            text for text in (year, month.zfill(2) if month else "", day.zfill(2) if day else "") if text
        )
        found = self._table.day(written if year else f"--{written}")
        if not found and any(text.strip("0") for text in (year, month, day)):
            self.note("Birthday", written)
            self.complaints.append(Complaint(self._line, "bad_date", written[:80]))
        return found

    # ------------------------------------------------------------------------------------------ people, facts, notes

    def _take_fact(self, use: ColumnUse, cell: str) -> None:
        text = clean(cell).strip()
        if use.field is ColumnField.HOBBY:
            pieces = _hobbies(text, is_own=self._table.is_own)
            self._facts += [CardFact("hobby", piece) for piece in pieces]
        elif use.field is ColumnField.SPOUSE:
            self._facts.append(CardFact("family", one_line(text), relation=use.label or "spouse"))
        elif use.field is ColumnField.CHILDREN:
            names = [name for name in map(one_line, _AND.split(text)) if name]
            self._facts += [CardFact("family", name, relation=use.label or "child") for name in names]
        elif use.field is ColumnField.RELATED:
            self._take_related(use, cell)
        else:
            kind = "work" if use.label.lower() in _ABOUT_WORK else "preference"
            fact = CardFact(kind, use.label, one_line(text)) if use.label else CardFact(kind, one_line(text))
            self._facts.append(fact)

    def _take_related(self, use: ColumnUse, cell: str) -> None:
        for number, value in enumerate(cell.split(SEVERAL)):
            label, _preferred = self._label(use, number)
            text = one_line(value)
            if text and label in _FAMILY and not self._table.is_own:
                self._facts.append(CardFact("family", text, relation=label))
            elif text:
                self._related.append(CardPoint("related", text, label))

    def _take_categories(self, cell: str) -> None:
        pieces = cell.split(SEVERAL)
        if len(pieces) == 1 and not self._table.is_own:
            pieces = _LISTED.split(cell)
        for piece in pieces:
            name = one_line(piece) if self._table.is_own else one_line(piece).lstrip("* ")
            # (Google's own group of everybody says nothing)
            if name and (self._table.is_own or name.lower() != "mycontacts"):
                self._categories.append(name)

    def _take_note(self, use: ColumnUse, cell: str) -> None:
        if not use.group:
            text = clean(cell)
            if use.label:
                self.note(use.label, text)
            elif text.strip():
                self._notes.append(text if self._table.is_own else text.strip())
            return
        for number, value in enumerate(cell.split(SEVERAL)):
            label, _preferred = self._label(use, number)
            self.note(label or "Note", value)

    # ------------------------------------------------------------------------------------------------------ the end

    def card(self) -> Card | None:
        """The card, None if there is nobody and nothing to tell."""
        points = (*self._points, *self._addresses.points(self._label))
        born = self._born()
        note = "\n\n".join(filter(None, ["\n\n".join(self._notes), "\n".join(self._asides)]))
        name = self._name(points)
        told = (
            name or points or note or self._related or any(not fact.on for fact in self._facts) or self._kept
        )
        if not told:
            self.complaints = [Complaint(self._line, "nobody")]
            return None
        text = self._texts.get
        card = Card(
            line=self._line,
            uid=text("uid", ""),
            name=name,
            given=text("given", ""),
            middle=text("middle", ""),
            family=text("family", ""),
            prefix=text("prefix", ""),
            suffix=text("suffix", ""),
            nickname=text("nickname", ""),
            organisation=text("organisation", ""),
            units=tuple(self._units),
            role=text("role", ""),
            pronouns=text("pronouns", ""),
            points=points,
            related=tuple(self._related),
            born=born,
            anniversary=text("anniversary", ""),
            note=note,
            categories=tuple(dict.fromkeys(self._categories)),
            facts=tuple(self._facts),
        )
        if self._kept:
            card = self._with_kept(card)
        if not card.name:
            self.complaints.append(Complaint(self._line, "no_name"))
        return card

    def _with_kept(self, card: Card) -> Card:
        try:
            return csv_kept.put_back(card, self._kept)
        except (ValueError, TypeError, RecursionError):
            self.complaints.append(Complaint(self._line, "left_value", self._kept[:60]))
            return card

    def _name(self, points: Sequence[CardPoint]) -> str:
        text = self._texts.get
        prefix = text("prefix", "")
        spoken = "" if prefix.lower().rstrip(".") in _SALUTATIONS else prefix
        parts = spoken_name(
            spoken, text("given", ""), text("middle", ""), text("family", ""), text("suffix", "")
        )
        named = text("given") or text("family") or text("middle")
        found = text("name") or (parts if named else "") or text("nickname") or text("organisation")
        if found:
            return found
        for kind in ("email", "phone"):
            for point in points:
                if point.kind == kind:
                    return point.value
        return ""


def _values(kind: str, text: str, *, is_own: bool) -> list[tuple[str, str]]:
    """The addresses or numbers of a cell, each with the name a mail header gives it."""
    if is_own or kind in ("url", "im"):
        return [(text, "")]
    pieces = [text]
    if kind == "email" and text.count("@") > 1:
        pieces = [piece.strip() for piece in re.split(r"[;,]", text)]
        pieces = pieces if all("@" in piece for piece in pieces if piece) else [text]
    return [_bare(kind, piece) for piece in pieces]


def _bare(kind: str, text: str) -> tuple[str, str]:
    if kind == "phone" and text[:4].lower() == "tel:":
        return text[4:].strip(), ""
    if kind == "email":
        text = text[7:] if text[:7].lower() == "mailto:" else text
        opened = text.rfind("<")
        if text.endswith(">") and "@" in text[opened + 1 :]:
            return text[opened + 1 : -1].strip(), text[: max(opened, 0)].strip(' "')
    return text, ""


def _hobbies(text: str, *, is_own: bool) -> list[str]:
    """Several hobbies if the cell is a list of short ones, else what it says as a whole."""
    if is_own:
        return [one_line(piece) for piece in text.split(SEVERAL) if piece.strip()]
    pieces = [one_line(piece) for piece in _LISTED.split(text) if piece.strip()]
    return pieces if all(len(piece.split()) <= 3 for piece in pieces) else [one_line(text)]
