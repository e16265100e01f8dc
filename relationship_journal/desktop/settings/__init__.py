"""Settings: how it looks, where the journal and its backups are, what was done, keys, and what this is."""
