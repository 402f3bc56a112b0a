"""The months before an election, in which a site says nothing of its elected members' merits."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, HelpPanel
from wagtail.contrib.settings.models import BaseSiteSetting

from campaign_pages import days
from campaign_pages.neutral.enums import State
from campaign_pages.neutral.panels import HiddenElementsPanel


class NeutralMode(BaseSiteSetting):
    """When one site is neutral; both days are included, an open end lasts until somebody sets it.

    Code électoral, art. L52-1, al. 2: in the six months before the month of a general election, no communication of a
    collectivité may promote its achievements or its management.
    """

    starts_on = models.DateField(_("first day"), null=True, blank=True, help_text=_("Empty: the mode is off."))
    ends_on = models.DateField(_("last day"), null=True, blank=True, help_text=_("Included: usually the second round."))
    reason = models.CharField(
        _("why"), max_length=150, blank=True, help_text=_("For your colleagues. Example: departmental elections 2028.")
    )

    panels = [
        HelpPanel(
            _(
                "During these days the site hides quotations of elected persons, and the blocks and press releases "
                "that are marked as achievements. Nothing is deleted: they come back by themselves."
            )
        ),
        FieldRowPanel([FieldPanel("starts_on"), FieldPanel("ends_on")]),
        FieldPanel("reason"),
        HiddenElementsPanel(heading=_("What this hides")),
    ]

    class Meta:
        verbose_name = _("neutral mode")
        verbose_name_plural = _("neutral modes")

    def __str__(self):
        return self.reason or str(self._meta.verbose_name)

    @property
    def first_day_text(self):
        return days.in_words(self.starts_on)

    @property
    def last_day_text(self):
        return days.in_words(self.ends_on)

    def is_in_force(self, today):
        """Say whether the site is neutral on that day (a ``date``)."""
        return self.state(today) == State.IN_FORCE

    @classmethod
    def in_force(cls, today):
        """The modes of the sites that are neutral on that day: ``is_in_force``, for the database."""
        return cls.objects.filter(starts_on__lte=today).exclude(ends_on__lt=today)

    def state(self, today):
        """The ``State`` of the site on that day."""
        if self.starts_on is None:
            return State.OFF
        if today < self.starts_on:
            return State.PLANNED
        return State.OVER if self.ends_on and self.ends_on < today else State.IN_FORCE

    def clean(self):
        super().clean()
        if self.ends_on and (self.starts_on is None or self.ends_on < self.starts_on):
            raise ValidationError({"ends_on": _("The last day comes before the first one.")})
