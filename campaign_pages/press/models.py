"""What makes pages a press room, a press release and a relay page: Page-free mixins and the rows below them."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel
from wagtail.images import get_image_model_string
from wagtail.models import Orderable

from campaign_pages import days
from campaign_pages.facts import dates
from campaign_pages.fields import RegistryStreamField
from campaign_pages.neutral.current import is_neutral_on
from campaign_pages.press.enums import LENGTHS, Medium


class PressRoomMixin(models.Model):
    """The words above a list of press releases."""

    introduction = models.TextField(
        _("introduction"),
        blank=True,
        help_text=_("Two sentences for a journalist: what the department publishes here, and whom to call."),
    )

    class Meta:
        abstract = True


class PressReleaseMixin(models.Model):
    """Words, dates and embargo of a press release.

    Use it with a ``Page`` class, ``PressReleaseServing`` and ``PressReleaseManager``.
    """

    standfirst = models.TextField(
        _("standfirst"),
        blank=True,
        max_length=500,
        help_text=_("The whole news in two sentences: who, what, where, when, how many."),
    )
    place = models.CharField(
        _("place"), max_length=100, blank=True, help_text=_("Printed before the date. Example: Montclair.")
    )
    released_on = models.DateField(
        _("date of the release"),
        null=True,
        help_text=_("Its figures are quoted as they were on that day, even if they change later."),
    )
    embargo_until = models.DateTimeField(
        _("under embargo until"),
        null=True,
        blank=True,
        help_text=_(
            "Publish the page now: nobody finds it before that hour, then it appears by itself. Journalists read it "
            "before through the links for outlets."
        ),
    )
    is_achievement = models.BooleanField(
        _("shows an achievement"),
        default=False,
        help_text=_("Then it is hidden while the site is neutral, before an election."),
    )
    body = RegistryStreamField("press", blank=True, verbose_name=_("content"))
    campaign = models.ForeignKey(
        "campaign_pages.CampaignPage",
        verbose_name=_("campaign"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("The campaign that this is about: it is linked at the end."),
    )

    press_contact = models.ForeignKey(
        "campaign_pages.PressContact",
        verbose_name=_("press contact"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Left empty, those of the press room."),
    )

    class Meta:
        abstract = True

    @property
    def date_text(self):
        """The date of the release by its name; empty without one."""
        return dates.day(self.released_on) if self.released_on else ""

    @property
    def embargo_text(self):
        """The end of the embargo in words: ``3 December 2026 at 10 o’clock``; empty without one."""
        if self.embargo_until is None:
            return ""
        moment = days.on_the_clock(self.embargo_until)
        words = gettext("%(day)s at %(hour)s:%(minute)s") if moment.minute else gettext("%(day)s at %(hour)s o’clock")
        return words % {"day": dates.day(moment.date()), "hour": moment.hour, "minute": f"{moment.minute:02}"}

    def is_under_embargo(self, now):
        """Say whether the embargo still holds at ``now`` (aware datetime); at its very hour it does no more."""
        return self.embargo_until is not None and now < self.embargo_until

    def is_hushed(self, now):
        """Say whether the site's neutral mode hides this release on the day of ``now``; one query for achievements."""
        if not self.is_achievement:
            return False
        site = self.get_site()
        return site is not None and is_neutral_on(site, days.day_of(now))

    def is_withheld(self, now):
        """Say whether the public may not read this release at ``now``, even though it is published."""
        return self.is_under_embargo(now) or self.is_hushed(now)

    def clean(self):
        super().clean()
        if self.show_in_menus and self.is_under_embargo(timezone.now()):
            raise ValidationError(
                {"show_in_menus": _("A menu would announce the release before its hour: untick it until then.")}
            )


class RoomContact(Orderable):
    """A person whom journalists call, in the order of the press room."""

    room = ParentalKey("campaign_pages.PressRoomPage", on_delete=models.CASCADE, related_name="contacts")
    contact = models.ForeignKey(
        "campaign_pages.PressContact",
        verbose_name=_("press contact"),
        null=True,
        on_delete=models.CASCADE,
        related_name="+",
    )

    panels = [FieldPanel("contact")]

    class Meta(Orderable.Meta):
        verbose_name = _("press contact of a room")
        verbose_name_plural = _("press contacts of a room")

    def __str__(self):
        return str(self.contact or "")


class ReleasePhoto(Orderable):
    """A photo that a newsroom may download, with what it may do with it."""

    release = ParentalKey("campaign_pages.PressReleasePage", on_delete=models.CASCADE, related_name="photos")
    picture = models.ForeignKey(
        get_image_model_string(),
        verbose_name=_("photo"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("In its largest size: newsrooms download the original file."),
    )
    caption = models.CharField(
        _("caption"),
        max_length=250,
        blank=True,
        help_text=_("Who and what one sees, where and when. No child who can be recognised."),
    )
    credit = models.CharField(
        _("credit"), max_length=200, blank=True, help_text=_("Left empty, that of the library. Example: A. Martin.")
    )
    permitted_use = models.CharField(
        _("permitted use"),
        max_length=250,
        blank=True,
        help_text=_("Left empty, that of the library. Example: press articles about this campaign, until 31 December."),
    )

    panels = [FieldPanel("picture"), FieldPanel("caption"), FieldPanel("credit"), FieldPanel("permitted_use")]

    class Meta(Orderable.Meta):
        verbose_name = _("photo to download")
        verbose_name_plural = _("photos to download")

    def __str__(self):
        return self.caption


class RelayMixin(models.Model):
    """What a town hall or a partner needs in order to pass a campaign on."""

    introduction = models.TextField(
        _("introduction"),
        blank=True,
        help_text=_("Speak to mayors or partners: why their voice counts, what you ask of them, by when."),
    )
    texts_introduction = models.TextField(
        _("above the texts"),
        blank=True,
        help_text=_("One sentence. Example: Written for your inhabitants, ready to be copied."),
    )
    body = RegistryStreamField("press", blank=True, verbose_name=_("content"))
    campaign = models.ForeignKey(
        "campaign_pages.CampaignPage",
        verbose_name=_("campaign"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("The campaign to pass on: it is linked at the top."),
    )
    contact = models.ForeignKey(
        "campaign_pages.Contact",
        verbose_name=_("contact"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Whom a town hall or a partner calls for help with all this."),
    )
    is_unlisted = models.BooleanField(
        _("hidden from search"),
        default=True,
        help_text=_("Search engines, the site's own search and the sitemap leave it out: you send the link yourself."),
    )

    class Meta:
        abstract = True


class RelayText(Orderable):
    """A text that a relay copies as it stands, written for inhabitants."""

    page = ParentalKey("campaign_pages.RelayPage", on_delete=models.CASCADE, related_name="texts")
    medium = models.CharField(_("medium"), max_length=20, choices=Medium.choices, default=Medium.BULLETIN)
    heading = models.CharField(
        _("heading"), max_length=120, blank=True, help_text=_("Left empty, the name of the medium.")
    )
    text = models.TextField(
        _("text"),
        help_text=_(
            "Signs, spaces included: about 120 on a light panel, 300 in an application, 900 in a bulletin. "
            "{carer}, {service} and {meeting} become the site's words."
        ),
    )

    panels = [FieldPanel("medium"), FieldPanel("heading"), FieldPanel("text")]

    class Meta(Orderable.Meta):
        verbose_name = _("text to copy")
        verbose_name_plural = _("texts to copy")

    def __str__(self):
        return self.heading or self.get_medium_display()

    @property
    def usual_length(self):
        """About how many signs the medium takes; ``None`` for a text of any length."""
        return LENGTHS.get(self.medium)
