"""The panel that writes meetings to a calendar file."""
