"""A person who speaks or is seen: an adult professional, or an anonymous voice."""

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.contrib.taggit import ClusterTaggableManager
from modelcluster.fields import ParentalKey, ParentalManyToManyField
from modelcluster.models import ClusterableModel
from taggit.models import TaggedItemBase
from wagtail.images import get_image_model_string
from wagtail.models import Orderable
from wagtail.search import index

from campaign_pages.ownership.models import BelongsToSite
from testimonials.people.enums import Kind, Voice
from testimonials.people.querysets import PersonQuerySet

#: What a voice must not have, since it could tell who speaks.
TELLING_FIELDS = ("display_name", "role", "service", "territory", "since_year", "portrait")


class PersonTag(TaggedItemBase):
    """A tag on a person."""

    content_object = ParentalKey("testimonials.Person", on_delete=models.CASCADE, related_name="tagged_items")


class Person(BelongsToSite, index.Indexed, ClusterableModel):
    """Somebody who agreed to be heard or seen.

    It has neither drafts nor revisions: what concerns a person holds at once, and no old version keeps what they took
    back. Whether they may be shown is asked of their authorisations at each display (``PersonQuerySet.showable``).
    """

    kind = models.CharField(_("who speaks"), max_length=20, choices=Kind.choices, default=Kind.PROFESSIONAL)
    display_name = models.CharField(
        _("name or pseudonym"),
        max_length=120,
        blank=True,
        help_text=_("As it is printed. A first name is enough. Example: Nadia B."),
    )
    voice = models.CharField(
        _("how the voice is introduced"),
        max_length=20,
        choices=Voice.choices,
        blank=True,
        help_text=_("For an anonymous voice only."),
    )
    role = models.CharField(
        _("job"),
        max_length=150,
        blank=True,
        help_text=_("As the person says it. Example: auxiliaire de puériculture"),
    )
    service = models.CharField(
        _("employer or service"), max_length=150, blank=True, help_text=_("Example: Pouponnière de Saint-Clair")
    )
    territory = models.CharField(
        _("territory"), max_length=150, blank=True, help_text=_("No more exactly than needed. Example: Haute vallée")
    )
    since_year = models.PositiveSmallIntegerField(
        _("in this job since"),
        null=True,
        blank=True,
        validators=[MinValueValidator(1950), MaxValueValidator(2100)],
        help_text=_("The year, in four digits. Example: 2014"),
    )
    portrait = models.ForeignKey(
        get_image_model_string(),
        verbose_name=_("portrait"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Set its focal point on the face: every size is cropped around it."),
    )
    professions = ParentalManyToManyField(
        "campaign_pages.Profession",
        verbose_name=_("professions"),
        blank=True,
        related_name="+",
        help_text=_("Series are filtered by it, and the job sheet of the first one is linked from the portrait."),
    )
    tags = ClusterTaggableManager(
        verbose_name=_("tags"),
        through=PersonTag,
        blank=True,
        help_text=_("To find the person again, and to gather portraits. Examples: foster care, night work"),
    )
    responsible = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("responsible editor"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Is told by mail before the rights end. Empty: whoever entered the authorisation."),
    )
    withdrawn_at = models.DateTimeField(_("withdrawn on"), null=True, blank=True, editable=False)

    objects = PersonQuerySet.as_manager()

    search_fields = [
        index.SearchField("display_name", boost=2),
        index.AutocompleteField("display_name"),
        index.SearchField("role"),
        index.AutocompleteField("role"),
        index.SearchField("service"),
        index.FilterField("kind"),
        index.RelatedFields("tags", [index.SearchField("name"), index.AutocompleteField("name")]),
    ]

    class Meta:
        verbose_name = _("person")
        verbose_name_plural = _("people")
        ordering = ["display_name", "pk"]

    def __str__(self):
        return " · ".join(filter(None, [self.shown_name, self.role]))

    @property
    def is_voice(self):
        """Whether the person is heard and never seen or named."""
        return self.kind == Kind.VOICE

    @property
    def shown_name(self):
        """The name as it is printed; for a voice, how it is introduced."""
        return str(self.get_voice_display()) if self.is_voice else self.display_name

    def save(self, *args, **kwargs):
        """Keep the portrait among the pictures with this person: when another takes its place, the face stays in it."""
        if self.portrait_id and not self.is_voice and not kwargs.get("update_fields"):
            self._tie_portrait()
        super().save(*args, **kwargs)

    def _tie_portrait(self):
        ties = list(self.pictures.all())
        if self.portrait_id not in {tie.picture_id for tie in ties}:
            self.pictures.add(PersonPicture(picture_id=self.portrait_id, sort_order=len(ties)))

    def clean(self):
        super().clean()
        faults = {}
        if self.is_voice:
            message = _("An anonymous voice has no name, picture or place: empty this field.")
            faults = {name: message for name in TELLING_FIELDS if getattr(self, name)}
            if not self.voice:
                faults["voice"] = _("Say how the voice is introduced.")
        elif not self.display_name.strip():
            faults["display_name"] = _("Give the name as it is printed; a pseudonym is one too.")
        if faults:
            raise ValidationError(faults)


class PersonPicture(Orderable):
    """A picture of the library in which a person can be recognised: shown nowhere without their rights."""

    person = ParentalKey(Person, on_delete=models.CASCADE, related_name="pictures")
    picture = models.ForeignKey(
        get_image_model_string(), verbose_name=_("picture"), on_delete=models.CASCADE, related_name="+"
    )

    class Meta(Orderable.Meta):
        verbose_name = _("picture with this person")
        verbose_name_plural = _("pictures with this person")
        constraints = [models.UniqueConstraint(fields=["person", "picture"], name="testimonials_one_tie")]
