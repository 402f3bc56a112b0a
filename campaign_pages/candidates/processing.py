"""What this room tells the processing record (RGPD, article 30): candidates, and those who wish to be told."""

from django.utils.translation import gettext as _

from campaign_pages.candidates.erasing import MOST_MONTHS
from campaign_pages.candidates.leads import UNPROVEN_KEPT
from campaign_pages.candidates.pages import InterestFormPage
from campaign_pages.candidates.routing import ContactRoute
from campaign_pages.candidates.subscriptions import UNCONFIRMED_KEPT
from campaign_pages.intake.enums import FormKind
from campaign_pages.intake.notices import ENDED_MONTHS, LONGEST_MONTHS, recorded_purpose_of
from campaign_pages.intake.processings import (
    Processing,
    days_in_words,
    months,
    notice_settings,
    recipients_of,
    register_processing,
)


def register_own():
    """At start-up."""
    register_processing("candidates", tell_candidates, order=20)
    register_processing("subscriptions", tell_subscriptions, order=30)


def tell_candidates(site):
    """Candidates: those who sent an interest form, were entered by hand, or taken over from a meeting."""
    purpose, basis = recorded_purpose_of(FormKind.INTEREST)
    interest = min(notice_settings(site).interest_months, MOST_MONTHS)
    return Processing(
        name=_("Candidates"),
        purpose=purpose,
        basis=basis,
        people=[_("people interested in a profession that a campaign recruits for")],
        data=[
            _("first name, mail address or phone; last name, commune or postcode, if they give them"),
            _("profession, preferred way and time to be reached, whether they are an approved carer already"),
            _("how they heard of it, the channel by which they came, a short message"),
            _("stages with their dates and authors, notes, date of the next call, reason of a stop"),
            _("version of the notice that they read"),
        ],
        recipients=[*recipients_of(site, "view_lead", "add_lead", "change_lead"), *_contacts(site)],
        kept=[
            _("%(months)s after the last contact") % {"months": months(interest)},
            _("recruited or stopped: %(months)s after that") % {"months": months(ENDED_MONTHS)},
            *_kept_for_later(site),
            _("address not confirmed: %(days)s") % {"days": days_in_words(UNPROVEN_KEPT.days)},
        ],
    )


def tell_subscriptions(site):
    """Subscriptions to the news of a campaign."""
    purpose, basis = recorded_purpose_of(FormKind.SUBSCRIPTION)
    return Processing(
        name=_("Subscriptions to news"),
        purpose=purpose,
        basis=basis,
        people=[_("people who ask for news of a campaign")],
        data=[
            _("mail address, chosen subjects, channel by which they came"),
            _("version of the notice that they read"),
        ],
        recipients=recipients_of(site, "view_subscription"),
        kept=[
            _("until they leave, %(months)s at most") % {"months": months(LONGEST_MONTHS)},
            _("address not confirmed: %(days)s") % {"days": days_in_words(UNCONFIRMED_KEPT.days)},
        ],
    )


def _contacts(site):
    """The contacts that forms name; they are told of a candidate by mail, without any name."""
    routes = ContactRoute.objects.filter(page__path__startswith=site.root_page.path, contact__live=True)
    names = routes.exclude(contact__mail="").order_by("contact__name").values_list("contact__name", flat=True)
    return [_("%(contact)s (told by mail, without any name)") % {"contact": name} for name in dict.fromkeys(names)]


def _kept_for_later(site):
    """As the forms of the site say it; nothing where there is none."""
    forms = InterestFormPage.objects.filter(path__startswith=site.root_page.path)
    numbers = sorted(set(forms.values_list("pool_months", flat=True)))
    sentence = _("with their agreement to be kept for later: %(months)s after the last contact")
    return [sentence % {"months": months(number)} for number in numbers]
