"""Pages of the demo, each made once and known again by its key."""

from wagtail.models import Page

from cms.home.links import Highlight, Shortcut
from cms.home.pages import HomePage

from .house import House
from .keys import key_of


def known(model: type[Page], house: House, name: str) -> Page | None:
    """The page of the house that was made under this name, whatever editors have made of it since."""
    return model.objects.filter(translation_key=key_of("page", house.page_key(name))).first()


def publish(parent: Page, house: House, name: str, page: Page, slug: str = "") -> Page:
    """Publish a page below ``parent`` under a name that the next run knows."""
    page.slug = slug or name.rpartition("/")[2]
    page.locale = parent.locale
    page.translation_key = key_of("page", house.page_key(name))
    parent.add_child(instance=page)
    page.save_revision().publish()
    return page


def lead_from_home(home: HomePage, page: Page, title: str, text: str = "") -> None:
    """Lead from the home page to a page, after what is already there: with a text in its highlights, else by a shortcut."""
    links = home.highlights if text else home.shortcuts
    made = Highlight(title=title, text=text) if text else Shortcut(title=title)
    made.linked_page, made.sort_order = page, links.count()
    links.add(made)
    home.save_revision().publish()


def remove(house: House, *names: str) -> None:
    """Delete these pages with all that is below them."""
    for page in Page.objects.filter(translation_key__in=[key_of("page", house.page_key(name)) for name in names]):
        page.delete()
