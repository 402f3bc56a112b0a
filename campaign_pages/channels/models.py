"""Where visitors and candidates come from: short links, and how often each was followed on each day."""

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import MinValueValidator
from django.db import IntegrityError, models, transaction
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.search import index

from campaign_pages.channels.codes import LONGEST, new_code, validate_code
from campaign_pages.channels.enums import ChannelKind
from campaign_pages.channels.link_form import ChannelLinkForm
from campaign_pages.channels.querysets import ChannelLinkQuerySet
from campaign_pages.ownership.models import BelongsToSite


class ChannelLink(BelongsToSite, index.Indexed, models.Model):
    """A short address of a campaign for one channel, and one relay or placement of it; never for one person."""

    code = models.CharField(
        _("code"),
        max_length=LONGEST,
        unique=True,
        blank=True,
        validators=[validate_code],
        help_text=_("The end of the short address. Empty: six signs easy to spell. It cannot be changed once printed."),
    )
    name = models.CharField(
        _("relay or placement"),
        max_length=150,
        help_text=_("What the report calls it. Example: Mairie de Montclair, bulletin; bus shelters of the valley"),
    )
    kind = models.CharField(_("channel"), max_length=20, choices=ChannelKind.choices, default=ChannelKind.POSTER)
    campaign = models.ForeignKey(
        "campaign_pages.CampaignPage",
        verbose_name=_("campaign"),
        on_delete=models.CASCADE,
        related_name="channel_links",
    )
    target = models.ForeignKey(
        "wagtailcore.Page",
        verbose_name=_("page it leads to"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Empty: the campaign. If that page is gone, the campaign; if that is gone, the home page."),
    )
    starts_on = models.DateField(_("from"), null=True, blank=True)
    ends_on = models.DateField(
        _("until"), null=True, blank=True, help_text=_("For the media plan and the report: the link keeps working.")
    )
    area = models.CharField(_("area"), max_length=120, blank=True, help_text=_("Example: Haute vallée"))
    cost = models.DecimalField(
        _("cost"),
        max_digits=10,
        decimal_places=2,
        null=True,
        blank=True,
        validators=[MinValueValidator(0)],
        help_text=_("In euros, for the cost per candidate in the report. Never printed on the site."),
    )
    is_public = models.BooleanField(
        _("shown in the media plan"),
        default=False,
        help_text=_("On the press and relay pages that list where the campaign is seen."),
    )
    created_at = models.DateTimeField(_("created on"), auto_now_add=True)

    base_form_class = ChannelLinkForm
    objects = models.Manager.from_queryset(ChannelLinkQuerySet)()

    panels = [
        MultiFieldPanel(
            [FieldPanel("name"), FieldRowPanel([FieldPanel("kind"), FieldPanel("area")])], heading=_("Where it is")
        ),
        MultiFieldPanel(
            [FieldPanel("campaign", widget=forms.Select), FieldPanel("target"), FieldPanel("code")],
            heading=_("Where it leads"),
        ),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("starts_on"), FieldPanel("ends_on"), FieldPanel("cost")]),
                FieldPanel("is_public"),
            ],
            heading=_("For the media plan and the report"),
        ),
    ]

    search_fields = [
        index.SearchField("name", boost=2),
        index.AutocompleteField("name"),
        index.SearchField("code"),
        index.AutocompleteField("code"),
        index.SearchField("area"),
        index.FilterField("kind"),
        index.FilterField("campaign_id"),
        index.FilterField("site_id"),
    ]

    class Meta:
        verbose_name = _("channel link")
        verbose_name_plural = _("channel links")
        ordering = ["kind", "name", "pk"]

    def __str__(self):
        return f"{self.name} ({self.get_kind_display()})"

    def clean(self):
        super().clean()
        faults = {}
        if self.starts_on and self.ends_on and self.ends_on < self.starts_on:
            faults["ends_on"] = _("The last day comes before the first one.")
        if self.pk and self.code != type(self).objects.values_list("code", flat=True).get(pk=self.pk):
            faults["code"] = _("This code may be on posters already: make another link instead.")
        if faults:
            raise ValidationError(faults)

    def save(self, *args, **kwargs):
        if self.code:
            return super().save(*args, **kwargs)
        while True:
            self.code = new_code()
            try:
                with transaction.atomic():
                    return super().save(*args, **kwargs)
            except IntegrityError:
                if not type(self).objects.filter(code=self.code).exists():
                    raise

    @property
    def short_path(self):
        """The short address without its host: ``/c/abribus``."""
        return reverse("campaign_pages:channel", args=[self.code])


class ChannelCount(models.Model):
    """How often a link was followed on one day. Nothing is kept of who followed it."""

    link = models.ForeignKey(ChannelLink, on_delete=models.CASCADE, related_name="counts")
    day = models.DateField()
    visits = models.PositiveIntegerField(default=0)

    class Meta:
        verbose_name = _("daily count of a channel link")
        verbose_name_plural = _("daily counts of channel links")
        constraints = [models.UniqueConstraint(fields=["link", "day"], name="campaign_pages_channel_day")]

    def __str__(self):
        return f"{self.link_id} {self.day}: {self.visits}"
