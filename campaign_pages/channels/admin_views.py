"""What the admin does with channel links beside lists and forms: QR codes, and many links from a pasted list."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from django.views.generic import FormView, View
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from campaign_pages.channels import qr
from campaign_pages.channels.forms import ManyLinksForm
from campaign_pages.channels.models import ChannelLink
from campaign_pages.channels.offered import campaigns_for
from campaign_pages.ownership.policy import SiteOwnershipPolicy
from campaign_pages.ownership.sites import reach_of

FORMS = {"svg": (qr.svg, "image/svg+xml"), "png": (qr.png, "image/png")}


class CodeView(View):
    """The QR code of a link, to save: a drawing for printers or a picture."""

    def get(self, request, pk, form):
        if form not in FORMS:
            raise Http404
        link = get_object_or_404(ChannelLink.objects.visible_to(request.user).select_related("campaign"), pk=pk)
        if not SiteOwnershipPolicy(ChannelLink).user_has_any_permission(request.user, ("view", "add", "change")):
            raise PermissionDenied
        draw, content_type = FORMS[form]
        response = HttpResponse(draw(full_address(link, request)), content_type=content_type)
        response.headers["Content-Disposition"] = f'attachment; filename="qr-{slugify(link.code)}.{form}"'
        return response


def full_address(link, request):
    """The short address with the host of the campaign's site, which is what posters carry."""
    parts = link.campaign.get_url_parts(request)
    root = parts[1] if parts and parts[1] else request.build_absolute_uri("/").rstrip("/")
    return f"{root}{link.short_path}"


class ManyLinksView(WagtailAdminTemplateMixin, FormView):
    """A link for each line of a pasted list; with a faulty line, none at all."""

    form_class = ManyLinksForm
    template_name = "campaign_pages/channels/admin/many_links.html"
    page_title = _("Many channel links")
    header_icon = "link"
    _show_breadcrumbs = True

    def dispatch(self, request, *args, **kwargs):
        if not SiteOwnershipPolicy(ChannelLink).user_has_permission(request.user, "add"):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_breadcrumbs_items(self):
        return [*super().get_breadcrumbs_items(), {"url": "", "label": self.page_title}]

    def get_form_kwargs(self):
        user = self.request.user
        return {**super().get_form_kwargs(), "campaigns": campaigns_for(user), "site_id": reach_of(user).preset}

    def form_valid(self, form):
        made = form.save()
        words = ngettext("%(count)s link is ready.", "%(count)s links are ready.", len(made))
        messages.success(self.request, words % {"count": len(made)})
        listed = reverse(ChannelLink.snippet_viewset.get_url_name("list"))
        return redirect(f"{listed}?campaign={form.cleaned_data['campaign'].pk}")
