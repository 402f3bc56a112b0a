"""How a press release is shown, to whom and when."""

import datetime

from django.http import Http404
from django.utils import timezone
from django.utils.functional import cached_property
from wagtail.images import get_image_model
from wagtail.models import Page

from campaign_pages import days
from campaign_pages.composed.serving import ComposedPage
from campaign_pages.facts.models import PressContact
from campaign_pages.press.contacts import off_duty_warnings, on_duty
from campaign_pages.press.models import RoomContact
from campaign_pages.press.photos import Photo


class PressReleaseServing(ComposedPage):
    """Behaviour of a page class built on ``PressReleaseMixin``; stands before ``Page`` among its bases.

    What must not be read yet, or not during an election, is withheld at every door: its address, the sitemap, the
    search index and, through ``withheld_among``, every link of a campaign block.
    """

    #: Set by the view behind an outlet's link: the link by which this copy is read before its hour.
    outlet_link = None

    @classmethod
    def withheld_among(cls, pks, now):
        """The primary keys among these of releases that the public may not read at ``now``; one query."""
        return set(cls.objects.withheld(now).filter(pk__in=pks).values_list("pk", flat=True))

    @classmethod
    def kept_from_search(cls, now):
        """The published releases that no search may show at ``now``: see ``composed.visitors``."""
        return cls.objects.live().withheld(now)

    @classmethod
    def get_indexed_objects(cls):
        """What the search index holds. A withheld release is not in it: an index knows neither hours nor elections."""
        return super().get_indexed_objects().released(timezone.now())

    def route(self, request, path_components):
        """Answer like an address that does not exist while the release is withheld."""
        if self.is_withheld(timezone.now()):
            raise Http404
        return super().route(request, path_components)

    def get_sitemap_urls(self, request=None):
        return [] if self.is_withheld(timezone.now()) else super().get_sitemap_urls(request)

    def get_route_paths(self):
        """Wagtail makes a redirect for each of these when the address changes; it would tell on a withheld release."""
        return [] if self.is_withheld(timezone.now()) else super().get_route_paths()

    def facts_moment(self, now):
        """The hour of the embargo, else the end of the day of the release; until then, now."""
        if self.embargo_until:
            return min(now, self.embargo_until)
        if not self.released_on:
            return now
        next_day = days.start_of(self.released_on + datetime.timedelta(days=1))
        return min(now, next_day - datetime.timedelta(microseconds=1))

    def named(self):
        return [
            *super().named(),
            *((get_image_model(), row.picture_id) for row in self.photo_rows),
            *((PressContact, pk) for pk in self.contact_pks),
            (Page, self.campaign_id),
        ]

    @property
    def contact_pks(self):
        """The press contact of the release, else those of its room."""
        return [self.press_contact_id] if self.press_contact_id else self.room_contact_pks

    @cached_property
    def room_contact_pks(self):
        """The press contacts of its room, in the editor's order."""
        if not self.path:
            return []
        rows = RoomContact.objects.filter(room__path=self.path[: -self.steplen]).order_by("sort_order")
        return list(rows.values_list("contact_id", flat=True))

    def shown_contacts(self, shelf):
        """The press contact of the release; without one that is valid today, those of its room."""
        return on_duty(self.contact_pks, shelf) or on_duty(self.room_contact_pks, shelf)

    def warnings(self):
        return [*super().warnings(), *off_duty_warnings(filter(None, [self.press_contact]))]

    @cached_property
    def photo_rows(self):
        return list(self.photos.all())

    def get_context(self, request, *args, **kwargs):
        """Add the photos, the press contacts, the campaign and, for an outlet, the hour of the embargo."""
        context = super().get_context(request, *args, **kwargs)
        shelf = context["shelf"]
        campaign = self.campaign_id and shelf.take(Page, self.campaign_id)
        context.update(
            contacts=self.shown_contacts(shelf),
            photos=self.shown_photos(shelf),
            campaign=campaign if campaign and campaign.live else None,
            # Only who reads by a link, or an editor in a preview, ever sees a release under embargo.
            embargo_until=self.embargo_until if self.is_under_embargo(timezone.now()) else None,
        )
        return context

    def shown_photos(self, shelf):
        """The photos that no gate withholds, each with what a newsroom must know of it."""
        rows = [(row, shelf.picture(row.picture_id)) for row in self.photo_rows]
        return [Photo.of(row, picture, self) for row, picture in rows if picture]

    def get_pictures(self):
        return sorted(
            {*super().get_pictures(), *((row.picture_id, "text") for row in self.photo_rows if row.picture_id)}
        )

    def share_candidates(self):
        """The share image, else the first photo."""
        return [*super().share_candidates(), *(row.picture_id for row in self.photo_rows[:1])]

    def get_head_description(self):
        """The search description, else the standfirst."""
        return super().get_head_description() or self.standfirst

    def is_hidden_from_search_engines(self):
        return self.outlet_link is not None or super().is_hidden_from_search_engines()
