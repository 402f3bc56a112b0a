"""How a press room is shown: the releases that may be read, newest first, a page at a time."""

from django.core.paginator import Paginator
from django.http import Http404
from django.urls import reverse
from django.utils import timezone
from wagtail.url_routing import RouteResult

from campaign_pages.blocks.shelf import Shelf
from campaign_pages.composed.missing import not_found
from campaign_pages.composed.warnings import WarnsItsEditor
from campaign_pages.head.trail import trail
from campaign_pages.press.contacts import off_duty_warnings, on_duty

RELEASES_PER_PAGE = 12


class PressRoomServing(WarnsItsEditor):
    """Behaviour of a page class built on ``PressRoomMixin``; stands before ``Page`` among its bases.

    Override ``get_releases`` to list other pages than the children of this one.
    """

    def get_releases(self, now):
        """The releases that anybody may read at ``now``, newest first; those with a restriction of their own left out.

        Whoever reads a restricted room has passed its restriction already.
        """
        from campaign_pages.press.pages import PressReleasePage

        children = PressReleasePage.objects.child_of(self).live().filter(view_restrictions=None)
        return children.released(now).newest_first()

    def route(self, request, path_components):
        """Answer for what is missing below, so that a withheld release and one that never existed look the same."""
        try:
            return super().route(request, path_components)
        except Http404:
            if not self.live or not path_components:
                raise
            return RouteResult(self, kwargs={"is_missing": True})

    def serve(self, request, *args, is_missing=False, **kwargs):
        return not_found(request) if is_missing else super().serve(request, *args, **kwargs)

    def get_feeds(self, request):
        return [(self.title, self.feed_address)] if self.pk else []

    @property
    def feed_address(self):
        return reverse("campaign_pages:press_feed", args=[self.pk])

    def warnings(self):
        people = [row.contact for row in self.contacts.select_related("contact") if row.contact]
        return [*super().warnings(), *off_duty_warnings(people)]

    def get_context(self, request, *args, **kwargs):
        """Add a page of ``releases``, the press contacts and the way back."""
        context = super().get_context(request, *args, **kwargs)
        releases = self.get_releases(timezone.now()).defer_streamfields()
        context.update(
            releases=Paginator(releases, RELEASES_PER_PAGE).get_page(request.GET.get("page")),
            contacts=on_duty([row.contact_id for row in self.contacts.all()], Shelf(request)),
            trail=trail(self, request),
        )
        return context
