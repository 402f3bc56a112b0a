"""The usual texts of the mails of this room, and what a site may name in its own: what each mail really knows."""

from django.utils.translation import gettext_lazy as _

from campaign_pages.intake.mail_kinds import SIGNED, Letter, register_mail_kind

TITLE = {"title": (_("title of the campaign"), _("Becoming a foster carer"))}
ORGANISATION = {"organisation": (_("name of the site"), _("Department of Haute-Combe"))}
NAME = {"name": (_("first name of the person"), "Dominique")}
DAY = {"day": (_("day of the promised answer"), _("8 December 2026"))}
CONTACT = {"contact": (_("who answers, and how to reach them"), "04 65 71 00 00")}
TO_CONFIRM = {"link": (_("address to confirm"), "https://www.example.org/…")}
LEAVE = {"leave": (_("address to leave the list"), "https://www.example.org/…")}
AT_THE_DESK = {"link": (_("address in the desk"), "https://www.example.org/admin/…")}
LEFT = _("To receive nothing more: {leave}")

#: What each kind can name: {name: (meaning, example)}.
PLACEHOLDERS = {
    "interest_confirm": {**NAME, **TITLE, **CONTACT, **TO_CONFIRM, **ORGANISATION},
    "interest_received": {
        **NAME,
        **TITLE,
        **DAY,
        "way": (_("how we answer"), _("by phone")),
        "thanks": (_("what the form says after sending"), ""),
        **CONTACT,
        **ORGANISATION,
    },
    "lead_alert": {
        **TITLE,
        "profession": (_("profession"), _("foster carer")),
        "territory": (_("territory of the contact"), _("North of the department")),
        **DAY,
        **AT_THE_DESK,
    },
    "leads_overdue": {"number": (_("how many wait"), "3"), **AT_THE_DESK},
    "subscription_confirm": {**TITLE, **TO_CONFIRM, **LEAVE, **ORGANISATION},
    "subscription_known": {**TITLE, **LEAVE, **ORGANISATION},
    "campaign_opens": {
        **TITLE,
        "link": (_("address of the campaign"), "https://www.example.org/…"),
        **LEAVE,
        **ORGANISATION,
    },
}

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
    ),
    "lead_alert": (
        _("Desk: a new candidate"),
        _("A new candidate: {title}"),
        [
            _("Somebody left a way to be reached: {title}"),
            _("Profession: {profession}\nTerritory: {territory}\nAnswer promised by: {day}"),
            "{link}",
            _("This mail holds no name on purpose: it may be read by several people."),
        ],
    ),
    "leads_overdue": (
        _("Desk: candidates who wait"),
        _("Candidates who wait longer than promised: {number}"),
        [_("The day promised for an answer is over. Number of candidates: {number}"), "{link}"],
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
    ),
    "subscription_known": (
        _("Stay informed: subscribed already"),
        _("You are told already: {title}"),
        [_("Hello,"), _("This address is on our list: you will be told."), LEFT, SIGNED],
    ),
    "campaign_opens": (
        _("Stay informed: the campaign opens"),
        _("It is open: {title}"),
        [_("Hello,"), _("You asked to be told: “{title}” is open today."), "{link}", LEFT, SIGNED],
    ),
}


def register_kinds():
    """At start-up: the kinds of mail of this room, whose texts each site may change."""
    for name, (label, subject, parts) in KINDS.items():
        known = PLACEHOLDERS[name]
        register_mail_kind(name, label, subject, Letter(parts), known, needed=NEEDED.get(name, ()))
