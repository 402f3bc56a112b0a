"""The demo’s documents: real PDF files, made by ``documents/make.py`` and committed beside it."""

from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).resolve().parent / "documents"


@dataclass(frozen=True)
class DemoDocument:
    """A document of the library. ``issuer``: the service that answers for it."""

    key: str
    title: str
    issuer: str

    @property
    def path(self) -> Path:
        return FOLDER / f"{self.key}.pdf"


DOCUMENTS: tuple[DemoDocument, ...] = ()
