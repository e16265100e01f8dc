"""The panel that looks over what a calendar would bring in."""
