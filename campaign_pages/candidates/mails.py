"""What people and the desk are told by mail, each thing once. Mails to the desk hold nothing of a person."""

from django.db.models import Count
from django.utils.translation import pgettext_lazy
from wagtail.models import Site

from campaign_pages import days
from campaign_pages.blocks.enums import Phase
from campaign_pages.branding.models import Branding
from campaign_pages.candidates.enums import Way
from campaign_pages.candidates.links import CONFIRM, LEAVE, PROVE, desk_address, root_of, signed_address
from campaign_pages.candidates.models import Lead, Subscription
from campaign_pages.facts.models import Contact
from campaign_pages.intake.outbox import queue

#: Subscribers told of an opening at each run: a long list goes out in parts.
AT_ONCE = 200
#: The last day on which a reminder goes out: the desk does not read mails on Saturdays.
FRIDAY = 4

ANSWERED = {
    Way.CALL: pgettext_lazy("we answer you…", "by phone"),
    Way.SMS: pgettext_lazy("we answer you…", "by text message"),
    Way.MAIL: pgettext_lazy("we answer you…", "by mail"),
}


def ask_to_prove(lead, page):
    """``page``: the form, to which the answer leads back."""
    _to_candidate("interest_confirm", lead, link=signed_address(PROVE, lead.site, lead.pk, page.pk))


def tell_received(lead, thanks=""):
    """Nothing for who gave no mail address: the page has told them."""
    words = Branding.for_site(lead.site).words
    _to_candidate("interest_received", lead, thanks=words.fill(thanks))


def answer_words(lead):
    """How a lead is answered: as they asked, else by phone if they gave a number."""
    way = lead.way or (Way.CALL if lead.phone else Way.MAIL)
    return str(ANSWERED[way])


def tell_contact(lead):
    """The contact of the profession and place, if it has a mail address."""
    contact = lead.contact
    if not contact or not contact.mail:
        return
    profession = lead.profession
    context = {
        "title": lead.campaign.title if lead.campaign else "",
        "profession": (profession.title or profession.name) if profession else "",
        "territory": lead.territory,
        "day": days.in_words(lead.reply_by),
        "link": desk_address(lead),
    }
    queue("lead_alert", lead.pk, contact.mail, _filled(context, lead.site), lead.site)


def ask_to_confirm(subscription):
    key = f"{subscription.pk}-{subscription.requested_at:%Y%m%d%H%M%S%f}"
    link = signed_address(CONFIRM, subscription.site, subscription.pk)
    _to_subscriber("subscription_confirm", key, subscription, link)


def tell_known(subscription):
    leave = signed_address(LEAVE, subscription.site, subscription.pk)
    _to_subscriber("subscription_known", f"{subscription.pk}-{days.today()}", subscription, leave=leave)


def due_mails(now):
    """Queue what has become due: reminders to contacts, news of an opening. Each once, whoever asks how often."""
    _remind_contacts(days.day_of(now))
    _tell_openings(now)


def _remind_contacts(today):
    if today.weekday() > FRIDAY:
        return
    waiting = Lead.objects.unanswered(today).exclude(contact=None).exclude(contact__mail="")
    for contact_pk, site_pk, number in waiting.order_by().values_list("contact", "site").annotate(number=Count("pk")):
        contact, site = Contact.objects.get(pk=contact_pk), Site.objects.filter(pk=site_pk).first()
        context = {"number": number, "link": desk_address()}
        queue("leads_overdue", f"{contact_pk}-{site_pk}-{today}", contact.mail, context, site)


def _tell_openings(now):
    """Who subscribed before the campaign opened is told on its first day, or as soon as the scheduler runs again."""
    today = days.day_of(now)
    waiting = Subscription.objects.active().filter(opening_told_at=None, campaign__live=True)
    open_now = waiting.filter(campaign__opens_on__lte=today).select_related("campaign", "site")
    for subscription in open_now.order_by("pk")[:AT_ONCE]:
        campaign = subscription.campaign
        came_before = days.day_of(subscription.requested_at) < campaign.opens_on
        if came_before and campaign.phase_on(today) in (Phase.OPEN, Phase.CLOSING_SOON):
            leave = signed_address(LEAVE, subscription.site, subscription.pk)
            link = campaign.full_url or root_of(subscription.site)
            _to_subscriber("campaign_opens", f"{subscription.pk}", subscription, link, leave)
        Subscription.objects.filter(pk=subscription.pk).update(opening_told_at=now)


def _to_candidate(kind, lead, **more):
    if not lead.mail:
        return
    contact = lead.contact
    context = {
        "name": lead.first_name,
        "title": lead.campaign.title if lead.campaign else "",
        "day": days.in_words(lead.reply_by),
        "way": answer_words(lead),
        "contact": (contact.reach_text if contact else "") or _organisation(lead.site),
        "organisation": _organisation(lead.site),
        "thanks": "",
        "link": "",
    }
    answers = contact.mail if contact and contact.live else ""
    queue(kind, lead.pk, lead.mail, _filled(context, lead.site, "title") | more, lead.site, reply_to=answers)


def _to_subscriber(kind, key, subscription, link="", leave=""):
    site, campaign = subscription.site, subscription.campaign
    context = {
        "title": campaign.title if campaign else "",
        "link": link,
        "leave": signed_address(LEAVE, site, subscription.pk),
        "organisation": _organisation(site),
    }
    queue(kind, key, subscription.mail, _filled(context, site, "title"), site, leave=leave)


def _filled(context, site, *names):
    """The context with the site's words in what editors typed: in these names, else in all of them."""
    words = Branding.for_site(site).words
    return {name: words.fill(value) if not names or name in names else value for name, value in context.items()}


def _organisation(site):
    return str(Branding.for_site(site))
