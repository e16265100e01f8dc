"""Relationship Journal: a private desktop journal of the people you work with."""

from __future__ import annotations

__version__ = "0.1.0"
