"""What pages about one person have in common."""

from django.shortcuts import render
from django.utils.decorators import method_decorator
from django.views.decorators.csrf import csrf_protect
from django.views.generic import View

from campaign_pages.conf import settings
from campaign_pages.head.data import HeadData

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
        context |= {"cp_base_template": settings.BASE_TEMPLATE, "cp_head_data": HeadData(title=title), "title": title}
        context |= {"cp_stylesheets": self.stylesheets}
        return render(self.request, f"campaign_pages/{self.room}/{template}.html", context, status=status)


@method_decorator(csrf_protect, name="dispatch")
class PersonalView(PrivateView):
    """A page whose POST does something about the person, for the form that it shows alone."""
