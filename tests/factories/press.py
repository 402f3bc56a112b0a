"""A press room with its releases, links for outlets, and pages for relays."""

import datetime

from campaign_pages.models import OutletLink, PressReleasePage, PressRoomPage, RelayPage, RelayText, ReleasePhoto
from tests.factories.pages import home_page


def press_room(parent=None, **values):
    page = PressRoomPage(**{"title": "Espace presse", "slug": "presse", **values})
    return (parent or home_page()).add_child(instance=page)


def release(room=None, photos=(), **values):
    """A published release; ``photos`` are rows that are not saved yet."""
    number = PressReleasePage.objects.count() + 1
    defaults = {
        "title": f"Communiqué {number}",
        "slug": f"communique-{number}",
        "released_on": datetime.date(2026, 11, 20),
    }
    page = PressReleasePage(**{**defaults, **values})
    page.photos = list(photos)
    return (room or press_room()).add_child(instance=page)


def release_photo(picture, **values):
    return ReleasePhoto(picture=picture, **values)


def outlet_link(release, outlet="Le Messager des Combes", **values):
    return OutletLink.objects.create(release=release, outlet=outlet, **values)


def relay_page(parent=None, texts=(), **values):
    """A published relay page; ``texts`` is a list of (medium, text)."""
    page = RelayPage(**{"title": "Mairies et partenaires", "slug": "relais", **values})
    page.texts = [RelayText(medium=medium, text=text) for medium, text in texts]
    return (parent or home_page()).add_child(instance=page)
