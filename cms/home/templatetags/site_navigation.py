"""`{% site_navigation as navigation %}`: the menus of the site; `{% site_identity as identity %}`: whose site it is.

Each is read once per request.
"""

from django import template

from campaign_pages.branding.current import branding_in
from campaign_pages.models import Branding
from cms.home.navigation import Navigation

register = template.Library()


@register.simple_tag(takes_context=True)
def site_navigation(context):
    """Return the `Navigation` of the current request; without request (an error page), an empty one."""
    request = context.get("request")
    if request is None:
        return Navigation()
    if not hasattr(request, "site_navigation"):
        request.site_navigation = Navigation.for_request(request)
    return request.site_navigation


@register.simple_tag(takes_context=True)
def site_identity(context):
    """Return the identity that the add-on keeps for the site; without request (an error page), one without a name."""
    if context.get("request") is None and context.get("cp_branding") is None:
        return Branding()
    return branding_in(context)
