"""The pictures of events as other sites may show them."""

from urllib.parse import urljoin

from wagtail.images import get_image_model

from campaign_pages.blocks.shelf import Shelf
from campaign_pages.pictures.renditions import share_rendition


class FeedPictures:
    """Addresses and credits of pictures by their id: those that a gate withholds now have none.

    ``request``: the request on whose site they are. Call ``stock`` with all ids first: it takes the same few queries
    for one picture and for a thousand.
    """

    def __init__(self, request):
        self.base, self.shelf, self._known = request.build_absolute_uri("/"), Shelf(request), {}

    def stock(self, pks):
        self.shelf.stock(also=[(get_image_model(), pk) for pk in set(pks) if pk])

    def of(self, pk):
        """Pair (absolute address, credit), or ``None``."""
        if pk not in self._known:
            self._known[pk] = self._find(pk)
        return self._known[pk]

    def _find(self, pk):
        picture = self.shelf.picture(pk)
        file = share_rendition(picture) if picture else None
        return (urljoin(self.base, file.url), getattr(picture, "credit", "") or "") if file else None
