"""Plans of imports and looks at tables made by hand: what the panel shows, without a file."""

from __future__ import annotations

from relationship_journal.domain.comparing import Choice, FieldPair
from relationship_journal.domain.contact_tables import ColumnField, ColumnUse, DateOrder, TableLook
from relationship_journal.domain.contacts import ContactDraft, ContactPoint
from relationship_journal.domain.facts import FactDraft, FactKind
from relationship_journal.domain.imports import Candidate, ImportPlan, Meets, Skipped, Verdict

NEW, UPDATE, ALREADY = Verdict.NEW, Verdict.UPDATE, Verdict.ALREADY
DOUBTFUL, NEEDS_NAME = Verdict.DOUBTFUL, Verdict.NEEDS_NAME

ROWS = (
    ("Marlow Fernwhistle", "marlow@tinharbour.example", "Tin Harbour Studio", NEW),
    ("Odette Plumbridge", "odette@cloudberry.example", "Cloudberry Mills", UPDATE),
    ("Rosalba Inkwell", "rosalba@inkwell.example", "Inkwell Translations", NEW),
    ("O. Plumbridge", "o.plumbridge@old-mail.example", "", DOUBTFUL),
    ("Thaddeus Brindlecombe", "thaddeus@brindlecombe.example", "Brindlecombe Legal", NEW),
    ("", "bookings@lindenholz.example", "", NEEDS_NAME),
    ("Ottoline Greengage", "ottoline@greengage.example", "Greengage Foods", NEW),
    ("Casimir Wobblethorpe", "casimir@wobble.example", "Wobblethorpe & Sons", NEW),
    ("Barnaby Quillfeather", "barnaby@quillfeather.example", "Quillfeather & Daughters", ALREADY),
    ("Lavinia Buttercross", "lavinia@buttercross.example", "", NEW),
    ("Fenwick Tumbleweed", "fenwick@tumbleweed.example", "Tumbleweed Tours", NEW),
)
PAIRS = (
    FieldPair("role", ("Head of Operations",), ("Operations Manager",), many=False, default=Choice.MINE),
    FieldPair("born", (), ("--09-03",), many=False, default=Choice.THEIRS),
    FieldPair("phone", ("020 555 0148",), ("020 555 0199",), many=True, default=Choice.BOTH),
)


def candidate(index: int, name: str, email: str, company: str, verdict: Verdict) -> Candidate:
    """One row; those who meet somebody differ in role, birthday and phone."""
    meets = {UPDATE: Meets.EMAIL, ALREADY: Meets.SEEN, DOUBTFUL: Meets.SIMILAR_NAME}.get(
        verdict, Meets.NOBODY
    )
    here = meets is not Meets.NOBODY
    points = (ContactPoint("email", email), ContactPoint("phone", "020 555 0199", "mobile"))
    facts = (
        FactDraft(FactKind.HOBBY, "Choir", "alto"),
        FactDraft(FactKind.FAMILY, "Ida", relation="daughter"),
    )
    return Candidate(
        index, index * 9 + 1, ContactDraft(name, organisation=company, points=points, born="--09-03"), verdict,
        existing=1000 + index if here else None,
        existing_name="Odette Plumbridge" if here else "",
        meets=meets,
        pairs=PAIRS if verdict in (UPDATE, DOUBTFUL) else (),
        facts=() if here else facts,
    )  # fmt: skip


def mock_plan() -> ImportPlan:
    """148 people: those of the picture, and as many new ones as it counts."""
    rows = list(ROWS)
    counts = {NEW: 131, UPDATE: 6, ALREADY: 6, DOUBTFUL: 4, NEEDS_NAME: 1}
    for verdict, wanted in counts.items():
        have = sum(row[3] is verdict for row in rows)
        rows += [
            (f"Made Up {verdict} {n}", f"{verdict}{n}@x.example", "", verdict) for n in range(wanted - have)
        ]
    cards = tuple(candidate(at, *row) for at, row in enumerate(rows))
    return ImportPlan("address-book.vcf", "vcard", cards, ())


def plan_of(*verdicts: Verdict, skipped: tuple[Skipped, ...] = ()) -> ImportPlan:
    """A row for each verdict."""
    cards = tuple(
        candidate(at, "" if each is NEEDS_NAME else f"Person {at}", f"p{at}@x.example", "Works", each)
        for at, each in enumerate(verdicts)
    )
    return ImportPlan("made.vcf", "vcard", cards, skipped)


def mock_table(*, known: bool = False, guessed: bool = True) -> TableLook:
    """A German table with a column nobody knows."""
    header = ("Vorname", "Nachname", "E-Mail", "Telefon (privat)", "Lieblingsfarbe", "Geburtstag", "Leer")
    samples = (
        ("Jörg", "Ännchen", "Zoë"), ("Müller", "Straße", "Über"),
        ("joerg@x.example", "aennchen@x.example", "zoe@x.example"), ("030 555 01", "030 555 02", ""),
        ("blau", "grün", "gelb"), ("03.04.1985", "", "31.12.1990"), ("", "", ""),
    )  # fmt: skip
    fields = (
        ColumnUse(ColumnField.GIVEN), ColumnUse(ColumnField.FAMILY), ColumnUse(ColumnField.EMAIL),
        ColumnUse(ColumnField.PHONE, "home"), ColumnUse(ColumnField.NOTE, "Lieblingsfarbe"),
        ColumnUse(ColumnField.BORN), ColumnUse(ColumnField.LEAVE_OUT),
    )  # fmt: skip
    first = (";".join(header), *(";".join(column[row] for column in samples) for row in range(3)))
    return TableLook(
        header, samples, fields, 3, known, has_header=True, encoding="cp1252", guessed=guessed,
        encodings=("cp1252", "cp1250", "cp1251"), delimiter=";", first_lines=first,
        date_order=DateOrder.DAY_FIRST, date_sample="03.04.1985",
    )  # fmt: skip
