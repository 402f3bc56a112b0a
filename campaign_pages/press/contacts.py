"""Whom journalists may call today: names of agents age quickly, so each has a last day."""

from django.utils.translation import gettext as _

from campaign_pages import days
from campaign_pages.facts.models import PressContact


def on_duty(pks, shelf):
    """The press contacts of these primary keys that are published and valid today, in this order; one query at most."""
    pks = [pk for pk in pks if pk]
    shelf.stock(also=[(PressContact, pk) for pk in pks])
    people = filter(None, (shelf.take(PressContact, pk) for pk in pks))
    return [person for person in people if person.is_valid_on(days.today())]


def off_duty_warnings(people):
    """Sentences for the editor of a page that names these contacts: those that it shows no more."""
    return [
        _("“%(name)s” is shown no more: this press contact was valid until %(day)s.")
        % {"name": person.name, "day": person.review_text}
        for person in people
        if not person.is_valid_on(days.today())
    ]
