"""What a site of the host says before anything is added to it: its home page and its pages of text."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class SitePage:
    """A page of text: its address, its words, and the menus that show it."""

    slug: str
    title: str
    introduction: str
    search_description: str
    show_in_menus: bool = False
    in_footer: bool = False


@dataclass(frozen=True)
class HomeLink:
    """A link of the home page to the page with this slug."""

    slug: str
    title: str
    text: str = ""


@dataclass(frozen=True)
class SiteTexts:
    """The words of one site. Long texts are rich text, kept in the folder ``content`` as ``<slug>.html``."""

    content: Path
    title: str
    window_title: str
    description: str
    introduction: str
    pages: tuple[SitePage, ...]
    highlights: tuple[HomeLink, ...] = ()
    shortcuts: tuple[HomeLink, ...] = ()
    home_slug: str = "accueil"

    def body_of(self, slug):
        """Return the rich text kept under ``slug``."""
        return (self.content / f"{slug}.html").read_text(encoding="utf-8").replace("\n", "")
