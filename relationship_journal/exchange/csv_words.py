"""What columns are called, in the programs people come from and in plain English, German, French and Russian.

Names stand here as ``folding.folded_words`` leaves them: small letters, no accents, no signs, single blanks.  A place
("business", "privat") is taken off a name before it is looked up, so "Business Street 2" is "street" at "work".
"""

from __future__ import annotations

import re

from relationship_journal.domain.contact_tables import ColumnField

#: Words that say where, not what.
PLACES = {
    **dict.fromkeys("business work office geschaftlich dienstlich professionnel professionnelle bureau".split(), "work"),
    **dict.fromkeys("home private privat personal domicile personnel personnelle".split(), "home"),
    **dict.fromkeys("other weitere weiterer weiteres sonstige autre andere".split(), "other"),
}  # fmt: skip

# The field, the label after it, the names.
_NAMES = """
name: name, full name, display name, contact name, contact, vollstandiger name, anzeigename, person,
    ansprechpartner, kontakt, nom complet, kompletter name, фио
given: first name, first, given name, given, forename, firstname, vorname, prenom, имя, nombre, imie, voornaam
middle: middle name, middle, additional name, weitere vornamen, zweiter vorname, deuxieme prenom, отчество
family: last name, last, family name, surname, lastname, nachname, familienname, zuname, nom de famille, фамилия,
    apellido, apellidos, nazwisko, achternaam
prefix: name prefix, prefix, salutation, anrede, civilite
suffix: name suffix, suffix, suffixe, namenszusatz
nickname: nickname, nick name, nick, spitzname, rufname, surnom
pronouns: pronouns, pronomen
organisation: organization name, organization, organisation, company, company name, employer, firma, firmenname,
    unternehmen, arbeitgeber, societe, entreprise, компания, организация, empresa
department: department, organization department, abteilung, service
role: job title, organization title, position, role, rolle, funktion, fonction, occupation, jobtitel, poste,
    должность
email: e mail, email, mail, e mail address, email address, e mail adresse, email adresse, emailadresse, mailadresse,
    primary email, secondary email, alternate email, adresse de messagerie, adresse e mail, adresse mail, courriel, почта,
    электронная почта, correo, correo electronico
phone: phone, phone number, telephone, telephone number, tel, telefon, telefonnummer, rufnummer, nummer, телефон,
    telefono, numero de telephone, contact number
phone mobile: mobile, mobile phone, mobile number, cell, cell phone, cellphone, mobil, mobiltelefon, mobilnummer,
    handy, handynummer, tel mobile, telephone mobile, telephone portable, portable, мобильный, мобильный телефон
phone fax: fax, fax number, telefax, faxnummer, telecopie, факс
phone pager: pager, pager number, recepteur de radiomessagerie
phone car: car phone, autotelefon, telephone voiture
phone company: company main phone, telefon firma, telephone societe
phone main: primary phone, main phone, haupttelefon, telephone principal
phone assistant: assistant s phone, telefon assistent, telephone de l assistant e
phone callback: callback, ruckmeldung, rappel
phone isdn: isdn, rnis
phone radio: radio phone, radio telephone
phone telex: telex
phone tty: tty tdd phone, telefon fur horbehinderte, telephone tdd tty
phone video: phone video
address: address, adresse, anschrift, postal address, mailing address, full address, address formatted, адрес
street: street, street address, address street, address line, strasse, strasse und hausnummer, strasse hausnummer,
    rue, улица, calle
street extended: address extended address
city: city, town, address city, ort, stadt, wohnort, ville, город, ciudad
region: state, region, province, county, address region, state province, bundesland, kanton, bundesland kanton, r bundesland
    kanton, dep region, область
code: postal code, address postal code, zip, zip code, zipcode, postcode, post code, plz, postleitzahl, code postal, индекс
country: country, country region, address country, land, land region, e land region, pays, pays region, страна
box: address po box, po box, postfach, b p, boite postale, boite postale du
url: web page, webpage, website, web site, web, url, homepage, home page, webseite, internet, page web, site web,
    website value, сайт
url home page: website home page
url blog: website blog, blog
url profile: website profile, profile url
url LinkedIn: linkedin, linkedin url, linkedin profile
im: imaddress, im address, im value, instant messaging
im AIM: im aim, screen name, aim id
im ICQ: im icq, icq, icq id
im Jabber: im jabber, jabber, xmpp
im MSN: im msn, msn id
im Skype: im skype, skype, skype id
im Yahoo: im yahoo, messenger id, messenger id1
im Google Talk: google id
im QQ: qq id
im IRC: irc id
im Telegram: telegram
im Matrix: matrix
born: birthday, birth date, birthdate, date of birth, dob, born, geburtstag, geburtsdatum, geboren, geboren am,
    anniversaire, date de naissance, день рождения, дата рождения
birth_year: birth year, geburtsjahr
birth_month: birth month, geburtsmonat
birth_day: birth day
anniversary: anniversary, wedding anniversary, jahrestag, hochzeitstag, anniversaire de mariage ou fete
spouse spouse: spouse, spouse name, ehepartner, ehegatte, conjoint e, conjoint
spouse wife: wife, wife s name, ehefrau
spouse husband: husband, husband s name, ehemann
spouse partner: partner, partner name, lebenspartner, lebenspartnerin
children child: children, children s names, kids, kinder, enfants, дети
related manager: manager, manager s name, manager name, supervisor, name des r vorgesetzten, vorgesetzter,
    responsable
related assistant: assistant, assistant s name, assistant name, name assistent, assistent, assistent in, nom de l
    assistant e
related referred by: referred by, empfohlen von, recommande par
hobby: hobby, hobbies, interests, interest, hobbys, interessen, freizeit, passe temps, loisirs, хобби
good_to_know: profession, beruf, schools, school, language, languages, sprache, langue, allergies, allergien, diet, likes,
    dislikes, preferences, vorlieben
note: notes, note, comments, comment, notizen, notiz, bemerkung, bemerkungen, anmerkung, anmerkungen, kommentar,
    beschreibung, description, remarques, remarque, заметки, примечание
categories: categories, category, labels, group membership, groups, group, tags, tag, kategorien, kategorie, gruppe,
    gruppen, schlagworte, keywords, stichworter, mots cles, категории
uid: uid
kept: kept
"""

# Columns that are kept in the note under their own name although they are known: they say something no field is for.
_NOTED = """
location, office location, buro, bureau, emplacement, maiden name, user, benutzer, utilisateur, custom, place, geburtsname
"""

# Columns of known programs that are settings of the program, or say again what another column says.
_LEFT_OUT = """
abrechnungsinformation, account, additional name yomi, billing information, code gouvernement, company yomi, compte,
critere de diffusion, directory server, disponibilite internet,
distribution lists, external id type, external id value, e mail angezeigter name, e mail display name, e mail
typ, e mail type, family name yomi, file as, gender, geschlecht, given name yomi, given yomi, government id number,
informations facturation, initialen, initiales, initials, internet free busy, internet frei gebucht, kilometrage,
konto, mileage, nom complet de l adresse de messagerie, nom yomi, numero d identification de l organisation,
organisationsnr, organization job description, organization location, organization symbol, organization type,
organization yomi name, organizational id number, phonetic first name, phonetic last name, phonetic middle name,
photo, prioritat, priorite, priority, privat, private, prive, regierungsnr, reisekilometer, sensitivity, serveur d
annuaire, sexe, short name, subject, surname yomi, type de messagerie, vertraulichkeit, verzeichnisserver, yomi name
"""


def _listed(names: str) -> frozenset[str]:
    return frozenset(" ".join(name.split()) for name in names.split(","))


def _things() -> dict[str, tuple[ColumnField, str]]:
    found: dict[str, tuple[ColumnField, str]] = {}
    for line in re.split(r"\n(?! )", _NAMES.strip()):
        head, _colon, names = line.partition(":")
        field, _blank, label = head.partition(" ")
        found |= dict.fromkeys(_listed(names), (ColumnField(field), label))
    return found


#: name -> (field, label)
THINGS = _things()
NOTED = _listed(_NOTED)
LEFT_OUT = _listed(_LEFT_OUT)

#: Yahoo's telephone columns are called as if they were places.
YAHOO_PHONES = {"home": "home", "work": "work", "other": "other", "primary": "main", "yahoo phone": "Yahoo"}

#: What tells a program: all of the names on a line.
PROGRAMS = (
    ("relationship-journal", ("kept",)),
    ("linkedin", ("connected on", "first name")),
    ("google", ("e mail 1 value",)),
    ("google", ("phone 1 value",)),
    ("google", ("phonetic first name",)),
    ("outlook", ("given yomi", "e mail address")),
    ("outlook", ("business phone", "e mail address")),
    ("outlook", ("telefon geschaftlich", "e mail adresse")),
    ("outlook", ("telephone bureau", "adresse de messagerie")),
    ("thunderbird", ("primary email", "screen name")),
    ("thunderbird", ("primary email", "display name")),
    ("roundcube", ("display name", "email home")),
    ("yahoo", ("first", "last", "nickname", "email")),
)
