"""What pages about one person have in common."""

from django.shortcuts import render
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_protect
from django.views.generic import View

from campaign_pages.conf import settings
from campaign_pages.head.data import HeadData

#: Answers of a form that is shown again: refused places, faults, and a sum to solve.
TO_CORRECT = (409, 422, 429)
HEADERS = {
    "Cache-Control": "private, no-store",
    "X-Robots-Tag": "noindex, nofollow",
    "Referrer-Policy": "same-origin",
}


class PrivateView(View):
    """A page about one person: kept by no cache and found by no search engine.

    ``room``: the folder of its templates. ``stylesheets``: static paths.
    """

    room = ""
    stylesheets = ()

    def dispatch(self, request, *args, **kwargs):
        response = super().dispatch(request, *args, **kwargs)
        for name, value in HEADERS.items():
            response.headers[name] = value
        return response

    def show(self, template, title, status=200, **context):
        # Said first by a screen reader, and seen in the list of windows.
        named = _("Error: %(title)s") % {"title": title} if status in TO_CORRECT else title
        context |= {"cp_base_template": settings.BASE_TEMPLATE, "cp_head_data": HeadData(title=named), "title": title}
        context.setdefault("cp_stylesheets", self.stylesheets)
        return render(self.request, f"campaign_pages/{self.room}/{template}.html", context, status=status)


@method_decorator(csrf_protect, name="dispatch")
class PersonalView(PrivateView):
    """A page whose POST does something about the person, for the form that it shows alone."""
