"""What people and the desk are told by mail, each thing once. Mails to the desk hold nothing of a person."""

from django.db.models import Count
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail.models import Site

from campaign_pages import days
from campaign_pages.blocks.enums import Phase
from campaign_pages.branding.models import Branding
from campaign_pages.candidates.enums import Way
from campaign_pages.candidates.links import CONFIRM, LEAVE, PROVE, desk_address, root_of, signed_address
from campaign_pages.candidates.models import Lead, Subscription
from campaign_pages.facts.models import Contact
from campaign_pages.intake.mail_kinds import SIGNED, Letter, register_mail_kind
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

CANDIDATE = {
    "name": (_("first name of the person"), "Dominique"),
    "title": (_("title of the campaign"), _("Becoming a foster carer")),
    "day": (_("day of the promised answer"), _("8 December 2026")),
    "way": (_("how we answer"), _("by phone")),
    "thanks": (_("what the form says after sending"), ""),
    "contact": (_("who answers, and how to reach them"), "04 65 71 00 00"),
    "link": (_("address to confirm"), "https://www.example.org/…"),
    "organisation": (_("name of the site"), _("Department of Haute-Combe")),
}
DESK = {
    "title": (_("title of the campaign"), _("Becoming a foster carer")),
    "profession": (_("profession"), _("foster carer")),
    "territory": (_("territory of the contact"), _("North of the department")),
    "day": (_("day of the promised answer"), _("8 December 2026")),
    "number": (_("how many wait"), "3"),
    "link": (_("address in the desk"), "https://www.example.org/admin/…"),
}
SUBSCRIBER = {
    "title": (_("title of the campaign"), _("Becoming a foster carer")),
    "link": (_("address to confirm, or of the campaign"), "https://www.example.org/…"),
    "leave": (_("address to leave the list"), "https://www.example.org/…"),
    "organisation": (_("name of the site"), _("Department of Haute-Combe")),
}
LEFT = _("To receive nothing more: {leave}")

#: Addresses without which nobody is heard, or can leave.
NEEDED = {
    **dict.fromkeys(("interest_confirm", "subscription_confirm"), ("link",)),
    **dict.fromkeys(("subscription_known", "campaign_opens"), ("leave",)),
}

KINDS = {
    "interest_confirm": (
        _("Interest: please confirm your address"),
        _("Please confirm your message: {title}"),
        [
            _("Hello {name},"),
            _("One more step: open this page and press the button. It holds for two days."),
            "{link}",
            SIGNED,
        ],
        CANDIDATE,
    ),
    "interest_received": (
        _("Interest: received"),
        _("We have received your message: {title}"),
        [
            _("Hello {name},"),
            _("Thank you for your message. We answer you {way} by {day} at the latest."),
            _("Nothing is binding: you may stop at any time, without giving a reason."),
            "{thanks}",
            _("To reach us, to correct what you wrote or to have it erased: {contact}"),
            SIGNED,
        ],
        CANDIDATE,
    ),
    "lead_alert": (
        _("Desk: a new candidate"),
        _("A new candidate: {profession}"),
        [
            _("Somebody left a way to be reached: {title}"),
            _("Profession: {profession}\nTerritory: {territory}\nAnswer promised by: {day}"),
            "{link}",
            _("This mail holds no name on purpose: it may be read by several people."),
        ],
        DESK,
    ),
    "leads_overdue": (
        _("Desk: candidates who wait"),
        _("Candidates who wait longer than promised: {number}"),
        [_("The day promised for an answer is over. Number of candidates: {number}"), "{link}"],
        DESK,
    ),
    "subscription_confirm": (
        _("Stay informed: please confirm your address"),
        _("Please confirm: {title}"),
        [
            _("Hello,"),
            _("Somebody asked for news of “{title}” at this address. Was it you? Open this page, press the button."),
            "{link}",
            _("Otherwise do nothing: the address is erased after a week."),
            SIGNED,
        ],
        SUBSCRIBER,
    ),
    "subscription_known": (
        _("Stay informed: subscribed already"),
        _("You are told already: {title}"),
        [_("Hello,"), _("This address is on our list: you will be told."), LEFT, SIGNED],
        SUBSCRIBER,
    ),
    "campaign_opens": (
        _("Stay informed: the campaign opens"),
        _("It is open: {title}"),
        [_("Hello,"), _("You asked to be told: “{title}” is open today."), "{link}", LEFT, SIGNED],
        SUBSCRIBER,
    ),
}


def register_kinds():
    """At start-up: the kinds of mail of this room, whose texts each site may change."""
    for name, (label, subject, parts, placeholders) in KINDS.items():
        register_mail_kind(name, label, subject, Letter(parts), placeholders, needed=NEEDED.get(name, ()))


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
        "profession": (profession.title or profession.name) if profession else "–",
        "territory": lead.territory or "–",
        "day": days.in_words(lead.reply_by),
        "number": 1,
        "link": desk_address(lead),
    }
    queue("lead_alert", lead.pk, contact.mail, _filled(context, lead.site), lead.site)


def ask_to_confirm(subscription):
    key = f"{subscription.pk}-{subscription.requested_at:%Y%m%d%H%M%S%f}"
    link = signed_address(CONFIRM, subscription.site, subscription.pk)
    _to_subscriber("subscription_confirm", key, subscription, link)


def tell_known(subscription):
    _to_subscriber("subscription_known", f"{subscription.pk}-{days.today()}", subscription, "")


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
        context = dict.fromkeys(DESK, "") | {"number": number, "link": desk_address()}
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


def _to_subscriber(kind, key, subscription, link, leave=""):
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
