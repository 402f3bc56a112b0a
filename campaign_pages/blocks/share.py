"""Passing a page on."""

from urllib.parse import quote, urlencode, urlsplit, urlunsplit

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from campaign_pages.blocks.base import INVITE
from campaign_pages.blocks.headed import HeadedBlock


def shared_address(context):
    """The address of the page in context, without query; empty for a page that has none yet."""
    page, request = context.get("page"), context.get("request")
    if page is not None:
        address = (page.get_full_url(request) if page.pk else "") or ""
    else:
        address = request.build_absolute_uri(request.path) if request else ""
    return urlunsplit(urlsplit(address)._replace(query="", fragment=""))


def shared_title(page):
    """What the page calls itself when it is shared."""
    say = getattr(page, "get_share_title", None)
    return say() if say else getattr(page, "title", "")


def networks(address, title):
    """Pairs (name, href): plain links to the forms that networks offer; nothing of theirs is loaded before a click."""
    both = f"{title} {address}".strip()
    return [
        ("Facebook", f"https://www.facebook.com/sharer/sharer.php?{urlencode({'u': address})}"),
        ("LinkedIn", f"https://www.linkedin.com/sharing/share-offsite/?{urlencode({'url': address})}"),
        ("X", f"https://x.com/intent/post?{urlencode({'text': title, 'url': address}, quote_via=quote)}"),
        ("WhatsApp", f"https://wa.me/?{urlencode({'text': both}, quote_via=quote)}"),
        (gettext("Mail"), f"mailto:?{urlencode({'subject': title, 'body': both}, quote_via=quote)}"),
    ]


class ShareBlock(HeadedBlock):
    """Links that share the page on networks and by mail, and its address to copy; no tracker, no script needed."""

    def render(self, value, context=None):
        # A page that has no address yet cannot be shared; the chooser's example has a made-up one.
        context = {"shared_address": shared_address(context or {}), **(context or {})}
        return super().render(value, context=context) if context["shared_address"] else ""

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context=parent_context)
        address = context.get("shared_address") or shared_address(context)
        context["shared_address"] = address
        context["networks"] = networks(address, shared_title(context.get("page")))
        return context

    def example(self):
        return {"heading": str(_("Know someone who might?"))}

    class Meta:
        label = _("Share")
        icon = "upload"
        group = INVITE
        label_format = "{heading}"
        description = _("Facebook, LinkedIn, X, WhatsApp, mail, and the address to copy: plain links, no tracker.")
        template = "campaign_pages/blocks/share.html"
