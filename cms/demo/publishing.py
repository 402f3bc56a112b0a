"""Pages of the demo, each made once and known again by its key."""

from wagtail.models import Page

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


def remove(house: House, *names: str) -> None:
    """Delete these pages with all that is below them."""
    for page in Page.objects.filter(translation_key__in=[key_of("page", house.page_key(name)) for name in names]):
        page.delete()
