"""Authorisations that end soon: what is left of them, in words, and who is to renew them."""

from django.db.models import Exists, F, OuterRef
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.admin.admin_url_finder import AdminURLFinder

from campaign_pages import days
from testimonials.people.models import Authorisation, Person
from testimonials.people.querysets import SOON


def ending_soon(today, within=SOON):
    """The authorisations that end within ``within`` days and are not renewed, the first to end first: one query."""
    return (
        Authorisation.objects.ending(today, within)
        .exclude(Exists(_renewals()))
        .select_related("person__responsible", "entered_by")
    )


def ending_soon_for(user, today):
    """Those of them that concern people of the sites on which ``user`` works."""
    return ending_soon(today).filter(person__in=Person.objects.editable_by(user).values("pk"))


def _renewals():
    """Later authorisations of the same person, without a gap and for the site if the first is for it."""
    return (
        Authorisation.objects.filter(
            person=OuterRef("person"),
            withdrawn_at__isnull=True,
            ends_on__gt=OuterRef("ends_on"),
            for_site__gte=OuterRef("for_site"),
        )
        .exclude(document="")
        .annotate(covered=OuterRef("ends_on"))
        .filter(starts_on__lte=F("covered"))
    )


def days_left(authorisation, today):
    """How many days an authorisation is still worth something, the last one counted as none left."""
    return (authorisation.ends_on - today).days


def left_in_words(authorisation):
    """The days left, in words, on the site's clock."""
    left = days_left(authorisation, days.today())
    if left == 0:
        return _("today is the last day")
    return ngettext("%(days)s day left", "%(days)s days left", left) % {"days": left}


def media_in_words(authorisation):
    """The media for which the person signed, separated by commas."""
    return ", ".join(str(medium.label) for medium in authorisation.media)


def responsible(authorisation):
    """The name of whoever is told before the end, or words that nobody is named."""
    user = authorisation.person.responsible or authorisation.entered_by
    return (user.get_full_name() or user.get_username()) if user else _("nobody in particular")


def edit_url(authorisation, user=None):
    """Where the person is edited, their authorisations included; ``None`` where ``user`` may not."""
    return AdminURLFinder(user).get_edit_url(authorisation.person)
