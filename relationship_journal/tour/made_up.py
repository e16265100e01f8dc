"""What the pictures show besides the sample journal: a jot, files of people, a calendar; all of it made up."""

from __future__ import annotations

from datetime import datetime, timedelta

from relationship_journal.domain.contacts import ContactPoint

JOT = (
    "Walked round the mill pond. Ida starts school on 24 August and Odette is more nervous than Ida. "
    "The Lakes 120 is on 30 May, she rides it with her brother Anselm. The warehouse move is now fixed for "
    "18 June. I’ll send the rota case study by Friday, and she will share the floor plan next week."
)
CARDS = """\
BEGIN:VCARD
VERSION:3.0
FN:Theodora Winterbourne
ORG:Winterbourne Glass
TITLE:Glassblower
EMAIL:theodora@winterbourne.example
TEL;TYPE=CELL:+44 20 7946 0171
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:Gideon Ashdown
ORG:Ashdown Maps
TITLE:Cartographer
EMAIL:gideon@ashdown.example
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:Odette Plumbridge
TITLE:Operations Manager
EMAIL:odette@cloudberry.example
TEL:020 555 0199
URL:https://cloudberry.example
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:O. Plumbridge
EMAIL:o.plumbridge@old-mail.example
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:Bartholomew Reed
ORG:Reed Basketry
END:VCARD
BEGIN:VCARD
VERSION:4.0
FN:Łucja Żuraw
ORG:Żuraw i Córki
EMAIL:lucja@zuraw.example
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:
EMAIL:nobody@nowhere.example
END:VCARD
"""
PROBLEMS = """\
BEGIN:VCARD
VERSION:3.0
FN:Theodora Winterbourne
EMAIL:theodora@winterbourne.example
END:VCARD
this line says nothing at all
BEGIN:VCARD
VERSION:3.0
FN:
EMAIL:nobody@nowhere.example
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:
TEL:+44 20 7946 0188
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:Odette Plumbrige
ORG:Cloudberry Mills
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:Tilda M.
EMAIL:tilda@old-mail.example
no colon in this one either
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:Gideon Ashdown
PHOTO;ENCODING=b;TYPE=JPEG:bm90IGEgcGljdHVyZQ==
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:Bartholomew Reed
"""
"""A file of people of which much has to be looked at, and not all can be read."""
TABLE = """\
Vorname;Nachname;E-Mail;Telefon (privat);Geburtstag;Lieblingsfarbe
Jörg;Müllerthal;joerg@muellerthal.example;030 555 0101;03.04.1985;Blau
Ännchen;Straßner;aennchen@strassner.example;030 555 0102;;Grün
Zoë;Überall;zoe@ueberall.example;;31.12.1990;Gelb
"""
TWICE = (ContactPoint("email", "o.plumbridge@post.example"), ContactPoint("phone", "020 555 0199"))
"""How a second record of the same person is reached."""
_EVENTS = (
    (2, 10, "Rota review", "Mill Lane 4", ("Odette Plumbridge", "You")),
    (3, 14, "Quarterly numbers", "https://meet.example/q3", ("Barnaby Quillfeather", "Somebody Else", "You")),
    (4, 9, "Coffee with Tilda Marzipan", "", ()),
    (4, 16, "Dentist", "Ring 3", ()),
    (6, 11, "Team weekly", "", ("Somebody Else", "Ulrich Ohne", "You")),
    (-2, 15, "Walk with Hesper Moonbrook", "The pond", ()),
)


def calendar_file(now: datetime) -> str:
    """Somebody's calendar around a moment (local): people who are known, people who are not, and a day off."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//made up//EN", "X-WR-CALNAME:Work"]
    for number, (days, hour, topic, place, people) in enumerate(_EVENTS):
        day = (now + timedelta(days=days)).strftime("%Y%m%d")
        lines += [
            "BEGIN:VEVENT",
            f"UID:{number}@calendar.example",
            f"DTSTART:{day}T{hour:02}0000",
            "DURATION:PT45M",
        ]
        lines += [f"SUMMARY:{topic}", f"LOCATION:{place}"]
        lines += [f"ATTENDEE;CN={name}:mailto:{name.split()[0].lower()}@calendar.example" for name in people]
        lines.append("END:VEVENT")
    day = (now + timedelta(days=9)).strftime("%Y%m%d")
    lines += [
        "BEGIN:VEVENT",
        "UID:off@calendar.example",
        f"DTSTART;VALUE=DATE:{day}",
        "SUMMARY:Day off",
        "END:VEVENT",
    ]
    return "\r\n".join([*lines, "END:VCALENDAR", ""])
