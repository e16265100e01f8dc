"""What each property means: lines on the left, what a person should find in the card on the right."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from relationship_journal.domain.cards import Card, CardFact, CardPoint
from relationship_journal.exchange.vcard_reader import iter_cards, read_cards
from relationship_journal.exchange.vcard_writer import write_cards

_DATA = Path(__file__).resolve().parents[1] / "data" / "cards"


def card(*lines: str | bytes) -> Card:
    """The one card made of these lines."""
    raw = [line if isinstance(line, bytes) else line.encode() for line in lines]
    (found,) = read_cards(b"\r\n".join([b"BEGIN:VCARD", *raw, b"END:VCARD", b""])).cards
    return found


@pytest.mark.parametrize(
    ("lines", "field", "value"),
    [
        (["FN:Hello, world"], "name", "Hello, world"),
        (["FN:One\\, Two\\; Three \\\\ Four"], "name", "One, Two; Three \\ Four"),
        (["FN:A", "FN:B"], "name", "A"),
        (["N:Doe;Jane;Q.;Dr.;PhD"], "name", "Dr. Jane Q. Doe PhD"),
        (["N:Doe;;;;", "FN:"], "name", "Doe"),
        (["NICKNAME:Jay"], "name", "Jay"),
        (["ORG:Firm;Hall"], "name", "Firm"),
        (["EMAIL:x@y.example"], "name", "x@y.example"),
        (["TEL:12"], "name", "12"),
        (["FN:Long", " er name"], "name", "Longer name"),
        (["FN:Long", "\t er name"], "name", "Long er name"),
        (["fn:small"], "name", "small"),
        (["item1.FN;LANGUAGE=en:Grouped"], "name", "Grouped"),
        (["FN:Tail\\"], "name", "Tail\\"),
        (["FN:C:\\temp"], "name", "C:\\temp"),
        (["FN;QUOTED-PRINTABLE:J=C3=", "=B6rg"], "name", "Jörg"),
        (["FN;ENCODING=QUOTED-PRINTABLE:so=", " it goes on"], "name", "so it goes on"),
        (["FN;ENCODING=QUOTED-PRINTABLE:J=C3=B6rg", "=20Bare"], "name", "Jörg Bare"),
        (["FN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:J=F6rg"], "name", "Jörg"),
        ([b"FN;CHARSET=ISO-8859-1:J\xf6rg"], "name", "Jörg"),
        ([b"FN;CHARSET=ISO-8859-1:J\xc3\xb6rg"], "name", "Jörg"),  # the charset lies
        ([b"FN;CHARSET=UTF-8:J\xf6rg"], "name", "Jörg"),  # and here too
        ([b"FN;CHARSET=punycode:J\xc3\xb6rg"], "name", "Jörg"),  # not trusted, so not asked
        ([b"FN:J\xf6rg"], "name", "Jörg"),
        ([b"FN;CHARSET=ISO-2022-JP:\x1b$BEl5~\x1b(B"], "name", "東京"),
        (["FN:a\u2028END:VCARD\u0085b"], "name", "a END:VCARD b"),
        (["FN:nul\x00inside"], "name", "nulinside"),
        (["FN:x", "NOTE:a\\nb\\Nc"], "note", "a\nb\nc"),
        (["FN:x", "NOTE:one", "NOTE:two"], "note", "one\n\ntwo"),
        (["FN:x", "NOTE:half \\;done\\"], "note", "half ;done\\"),
        (["FN:x", "TITLE:Chef", "ROLE:Cook"], "role", "Chef"),
        (["FN:x", "ROLE:Cook"], "role", "Cook"),
        (["FN:x", "ORG:A\\;B;Unit;Desk"], "units", ("Unit", "Desk")),
        (["FN:x", "ORG:A\\;B;Unit;Desk"], "organisation", "A;B"),
        (["FN:x", "CATEGORIES:One,Two\\, too,One"], "categories", ("One", "Two, too")),
        (["FN:x", "PRONOUNS:they/them"], "pronouns", "they/them"),
        (["FN:x", "BDAY:1980-05-03"], "born", "1980-05-03"),
        (["FN:x", "BDAY:19800503"], "born", "1980-05-03"),
        (["FN:x", "BDAY;VALUE=date-time:1980-05-03T23:00:00Z"], "born", "1980-05-03"),
        (["FN:x", "BDAY:--0503"], "born", "--05-03"),
        (["FN:x", "BDAY:--05-03"], "born", "--05-03"),
        (["FN:x", "BDAY:1980-05"], "born", "1980-05"),
        (["FN:x", "BDAY:1980"], "born", "1980"),
        (["FN:x", "BDAY:1604-05-03"], "born", "--05-03"),
        (["FN:x", "BDAY;X-APPLE-OMIT-YEAR=1900:1900-05-03"], "born", "--05-03"),
        (["FN:x", "BDAY:1981-02-29"], "born", ""),
        (["FN:x", "BDAY:1981-02-29"], "rest", ("BDAY:1981-02-29",)),
        (["FN:x", "BDAY;VALUE=text:circa 1800"], "rest", ("BDAY;VALUE=text:circa 1800",)),
        (["FN:x", "X-ANNIVERSARY:20110113"], "anniversary", "2011-01-13"),
        (["FN:x", "X-ANDROID-CUSTOM:vnd.android.cursor.item/contact_event;1999-07-10;1;;"], "anniversary", "1999-07-10"),
        (["FN:x", "item1.X-Odd;P=q:v\\,w", "item1.X-ABLabel:L"], "rest", ("item1.X-Odd;P=q:v\\,w", "item1.X-ABLabel:L")),
        (["FN:x", "X-A;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=B6"], "rest", ("X-A;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=B6",)),
        (["FN:x", b"X-A;CHARSET=ISO-8859-1:\xf6"], "rest", ("X-A:ö",)),
        (["FN:x", "FN;LANGUAGE=ja:y"], "rest", ("FN;LANGUAGE=ja:y",)),
        (["FN:x", "PHOTO;VALUE=uri:https://x.example/a.png"], "rest", ("PHOTO;VALUE=uri:https://x.example/a.png",)),
        (["FN:x", "KIND:group"], "kind", "group"),
        (["FN:x", "X-ABShowAs:COMPANY"], "kind", "organisation"),
        (["UID:a\\,b"], "uid", "a,b"),
    ],
)  # fmt: skip
def test_a_field_is_read(lines: list[str | bytes], field: str, value: object) -> None:
    assert getattr(card(*lines), field) == value


@pytest.mark.parametrize(
    ("lines", "point"),
    [
        (["EMAIL;INTERNET;HOME:a@b.example"], CardPoint("email", "a@b.example", "home")),
        (["EMAIL:mailto:a@b.example"], CardPoint("email", "a@b.example")),
        (['EMAIL:"A B" <a@b.example>'], CardPoint("email", "a@b.example", "A B")),
        (["TEL;CELL;PREF:1"], CardPoint("phone", "1", "mobile", preferred=True)),
        (
            ['TEL;PREF=1;TYPE="work,voice";VALUE=uri:tel:+1-2;ext=3'],
            CardPoint("phone", "+1-2;ext=3", "work", True),
        ),
        (["TEL;PREF=2:1"], CardPoint("phone", "1")),
        (["TEL;TYPE=WORK;TYPE=FAX:1"], CardPoint("phone", "1", "work fax")),
        (['TEL;TYPE="COMMA,SEPARATED:INSIDE":1'], CardPoint("phone", "1", "comma separated:inside")),
        (["item1.TEL;type=HOME:1", "item1.X-ABLabel:Boat"], CardPoint("phone", "1", "Boat")),
        (["item1.TEL:1", "ITEM1.X-ABLABEL:_$!<HomeFAX>!$_"], CardPoint("phone", "1", "home fax")),
        (["URL:http\\://a.example/x"], CardPoint("url", "http://a.example/x")),
        (["X-JABBER:me@chat.example"], CardPoint("im", "me@chat.example", "Jabber")),
        (["X-messaging/irc-All:nick"], CardPoint("im", "nick", "irc")),
        (["IMPP;TYPE=home:xmpp:me@chat.example"], CardPoint("im", "xmpp:me@chat.example", "home")),
        (
            ["ADR;HOME:;Flat 2;1 Long St\\, rear;Town;State;12;Land"],
            CardPoint(
                "address",
                "Flat 2\n1 Long St, rear\nTown, State 12\nLand",
                "home",
                parts=("", "Flat 2", "1 Long St, rear", "Town", "State", "12", "Land"),
            ),
        ),
        (
            ['ADR;LABEL="1 Road^nTown":;;;;;;'],
            CardPoint("address", "1 Road\nTown", parts=("", "", "1 Road\nTown", "", "", "", "")),
        ),
    ],
)
def test_a_point_is_read(lines: list[str], point: CardPoint) -> None:
    assert card("FN:x", *lines).points == (point,)


@pytest.mark.parametrize(
    ("lines", "person"),
    [
        (
            ["item1.X-ABRELATEDNAMES:Jo", "item1.X-ABLabel:_$!<Spouse>!$_"],
            CardPoint("related", "Jo", "spouse"),
        ),
        (["item1.X-ABRELATEDNAMES:Jo", "item1.X-ABLabel:Godmother"], CardPoint("related", "Jo", "Godmother")),
        (["RELATED;TYPE=child;VALUE=text:Jo"], CardPoint("related", "Jo", "child")),
        (["X-SPOUSE:Jo"], CardPoint("related", "Jo", "spouse")),
        (["X-ANDROID-CUSTOM:vnd.android.cursor.item/relation;Jo;14;;"], CardPoint("related", "Jo", "spouse")),
    ],
)
def test_a_related_person_is_read(lines: list[str], person: CardPoint) -> None:
    assert card("FN:x", *lines).related == (person,)


def test_outlooks_old_card_with_accents_and_a_picture() -> None:
    result = read_cards((_DATA / "outlook-2.1-latin1.vcf").read_bytes())
    (found,) = result.cards
    assert result.complaints == ()
    assert (found.name, found.prefix, found.family) == ("Dr. Jörg Müßig", "Dr.", "Müßig")
    assert found.note == "Trinkt nur Tee, keinen Kaffee.\nTochter heißt Lene; Boot: „Schwalbe“"
    assert [point.label for point in found.points] == ["work", "work fax", "mobile", "work", ""]
    assert found.points[3].parts[2] == "Am Straßenende 1; Hof"
    assert (found.photo_type, found.photo[:4]) == ("image/png", b"\x89PNG")
    assert found.rest == ("X-MS-OL-DEFAULT-POSTAL-ADDRESS:2", "REV:20240102T030405Z")


def test_apples_card_with_groups() -> None:
    (found,) = read_cards((_DATA / "apple-3.0-groups.vcf").read_bytes()).cards
    assert [(point.kind, point.label) for point in found.points] == [
        ("email", "home"), ("email", "Orders"), ("phone", "mobile"), ("phone", "work fax"), ("url", "home page"),
        ("address", "home"), ("im", "home"),
    ]  # fmt: skip
    assert [(person.value, person.label) for person in found.related] == [
        ("Tobi", "child"),
        ("Chidi", "Kiln partner"),
    ]
    assert (found.born, found.anniversary) == ("--02-29", "2009-06-20")
    assert found.categories == ("Clients", "Pottery, fine")
    assert found.rest == (
        "PRODID:-//Apple Inc.//macOS 14//EN", "item4.X-ABADR:gb", "item8.X-SOMETHING:kept", "item8.X-ABLabel:Kept too",
    )  # fmt: skip


def test_a_file_of_several_new_cards() -> None:
    result = read_cards((_DATA / "several-4.0.vcf").read_bytes())
    assert [(found.line, found.name, found.kind) for found in result.cards] == [
        (1, "Mai Lindqvist", "person"), (18, "Choir", "group"), (24, "Fjäll AB", "organisation"),
    ]  # fmt: skip
    mai = result.cards[0]
    assert (mai.born, mai.anniversary, mai.pronouns, mai.photo_type) == (
        "--04-13",
        "2015-08-01",
        "she/her",
        "image/png",
    )
    assert mai.related == (CardPoint("related", "Per", "spouse"),)
    assert mai.rest == ("RELATED;TYPE=friend:urn:uuid:99999999-2222-4333-8444-555555555555", "LANG;PREF=1:sv")


def test_undeclared_letters_are_taken_for_what_the_file_declares_elsewhere() -> None:
    result = read_cards((_DATA / "phone-2.1-shift-jis.vcf").read_bytes())
    (found,) = result.cards
    assert (found.name, found.family, found.note, found.rest) == (
        "表 能",
        "表",
        "ソーセージ",
        ("X-PLACE:東京",),
    )
    assert [(said.reason_key, said.line) for said in result.complaints] == [("guessed_encoding", 5)]


def test_utf_16_needs_no_declaration() -> None:
    result = read_cards((_DATA / "utf-16-little.vcf").read_bytes())
    assert [found.name for found in result.cards] == ["Ota Červený"]
    assert result.complaints == ()


def test_good_cards_come_in_and_bad_ones_are_named_with_their_line() -> None:
    result = read_cards((_DATA / "broken-and-good.vcf").read_bytes())
    assert [(found.line, found.name) for found in result.cards] == [
        (2, "First Good"), (8, "Never Ended"), (12, "Second Good"), (19, ""), (24, "Outer"), (26, "Inner"), (31, "Cut of"),
    ]  # fmt: skip
    assert [(said.line, said.reason_key) for said in result.complaints] == [
        (1, "not_vcard"), (5, "bad_line"), (8, "no_end"), (12, "bad_photo"), (17, "empty_card"), (19, "no_name"),
        (26, "nested"), (31, "no_end"),
    ]  # fmt: skip
    assert [point.value for point in result.cards[4].points] == ["2"]


def test_reading_tells_its_progress_and_can_be_stopped() -> None:
    data = b"".join(b"BEGIN:VCARD\r\nFN:P%d\r\nEND:VCARD\r\n" % number for number in range(40_000))
    seen: list[int] = []

    def note_progress(done: int, total: int) -> None:
        assert total == len(data)
        seen.append(done)

    assert len(list(iter_cards(data, note_progress))) == 40_000
    assert seen == sorted(seen)
    assert seen[-1] == len(data)
    assert len(seen) >= 5
    asked: list[None] = []

    def stop_at_the_third_block() -> bool:
        asked.append(None)
        return len(asked) == 3

    assert 0 < len(list(iter_cards(data, stopped=stop_at_the_third_block))) < 40_000


@pytest.mark.parametrize(
    ("line", "fact"),
    [
        ("HOBBY:chess", CardFact("hobby", "chess")),
        ("HOBBY;LEVEL=HIGH:chess", CardFact("hobby", "chess", "high")),
        ("HOBBY;INDEX=1;LEVEL=high:chess\\, blitz", CardFact("hobby", "chess, blitz", "INDEX=1;LEVEL=high")),
        ("X-HOBBY:chess", CardFact("hobby", "chess")),
        ("INTEREST;VALUE=text:rock", CardFact("preference", "rock")),
        ("EXPERTISE;LEVEL=expert:chemistry", CardFact("work", "chemistry", "expert")),
    ],
)
def test_what_somebody_likes_and_is_good_at(line: str, fact: CardFact) -> None:
    found = read_cards(f"BEGIN:VCARD\nFN:x\n{line}\nEND:VCARD".encode()).cards[0]
    assert (found.facts, found.rest) == ((fact,), ())


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ("LABEL;QUOTED-PRINTABLE;WORK:a=0Ab", "LABEL;ENCODING=QUOTED-PRINTABLE;TYPE=WORK:a=0Ab"),
        ("SOUND;X-IRMC-N:x;y", "SOUND;TYPE=X-IRMC-N:x;y"),
        ("X-ODD;;A=b:x", "X-ODD;A=b:x"),
        ('X-ODD;A="b;c":x:y', 'X-ODD;A="b;c":x:y'),
        ("X-ODD;VALUE=uri:x", "X-ODD;VALUE=uri:x"),
    ],
)
def test_a_kept_line_has_a_name_for_each_parameter(line: str, kept: str) -> None:
    """Strict readers (ical.js, and Thunderbird with it) refuse the whole file for a bare one."""
    data = f"BEGIN:VCARD\nVERSION:2.1\nFN:x\n{line}\nEND:VCARD\n".encode()
    first = read_cards(data).cards[0]
    assert first.rest == (kept,)
    for version in ("3.0", "4.0"):
        assert kept in write_cards([first], version).decode().replace("\r\n ", "")
        assert kept in write_cards([replace(first, rest=(line,))], version).decode().replace("\r\n ", "")
