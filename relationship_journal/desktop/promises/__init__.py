"""The Promises page: what is owed, both ways."""
