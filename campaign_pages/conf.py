"""The only reader of the host's settings.

A host sets one dictionary, ``CAMPAIGN_PAGES``; every key is optional and an unknown one is refused, so that a typing
mistake is not silently without effect.
"""

from django.conf import settings as django_settings
from django.core.exceptions import ImproperlyConfigured

DEFAULTS = {
    # The host template that campaign_pages/base.html extends.
    "BASE_TEMPLATE": "base.html",
    # Changes to the block registry: {"add": {name: path}, "remove": [name], "replace": {name: path}}.
    "BLOCKS": {},
    # Which tags the add-on prints into <head>; a host switches off those that its own base template prints.
    "HEAD_DATA": {},
    # Dotted paths of callables that withhold pictures: (image ids, moment) -> ids to withhold.
    "PICTURE_GATES": [],
    # Further kinds of event: {value: name}. One with the value of a kind of ours gives it another name.
    "EVENT_KINDS": {},
    # Hours for which a freed place is kept for the person to whom it is offered.
    "OFFER_HOURS": 24,
    # The most people that one registration may stand for.
    "GROUP_MOST": 6,
    # Days before its last day during which a campaign says that it is closing soon.
    "CLOSING_SOON_DAYS": 14,
    # Minutes after which an overdue scheduled publication is reported on the admin home.
    "SCHEDULER_GRACE_MINUTES": 60,
    # Posts of forms from one address, and the seconds in which they are counted, before a proof of work is asked.
    "FORM_RATE": (10, 600),
    # The header in which a proxy gives the visitor's address ("X-Real-IP"); empty: the address that connects.
    "ADDRESS_HEADER": "",
    # Seconds that a person needs at least to fill in a form.
    "FORM_MIN_SECONDS": 3,
    # The country of telephone numbers typed without their international prefix.
    "PHONE_REGION": "FR",
    # The sender of mails to the public; empty: the address of DEFAULT_FROM_EMAIL, under the name of the site.
    "MAIL_FROM": "",
    # Days after which what was in a mail is erased, once it has been sent or refused.
    "MAIL_KEPT_DAYS": 30,
    # Hours after which a missing run of send_mails or purge is reported.
    "DUTY_GRACE_HOURS": 48,
}

HEAD_TAGS = ("title", "description", "canonical", "open_graph", "icons", "json_ld")


class CampaignPagesSettings:
    """Attribute access to ``CAMPAIGN_PAGES`` with its defaults: ``settings.BASE_TEMPLATE``.

    Reads Django's settings at each access, so ``override_settings`` works as in any test; only the blocks of a page
    field are built once for each process.
    Raises ``ImproperlyConfigured`` for a key that does not exist, with the list of those that do.
    """

    def __getattr__(self, name):
        if name not in DEFAULTS:
            raise AttributeError(name)
        configured = getattr(django_settings, "CAMPAIGN_PAGES", {})
        unknown = sorted(set(configured) - set(DEFAULTS))
        if unknown:
            raise ImproperlyConfigured(
                f"CAMPAIGN_PAGES has no setting named {', '.join(unknown)}. It knows: {', '.join(DEFAULTS)}."
            )
        return configured.get(name, DEFAULTS[name])

    @property
    def has_translated_pages(self):
        """Whether the host keeps pages in several languages (Wagtail's own setting)."""
        return getattr(django_settings, "WAGTAIL_I18N_ENABLED", False)

    def prints_in_head(self, tag):
        """Say whether the add-on prints this tag (one of ``HEAD_TAGS``) into ``<head>``."""
        unknown = sorted(set(self.HEAD_DATA) - set(HEAD_TAGS))
        if unknown:
            raise ImproperlyConfigured(
                f'CAMPAIGN_PAGES["HEAD_DATA"] has no tag named {", ".join(unknown)}. It knows: {", ".join(HEAD_TAGS)}.'
            )
        return self.HEAD_DATA.get(tag, True)


settings = CampaignPagesSettings()
