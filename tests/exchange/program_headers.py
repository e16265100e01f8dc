"""The header rows programs write, column by column, as their exporters and importers have them."""

from __future__ import annotations

# fmt: off
_HEADERS = {
    "Outlook, English": ("outlook", (
        "Title,First Name,Middle Name,Last Name,Suffix,Company,Department,Job Title,Business Street,"
        "Business Street 2,Business Street 3,Business City,Business State,Business Postal Code,"
        "Business Country/Region,Home Street,Home Street 2,Home Street 3,Home City,Home State,"
        "Home Postal Code,Home Country/Region,Other Street,Other Street 2,Other Street 3,Other City,"
        "Other State,Other Postal Code,Other Country/Region,Assistant's Phone,Business Fax,Business Phone,"
        "Business Phone 2,Callback,Car Phone,Company Main Phone,Home Fax,Home Phone,Home Phone 2,ISDN,"
        "Mobile Phone,Other Fax,Other Phone,Pager,Primary Phone,Radio Phone,TTY/TDD Phone,Telex,Account,"
        "Anniversary,Assistant's Name,Billing Information,Birthday,Business Address PO Box,Categories,"
        "Children,Directory Server,E-mail Address,E-mail Type,E-mail Display Name,E-mail 2 Address,"
        "E-mail 2 Type,E-mail 2 Display Name,E-mail 3 Address,E-mail 3 Type,E-mail 3 Display Name,Gender,"
        "Government ID Number,Hobby,Home Address PO Box,Initials,Internet Free Busy,Keywords,Language,"
        "Location,Manager's Name,Mileage,Notes,Office Location,Organizational ID Number,Other Address PO Box,"
        "Priority,Private,Profession,Referred By,Sensitivity,Spouse,User 1,User 2,User 3,User 4,Web Page"
    )),
    "Outlook, German": ("outlook", (
        "Anrede,Vorname,Weitere Vornamen,Nachname,Suffix,Firma,Abteilung,Position,Straße geschäftlich,"
        "Straße geschäftlich 2,Straße geschäftlich 3,Ort geschäftlich,Region geschäftlich,"
        "Postleitzahl geschäftlich,Land/Region geschäftlich,Straße privat,Straße privat 2,Straße privat 3,"
        "Ort privat,Bundesland/Kanton privat,Postleitzahl privat,Land/Region privat,Weitere Straße,"
        "Weitere Straße 2,Weitere Straße 3,Weiterer Ort,Weiteres/r Bundesland/Kanton,Weitere Postleitzahl,"
        "Weiteres/e Land/Region,Telefon Assistent,Fax geschäftlich,Telefon geschäftlich,"
        "Telefon geschäftlich 2,Rückmeldung,Autotelefon,Telefon Firma,Fax privat,Telefon privat,"
        "Telefon privat 2,Telefon (privat),Telefon (privat 2),ISDN,Mobiltelefon,Weiteres Fax,Weiteres Telefon,"
        "Pager,Haupttelefon,Mobiltelefon 2,Telefon für Hörbehinderte,Telex,Abrechnungsinformation,"
        "Assistent(in),Benutzer 1,Benutzer 2,Beruf,Büro,E-Mail-Adresse,E-Mail-Typ,E-Mail: Angezeigter Name,"
        "E-Mail 2: Adresse,E-Mail 2: Typ,E-Mail 2: Angezeigter Name,E-Mail 3: Adresse,Empfohlen von,"
        "Geburtstag,Geschlecht,Hobby,Initialen,Internet Frei/Gebucht,Jahrestag,Kategorien,Kinder,Konto,"
        "Name Assistent,Name des/r Vorgesetzten,Notizen,Organisationsnr.,Ort,Partner,Postfach geschäftlich,"
        "Postfach privat,Priorität,Privat,Regierungsnr.,Reisekilometer,Sprache,Stichwörter,Vertraulichkeit,"
        "Verzeichnisserver,Webseite,Weiteres Postfach"
    )),
    "Outlook, French": ("outlook", (
        "Titre,Prénom,Deuxième prénom,Nom,Suffixe,Société,Service,Titre,Rue (bureau),Rue (bureau) 2,"
        "Rue (bureau) 3,Ville (bureau),Dép/Région (bureau),Code postal (bureau),Pays/Région (bureau),"
        "Rue (domicile),Rue (domicile) 2,Ville (domicile),Dép/Région (domicile),Code postal (domicile),"
        "Pays/Région (domicile),Rue (autre),Ville (autre),Dép/Région (autre),Code postal (autre),"
        "Pays/Région (autre),Téléphone de l'assistant(e),Télécopie (bureau),Téléphone (bureau),"
        "Téléphone 2 (bureau),Rappel,Téléphone (voiture),Téléphone société,Télécopie (domicile),"
        "Téléphone (domicile),Téléphone 2 (domicile),RNIS,Tél. mobile,Télécopie (autre),Téléphone (autre),"
        "Récepteur de radiomessagerie,Téléphone principal,Radio téléphone,Téléphone TDD/TTY,Télex,"
        "Adresse de messagerie,Type de messagerie,Nom complet de l'adresse de messagerie,"
        "Adresse de messagerie 2,Type de messagerie 2,Nom complet de l'adresse de messagerie 2,Anniversaire,"
        "Anniversaire de mariage ou fête,Autre boîte postale,B.P. professionnelle,Boîte postale du domicile,"
        "Bureau,Catégories,Code gouvernement,Compte,Conjoint(e),Critère de diffusion,Disponibilité Internet,"
        "Emplacement,Enfants,Informations facturation,Initiales,Kilométrage,Langue,Mots clés,"
        "Nom de l'assistant(e),Notes,Numéro d'identification de l'organisation,Page Web,Passe-temps,Priorité,"
        "Privé,Profession,Recommandé par,Responsable,Serveur d'annuaire,Sexe,Utilisateur 1,Utilisateur 2"
    )),
    "Outlook.com": ("outlook", (
        "First Name,Middle Name,Last Name,Title,Suffix,Nickname,Given Yomi,Surname Yomi,E-mail Address,"
        "E-mail 2 Address,E-mail 3 Address,Home Phone,Home Phone 2,Business Phone,Business Phone 2,"
        "Mobile Phone,Car Phone,Other Phone,Primary Phone,Pager,Business Fax,Home Fax,Other Fax,"
        "Company Main Phone,Callback,Radio Phone,Telex,TTY/TDD Phone,IMAddress,Job Title,Department,Company,"
        "Office Location,Manager's Name,Assistant's Name,Assistant's Phone,Company Yomi,Business Street,"
        "Business City,Business State,Business Postal Code,Business Country/Region,Home Street,Home City,"
        "Home State,Home Postal Code,Home Country/Region,Other Street,Other City,Other State,"
        "Other Postal Code,Other Country/Region,Personal Web Page,Spouse,Schools,Hobby,Location,Web Page,"
        "Birthday,Anniversary,Notes"
    )),
    "Google until 2024": ("google", (
        "Name,Given Name,Additional Name,Family Name,Yomi Name,Given Name Yomi,Additional Name Yomi,"
        "Family Name Yomi,Name Prefix,Name Suffix,Initials,Nickname,Short Name,Maiden Name,Birthday,Gender,"
        "Location,Billing Information,Directory Server,Mileage,Occupation,Hobby,Sensitivity,Priority,Subject,"
        "Notes,Language,Photo,Group Membership,E-mail 1 - Type,E-mail 1 - Value,IM 1 - Type,IM 1 - Service,"
        "IM 1 - Value,Phone 1 - Type,Phone 1 - Value,Address 1 - Type,Address 1 - Formatted,"
        "Address 1 - Street,Address 1 - City,Address 1 - PO Box,Address 1 - Region,Address 1 - Postal Code,"
        "Address 1 - Country,Address 1 - Extended Address,Organization 1 - Type,Organization 1 - Name,"
        "Organization 1 - Yomi Name,Organization 1 - Title,Organization 1 - Department,"
        "Organization 1 - Symbol,Organization 1 - Location,Organization 1 - Job Description,Relation 1 - Type,"
        "Relation 1 - Value,External ID 1 - Type,Website 1 - Type,Website 1 - Value,Event 1 - Type,"
        "Event 1 - Value,Custom Field 1 - Type,Custom Field 1 - Value"
    )),
    "Google": ("google", (
        "First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Middle Name,Phonetic Last Name,"
        "Name Prefix,Name Suffix,Nickname,File As,Organization Name,Organization Title,"
        "Organization Department,Birthday,Notes,Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,"
        "Phone 1 - Label,Phone 1 - Value,Address 1 - Label,Address 1 - Formatted,Address 1 - Street,"
        "Address 1 - City,Address 1 - PO Box,Address 1 - Region,Address 1 - Postal Code,Address 1 - Country,"
        "Address 1 - Extended Address,Website 1 - Label,Website 1 - Value,Relation 1 - Label,"
        "Relation 1 - Value,Event 1 - Label,Event 1 - Value,Custom Field 1 - Label,Custom Field 1 - Value"
    )),
    "LinkedIn": ("linkedin", (
        "First Name,Last Name,URL,Email Address,Company,Position,Connected On"
    )),
    "Thunderbird": ("thunderbird", (
        "First Name,Last Name,Display Name,Nickname,Primary Email,Secondary Email,Work Phone,Home Phone,"
        "Fax Number,Pager Number,Mobile Number,Home Address,Home Address 2,Home City,Home State,Home ZipCode,"
        "Home Country,Work Address,Work Address 2,Work City,Work State,Work ZipCode,Work Country,Job Title,"
        "Department,Organization,Web Page 1,Web Page 2,Birth Year,Birth Month,Birth Day,Custom 1,Custom 2,"
        "Custom 3,Custom 4,Notes,Screen Name"
    )),
    "Roundcube": ("roundcube", (
        "Display Name,Title,First Name,Middle Name,Last Name,Suffix,Nickname,Company,Department,Job Title,"
        "Email Home,Email Work,Email Other,Home Phone,Home Phone 2,Business Phone,Business Phone 2,"
        "Home Mobile,Primary Phone,Home Fax,Business Fax,Car Phone,Pager,Phone Video,Assistant's Phone,"
        "Other Phone,Home Street,Home City,Home State,Home Zip,Home Country,Business Street,Work City,"
        "Work State,Work Zip,Work Country,Other Street,Other City,Other State,Other Postal Code,"
        "Other Country/Region,Gender,Birthday,Maiden Name,Anniversary,Manager's Name,Assistant's Name,Spouse,"
        "Notes,IM Aim,IM Icq,IM Jabber,IM Msn,IM Skype,IM Yahoo,Website Blog,Website Home Page,Website Other,"
        "Website Profile,Website Work,Categories"
    )),
    "Yahoo": ("yahoo", (
        "First,Middle,Last,Nickname,Email,Category,Distribution Lists,Messenger ID,Home,Work,Pager,Fax,Mobile,"
        "Other,Yahoo Phone,Primary,Alternate Email 1,Alternate Email 2,Personal Website,Business Website,"
        "Title,Company,Work Address,Work City,Work County,Work Post Code,Work Country,Home Address,Home Town,"
        "Home County,Home Post Code,Home Country,Birthday,Anniversary,Custom 1,Custom 2,Comments,"
        "Messenger ID1,Skype ID,IRC ID,ICQ ID,Google ID,MSN ID,AIM ID,QQ ID"
    )),
}
# fmt: on

#: name -> (what the program is called, its columns)
HEADERS = {name: (program, header.split(",")) for name, (program, header) in _HEADERS.items()}
