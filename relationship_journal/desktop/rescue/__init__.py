"""The way back to a journal that cannot be opened."""
