"""Where sessions take place."""

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator, RegexValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.contrib.taggit import ClusterTaggableManager
from modelcluster.fields import ParentalKey
from taggit.models import TaggedItemBase
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.images import get_image_model_string
from wagtail.search import index

from campaign_pages.facts.querysets import RecordQuerySet
from campaign_pages.facts.record import Record

#: INSEE's code of a commune: five signs, the first two those of the département, 2A and 2B in Corsica.
INSEE_CODE = RegexValidator(
    r"^(\d{5}|2[AB]\d{3})$", _("Five digits, or 2A or 2B and three digits. Example: 73011"), code="insee"
)


class VenueTag(TaggedItemBase):
    """A tag on a venue."""

    content_object = ParentalKey("campaign_pages.Venue", on_delete=models.CASCADE, related_name="tagged_items")


class Venue(Record):
    """A room or place: entered once, chosen by every session that is held there."""

    title = models.CharField(
        _("name"), max_length=150, help_text=_("As visitors read it. Example: Espace des Moulins, salle haute")
    )
    street = models.CharField(_("number and street"), max_length=200, blank=True)
    postal_code = models.CharField(_("postal code"), max_length=10, blank=True)
    town = models.CharField(_("town"), max_length=100, help_text=_("Sessions are listed by it. Example: Montclair"))
    insee_code = models.CharField(
        _("INSEE code of the commune"), max_length=5, blank=True, validators=[INSEE_CODE], help_text=_("Example: 73011")
    )
    latitude = models.DecimalField(
        _("latitude"),
        max_digits=8,
        decimal_places=5,
        null=True,
        blank=True,
        validators=[MinValueValidator(-90), MaxValueValidator(90)],
        help_text=_("In degrees. Example: 45.56628"),
    )
    longitude = models.DecimalField(
        _("longitude"),
        max_digits=8,
        decimal_places=5,
        null=True,
        blank=True,
        validators=[MinValueValidator(-180), MaxValueValidator(180)],
        help_text=_("In degrees, east of Greenwich. Example: 5.92079"),
    )
    openagenda_uid = models.PositiveBigIntegerField(
        _("number in OpenAgenda"),
        null=True,
        blank=True,
        validators=[MinValueValidator(1)],
        help_text=_("If you publish your programme there: the number (uid) of this location. Empty otherwise."),
    )
    capacity = models.PositiveIntegerField(
        _("capacity"),
        null=True,
        blank=True,
        validators=[MinValueValidator(1)],
        help_text=_("How many people the room may hold. A session with more places warns."),
    )
    step_free = models.BooleanField(_("step-free access"), default=False)
    hearing_loop = models.BooleanField(_("hearing loop"), default=False)
    access_text = models.CharField(
        _("more about access"),
        max_length=250,
        blank=True,
        help_text=_("Example: lift from the car park, adapted toilets on the ground floor"),
    )
    parking = models.CharField(
        _("parking"), max_length=200, blank=True, help_text=_("Example: place des Tilleuls, free, two adapted spaces")
    )
    bus = models.CharField(
        _("public transport"), max_length=200, blank=True, help_text=_("Example: lines 2 and 5, stop Les Moulins")
    )
    picture = models.ForeignKey(
        get_image_model_string(),
        verbose_name=_("picture"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("The entrance, so that people know it when they arrive."),
    )
    contact = models.ForeignKey(
        "campaign_pages.Contact",
        verbose_name=_("contact"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Who answers questions about the place."),
    )
    tags = ClusterTaggableManager(
        verbose_name=_("tags"),
        through=VenueTag,
        blank=True,
        help_text=_("To find it again. Examples: town hall, north"),
    )

    objects = models.Manager.from_queryset(RecordQuerySet)()

    SHOWN_WITH = ("picture", "contact")

    panels = [
        FieldPanel("name", required_on_save=True, help_text=_("Only editors see it. Example: Espace des Moulins.")),
        MultiFieldPanel(
            [
                FieldPanel("title"),
                FieldPanel("street"),
                FieldRowPanel([FieldPanel("postal_code"), FieldPanel("town"), FieldPanel("insee_code")]),
                FieldRowPanel([FieldPanel("latitude"), FieldPanel("longitude"), FieldPanel("openagenda_uid")]),
            ],
            heading=_("Where it is"),
        ),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("capacity"), FieldPanel("step_free"), FieldPanel("hearing_loop")]),
                FieldPanel("access_text"),
                FieldRowPanel([FieldPanel("parking"), FieldPanel("bus")]),
            ],
            heading=_("Coming and taking part"),
        ),
        MultiFieldPanel([FieldPanel("picture"), FieldPanel("contact")], heading=_("Picture and contact")),
        MultiFieldPanel([FieldPanel("review_on"), FieldPanel("tags")], heading=_("Keeping it right and finding it")),
    ]

    search_fields = [
        *Record.search_fields,
        index.SearchField("title"),
        index.AutocompleteField("title"),
        index.SearchField("town"),
        index.AutocompleteField("town"),
        index.FilterField("town"),
        index.RelatedFields("tags", [index.SearchField("name"), index.AutocompleteField("name")]),
    ]

    class Meta(Record.Meta):
        verbose_name = _("venue")
        verbose_name_plural = _("venues")
        ordering = ["name", "pk"]

    @property
    def headline(self):
        return self.line

    @property
    def line(self):
        """Name and town in one line: ``Espace des Moulins, Montclair``."""
        return ", ".join(filter(None, [self.title, self.town]))

    @property
    def address(self):
        """Street, postal code and town in one line; what is known of it."""
        return ", ".join(filter(None, [self.street, f"{self.postal_code} {self.town}".strip()]))

    @property
    def position(self):
        """Latitude and longitude in degrees, or ``None``."""
        return None if self.latitude is None or self.longitude is None else (self.latitude, self.longitude)

    def clean(self):
        super().clean()
        if (self.latitude is None) != (self.longitude is None):
            missing = "latitude" if self.latitude is None else "longitude"
            raise ValidationError({missing: _("Give both latitude and longitude, or neither.")})

    def get_pictures(self):
        return [(self.picture_id, "card")] if self.picture_id else []

    def get_preview_template(self, request, mode_name):
        return "campaign_pages/events/venue_preview.html"
