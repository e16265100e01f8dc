"""Encrypting the journal: its passphrase, the work itself, and the copies that open otherwise."""
