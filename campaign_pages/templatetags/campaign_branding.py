"""``{% load campaign_branding %}``: a site's identity in templates, with or without a request."""

from django import template
from django.utils.html import conditional_escape

from campaign_pages.branding.current import branding_in
from campaign_pages.companions import companion_stylesheets

register = template.Library()

STYLES_PRINTED = "campaign_pages.styles_printed"


@register.simple_tag(takes_context=True)
def cp_branding(context):
    """``{% cp_branding as branding %}``: the identity of the site (a ``Branding``), one query per request."""
    return branding_in(context)


@register.simple_tag(takes_context=True)
def cp_word(context, word, form=""):
    """``{% cp_word "carer" "plural" %}``: one of the site's words.

    ``word``: ``carer``, ``service`` or ``meeting``. ``form``: ``masculine``, ``feminine``, ``plural`` or ``inclusive``
    (the default) for the carer; ``plural`` for the meeting. An unknown one raises ``LookupError``.
    """
    return branding_in(context).words.get(word, form)


@register.simple_tag(takes_context=True)
def cp_fill(context, text):
    """``{% cp_fill page.slogan %}``: a text with ``{carer}``, ``{service}``… replaced by the site's words."""
    return branding_in(context).words.fill(conditional_escape(text))


@register.inclusion_tag("campaign_pages/branding/styles.html", takes_context=True)
def cp_styles(context):
    """``{% cp_styles %}``: the stylesheets of the add-on, of the apps that stand on it and of the site's identity.

    A second one prints nothing. For an app's own, see ``campaign_pages.companions``; those that one type of page needs
    are its ``stylesheets``.
    """
    shared = context.render_context.dicts[0]
    if shared.get(STYLES_PRINTED):
        return {}
    shared[STYLES_PRINTED] = True
    branding = branding_in(context)
    page = context.get("page")
    companions = companion_stylesheets() if page is None or getattr(page, "needs_companion_styles", True) else []
    sheets = [*companions, *(context.get("cp_stylesheets") or getattr(page, "stylesheets", ()))]
    return {"printed": True, "sheets": sheets, "brand_css": branding.stylesheet_url()}


@register.inclusion_tag("campaign_pages/branding/logo.html", takes_context=True)
def cp_logo(context, ground="light"):
    """``{% cp_logo %}``, ``{% cp_logo "dark" %}``: the logo for a light or dark background, else the name in words.

    On a light background the logo for dark ones takes over at night, if the site follows the visitor's dark mode.
    """
    branding = branding_in(context)
    logo, logo_dark = (branding.marks.get(name, [None])[0] for name in ("logo", "logo_dark"))
    if ground == "dark":
        return {"name": branding.name, "logo": logo_dark}
    return {"name": branding.name, "logo": logo, "night": logo_dark if branding.follows_dark_mode else None}


@register.inclusion_tag("campaign_pages/branding/footer.html", takes_context=True)
def cp_footer(context):
    """``{% cp_footer %}``: for a host without a footer: identity, address, social profiles, legal links, status."""
    branding = branding_in(context)
    request = context.get("request")
    return {
        "branding": branding,
        "legal_links": branding.legal_links(request),
        # For {% cp_logo %} within.
        "cp_branding": branding,
        "request": request,
    }
