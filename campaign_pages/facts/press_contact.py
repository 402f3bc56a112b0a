"""Whom journalists call. Candidates never see this person's number."""

from django.db import models
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.search import index

from campaign_pages import days
from campaign_pages.addresses import phone_href
from campaign_pages.facts.contact import validate_phone
from campaign_pages.facts.entry import CompleteRecordForm
from campaign_pages.facts.querysets import RecordQuerySet
from campaign_pages.facts.record import Record


class PressContact(Record):
    """A person who answers the press, with an end date: names of agents age quickly.

    The review date is the end of validity: past it, the person counts among what is to be reviewed. Only the press room
    and press releases show it; no block offers it.
    """

    name = models.CharField(
        _("name of the person"), max_length=150, help_text=_("As journalists read it. Example: Camille Roche")
    )
    role = models.CharField(
        _("role"), max_length=150, blank=True, help_text=_("Example: press officer, communication directorate")
    )
    phone = models.CharField(
        _("phone"), max_length=40, blank=True, validators=[validate_phone], help_text=_("Example: 04 65 71 00 01")
    )
    mail = models.EmailField(_("mail address"), blank=True, help_text=_("Example: presse@example.fr"))
    review_on = models.DateField(
        _("valid until"),
        null=True,
        help_text=_("Past that day, the admin home asks you whether this is still the right person."),
    )

    objects = models.Manager.from_queryset(RecordQuerySet)()

    panels = [
        FieldRowPanel([FieldPanel("name", required_on_save=True), FieldPanel("role")]),
        MultiFieldPanel(
            [FieldRowPanel([FieldPanel("phone"), FieldPanel("mail")])],
            heading=_("How journalists reach them: at least one way"),
        ),
        MultiFieldPanel([FieldPanel("review_on")], heading=_("Keeping it right")),
    ]
    base_form_class = CompleteRecordForm

    search_fields = [*Record.search_fields, index.SearchField("role"), index.SearchField("mail")]

    class Meta(Record.Meta):
        verbose_name = _("press contact")
        verbose_name_plural = _("press contacts")
        ordering = ["name", "pk"]

    @property
    def headline(self):
        return self.role

    @property
    def valid_until(self):
        """The last day on which the editors vouch for this person; ``None`` in a draft without one."""
        return self.review_on

    def is_valid_on(self, day):
        """Say whether the editors vouch for this person on that day (a ``date``)."""
        return self.valid_until is None or day <= self.valid_until

    @property
    def reach_text(self):
        """Phone and mail in one line, for lists."""
        return " · ".join(filter(None, [self.phone, self.mail]))

    @property
    def phone_href(self):
        """``tel:`` and the number to dial; empty without one."""
        return phone_href(self.phone) or ""

    def missing(self):
        """Pairs (field, sentence) of what it cannot be published without."""
        if self.phone or self.mail:
            return []
        return [("phone", gettext("Give a phone number or a mail address: journalists have an hour, not a day."))]

    def warnings(self):
        if self.is_valid_on(days.today()):
            return []
        return [
            gettext("The validity of “%(name)s” ended on %(day)s: press pages show this person no more.")
            % {"name": self.name, "day": self.review_text}
        ]

    def get_preview_template(self, request, mode_name):
        return "campaign_pages/facts/press_contact_preview.html"
