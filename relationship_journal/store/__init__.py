"""The SQLite file: engine, tables, sessions, history, derived tables, search index, migrations."""
