"""Jotting: the editor for what happened, alone in a window or inside a page."""
