"""The notice on personal data of a site, for each kind of form; complete before an editor touches it."""

import hashlib

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from campaign_pages.branding.models import Branding
from campaign_pages.intake.enums import FormKind
from campaign_pages.intake.models import NoticeVersion, PrivacyNotice


def notice_for(site, kind):
    """The version of the notice that a form of this ``FormKind`` shows now; written on first use."""
    text = notice_text(site, kind)
    digest = hashlib.sha256(f"{kind}\n{text}".encode()).hexdigest()
    version, _is_new = NoticeVersion.objects.get_or_create(digest=digest, defaults={"kind": kind, "text": text})
    return version


def notice_text(site, kind):
    """The notice as plain text, a paragraph on each line."""
    kind = FormKind(kind)
    notice = PrivacyNotice.objects.filter(site=site).first() or PrivacyNotice()
    branding = Branding.for_site(site)
    controller = notice.controller or str(branding)
    purpose, basis = _purpose(kind)
    contact = notice.dpo_contact or _("the data protection officer of %(controller)s") % {"controller": controller}
    return "\n".join(
        [
            _("Controller: %(controller)s.") % {"controller": controller},
            _("Purpose: %(purpose)s. Legal basis: %(basis)s.") % {"purpose": purpose, "basis": basis},
            _("Recipients: %(recipients)s.") % {"recipients": notice.recipients or branding.words.service},
            _kept(kind, notice),
            _(
                "You may ask to see, correct or erase your data, limit or oppose their use, or withdraw your consent. "
                "Write to: %(contact)s."
            )
            % {"contact": contact},
            _("You may also complain to the CNIL: www.cnil.fr."),
        ]
    )


def _purpose(kind):
    return {
        FormKind.REGISTRATION: (_("to organise the meeting you register for"), _("task in the public interest")),
        FormKind.INTEREST: (_("to answer you and follow your application"), _("task in the public interest")),
        FormKind.SUBSCRIPTION: (_("to send you the news you asked for"), _("your consent")),
    }[kind]


def _kept(kind, notice):
    if kind == FormKind.SUBSCRIPTION:
        return _("Kept until you unsubscribe.")
    if kind == FormKind.REGISTRATION:
        months = notice.registration_months
        text = ngettext("Kept %(n)s month after the meeting.", "Kept %(n)s months after the meeting.", months)
    else:
        months = notice.interest_months
        text = ngettext("Kept %(n)s month after the last contact.", "Kept %(n)s months after the last contact.", months)
    return text % {"n": months}
