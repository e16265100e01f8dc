"""Bringing people in from a file: choose, review, done."""
