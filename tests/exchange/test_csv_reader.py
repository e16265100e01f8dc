"""Tables as each program writes them, and what becomes of each column."""

from __future__ import annotations

import pytest

from relationship_journal.domain.cards import Card, CardFact, CardFile
from relationship_journal.domain.contact_tables import ColumnField, ColumnUse, DateOrder, TableChoice, chosen
from relationship_journal.exchange.csv_reader import look_at, read_table


def read(text: str | bytes) -> CardFile:
    """The table as it explains itself."""
    data = text.encode() if isinstance(text, str) else text
    return read_table(data, chosen(look_at(data)))


def only(text: str | bytes) -> Card:
    (card,) = read(text).cards
    return card


def table(header: str, *rows: str) -> str:
    return "\r\n".join([header, *rows, ""])


@pytest.mark.parametrize(
    ("header", "fields"),
    [
        ("Name;E-Mail;Telefon;Handy;Geburtstag;Notizen", "name email phone phone born note"),
        ("Vorname;Name;Firma", "given family organisation"),
        ("Nom,Prénom,Société", "family given organisation"),
        ("Nom,Courriel", "name email"),
        ("Name,Title,Company", "name role organisation"),
        ("PLZ;Ort;Straße;Land", "code city street country"),
        ("Имя;Фамилия;Телефон;День рождения", "given family phone born"),
        (
            "First,Middle,Last,Nickname,Email,Category,Comments",
            "given middle family nickname email categories note",
        ),
        ("E-Mail privat;E-Mail geschäftlich;Telefon privat;Handy privat", "email email phone phone"),
        ("full_name,email_address,phone_number", "name email phone"),
        ("Fax privat;Private;Gender", "phone note note"),
    ],
)
def test_words_people_write_over_their_columns(header: str, fields: str) -> None:
    look = look_at((header + "\n").encode())
    assert " ".join(use.field for use in look.uses) == fields
    assert look.has_header


def test_title_is_what_stands_in_it() -> None:
    assert only("Title,First Name,Last Name\nDr.,A,B\nProf.,C,D\n".replace("Prof.,C,D\n", "")).prefix == "Dr."
    assert only("Title,First Name,Last Name\nChief Cook,A,B\n").role == "Chief Cook"
    assert only("Title,First Name,Last Name,Job Title\nHerr,A,B,Cook\n").name == "A B"


@pytest.mark.parametrize(
    ("dates", "order", "read_as", "asks"),
    [
        (("31/12/1984", "1/2/1990"), DateOrder.DAY_FIRST, ("1984-12-31", "1990-02-01"), False),
        (("12/31/1984", "1/2/1990"), DateOrder.MONTH_FIRST, ("1984-12-31", "1990-01-02"), False),
        (("1/2/1990", "3/4/1991"), DateOrder.DAY_FIRST, ("1990-02-01", "1991-04-03"), True),
        (("1.2.1990", "3.4.1991"), DateOrder.DAY_FIRST, ("1990-02-01", "1991-04-03"), False),
        (("1990-02-01", "1991/4/3"), DateOrder.YEAR_FIRST, ("1990-02-01", "1991-04-03"), False),
        (("19900201", "--02-29"), DateOrder.YEAR_FIRST, ("1990-02-01", "--02-29"), False),
        (("7 Oct 2024", "October 7, 2024"), DateOrder.DAY_FIRST, ("2024-10-07", "2024-10-07"), False),
        (("1/31/1970 0:00", "0/0/00"), DateOrder.MONTH_FIRST, ("1970-01-31", ""), False),
        (("31/12", "1/2"), DateOrder.DAY_FIRST, ("--12-31", "--02-01"), False),
        (("5/5/1990", ""), DateOrder.DAY_FIRST, ("1990-05-05", ""), False),
    ],
)
def test_the_whole_column_says_how_days_are_written(
    dates: tuple[str, str], order: DateOrder, read_as: tuple[str, str], asks: bool
) -> None:
    data = table("Name,Birthday", f'A,"{dates[0]}"', f'B,"{dates[1]}"').encode()
    look = look_at(data)
    found = read_table(data, chosen(look))
    assert (look.date_order, look.known) == (order, not asks)
    assert tuple(card.born for card in found.cards) == read_as
    assert found.complaints == ()


@pytest.mark.parametrize(
    "day", ["31/12/84", "around 1980", "31.02.1980", "1980-13-01", "13/13/1980", "7 Brumaire 1794"]
)
def test_a_day_nobody_can_read_stays_in_the_note(day: str) -> None:
    found = read(table("Name,Birthday", f"A,{day}", "B,31/12/1984"))
    assert (found.cards[0].born, found.cards[0].note) == ("", f"Birthday: {day}")
    assert [(said.line, said.reason_key, said.detail) for said in found.complaints] == [
        (2, "bad_date", f"Birthday: {day}")
    ]
    assert found.cards[1].born == "1984-12-31"


def test_a_column_nobody_knows_is_kept_and_asked_about() -> None:
    data = table("Name,Shoe size,Unused", "A,43,").encode()
    look = look_at(data)
    assert look.uses[1:] == (ColumnUse(ColumnField.NOTE, "Shoe size"), ColumnUse(ColumnField.NOTE, "Unused"))
    assert not look.known
    assert look.samples == (("A",), ("43",), ())
    assert only(data).note == "Shoe size: 43"
    assert look_at(table("Name,Unused", "A,").encode()).known


def test_what_the_user_says_counts() -> None:
    data = table("Alpha,Beta,Gamma,Delta", "A,vegan,B,x@y.example").encode()
    uses = (
        ColumnUse(ColumnField.GIVEN), ColumnUse(ColumnField.GOOD_TO_KNOW, "Diet"), ColumnUse(ColumnField.FAMILY),
        ColumnUse(ColumnField.LEAVE_OUT),
    )  # fmt: skip
    (card,) = read_table(data, TableChoice(uses, "utf-8", ",", True, DateOrder.DAY_FIRST)).cards
    assert (card.name, card.facts, card.points) == ("A B", (CardFact("preference", "Diet", "vegan"),), ())
    (first, second) = read_table(data, TableChoice(uses, "utf-8", ",", False, DateOrder.DAY_FIRST)).cards
    assert (first.line, first.name, second.line) == (1, "Alpha Gamma", 2)


def test_a_table_without_header_is_told_by_what_stands_in_it() -> None:
    look = look_at(
        b"Ada Lind,Ada,Lind,ada@x.example,+46 8 1234567,https://x.example\nBo Ek,Bo,Ek,bo@x.example,08-765432,\n"
    )
    assert not look.has_header
    assert look.header == tuple(f"Column {number}" for number in range(1, 7))
    assert [use.field for use in look.uses] == ["name", "given", "family", "email", "phone", "url"]
    assert (look.known, look.rows) == (False, 2)


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Name;Ort\nJürgen Größe;Köln\nZoë;Málaga\n", "cp1252"),
        ("Name;Ort\nŁukasz Żółć;Łódź\nJiří Dvořák;Plzeň\n", "cp1250"),
        ("Имя;Город\nПётр Чехов;Москва\nЁлка;Пермь\n", "koi8_r"),
        ("Имя;Город\nПётр Чехов;Москва\nЁлка;Пермь\n", "cp1251"),
        ("Имя;Город\nПётр Чехов;Москва\nЁлка;Пермь\n", "cp866"),
        ("名前;会社\n山田太郎;カタカナ株式会社\n", "cp932"),
        ("姓名;公司\n王小明;北京公司\n李雷;上海银行\n", "gb18030"),
        ("이름;회사\n김철수;서울은행\n", "cp949"),
        ("Όνομα;Πόλη\nΓιώργος Παπαδόπουλος;Αθήνα\n", "cp1253"),
        ("Name;Ville\nFrançois Lefèvre;Orléans\nJosé Núñez;Cádiz\n", "mac_roman"),
    ],
)
def test_letters_nobody_declared_are_guessed_and_asked_about(text: str, encoding: str) -> None:
    data = text.encode(encoding)
    look = look_at(data)
    assert (look.encoding, look.guessed, look.known) == (encoding, True, False)
    assert look.encodings[0] == encoding
    found = read_table(data, chosen(look))
    assert found.cards[0].name == text.split("\n")[1].split(";", maxsplit=1)[0]
    assert [said.reason_key for said in found.complaints] == ["guessed_encoding"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_letters_that_say_themselves_what_they_are(encoding: str) -> None:
    data = "Name;Почта\nЁлка Ünal;a@b.example\n".encode(encoding)
    look = look_at(data)
    assert (look.guessed, look.known) == (False, True)
    assert only(data).name == "Ёлка Ünal"


def test_a_charset_can_be_chosen_and_a_lying_mark_is_seen_through() -> None:
    data = "Name;Ort\nПётр;Москва\n".encode("koi8_r")
    assert look_at(data, encoding="cp1251").encoding == "cp1251"
    assert look_at(data, encoding="punycode").encoding == "koi8_r"
    assert only(b"\xef\xbb\xbf" + "Name;Ort\nJürgen;Köln\n".encode("cp1252")).name == "Jürgen"
    wrong = read_table(
        b"Name\nJos\xe9\n",
        TableChoice((ColumnUse(ColumnField.NAME),), "utf-8", ",", True, DateOrder.DAY_FIRST),
    )
    assert (wrong.cards[0].name, [said.reason_key for said in wrong.complaints]) == (
        "Jos\ufffd",
        ["bad_encoding"],
    )


@pytest.mark.parametrize(
    ("text", "delimiter", "names"),
    [
        ("Name,Email\nA,a@x.example\n", ",", ["A"]),
        ("Name;Email\nA, B;a@x.example\nC, D;c@x.example\n", ";", ["A, B", "C, D"]),
        ("Name\tEmail\nA\ta@x.example\n", "\t", ["A"]),
        ("Name|Email\nA|a@x.example\n", "|", ["A"]),
        ("sep=|\nName|Email\nA|a@x.example\n", "|", ["A"]),
        ('"sep=;"\r\nName;Email\r\nA;a@x.example\r\n', ";", ["A"]),
        ("Name\nA\nB\n", ",", ["A", "B"]),
        ("a@x.example\nb@x.example\n", ",", ["a@x.example", "b@x.example"]),
        ('Name,Notes\nA,"x;y;z;;;;;;;"\n', ",", ["A"]),
    ],
)
def test_delimiters(text: str, delimiter: str, names: list[str]) -> None:
    assert look_at(text.encode()).delimiter == delimiter
    assert [card.name for card in read(text).cards] == names


def test_lines_are_counted_as_an_editor_counts_them() -> None:
    found = read('Name,Notes\r\n"A","one\r\ntwo"\r\n\r\n,,\r\nB,\r\n"C ""D""",x\rE,y\r\r\nF,\u2028z\n')
    assert [(card.line, card.name) for card in found.cards] == [
        (2, "A"),
        (6, "B"),
        (7, 'C "D"'),
        (8, "E"),
        (9, "F"),
    ]
    assert found.cards[0].note == "one\ntwo"


def test_reading_tells_its_progress_and_can_be_stopped() -> None:
    data = table("Name,Email", *(f"Person {n},p{n}@x.example" for n in range(30_000))).encode()
    choice = chosen(look_at(data))
    told: list[tuple[int, int]] = []
    assert len(read_table(data, choice, progress=lambda done, of: told.append((done, of))).cards) == 30_000
    assert told == sorted(told)
    assert len(told) >= 4
    assert told[-1][0] == told[-1][1]
    asked: list[None] = []

    def stop_at_the_second() -> bool:
        asked.append(None)
        return len(asked) == 2

    assert 0 < len(read_table(data, choice, stopped=stop_at_the_second).cards) < 30_000
