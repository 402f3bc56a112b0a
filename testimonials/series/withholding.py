"""A testimonial without rights shows at no door: its address, links, lists, sitemap, search index and redirects."""

from django.utils import timezone

KEPT = "_testimonials_withheld"


class FollowsRights:
    """Behaviour of a page class whose manager says ``withheld(now)``; stands before ``Page`` among its bases.

    The rights of a person are asked at each display: nothing needs to run for a page to leave the public on the day
    after the last one of its authorisation, or at the minute of a withdrawal.
    """

    @classmethod
    def withheld_among(cls, pks, now):
        """The primary keys among these of testimonials that the public must not come across at ``now``; one query."""
        return set(cls.objects.withheld(now).filter(pk__in=pks).values_list("pk", flat=True))

    @classmethod
    def kept_from_search(cls, now):
        """The published testimonials that no search may show at ``now``: see ``campaign_pages.composed.visitors``."""
        return cls.objects.live().withheld(now)

    @classmethod
    def get_indexed_objects(cls):
        """What the search index holds: an index knows no dates, so what is withheld is not in it."""
        return super().get_indexed_objects().showable(timezone.now())

    def is_withheld(self, now):
        """Say whether the public must not see this testimonial at ``now``, even though it is published."""
        return bool(self.withheld_among([self.pk], now))

    def get_sitemap_urls(self, request=None):
        return [] if self._is_withheld_in(request) else super().get_sitemap_urls(request)

    def get_route_paths(self):
        """Wagtail makes a redirect for each of these when the address changes; it would tell on a withheld page."""
        return [] if self.is_withheld(timezone.now()) else super().get_route_paths()

    def _is_withheld_in(self, request):
        """Whether it is withheld, asked once in a request for all testimonials."""
        now = timezone.now()
        if request is None:
            return self.is_withheld(now)
        if not hasattr(request, KEPT):
            setattr(request, KEPT, set(self.kept_from_search(now).values_list("pk", flat=True)))
        return self.pk in getattr(request, KEPT)
