"""The page of an organisation: who is here from it, and how things stand with them."""
