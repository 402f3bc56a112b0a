"""Who answers a lead: the contact of its profession and of the place where the person lives."""

import re
import unicodedata

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.models import Orderable

from campaign_pages import days

POSTCODE = re.compile(r"\b\d{5}\b")


class ContactRoute(Orderable):
    """One contact of an interest form, for a profession, for some places, or for everybody else."""

    page = ParentalKey("campaign_pages.InterestFormPage", on_delete=models.CASCADE, related_name="routes")
    contact = models.ForeignKey(
        "campaign_pages.Contact",
        verbose_name=_("contact"),
        on_delete=models.CASCADE,
        related_name="+",
        help_text=_("Told by mail of each new candidate, without any name. Its territory is noted with the candidate."),
    )
    profession = models.ForeignKey(
        "campaign_pages.Profession",
        verbose_name=_("for this profession"),
        null=True,
        blank=True,
        on_delete=models.CASCADE,
        related_name="+",
        help_text=_("Empty: for all of them."),
    )
    places = models.TextField(
        _("for these places"),
        blank=True,
        help_text=_("Communes, postcodes or their first digits, one on each line. Empty: for all others."),
    )

    panels = [FieldPanel("contact"), FieldRowPanel([FieldPanel("profession"), FieldPanel("places")])]

    class Meta(Orderable.Meta):
        verbose_name = _("contact who answers")
        verbose_name_plural = _("contacts who answer")

    def __str__(self):
        return str(self.contact)

    def clean(self):
        super().clean()
        wrong = [line for line in self.place_list if line.isdigit() and not 2 <= len(line) <= 5]
        if wrong:
            raise ValidationError(
                {"places": _("“%(line)s” is no postcode, nor the beginning of one.") % {"line": wrong[0]}}
            )

    @property
    def place_list(self):
        return [line.strip() for line in self.places.splitlines() if line.strip()]

    def is_for_place(self, place):
        """Whether it names the place that somebody typed: a commune, a postcode, or both."""
        codes, words = POSTCODE.findall(place), _plain(POSTCODE.sub("", place))
        return any(
            any(code.startswith(line) for code in codes) if line.isdigit() else bool(words) and _plain(line) == words
            for line in self.place_list
        )


def route_for(routes, profession, place):
    """The first of the routes that fits best, or ``None``: the one that names more of profession and place wins."""
    fitting = [
        route
        for route in routes
        if route.profession_id in (None, getattr(profession, "pk", None))
        and (not route.place_list or route.is_for_place(place))
    ]
    return max(fitting, key=lambda route: (bool(route.place_list), route.profession_id is not None), default=None)


def answered(lead):
    """Note who answers a lead that is not saved yet, by when and for which territory, as its campaign's form would.

    Left as it is where the campaign has no published form, or nobody for this profession and place. Returns it.
    """
    form = _form_of(lead.campaign)
    if form is None:
        return lead
    lead.reply_by = days.working_days_after(days.today(), form.reply_days)
    note_who_answers(lead, form)
    return lead


def note_who_answers(lead, form=None):
    """Note the contact and territory of a lead that is not saved yet; ``form``: of its campaign, looked for without."""
    form = form or _form_of(lead.campaign)
    routes = form.routes.filter(contact__live=True).select_related("contact") if form else ()
    if route := route_for(list(routes), lead.profession, lead.place):
        lead.contact, lead.territory = route.contact, route.contact.territory


def _form_of(campaign):
    forms = ContactRoute._meta.get_field("page").related_model
    return forms.objects.child_of(campaign).live().first() if campaign else None


def _plain(text):
    """A name without accents, capitals and the signs between its words: “Saint-Clair” and “st clair”."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(letter if letter.isalnum() else " " for letter in letters if not unicodedata.combining(letter))
    return " ".join({"st": "saint", "ste": "sainte"}.get(word, word) for word in bare.split())
