"""Mails before an authorisation ends: once for each number of days, whatever the mail server does."""

import logging

from django.conf import settings as django_settings
from django.core.mail import EmailMessage
from django.db import IntegrityError, transaction
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.permission_policies import ModelPermissionPolicy

from campaign_pages import days
from campaign_pages.ownership.sites import reach_of
from testimonials.conf import settings
from testimonials.people.models import Person
from testimonials.rights.ending import days_left, edit_url, ending_soon
from testimonials.rights.models import RightsNotice

logger = logging.getLogger("testimonials.rights")


def due(today):
    """Pairs (authorisation, days before the end) of the notices to send; a run that was missed is made up for.

    Of several notices that are due together, only the last one: nobody is written to twice on a day.
    """
    steps = sorted(settings.NOTICE_DAYS)
    if not steps:
        return []
    authorisations = list(ending_soon(today, steps[-1]))
    sent = set(
        RightsNotice.objects.filter(authorisation__in=authorisations).values_list(
            "authorisation", "days_before", "ends_on"
        )
    )
    pairs = [(each, next(step for step in steps if days_left(each, today) <= step)) for each in authorisations]
    return [(each, step) for each, step in pairs if (each.pk, step, each.ends_on) not in sent]


def recipients(authorisation):
    """The addresses to write to: the responsible editor, else who entered it, else all who may change the person."""
    for user in (authorisation.person.responsible, authorisation.entered_by):
        if user and user.is_active and user.email:
            return [user.email]
    editors = ModelPermissionPolicy(Person).users_with_permission("change").filter(is_active=True).exclude(email="")
    return sorted({user.email for user in editors if reach_of(user).changes(authorisation.person.site_id)})


def send(today, failures):
    """Send the notices that are due; return how many. A mail that fails is noted and tried again by the next run."""
    return sum(_send(authorisation, step, today, failures) for authorisation, step in due(today))


def _send(authorisation, step, today, failures):
    to = recipients(authorisation)
    if not to:
        failures.append(f"Nobody can be told that an authorisation ends: {authorisation.pk}")
        return 0
    try:
        # The row first: a second process waits for it, then sends nothing. A mail that fails takes it back.
        with transaction.atomic():
            RightsNotice.objects.create(authorisation=authorisation, days_before=step, ends_on=authorisation.ends_on)
            message(authorisation, today, to).send()
    except IntegrityError:
        return 0
    except Exception:
        sentence = f"A notice of ending rights could not be sent: authorisation {authorisation.pk}"
        logger.exception(sentence)
        failures.append(sentence)
        return 0
    return 1


def message(authorisation, today, to):
    """The mail: a number, a day and a link. It names nobody: mails are forwarded, printed and kept."""
    left = days_left(authorisation, today)
    with translation.override(django_settings.LANGUAGE_CODE):
        words = {
            "number": authorisation.pk,
            "day": days.in_words(authorisation.ends_on),
            "days": left,
            "address": _address(authorisation),
        }
        subject = (
            ngettext(
                "An image-rights authorisation ends in %(days)s day",
                "An image-rights authorisation ends in %(days)s days",
                left,
            )
            if left
            else _("An image-rights authorisation ends today")
        )
        body = _(
            "Hello,\n\n"
            "The last day of image-rights authorisation no. %(number)s is %(day)s. From the next day on, the person is "
            "shown nowhere on the site: portrait, pictures, videos and audio are taken off by themselves.\n\n"
            "To go on showing them, have a new authorisation signed and enter it here:\n%(address)s\n\n"
            "To let it end, do nothing here; remember posters, social networks and other services, which the site "
            "cannot reach.\n"
        )
        return EmailMessage(subject % words, body % words, to=to)


def _address(authorisation):
    path = edit_url(authorisation) or reverse("testimonials_ending_rights")
    return f"{getattr(django_settings, 'WAGTAILADMIN_BASE_URL', '') or ''}{path}"
