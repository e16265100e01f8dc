"""The first page of an empty journal: three ways to begin."""
