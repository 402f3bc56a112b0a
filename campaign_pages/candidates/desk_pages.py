"""What the pages of the desk of candidates have in common."""

from django.utils.translation import gettext as _
from django.views.generic import TemplateView
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from campaign_pages.candidates.links import desk_address
from campaign_pages.candidates.reach import require


class CandidatesView(WagtailAdminTemplateMixin, TemplateView):
    """A page of the desk, for who has the permission ``needs``. The admin lets no cache keep it."""

    needs = ("view",)
    header_icon = "user"
    _show_breadcrumbs = True

    def dispatch(self, request, *args, **kwargs):
        require(request.user, *self.needs)
        return super().dispatch(request, *args, **kwargs)

    def get_breadcrumbs_items(self):
        listed = {"url": desk_address(), "label": _("Candidates")}
        return [*super().get_breadcrumbs_items(), listed, {"url": "", "label": self.page_title}]
