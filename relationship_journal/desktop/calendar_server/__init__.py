"""The panels about a calendar server: setting one up, and what both sides changed."""
