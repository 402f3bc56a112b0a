"""What the editor of a page is told while its site is neutral."""

from django.contrib import messages
from django.utils.translation import gettext as _

from campaign_pages import days
from campaign_pages.composed.ours import is_ours
from campaign_pages.neutral.models import NeutralMode


def tell_neutral(request, page):
    """For the hook ``before_edit_page``: says, when the form opens, that visitors do not see everything in it.

    One query for a page of ours. Saving, autosave included, says nothing.
    """
    if request.method != "GET" or not is_ours(page):
        return
    site = page.get_site()
    mode = NeutralMode.objects.filter(site=site).first() if site else None
    if mode is None or not mode.is_in_force(days.today()):
        return
    if mode.ends_on:
        sentence = _(
            "This site is neutral until %(last)s: visitors do not see quotations of elected persons and what is marked "
            "as an achievement."
        ) % {"last": mode.last_day_text}
    else:
        sentence = _(
            "This site is neutral: visitors do not see quotations of elected persons and what is marked as an "
            "achievement."
        )
    messages.warning(request, sentence)
