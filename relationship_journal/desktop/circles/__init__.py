"""The panel that makes or changes a circle."""
