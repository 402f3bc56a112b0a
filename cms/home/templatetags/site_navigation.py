"""`{% site_navigation as navigation %}`: the menus of the site, read once per request."""

from django import template

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
