"""Texts that were left before they were saved: told at the start, listed, gone on with or let go."""
