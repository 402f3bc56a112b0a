"""Content-Security-Policy: what a page may load. The only module that knows which Django is running.

Django 6 brings the middleware; on 5.2 django-csp does the same work. Both take the same directives.
"""

import django

BUILT_IN = django.VERSION >= (6, 0)
MIDDLEWARE = "django.middleware.csp.ContentSecurityPolicyMiddleware" if BUILT_IN else "csp.middleware.CSPMiddleware"

SELF = "'self'"
NONE = "'none'"
INLINE = "'unsafe-inline'"


def public_policy(media_hosts=(), frame_hosts=()):
    """Return the policy of the public site: nothing inline, nothing from elsewhere.

    `media_hosts`: origins of the storage of uploaded files. `frame_hosts`: origins of video players that the site
    embeds after a click. Pages may be framed by the site itself, because Wagtail's preview panel does so.
    """
    return {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF, *media_hosts],
        "media-src": [SELF, *media_hosts],
        "font-src": [SELF, *media_hosts],
        "connect-src": [SELF],
        "manifest-src": [SELF],
        "frame-src": [*frame_hosts] or [NONE],
        "form-action": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [SELF],
    }


def admin_policy(media_hosts=(), frame_hosts=()):
    """Return the policy of Wagtail's admin, which needs inline scripts and styles, and pictures from memory."""
    return {
        **public_policy(media_hosts, frame_hosts),
        "default-src": [SELF],
        "script-src": [SELF, INLINE],
        "style-src": [SELF, INLINE],
        "img-src": [SELF, "data:", "blob:", *media_hosts],
        "frame-src": [SELF, *frame_hosts],
        "object-src": [NONE],
        "base-uri": [SELF],
    }


def as_settings(policy):
    """Return the settings that make `policy` the default of every response."""
    if BUILT_IN:
        return {"SECURE_CSP": policy}
    return {"CONTENT_SECURITY_POLICY": {"DIRECTIVES": policy}}


def override(policy):
    """Return a view decorator that replaces the default policy."""
    if BUILT_IN:
        from django.views.decorators.csp import csp_override

        return csp_override(policy)
    from csp.decorators import csp

    return csp(policy)
