"""What other programs must find in the vCards we write."""

from __future__ import annotations

import pytest

from relationship_journal.domain.cards import Card, CardFact, CardPoint
from relationship_journal.exchange.vcard_reader import read_cards
from relationship_journal.exchange.vcard_writer import fold, write_cards


def lines(card: Card, version: str = "3.0") -> list[str]:
    """The card's properties, unfolded."""
    return write_cards([card], version).replace(b"\r\n ", b"").decode().removesuffix("\r\n").split("\r\n")


def test_a_card_is_framed_and_named() -> None:
    written = lines(Card(name="Ada", uid="u1"))
    assert written == ["BEGIN:VCARD", "VERSION:3.0", "UID:u1", "FN:Ada", "N:;;;;", "END:VCARD"]


def test_a_card_without_uid_gets_the_same_one_each_time() -> None:
    card = Card(name="Ada", points=(CardPoint("email", "a@b.example"),))
    first, second = (next(line for line in lines(card) if line.startswith("UID:")) for _ in range(2))
    assert first == second
    assert len(first) > 20
    other = lines(Card(name="Bea"))
    assert first not in other


@pytest.mark.parametrize(
    ("card", "version", "line"),
    [
        (Card(name="a;b,c\\d\ne"), "3.0", "FN:a\\;b\\,c\\\\d e"),
        (Card(family="F;1", given="G", middle="M", prefix="P", suffix="S"), "3.0", "N:F\\;1;G;M;P;S"),
        (Card(family="F", given="G"), "3.0", "FN:G F"),
        (Card(note="a\nb\r\nc\u2028d"), "3.0", "NOTE:a\\nb\\nc\\nd"),
        (Card(organisation="A;B", units=("C",)), "3.0", "ORG:A\\;B;C"),
        (Card(role="Chef"), "3.0", "TITLE:Chef"),
        (Card(categories=("a,b", "c")), "3.0", "CATEGORIES:a\\,b,c"),
        (Card(pronouns="she/her"), "3.0", "X-PRONOUNS:she/her"),
        (Card(pronouns="she/her"), "4.0", "PRONOUNS:she/her"),
        (Card(born="1980-05-03"), "3.0", "BDAY:1980-05-03"),
        (Card(born="1980-05-03"), "4.0", "BDAY:19800503"),
        (Card(born="--05-03"), "3.0", "BDAY;X-APPLE-OMIT-YEAR=1604:1604-05-03"),
        (Card(born="--05-03"), "4.0", "BDAY:--0503"),
        (Card(born="1980"), "3.0", "X-BDAY:1980"),
        (Card(born="1980-05"), "4.0", "BDAY:1980-05"),
        (Card(anniversary="2011-01-13"), "3.0", "X-ANNIVERSARY:2011-01-13"),
        (Card(anniversary="--01-13"), "4.0", "ANNIVERSARY:--0113"),
        (Card(points=(CardPoint("phone", "1", "mobile"),)), "3.0", "TEL;TYPE=CELL,VOICE:1"),
        (Card(points=(CardPoint("phone", "1", "work fax", True),)), "3.0", "TEL;TYPE=WORK,FAX,PREF:1"),
        (Card(points=(CardPoint("phone", "1", "mobile", True),)), "4.0", "TEL;TYPE=cell,voice;PREF=1:1"),
        (Card(points=(CardPoint("email", "a@b.example", "Work"),)), "3.0", "EMAIL;TYPE=INTERNET,WORK:a@b.example"),
        (Card(points=(CardPoint("email", "a@b.example"),)), "4.0", "EMAIL:a@b.example"),
        (Card(points=(CardPoint("url", "https://a.example/"),)), "3.0", "URL:https://a.example/"),
        (Card(points=(CardPoint("im", "me", "Jabber"),)), "3.0", "X-JABBER:me"),
        (Card(points=(CardPoint("im", "xmpp:me"),)), "3.0", "IMPP:xmpp:me"),
        (Card(points=(CardPoint("address", "1 Road\nTown", "home"),)), "3.0", "ADR;TYPE=HOME:;;1 Road\\nTown;;;;"),
        (Card(points=(CardPoint("phone", "1", "Boat"),)), "3.0", "item1.X-ABLabel:Boat"),
        (Card(points=(CardPoint("phone", "1", "Boat"),), rest=("item4.X-A:b",)), "3.0", "item5.X-ABLabel:Boat"),
        (Card(related=(CardPoint("related", "Jo", "spouse"),)), "3.0", "item1.X-ABLabel:_$!<Spouse>!$_"),
        (Card(related=(CardPoint("related", "Jo", "spouse"),)), "4.0", "RELATED;TYPE=spouse;VALUE=text:Jo"),
        (Card(photo=b"\xff\xd8\xff\x00", photo_type="image/jpeg"), "3.0", "PHOTO;ENCODING=b;TYPE=JPEG:/9j/AA=="),
        (Card(photo=b"\xff\xd8\xff\x00", photo_type="image/jpeg"), "4.0", "PHOTO:data:image/jpeg;base64,/9j/AA=="),
        (Card(facts=(CardFact("hobby", "chess, blitz"),)), "3.0", "X-HOBBY:chess\\, blitz"),
        (Card(facts=(CardFact("hobby", "chess", "high"),)), "4.0", "HOBBY;LEVEL=high:chess"),
        (Card(facts=(CardFact("hobby", "chess", "LEVEL=high;INDEX=2"),)), "4.0", "HOBBY;LEVEL=high;INDEX=2:chess"),
        (Card(facts=(CardFact("hobby", "chess", 'on "Sundays"'),)), "4.0", "HOBBY;X-DETAIL=\"on ^'Sundays^'\":chess"),
        (Card(facts=(CardFact("preference", "jazz"),)), "4.0", "INTEREST:jazz"),
        (Card(facts=(CardFact("work", "tax law"),)), "3.0", "X-EXPERTISE:tax law"),
        (Card(facts=(CardFact("date", "Founded", on="1999-05-01"),)), "3.0", "item1.X-ABDATE:1999-05-01"),
        (Card(facts=(CardFact("date", "Founded", on="1999-05-01"),)), "3.0", "item1.X-ABLabel:Founded"),
        (Card(rest=("item1.X-Odd;P=q:v\\,w",)), "3.0", "item1.X-Odd;P=q:v\\,w"),
    ],
)  # fmt: skip
def test_a_line_is_written(card: Card, version: str, line: str) -> None:
    assert line in lines(card, version)


@pytest.mark.parametrize(
    "card",
    [
        Card(name="x\r\nX-EVIL:1", uid="u\r\nX-EVIL:1", nickname="n\nX-EVIL:1", role="r\nX-EVIL:1"),
        Card(name="x", points=(CardPoint("phone", "1\r\nX-EVIL:1", "CELL\r\nX-EVIL:1"),)),
        Card(
            name="x",
            points=(CardPoint("address", "a\r\nX-EVIL:1", "l\nX-EVIL:1", parts=("\nX-EVIL:1",) * 7),),
        ),
        Card(name="x", related=(CardPoint("related", "a\nX-EVIL:1", "l\rX-EVIL:1"),)),
        Card(name="x", rest=("X-A:1\r\nX-EVIL:1", "X-B:2\u2028X-EVIL:1")),
        Card(name="x", photo=b"\xff\xd8\xff", photo_type="image/png\r\nX-EVIL:1"),
        Card(
            name="x",
            facts=(
                CardFact("hobby", "a\nX-EVIL:1", "b\r\nX-EVIL:1"),
                CardFact("date", "c\nX-EVIL:1", on="1\nX-EVIL:1"),
            ),
        ),
        Card(name="x", born="1980\r\nX-EVIL:1", anniversary="1980\nX-EVIL:1", categories=("c\nX-EVIL:1",)),
    ],
)
@pytest.mark.parametrize("version", ["3.0", "4.0"])
def test_no_value_becomes_a_property(card: Card, version: str) -> None:
    written = write_cards([card], version)
    assert not any(line.startswith(b"X-EVIL") for line in written.split(b"\r\n"))
    assert b"\r" not in written.replace(b"\r\n", b"")
    assert b"\n" not in written.replace(b"\r\n", b"")
    assert not any(mark in written.decode() for mark in "\u2028\u2029\x85\x00")
    assert len(read_cards(written).cards) == 1


@pytest.mark.parametrize(
    "line", ["BEGIN:VCARD", "END:VCARD", "VERSION:2.1", "end:vcard", "no property", "", " :x"]
)
def test_a_kept_line_that_is_no_property_is_left_out(line: str) -> None:
    assert lines(Card(name="x", uid="u", rest=(line,))) == lines(Card(name="x", uid="u"))


def test_lines_are_folded_at_75_bytes_between_characters() -> None:
    text = "NOTE:" + "äß€😀" * 60
    pieces = fold(text).split(b"\r\n")
    assert pieces.pop() == b""
    assert max(map(len, pieces)) <= 75
    assert min(len(piece) for piece in pieces[:-1]) >= 71
    assert all(piece.decode() for piece in pieces)
    assert b"".join((pieces[0], *(piece[1:] for piece in pieces[1:]))).decode() == text


def test_an_encoded_line_is_never_cut_behind_an_equals_sign() -> None:
    for pad in range(6):
        kept = "X-A" + "A" * pad + ";ENCODING=QUOTED-PRINTABLE:" + "=E5=8D=81" * 40
        written = fold(kept)
        assert not any(piece.endswith(b"=") for piece in written.split(b"\r\n"))
        assert read_cards(b"BEGIN:VCARD\r\nFN:x\r\n" + written + b"END:VCARD").cards[0].rest == (kept,)


@pytest.mark.parametrize("version", ["2.1", "5.0", ""])
def test_other_versions_are_refused(version: str) -> None:
    with pytest.raises(ValueError, match=version or "^$"):
        write_cards([], version)
