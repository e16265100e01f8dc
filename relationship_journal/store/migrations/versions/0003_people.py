"""Links between contacts, relatives who became contacts, pairs who are not the same, and cards seen before."""

from __future__ import annotations

from alembic import op

revision = "0003"
down_revision = "0002"

_STATEMENTS = (
    """
    CREATE TABLE link (
      id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
      contact_id INTEGER NOT NULL,
      other_id INTEGER NOT NULL,
      kind TEXT NOT NULL,
      label TEXT DEFAULT '' NOT NULL,
      CONSTRAINT uq_link_contact_id_other_id_kind UNIQUE (contact_id, other_id, kind),
      CONSTRAINT fk_link_contact_id_contact FOREIGN KEY(contact_id) REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED,
      CONSTRAINT fk_link_other_id_contact FOREIGN KEY(other_id) REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED
    )""",
    "CREATE INDEX ix_link_contact_id ON link (contact_id)",
    "CREATE INDEX ix_link_other_id ON link (other_id)",
    """
    CREATE TABLE promotion (
      id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
      relative_id INTEGER NOT NULL,
      contact_id INTEGER NOT NULL,
      CONSTRAINT uq_promotion_relative_id_contact_id UNIQUE (relative_id, contact_id),
      CONSTRAINT fk_promotion_relative_id_relative FOREIGN KEY(relative_id) REFERENCES relative (id) DEFERRABLE INITIALLY DEFERRED,
      CONSTRAINT fk_promotion_contact_id_contact FOREIGN KEY(contact_id) REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED
    )""",
    "CREATE INDEX ix_promotion_contact_id ON promotion (contact_id)",
    "CREATE INDEX ix_promotion_relative_id ON promotion (relative_id)",
    """
    CREATE TABLE not_same (
      id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
      contact_id INTEGER NOT NULL,
      other_id INTEGER NOT NULL,
      CONSTRAINT uq_not_same_contact_id_other_id UNIQUE (contact_id, other_id),
      CONSTRAINT fk_not_same_contact_id_contact FOREIGN KEY(contact_id) REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED,
      CONSTRAINT fk_not_same_other_id_contact FOREIGN KEY(other_id) REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED
    )""",
    "CREATE INDEX ix_not_same_contact_id ON not_same (contact_id)",
    "CREATE INDEX ix_not_same_other_id ON not_same (other_id)",
    """
    CREATE TABLE seen_card (
      id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
      contact_id INTEGER NOT NULL,
      sum TEXT NOT NULL,
      uid TEXT DEFAULT '' NOT NULL,
      CONSTRAINT uq_seen_card_contact_id_sum_uid UNIQUE (contact_id, sum, uid),
      CONSTRAINT fk_seen_card_contact_id_contact FOREIGN KEY(contact_id) REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED
    )""",
)


def upgrade() -> None:
    for sql in _STATEMENTS:
        op.get_bind().exec_driver_sql(sql.strip())
