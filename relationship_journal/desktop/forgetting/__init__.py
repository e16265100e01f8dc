"""Forgetting somebody for good: what it means, each mention decided, the backups, the name typed."""
