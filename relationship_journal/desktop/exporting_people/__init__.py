"""The panel that takes people out to a file."""
