"""A service that the public can reach, and how."""

from urllib.parse import urlsplit

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from modelcluster.contrib.taggit import ClusterTaggableManager
from modelcluster.fields import ParentalKey
from taggit.models import TaggedItemBase
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.search import index

from campaign_pages.addresses import WebAddressField, phone_href
from campaign_pages.facts.entry import CompleteRecordForm
from campaign_pages.facts.querysets import RecordQuerySet
from campaign_pages.facts.record import Record

WAYS = ("phone", "sms", "mail", "accessible_call", "address", "page", "web_address")


def validate_phone(typed):
    """Refuse what a phone cannot dial."""
    if not phone_href(typed):
        raise ValidationError(_("This is not a phone number. Example: 04 65 71 00 00, or a short one such as 119."))


class ContactTag(TaggedItemBase):
    """A tag on a contact."""

    content_object = ParentalKey("campaign_pages.Contact", on_delete=models.CASCADE, related_name="tagged_items")


class Contact(Record):
    """A service and all the ways to reach it: entered once, right on every page when a number changes."""

    service = models.CharField(
        _("service"),
        max_length=150,
        help_text=_("As visitors read it. Example: Foster care service"),
    )
    purpose = models.CharField(
        _("what to write or call about"),
        max_length=200,
        blank=True,
        help_text=_("Helps people choose the right service. Example: to ask whether this job is for you"),
    )
    territory = models.CharField(
        _("territory"),
        max_length=120,
        blank=True,
        help_text=_("For whom, if there is one contact for each territory. Example: North of the department"),
    )
    phone = models.CharField(
        _("phone"), max_length=40, blank=True, validators=[validate_phone], help_text=_("Example: 04 65 71 00 00")
    )
    sms = models.CharField(
        _("number for text messages"),
        max_length=40,
        blank=True,
        validators=[validate_phone],
        help_text=_("If the service reads text messages. Example: 06 39 98 00 00"),
    )
    mail = models.EmailField(
        _("mail address"), blank=True, help_text=_("Of the service, not of one person. Example: accueil@example.fr")
    )
    accessible_call = WebAddressField(
        _("address of the call service for deaf people"),
        max_length=500,
        blank=True,
        help_text=_("Where people call in sign language, by text or with transcription. Example: https://…"),
    )
    hours = models.CharField(
        _("opening hours"), max_length=200, blank=True, help_text=_("Example: Monday to Friday, 9 to 12 and 14 to 17")
    )
    address = models.TextField(
        _("postal address"), max_length=300, blank=True, help_text=_("One line for each line of the address.")
    )
    page = models.ForeignKey(
        "wagtailcore.Page",
        verbose_name=_("page of this site"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Where to read more or find a form."),
    )
    web_address = WebAddressField(
        _("or another site"), max_length=500, blank=True, help_text=_("Example: https://www.example.org/rendez-vous")
    )
    tags = ClusterTaggableManager(
        verbose_name=_("tags"),
        through=ContactTag,
        blank=True,
        help_text=_("To find it again. Examples: foster care, recruitment"),
    )

    objects = models.Manager.from_queryset(RecordQuerySet)()

    SHOWN_WITH = ("page",)

    panels = [
        FieldPanel(
            "name", required_on_save=True, help_text=_("Only editors see it. Example: Foster care service, Montclair.")
        ),
        MultiFieldPanel(
            [FieldPanel("service"), FieldPanel("purpose"), FieldPanel("territory")],
            heading=_("Who answers, about what"),
        ),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("phone"), FieldPanel("sms")]),
                FieldPanel("hours"),
                FieldPanel("mail"),
                FieldPanel("accessible_call"),
                FieldPanel("address"),
                FieldRowPanel([FieldPanel("page"), FieldPanel("web_address")]),
            ],
            heading=_("How to reach them: at least one way"),
        ),
        MultiFieldPanel([FieldPanel("review_on"), FieldPanel("tags")], heading=_("Keeping it right and finding it")),
    ]
    base_form_class = CompleteRecordForm

    search_fields = [
        *Record.search_fields,
        index.SearchField("service"),
        index.AutocompleteField("service"),
        index.SearchField("purpose"),
        index.SearchField("territory"),
        index.SearchField("mail"),
        index.SearchField("phone"),
        index.RelatedFields("tags", [index.SearchField("name"), index.AutocompleteField("name")]),
    ]

    class Meta(Record.Meta):
        verbose_name = _("contact")
        verbose_name_plural = _("contacts")
        ordering = ["name", "pk"]

    @property
    def headline(self):
        return ", ".join(filter(None, [self.service, self.territory]))

    @property
    def reach_text(self):
        """Its phone and mail in one line, for lists."""
        return " · ".join(filter(None, [self.phone, self.mail or self.sms]))

    @property
    def phone_href(self):
        """``tel:`` and the number to dial; empty without one."""
        return phone_href(self.phone) or ""

    @property
    def sms_href(self):
        """``sms:`` and the number to write to; empty without one."""
        return (phone_href(self.sms) or "").replace("tel:", "sms:", 1)

    @property
    def shown_page(self):
        """The page to read more, if visitors may see it."""
        page = self.shown("page")
        return page if page and page.live else None

    @property
    def page_href(self):
        """The address of that page; empty without one."""
        page = self.shown_page
        return (page.get_url(self.shelf and self.shelf.request) or "") if page else ""

    @property
    def site_name(self):
        """The other site by the name of its host, which is shorter to read than its address."""
        return urlsplit(self.web_address).netloc.removeprefix("www.")

    def missing(self):
        """Pairs (field, sentence) of what it cannot be published without."""
        if any(getattr(self, self._meta.get_field(name).attname) for name in WAYS):
            return []
        return [("phone", gettext("Give at least one way to reach them: a phone number, a mail address, a page…"))]

    def get_preview_template(self, request, mode_name):
        return "campaign_pages/facts/contact_preview.html"
