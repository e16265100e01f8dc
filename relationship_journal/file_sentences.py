"""What is said about files that come in or go out, and the words inside the readable folder.

A stone below ``wording``, which fills and translates these as it does its own.
"""

from __future__ import annotations

from relationship_journal.marked import QT_TRANSLATE_NOOP

_ = QT_TRANSLATE_NOOP

FILE_SENTENCES: dict[str, str] = {
    # What went wrong with a file, and what to do.
    "error.unreadable": _("wording", "{path} cannot be read."),
    "error.file_missing": _("wording", "There is no file called {path}. Check the name."),
    "error.file_is_folder": _("wording", "{path} is a folder. Choose a contact file (.vcf) in it."),
    "error.file_no_permission": _(
        "wording", "{path} may not be read. Change its permissions, or copy it somewhere else."
    ),
    "error.file_too_large": _(
        "wording", "{path} is larger than {limit} MB. Split it, then import the parts."
    ),
    # What hangs on jots.
    "error.attachment_too_large": _(
        "wording", "{path} is larger than {limit} MB. Keep it elsewhere, and note where it is."
    ),
    "error.attachments_too_much": _(
        "wording", "A jot takes {limit} MB of files together. Attach the rest to another one."
    ),
    "error.attachment_no_file": _(
        "wording", "{path} is no file with contents of its own. Choose a document or a picture."
    ),
    "error.attachment_program": _(
        "wording", "{path} holds a program, so it is not opened. Save it, and open it there if you trust it."
    ),
    "error.attachment_unreadable": _(
        "wording",
        "{path} may not be read, or its disk is gone. Copy it somewhere else, then attach the copy.",
    ),
    "error.attachment_changing": _(
        "wording", "{path} changed while it was read. Wait until it is finished, then attach it again."
    ),
    "error.attachment_damaged": _(
        "wording", "The attachment {name} is no longer what was stored. A backup may still have it whole."
    ),
    "kind.attachment": _("wording", "attachment"),
    "finding.content": _("wording", "The attachment {detail} is not what was stored."),
    "error.file_is_empty": _("wording", "{path} is empty. Export the contacts again, then import that file."),
    "error.file_is_binary": _(
        "wording", "{path} is not a text file. Export the contacts as vCard (.vcf) or CSV first."
    ),
    "error.file_is_ldif": _(
        "wording",
        "{path} is an LDIF file. In the program it comes from, export as vCard (.vcf) or CSV instead.",
    ),
    "error.file_is_archive": _(
        "wording", "{path} is a whole journal. Import the folder it lies in, with its pictures."
    ),
    "error.file_is_journal": _(
        "wording", "{path} is a journal of this program. Open it as a journal instead of importing it."
    ),
    "error.file_is_spreadsheet": _(
        "wording", "{path} is a spreadsheet. Open it and save it as CSV, then import that file."
    ),
    "error.file_is_zip": _("wording", "{path} is packed. Unpack it, then import the contact file in it."),
    "error.file_is_pdf": _(
        "wording", "{path} is a PDF, which cannot be read. Export the contacts as vCard (.vcf) or CSV."
    ),
    "error.file_is_picture": _("wording", "{path} is a picture. Choose a vCard (.vcf) or CSV file."),
    "error.file_is_html": _(
        "wording", "{path} is a web page, not contacts. Download the contacts as vCard (.vcf) or CSV."
    ),
    "error.archive_damaged": _(
        "wording", "{path} is not whole or was changed by hand ({detail}). Nothing was imported."
    ),
    "error.archive_newer": _(
        "wording", "{path} was written by a newer version of this program. Update the program first."
    ),
    "error.archive_too_large": _("wording", "{path} is larger than {limit} MB. Nothing was imported."),
    "error.archive_too_many": _("wording", "{path} has more than {limit} records. Nothing was imported."),
    "error.file_is_icalendar": _(
        "wording", "{path} is a calendar file, not contacts. Choose a vCard file (.vcf)."
    ),
    "error.file_is_unknown": _(
        "wording", "{path} is not a contact file. Choose a vCard (.vcf) or a table (CSV)."
    ),
    "error.cannot_write": _("wording", "{path} could not be written ({reason}). Choose another place."),
    "error.file_exists": _("wording", "{path} is there already. Choose another name."),
    "error.folder_not_empty": _(
        "wording", "There is something in {path} already. Choose an empty folder, or a new name."
    ),
    "error.archive_photo": _(
        "wording", "The picture {detail} of {path} is missing or another one. Nothing was imported."
    ),
    "error.not_an_archive": _(
        "wording", "There is no journal.json in {path}. Choose a folder this program has exported."
    ),
    # What was said about a contact file.
    "error.file_far_too_large": _(
        "wording", "{path} is larger than {limit} MB. Split it, then import the parts."
    ),
    "error.file_takes_long": _(
        "wording",
        "{path} took longer than {limit} seconds to read. Nothing was imported; split it, or allow it.",
    ),
    "error.not_a_jot_line": _(
        "wording", "Line {line} is not a jot in JSON: it needs id, on, people and text."
    ),
    "error.unknown_column": _("wording", "The file has no column “{name}”. It has: {names}."),
    "error.unknown_field": _("wording", "“{name}” is nothing a column can hold. It can be: {names}."),
    "import.files": _("wording", "{n} files"),
    "fact.anniversary": _("wording", "Anniversary"),
    "left_out.line": _("wording", "Line"),
    "left_out.name": _("wording", "Name"),
    "left_out.email": _("wording", "Email"),
    "left_out.reason": _("wording", "Reason"),
    "card.unreadable": _("wording", "Not read: {detail}"),
    "card.same_person": _("wording", "This may be {detail}, who is here already."),
    "card.not_chosen": _("wording", "This was not chosen."),
    "card.not_vcard": _("wording", "These lines belong to no card and were left out."),
    "card.bad_line": _(
        "wording", "This line could not be understood and was left out; the rest of the card was read."
    ),
    "card.no_end": _("wording", "This card is not finished; what there is of it was read."),
    "card.nested": _("wording", "This card stood inside another one; both were read."),
    "card.no_name": _("wording", "This card gives no name to call the person by."),
    "card.bad_encoding": _("wording", "Some letters here could not be read and are shown as �."),
    "card.guessed_encoding": _(
        "wording",
        "The file does not say how its letters are encoded; they were read as {detail}. Check the accents.",
    ),
    "card.too_large": _(
        "wording", "Something in this card was too large and was left out ({detail}); the rest was read."
    ),
    "card.bad_photo": _("wording", "The picture in this card cannot be shown; it is kept for export."),
    "card.empty_card": _("wording", "This card was empty and was left out."),
    "card.nobody": _("wording", "This row names nobody and was left out."),
    "card.stray_quote": _(
        "wording", "A quotation mark in this row is never closed; the row was read without it."
    ),
    "card.more_cells": _("wording", "This row has more than {detail} cells; the others were left out."),
    "card.bad_date": _("wording", "This date could not be read and was kept in the note ({detail})."),
    "card.left_value": _(
        "wording", "A value in this row is not what its column holds and was left out ({detail})."
    ),
    "card.file_too_large": _("wording", "The file is larger than allowed; nothing was read."),
    "card.too_many": _("wording", "The file has more cards than allowed; {detail} were not read."),
    "card.too_many_remarks": _("wording", "There are {detail} more remarks than can be listed."),
    # The pages of the readable folder.
    "folder.readme": _(
        "wording",
        "This folder holds everything {name} knew on {day}: {people} people and {entries} entries.\n\n"
        "people/        a page to read about each person: addresses, facts, promises, and every note word for word\n"
        "photos/        their pictures\n"
        "attachments/   the files that hang on notes, if there are any\n"
        "journal.json   the same once more, for programs. Import this folder (or this file with the others beside it)\n"
        "               into {name}, and everything is back; importing it twice changes nothing.\n\n"
        "Not in it: the history of your changes (what Undo needs, earlier due dates of a promise) and which\n"
        "meetings have left for a calendar. A backup holds those too.\n\n"
        "Nothing here is locked or hidden: whoever can open this folder can read it. Keep it where only you can.\n",
    ),
    "folder.name": _("wording", "Relationship Journal"),
    "folder.loose": _("wording", "Without a person"),
    "folder.me": _("wording", "This is you."),
    "folder.nickname": _("wording", "Nickname"),
    "folder.pronouns": _("wording", "Pronouns"),
    "folder.born": _("wording", "Born"),
    "folder.died": _("wording", "Died"),
    "folder.yes": _("wording", "yes"),
    "folder.email": _("wording", "Email"),
    "folder.phone": _("wording", "Phone"),
    "folder.address": _("wording", "Address"),
    "folder.url": _("wording", "Web page"),
    "folder.im": _("wording", "Messages"),
    "folder.circles": _("wording", "Circles"),
    "folder.rhythm": _("wording", "Rhythm"),
    "folder.every": _("wording", "every {days} days"),
    "folder.peace": _("wording", "leave in peace"),
    "folder.how_met": _("wording", "How you met"),
    "folder.met_on": _("wording", "Met"),
    "folder.portrait": _("wording", "In a line"),
    "folder.added": _("wording", "Added"),
    "folder.photo": _("wording", "Picture"),
    "folder.family": _("wording", "Family"),
    "folder.links": _("wording", "Linked people"),
    "folder.facts": _("wording", "Good to know"),
    "folder.topics": _("wording", "To ask"),
    "folder.promises": _("wording", "Promises"),
    "folder.meetings": _("wording", "Meetings"),
    "folder.entries": _("wording", "What happened"),
    "folder.mine": _("wording", "You"),
    "folder.private_line": _("wording", "For this person only: {text}"),
    "folder.agenda": _("wording", "Agenda: {text}"),
    "folder.preparation": _("wording", "Preparation: {text}"),
    "folder.give_first": _("wording", "Give first: {text}"),
    "folder.minutes": _("wording", "{minutes} min"),
    "folder.with": _("wording", "with {names}"),
    "folder.attached": _("wording", "Attached: {names}"),
    "folder.attempt": _("wording", "not reached"),
    "folder.begun_me": _("wording", "you started it"),
    "folder.begun_them": _("wording", "they started it"),
    "folder.satisfied": _("wording", "it helped"),
    "folder.not_satisfied": _("wording", "it did not help"),
    "folder.ask_from": _("wording", "from {day}"),
    "folder.due": _("wording", "due {day}"),
    "folder.made": _("wording", "made {day}"),
    "folder.open": _("wording", "open"),
    "folder.kept": _("wording", "kept"),
    "folder.broken": _("wording", "broken"),
    "folder.released": _("wording", "no longer needed"),
    "folder.asked": _("wording", "asked"),
    "folder.planned": _("wording", "planned"),
    "folder.cancelled": _("wording", "called off"),
    "folder.sensitive": _("wording", "sensitive"),
    "folder.until": _("wording", "until {day}"),
    "folder.link_partner": _("wording", "partner"),
    "folder.link_spouse": _("wording", "spouse"),
    "folder.link_parent": _("wording", "parent"),
    "folder.link_child": _("wording", "child"),
    "folder.link_sibling": _("wording", "sibling"),
    "folder.link_relative": _("wording", "relative"),
    "folder.link_friend": _("wording", "friend"),
    "folder.link_colleague": _("wording", "colleague"),
    "folder.link_manager": _("wording", "manager"),
    "folder.link_report": _("wording", "report"),
    "folder.link_assistant": _("wording", "assistant"),
    "folder.link_assisted": _("wording", "assisted by this person"),
    "folder.link_mentor": _("wording", "mentor"),
    "folder.link_mentee": _("wording", "mentee"),
    "folder.link_introduced_by": _("wording", "introduced this person"),
    "folder.link_introduced": _("wording", "introduced by this person"),
    "folder.link_knows": _("wording", "acquaintance"),
}
