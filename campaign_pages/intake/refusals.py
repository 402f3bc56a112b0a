"""A form that comes without its token, or with a wrong one: told in our own frame, with nothing lost and nothing done.

Django's middleware would answer with a page of its own, or of the host, and what was typed would be gone. Our views
are therefore exempt from it and ask the same judge themselves; a form that the judge refuses is never valid.
"""

import logging

from django.middleware.csrf import CsrfViewMiddleware
from django.utils.translation import gettext as _

from campaign_pages.intake.numbers import with_number

logger = logging.getLogger("django.security.csrf")
#: Where the judgement is kept on the request.
KEPT = "_campaign_pages_refusal"


class _Judge(CsrfViewMiddleware):
    """Says what Django's middleware would refuse, and why."""

    def __init__(self):
        super().__init__(lambda request: None)

    def _reject(self, request, reason):
        return reason


def judge(request):
    """Say why this request may do nothing; empty for one that may. Its forms then know it by ``refusal_of``."""
    if not hasattr(request, KEPT):
        middleware = _Judge()
        middleware.process_request(request)
        reason = middleware.process_view(request, None, (), {}) or ""
        if reason:
            # Not the address: in ours, a signature leads to a person.
            logger.warning("Forbidden (%s) by a form of campaign_pages", reason)
        setattr(request, KEPT, reason)
    return getattr(request, KEPT)


def refusal_of(request):
    """What ``judge`` said of this request; empty where the host's middleware has judged it."""
    return getattr(request, KEPT, "")


def keep_cookie(request, response):
    """Give the browser the cookie of the token that a page has printed, if it has none yet."""
    return _Judge().process_response(request, response)


def told_refusal(request):
    """What the person is told, who has nothing to type again."""
    words = _(
        "Your browser did not send back the token of this form, so nothing was done. What you typed is still here: "
        "press the button once more. If it happens again, allow cookies for this site, or call us."
    )
    return with_number(words, request)
