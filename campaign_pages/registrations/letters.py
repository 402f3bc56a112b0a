"""The usual texts of the mails of this room, and what a site may name in its own."""

from django.utils.translation import gettext_lazy as _

from campaign_pages.intake.mail_kinds import SIGNED, Letter, register_mail_kind

WHERE = _("{title}\n{when}\n{place}\n{address}")
TAKE_PART = _("To take part online: {online_link}")
CHANGE = _("To change or cancel: {link}\nYour booking code: {code}")
#: What every mail about a registration can name: {name: (meaning, example)}.
PLACEHOLDERS = {
    "name": (_("name of the person"), "Dominique Martin"),
    "title": (_("title of the event"), _("Becoming a foster carer")),
    "when": (_("day and hours"), _("Tuesday 15 December, from 18:30 to 20:00")),
    "place": (_("venue and town"), _("Espace des Moulins, Saint-Clair")),
    "address": (_("street and town of the venue"), _("4 quai des Tanneurs, 99001 Saint-Clair")),
    "people": (_("number of people"), "2"),
    "code": (_("booking code"), "K7QM-4XRP"),
    "link": (_("address to change or cancel"), "https://www.example.org/…"),
    "organisation": (_("name of the site"), _("Department of Haute-Combe")),
}
ONLINE = {
    "online_link": (_("link to take part online, for people with a place"), "https://visio.example.org/…"),
}
NOTE = {"note": (_("note of the session"), _("Moved to the great hall."))}
#: What only some kinds can name, or what a name stands for in them.
ALSO = {
    "registration_confirm": {"link": (_("address to confirm"), "https://www.example.org/…")},
    "registration_confirmed": {**ONLINE, **NOTE},
    "registration_offered": {"deadline": (_("until when an offer holds"), _("Monday 14 December at 18:30"))},
    "session_cancelled": {
        **NOTE,
        "dates": (_("address of the event, with its other dates"), "https://www.example.org/…"),
    },
    "session_moved": NOTE,
    "session_reinstated": NOTE,
    "reminder_week": {**ONLINE, **NOTE},
    "reminder_day": {**ONLINE, **NOTE},
    "session_thanks": {"link": (_("address of the next step"), "https://www.example.org/…")},
}

#: Without their link nobody is registered, nor takes a place that is kept.
NEEDED = dict.fromkeys(("registration_confirm", "registration_offered"), ("link",))

KINDS = {
    "registration_confirm": (
        _("Registration: please confirm your address"),
        _("Please confirm your registration: {title}"),
        [
            _("Hello {name},"),
            _("One more step: open this page and press the button. It holds for two hours."),
            "{link}",
        ],
    ),
    "registration_confirmed": (
        _("Registration: confirmed"),
        _("Your place is confirmed: {title}"),
        [_("Hello {name},"), _("We are expecting you ({people})."), WHERE, TAKE_PART, CHANGE],
    ),
    "registration_waiting": (
        _("Registration: waiting list"),
        _("You are on the waiting list: {title}"),
        [
            _("Hello {name},"),
            _("This session is full. You are on the waiting list; we write as soon as there is a place for you."),
            WHERE,
            CHANGE,
        ],
    ),
    "registration_offered": (
        _("Registration: a place is free"),
        _("A place is free for you: {title}"),
        [
            _("Hello {name},"),
            _("There is a place for you ({people}). It is kept until {deadline}: take it on this page."),
            "{link}",
            WHERE,
        ],
    ),
    "registration_changed": (
        _("Registration: number of people changed"),
        _("Your registration was changed: {title}"),
        [_("Hello {name},"), _("Number of people you are now registered for: {people}."), WHERE, CHANGE],
    ),
    "registration_address": (
        _("Registration: new mail address"),
        _("We write to you here from now on: {title}"),
        [_("Hello {name},"), _("You gave us this address for your registration. It stays as it is:"), WHERE, CHANGE],
    ),
    "registration_cancelled": (
        _("Registration: cancelled by the person"),
        _("Your registration is cancelled: {title}"),
        [_("Hello {name},"), _("Your registration is cancelled. Thank you for having told us."), WHERE],
    ),
    "session_cancelled": (
        _("Session: cancelled"),
        _("Cancelled: {title}"),
        [
            _("Hello {name},"),
            _("We are sorry: this session does not take place."),
            WHERE,
            "{note}",
            _("Other dates: {dates}"),
        ],
    ),
    "session_moved": (
        _("Session: moved"),
        _("Moved: {title}"),
        [_("Hello {name},"), _("This session has changed. Here is what holds now:"), WHERE, "{note}", CHANGE],
    ),
    "session_reinstated": (
        _("Session: takes place after all"),
        _("Takes place after all: {title}"),
        [
            _("Hello {name},"),
            _("This session takes place after all. Here is what holds now:"),
            WHERE,
            "{note}",
            CHANGE,
        ],
    ),
    "reminder_week": (
        _("Reminder: a week before"),
        # Not how many days: a scheduler that stood still sends it late.
        _("Reminder: {title}"),
        [_("Hello {name},"), _("We are expecting you ({people})."), WHERE, CHANGE],
    ),
    "reminder_day": (
        _("Reminder: the day before"),
        _("Reminder: {title}"),
        [_("Hello {name},"), _("We are expecting you ({people})."), WHERE, TAKE_PART, CHANGE],
    ),
    "session_thanks": (
        _("Session: thanks"),
        _("Thank you for having come: {title}"),
        [_("Hello {name},"), _("Thank you for having come."), _("The next step, whenever you like: {link}")],
    ),
}


def register_kinds():
    """At start-up: the kinds of mail of this room, whose texts each site may change."""
    for name, (label, subject, parts) in KINDS.items():
        known = {**PLACEHOLDERS, **ALSO.get(name, {})}
        register_mail_kind(name, label, subject, Letter([*parts, SIGNED]), known, needed=NEEDED.get(name, ()))
