"""The Meetings page: what is planned, what has been, and what waits for a jot."""
