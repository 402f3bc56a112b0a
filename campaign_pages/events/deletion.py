"""An event for which people have registered is not taken away from under them: it is cancelled."""

from django.contrib import messages
from django.db.models import F, Sum
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import ngettext
from wagtail.models import Page

from campaign_pages.events.session import Session


def registered(sessions):
    """Those of these sessions, still to come and not cancelled, for which somebody has a place or waits."""
    to_come = sessions.filter(removed_at=None).upcoming(timezone.now()).taking_place()
    return to_come.alias(people=F("places_taken") + F("people_waiting")).filter(people__gt=0)


def people_in_words(sessions):
    """How many people would come in vain, in a sentence; empty if nobody."""
    people = registered(sessions).order_by().aggregate(all=Sum(F("places_taken") + F("people_waiting")))["all"]
    if not people:
        return ""
    return ngettext(
        "%(number)d person has registered or waits: cancel the sessions instead, with a note, and publish.",
        "%(number)d people have registered or wait: cancel the sessions instead, with a note, and publish.",
        people,
    ) % {"number": people}


def refuse_while_registered(request, page):
    """For the hooks ``before_delete_page`` and ``before_unpublish_page``, also of a page above events."""
    sentence = people_in_words(Session.objects.under(page))
    if not sentence:
        return None
    messages.error(request, f"“{page.get_admin_display_title()}”: {sentence}")
    return redirect("wagtailadmin_pages:edit", page.pk)


def refuse_bulk_while_registered(request, action_type, objects, action):
    """For the hook ``before_bulk_action``: nothing is done if one of the chosen pages holds such a session."""
    if action_type not in ("delete", "unpublish") or not issubclass(action.model, Page):
        return None
    refused = False
    for page in objects:
        if sentence := people_in_words(Session.objects.under(page)):
            messages.error(request, f"“{page.get_admin_display_title()}”: {sentence}")
            refused = True
    return redirect(action.next_url) if refused else None
