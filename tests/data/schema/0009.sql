-- A journal of revision 0009, every table filled. Never edited.
PRAGMA application_id = 1380601420;
PRAGMA user_version = 100;
BEGIN;
CREATE TABLE content ( sha256 TEXT NOT NULL, data BLOB NOT NULL, CONSTRAINT pk_content PRIMARY KEY (sha256) );
CREATE TABLE series ( id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL, pattern TEXT NOT NULL, every INTEGER NOT NULL, until TEXT NOT NULL, start INTEGER NOT NULL, zone TEXT NOT NULL, CONSTRAINT uq_series_uid UNIQUE (uid) );
CREATE TABLE calendar_source ( id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, address TEXT NOT NULL, name TEXT DEFAULT '' NOT NULL, me TEXT DEFAULT '' NOT NULL, CONSTRAINT uq_calendar_source_address UNIQUE (address) );
CREATE TABLE calendar_ledger ( uid TEXT NOT NULL, sequence INTEGER NOT NULL, changed INTEGER NOT NULL, event TEXT NOT NULL, cancelled BOOLEAN NOT NULL, CONSTRAINT pk_calendar_ledger PRIMARY KEY (uid) );
CREATE TABLE server_event ( calendar TEXT NOT NULL, uid TEXT NOT NULL, href TEXT NOT NULL, etag TEXT NOT NULL, sequence INTEGER NOT NULL, CONSTRAINT pk_server_event PRIMARY KEY (calendar, uid) ) WITHOUT ROWID;
CREATE TABLE organisation ( id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, CONSTRAINT uq_organisation_name UNIQUE (name) );
CREATE TABLE circle ( id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, rhythm_days INTEGER, colour INTEGER DEFAULT '0' NOT NULL, CONSTRAINT uq_circle_name UNIQUE (name) );
CREATE TABLE meeting ( id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, topic TEXT DEFAULT '' NOT NULL, start INTEGER NOT NULL, minutes INTEGER NOT NULL, zone TEXT NOT NULL, place TEXT DEFAULT '' NOT NULL, channel TEXT NOT NULL, agenda TEXT DEFAULT '' NOT NULL, preparation TEXT DEFAULT '' NOT NULL, give_first TEXT DEFAULT '' NOT NULL, state TEXT NOT NULL, remind_jot BOOLEAN DEFAULT '1' NOT NULL, nothing_to_note BOOLEAN DEFAULT '0' NOT NULL, uid TEXT NOT NULL, CONSTRAINT uq_meeting_uid UNIQUE (uid) );
CREATE TABLE channel_class ( id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, channel TEXT NOT NULL, counts_as TEXT NOT NULL, CONSTRAINT uq_channel_class_channel UNIQUE (channel) );
CREATE TABLE saved_view ( id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, question TEXT NOT NULL, CONSTRAINT uq_saved_view_name UNIQUE (name) );
CREATE TABLE act ( id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, kind TEXT NOT NULL, data TEXT NOT NULL, reverses INTEGER, undone_by INTEGER, CONSTRAINT fk_act_reverses_act FOREIGN KEY(reverses) REFERENCES act (id), CONSTRAINT fk_act_undone_by_act FOREIGN KEY(undone_by) REFERENCES act (id) );
CREATE TABLE pen ( id INTEGER NOT NULL, act_id INTEGER, CONSTRAINT pk_pen PRIMARY KEY (id) );
CREATE TABLE standing ( contact_id INTEGER NOT NULL, name_key TEXT NOT NULL, company_key TEXT NOT NULL, last_live TEXT, last_any TEXT, met INTEGER NOT NULL, since TEXT, rhythm_days INTEGER, own_rhythm BOOLEAN NOT NULL, due_on TEXT, CONSTRAINT pk_standing PRIMARY KEY (contact_id) );
CREATE TABLE name_word ( word TEXT NOT NULL, contact_id INTEGER NOT NULL, CONSTRAINT pk_name_word PRIMARY KEY (word, contact_id) ) WITHOUT ROWID;
CREATE TABLE digest ( table_name TEXT NOT NULL, row_id INTEGER NOT NULL, sum BLOB NOT NULL, CONSTRAINT pk_digest PRIMARY KEY (table_name, row_id) ) WITHOUT ROWID;
CREATE TABLE search_text ( id INTEGER NOT NULL, kind TEXT NOT NULL, row_id INTEGER NOT NULL, contact_id INTEGER NOT NULL, day TEXT, body TEXT NOT NULL, CONSTRAINT pk_search_text PRIMARY KEY (id), CONSTRAINT uq_search_text_kind_row_id UNIQUE (kind, row_id) );
CREATE TABLE picture ( sha256 TEXT NOT NULL, data BLOB NOT NULL, CONSTRAINT pk_picture PRIMARY KEY (sha256) );
CREATE TABLE occurrence ( id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, meeting_id INTEGER NOT NULL, series_id INTEGER NOT NULL, original INTEGER NOT NULL, CONSTRAINT uq_occurrence_meeting_id UNIQUE (meeting_id), CONSTRAINT fk_occurrence_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED, CONSTRAINT fk_occurrence_series_id_series FOREIGN KEY(series_id) REFERENCES series (id) DEFERRABLE INITIALLY DEFERRED );
CREATE TABLE source_event ( id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, meeting_id INTEGER, source_id INTEGER NOT NULL, uid TEXT NOT NULL, original TEXT DEFAULT '' NOT NULL, seen TEXT NOT NULL, CONSTRAINT uq_source_event_meeting_id UNIQUE (meeting_id), CONSTRAINT uq_source_event_source_id_uid_original UNIQUE (source_id, uid, original), CONSTRAINT fk_source_event_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED, CONSTRAINT fk_source_event_source_id_calendar_source FOREIGN KEY(source_id) REFERENCES calendar_source (id) DEFERRABLE INITIALLY DEFERRED );
CREATE TABLE contact ( id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, given TEXT DEFAULT '' NOT NULL, family TEXT DEFAULT '' NOT NULL, nickname TEXT DEFAULT '' NOT NULL, pronouns TEXT DEFAULT '' NOT NULL, role TEXT DEFAULT '' NOT NULL, organisation_id INTEGER, portrait TEXT DEFAULT '' NOT NULL, how_met TEXT DEFAULT '' NOT NULL, met_on TEXT, born TEXT, died BOOLEAN DEFAULT '0' NOT NULL, died_on TEXT, rhythm_days INTEGER, is_me BOOLEAN DEFAULT '0' NOT NULL, uid TEXT NOT NULL, card TEXT DEFAULT '' NOT NULL, photo TEXT, created TEXT NOT NULL, CONSTRAINT fk_contact_organisation_id_organisation FOREIGN KEY(organisation_id) REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED, CONSTRAINT uq_contact_uid UNIQUE (uid) );
CREATE TABLE entry ( id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, channel TEXT NOT NULL, day TEXT NOT NULL, at INTEGER, zone TEXT DEFAULT '' NOT NULL, minutes INTEGER, place TEXT DEFAULT '' NOT NULL, label TEXT DEFAULT '' NOT NULL, started_by TEXT DEFAULT '' NOT NULL, attempt BOOLEAN DEFAULT '0' NOT NULL, mood TEXT, text TEXT DEFAULT '' NOT NULL, meeting_id INTEGER, created_at INTEGER NOT NULL, satisfied BOOLEAN, CONSTRAINT fk_entry_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED );
CREATE TABLE change ( id INTEGER NOT NULL, act_id INTEGER NOT NULL, table_name TEXT NOT NULL, row_id INTEGER NOT NULL, image TEXT, CONSTRAINT pk_change PRIMARY KEY (id), CONSTRAINT fk_change_act_id_act FOREIGN KEY(act_id) REFERENCES act (id) );
CREATE TABLE attachment ( id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, entry_id INTEGER NOT NULL, content TEXT NOT NULL, name TEXT NOT NULL, media_type TEXT DEFAULT '' NOT NULL, size INTEGER NOT NULL, position INTEGER DEFAULT '0' NOT NULL, CONSTRAINT fk_attachment_entry_id_entry FOREIGN KEY(entry_id) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED );
CREATE TABLE contact_point ( id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, contact_id INTEGER NOT NULL, kind TEXT NOT NULL, value TEXT NOT NULL, label TEXT DEFAULT '' NOT NULL, position INTEGER DEFAULT '0' NOT NULL, CONSTRAINT fk_contact_point_contact_id_contact FOREIGN KEY(contact_id) REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED );
CREATE TABLE contact_circle ( id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, contact_id INTEGER NOT NULL, circle_id INTEGER NOT NULL, CONSTRAINT uq_contact_circle_contact_id_circle_id UNIQUE (contact_id, circle_id), CONSTRAINT fk_contact_circle_contact_id_contact FOREIGN KEY(contact_id) REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED, CONSTRAINT fk_contact_circle_circle_id_circle FOREIGN KEY(circle_id) REFERENCES circle (id) DEFERRABLE INITIALLY DEFERRED );
CREATE TABLE relative ( id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, contact_id INTEGER NOT NULL, name TEXT NOT NULL, relation TEXT DEFAULT '' NOT NULL, born TEXT, age INTEGER, age_on TEXT, died BOOLEAN DEFAULT '0' NOT NULL, CONSTRAINT fk_relative_contact_id_contact FOREIGN KEY(contact_id) REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED );
CREATE TABLE meeting_contact ( id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, meeting_id INTEGER NOT NULL, contact_id INTEGER NOT NULL, CONSTRAINT uq_meeting_contact_meeting_id_contact_id UNIQUE (meeting_id, contact_id), CONSTRAINT fk_meeting_contact_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED, CONSTRAINT fk_meeting_contact_contact_id_contact FOREIGN KEY(contact_id) REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED );
CREATE TABLE entry_contact ( id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, entry_id INTEGER NOT NULL, contact_id INTEGER NOT NULL, private_line TEXT DEFAULT '' NOT NULL, CONSTRAINT uq_entry_contact_entry_id_contact_id UNIQUE (entry_id, contact_id), CONSTRAINT fk_entry_contact_entry_id_entry FOREIGN KEY(entry_id) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED, CONSTRAINT fk_entry_contact_contact_id_contact FOREIGN KEY(contact_id) REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED );
CREATE TABLE promise ( id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, contact_id INTEGER NOT NULL, owed TEXT NOT NULL, text TEXT NOT NULL, due TEXT, state TEXT NOT NULL, kept TEXT, made TEXT NOT NULL, entry_id INTEGER, CONSTRAINT fk_promise_contact_id_contact FOREIGN KEY(contact_id) REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED, CONSTRAINT fk_promise_entry_id_entry FOREIGN KEY(entry_id) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED );
CREATE TABLE gesture ( id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, contact_id INTEGER NOT NULL, kind TEXT NOT NULL, text TEXT NOT NULL, day TEXT NOT NULL, entry_id INTEGER, CONSTRAINT fk_gesture_contact_id_contact FOREIGN KEY(contact_id) REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED, CONSTRAINT fk_gesture_entry_id_entry FOREIGN KEY(entry_id) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED );
CREATE TABLE pause ( id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, contact_id INTEGER NOT NULL, kind TEXT NOT NULL, until TEXT, CONSTRAINT uq_pause_contact_id UNIQUE (contact_id), CONSTRAINT fk_pause_contact_id_contact FOREIGN KEY(contact_id) REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED );
CREATE TABLE link ( id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, contact_id INTEGER NOT NULL, other_id INTEGER NOT NULL, kind TEXT NOT NULL, label TEXT DEFAULT '' NOT NULL, CONSTRAINT uq_link_contact_id_other_id_kind UNIQUE (contact_id, other_id, kind), CONSTRAINT fk_link_contact_id_contact FOREIGN KEY(contact_id) REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED, CONSTRAINT fk_link_other_id_contact FOREIGN KEY(other_id) REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED );
CREATE TABLE not_same ( id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, contact_id INTEGER NOT NULL, other_id INTEGER NOT NULL, CONSTRAINT uq_not_same_contact_id_other_id UNIQUE (contact_id, other_id), CONSTRAINT fk_not_same_contact_id_contact FOREIGN KEY(contact_id) REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED, CONSTRAINT fk_not_same_other_id_contact FOREIGN KEY(other_id) REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED );
CREATE TABLE seen_card ( id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, contact_id INTEGER NOT NULL, sum TEXT NOT NULL, uid TEXT DEFAULT '' NOT NULL, CONSTRAINT uq_seen_card_contact_id_sum_uid UNIQUE (contact_id, sum, uid), CONSTRAINT fk_seen_card_contact_id_contact FOREIGN KEY(contact_id) REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED );
CREATE TABLE fact ( id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, contact_id INTEGER NOT NULL, relative_id INTEGER, kind TEXT NOT NULL, text TEXT DEFAULT '' NOT NULL, detail TEXT DEFAULT '' NOT NULL, on_date TEXT, yearly BOOLEAN DEFAULT '0' NOT NULL, entry_id INTEGER, learned TEXT, confirmed TEXT, expires TEXT, sensitive BOOLEAN DEFAULT '0' NOT NULL, CONSTRAINT fk_fact_contact_id_contact FOREIGN KEY(contact_id) REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED, CONSTRAINT fk_fact_relative_id_relative FOREIGN KEY(relative_id) REFERENCES relative (id) DEFERRABLE INITIALLY DEFERRED, CONSTRAINT fk_fact_entry_id_entry FOREIGN KEY(entry_id) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED );
CREATE TABLE promotion ( id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, relative_id INTEGER NOT NULL, contact_id INTEGER NOT NULL, CONSTRAINT uq_promotion_relative_id_contact_id UNIQUE (relative_id, contact_id), CONSTRAINT fk_promotion_relative_id_relative FOREIGN KEY(relative_id) REFERENCES relative (id) DEFERRABLE INITIALLY DEFERRED, CONSTRAINT fk_promotion_contact_id_contact FOREIGN KEY(contact_id) REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED );
CREATE TABLE topic ( id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, contact_id INTEGER NOT NULL, kind TEXT NOT NULL, text TEXT NOT NULL, is_open BOOLEAN DEFAULT '1' NOT NULL, created TEXT NOT NULL, entry_id INTEGER, fact_id INTEGER, ask_from TEXT, CONSTRAINT fk_topic_contact_id_contact FOREIGN KEY(contact_id) REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED, CONSTRAINT fk_topic_entry_id_entry FOREIGN KEY(entry_id) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED, CONSTRAINT fk_topic_fact_id_fact FOREIGN KEY(fact_id) REFERENCES fact (id) DEFERRABLE INITIALLY DEFERRED );
CREATE VIRTUAL TABLE search_index USING fts5(body, content='search_text', content_rowid='id', prefix='2 3', tokenize='unicode61 remove_diacritics 0');
CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL);
INSERT INTO content VALUES ('86edbaa24831badfa0a8b04bb410141e2ee4182b6d0014493fe262a7a331c20b', x'255044462d312e37');
INSERT INTO content VALUES ('b1ff9c8ea3a780bad09b346c423d2d0e46815926879b18e841d928376a946640', x'89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154789c63f8cfc0000003010100c9fe92ef0000000049454e44ae426082');
INSERT INTO series VALUES (1, 'bfad875d-88e9-4825-82a6-f167f0abfb4d@relationship-journal', 'week', 1, '2026-12-15', 1795510800, 'Europe/Berlin');
INSERT INTO calendar_source VALUES (1, 'work.ics', 'Work', 'me@example.org');
INSERT INTO calendar_ledger VALUES ('2fcaa37a-baf1-45b1-b7e1-ef940f8ed74f@relationship-journal', 0, 1795338000, '{"uid": "2fcaa37a-baf1-45b1-b7e1-ef940f8ed74f@relationship-journal", "start": 1795251600, "minutes": 60, "zone": "Europe/Berlin", "title": "Meeting with Odette Plumbridge", "place": "Mill Lane", "agenda": "", "reminder_minutes": 15, "cancelled": false}', 0);
INSERT INTO calendar_ledger VALUES ('8779a151-5a89-40b0-b304-1b95b2c84b0c@relationship-journal', 0, 1795338000, '{"uid": "8779a151-5a89-40b0-b304-1b95b2c84b0c@relationship-journal", "start": 1795597200, "minutes": 60, "zone": "Europe/Berlin", "title": "Meeting with Odette Plumbridge", "place": "", "agenda": "", "reminder_minutes": 15, "cancelled": false}', 0);
INSERT INTO calendar_ledger VALUES ('bfad875d-88e9-4825-82a6-f167f0abfb4d@relationship-journal', 1, 1795338001, '{"uid": "bfad875d-88e9-4825-82a6-f167f0abfb4d@relationship-journal", "start": 1795510800, "minutes": 60, "zone": "Europe/Berlin", "title": "Busy", "place": "", "agenda": "", "reminder_minutes": 15, "cancelled": false, "repeat": {"pattern": "week", "until": "2026-12-15", "every": 1}, "left_out": [1795510800], "times": [{"original": 1797325200, "start": 1797328800, "minutes": 60, "title": "Busy", "place": "", "agenda": ""}]}', 0);
INSERT INTO server_event VALUES ('https://cal.example.org/work/', '2fcaa37a-baf1-45b1-b7e1-ef940f8ed74f@relationship-journal', 'https://cal.example.org/work/2fcaa37a-baf1-45b1-b7e1-ef940f8ed74f.ics', '"1"', 0);
INSERT INTO server_event VALUES ('https://cal.example.org/work/', '8779a151-5a89-40b0-b304-1b95b2c84b0c@relationship-journal', 'https://cal.example.org/work/8779a151-5a89-40b0-b304-1b95b2c84b0c.ics', '"1"', 0);
INSERT INTO server_event VALUES ('https://cal.example.org/work/', 'bfad875d-88e9-4825-82a6-f167f0abfb4d@relationship-journal', 'https://cal.example.org/work/bfad875d-88e9-4825-82a6-f167f0abfb4d.ics', '"1"', 1);
INSERT INTO organisation VALUES (1, 'Cloudberry Mills');
INSERT INTO circle VALUES (1, 'Clients', 60, 0);
INSERT INTO circle VALUES (2, 'Partners', NULL, 1);
INSERT INTO meeting VALUES (1, 'Autumn planning', 1795597200, 60, 'Europe/Berlin', '', 'in_person', 'Budget', 'Ask about the roof', 'The grant list', 'planned', 1, 0, '8779a151-5a89-40b0-b304-1b95b2c84b0c@relationship-journal');
INSERT INTO meeting VALUES (2, 'Tea', 1795251600, 60, 'Europe/Berlin', 'Mill Lane', 'in_person', '', '', '', 'planned', 1, 0, '2fcaa37a-baf1-45b1-b7e1-ef940f8ed74f@relationship-journal');
INSERT INTO meeting VALUES (3, 'Tea', 1795510800, 60, 'Europe/Berlin', '', 'in_person', '', '', '', 'cancelled', 1, 0, 'bfad875d-88e9-4825-82a6-f167f0abfb4d@relationship-journal');
INSERT INTO meeting VALUES (4, 'Tea', 1796115600, 60, 'Europe/Berlin', '', 'in_person', '', '', '', 'planned', 1, 0, 'b9ec76eb-98bb-4234-b912-acb55a3aaa9a@relationship-journal');
INSERT INTO meeting VALUES (5, 'Tea', 1796720400, 60, 'Europe/Berlin', '', 'in_person', '', '', '', 'planned', 1, 0, '5347fbdc-f02a-4f10-b4e6-c6e80dfb3f88@relationship-journal');
INSERT INTO meeting VALUES (6, 'Tea', 1797328800, 60, 'Europe/Berlin', '', 'in_person', '', '', '', 'planned', 1, 0, 'da451f94-9450-42cc-84cb-112cbbc58c89@relationship-journal');
INSERT INTO meeting VALUES (7, 'Dentist', 1796284800, 30, 'Europe/Berlin', '', 'in_person', '', '', '', 'planned', 1, 0, '6592e51d-971b-48fe-964e-fb6530b980a0@relationship-journal');
INSERT INTO meeting VALUES (8, 'Dentist', 1796889600, 30, 'Europe/Berlin', '', 'in_person', '', '', '', 'planned', 1, 0, 'e2be0817-bfba-413f-8819-b4f3d4dbfd36@relationship-journal');
INSERT INTO channel_class VALUES (1, 'phone', 'written');
INSERT INTO saved_view VALUES (1, 'Who plays chess', 'kind:hobby chess');
INSERT INTO act VALUES (1, 1795338000, 'contact.add', '{"name": "Odette Plumbridge"}', NULL, NULL);
INSERT INTO act VALUES (2, 1795338000, 'circle.edit', '{"name": "Clients"}', NULL, NULL);
INSERT INTO act VALUES (3, 1795338000, 'contact.add', '{"name": "Barnaby Quillfeather"}', NULL, NULL);
INSERT INTO act VALUES (4, 1795338000, 'contact.add', '{"name": "Marlow Teasel"}', NULL, NULL);
INSERT INTO act VALUES (5, 1795338000, 'contact.remove', '{"name": "Marlow Teasel"}', NULL, NULL);
INSERT INTO act VALUES (6, 1795338000, 'jot.save', '{"names": "Odette Plumbridge, Barnaby Quillfeather", "promises": 1, "facts": 0, "topics": 0, "over": 0, "answered": 0}', NULL, NULL);
INSERT INTO act VALUES (7, 1795338000, 'jot.save', '{"names": "Barnaby Quillfeather", "promises": 0, "facts": 0, "topics": 0, "over": 0, "answered": 0}', NULL, NULL);
INSERT INTO act VALUES (8, 1795338000, 'jot.remove', '{"names": "Barnaby Quillfeather"}', NULL, NULL);
INSERT INTO act VALUES (9, 1795338000, 'jot.edit', '{"names": "Odette Plumbridge, Barnaby Quillfeather", "promises": 0, "facts": 0, "topics": 0, "over": 0, "answered": 0}', NULL, NULL);
INSERT INTO act VALUES (10, 1795338000, 'attachment.add', '{"files": "Plan, \u201cfinal\u201d.pdf, dot.png"}', NULL, NULL);
INSERT INTO act VALUES (11, 1795338000, 'attachment.remove', '{"files": "Plan, \u201cfinal\u201d.pdf"}', NULL, NULL);
INSERT INTO act VALUES (12, 1795338000, 'fact.add', '{"text": "Ida", "name": "Odette Plumbridge"}', NULL, NULL);
INSERT INTO act VALUES (13, 1795338000, 'fact.add', '{"text": "Rex", "name": "Odette Plumbridge"}', NULL, NULL);
INSERT INTO act VALUES (14, 1795338000, 'fact.add', '{"text": "Rowing", "name": "Odette Plumbridge"}', NULL, NULL);
INSERT INTO act VALUES (15, 1795338000, 'fact.confirm', '{"text": "Rowing"}', NULL, NULL);
INSERT INTO act VALUES (16, 1795338000, 'fact.add', '{"text": "Chess", "name": "Odette Plumbridge"}', NULL, NULL);
INSERT INTO act VALUES (17, 1795338000, 'fact.over', '{"text": "Chess"}', NULL, NULL);
INSERT INTO act VALUES (18, 1795338000, 'fact.add', '{"text": "No calls before ten", "name": "Odette Plumbridge"}', NULL, NULL);
INSERT INTO act VALUES (19, 1795338000, 'view.add', '{"name": "Chess"}', NULL, NULL);
INSERT INTO act VALUES (20, 1795338000, 'view.edit', '{"name": "Who plays chess"}', NULL, NULL);
INSERT INTO act VALUES (21, 1795338000, 'view.add', '{"name": "Clients"}', NULL, NULL);
INSERT INTO act VALUES (22, 1795338000, 'view.remove', '{"name": "Clients"}', NULL, NULL);
INSERT INTO act VALUES (23, 1795338000, 'gesture.add', '{"text": "A jar of honey", "name": "Odette Plumbridge"}', NULL, NULL);
INSERT INTO act VALUES (24, 1795338000, 'gesture.edit', '{"text": "A jar of lime honey"}', NULL, NULL);
INSERT INTO act VALUES (25, 1795338000, 'gesture.add', '{"text": "The loan of a van", "name": "Barnaby Quillfeather"}', NULL, NULL);
INSERT INTO act VALUES (26, 1795338000, 'gesture.remove', '{"text": "The loan of a van"}', NULL, NULL);
INSERT INTO act VALUES (27, 1795338000, 'rhythm.snoozed', '{"name": "Odette Plumbridge", "count": 1, "until": "2026-11-29"}', NULL, NULL);
INSERT INTO act VALUES (28, 1795338000, 'rhythm.paused', '{"name": "Odette Plumbridge", "count": 1, "until": "2026-12-22"}', NULL, NULL);
INSERT INTO act VALUES (29, 1795338000, 'rhythm.paused', '{"name": "Barnaby Quillfeather", "count": 1, "until": ""}', NULL, NULL);
INSERT INTO act VALUES (30, 1795338000, 'channel.class', '{"channel": "phone", "counts_as": "written"}', NULL, NULL);
INSERT INTO act VALUES (31, 1795338000, 'contact.edit', '{"name": "Odette Plumbridge"}', NULL, NULL);
INSERT INTO act VALUES (32, 1795338000, 'promise.add', '{"text": "Bring the lease", "name": "Barnaby Quillfeather"}', NULL, NULL);
INSERT INTO act VALUES (33, 1795338000, 'promise.edit', '{"text": "Bring the lease"}', NULL, NULL);
INSERT INTO act VALUES (34, 1795338000, 'promise.keep', '{"text": "send the case study by Friday"}', NULL, NULL);
INSERT INTO act VALUES (35, 1795338000, 'link.add', '{"name": "Odette Plumbridge", "other": "Barnaby Quillfeather"}', NULL, NULL);
INSERT INTO act VALUES (36, 1795338000, 'relative.promote', '{"name": "Ida"}', NULL, NULL);
INSERT INTO act VALUES (37, 1795338000, 'contact.add', '{"name": "O. Plumbridge"}', NULL, NULL);
INSERT INTO act VALUES (38, 1795338000, 'jot.save', '{"names": "O. Plumbridge", "promises": 0, "facts": 0, "topics": 0, "over": 0, "answered": 0}', NULL, NULL);
INSERT INTO act VALUES (39, 1795338000, 'contact.not_same', '{"name": "O. Plumbridge", "other": "Barnaby Quillfeather"}', NULL, NULL);
INSERT INTO act VALUES (40, 1795338000, 'contact.merge', '{"name": "Odette Plumbridge", "other": "O. Plumbridge"}', NULL, NULL);
INSERT INTO act VALUES (41, 1795338000, 'meeting.schedule', '{"topic": "Autumn planning", "names": "Odette Plumbridge"}', NULL, NULL);
INSERT INTO act VALUES (42, 1795338000, 'meeting.schedule', '{"topic": "Tea", "names": "Odette Plumbridge"}', NULL, NULL);
INSERT INTO act VALUES (43, 1795338000, 'jot.save', '{"names": "Odette Plumbridge", "promises": 0, "facts": 0, "topics": 0, "over": 0, "answered": 0}', NULL, NULL);
INSERT INTO act VALUES (44, 1795338000, 'meeting.move', '{"names": "Odette Plumbridge", "topic": "Autumn planning"}', NULL, NULL);
INSERT INTO act VALUES (45, 1795338000, 'meeting.schedule', '{"topic": "Tea", "names": ""}', NULL, NULL);
INSERT INTO act VALUES (46, 1795338000, 'meeting.move', '{"names": "", "topic": "Tea"}', NULL, NULL);
INSERT INTO act VALUES (47, 1795338000, 'meeting.cancel', '{"topic": "Tea", "names": ""}', NULL, NULL);
INSERT INTO act VALUES (48, 1795338000, 'calendar.read', '{"name": "Work", "new": 2, "changed": 0}', NULL, NULL);
INSERT INTO act VALUES (49, 1795338000, 'import', '{"file": "people.vcf", "new": 1, "updated": 0}', NULL, NULL);
INSERT INTO act VALUES (50, 1795338000, 'contact.rhythm', '{"name": "Barnaby Quillfeather"}', NULL, 51);
INSERT INTO act VALUES (51, 1795338000, 'undo', '{}', 50, NULL);
INSERT INTO act VALUES (52, 1795338000, 'contact.rhythm', '{"name": "Barnaby Quillfeather"}', NULL, NULL);
INSERT INTO act VALUES (53, 1795338000, 'undo', '{}', 52, NULL);
INSERT INTO act VALUES (54, 1795338000, 'redo', '{}', 52, NULL);
INSERT INTO pen VALUES (1, NULL);
INSERT INTO standing VALUES (1, 'odette plumbridge', 'cloudberry mills', '2026-11-22', '2026-11-22', 3, '2026-11-21', 42, 1, '2027-01-03');
INSERT INTO standing VALUES (2, 'barnaby quillfeather', '', '2026-11-22', '2026-11-22', 1, '2026-11-22', NULL, 1, NULL);
INSERT INTO standing VALUES (4, 'ida', '', NULL, NULL, 0, NULL, NULL, 0, NULL);
INSERT INTO standing VALUES (6, 'tilda marzipan', '', NULL, NULL, 0, NULL, NULL, 0, NULL);
INSERT INTO name_word VALUES ('odette', 1);
INSERT INTO name_word VALUES ('odie', 1);
INSERT INTO name_word VALUES ('plumbridge', 1);
INSERT INTO name_word VALUES ('barnaby', 2);
INSERT INTO name_word VALUES ('quillfeather', 2);
INSERT INTO name_word VALUES ('ida', 4);
INSERT INTO name_word VALUES ('marzipan', 6);
INSERT INTO name_word VALUES ('tilda', 6);
INSERT INTO digest VALUES ('act', 1, x'f674e131376e2efc6915516e8d0cc0c6');
INSERT INTO digest VALUES ('act', 2, x'9cd9836cd1a0c649d425110e34194263');
INSERT INTO digest VALUES ('act', 3, x'c37bd265681a05497942e7c2bef650d5');
INSERT INTO digest VALUES ('act', 4, x'729852114349469aad7945642b904911');
INSERT INTO digest VALUES ('act', 5, x'5985656964923bc60ded6012f63f8e92');
INSERT INTO digest VALUES ('act', 6, x'365e6794671ae47b2af5b6f125ca6b4e');
INSERT INTO digest VALUES ('act', 7, x'a47aebe9c264fe7661ae79640eb0831f');
INSERT INTO digest VALUES ('act', 8, x'0d18ab1f7d4a7f706af967d46ca7d7e4');
INSERT INTO digest VALUES ('act', 9, x'85228f7c07cbfcacfa3fdc55ee3711c9');
INSERT INTO digest VALUES ('act', 10, x'42a6405d1ad224b32937b7459fd1d905');
INSERT INTO digest VALUES ('act', 11, x'b1b5ee17cd01a59b9be53ecfeb65e1ee');
INSERT INTO digest VALUES ('act', 12, x'a5b13d30be1078218caea93cbbef5c01');
INSERT INTO digest VALUES ('act', 13, x'bb5f462586b55fefae3fe02e688e8ef1');
INSERT INTO digest VALUES ('act', 14, x'c2fd16c59e2a3d23157d6a3bf60f9c73');
INSERT INTO digest VALUES ('act', 15, x'20a88525dfa92f2607a5a1a7f4af13a3');
INSERT INTO digest VALUES ('act', 16, x'4888ac635e8855a755186dd363eb9e70');
INSERT INTO digest VALUES ('act', 17, x'706f2db9cdee43f7bf7f487f80c2173f');
INSERT INTO digest VALUES ('act', 18, x'7a5c0c45bf041bbb9498bce734b61b6a');
INSERT INTO digest VALUES ('act', 19, x'67daa3d7fefbc932ad7013c8a5d6eaa6');
INSERT INTO digest VALUES ('act', 20, x'2e058798de9a0adf29ece21eca545467');
INSERT INTO digest VALUES ('act', 21, x'1c3d771ceaef88e68dac4b16a4236aa4');
INSERT INTO digest VALUES ('act', 22, x'bdc417897ae0125f237eb5a0992ab804');
INSERT INTO digest VALUES ('act', 23, x'2d324aee0043379e1813230055ffb98f');
INSERT INTO digest VALUES ('act', 24, x'3bc1a3593ea3a48ce6a32a68688afc86');
INSERT INTO digest VALUES ('act', 25, x'5920eae5ffc9306a4ba50e10fee1c890');
INSERT INTO digest VALUES ('act', 26, x'd6ba7015539d9cf1213c6e97fb17e4d9');
INSERT INTO digest VALUES ('act', 27, x'9053451c0abd4ddd5aa0bfdc3e7d46ca');
INSERT INTO digest VALUES ('act', 28, x'982d41ec8569e275fa614bc1d1911d6d');
INSERT INTO digest VALUES ('act', 29, x'16b5217e9e3f4292841e90d8f5091118');
INSERT INTO digest VALUES ('act', 30, x'dfacebf9825054959e4106dc9cff7c5f');
INSERT INTO digest VALUES ('act', 31, x'0d244829804d6d4500c9f982ab8e5365');
INSERT INTO digest VALUES ('act', 32, x'2207b9a76e1b33db6eecac6b80d9dcac');
INSERT INTO digest VALUES ('act', 33, x'4f06a33845901d2d821cfb7ad70fa7ef');
INSERT INTO digest VALUES ('act', 34, x'f2f3fb057b10071e7fd45dbd6ccba1e0');
INSERT INTO digest VALUES ('act', 35, x'50b5e59ebffda0f5873972e3d3eecd8b');
INSERT INTO digest VALUES ('act', 36, x'd1bc2576f72ed44dee5132ede3738fef');
INSERT INTO digest VALUES ('act', 37, x'c2af08a41aa201bdc8ca29e755c21194');
INSERT INTO digest VALUES ('act', 38, x'2c830af9a6285f476639ae6832051b32');
INSERT INTO digest VALUES ('act', 39, x'afe6873ab2765c30630bb5f3d971ad8e');
INSERT INTO digest VALUES ('act', 40, x'efbc289eda14f486999346a73f9b199c');
INSERT INTO digest VALUES ('act', 41, x'b53f5fe291c4e873f610f139b8b25b55');
INSERT INTO digest VALUES ('act', 42, x'89857422df904f96e1ff11ba31a0b194');
INSERT INTO digest VALUES ('act', 43, x'fe56e47f61c30077f6b223907337ce58');
INSERT INTO digest VALUES ('act', 44, x'bd18aceb1309324d8d65320f385109f4');
INSERT INTO digest VALUES ('act', 45, x'3acf1d834ca3deb8508934530f645643');
INSERT INTO digest VALUES ('act', 46, x'964574fdf042b8031ee1f00e7f6389e6');
INSERT INTO digest VALUES ('act', 47, x'a152e8ab6fca578ee9a330e46ec41136');
INSERT INTO digest VALUES ('act', 48, x'4da2d5d98c30e394685e890ce688142d');
INSERT INTO digest VALUES ('act', 49, x'1d3a8b7e1fa235a9e515142832dbeb0d');
INSERT INTO digest VALUES ('act', 50, x'561aee427211465869aa1c953315c935');
INSERT INTO digest VALUES ('act', 51, x'66430be66341592f06a8fa39439cd314');
INSERT INTO digest VALUES ('act', 52, x'e145a2900a97e71df986daf14849494d');
INSERT INTO digest VALUES ('act', 53, x'ef17f166bbad5179c5d202207251b93d');
INSERT INTO digest VALUES ('act', 54, x'ab5ba02891e1356d1ead882b6743a41c');
INSERT INTO digest VALUES ('attachment', 2, x'81dc3c3df26471d2af0c1b42fd37a3e6');
INSERT INTO digest VALUES ('calendar_source', 1, x'2a1d237d6b08c9bfc34268d0fa84faa1');
INSERT INTO digest VALUES ('channel_class', 1, x'0eea97ef4893ba2e9045ae536bd3cb87');
INSERT INTO digest VALUES ('circle', 1, x'ce7e6e6176680fe0cc208f2a1e705d23');
INSERT INTO digest VALUES ('circle', 2, x'b5e863bfa74467602a91e12d3f1d340a');
INSERT INTO digest VALUES ('contact', 1, x'3cb623a1dea02cc5a848d8ec760ecc42');
INSERT INTO digest VALUES ('contact', 2, x'e3cd4e94dc66ae4513cfaed8f9e2f9b7');
INSERT INTO digest VALUES ('contact', 4, x'89dbe7d2735b32fc9c1fd983e1e25cab');
INSERT INTO digest VALUES ('contact', 6, x'0f0712c854c1b2f24e043f0e14e89914');
INSERT INTO digest VALUES ('contact_circle', 1, x'9ceedc0057a8acb27183e5faf5aee439');
INSERT INTO digest VALUES ('contact_circle', 2, x'5541ecba70aa4cdb5b01f1b9a54cc43c');
INSERT INTO digest VALUES ('contact_point', 1, x'91fe2d64470bb3ff373cb99cd6dcda74');
INSERT INTO digest VALUES ('contact_point', 2, x'7b6d1087ecad269c047eb2fc2bc86da1');
INSERT INTO digest VALUES ('contact_point', 3, x'5da4781f28a37ace74d69a1cebac98ae');
INSERT INTO digest VALUES ('contact_point', 4, x'9658d4d70e491c592b9a118909eca0e1');
INSERT INTO digest VALUES ('entry', 1, x'8c50996ec8f79fc3a33ca6eb2d5bf117');
INSERT INTO digest VALUES ('entry', 3, x'c1dee99f90940c69973ed323b3514267');
INSERT INTO digest VALUES ('entry', 4, x'e6c29350ad8e31123c6e0b00dede2a7e');
INSERT INTO digest VALUES ('entry_contact', 1, x'4495248472206739daab7b7ebd65a8d3');
INSERT INTO digest VALUES ('entry_contact', 2, x'3fae0afc9e3bef07859cbb8f84d44a1c');
INSERT INTO digest VALUES ('entry_contact', 4, x'03c7a50a8a062e986a81e0ebb05b448f');
INSERT INTO digest VALUES ('entry_contact', 5, x'31b27ca8a6941c1ce7a2261332459254');
INSERT INTO digest VALUES ('fact', 1, x'd4b420adde19629dadbd3a5cb101ba17');
INSERT INTO digest VALUES ('fact', 2, x'754319aa757daeafd08a5b3f265d9fd2');
INSERT INTO digest VALUES ('fact', 3, x'267d73de9d36b21bf30b5fb5103f5e36');
INSERT INTO digest VALUES ('fact', 4, x'56ec9c3b10adb793da3cecc06e81c267');
INSERT INTO digest VALUES ('fact', 5, x'd3013f08a6c157bd7c879e68a0af5ec9');
INSERT INTO digest VALUES ('gesture', 1, x'2de6016b63d3be7bcea05d755f375df3');
INSERT INTO digest VALUES ('link', 1, x'5b118d43983eb0df2ed7c53d5333bc66');
INSERT INTO digest VALUES ('link', 2, x'6e0e66a5951c33e999162a3e3a27f047');
INSERT INTO digest VALUES ('meeting', 1, x'90ec42ddda83b7c961ab366c4ad37d28');
INSERT INTO digest VALUES ('meeting', 2, x'f416d81581bdabc66c8d8282cd831c88');
INSERT INTO digest VALUES ('meeting', 3, x'09459ee3839b46fd1e984d279c90c977');
INSERT INTO digest VALUES ('meeting', 4, x'6b01f4d2e4758e5249ea007a9a18fac7');
INSERT INTO digest VALUES ('meeting', 5, x'fa4d6564cb3f28947c40b3e5ca8158a0');
INSERT INTO digest VALUES ('meeting', 6, x'89b7ef91ac30fd886543ce54547fdaf4');
INSERT INTO digest VALUES ('meeting', 7, x'50c7f1793cd70650d4b34bc5c86f29ab');
INSERT INTO digest VALUES ('meeting', 8, x'983a1433cd4492012649b85dd2494deb');
INSERT INTO digest VALUES ('meeting_contact', 1, x'9ceedc0057a8acb27183e5faf5aee439');
INSERT INTO digest VALUES ('meeting_contact', 2, x'4689277e46f56aee0b443131d2be30bb');
INSERT INTO digest VALUES ('not_same', 1, x'9636b3927f396743a4761f1ffb0420a2');
INSERT INTO digest VALUES ('occurrence', 1, x'bf743c2befb19b89b8756b24bf5aa8d3');
INSERT INTO digest VALUES ('occurrence', 2, x'fbb21873859f9a3498fadfe9da9e2c9d');
INSERT INTO digest VALUES ('occurrence', 3, x'2b55845caa4fb5e99da15ae274c3f8eb');
INSERT INTO digest VALUES ('occurrence', 4, x'3b4175b4da0daac23465702192352537');
INSERT INTO digest VALUES ('organisation', 1, x'40f49ff8468b1194fcbf1b037362d50e');
INSERT INTO digest VALUES ('pause', 1, x'aa11348382ec35f0164a5364fa4e9c13');
INSERT INTO digest VALUES ('pause', 2, x'67aec3e8b49dc355a98e4cf529f1cb3d');
INSERT INTO digest VALUES ('promise', 1, x'35e3a7c0764e703cbbc7d84741bb2d9e');
INSERT INTO digest VALUES ('promise', 2, x'c55dfadbe0643d0dd3587f9ead053cc5');
INSERT INTO digest VALUES ('promotion', 1, x'db4f1d82d71209ae0f7f78d0ccd1b91c');
INSERT INTO digest VALUES ('relative', 1, x'076c62aaa744dc10b68d473c41672e88');
INSERT INTO digest VALUES ('relative', 2, x'eb6e9e80ea3263105f8b311f92cf7123');
INSERT INTO digest VALUES ('saved_view', 1, x'0a8a37f73f355a23c571f088477dd3c9');
INSERT INTO digest VALUES ('seen_card', 1, x'68fd5b51d4b5a5d6511ea4b4c197d252');
INSERT INTO digest VALUES ('seen_card', 2, x'98849d77a26b96626fe5f23a6314ae7d');
INSERT INTO digest VALUES ('series', 1, x'c5f9221f8181f41722c268e06350d7d7');
INSERT INTO digest VALUES ('source_event', 1, x'a37cfd5ba58c4ce69ba4cf70934f143b');
INSERT INTO digest VALUES ('source_event', 2, x'faa6a8506a5ea21653c2dad907ee8c94');
INSERT INTO digest VALUES ('topic', 1, x'ac751175bf84a7f7a81e23c38be98f62');
INSERT INTO digest VALUES ('topic', 2, x'16feccce8b5e1bd36ab8ea1aab636188');
INSERT INTO search_text VALUES (82782894161920, 'entry', 4, 1, '2026-11-21', 'tea and a plan

');
INSERT INTO search_text VALUES (82782910939136, 'entry', 1, 1, '2026-11-22', 'coffee at the mill, with cake.
!send the case study by friday
?how was the ride
strasse, lodz,  東  京 , ''quotes''; -- none
coffee
cafe lindenholz
dot.png');
INSERT INTO search_text VALUES (82782910939137, 'entry', 3, 1, '2026-11-22', 'on the phone, about the mill

');
INSERT INTO search_text VALUES (153151655116800, 'fact', 1, 1, '2026-11-22', 'ida
starts school
ida daughter');
INSERT INTO search_text VALUES (153151655116801, 'fact', 2, 1, '2026-11-22', 'rex

rex dog');
INSERT INTO search_text VALUES (153151655116802, 'fact', 3, 1, '2026-11-22', 'rowing

 ');
INSERT INTO search_text VALUES (153151655116803, 'fact', 4, 1, '2026-11-22', 'chess

 ');
INSERT INTO search_text VALUES (153151655116804, 'fact', 5, 1, '2026-11-22', 'no calls before ten

 ');
INSERT INTO search_text VALUES (223520399294464, 'promise', 1, 1, '2026-11-22', 'send the case study by friday');
INSERT INTO search_text VALUES (223520399294465, 'promise', 2, 2, '2026-11-22', 'bring the lease');
INSERT INTO search_text VALUES (293889143472128, 'topic', 1, 1, '2026-11-22', 'how was the ride');
INSERT INTO search_text VALUES (293889143472129, 'topic', 2, 1, '2026-11-22', 'how were ida’s first days at school?');
INSERT INTO search_text VALUES (364257870872576, 'meeting', 2, 1, '2026-11-21', 'tea
mill lane


');
INSERT INTO search_text VALUES (364257921204224, 'meeting', 3, 0, '2026-11-24', 'tea



');
INSERT INTO search_text VALUES (364257937981440, 'meeting', 1, 1, '2026-11-25', 'autumn planning

budget
ask about the roof
the grant list');
INSERT INTO search_text VALUES (364258038644736, 'meeting', 4, 0, '2026-12-01', 'tea



');
INSERT INTO search_text VALUES (364258072199168, 'meeting', 7, 0, '2026-12-03', 'dentist



');
INSERT INTO search_text VALUES (364258156085248, 'meeting', 5, 0, '2026-12-08', 'tea



');
INSERT INTO search_text VALUES (364258189639680, 'meeting', 8, 0, '2026-12-10', 'dentist



');
INSERT INTO search_text VALUES (364258273525760, 'meeting', 6, 0, '2026-12-15', 'tea



');
INSERT INTO search_text VALUES (434626631827456, 'gesture', 1, 1, '2026-11-22', 'a jar of lime honey');
INSERT INTO search_text VALUES (492581209243648, 'contact', 1, 1, NULL, 'odette plumbridge
odette plumbridge
odie
head of operations
cloudberry mills
laughs before she says no.
at the fair
o@example.org
+49 30 1234567
030 7654321');
INSERT INTO search_text VALUES (492581209243649, 'contact', 2, 2, NULL, 'barnaby quillfeather
barnaby quillfeather





');
INSERT INTO search_text VALUES (492581209243650, 'contact', 4, 4, NULL, 'ida
ida 





');
INSERT INTO search_text VALUES (492581209243651, 'contact', 6, 6, NULL, 'tilda marzipan
tilda marzipan





t@example.org');
INSERT INTO picture VALUES ('b1ff9c8ea3a780bad09b346c423d2d0e46815926879b18e841d928376a946640', x'89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154789c63f8cfc0000003010100c9fe92ef0000000049454e44ae426082');
INSERT INTO occurrence VALUES (1, 3, 1, 1795510800);
INSERT INTO occurrence VALUES (2, 4, 1, 1796115600);
INSERT INTO occurrence VALUES (3, 5, 1, 1796720400);
INSERT INTO occurrence VALUES (4, 6, 1, 1797325200);
INSERT INTO source_event VALUES (1, 7, 1, 'dentist@example.org', '20261203T080000Z', '{"start": 1796284800, "minutes": 30, "zone": "Europe/Berlin", "topic": "Dentist", "place": "", "agenda": "", "cancelled": false}');
INSERT INTO source_event VALUES (2, 8, 1, 'dentist@example.org', '20261210T080000Z', '{"start": 1796889600, "minutes": 30, "zone": "Europe/Berlin", "topic": "Dentist", "place": "", "agenda": "", "cancelled": false}');
INSERT INTO contact VALUES (1, 'Odette Plumbridge', 'Odette', 'Plumbridge', 'Odie', 'she', 'Head of Operations', 1, 'Laughs before she says no.', 'At the fair', '2019-05', NULL, 0, NULL, 42, 0, 'urn:uuid:c0b9ccd9-b31c-4740-b0e8-2f5e43d136cd', '', NULL, '2026-11-22');
INSERT INTO contact VALUES (2, 'Barnaby Quillfeather', 'Barnaby', 'Quillfeather', '', '', '', NULL, '', '', NULL, NULL, 1, '2026-03', 60, 0, 'urn:uuid:d309f798-e1be-4030-8324-24be3c19cfb9', '', NULL, '2026-11-22');
INSERT INTO contact VALUES (4, 'Ida', 'Ida', '', '', '', '', NULL, '', '', NULL, '2019', 0, NULL, NULL, 0, 'urn:uuid:b996b550-8cd6-4654-bbb9-3b1c0495dd02', '', NULL, '2026-11-22');
INSERT INTO contact VALUES (6, 'Tilda Marzipan', 'Tilda', 'Marzipan', '', '', '', NULL, '', '', NULL, NULL, 0, NULL, NULL, 0, 'urn:uuid:96401a3f-f510-442b-9a0f-8cad220371cd', '{"photo_type": "image/png", "rest": ["X-SHOE-SIZE:38"]}', 'b1ff9c8ea3a780bad09b346c423d2d0e46815926879b18e841d928376a946640', '2026-11-22');
INSERT INTO entry VALUES (1, 'in_person', '2026-11-22', NULL, '', 45, 'Café Lindenholz', 'Coffee', 'me', 0, NULL, 'Coffee at the mill, with cake.
!send the case study by Friday
?how was the ride
Straße, Łódź, 東京, ''quotes''; -- none', NULL, 1795338000, 1);
INSERT INTO entry VALUES (3, 'in_person', '2026-11-22', NULL, '', NULL, '', '', '', 0, NULL, 'On the phone, about the mill', NULL, 1795338000, NULL);
INSERT INTO entry VALUES (4, 'in_person', '2026-11-21', 1795251600, 'Europe/Berlin', NULL, '', '', '', 0, 'warm', 'Tea and a plan', 2, 1795338000, NULL);
INSERT INTO change VALUES (1, 1, 'organisation', 1, NULL);
INSERT INTO change VALUES (2, 1, 'circle', 1, NULL);
INSERT INTO change VALUES (3, 1, 'contact', 1, NULL);
INSERT INTO change VALUES (4, 1, 'contact_point', 1, NULL);
INSERT INTO change VALUES (5, 1, 'contact_point', 2, NULL);
INSERT INTO change VALUES (6, 1, 'contact_circle', 1, NULL);
INSERT INTO change VALUES (7, 2, 'circle', 1, '{"id":1,"name":"Clients","rhythm_days":null,"colour":0}');
INSERT INTO change VALUES (8, 3, 'circle', 2, NULL);
INSERT INTO change VALUES (9, 3, 'contact', 2, NULL);
INSERT INTO change VALUES (10, 3, 'contact_circle', 2, NULL);
INSERT INTO change VALUES (11, 4, 'contact', 3, NULL);
INSERT INTO change VALUES (12, 5, 'contact', 3, '{"id":3,"name":"Marlow Teasel","given":"Marlow","family":"Teasel","nickname":"","pronouns":"","role":"","organisation_id":null,"portrait":"","how_met":"","met_on":null,"born":null,"died":0,"died_on":null,"rhythm_days":null,"is_me":0,"uid":"urn:uuid:799a0bce-09d2-4eb2-93ca-af46acfa4d04","card":"","photo":null,"created":"2026-11-22"}');
INSERT INTO change VALUES (13, 6, 'entry', 1, NULL);
INSERT INTO change VALUES (14, 6, 'entry_contact', 1, NULL);
INSERT INTO change VALUES (15, 6, 'entry_contact', 2, NULL);
INSERT INTO change VALUES (16, 6, 'entry_contact', 2, '{"id":2,"entry_id":1,"contact_id":2,"private_line":""}');
INSERT INTO change VALUES (17, 6, 'promise', 1, NULL);
INSERT INTO change VALUES (18, 6, 'topic', 1, NULL);
INSERT INTO change VALUES (19, 7, 'entry', 2, NULL);
INSERT INTO change VALUES (20, 7, 'entry_contact', 3, NULL);
INSERT INTO change VALUES (21, 8, 'entry_contact', 3, '{"id":3,"entry_id":2,"contact_id":2,"private_line":""}');
INSERT INTO change VALUES (22, 8, 'entry', 2, '{"id":2,"channel":"in_person","day":"2026-11-22","at":null,"zone":"","minutes":null,"place":"","label":"","started_by":"","attempt":0,"mood":null,"text":"A note that was deleted","meeting_id":null,"created_at":1795338000,"satisfied":null}');
INSERT INTO change VALUES (23, 9, 'entry', 1, '{"id":1,"channel":"in_person","day":"2026-11-22","at":null,"zone":"","minutes":45,"place":"Café Lindenholz","label":"Coffee","started_by":"me","attempt":0,"mood":null,"text":"Coffee at the mill.\n!send the case study by Friday\n?how was the ride\nStraße, Łódź, 東京, ''quotes''; -- none","meeting_id":null,"created_at":1795338000,"satisfied":1}');
INSERT INTO change VALUES (24, 10, 'attachment', 1, NULL);
INSERT INTO change VALUES (25, 10, 'attachment', 2, NULL);
INSERT INTO change VALUES (26, 11, 'attachment', 1, '{"id":1,"entry_id":1,"content":"86edbaa24831badfa0a8b04bb410141e2ee4182b6d0014493fe262a7a331c20b","name":"Plan, “final”.pdf","media_type":"application/pdf","size":8,"position":0}');
INSERT INTO change VALUES (27, 12, 'relative', 1, NULL);
INSERT INTO change VALUES (28, 12, 'fact', 1, NULL);
INSERT INTO change VALUES (29, 12, 'topic', 2, NULL);
INSERT INTO change VALUES (30, 13, 'relative', 2, NULL);
INSERT INTO change VALUES (31, 13, 'fact', 2, NULL);
INSERT INTO change VALUES (32, 14, 'fact', 3, NULL);
INSERT INTO change VALUES (33, 15, 'fact', 3, '{"id":3,"contact_id":1,"relative_id":null,"kind":"hobby","text":"Rowing","detail":"","on_date":null,"yearly":0,"entry_id":null,"learned":"2026-11-22","confirmed":null,"expires":null,"sensitive":0}');
INSERT INTO change VALUES (34, 16, 'fact', 4, NULL);
INSERT INTO change VALUES (35, 17, 'fact', 4, '{"id":4,"contact_id":1,"relative_id":null,"kind":"hobby","text":"Chess","detail":"","on_date":null,"yearly":0,"entry_id":null,"learned":"2026-11-22","confirmed":null,"expires":null,"sensitive":0}');
INSERT INTO change VALUES (36, 18, 'fact', 5, NULL);
INSERT INTO change VALUES (37, 19, 'saved_view', 1, NULL);
INSERT INTO change VALUES (38, 20, 'saved_view', 1, '{"id":1,"name":"Chess","question":"kind:hobby chess"}');
INSERT INTO change VALUES (39, 21, 'saved_view', 2, NULL);
INSERT INTO change VALUES (40, 22, 'saved_view', 2, '{"id":2,"name":"Clients","question":"in:clients"}');
INSERT INTO change VALUES (41, 23, 'gesture', 1, NULL);
INSERT INTO change VALUES (42, 24, 'gesture', 1, '{"id":1,"contact_id":1,"kind":"received","text":"A jar of honey","day":"2026-11-22","entry_id":1}');
INSERT INTO change VALUES (43, 25, 'gesture', 2, NULL);
INSERT INTO change VALUES (44, 26, 'gesture', 2, '{"id":2,"contact_id":2,"kind":"asked","text":"The loan of a van","day":"2026-11-22","entry_id":null}');
INSERT INTO change VALUES (45, 27, 'pause', 1, NULL);
INSERT INTO change VALUES (46, 28, 'pause', 1, '{"id":1,"contact_id":1,"kind":"snoozed","until":"2026-11-29"}');
INSERT INTO change VALUES (47, 29, 'pause', 2, NULL);
INSERT INTO change VALUES (48, 30, 'channel_class', 1, NULL);
INSERT INTO change VALUES (49, 31, 'contact', 1, '{"id":1,"name":"Odette Plumbridge","given":"Odette","family":"Plumbridge","nickname":"Odie","pronouns":"she","role":"Head of Operations","organisation_id":1,"portrait":"","how_met":"At the fair","met_on":"2019-05","born":null,"died":0,"died_on":null,"rhythm_days":42,"is_me":0,"uid":"urn:uuid:c0b9ccd9-b31c-4740-b0e8-2f5e43d136cd","card":"","photo":null,"created":"2026-11-22"}');
INSERT INTO change VALUES (50, 32, 'promise', 2, NULL);
INSERT INTO change VALUES (51, 33, 'promise', 2, '{"id":2,"contact_id":2,"owed":"theirs","text":"Bring the lease","due":"2026-12-01","state":"open","kept":null,"made":"2026-11-22","entry_id":null}');
INSERT INTO change VALUES (52, 34, 'promise', 1, '{"id":1,"contact_id":1,"owed":"mine","text":"send the case study by Friday","due":"2026-11-27","state":"open","kept":null,"made":"2026-11-22","entry_id":1}');
INSERT INTO change VALUES (53, 35, 'link', 1, NULL);
INSERT INTO change VALUES (54, 36, 'contact', 4, NULL);
INSERT INTO change VALUES (55, 36, 'promotion', 1, NULL);
INSERT INTO change VALUES (56, 36, 'link', 2, NULL);
INSERT INTO change VALUES (57, 37, 'contact', 5, NULL);
INSERT INTO change VALUES (58, 37, 'contact_point', 3, NULL);
INSERT INTO change VALUES (59, 38, 'entry', 3, NULL);
INSERT INTO change VALUES (60, 38, 'entry_contact', 4, NULL);
INSERT INTO change VALUES (61, 39, 'not_same', 1, NULL);
INSERT INTO change VALUES (62, 40, 'contact_point', 3, '{"id":3,"contact_id":5,"kind":"phone","value":"030 7654321","label":"","position":0}');
INSERT INTO change VALUES (63, 40, 'entry_contact', 4, '{"id":4,"entry_id":3,"contact_id":5,"private_line":""}');
INSERT INTO change VALUES (64, 40, 'not_same', 1, '{"id":1,"contact_id":2,"other_id":5}');
INSERT INTO change VALUES (65, 40, 'contact_point', 3, '{"id":3,"contact_id":1,"kind":"phone","value":"030 7654321","label":"","position":0}');
INSERT INTO change VALUES (66, 40, 'contact', 5, '{"id":5,"name":"O. Plumbridge","given":"O.","family":"Plumbridge","nickname":"","pronouns":"","role":"","organisation_id":null,"portrait":"","how_met":"","met_on":null,"born":null,"died":0,"died_on":null,"rhythm_days":null,"is_me":0,"uid":"urn:uuid:5b0c7145-c83f-4829-ab4d-0d35336c693e","card":"","photo":null,"created":"2026-11-22"}');
INSERT INTO change VALUES (67, 40, 'seen_card', 1, NULL);
INSERT INTO change VALUES (68, 41, 'meeting', 1, NULL);
INSERT INTO change VALUES (69, 41, 'meeting_contact', 1, NULL);
INSERT INTO change VALUES (70, 42, 'meeting', 2, NULL);
INSERT INTO change VALUES (71, 42, 'meeting_contact', 2, NULL);
INSERT INTO change VALUES (72, 43, 'entry', 4, NULL);
INSERT INTO change VALUES (73, 43, 'entry_contact', 5, NULL);
INSERT INTO change VALUES (74, 44, 'meeting', 1, '{"id":1,"topic":"Autumn planning","start":1795510800,"minutes":60,"zone":"Europe/Berlin","place":"","channel":"in_person","agenda":"Budget","preparation":"Ask about the roof","give_first":"The grant list","state":"planned","remind_jot":1,"nothing_to_note":0,"uid":"8779a151-5a89-40b0-b304-1b95b2c84b0c@relationship-journal"}');
INSERT INTO change VALUES (75, 45, 'meeting', 3, NULL);
INSERT INTO change VALUES (76, 45, 'series', 1, NULL);
INSERT INTO change VALUES (77, 45, 'occurrence', 1, NULL);
INSERT INTO change VALUES (78, 45, 'meeting', 4, NULL);
INSERT INTO change VALUES (79, 45, 'occurrence', 2, NULL);
INSERT INTO change VALUES (80, 45, 'meeting', 5, NULL);
INSERT INTO change VALUES (81, 45, 'occurrence', 3, NULL);
INSERT INTO change VALUES (82, 45, 'meeting', 6, NULL);
INSERT INTO change VALUES (83, 45, 'occurrence', 4, NULL);
INSERT INTO change VALUES (84, 46, 'meeting', 6, '{"id":6,"topic":"Tea","start":1797325200,"minutes":60,"zone":"Europe/Berlin","place":"","channel":"in_person","agenda":"","preparation":"","give_first":"","state":"planned","remind_jot":1,"nothing_to_note":0,"uid":"da451f94-9450-42cc-84cb-112cbbc58c89@relationship-journal"}');
INSERT INTO change VALUES (85, 47, 'meeting', 3, '{"id":3,"topic":"Tea","start":1795510800,"minutes":60,"zone":"Europe/Berlin","place":"","channel":"in_person","agenda":"","preparation":"","give_first":"","state":"planned","remind_jot":1,"nothing_to_note":0,"uid":"bfad875d-88e9-4825-82a6-f167f0abfb4d@relationship-journal"}');
INSERT INTO change VALUES (86, 48, 'calendar_source', 1, NULL);
INSERT INTO change VALUES (87, 48, 'meeting', 7, NULL);
INSERT INTO change VALUES (88, 48, 'source_event', 1, NULL);
INSERT INTO change VALUES (89, 48, 'meeting', 8, NULL);
INSERT INTO change VALUES (90, 48, 'source_event', 2, NULL);
INSERT INTO change VALUES (91, 49, 'contact', 6, NULL);
INSERT INTO change VALUES (92, 49, 'contact_point', 4, NULL);
INSERT INTO change VALUES (93, 49, 'seen_card', 2, NULL);
INSERT INTO change VALUES (94, 50, 'contact', 2, '{"id":2,"name":"Barnaby Quillfeather","given":"Barnaby","family":"Quillfeather","nickname":"","pronouns":"","role":"","organisation_id":null,"portrait":"","how_met":"","met_on":null,"born":null,"died":1,"died_on":"2026-03","rhythm_days":null,"is_me":0,"uid":"urn:uuid:d309f798-e1be-4030-8324-24be3c19cfb9","card":"","photo":null,"created":"2026-11-22"}');
INSERT INTO change VALUES (95, 51, 'contact', 2, '{"id":2,"name":"Barnaby Quillfeather","given":"Barnaby","family":"Quillfeather","nickname":"","pronouns":"","role":"","organisation_id":null,"portrait":"","how_met":"","met_on":null,"born":null,"died":1,"died_on":"2026-03","rhythm_days":90,"is_me":0,"uid":"urn:uuid:d309f798-e1be-4030-8324-24be3c19cfb9","card":"","photo":null,"created":"2026-11-22"}');
INSERT INTO change VALUES (96, 52, 'contact', 2, '{"id":2,"name":"Barnaby Quillfeather","given":"Barnaby","family":"Quillfeather","nickname":"","pronouns":"","role":"","organisation_id":null,"portrait":"","how_met":"","met_on":null,"born":null,"died":1,"died_on":"2026-03","rhythm_days":null,"is_me":0,"uid":"urn:uuid:d309f798-e1be-4030-8324-24be3c19cfb9","card":"","photo":null,"created":"2026-11-22"}');
INSERT INTO change VALUES (97, 53, 'contact', 2, '{"id":2,"name":"Barnaby Quillfeather","given":"Barnaby","family":"Quillfeather","nickname":"","pronouns":"","role":"","organisation_id":null,"portrait":"","how_met":"","met_on":null,"born":null,"died":1,"died_on":"2026-03","rhythm_days":60,"is_me":0,"uid":"urn:uuid:d309f798-e1be-4030-8324-24be3c19cfb9","card":"","photo":null,"created":"2026-11-22"}');
INSERT INTO change VALUES (98, 54, 'contact', 2, '{"id":2,"name":"Barnaby Quillfeather","given":"Barnaby","family":"Quillfeather","nickname":"","pronouns":"","role":"","organisation_id":null,"portrait":"","how_met":"","met_on":null,"born":null,"died":1,"died_on":"2026-03","rhythm_days":null,"is_me":0,"uid":"urn:uuid:d309f798-e1be-4030-8324-24be3c19cfb9","card":"","photo":null,"created":"2026-11-22"}');
INSERT INTO attachment VALUES (2, 1, 'b1ff9c8ea3a780bad09b346c423d2d0e46815926879b18e841d928376a946640', 'dot.png', 'image/png', 69, 1);
INSERT INTO contact_point VALUES (1, 1, 'email', 'o@example.org', 'work', 0);
INSERT INTO contact_point VALUES (2, 1, 'phone', '+49 30 1234567', '', 1);
INSERT INTO contact_point VALUES (3, 1, 'phone', '030 7654321', '', 2);
INSERT INTO contact_point VALUES (4, 6, 'email', 't@example.org', '', 0);
INSERT INTO contact_circle VALUES (1, 1, 1);
INSERT INTO contact_circle VALUES (2, 2, 2);
INSERT INTO relative VALUES (1, 1, 'Ida', 'daughter', NULL, 7, '2026-11-22', 0);
INSERT INTO relative VALUES (2, 1, 'Rex', 'dog', '2020', NULL, NULL, 0);
INSERT INTO meeting_contact VALUES (1, 1, 1);
INSERT INTO meeting_contact VALUES (2, 2, 1);
INSERT INTO entry_contact VALUES (1, 1, 1, '');
INSERT INTO entry_contact VALUES (2, 1, 2, 'Hums while he thinks.');
INSERT INTO entry_contact VALUES (4, 3, 1, '');
INSERT INTO entry_contact VALUES (5, 4, 1, '');
INSERT INTO promise VALUES (1, 1, 'mine', 'send the case study by Friday', '2026-11-27', 'kept', '2026-11-22', '2026-11-22', 1);
INSERT INTO promise VALUES (2, 2, 'theirs', 'Bring the lease', '2026-12-08', 'open', NULL, '2026-11-22', NULL);
INSERT INTO gesture VALUES (1, 1, 'received', 'A jar of lime honey', '2026-11-22', 1);
INSERT INTO pause VALUES (1, 1, 'paused', '2026-12-22');
INSERT INTO pause VALUES (2, 2, 'paused', NULL);
INSERT INTO link VALUES (1, 1, 2, 'introduced_by', 'at the fair');
INSERT INTO link VALUES (2, 4, 1, 'parent', '');
INSERT INTO not_same VALUES (1, 1, 2);
INSERT INTO seen_card VALUES (1, 1, '', 'urn:uuid:5b0c7145-c83f-4829-ab4d-0d35336c693e');
INSERT INTO seen_card VALUES (2, 6, 'a873a4847c8d47935e645bb67961bdb1', '');
INSERT INTO fact VALUES (1, 1, 1, 'family', 'Ida', 'starts school', '2027-08-24', 0, 1, '2026-11-22', NULL, NULL, 0);
INSERT INTO fact VALUES (2, 1, 2, 'family', 'Rex', '', NULL, 0, NULL, '2026-11-22', NULL, NULL, 0);
INSERT INTO fact VALUES (3, 1, NULL, 'hobby', 'Rowing', '', NULL, 0, NULL, '2026-11-22', '2026-11-22', NULL, 0);
INSERT INTO fact VALUES (4, 1, NULL, 'hobby', 'Chess', '', NULL, 0, NULL, '2026-11-22', NULL, '2026-11-21', 0);
INSERT INTO fact VALUES (5, 1, NULL, 'preference', 'No calls before ten', '', NULL, 0, NULL, '2026-11-22', NULL, NULL, 0);
INSERT INTO promotion VALUES (1, 1, 4);
INSERT INTO topic VALUES (1, 1, 'ask', 'how was the ride', 1, '2026-11-22', 1, NULL, NULL);
INSERT INTO topic VALUES (2, 1, 'ask', 'How were Ida’s first days at school?', 1, '2026-11-22', 1, 1, '2027-08-27');
INSERT INTO alembic_version VALUES ('0009');
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES ('act', 54);
INSERT INTO sqlite_sequence VALUES ('organisation', 1);
INSERT INTO sqlite_sequence VALUES ('circle', 2);
INSERT INTO sqlite_sequence VALUES ('contact', 6);
INSERT INTO sqlite_sequence VALUES ('contact_point', 4);
INSERT INTO sqlite_sequence VALUES ('contact_circle', 2);
INSERT INTO sqlite_sequence VALUES ('entry', 4);
INSERT INTO sqlite_sequence VALUES ('entry_contact', 5);
INSERT INTO sqlite_sequence VALUES ('promise', 2);
INSERT INTO sqlite_sequence VALUES ('topic', 2);
INSERT INTO sqlite_sequence VALUES ('attachment', 2);
INSERT INTO sqlite_sequence VALUES ('relative', 2);
INSERT INTO sqlite_sequence VALUES ('fact', 5);
INSERT INTO sqlite_sequence VALUES ('saved_view', 2);
INSERT INTO sqlite_sequence VALUES ('gesture', 2);
INSERT INTO sqlite_sequence VALUES ('pause', 2);
INSERT INTO sqlite_sequence VALUES ('channel_class', 1);
INSERT INTO sqlite_sequence VALUES ('link', 2);
INSERT INTO sqlite_sequence VALUES ('promotion', 1);
INSERT INTO sqlite_sequence VALUES ('not_same', 1);
INSERT INTO sqlite_sequence VALUES ('seen_card', 2);
INSERT INTO sqlite_sequence VALUES ('meeting', 8);
INSERT INTO sqlite_sequence VALUES ('meeting_contact', 2);
INSERT INTO sqlite_sequence VALUES ('series', 1);
INSERT INTO sqlite_sequence VALUES ('occurrence', 4);
INSERT INTO sqlite_sequence VALUES ('calendar_source', 1);
INSERT INTO sqlite_sequence VALUES ('source_event', 2);
CREATE INDEX ix_meeting_start ON meeting (start);
CREATE INDEX ix_act_reverses ON act (reverses) WHERE reverses IS NOT NULL;
CREATE INDEX ix_act_undone_by ON act (undone_by) WHERE undone_by IS NOT NULL;
CREATE INDEX ix_act_removal ON act (id) WHERE substr(kind, -7) = '.remove';
CREATE INDEX ix_standing_company_key ON standing (company_key, name_key, contact_id);
CREATE INDEX ix_standing_last_live ON standing (last_live, name_key, contact_id);
CREATE INDEX ix_standing_due_on ON standing (due_on);
CREATE INDEX ix_standing_name_key ON standing (name_key, contact_id);
CREATE INDEX ix_standing_known ON standing (last_any DESC, name_key, contact_id);
CREATE INDEX ix_name_word_contact_id ON name_word (contact_id);
CREATE INDEX ix_occurrence_series_id ON occurrence (series_id);
CREATE INDEX ix_contact_me ON contact (id) WHERE is_me = 1;
CREATE INDEX ix_contact_with_birthday ON contact (id) WHERE born IS NOT NULL;
CREATE INDEX ix_contact_organisation_id ON contact (organisation_id);
CREATE INDEX ix_entry_day ON entry (day, channel, attempt);
CREATE INDEX ix_entry_meeting_id ON entry (meeting_id);
CREATE INDEX ix_change_act_id ON change (act_id);
CREATE INDEX ix_change_table_name_row_id ON change (table_name, row_id);
CREATE INDEX ix_attachment_entry_id ON attachment (entry_id);
CREATE INDEX ix_contact_point_contact_id ON contact_point (contact_id);
CREATE INDEX ix_contact_circle_circle_id ON contact_circle (circle_id);
CREATE INDEX ix_contact_circle_contact_id ON contact_circle (contact_id);
CREATE INDEX ix_relative_contact_id ON relative (contact_id);
CREATE INDEX ix_meeting_contact_meeting_id ON meeting_contact (meeting_id);
CREATE INDEX ix_meeting_contact_contact_id ON meeting_contact (contact_id);
CREATE INDEX ix_entry_contact_entry_id ON entry_contact (entry_id);
CREATE INDEX ix_entry_contact_contact_id ON entry_contact (contact_id);
CREATE INDEX ix_promise_entry_id ON promise (entry_id);
CREATE INDEX ix_promise_state ON promise (state);
CREATE INDEX ix_promise_contact_id ON promise (contact_id, state);
CREATE INDEX ix_gesture_contact_id ON gesture (contact_id);
CREATE INDEX ix_gesture_entry_id ON gesture (entry_id);
CREATE INDEX ix_link_contact_id ON link (contact_id);
CREATE INDEX ix_link_other_id ON link (other_id);
CREATE INDEX ix_not_same_other_id ON not_same (other_id);
CREATE INDEX ix_not_same_contact_id ON not_same (contact_id);
CREATE INDEX ix_fact_relative_id ON fact (relative_id);
CREATE INDEX ix_fact_dated ON fact (id) WHERE on_date IS NOT NULL;
CREATE INDEX ix_fact_contact_id ON fact (contact_id);
CREATE INDEX ix_fact_entry_id ON fact (entry_id);
CREATE INDEX ix_promotion_relative_id ON promotion (relative_id);
CREATE INDEX ix_promotion_contact_id ON promotion (contact_id);
CREATE INDEX ix_topic_entry_id ON topic (entry_id);
CREATE INDEX ix_topic_fact_id ON topic (fact_id);
CREATE INDEX ix_topic_contact_id ON topic (contact_id);
CREATE TRIGGER history_calendar_source_insert AFTER INSERT ON calendar_source BEGIN INSERT INTO change (act_id, table_name, row_id, image) SELECT act_id, 'calendar_source', NEW.id, NULL FROM pen; END;
CREATE TRIGGER history_calendar_source_update AFTER UPDATE ON calendar_source WHEN OLD."id" IS NOT NEW."id" OR OLD."address" IS NOT NEW."address" OR OLD."name" IS NOT NEW."name" OR OLD."me" IS NOT NEW."me" BEGIN INSERT INTO change (act_id, table_name, row_id, image) SELECT act_id, 'calendar_source', OLD.id, json_object('id', OLD."id", 'address', OLD."address", 'name', OLD."name", 'me', OLD."me") FROM pen; END;
CREATE TRIGGER history_calendar_source_delete AFTER DELETE ON calendar_source BEGIN INSERT INTO change (act_id, table_name, row_id, image) SELECT act_id, 'calendar_source', OLD.id, json_object('id', OLD."id", 'address', OLD."address", 'name', OLD."name", 'me', OLD."me") FROM pen; END;
CREATE TRIGGER history_channel_class_insert AFTER INSERT ON channel_class BEGIN INSERT INTO change (act_id, table_name, row_id, image) SELECT act_id, 'channel_class', NEW.id, NULL FROM pen; END;
CREATE TRIGGER history_channel_class_update AFTER UPDATE ON channel_class WHEN OLD."id" IS NOT NEW."id" OR OLD."channel" IS NOT NEW."channel" OR OLD."counts_as" IS NOT NEW."counts_as" BEGIN INSERT INTO change (act_id, table_name, row_id, image) SELECT act_id, 'channel_class', OLD.id, json_object('id', OLD."id", 'channel', OLD."channel", 'counts_as', OLD."counts_as") FROM pen; END;
CREATE TRIGGER history_channel_class_delete AFTER DELETE ON channel_class BEGIN INSERT INTO change (act_id, table_name, row_id, image) SELECT act_id, 'channel_class', OLD.id, json_object('id', OLD."id", 'channel', OLD."channel", 'counts_as', OLD."counts_as") FROM pen; END;
CREATE TRIGGER history_circle_insert AFTER INSERT ON circle BEGIN INSERT INTO change (act_id, table_name, row_id, image) SELECT act_id, 'circle', NEW.id, NULL FROM pen; END;
CREATE TRIGGER history_circle_update AFTER UPDATE ON circle WHEN OLD."id" IS NOT NEW."id" OR OLD."name" IS NOT NEW."name" OR OLD."rhythm_days" IS NOT NEW."rhythm_days" OR OLD."colour" IS NOT NEW."colour" BEGIN INSERT INTO change (act_id, table_name, row_id, image) SELECT act_id, 'circle', OLD.id, json_object('id', OLD."id", 'name', OLD."name", 'rhythm_days', OLD."rhythm_days", 'colour', OLD."colour") FROM pen; END;
CREATE TRIGGER history_circle_delete AFTER DELETE ON circle BEGIN INSERT INTO change (act_id, table_name, row_id, image) SELECT act_id, 'circle', OLD.id, json_object('id', OLD."id", 'name', OLD."name", 'rhythm_days', OLD."rhythm_days", 'colour', OLD."colour") FROM pen; END;
CREATE TRIGGER history_meeting_insert AFTER INSERT ON meeting BEGIN INSERT INTO change (act_id, table_name, row_id, image) SELECT act_id, 'meeting', NEW.id, NULL FROM pen; END;
CREATE TRIGGER history_meeting_update AFTER UPDATE ON meeting WHEN OLD."id" IS NOT NEW."id" OR OLD."topic" IS NOT NEW."topic" OR OLD."start" IS NOT NEW."start" OR OLD."minutes" IS NOT NEW."minutes" OR OLD."zone" IS NOT NEW."zone" OR OLD."place" IS NOT NEW."place" OR OLD."channel" IS NOT NEW."channel" OR OLD."agenda" IS NOT NEW."agenda" OR OLD."preparation" IS NOT NEW."preparation" OR OLD."give_first" IS NOT NEW."give_first" OR OLD."state" IS NOT NEW."state" OR OLD."remind_jot" IS NOT NEW."remind_jot" OR OLD."nothing_to_note" IS NOT NEW."nothing_to_note" OR OLD."uid" IS NOT NEW."uid" BEGIN INSERT INTO change (act_id, table_name, row_id, image) SELECT act_id, 'meeting', OLD.id, json_object('id', OLD."id", 'topic', OLD."topic", 'start', OLD."start", 'minutes', OLD."minutes", 'zone', OLD."zone", 'place', OLD."place", 'channel', OLD."channel", 'agenda', OLD."agenda", 'preparation', OLD."preparation", 'give_first', OLD."give_first", 'state', OLD."state", 'remind_jot', OLD."remind_jot", 'nothing_to_note', OLD."nothing_to_note", 'uid', OLD."uid") FROM pen; END;
CREATE TRIGGER history_meeting_delete AFTER DELETE ON meeting BEGIN INSERT INTO change (act_id, table_name, row_id, image) SELECT act_id, 'meeting', OLD.id, json_object('id', OLD."id", 'topic', OLD."topic", 'start', OLD."start", 'minutes', OLD."minutes", 'zone', OLD."zone", 'place', OLD."place", 'channel', OLD."channel", 'agenda', OLD."agenda", 'preparation', OLD."preparation", 'give_first', OLD."give_first", 'state', OLD."state", 'remind_jot', OLD."remind_jot", 'nothing_to_note', OLD."nothing_to_note", 'uid', OLD."uid") FROM pen; END;
CREATE TRIGGER history_organisation_insert AFTER INSERT ON organisation BEGIN INSERT INTO change (act_id, table_name, row_id, image) SELECT act_id, 'organisation', NEW.id, NULL FROM pen; END;
CREATE TRIGGER history_organisation_update AFTER UPDATE ON organisation WHEN OLD."id" IS NOT NEW."id" OR OLD."name" IS NOT NEW."name" BEGIN INSERT INTO change (act_id, table_name, row_id, image) SELECT act_id, 'organisation', OLD.id, json_object('id', OLD."id", 'name', OLD."name") FROM pen; END;
CREATE TRIGGER history_organisation_delete AFTER DELETE ON organisation BEGIN INSERT INTO change (act_id, table_name, row_id, image) SELECT act_id, 'organisation', OLD.id, json_object('id', OLD."id", 'name', OLD."name") FROM pen; END;
CREATE TRIGGER history_saved_view_insert AFTER INSERT ON saved_view BEGIN INSERT INTO change (act_id, table_name, row_id, image) SELECT act_id, 'saved_view', NEW.id, NULL FROM pen; END;
CREATE TRIGGER history_saved_view_update AFTER UPDATE ON saved_view WHEN OLD."id" IS NOT NEW."id" OR OLD."name" IS NOT NEW."name" OR OLD."question" IS NOT NEW."question" BEGIN INSERT INTO change (act_id, table_name, row_id, image) SELECT act_id, 'saved_view', OLD.id, json_object('id', OLD."id", 'name', OLD."name", 'question', OLD."question") FROM pen; END;
CREATE TRIGGER history_saved_view_delete AFTER DELETE ON saved_view BEGIN INSERT INTO change (act_id, table_name, row_id, image) SELECT act_id, 'saved_view', OLD.id, json_object('id', OLD."id", 'name', OLD."name", 'question', OLD."question") FROM pen; END;
CREATE TRIGGER history_series_insert AFTER INSERT ON series BEGIN INSERT INTO change (act_id, table_name, row_id, image) SELECT act_id, 'series', NEW.id, NULL FROM pen; END;
CREATE TRIGGER history_series_update AFTER UPDATE ON series WHEN OLD."id" IS NOT NEW."id" OR OLD."uid" IS NOT NEW."uid" OR OLD."pattern" IS NOT NEW."pattern" OR OLD."every" IS NOT NEW."every" OR OLD."until" IS NOT NEW."until" OR OLD."start" IS NOT NEW."start" OR OLD."zone" IS NOT NEW."zone" BEGIN INSERT INTO change (act_id, table_name, row_id, image) SELECT act_id, 'series', OLD.id, json_object('id', OLD."id", 'uid', OLD."uid", 'pattern', OLD."pattern", 'every', OLD."every", 'until', OLD."until", 'start', OLD."start", 'zone', OLD."zone") FROM pen; END;
CREATE TRIGGER history_series_delete AFTER DELETE ON series BEGIN INSERT INTO change (act_id, table_name, row_id, image) SELECT act_id, 'series', OLD.id, json_object('id', OLD."id", 'uid', OLD."uid", 'pattern', OLD."pattern", 'every', OLD."every", 'until', OLD."until", 'start', OLD."start", 'zone', OLD."zone") FROM pen; END;
CREATE TRIGGER history_contact_insert AFTER INSERT ON contact BEGIN INSERT INTO change (act_id, table_name, row_id, image) SELECT act_id, 'contact', NEW.id, NULL FROM pen; END;
CREATE TRIGGER history_contact_update AFTER UPDATE ON contact WHEN OLD."id" IS NOT NEW."id" OR OLD."name" IS NOT NEW."name" OR OLD."given" IS NOT NEW."given" OR OLD."family" IS NOT NEW."family" OR OLD."nickname" IS NOT NEW."nickname" OR OLD."pronouns" IS NOT NEW."pronouns" OR OLD."role" IS NOT NEW."role" OR OLD."organisation_id" IS NOT NEW."organisation_id" OR OLD."portrait" IS NOT NEW."portrait" OR OLD."how_met" IS NOT NEW."how_met" OR OLD."met_on" IS NOT NEW."met_on" OR OLD."born" IS NOT NEW."born" OR OLD."died" IS NOT NEW."died" OR OLD."died_on" IS NOT NEW."died_on" OR OLD."rhythm_days" IS NOT NEW."rhythm_days" OR OLD."is_me" IS NOT NEW."is_me" OR OLD."uid" IS NOT NEW."uid" OR OLD."card" IS NOT NEW."card" OR OLD."photo" IS NOT NEW."photo" OR OLD."created" IS NOT NEW."created" BEGIN INSERT INTO change (act_id, table_name, row_id, image) SELECT act_id, 'contact', OLD.id, json_object('id', OLD."id", 'name', OLD."name", 'given', OLD."given", 'family', OLD."family", 'nickname', OLD."nickname", 'pronouns', OLD."pronouns", 'role', OLD."role", 'organisation_id', OLD."organisation_id", 'portrait', OLD."portrait", 'how_met', OLD."how_met", 'met_on', OLD."met_on", 'born', OLD."born", 'died', OLD."died", 'died_on', OLD."died_on", 'rhythm_days', OLD."rhythm_days", 'is_me', OLD."is_me", 'uid', OLD."uid", 'card', OLD."card", 'photo', OLD."photo", 'created', OLD."created") FROM pen; END;
CREATE TRIGGER history_contact_delete AFTER DELETE ON contact BEGIN INSERT INTO change (act_id, table_name, row_id, image) SELECT act_id, 'contact', OLD.id, json_object('id', OLD."id", 'name', OLD."name", 'given', OLD."given", 'family', OLD."family", 'nickname', OLD."nickname", 'pronouns', OLD."pronouns", 'role', OLD."role", 'organisation_id', OLD."organisation_id", 'portrait', OLD."portrait", 'how_met', OLD."how_met", 'met_on', OLD."met_on", 'born', OLD."born", 'died', OLD."died", 'died_on', OLD."died_on", 'rhythm_days', OLD."rhythm_days", 'is_me', OLD."is_me", 'uid', OLD."uid", 'card', OLD."card", 'photo', OLD."photo", 'created', OLD."created") FROM pen; END;
CREATE TRIGGER history_entry_insert AFTER INSERT ON entry BEGIN INSERT INTO change (act_id, table_name, row_id, image) SELECT act_id, 'entry', NEW.id, NULL FROM pen; END;
CREATE TRIGGER history_entry_update AFTER UPDATE ON entry WHEN OLD."id" IS NOT NEW."id" OR OLD."channel" IS NOT NEW."channel" OR OLD."day" IS NOT NEW."day" OR OLD."at" IS NOT NEW."at" OR OLD."zone" IS NOT NEW."zone" OR OLD."minutes" IS NOT NEW."minutes" OR OLD."place" IS NOT NEW."place" OR OLD."label" IS NOT NEW."label" OR OLD."started_by" IS NOT NEW."started_by" OR OLD."attempt" IS NOT NEW."attempt" OR OLD."mood" IS NOT NEW."mood" OR OLD."text" IS NOT NEW."text" OR OLD."meeting_id" IS NOT NEW."meeting_id" OR OLD."created_at" IS NOT NEW."created_at" OR OLD."satisfied" IS NOT NEW."satisfied" BEGIN INSERT INTO change (act_id, table_name, row_id, image) SELECT act_id, 'entry', OLD.id, json_object('id', OLD."id", 'channel', OLD."channel", 'day', OLD."day", 'at', OLD."at", 'zone', OLD."zone", 'minutes', OLD."minutes", 'place', OLD."place", 'label', OLD."label", 'started_by', OLD."started_by", 'attempt', OLD."attempt", 'mood', OLD."mood", 'text', OLD."text", 'meeting_id', OLD."meeting_id", 'created_at', OLD."created_at", 'satisfied', OLD."satisfied") FROM pen; END;
CREATE TRIGGER history_entry_delete AFTER DELETE ON entry BEGIN INSERT INTO change (act_id, table_name, row_id, image) SELECT act_id, 'entry', OLD.id, json_object('id', OLD."id", 'channel', OLD."channel", 'day', OLD."day", 'at', OLD."at", 'zone', OLD."zone", 'minutes', OLD."minutes", 'place', OLD."place", 'label', OLD."label", 'started_by', OLD."started_by", 'attempt', OLD."attempt", 'mood', OLD."mood", 'text', OLD."text", 'meeting_id', OLD."meeting_id", 'created_at', OLD."created_at", 'satisfied', OLD."satisfied") FROM pen; END;
CREATE TRIGGER history_occurrence_insert AFTER INSERT ON occurrence BEGIN INSERT INTO change (act_id, table_name, row_id, image) SELECT act_id, 'occurrence', NEW.id, NULL FROM pen; END;
CREATE TRIGGER history_occurrence_update AFTER UPDATE ON occurrence WHEN OLD."id" IS NOT NEW."id" OR OLD."meeting_id" IS NOT NEW."meeting_id" OR OLD."series_id" IS NOT NEW."series_id" OR OLD."original" IS NOT NEW."original" BEGIN INSERT INTO change (act_id, table_name, row_id, image) SELECT act_id, 'occurrence', OLD.id, json_object('id', OLD."id", 'meeting_id', OLD."meeting_id", 'series_id', OLD."series_id", 'original', OLD."original") FROM pen; END;
CREATE TRIGGER history_occurrence_delete AFTER DELETE ON occurrence BEGIN INSERT INTO change (act_id, table_name, row_id, image) SELECT act_id, 'occurrence', OLD.id, json_object('id', OLD."id", 'meeting_id', OLD."meeting_id", 'series_id', OLD."series_id", 'original', OLD."original") FROM pen; END;
CREATE TRIGGER history_source_event_insert AFTER INSERT ON source_event BEGIN INSERT INTO change (act_id, table_name, row_id, image) SELECT act_id, 'source_event', NEW.id, NULL FROM pen; END;
CREATE TRIGGER history_source_event_update AFTER UPDATE ON source_event WHEN OLD."id" IS NOT NEW."id" OR OLD."meeting_id" IS NOT NEW."meeting_id" OR OLD."source_id" IS NOT NEW."source_id" OR OLD."uid" IS NOT NEW."uid" OR OLD."original" IS NOT NEW."original" OR OLD."seen" IS NOT NEW."seen" BEGIN INSERT INTO change (act_id, table_name, row_id, image) SELECT act_id, 'source_event', OLD.id, json_object('id', OLD."id", 'meeting_id', OLD."meeting_id", 'source_id', OLD."source_id", 'uid', OLD."uid", 'original', OLD."original", 'seen', OLD."seen") FROM pen; END;
CREATE TRIGGER history_source_event_delete AFTER DELETE ON source_event BEGIN INSERT INTO change (act_id, table_name, row_id, image) SELECT act_id, 'source_event', OLD.id, json_object('id', OLD."id", 'meeting_id', OLD."meeting_id", 'source_id', OLD."source_id", 'uid', OLD."uid", 'original', OLD."original", 'seen', OLD."seen") FROM pen; END;
CREATE TRIGGER history_attachment_insert AFTER INSERT ON attachment BEGIN INSERT INTO change (act_id, table_name, row_id, image) SELECT act_id, 'attachment', NEW.id, NULL FROM pen; END;
CREATE TRIGGER history_attachment_update AFTER UPDATE ON attachment WHEN OLD."id" IS NOT NEW."id" OR OLD."entry_id" IS NOT NEW."entry_id" OR OLD."content" IS NOT NEW."content" OR OLD."name" IS NOT NEW."name" OR OLD."media_type" IS NOT NEW."media_type" OR OLD."size" IS NOT NEW."size" OR OLD."position" IS NOT NEW."position" BEGIN INSERT INTO change (act_id, table_name, row_id, image) SELECT act_id, 'attachment', OLD.id, json_object('id', OLD."id", 'entry_id', OLD."entry_id", 'content', OLD."content", 'name', OLD."name", 'media_type', OLD."media_type", 'size', OLD."size", 'position', OLD."position") FROM pen; END;
CREATE TRIGGER history_attachment_delete AFTER DELETE ON attachment BEGIN INSERT INTO change (act_id, table_name, row_id, image) SELECT act_id, 'attachment', OLD.id, json_object('id', OLD."id", 'entry_id', OLD."entry_id", 'content', OLD."content", 'name', OLD."name", 'media_type', OLD."media_type", 'size', OLD."size", 'position', OLD."position") FROM pen; END;
CREATE TRIGGER history_contact_circle_insert AFTER INSERT ON contact_circle BEGIN INSERT INTO change (act_id, table_name, row_id, image) SELECT act_id, 'contact_circle', NEW.id, NULL FROM pen; END;
CREATE TRIGGER history_contact_circle_update AFTER UPDATE ON contact_circle WHEN OLD."id" IS NOT NEW."id" OR OLD."contact_id" IS NOT NEW."contact_id" OR OLD."circle_id" IS NOT NEW."circle_id" BEGIN INSERT INTO change (act_id, table_name, row_id, image) SELECT act_id, 'contact_circle', OLD.id, json_object('id', OLD."id", 'contact_id', OLD."contact_id", 'circle_id', OLD."circle_id") FROM pen; END;
CREATE TRIGGER history_contact_circle_delete AFTER DELETE ON contact_circle BEGIN INSERT INTO change (act_id, table_name, row_id, image) SELECT act_id, 'contact_circle', OLD.id, json_object('id', OLD."id", 'contact_id', OLD."contact_id", 'circle_id', OLD."circle_id") FROM pen; END;
CREATE TRIGGER history_contact_point_insert AFTER INSERT ON contact_point BEGIN INSERT INTO change (act_id, table_name, row_id, image) SELECT act_id, 'contact_point', NEW.id, NULL FROM pen; END;
CREATE TRIGGER history_contact_point_update AFTER UPDATE ON contact_point WHEN OLD."id" IS NOT NEW."id" OR OLD."contact_id" IS NOT NEW."contact_id" OR OLD."kind" IS NOT NEW."kind" OR OLD."value" IS NOT NEW."value" OR OLD."label" IS NOT NEW."label" OR OLD."position" IS NOT NEW."position" BEGIN INSERT INTO change (act_id, table_name, row_id, image) SELECT act_id, 'contact_point', OLD.id, json_object('id', OLD."id", 'contact_id', OLD."contact_id", 'kind', OLD."kind", 'value', OLD."value", 'label', OLD."label", 'position', OLD."position") FROM pen; END;
CREATE TRIGGER history_contact_point_delete AFTER DELETE ON contact_point BEGIN INSERT INTO change (act_id, table_name, row_id, image) SELECT act_id, 'contact_point', OLD.id, json_object('id', OLD."id", 'contact_id', OLD."contact_id", 'kind', OLD."kind", 'value', OLD."value", 'label', OLD."label", 'position', OLD."position") FROM pen; END;
CREATE TRIGGER history_entry_contact_insert AFTER INSERT ON entry_contact BEGIN INSERT INTO change (act_id, table_name, row_id, image) SELECT act_id, 'entry_contact', NEW.id, NULL FROM pen; END;
CREATE TRIGGER history_entry_contact_update AFTER UPDATE ON entry_contact WHEN OLD."id" IS NOT NEW."id" OR OLD."entry_id" IS NOT NEW."entry_id" OR OLD."contact_id" IS NOT NEW."contact_id" OR OLD."private_line" IS NOT NEW."private_line" BEGIN INSERT INTO change (act_id, table_name, row_id, image) SELECT act_id, 'entry_contact', OLD.id, json_object('id', OLD."id", 'entry_id', OLD."entry_id", 'contact_id', OLD."contact_id", 'private_line', OLD."private_line") FROM pen; END;
CREATE TRIGGER history_entry_contact_delete AFTER DELETE ON entry_contact BEGIN INSERT INTO change (act_id, table_name, row_id, image) SELECT act_id, 'entry_contact', OLD.id, json_object('id', OLD."id", 'entry_id', OLD."entry_id", 'contact_id', OLD."contact_id", 'private_line', OLD."private_line") FROM pen; END;
CREATE TRIGGER history_gesture_insert AFTER INSERT ON gesture BEGIN INSERT INTO change (act_id, table_name, row_id, image) SELECT act_id, 'gesture', NEW.id, NULL FROM pen; END;
CREATE TRIGGER history_gesture_update AFTER UPDATE ON gesture WHEN OLD."id" IS NOT NEW."id" OR OLD."contact_id" IS NOT NEW."contact_id" OR OLD."kind" IS NOT NEW."kind" OR OLD."text" IS NOT NEW."text" OR OLD."day" IS NOT NEW."day" OR OLD."entry_id" IS NOT NEW."entry_id" BEGIN INSERT INTO change (act_id, table_name, row_id, image) SELECT act_id, 'gesture', OLD.id, json_object('id', OLD."id", 'contact_id', OLD."contact_id", 'kind', OLD."kind", 'text', OLD."text", 'day', OLD."day", 'entry_id', OLD."entry_id") FROM pen; END;
CREATE TRIGGER history_gesture_delete AFTER DELETE ON gesture BEGIN INSERT INTO change (act_id, table_name, row_id, image) SELECT act_id, 'gesture', OLD.id, json_object('id', OLD."id", 'contact_id', OLD."contact_id", 'kind', OLD."kind", 'text', OLD."text", 'day', OLD."day", 'entry_id', OLD."entry_id") FROM pen; END;
CREATE TRIGGER history_link_insert AFTER INSERT ON link BEGIN INSERT INTO change (act_id, table_name, row_id, image) SELECT act_id, 'link', NEW.id, NULL FROM pen; END;
CREATE TRIGGER history_link_update AFTER UPDATE ON link WHEN OLD."id" IS NOT NEW."id" OR OLD."contact_id" IS NOT NEW."contact_id" OR OLD."other_id" IS NOT NEW."other_id" OR OLD."kind" IS NOT NEW."kind" OR OLD."label" IS NOT NEW."label" BEGIN INSERT INTO change (act_id, table_name, row_id, image) SELECT act_id, 'link', OLD.id, json_object('id', OLD."id", 'contact_id', OLD."contact_id", 'other_id', OLD."other_id", 'kind', OLD."kind", 'label', OLD."label") FROM pen; END;
CREATE TRIGGER history_link_delete AFTER DELETE ON link BEGIN INSERT INTO change (act_id, table_name, row_id, image) SELECT act_id, 'link', OLD.id, json_object('id', OLD."id", 'contact_id', OLD."contact_id", 'other_id', OLD."other_id", 'kind', OLD."kind", 'label', OLD."label") FROM pen; END;
CREATE TRIGGER history_meeting_contact_insert AFTER INSERT ON meeting_contact BEGIN INSERT INTO change (act_id, table_name, row_id, image) SELECT act_id, 'meeting_contact', NEW.id, NULL FROM pen; END;
CREATE TRIGGER history_meeting_contact_update AFTER UPDATE ON meeting_contact WHEN OLD."id" IS NOT NEW."id" OR OLD."meeting_id" IS NOT NEW."meeting_id" OR OLD."contact_id" IS NOT NEW."contact_id" BEGIN INSERT INTO change (act_id, table_name, row_id, image) SELECT act_id, 'meeting_contact', OLD.id, json_object('id', OLD."id", 'meeting_id', OLD."meeting_id", 'contact_id', OLD."contact_id") FROM pen; END;
CREATE TRIGGER history_meeting_contact_delete AFTER DELETE ON meeting_contact BEGIN INSERT INTO change (act_id, table_name, row_id, image) SELECT act_id, 'meeting_contact', OLD.id, json_object('id', OLD."id", 'meeting_id', OLD."meeting_id", 'contact_id', OLD."contact_id") FROM pen; END;
CREATE TRIGGER history_not_same_insert AFTER INSERT ON not_same BEGIN INSERT INTO change (act_id, table_name, row_id, image) SELECT act_id, 'not_same', NEW.id, NULL FROM pen; END;
CREATE TRIGGER history_not_same_update AFTER UPDATE ON not_same WHEN OLD."id" IS NOT NEW."id" OR OLD."contact_id" IS NOT NEW."contact_id" OR OLD."other_id" IS NOT NEW."other_id" BEGIN INSERT INTO change (act_id, table_name, row_id, image) SELECT act_id, 'not_same', OLD.id, json_object('id', OLD."id", 'contact_id', OLD."contact_id", 'other_id', OLD."other_id") FROM pen; END;
CREATE TRIGGER history_not_same_delete AFTER DELETE ON not_same BEGIN INSERT INTO change (act_id, table_name, row_id, image) SELECT act_id, 'not_same', OLD.id, json_object('id', OLD."id", 'contact_id', OLD."contact_id", 'other_id', OLD."other_id") FROM pen; END;
CREATE TRIGGER history_pause_insert AFTER INSERT ON pause BEGIN INSERT INTO change (act_id, table_name, row_id, image) SELECT act_id, 'pause', NEW.id, NULL FROM pen; END;
CREATE TRIGGER history_pause_update AFTER UPDATE ON pause WHEN OLD."id" IS NOT NEW."id" OR OLD."contact_id" IS NOT NEW."contact_id" OR OLD."kind" IS NOT NEW."kind" OR OLD."until" IS NOT NEW."until" BEGIN INSERT INTO change (act_id, table_name, row_id, image) SELECT act_id, 'pause', OLD.id, json_object('id', OLD."id", 'contact_id', OLD."contact_id", 'kind', OLD."kind", 'until', OLD."until") FROM pen; END;
CREATE TRIGGER history_pause_delete AFTER DELETE ON pause BEGIN INSERT INTO change (act_id, table_name, row_id, image) SELECT act_id, 'pause', OLD.id, json_object('id', OLD."id", 'contact_id', OLD."contact_id", 'kind', OLD."kind", 'until', OLD."until") FROM pen; END;
CREATE TRIGGER history_promise_insert AFTER INSERT ON promise BEGIN INSERT INTO change (act_id, table_name, row_id, image) SELECT act_id, 'promise', NEW.id, NULL FROM pen; END;
CREATE TRIGGER history_promise_update AFTER UPDATE ON promise WHEN OLD."id" IS NOT NEW."id" OR OLD."contact_id" IS NOT NEW."contact_id" OR OLD."owed" IS NOT NEW."owed" OR OLD."text" IS NOT NEW."text" OR OLD."due" IS NOT NEW."due" OR OLD."state" IS NOT NEW."state" OR OLD."kept" IS NOT NEW."kept" OR OLD."made" IS NOT NEW."made" OR OLD."entry_id" IS NOT NEW."entry_id" BEGIN INSERT INTO change (act_id, table_name, row_id, image) SELECT act_id, 'promise', OLD.id, json_object('id', OLD."id", 'contact_id', OLD."contact_id", 'owed', OLD."owed", 'text', OLD."text", 'due', OLD."due", 'state', OLD."state", 'kept', OLD."kept", 'made', OLD."made", 'entry_id', OLD."entry_id") FROM pen; END;
CREATE TRIGGER history_promise_delete AFTER DELETE ON promise BEGIN INSERT INTO change (act_id, table_name, row_id, image) SELECT act_id, 'promise', OLD.id, json_object('id', OLD."id", 'contact_id', OLD."contact_id", 'owed', OLD."owed", 'text', OLD."text", 'due', OLD."due", 'state', OLD."state", 'kept', OLD."kept", 'made', OLD."made", 'entry_id', OLD."entry_id") FROM pen; END;
CREATE TRIGGER history_relative_insert AFTER INSERT ON relative BEGIN INSERT INTO change (act_id, table_name, row_id, image) SELECT act_id, 'relative', NEW.id, NULL FROM pen; END;
CREATE TRIGGER history_relative_update AFTER UPDATE ON relative WHEN OLD."id" IS NOT NEW."id" OR OLD."contact_id" IS NOT NEW."contact_id" OR OLD."name" IS NOT NEW."name" OR OLD."relation" IS NOT NEW."relation" OR OLD."born" IS NOT NEW."born" OR OLD."age" IS NOT NEW."age" OR OLD."age_on" IS NOT NEW."age_on" OR OLD."died" IS NOT NEW."died" BEGIN INSERT INTO change (act_id, table_name, row_id, image) SELECT act_id, 'relative', OLD.id, json_object('id', OLD."id", 'contact_id', OLD."contact_id", 'name', OLD."name", 'relation', OLD."relation", 'born', OLD."born", 'age', OLD."age", 'age_on', OLD."age_on", 'died', OLD."died") FROM pen; END;
CREATE TRIGGER history_relative_delete AFTER DELETE ON relative BEGIN INSERT INTO change (act_id, table_name, row_id, image) SELECT act_id, 'relative', OLD.id, json_object('id', OLD."id", 'contact_id', OLD."contact_id", 'name', OLD."name", 'relation', OLD."relation", 'born', OLD."born", 'age', OLD."age", 'age_on', OLD."age_on", 'died', OLD."died") FROM pen; END;
CREATE TRIGGER history_seen_card_insert AFTER INSERT ON seen_card BEGIN INSERT INTO change (act_id, table_name, row_id, image) SELECT act_id, 'seen_card', NEW.id, NULL FROM pen; END;
CREATE TRIGGER history_seen_card_update AFTER UPDATE ON seen_card WHEN OLD."id" IS NOT NEW."id" OR OLD."contact_id" IS NOT NEW."contact_id" OR OLD."sum" IS NOT NEW."sum" OR OLD."uid" IS NOT NEW."uid" BEGIN INSERT INTO change (act_id, table_name, row_id, image) SELECT act_id, 'seen_card', OLD.id, json_object('id', OLD."id", 'contact_id', OLD."contact_id", 'sum', OLD."sum", 'uid', OLD."uid") FROM pen; END;
CREATE TRIGGER history_seen_card_delete AFTER DELETE ON seen_card BEGIN INSERT INTO change (act_id, table_name, row_id, image) SELECT act_id, 'seen_card', OLD.id, json_object('id', OLD."id", 'contact_id', OLD."contact_id", 'sum', OLD."sum", 'uid', OLD."uid") FROM pen; END;
CREATE TRIGGER history_fact_insert AFTER INSERT ON fact BEGIN INSERT INTO change (act_id, table_name, row_id, image) SELECT act_id, 'fact', NEW.id, NULL FROM pen; END;
CREATE TRIGGER history_fact_update AFTER UPDATE ON fact WHEN OLD."id" IS NOT NEW."id" OR OLD."contact_id" IS NOT NEW."contact_id" OR OLD."relative_id" IS NOT NEW."relative_id" OR OLD."kind" IS NOT NEW."kind" OR OLD."text" IS NOT NEW."text" OR OLD."detail" IS NOT NEW."detail" OR OLD."on_date" IS NOT NEW."on_date" OR OLD."yearly" IS NOT NEW."yearly" OR OLD."entry_id" IS NOT NEW."entry_id" OR OLD."learned" IS NOT NEW."learned" OR OLD."confirmed" IS NOT NEW."confirmed" OR OLD."expires" IS NOT NEW."expires" OR OLD."sensitive" IS NOT NEW."sensitive" BEGIN INSERT INTO change (act_id, table_name, row_id, image) SELECT act_id, 'fact', OLD.id, json_object('id', OLD."id", 'contact_id', OLD."contact_id", 'relative_id', OLD."relative_id", 'kind', OLD."kind", 'text', OLD."text", 'detail', OLD."detail", 'on_date', OLD."on_date", 'yearly', OLD."yearly", 'entry_id', OLD."entry_id", 'learned', OLD."learned", 'confirmed', OLD."confirmed", 'expires', OLD."expires", 'sensitive', OLD."sensitive") FROM pen; END;
CREATE TRIGGER history_fact_delete AFTER DELETE ON fact BEGIN INSERT INTO change (act_id, table_name, row_id, image) SELECT act_id, 'fact', OLD.id, json_object('id', OLD."id", 'contact_id', OLD."contact_id", 'relative_id', OLD."relative_id", 'kind', OLD."kind", 'text', OLD."text", 'detail', OLD."detail", 'on_date', OLD."on_date", 'yearly', OLD."yearly", 'entry_id', OLD."entry_id", 'learned', OLD."learned", 'confirmed', OLD."confirmed", 'expires', OLD."expires", 'sensitive', OLD."sensitive") FROM pen; END;
CREATE TRIGGER history_promotion_insert AFTER INSERT ON promotion BEGIN INSERT INTO change (act_id, table_name, row_id, image) SELECT act_id, 'promotion', NEW.id, NULL FROM pen; END;
CREATE TRIGGER history_promotion_update AFTER UPDATE ON promotion WHEN OLD."id" IS NOT NEW."id" OR OLD."relative_id" IS NOT NEW."relative_id" OR OLD."contact_id" IS NOT NEW."contact_id" BEGIN INSERT INTO change (act_id, table_name, row_id, image) SELECT act_id, 'promotion', OLD.id, json_object('id', OLD."id", 'relative_id', OLD."relative_id", 'contact_id', OLD."contact_id") FROM pen; END;
CREATE TRIGGER history_promotion_delete AFTER DELETE ON promotion BEGIN INSERT INTO change (act_id, table_name, row_id, image) SELECT act_id, 'promotion', OLD.id, json_object('id', OLD."id", 'relative_id', OLD."relative_id", 'contact_id', OLD."contact_id") FROM pen; END;
CREATE TRIGGER history_topic_insert AFTER INSERT ON topic BEGIN INSERT INTO change (act_id, table_name, row_id, image) SELECT act_id, 'topic', NEW.id, NULL FROM pen; END;
CREATE TRIGGER history_topic_update AFTER UPDATE ON topic WHEN OLD."id" IS NOT NEW."id" OR OLD."contact_id" IS NOT NEW."contact_id" OR OLD."kind" IS NOT NEW."kind" OR OLD."text" IS NOT NEW."text" OR OLD."is_open" IS NOT NEW."is_open" OR OLD."created" IS NOT NEW."created" OR OLD."entry_id" IS NOT NEW."entry_id" OR OLD."fact_id" IS NOT NEW."fact_id" OR OLD."ask_from" IS NOT NEW."ask_from" BEGIN INSERT INTO change (act_id, table_name, row_id, image) SELECT act_id, 'topic', OLD.id, json_object('id', OLD."id", 'contact_id', OLD."contact_id", 'kind', OLD."kind", 'text', OLD."text", 'is_open', OLD."is_open", 'created', OLD."created", 'entry_id', OLD."entry_id", 'fact_id', OLD."fact_id", 'ask_from', OLD."ask_from") FROM pen; END;
CREATE TRIGGER history_topic_delete AFTER DELETE ON topic BEGIN INSERT INTO change (act_id, table_name, row_id, image) SELECT act_id, 'topic', OLD.id, json_object('id', OLD."id", 'contact_id', OLD."contact_id", 'kind', OLD."kind", 'text', OLD."text", 'is_open', OLD."is_open", 'created', OLD."created", 'entry_id', OLD."entry_id", 'fact_id', OLD."fact_id", 'ask_from', OLD."ask_from") FROM pen; END;
INSERT INTO search_index (search_index) VALUES ('rebuild');
COMMIT;
