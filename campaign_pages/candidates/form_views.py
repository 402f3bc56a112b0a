"""Where the forms of pages are sent: at an address of ours, since the view that serves pages is Wagtail's."""

from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import translation
from wagtail import hooks
from wagtail.models import Page, Site
from wagtail.views import serve_chain

from campaign_pages.candidates.form_serving import FormServing
from campaign_pages.conf import settings
from campaign_pages.intake.views import PersonalView


class PageFormView(PersonalView):
    """Answers a form of a page as the page itself does, also one without its token: nothing typed is lost.

    Page classes of a host that print no address in their form send it to the page, as before: the host's middleware
    judges then.
    """

    def setup(self, request, *args, page_pk, **kwargs):
        super().setup(request, *args, page_pk=page_pk, **kwargs)
        self.page = get_object_or_404(Page.objects.live(), pk=page_pk).specific
        if not isinstance(self.page, FormServing) or self.page.get_site() != Site.find_for_request(request):
            raise Http404

    def get(self, request, page_pk):
        return redirect(self.page.get_url(request))

    def post(self, request, page_pk):
        language = self.page.locale.language_code if settings.has_translated_pages else translation.get_language()
        with translation.override(language):
            return self.served(request)

    def refused(self, page_pk):
        # The form sees by itself that it is not valid.
        return self.post(self.request, page_pk)

    def served(self, request):
        """What Wagtail does for a page at its own address: whoever may not see it does not send its form either."""
        chain = serve_chain
        for hook in reversed(hooks.get_hooks("on_serve_page")):
            chain = hook(chain)
        for hook in hooks.get_hooks("before_serve_page"):
            result = hook(self.page, request, [], {})
            if isinstance(result, HttpResponse):
                return result
        response = chain(self.page, request, [], {})
        return response.render() if hasattr(response, "render") else response
