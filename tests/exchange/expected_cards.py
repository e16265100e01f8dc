"""What a person reads in sample vCards, written down by eye before the codec existed.

Keyed by the sample's file name; one row per card in the file's order: the name a user should see, the
e-mail addresses and the phone numbers, each in the file's order.  Only samples of invented persons are listed.
"""

from __future__ import annotations

from typing import NamedTuple


class Row(NamedTuple):
    """One card as read by eye."""

    name: str
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()


EXPECTED: dict[str, tuple[Row, ...]] = {
    # 2.1, no FN and no N: Android keeps the nickname in a field of its own
    "android-vcard__v21_im.vcf": (Row("Nick"),),
    # 2.1, lines that are no properties between the good ones, quoted-printable
    "android-vcard__v21_invalid_comment_line.vcf": (Row("Conference Call"),),
    # 2.1, an e-mail written as in a mail header, folded
    "android-vcard__v21_invalid_multiple_line.vcf": (Row("Omega", ("omega@example.com",)),),
    # 2.1, raw Shift_JIS and quoted-printable Shift_JIS
    "android-vcard__v21_japanese_2.vcf": (Row("安藤 ロイド 1"),),
    # 2.1 and 3.0, Shift_JIS whose second byte is a backslash, one at the very end of the line
    "android-vcard__v21_japanese_3.vcf": (Row("伊能 圭一 伊予"),),
    "android-vcard__v30_japanese.vcf": (Row("伊能 圭一 伊予"),),
    # 2.1, no FN, unknown parameters
    "android-vcard__v21_x_param.vcf": (
        Row("Roid Ando", ("email@example.com", "email2@example.com"), ("1", "2")),
    ),
    # 3.0, a quoted parameter holding comma, colon and a dot
    "android-vcard__v30_comma_separated.vcf": (Row("G M F", (), ("1",)),),
    # 4.0, parameters that are not ASCII
    "android-vcard__v40_sort_as.vcf": (Row("安藤 ロイド"),),
    # 3.0 from an iPhone, every line ended by CR CR LF, photo folded
    "android-vcard__v30_ios_613_multiline.vcf": (
        Row("Bob Smith", ("bob@smithauto.com",), ("(650) 555-1212",)),
    ),
    # 2.1 from a BlackBerry, photo
    "android-vcard__v21_blackberry_photo.vcf": (
        Row("boogie", ("forrestgump@walladalla.com",), ("+5555555", "+5555556")),
    ),
    # 2.1, every old habit at once
    "android-vcard__v21_complicated.vcf": (
        Row(
            "Joe Due",
            ("forrestgump@walladalla.com", "cell@example.com"),
            ("(111) 555-1212", "(404) 555-1212", "0311111111", "0322222222", "0333333333"),
        ),
    ),
    # 3.0 from Google, grouped labels
    "ez-vcard__gmail-single.vcf": (
        Row("Greg Dartmouth", ("gdartmouth@hotmail.com",), ("555 555 1111", "555 555 2222")),
    ),
    # 3.0 from Google, three cards, the last line unended
    "ez-vcard__gmail-list.vcf": (
        Row("Arnold Smith", ("asmithk@gmail.com",)),
        Row("Chris Beatle", ("chrisy55d@yahoo.com",)),
        Row("Doug White", ("dwhite@gmail.com",)),
    ),
    # 3.0 from Google, every field it has
    "ez-vcard__gmail-single2.vcf": (
        Row(
            "VCard Test",
            (
                "email@example.com",
                "homeemail@example.com",
                "workemail@example.com",
                "otheremail@example.com",
                "customcategory@example.com",
            ),
            (
                "5555551111",
                "5555551112",
                "5555551113",
                "5555551114",
                "5555551115",
                "5555551116",
                "5555551117",
                "5555551118",
                "5555551119",
                "5555551120",
                "5555551121",
            ),
        ),
    ),
    # 2.1 from Outlook
    "ez-vcard__John_Doe_MS_OUTLOOK.vcf": (
        Row("Mr. John Richter James Doe Sr.", ("john.doe@ibm.cm",), ("(905) 555-1234", "(905) 666-1234")),
    ),
    # 3.0, FN with a comma that nobody escaped
    "ez-vcard__John_Doe_GMAIL.vcf": (
        Row("Mr. John Richter, James Doe Sr.", ("john.doe@ibm.com",), ("905-555-1234", "905-666-1234")),
    ),
    # 2.1 from a BlackBerry, an empty note after the photo
    "ez-vcard__John_Doe_BLACK_BERRY.vcf": (Row("John Doe", (), ("+96123456789",)),),
    # 4.0, carets in a parameter (RFC 6868)
    "ez-vcard__issue114.vcf": (
        Row("Dummy, Dummy", ("dummy.dummy@dummy.com",), ("+49 1234 56789", "+49 9876 54321")),
    ),
    # 3.0 from a Thunderbird extension
    "ez-vcard__thunderbird-MoreFunctionsForAddressBook-extension.vcf": (
        Row(
            "John Doe",
            (
                "doe.john@hotmail.com",
                "additional-email@company.com",
                "additional-email1@company.com",
                "additional-email2@company.com",
                "additional-email3@company.com",
            ),
            ("555-555-1111", "555-555-2222", "555-555-5555", "555-555-3333", "555-555-4444"),
        ),
    ),
    # 2.1 written in small letters by Thunderbird, bare quoted-printable without a charset
    "thunderbird__export.vcf": (
        Row("contact number one", ("contact1@invalid",)),
        Row("contact number two", ("contact2@invalid",)),
    ),
    # 2.1, a character cut in two by the quoted-printable line break
    "eds__vcard-5.vcf": (Row("十城目管理大型知座", ("weird@weird.com",), ("十城目管理大型知座",) * 4),),
    # no VERSION at all
    "eds__vcards-name-only.vcf": (Row("John Doe"),),
    # 4.0 with a tel: URI
    "icaljs__vcard.vcf": (Row("J. Doe", ("jqpublic@xyz.example.com",), ("+33-01-23-45-67",)),),
    # 3.0, escaped separators in a phone number
    "icaljs__escape_semicolon.vcf": (
        Row(
            "First Last NextCloud",
            ("home@gmx.de", "work@gmx.de"),
            ("11111111", "205333", "205246;;,;", "222222"),
        ),
    ),
    # 3.0 from KDE, a sound and a logo beside the photo
    "kcontacts__vcard5.vcf": (
        Row(
            "Mustermann, Heiko",
            ("heiko.mustermann@freenet.org", "heiko8@tst.inf.tu-dresden.de"),
            ("0351 223344", "0351 443322", "0173 223344"),
        ),
    ),
    # 2.1, five cards, the first has only an organisation
    "kcontacts__vcard10.vcf": (
        Row("Bike Shop"),
        Row("Field after Address broken"),
        Row("Field after Address not broken"),
        Row("Dr. med. Surname Name"),
        Row("Second Doctor"),
    ),
    # nobody's name and nothing to take one from
    "kcontacts__vcard7.vcf": (Row(""),),
    # 3.0 with a grouped label and a related person
    "kcontacts__vcard15.vcf": (Row("Test Tester", (), ("+1-800-123456",)),),
    # 3.0 from Roundcube, types nobody registered
    "roundcube__all.vcf": (
        Row(
            "Display Name",
            ("home@example.com", "work@example.com", "other@example.com"),
            ("100", "200", "300", "400", "500", "600", "700", "800", "900", "111", "222", "333", "444"),
        ),
    ),
    # UTF-16, big end first, no byte order mark
    "roundcube__utf-16_sample.vcf": (Row("Ǽgean ĽdaMonté"),),
    # 4.0 from khard, the photo a data: URI with an escaped comma
    "khard__photov4.vcf": (Row("with photo v4"),),
    # 3.0, a phone said to be a URI that is none
    "khard__tel-value-uri.vcf": (Row("bug 195", (), ("67545678",)),),
}
