"""How a relay page is shown."""

from dataclasses import dataclass

from django.utils.functional import cached_property
from wagtail.models import Page

from campaign_pages.branding.models import Branding
from campaign_pages.composed.serving import ComposedPage
from campaign_pages.facts.models import Contact


class RelayServing(ComposedPage):
    """Behaviour of a page class built on ``RelayMixin``; stands before ``Page`` among its bases."""

    @classmethod
    def kept_from_search(cls, now):
        """Those that no search of the site may show: see ``composed.visitors``."""
        return cls.objects.filter(is_unlisted=True)

    def named(self):
        return [*super().named(), (Page, self.campaign_id), (Contact, self.contact_id)]

    def get_context(self, request, *args, **kwargs):
        """Add the texts to copy, in the site's words and with their lengths, the campaign and the contact."""
        context = super().get_context(request, *args, **kwargs)
        words = Branding.for_request(request).words
        shelf = context["shelf"]
        campaign = self.campaign_id and shelf.take(Page, self.campaign_id)
        context.update(
            texts=[CopyReadyText(row, words.fill(row.text.strip())) for row in self.text_rows],
            campaign=campaign if campaign and campaign.live else None,
            contact=self.contact_id and shelf.take(Contact, self.contact_id),
        )
        return context

    @cached_property
    def text_rows(self):
        return list(self.texts.all())

    def get_sitemap_urls(self, request=None):
        return [] if self.is_unlisted else super().get_sitemap_urls(request)

    def is_hidden_from_search_engines(self):
        return self.is_unlisted or super().is_hidden_from_search_engines()

    def get_head_description(self):
        """The search description, else the introduction."""
        return super().get_head_description() or self.introduction[:300]


@dataclass(frozen=True)
class CopyReadyText:
    """One text with the site's words in place. Its length is that of what is copied."""

    row: object
    text: str

    @property
    def heading(self):
        return str(self.row)

    @property
    def medium(self):
        return self.row.get_medium_display()

    @property
    def length(self):
        return len(self.text)

    @property
    def usual_length(self):
        return self.row.usual_length

    @property
    def is_long(self):
        """Whether the text is longer than its medium usually takes."""
        return self.usual_length is not None and self.length > self.usual_length
