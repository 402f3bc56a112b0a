"""What the admin says when a testimonial is not published: for several pages at once, and after an approval."""

from django.contrib import messages
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.log_actions import LogFormatter
from wagtail.models import Page

from testimonials.series.pages import TestimonialPage
from testimonials.series.publishing import REFUSED, Need, missing_by_page, take_refusal


def refuse_in_bulk(request, action_type, objects, action):
    """For the hook ``before_bulk_action``: publishes none of several pages while one of them lacks something."""
    if action_type != "publish" or not all(isinstance(each, Page) for each in objects):
        return None
    pks = {page.pk for page in objects}
    testimonials = TestimonialPage.objects.filter(pk__in=pks)
    if action.cleaned_form.cleaned_data.get("include_descendants"):
        for page in objects:
            testimonials |= TestimonialPage.objects.descendant_of(page).not_live()
    refused = missing_by_page(testimonials)
    if not refused:
        return None
    for page, missing in refused:
        messages.error(request, _refusal(page.get_admin_display_title(), [each.sentence for each in missing]))
    messages.warning(request, _("Nothing was published. Take these pages out of your selection, or put them right."))
    return redirect(action.next_url)


def tell_refusal(request, panels):
    """For the hook ``construct_homepage_panels``: Wagtail leads there after a refusal, without the reason."""
    refusal = take_refusal(request.user)
    page = refusal and Page.objects.filter(pk=refusal[0]).first()
    if page:
        messages.error(request, _refusal(page.get_admin_display_title(), refusal[1]))


def register_refusal(actions):
    """For the hook ``register_log_actions``: a schedule that was not kept, in the history of the page."""

    @actions.register_action(REFUSED)
    class RefusalFormatter(LogFormatter):
        label = gettext_lazy("Not published: something is missing")

        def format_message(self, log_entry):
            needs = [str(Need(value).label) for value in log_entry.data.get("needs", []) if value in Need.values]
            return _("Not published on schedule. Missing: %(needs)s.") % {"needs": ", ".join(needs)}


def _refusal(title, sentences):
    return _("“%(title)s” was not published. %(why)s") % {"title": title, "why": " ".join(sentences)}
