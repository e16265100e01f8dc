"""The panel of a saved view."""
