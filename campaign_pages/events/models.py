"""What makes a page a week, an agenda or an event: Page-free mixins, for hosts with a base Page of their own too."""

from django.core.exceptions import ValidationError
from django.core.validators import MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField
from wagtail.fields import RichTextField
from wagtail.images import get_image_model_string

from campaign_pages.blocks.text import SENTENCE_FEATURES
from campaign_pages.campaigns.enums import ColourScheme
from campaign_pages.events.enums import kind_name
from campaign_pages.events.prices import price_in_words
from campaign_pages.events.session import Session, SessionChange
from campaign_pages.events.speakers import Speaker
from campaign_pages.events.venue import Venue
from campaign_pages.fields import RegistryStreamField

__all__ = ["AgendaMixin", "EventMixin", "EventWeekMixin", "Session", "SessionChange", "Speaker", "Venue"]

PRACTICAL_FEATURES = ["bold", "italic", "ol", "ul", "link"]


class ProgrammeMixin(models.Model):
    """What a week and an agenda have in common: words, a picture, a campaign, a way out for who has no time."""

    introduction = RichTextField(
        _("introduction"),
        blank=True,
        features=SENTENCE_FEATURES,
        help_text=_("What it is and for whom, in two or three sentences."),
    )
    picture = models.ForeignKey(
        get_image_model_string(),
        verbose_name=_("picture"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Beside the title, cropped to 4:3 around its focal point."),
    )
    colour_scheme = models.CharField(
        _("colours"), max_length=20, choices=ColourScheme.choices, default=ColourScheme.PRIMARY
    )
    campaign = models.ForeignKey(
        "campaign_pages.CampaignPage",
        verbose_name=_("campaign"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("The campaign beside it: each leads to the other."),
    )
    no_date_page = models.ForeignKey(
        "wagtailcore.Page",
        verbose_name=_("page for who has no time on these dates"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("A contact page or form. It is told the event, the town and where the visitor came from."),
    )
    practical_information = RichTextField(
        _("practical information"),
        blank=True,
        features=PRACTICAL_FEATURES,
        help_text=_("What holds for all its sessions: entrance, child care, refreshments, how to come."),
    )
    body = RegistryStreamField("page", blank=True, verbose_name=_("further content"))

    class Meta:
        abstract = True


class EventWeekMixin(ProgrammeMixin):
    """A week of events, or as many days as it takes: one edition, with its own programme and later its archive."""

    edition = models.PositiveSmallIntegerField(
        _("edition"), null=True, blank=True, validators=[MinValueValidator(1)], help_text=_("1 for the first one.")
    )
    theme = models.CharField(_("theme"), max_length=150, blank=True, help_text=_("Example: Growing up surrounded"))
    occasion = models.CharField(
        _("occasion"),
        max_length=200,
        blank=True,
        help_text=_("What it is held for. Example: 37th anniversary of the Convention on the Rights of the Child"),
    )
    reference_day = models.DateField(
        _("day of the occasion"), null=True, blank=True, help_text=_("Example: 20 November, Universal Children’s Day")
    )
    starts_on = models.DateField(_("first day"), null=True)
    ends_on = models.DateField(_("last day"), null=True, help_text=_("Included."))
    programme_from = models.DateField(
        _("programme shown from"),
        null=True,
        blank=True,
        help_text=_("Until that day the page is a teaser: dates and words, no sessions. Empty: shown at once."),
    )
    partners = ParentalManyToManyField(
        "campaign_pages.Partner", verbose_name=_("partners"), blank=True, related_name="+"
    )
    outcome = RichTextField(
        _("what came of it"),
        blank=True,
        features=PRACTICAL_FEATURES,
        help_text=_("Printed once it is over, above the programme: how many came, what is kept of it."),
    )

    class Meta:
        abstract = True

    def clean(self):
        super().clean()
        if self.starts_on and self.ends_on and self.ends_on < self.starts_on:
            raise ValidationError({"ends_on": _("The last day comes before the first one.")})


class AgendaMixin(ProgrammeMixin):
    """A year-round list of events, such as monthly information meetings, that need no week."""

    class Meta:
        abstract = True


class EventMixin(models.Model):
    """One event with its sessions: an exhibition of five days, a lecture in three towns, a meeting each month."""

    kind = models.CharField(_("kind"), max_length=30, default="meeting")
    sentence = models.CharField(
        _("in one sentence"),
        max_length=220,
        blank=True,
        help_text=_("What one sees, hears or does there. Printed in the programme under the title."),
    )
    picture = models.ForeignKey(
        get_image_model_string(),
        verbose_name=_("picture"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Beside the title, cropped to 4:3 around its focal point."),
    )
    body = RegistryStreamField("page", blank=True, verbose_name=_("content"))
    organisers = ParentalManyToManyField(
        "campaign_pages.Partner",
        verbose_name=_("organisers"),
        blank=True,
        related_name="+",
        help_text=_("Beside the département, which needs no mention."),
    )
    professions = ParentalManyToManyField(
        "campaign_pages.Profession",
        verbose_name=_("professions"),
        blank=True,
        related_name="+",
        help_text=_("Of which one learns there."),
    )
    audience = models.CharField(
        _("for whom"), max_length=120, blank=True, help_text=_("Example: families, professionals, everyone")
    )
    age_from = models.PositiveSmallIntegerField(
        _("from the age of"), null=True, blank=True, help_text=_("For events for children only. In years.")
    )
    price = models.CharField(
        _("price"), max_length=120, blank=True, help_text=_("Empty: free. Example: €4, free under 12")
    )
    contact = models.ForeignKey(
        "campaign_pages.Contact",
        verbose_name=_("contact"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    no_date_page = models.ForeignKey(
        "wagtailcore.Page",
        verbose_name=_("page for who has no time on these dates"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Empty: that of the week or agenda above."),
    )

    class Meta:
        abstract = True

    @property
    def kind_name(self):
        """The kind by its name."""
        return kind_name(self.kind)

    @property
    def is_free(self):
        return not self.price.strip()

    @property
    def price_words(self):
        """What it costs, as it is printed: ``Free``, ``4,50 €``."""
        return price_in_words(self.price)
