"""``make translations``: bring the catalogues to the texts of the source."""

from __future__ import annotations

from tests.languages.catalogues import renew

if __name__ == "__main__":
    renew()
