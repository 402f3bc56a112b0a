"""The notice on personal data of a site, for each kind of form; complete before an editor touches it."""

import hashlib

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from campaign_pages.branding.models import Branding
from campaign_pages.intake.enums import FormKind
from campaign_pages.intake.models import NoticeVersion, PrivacyNotice

#: Months after its end for which a followed application is kept: to explain a refusal, or to hand over.
ENDED_MONTHS = 3
#: The longest that anybody is kept after the last contact, with their agreement.
LONGEST_MONTHS = 24


#: Services that a notice tells one by one; of more, it says what they have in common.
CONTACTS_TOLD = 4


def notice_for(site, kind, pool_months=None, contacts=()):
    """The version of the notice that a form of this ``FormKind`` shows now; written on first use.

    ``pool_months``: for a form that offers to keep people longer, and the campaign's number of months for it.
    ``contacts``: services of whom one answers, by profession and place.
    """
    text = notice_text(site, kind, pool_months, contacts)
    digest = hashlib.sha256(f"{kind}\n{text}".encode()).hexdigest()
    version, _is_new = NoticeVersion.objects.get_or_create(digest=digest, defaults={"kind": kind, "text": text})
    return version


def notice_text(site, kind, pool_months=None, contacts=()):
    """The notice as plain text, a paragraph on each line."""
    kind = FormKind(kind)
    notice = PrivacyNotice.objects.filter(site=site).first() or PrivacyNotice()
    branding = Branding.for_site(site)
    controller = notice.controller or str(branding)
    purpose, basis = purpose_of(kind)
    contact = notice.dpo_contact or _("the data protection officer of %(controller)s") % {"controller": controller}
    return "\n".join(
        [
            _("Controller: %(controller)s.") % {"controller": controller},
            _("Purpose: %(purpose)s. Legal basis: %(basis)s.") % {"purpose": purpose, "basis": basis},
            _recipients(notice.recipients or branding.words.service, contacts),
            _kept(kind, notice, pool_months),
            _(
                "You may ask to see, correct or erase your data, limit or oppose their use, or withdraw your consent. "
                "Write to: %(contact)s."
            )
            % {"contact": contact},
            _("You may also complain to the CNIL: www.cnil.fr."),
        ]
    )


def purpose_of(kind):
    """Pair (purpose, legal basis) of a kind of form, as its notice says them."""
    return {
        FormKind.REGISTRATION: (
            _("to organise the meeting you register for, and to answer you if you want to go further"),
            _("task in the public interest"),
        ),
        FormKind.INTEREST: (_("to answer you and follow your application"), _("task in the public interest")),
        FormKind.SUBSCRIPTION: (_("to send you the news you asked for"), _("your consent")),
    }[kind]


def recorded_purpose_of(kind):
    """The same for the processing record, whose reader is not the person."""
    told = {
        FormKind.REGISTRATION: _(
            "to organise the meetings for which people register, and to answer those who want to go further"
        ),
        FormKind.INTEREST: _("to answer those who are interested in a profession, and to follow their application"),
        FormKind.SUBSCRIPTION: _("to send those who asked for it the news of a campaign"),
    }
    basis = _("the consent of each person") if kind == FormKind.SUBSCRIPTION else purpose_of(kind)[1]
    return told[kind], basis


def _recipients(service, contacts):
    names = list(dict.fromkeys(contacts))
    if not names:
        return _("Recipients: %(recipients)s.") % {"recipients": service}
    if len(names) > CONTACTS_TOLD:
        told = _("Recipients: %(recipients)s, and the contact for your profession and commune, who answers you.")
    else:
        told = ngettext(
            "Recipients: %(recipients)s, and who answers you: %(contacts)s.",
            "Recipients: %(recipients)s, and who answers you, by profession and commune: %(contacts)s.",
            len(names),
        )
    return told % {"recipients": service, "contacts": _("; ").join(names)}


def _kept(kind, notice, pool_months):
    if kind == FormKind.SUBSCRIPTION:
        return _("Kept until you unsubscribe, and %(n)s months at most.") % {"n": LONGEST_MONTHS}
    if kind == FormKind.REGISTRATION:
        months = notice.registration_months
        text = ngettext("Kept %(n)s month after the meeting.", "Kept %(n)s months after the meeting.", months)
        further = _("If you go further with us: up to %(n)s months after the last contact.")
        return f"{text % {'n': months}} {further % {'n': notice.interest_months}}"
    months = notice.interest_months
    text = ngettext(
        "Kept %(n)s month at most after the last contact, and %(ended)s months after the end of your application.",
        "Kept %(n)s months at most after the last contact, and %(ended)s months after the end of your application.",
        months,
    ) % {"n": months, "ended": ENDED_MONTHS}
    if not pool_months:
        return text
    pool = _("If you agree below to be kept for later: up to %(n)s months after the last contact.")
    return f"{text} {pool % {'n': pool_months}}"
