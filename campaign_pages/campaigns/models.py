"""What makes a page a campaign: a Page-free mixin, so that a host with its own base Page can build on it."""

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.images import get_image_model_string

from campaign_pages.blocks.enums import Phase
from campaign_pages.campaigns.enums import ColourScheme, RedirectPhase
from campaign_pages.campaigns.phases import Calendar
from campaign_pages.conf import settings
from campaign_pages.fields import RegistryStreamField

DATE_FAULTS = {
    "before_opening": _("The last day comes before the first one."),
    "before_end": _("The campaign would be archived before it ends."),
}


class CampaignMixin(models.Model):
    """Words, dates, goal and identity of a campaign.

    Use it with a ``Page`` class and with ``CampaignServing``. Override ``phase_on`` for another rule of phases.
    """

    slogan = models.CharField(
        _("slogan"),
        max_length=120,
        blank=True,
        help_text=_(
            "Short and human: “A place at your table, a course for a child”. Empty: the page's title. No capitals."
        ),
    )
    job_sentence = models.CharField(
        _("the job in one sentence"),
        max_length=220,
        blank=True,
        help_text=_(
            "What one does, for whom, with what support. Read on a phone without scrolling: 160 characters is best."
        ),
    )
    actions = RegistryStreamField(
        "actions",
        max_num=2,
        blank=True,
        verbose_name=_("actions while open"),
        help_text=_("First the main action (“Choose an information meeting”), then a second door (“Be called back”)."),
    )
    body = RegistryStreamField("campaign", blank=True, verbose_name=_("content"))

    objectives = models.TextField(
        _("objectives"),
        blank=True,
        help_text=_("What the campaign is for, one objective per line: make the job known, value those who do it…"),
    )
    goal_figure = models.ForeignKey(
        "campaign_pages.KeyFigure",
        verbose_name=_("goal"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text=_("The figure to reach, for example 200 recruitments."),
    )
    goal_date = models.DateField(_("to be reached by"), null=True, blank=True)
    progress_figure = models.ForeignKey(
        "campaign_pages.KeyFigure",
        verbose_name=_("reached so far"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text=_("Optional: drawn as progress towards the goal, with its date."),
    )

    opens_on = models.DateField(_("first day"), null=True, blank=True, help_text=_("Before it, the page is a teaser."))
    closes_on = models.DateField(
        _("last day"), null=True, blank=True, help_text=_("Included. Leave empty for a permanent campaign.")
    )
    closing_soon_days = models.PositiveSmallIntegerField(
        _("days of “closing soon”"),
        null=True,
        blank=True,
        validators=[MinValueValidator(1), MaxValueValidator(90)],
        help_text=_("How many days before the end the page says so. Empty: the site's usual number (14)."),
    )
    archives_on = models.DateField(
        _("archived from"),
        null=True,
        blank=True,
        help_text=_("From that day the page is a record: its figures stay as they were, printed with their date."),
    )
    teaser_text = models.TextField(
        _("before it opens"), blank=True, help_text=_("What is coming. The page adds the date by itself.")
    )
    teaser_actions = RegistryStreamField(
        "actions",
        max_num=2,
        blank=True,
        verbose_name=_("a way to be told"),
        help_text=_("How to be told of the opening: a mail address, a page where one leaves one's address."),
    )
    closed_text = models.TextField(
        _("once it is closed"), blank=True, help_text=_("Thank the readers and say where to go now.")
    )
    closed_actions = RegistryStreamField(
        "actions",
        max_num=2,
        blank=True,
        verbose_name=_("where to go once closed"),
        help_text=_("They replace the actions: the next campaign, the service, another way to help."),
    )

    redirect_page = models.ForeignKey(
        "wagtailcore.Page",
        verbose_name=_("page that replaces it"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Who comes back then, from a poster for example, is led there: the next campaign, the service…"),
    )
    redirect_from = models.CharField(
        _("lead there"), max_length=20, choices=RedirectPhase.choices, default=RedirectPhase.ARCHIVED
    )
    plan = models.ForeignKey(
        "campaign_pages.Plan",
        verbose_name=_("plan"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="%(class)ss",
        help_text=_("The plan that this campaign is one action of: the page prints its name, decision and document."),
    )

    identity_name = models.CharField(
        _("name of the creation"),
        max_length=120,
        blank=True,
        help_text=_("The name of the visual series, if it has one: “Our champions of childhood”."),
    )
    identity_theme = models.CharField(
        _("theme"),
        max_length=200,
        blank=True,
        help_text=_("Its idea in a few words: sport, a set table, the mountain…"),
    )
    colour_scheme = models.CharField(
        _("leading colour"), max_length=20, choices=ColourScheme.choices, default=ColourScheme.PRIMARY
    )
    listing_picture = models.ForeignKey(
        get_image_model_string(),
        verbose_name=_("picture in lists"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Shown on the list of campaigns, cropped to 3:2 around its focal point."),
    )

    # Set by a preview of another phase; never stored.
    previewed_phase = None

    class Meta:
        abstract = True

    @property
    def calendar(self):
        return Calendar(
            opens_on=self.opens_on,
            closes_on=self.closes_on,
            archives_on=self.archives_on,
            closing_soon_days=self.closing_soon_days or settings.CLOSING_SOON_DAYS,
        )

    @property
    def headline(self):
        return self.slogan or self.title

    @property
    def objective_list(self):
        return [line.strip(" -•>\u00a0") for line in self.objectives.splitlines() if line.strip(" -•>\u00a0")]

    def phase_on(self, today):
        """The phase on that day; in a preview, the phase being previewed."""
        return self.previewed_phase or self.calendar.phase_on(today)

    def actions_in(self, phase):
        """The stream of actions of a phase; an archived campaign has none."""
        streams = {
            Phase.TEASER: self.teaser_actions,
            Phase.OPEN: self.actions,
            Phase.CLOSING_SOON: self.actions,
            Phase.CLOSED: self.closed_actions,
        }
        return streams.get(phase)

    def text_in(self, phase):
        """The paragraph that explains the phase, or an empty string."""
        return {Phase.TEASER: self.teaser_text, Phase.CLOSED: self.closed_text}.get(phase, "")

    def clean(self):
        super().clean()
        faults = {field: DATE_FAULTS[code] for field, code in self.calendar.faults()}
        if self.progress_figure_id and not self.goal_figure_id:
            faults["progress_figure"] = _("Progress needs a goal to be measured against: choose the goal first.")
        if faults:
            raise ValidationError(faults)


class CampaignIndexMixin(models.Model):
    """The words above a list of campaigns."""

    introduction = models.TextField(
        _("introduction"),
        blank=True,
        help_text=_("Two sentences for somebody who does not know which campaign to open."),
    )
    picture = models.ForeignKey(
        get_image_model_string(),
        verbose_name=_("picture"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )

    class Meta:
        abstract = True
