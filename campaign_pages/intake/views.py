"""What pages about one person have in common."""

from django.shortcuts import render
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt
from django.views.generic import View

from campaign_pages.conf import settings
from campaign_pages.head.data import HeadData
from campaign_pages.intake.refusals import judge, keep_cookie, told_refusal

OK, FORBIDDEN = 200, 403
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
        response = self.respond(request, *args, **kwargs)
        for name, value in HEADERS.items():
            response.headers[name] = value
        return response

    def respond(self, request, *args, **kwargs):
        """Answer by the method of the request, as a view does."""
        return super().dispatch(request, *args, **kwargs)

    def show(self, template, title, status=200, **context):
        # Said first by a screen reader, and seen in the list of windows.
        is_wrong = status in TO_CORRECT or context.get("refusal")
        named = _("Error: %(title)s") % {"title": title} if is_wrong else title
        context |= {"cp_base_template": settings.BASE_TEMPLATE, "cp_head_data": HeadData(title=named), "title": title}
        context.setdefault("cp_stylesheets", self.stylesheets)
        return render(self.request, f"campaign_pages/{self.room}/{template}.html", context, status=status)


@method_decorator(csrf_exempt, name="dispatch")
class PersonalView(PrivateView):
    """A page whose POST does something about the person, for the form that it shows alone.

    A POST without the right token does nothing, and ``refused`` answers it. The host's page for that is not ours to
    replace, and would lose what was typed: exempt from Django's middleware, the view asks the same judge.
    """

    #: What is said of a POST without the right token, on the page that answers it.
    refusal = ""

    def dispatch(self, request, *args, **kwargs):
        return keep_cookie(request, super().dispatch(request, *args, **kwargs))

    def respond(self, request, *args, **kwargs):
        if not judge(request):
            return super().respond(request, *args, **kwargs)
        self.refusal = told_refusal(request)
        return self.refused(*args, **kwargs)

    def refused(self, *args, **kwargs):
        """Answer a POST that may do nothing: the page as it is, with the same buttons, which says why.

        A view with a form shows it with what was typed; the form itself is not valid and says why.
        """
        return self.get(self.request, *args, **kwargs)

    def show(self, template, title, status=200, **context):
        if self.refusal and status == OK:
            status = FORBIDDEN
        return super().show(template, title, status, **{"refusal": self.refusal, **context})
