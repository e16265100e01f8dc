"""Meetings to a calendar: the optional part (extra ``calendar``), knowing events and nothing of the journal."""
