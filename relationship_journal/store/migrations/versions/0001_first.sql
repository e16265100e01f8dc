-- The first schema, as it was released. Never edited: later revisions are scripts of their own.

CREATE TABLE organisation (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  CONSTRAINT uq_organisation_name UNIQUE (name)
);

CREATE TABLE circle (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  rhythm_days INTEGER,
  colour INTEGER DEFAULT '0' NOT NULL,
  CONSTRAINT uq_circle_name UNIQUE (name)
);

CREATE TABLE meeting (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  topic TEXT DEFAULT '' NOT NULL,
  start INTEGER NOT NULL,
  minutes INTEGER NOT NULL,
  zone TEXT NOT NULL,
  place TEXT DEFAULT '' NOT NULL,
  channel TEXT NOT NULL,
  agenda TEXT DEFAULT '' NOT NULL,
  preparation TEXT DEFAULT '' NOT NULL,
  give_first TEXT DEFAULT '' NOT NULL,
  state TEXT NOT NULL,
  remind_jot BOOLEAN DEFAULT '1' NOT NULL,
  nothing_to_note BOOLEAN DEFAULT '0' NOT NULL,
  uid TEXT NOT NULL,
  CONSTRAINT uq_meeting_uid UNIQUE (uid)
);

CREATE INDEX ix_meeting_start ON meeting (start);

CREATE TABLE act (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  at INTEGER NOT NULL,
  kind TEXT NOT NULL,
  data TEXT NOT NULL,
  reverses INTEGER,
  undone_by INTEGER,
  CONSTRAINT fk_act_reverses_act FOREIGN KEY(reverses) REFERENCES act (id),
  CONSTRAINT fk_act_undone_by_act FOREIGN KEY(undone_by) REFERENCES act (id)
);

CREATE TABLE pen (
  id INTEGER NOT NULL,
  act_id INTEGER,
  CONSTRAINT pk_pen PRIMARY KEY (id)
);

CREATE TABLE standing (
  contact_id INTEGER NOT NULL,
  name_key TEXT NOT NULL,
  company_key TEXT NOT NULL,
  last_live TEXT,
  last_any TEXT,
  met INTEGER NOT NULL,
  since TEXT,
  rhythm_days INTEGER,
  own_rhythm BOOLEAN NOT NULL,
  due_on TEXT,
  CONSTRAINT pk_standing PRIMARY KEY (contact_id)
);

CREATE INDEX ix_standing_name_key ON standing (name_key, contact_id);

CREATE INDEX ix_standing_company_key ON standing (company_key, name_key, contact_id);

CREATE INDEX ix_standing_due_on ON standing (due_on);

CREATE INDEX ix_standing_last_live ON standing (last_live, name_key, contact_id);

CREATE TABLE entry_digest (
  entry_id INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  CONSTRAINT pk_entry_digest PRIMARY KEY (entry_id)
);

CREATE TABLE search_text (
  id INTEGER NOT NULL,
  kind TEXT NOT NULL,
  row_id INTEGER NOT NULL,
  contact_id INTEGER NOT NULL,
  day TEXT,
  body TEXT NOT NULL,
  CONSTRAINT pk_search_text PRIMARY KEY (id),
  CONSTRAINT uq_search_text_kind_row_id UNIQUE (kind, row_id)
);

CREATE TABLE picture (
  sha256 TEXT NOT NULL,
  data BLOB NOT NULL,
  CONSTRAINT pk_picture PRIMARY KEY (sha256)
);

CREATE TABLE calendar_ledger (
  uid TEXT NOT NULL,
  sequence INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  event TEXT NOT NULL,
  cancelled BOOLEAN NOT NULL,
  CONSTRAINT pk_calendar_ledger PRIMARY KEY (uid)
);

CREATE TABLE contact (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  given TEXT DEFAULT '' NOT NULL,
  family TEXT DEFAULT '' NOT NULL,
  nickname TEXT DEFAULT '' NOT NULL,
  pronouns TEXT DEFAULT '' NOT NULL,
  role TEXT DEFAULT '' NOT NULL,
  organisation_id INTEGER,
  portrait TEXT DEFAULT '' NOT NULL,
  how_met TEXT DEFAULT '' NOT NULL,
  met_on TEXT,
  born TEXT,
  died BOOLEAN DEFAULT '0' NOT NULL,
  died_on TEXT,
  rhythm_days INTEGER,
  is_me BOOLEAN DEFAULT '0' NOT NULL,
  uid TEXT NOT NULL,
  card TEXT DEFAULT '' NOT NULL,
  photo TEXT,
  created TEXT NOT NULL,
  CONSTRAINT fk_contact_organisation_id_organisation FOREIGN KEY(organisation_id) REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT uq_contact_uid UNIQUE (uid)
);

CREATE INDEX ix_contact_organisation_id ON contact (organisation_id);

CREATE TABLE entry (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  channel TEXT NOT NULL,
  day TEXT NOT NULL,
  at INTEGER,
  zone TEXT DEFAULT '' NOT NULL,
  minutes INTEGER,
  place TEXT DEFAULT '' NOT NULL,
  label TEXT DEFAULT '' NOT NULL,
  started_by TEXT DEFAULT '' NOT NULL,
  attempt BOOLEAN DEFAULT '0' NOT NULL,
  mood TEXT,
  text TEXT DEFAULT '' NOT NULL,
  meeting_id INTEGER,
  created_at INTEGER NOT NULL,
  CONSTRAINT fk_entry_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_entry_day ON entry (day);

CREATE INDEX ix_entry_meeting_id ON entry (meeting_id);

CREATE TABLE change (
  id INTEGER NOT NULL,
  act_id INTEGER NOT NULL,
  table_name TEXT NOT NULL,
  row_id INTEGER NOT NULL,
  image TEXT,
  CONSTRAINT pk_change PRIMARY KEY (id),
  CONSTRAINT fk_change_act_id_act FOREIGN KEY(act_id) REFERENCES act (id)
);

CREATE INDEX ix_change_table_name_row_id ON change (table_name, row_id);

CREATE INDEX ix_change_act_id ON change (act_id);

CREATE TABLE contact_point (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  contact_id INTEGER NOT NULL,
  kind TEXT NOT NULL,
  value TEXT NOT NULL,
  label TEXT DEFAULT '' NOT NULL,
  position INTEGER DEFAULT '0' NOT NULL,
  CONSTRAINT fk_contact_point_contact_id_contact FOREIGN KEY(contact_id) REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_contact_point_contact_id ON contact_point (contact_id);

CREATE TABLE contact_circle (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  contact_id INTEGER NOT NULL,
  circle_id INTEGER NOT NULL,
  CONSTRAINT uq_contact_circle_contact_id_circle_id UNIQUE (contact_id, circle_id),
  CONSTRAINT fk_contact_circle_contact_id_contact FOREIGN KEY(contact_id) REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_contact_circle_circle_id_circle FOREIGN KEY(circle_id) REFERENCES circle (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_contact_circle_contact_id ON contact_circle (contact_id);

CREATE INDEX ix_contact_circle_circle_id ON contact_circle (circle_id);

CREATE TABLE relative (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  contact_id INTEGER NOT NULL,
  name TEXT NOT NULL,
  relation TEXT DEFAULT '' NOT NULL,
  born TEXT,
  age INTEGER,
  age_on TEXT,
  died BOOLEAN DEFAULT '0' NOT NULL,
  CONSTRAINT fk_relative_contact_id_contact FOREIGN KEY(contact_id) REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_relative_contact_id ON relative (contact_id);

CREATE TABLE meeting_contact (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  meeting_id INTEGER NOT NULL,
  contact_id INTEGER NOT NULL,
  CONSTRAINT uq_meeting_contact_meeting_id_contact_id UNIQUE (meeting_id, contact_id),
  CONSTRAINT fk_meeting_contact_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_meeting_contact_contact_id_contact FOREIGN KEY(contact_id) REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_meeting_contact_contact_id ON meeting_contact (contact_id);

CREATE INDEX ix_meeting_contact_meeting_id ON meeting_contact (meeting_id);

CREATE TABLE entry_contact (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  entry_id INTEGER NOT NULL,
  contact_id INTEGER NOT NULL,
  private_line TEXT DEFAULT '' NOT NULL,
  CONSTRAINT uq_entry_contact_entry_id_contact_id UNIQUE (entry_id, contact_id),
  CONSTRAINT fk_entry_contact_entry_id_entry FOREIGN KEY(entry_id) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_entry_contact_contact_id_contact FOREIGN KEY(contact_id) REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_entry_contact_contact_id ON entry_contact (contact_id);

CREATE INDEX ix_entry_contact_entry_id ON entry_contact (entry_id);

CREATE TABLE promise (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  contact_id INTEGER NOT NULL,
  owed TEXT NOT NULL,
  text TEXT NOT NULL,
  due TEXT,
  state TEXT NOT NULL,
  kept TEXT,
  made TEXT NOT NULL,
  entry_id INTEGER,
  CONSTRAINT fk_promise_contact_id_contact FOREIGN KEY(contact_id) REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_promise_entry_id_entry FOREIGN KEY(entry_id) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_promise_state ON promise (state);

CREATE INDEX ix_promise_contact_id ON promise (contact_id);

CREATE INDEX ix_promise_entry_id ON promise (entry_id);

CREATE TABLE topic (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  contact_id INTEGER NOT NULL,
  kind TEXT NOT NULL,
  text TEXT NOT NULL,
  is_open BOOLEAN DEFAULT '1' NOT NULL,
  created TEXT NOT NULL,
  entry_id INTEGER,
  CONSTRAINT fk_topic_contact_id_contact FOREIGN KEY(contact_id) REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_topic_entry_id_entry FOREIGN KEY(entry_id) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_topic_entry_id ON topic (entry_id);

CREATE INDEX ix_topic_contact_id ON topic (contact_id);

CREATE TABLE fact (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  contact_id INTEGER NOT NULL,
  relative_id INTEGER,
  kind TEXT NOT NULL,
  text TEXT DEFAULT '' NOT NULL,
  detail TEXT DEFAULT '' NOT NULL,
  on_date TEXT,
  yearly BOOLEAN DEFAULT '0' NOT NULL,
  entry_id INTEGER,
  learned TEXT,
  confirmed TEXT,
  expires TEXT,
  sensitive BOOLEAN DEFAULT '0' NOT NULL,
  CONSTRAINT fk_fact_contact_id_contact FOREIGN KEY(contact_id) REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_fact_relative_id_relative FOREIGN KEY(relative_id) REFERENCES relative (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_fact_entry_id_entry FOREIGN KEY(entry_id) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_fact_contact_id ON fact (contact_id);

CREATE INDEX ix_fact_entry_id ON fact (entry_id);

CREATE INDEX ix_fact_relative_id ON fact (relative_id);

CREATE VIRTUAL TABLE search_index USING fts5(body, content='search_text', content_rowid='id', prefix='2 3', tokenize='unicode61 remove_diacritics 0');

CREATE TRIGGER search_text_insert AFTER INSERT ON search_text BEGIN INSERT INTO search_index (rowid, body) VALUES (NEW.id, NEW.body); END;

CREATE TRIGGER search_text_delete AFTER DELETE ON search_text BEGIN INSERT INTO search_index (search_index, rowid, body) VALUES ('delete', OLD.id, OLD.body); END;

CREATE TRIGGER search_text_update AFTER UPDATE OF body ON search_text BEGIN INSERT INTO search_index (search_index, rowid, body) VALUES ('delete', OLD.id, OLD.body); INSERT INTO search_index (rowid, body) VALUES (NEW.id, NEW.body); END;

INSERT INTO pen (id, act_id) VALUES (1, NULL);
