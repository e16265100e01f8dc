"""The people list and the head of a person's page."""
