"""The review of a week, a year, or one person's year."""
