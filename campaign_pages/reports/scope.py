"""What a report counts: a campaign with its translations, up to a moment."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db.models import CharField, Exists, ExpressionWrapper, F, OuterRef, Q

from campaign_pages.campaigns.pages import CampaignPage
from campaign_pages.events.pages import AgendaPage, EventWeekPage


@dataclass(frozen=True)
class Scope:
    """``key``: what a campaign and its translations share. ``until``: aware datetime, ``None`` for now.

    Its conditions become part of the queries of others: it asks for nothing itself.
    """

    key: UUID
    until: datetime | None = None

    @classmethod
    def of(cls, campaign, until=None):
        return cls(campaign.translation_key, until)

    def of_campaign(self, field="campaign"):
        """The condition that a record belongs to the campaign."""
        return Q(**{f"{field}__in": self._campaigns.values("pk")})

    def before(self, field):
        """The condition that something happened in time; ``field`` holds a moment."""
        return Q(**{f"{field}__lt": self.until}) if self.until else Q()

    def holds(self, field):
        """The condition that a page stands in the campaign, or in one of its weeks or agendas; ``field``: its path."""
        path = ExpressionWrapper(OuterRef(field), output_field=CharField())
        around = Q(pk__in=[])
        for pages in (
            self._campaigns,
            EventWeekPage.objects.filter(self.of_campaign()),
            AgendaPage.objects.filter(self.of_campaign()),
        ):
            around |= Q(Exists(pages.alias(inner=path).filter(inner__startswith=F("path")).order_by()))
        return around

    @property
    def _campaigns(self):
        return CampaignPage.objects.filter(translation_key=self.key).order_by()
