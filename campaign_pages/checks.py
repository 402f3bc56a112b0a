"""System checks that tell a host what is missing, at start-up."""

import re

from django.apps import apps
from django.conf import settings as django_settings
from django.core.checks import Error, Tags, Warning, register
from django.core.exceptions import ImproperlyConfigured
from django.db import DatabaseError
from django.urls import NoReverseMatch, reverse
from django.utils import timezone
from django.utils.module_loading import import_string

from campaign_pages.conf import settings
from campaign_pages.head.checks import check_base_template

register("campaign_pages")(check_base_template)

#: Settings that are numbers, each with the least that makes sense.
NUMBERS = {
    "OFFER_HOURS": 1,
    "GROUP_MOST": 1,
    "CLOSING_SOON_DAYS": 0,
    "SCHEDULER_GRACE_MINUTES": 1,
    "FORM_MIN_SECONDS": 0,
    "MAIL_KEPT_DAYS": 1,
    "DUTY_GRACE_HOURS": 1,
}
KIND_OF_EVENT = re.compile(r"[a-z0-9_]{1,30}")


@register("campaign_pages")
def check_desk(app_configs, **kwargs):
    """The list of all registrations needs wagtail-modeladmin, which is installed with the package."""
    if apps.is_installed("wagtail_modeladmin"):
        return []
    return [
        Warning(
            "wagtail_modeladmin is not among INSTALLED_APPS.",
            hint="Add it: without it, the desk has no list of all registrations.",
            id="campaign_pages.W012",
        )
    ]


@register("campaign_pages")
def check_settings(app_configs, **kwargs):
    """``CAMPAIGN_PAGES`` holds known keys, and every path in it can be loaded."""
    try:
        from campaign_pages.blocks.stream import registry

        blocks = registry()
        settings.prints_in_head("title")
    except ImproperlyConfigured as problem:
        return [Error(str(problem), id="campaign_pages.E001")]
    return [*_unloadable_blocks(blocks), *_unloadable_gates(), *_wrong_values()]


def _wrong_values():
    for name in NUMBERS:
        value = getattr(settings, name)
        if isinstance(value, bool) or not isinstance(value, int) or value < NUMBERS[name]:
            yield _wrong(name, f"a whole number, at least {NUMBERS[name]}")
    rate = settings.FORM_RATE
    if not (isinstance(rate, tuple | list) and len(rate) == 2 and all(isinstance(n, int) and n > 0 for n in rate)):
        yield _wrong("FORM_RATE", "a pair of whole numbers, forms and seconds, for example (10, 600)")
    kinds = settings.EVENT_KINDS
    named = isinstance(kinds, dict) and all(
        isinstance(value, str) and KIND_OF_EVENT.fullmatch(value) and name for value, name in kinds.items()
    )
    if not named:
        yield _wrong("EVENT_KINDS", "a dictionary {value: name}; a value has up to 30 letters, digits and _")


def _wrong(name, wanted):
    return Error(f'CAMPAIGN_PAGES["{name}"] must be {wanted}.', id="campaign_pages.E001")


def _unloadable_blocks(blocks):
    for name, path in blocks.items():
        problem = _problem_with(path)
        if problem:
            yield Warning(
                f"The block “{name}” cannot be loaded from {path}: {problem}",
                hint="Correct CAMPAIGN_PAGES['BLOCKS']. Until then its content is kept and hidden from visitors.",
                id="campaign_pages.W002",
            )


def _unloadable_gates():
    for path in settings.PICTURE_GATES:
        problem = _problem_with(path)
        if problem:
            yield Error(
                f"The picture gate {path} cannot be loaded: {problem}",
                hint="A gate that is missing would show pictures that must be withheld.",
                id="campaign_pages.E003",
            )


def _problem_with(path):
    try:
        import_string(path)
    except Exception as problem:  # a host's module may raise anything while it is imported
        return problem
    return None


@register("campaign_pages")
def check_time_zones(app_configs, **kwargs):
    """The host keeps aware times: a campaign opens at midnight where its readers live."""
    if django_settings.USE_TZ:
        return []
    return [Error("campaign_pages needs USE_TZ = True.", hint="Set USE_TZ and TIME_ZONE.", id="campaign_pages.E009")]


@register("campaign_pages")
def check_addresses(app_configs, **kwargs):
    """The host includes the add-on's addresses."""
    try:
        reverse("campaign_pages:brand_css", args=[1, "0" * 12])
    except NoReverseMatch:
        return [
            Error(
                "The addresses of campaign_pages are not included in the host's urls.",
                hint='Add path("", include("campaign_pages.urls")) before Wagtail\'s own addresses.',
                id="campaign_pages.E004",
            )
        ]
    return []


@register(Tags.database)
def check_stored_blocks(app_configs, databases, **kwargs):
    """No page holds a block that the registry no longer knows."""
    if not databases:
        return []
    from campaign_pages.blocks.audit import lost_blocks

    try:
        lost = list(lost_blocks())
    except DatabaseError:  # before the first migrate
        return []
    if not lost:
        return []
    return [
        Warning(
            f"{len(lost)} stored blocks have no code any more, for example {lost[0]}.",
            hint="Saving such a page drops them. “manage.py campaign_pages audit_blocks” lists them all.",
            id="campaign_pages.W005",
        )
    ]


@register(Tags.database)
def check_duties(app_configs, databases, **kwargs):
    """Mails are sent and personal data erased by a scheduler that still runs."""
    if not databases:
        return []
    from campaign_pages.intake.duties import waits_for_mails, waits_for_purge

    now = timezone.now()
    try:
        late = {"send_mails": waits_for_mails(now), "purge": waits_for_purge(now)}
    except DatabaseError:  # before the first migrate
        return []
    return [
        Warning(
            f"“campaign_pages {name}” has not run for {settings.DUTY_GRACE_HOURS} hours.",
            hint=f"Run “manage.py campaign_pages {name}” regularly, for example from cron.",
            id=check_id,
        )
        for name, check_id in (("send_mails", "campaign_pages.W010"), ("purge", "campaign_pages.W011"))
        if late[name]
    ]
