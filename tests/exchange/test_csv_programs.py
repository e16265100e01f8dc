"""Tables as each program writes them: what becomes of each column."""

from __future__ import annotations

import pytest

from relationship_journal.domain.cards import Card, CardFact, CardFile, CardPoint
from relationship_journal.domain.contact_tables import chosen
from relationship_journal.exchange.csv_columns import program_of, uses_of
from relationship_journal.exchange.csv_reader import look_at, read_table
from tests.exchange.program_headers import HEADERS


def read(text: str | bytes) -> CardFile:
    """The table as it explains itself."""
    data = text.encode() if isinstance(text, str) else text
    return read_table(data, chosen(look_at(data)))


def only(text: str | bytes) -> Card:
    (card,) = read(text).cards
    return card


def table(header: str, *rows: str) -> str:
    return "\r\n".join([header, *rows, ""])


@pytest.mark.parametrize("name", HEADERS)
def test_no_column_of_a_known_program_has_to_be_asked_about(name: str) -> None:
    program, header = HEADERS[name]
    uses, known = uses_of(header, [["x"]] * len(header), named=True)
    assert (program_of(header), known, len(uses)) == (program, True, len(header))


GOOGLE_NEW = table(
    "First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Middle Name,Phonetic Last Name,Name Prefix,Name Suffix,"
    "Nickname,File As,Organization Name,Organization Title,Organization Department,Birthday,Notes,Photo,Labels,"
    "E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,"
    "Address 1 - Label,Address 1 - Formatted,Address 1 - Street,Address 1 - City,Address 1 - PO Box,Address 1 - Region,"
    "Address 1 - Postal Code,Address 1 - Country,Address 1 - Extended Address,Relation 1 - Label,Relation 1 - Value,"
    "Relation 2 - Label,Relation 2 - Value,Website 1 - Label,Website 1 - Value,Event 1 - Label,Event 1 - Value,"
    "Event 2 - Label,Event 2 - Value,Custom Field 1 - Label,Custom Field 1 - Value",
    "Ida,,Brandt,,,,Dr.,,Idi,,Kiln AB,Potter,Glazes, --03-09,first\n,,* myContacts ::: Clients ::: Pottery fair,"
    "* Work,ida@kiln.example ::: brandt@kiln.example,Home,ida@home.example,Mobile,+46 8 123,"
    'Home,"1 Road, 111 22 Town",1 Road,Town,,,111 22,Sweden,c/o Berg,Spouse,Olle,Manager,Eva,Blog,https://kiln.example,'
    "Anniversary,2010-08-14,Founded,1999-05-01,Allergy,nuts".replace("first\n", "first"),
)


def test_google_as_it_is() -> None:
    card = only(GOOGLE_NEW)
    look = look_at(GOOGLE_NEW.encode())
    assert (look.program, look.known, look.rows) == ("google", True, 1)
    assert (card.name, card.given, card.family, card.prefix, card.nickname) == (
        "Dr. Ida Brandt", "Ida", "Brandt", "Dr.", "Idi",
    )  # fmt: skip
    assert (card.organisation, card.role, card.units) == ("Kiln AB", "Potter", ("Glazes",))
    assert (card.born, card.anniversary) == ("--03-09", "2010-08-14")
    assert card.categories == ("Clients", "Pottery fair")
    assert card.points == (
        CardPoint("email", "ida@kiln.example", "work", True),
        CardPoint("email", "brandt@kiln.example", "work", True),
        CardPoint("email", "ida@home.example", "home"),
        CardPoint("phone", "+46 8 123", "mobile"),
        CardPoint("url", "https://kiln.example", "Blog"),
        CardPoint(
            "address", "c/o Berg\n1 Road\nTown, 111 22\nSweden", "home", False,
            ("", "c/o Berg", "1 Road", "Town", "", "111 22", "Sweden"),
        ),
    )  # fmt: skip
    assert card.facts == (
        CardFact("family", "Olle", relation="spouse"),
        CardFact("date", "Founded", on="1999-05-01"),
    )
    assert card.related == (CardPoint("related", "Eva", "manager"),)
    assert card.note == "first\n\nAllergy: nuts"


def test_google_as_it_was() -> None:
    card = only(
        table(
            "Name,Given Name,Additional Name,Family Name,Yomi Name,Name Prefix,Birthday,Gender,Occupation,Hobby,Notes,"
            "Group Membership,E-mail 1 - Type,E-mail 1 - Value,IM 1 - Type,IM 1 - Service,IM 1 - Value,Phone 1 - Type,"
            "Phone 1 - Value,Organization 1 - Type,Organization 1 - Name,Organization 1 - Title,Organization 1 - Department",
            "Jon Ek,Jon,,Ek,,,1980-05-03,male,,chess; sailing,hi,* myContacts,* Home,jon@ek.example,,Skype,jon.ek,Work Fax,08 1,,"
            "Ek & Son,Partner,Law",
        )
    )
    assert (card.name, card.born, card.organisation, card.role, card.units) == (
        "Jon Ek", "1980-05-03", "Ek & Son", "Partner", ("Law",),
    )  # fmt: skip
    assert card.points == (
        CardPoint("email", "jon@ek.example", "home", True),
        CardPoint("im", "jon.ek", "Skype"),
        CardPoint("phone", "08 1", "work fax"),
    )
    assert card.facts == (CardFact("hobby", "chess"), CardFact("hobby", "sailing"))
    assert (card.categories, card.note) == ((), "hi")


OUTLOOK = {
    "English": (
        "Title,First Name,Last Name,Company,Department,Job Title,Business Street,Business Street 2,Business City,"
        "Business Postal Code,Business Country/Region,Home City,Business Fax,Business Phone,Home Phone 2,Mobile Phone,"
        "Anniversary,Assistant's Name,Birthday,Business Address PO Box,Categories,Children,E-mail Address,E-mail Type,"
        "E-mail Display Name,E-mail 2 Address,Gender,Hobby,Manager's Name,Notes,Priority,Profession,Sensitivity,Spouse,"
        "User 1,Web Page"
    ),
    "German": (
        "Anrede,Vorname,Nachname,Firma,Abteilung,Position,Straße geschäftlich,Straße geschäftlich 2,Ort geschäftlich,"
        "Postleitzahl geschäftlich,Land/Region geschäftlich,Ort privat,Fax geschäftlich,Telefon geschäftlich,"
        "Telefon privat 2,Mobiltelefon,Jahrestag,Name Assistent,Geburtstag,Postfach geschäftlich,Kategorien,Kinder,"
        "E-Mail-Adresse,E-Mail-Typ,E-Mail: Angezeigter Name,E-Mail 2: Adresse,Geschlecht,Hobby,Name des/r Vorgesetzten,"
        "Notizen,Priorität,Beruf,Vertraulichkeit,Partner,Benutzer 1,Webseite"
    ),
    "French": (
        "Titre,Prénom,Nom,Société,Service,Titre,Rue (bureau),Rue (bureau) 2,Ville (bureau),Code postal (bureau),"
        "Pays/Région (bureau),Ville (domicile),Télécopie (bureau),Téléphone (bureau),Téléphone 2 (domicile),Tél. mobile,"
        "Anniversaire de mariage ou fête,Nom de l'assistant(e),Anniversaire,B.P. professionnelle,Catégories,Enfants,"
        "Adresse de messagerie,Type de messagerie,Nom complet de l'adresse de messagerie,Adresse de messagerie 2,Sexe,"
        "Passe-temps,Responsable,Notes,Priorité,Profession,Critère de diffusion,Conjoint(e),Utilisateur 1,Page Web"
    ),
}
OUTLOOK_ROW = (
    'Mr.,Max,Muster,Muster AG,Sales,Head,Street 1,House 2,Bern,3000,Switzerland,Thun,031 1,031 2,033 3,079 4,"{married}",'
    'Ria,{born},77,Clients;VIP,"Lea, Tim and Zoé",max@x.example,SMTP,Max,/o=ExchangeLabs/ou=x/cn=1,Unspecified,golf,Eva,'
    '"two\r\nlines",Normal,Engineer,Normal,Vera,seen,www.x.example'
)


@pytest.mark.parametrize("language", OUTLOOK)
def test_outlook_in_three_languages(language: str) -> None:
    row = OUTLOOK_ROW.format(born="13.1.1970", married="0/0/00")
    for encoding in ("utf-8-sig", "cp1252"):
        data = table(OUTLOOK[language], row).encode(encoding)
        look = look_at(data)
        assert (look.program, look.known) == ("outlook", encoding == "utf-8-sig")
        found = read_table(data, chosen(look))
        (card,) = found.cards
        assert (card.name, card.prefix, card.role, card.organisation) == (
            "Max Muster",
            "Mr.",
            "Head",
            "Muster AG",
        )
        assert (card.born, card.anniversary, card.units) == ("1970-01-13", "", ("Sales",))
        street = ("77", "", "Street 1\nHouse 2", "Bern", "", "3000", "Switzerland")
        assert [(p.kind, p.label, p.parts or p.value) for p in card.points] == [
            ("phone", "work fax", "031 1"), ("phone", "work", "031 2"), ("phone", "home", "033 3"),
            ("phone", "mobile", "079 4"), ("email", "", "max@x.example"), ("url", "", "www.x.example"),
            ("address", "work", street), ("address", "home", ("", "", "", "Thun", "", "", "")),
        ]  # fmt: skip
        partner = "partner" if language == "German" else "spouse"
        name = {"English": "Profession", "German": "Beruf", "French": "Profession"}[language]
        assert set(card.facts) == {
            CardFact("family", "Lea", relation="child"), CardFact("family", "Tim", relation="child"),
            CardFact("family", "Zoé", relation="child"), CardFact("hobby", "golf"),
            CardFact("family", "Vera", relation=partner), CardFact("work", name, "Engineer"),
        }  # fmt: skip
        assert [(p.value, p.label) for p in card.related] == [("Ria", "assistant"), ("Eva", "manager")]
        user = {"English": "User 1", "German": "Benutzer 1", "French": "Utilisateur 1"}[language]
        assert (card.note, card.categories) == (f"two\nlines\n\n{user}: seen", ("Clients", "VIP"))
        assert [said.reason_key for said in found.complaints if said.line] == ["left_value"]


def test_thunderbird_with_a_birthday_in_three_columns() -> None:
    header = (
        "First Name,Last Name,Display Name,Nickname,Primary Email,Secondary Email,Screen Name,Work Phone,Fax Number,"
        "Home Address,Home Address 2,Home City,Web Page 1,Birth Year,Birth Month,Birth Day,Custom 1,Notes"
    )
    found = read(table(header, "A,B,A B,,a@x.example,b@x.example,ab,1,2,Street,Rear,Town,http://x.example,1980,5,3,red,n",
                       "C,D,C D,,,,,,,,,,,,5,3,,", "E,F,E F,,,,,,,,,,,1980,,,,", "G,H,G H,,,,,,,,,,,1980,13,40,,"))  # fmt: skip
    first, *others = found.cards
    assert [p.value for p in first.points if p.kind == "email"] == ["a@x.example", "b@x.example"]
    assert first.points[-1].parts == ("", "", "Street\nRear", "Town", "", "", "")
    assert (first.note, [card.born for card in found.cards]) == (
        "n\n\nCustom 1: red",
        ["1980-05-03", "--05-03", "1980", ""],
    )
    assert others[-1].note == "Birthday: 1980-13-40"
    assert [(said.line, said.reason_key) for said in found.complaints] == [(5, "bad_date")]
    assert look_at(table(header, "A" + "," * 17).encode()).program == "thunderbird"


def test_linkedin_says_since_when_and_who_left() -> None:
    text = (
        'Notes:\n"A sentence, with a comma."\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\n'
        "Mo,Salt,https://l.example/mo,,Salt Ltd,CEO,07 Oct 2024\n,,,,,,01 Jan 2021\n"
    )  # fmt: skip
    found = read(text)
    (card,) = found.cards
    assert (card.line, card.name, card.organisation, card.role) == (5, "Mo Salt", "Salt Ltd", "CEO")
    assert card.points == (CardPoint("url", "https://l.example/mo", "LinkedIn"),)
    assert card.facts == (CardFact("work", "Connected on LinkedIn", on="2024-10-07"),)
    assert [(said.line, said.reason_key, said.loses_card) for said in found.complaints] == [
        (6, "nobody", True)
    ]


def test_yahoo_calls_telephones_by_their_places() -> None:
    data = table(
        "First,Middle,Last,Nickname,Email,Category,Distribution Lists,Messenger ID,Home,Work,Mobile,Primary,Alternate Email 1,"
        "Personal Website,Title,Company,Work Address,Work City,Work County,Work Post Code,Birthday,Custom 1,Comments",
        "Ann,B,Cole,Annie,ann@x.example,Friends,,ann7,1,2,3,4,cole@x.example,x.example,Cook,Inn,1 Road,Leeds,Yorks,LS1,5/31/1970,c,hi",
    ).encode()
    look = look_at(data)
    card = only(data)
    assert (look.program, look.known) == ("yahoo", True)
    assert (card.name, card.nickname, card.role, card.organisation) == ("Ann B Cole", "Annie", "Cook", "Inn")
    assert (card.born, card.categories, card.note) == ("1970-05-31", ("Friends",), "hi\n\nCustom 1: c")
    assert [(p.kind, p.label, p.value) for p in card.points[:8]] == [
        ("email", "", "ann@x.example"), ("im", "Yahoo", "ann7"), ("phone", "home", "1"), ("phone", "work", "2"),
        ("phone", "mobile", "3"), ("phone", "main", "4"), ("email", "", "cole@x.example"), ("url", "home", "x.example"),
    ]  # fmt: skip
    assert card.points[8].parts == ("", "", "1 Road", "Leeds", "Yorks", "LS1", "")
