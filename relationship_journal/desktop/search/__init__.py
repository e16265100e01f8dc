"""The palette that finds people, words and actions."""
