"""How the command knows again what it created, whatever editors have renamed or moved since."""

import uuid

NAMESPACE = uuid.UUID("6d1c1f0e-8a53-4b8e-9f0a-7c0b7e1d2026")


def key_of(kind: str, name: str) -> uuid.UUID:
    """The translation key of a demo page or fact, or the id of a block: the same on every run."""
    return uuid.uuid5(NAMESPACE, f"{kind}/{name}")
