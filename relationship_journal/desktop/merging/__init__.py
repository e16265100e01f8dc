"""Joining two records of one person: side by side, value by value."""
