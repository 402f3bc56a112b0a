"""What a site does with personal data (RGPD, article 30): each room tells of its own from the settings in force."""

from dataclasses import dataclass

from django.contrib.auth.models import Group, Permission
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from campaign_pages.branding.models import Branding
from campaign_pages.channels.models import ChannelLink
from campaign_pages.conf import settings
from campaign_pages.intake.models import PrivacyNotice
from campaign_pages.intake.phones import phone_in_words
from campaign_pages.ownership.sites import groups_reaching

TELLERS = {}
#: Finds, exports and erases one person in all rooms.
ANSWERS_PERSONS = "answer_persons"
#: Permissions that bring names into view: of those who write to a site, and of those who testify as well.
WORKS_AT_A_DESK = (
    *(f"{action}_{model}" for model in ("lead", "registration") for action in ("view", "add", "change")),
    "view_subscription",
)
SEES_PEOPLE = (
    ANSWERS_PERSONS,
    *WORKS_AT_A_DESK,
    *(f"{action}_{model}" for model in ("person", "authorisation") for action in ("view", "add", "change")),
)


@dataclass(frozen=True)
class Processing:
    """One processing in words; lists hold sentences without their full stop. What is empty has to be completed."""

    name: str
    purpose: str
    basis: str
    people: list
    data: list
    recipients: list
    kept: list


def register_processing(name, tell, order=100):
    """For a room, or an app: ``tell(site)`` gives the ``Processing`` of a site as its settings are now."""
    TELLERS[name] = (order, tell)


def processings_of(site):
    """All that is done with personal data on a site, in the order that rooms gave."""
    return [tell(site) for _order, tell in sorted(TELLERS.values(), key=lambda each: each[0])]


def notice_settings(site):
    """What the site has set for its notices; the usual values where nothing is saved."""
    return PrivacyNotice.objects.filter(site=site).first() or PrivacyNotice(site=site)


def groups_with(*codenames, site=None):
    """Who sees it: the groups of the admin that have one of these permissions, and get to the site, by name."""
    return [_("group “%(name)s”") % {"name": name} for name in _names_of_groups(site, codenames)]


def _names_of_groups(site, codenames, **more):
    ours = ["campaign_pages", "testimonials"]
    permissions = Permission.objects.filter(codename__in=codenames, content_type__app_label__in=ours)
    groups = Group.objects.filter(permissions__in=permissions, **more)
    if site:
        groups = groups.filter(groups_reaching(site.pk, map(_for_one_site, codenames)))
    return list(groups.order_by("name").values_list("name", flat=True).distinct())


def _for_one_site(codename):
    """The permission that a group is given for single sites, where this one is for all of them."""
    return "change_privacynotice" if codename == ANSWERS_PERSONS else f"change_{codename.partition('_')[2]}"


def recipients_of(site, *codenames):
    """The recipients that the notice names, then the groups with these permissions, and those that answer persons."""
    told = notice_settings(site).recipients
    return [*([told] if told else []), *groups_with(*codenames, ANSWERS_PERSONS, site=site)]


def months(number):
    """A number of months in words."""
    return ngettext("%(number)s month", "%(number)s months", number) % {"number": number}


def days_in_words(number):
    """A number of days in words."""
    return ngettext("%(number)s day", "%(number)s days", number) % {"number": number}


def register_own():
    """At start-up: what this room itself does."""
    register_processing("mails", tell_mails, order=40)
    register_processing("visits", tell_visits, order=50)
    register_processing("access", tell_access, order=200)


def tell_mails(site):
    """Mails that answer forms: those of every room go through one outbox."""
    return Processing(
        name=_("Mails to candidates, registrants and subscribers"),
        purpose=_("to confirm, remind, and tell of changes"),
        basis=_("that of the form which the mail answers"),
        people=[_("those who left a mail address in a form")],
        data=[_("mail address"), _("subject and text of the mail"), _("whether it was sent, and when")],
        recipients=groups_with(ANSWERS_PERSONS, site=site),
        kept=[
            _("%(days)s after it was sent or refused; what remains says that a mail went out, not to whom")
            % {"days": days_in_words(settings.MAIL_KEPT_DAYS)}
        ],
    )


def tell_visits(site):
    """Daily counts of short links: told although they hold nobody, because a reader of the record will ask."""
    number = ChannelLink.objects.filter(campaign__path__startswith=site.root_page.path).count()
    links = ngettext("%(number)s short link", "%(number)s short links", number) % {"number": number}
    return Processing(
        name=_("Visits by channel"),
        purpose=_("to know by which poster, newspaper or relay a campaign is found"),
        basis=_("none is needed: no personal data"),
        people=[_("nobody: visitors cannot be told apart")],
        data=[
            _("a number of visits a day and link (%(links)s)") % {"links": links},
            _("no cookie, no network address, no identifier"),
        ],
        recipients=[_("readers of the report: numbers only")],
        kept=[_("without limit: numbers only")],
    )


def tell_access(_site):
    """The log of who read, exported, corrected or erased what: it is about those who work here."""
    return Processing(
        name=_("Log of who saw personal data"),
        purpose=_("to be able to say who read, exported, corrected or erased what, and when"),
        basis=_("legal obligation: the security of what is kept (RGPD, articles 5 and 32)"),
        people=[_("users of the admin who look after candidates, registrations, subscriptions or persons")],
        data=[
            _("account of the user, day and hour, what was done, number of the record or how many of them"),
            _("no name, no address, no number of those whose data it was"),
        ],
        # Wagtail shows who may do something with a kind of record what its log says of that kind, on all sites.
        recipients=[
            _("administrators of the site (“Site history” in the reports)"),
            *groups_with(*WORKS_AT_A_DESK),
        ],
        # Wagtail keeps its log without an end: how long is a decision of the host.
        kept=[],
    )


def writers_who_see_people(site):
    """The groups that write pages and have a permission on people of the site as well, by name."""
    return _names_of_groups(site, SEES_PEOPLE, page_permissions__isnull=False)


def controller_of(site):
    """Who is responsible: as the notice says, else the organisation of the identity; empty if neither was typed."""
    branding = Branding.objects.filter(site=site).first()
    return notice_settings(site).controller or (branding.organisation_name if branding else "")


def address_of_controller(site):
    """Where the controller is written to and called, a line each, as the identity has it; empty without."""
    branding = Branding.objects.filter(site=site).first()
    if branding is None:
        return []
    return [line for line in (*branding.postal_address.splitlines(), phone_in_words(branding.phone)) if line.strip()]
