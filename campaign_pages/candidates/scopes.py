"""Which candidates a recruiting group looks after."""

from django.contrib.auth.models import Group
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel


class ScopeManager(models.Manager):
    """Limits with what they name: each is told in words wherever it stands in a list."""

    def get_queryset(self):
        return super().get_queryset().select_related("group", "campaign", "profession")


class RecruitingScope(models.Model):
    """A campaign, a profession, a territory that a group looks after; what is left empty is no limit.

    A group without any looks after all candidates of its sites.
    """

    group = models.ForeignKey(Group, verbose_name=_("group"), on_delete=models.CASCADE, related_name="+")
    campaign = models.ForeignKey(
        "campaign_pages.CampaignPage",
        verbose_name=_("campaign"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Empty: all of them."),
    )
    profession = models.ForeignKey(
        "campaign_pages.Profession",
        verbose_name=_("profession"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Empty: all of them."),
    )
    territory = models.CharField(
        _("territory"),
        max_length=120,
        blank=True,
        help_text=_("As the contact who answers has it. Empty: all of them."),
    )

    objects = ScopeManager()

    panels = [FieldPanel("group"), FieldPanel("campaign"), FieldPanel("profession"), FieldPanel("territory")]

    class Meta:
        verbose_name = _("limit of a recruiting group")
        verbose_name_plural = _("limits of recruiting groups")
        ordering = ["group__name", "pk"]

    def __str__(self):
        return " · ".join(filter(None, [str(self.group), *self.limits]))

    @property
    def limits(self):
        """What it is limited to, in words."""
        return [str(part) for part in (self.campaign, self.profession, self.territory) if part]

    def clean(self):
        super().clean()
        if not (self.campaign_id or self.profession_id or self.territory):
            raise ValidationError(
                _("Give a campaign, a profession or a territory: without any, the group sees all candidates anyway.")
            )

    def covers(self, lead):
        """Whether a lead is within it: what ``condition_of`` asks the database."""
        asked = {name: getattr(self, name) for name in ("campaign_id", "profession_id", "territory")}
        asked = {name: value for name, value in asked.items() if value}
        return bool(asked) and all(getattr(lead, name) == value for name, value in asked.items())


def condition_of(campaign, profession, territory):
    """The leads within one limit (two primary keys or ``None``, and a text), as a condition of a query."""
    limits = {"campaign": campaign, "profession": profession, "territory": territory}
    asked = {name: value for name, value in limits.items() if value}
    # The campaign that it named is gone: nobody sees more for that.
    return models.Q(**asked) if asked else models.Q(pk__in=[])
