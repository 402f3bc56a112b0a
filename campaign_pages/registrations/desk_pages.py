"""What the pages of the desk have in common."""

from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import TemplateView
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from campaign_pages.registrations.languages import counted_with
from campaign_pages.registrations.reach import may, require, sessions_of
from campaign_pages.registrations.roster import Filling, Roster


class DeskView(WagtailAdminTemplateMixin, TemplateView):
    """A page of the desk, for who has the permission ``needs``. The admin lets no cache keep it."""

    needs = ("view",)
    page_title = gettext_lazy("Sessions and places")
    header_icon = "group"
    _show_breadcrumbs = True

    def dispatch(self, request, *args, **kwargs):
        require(request.user, *self.needs)
        return super().dispatch(request, *args, **kwargs)

    def get_breadcrumbs_items(self):
        overview = {"url": reverse("campaign_pages_desk"), "label": _("Sessions and places")}
        return [*super().get_breadcrumbs_items(), overview, *self.crumbs()]

    def crumbs(self):
        return []

    def get_context_data(self, **kwargs):
        user = self.request.user
        rights = {"may_add": may(user, "add"), "may_change": may(user, "change")}
        return super().get_context_data(**rights, **kwargs)


class SessionView(DeskView):
    """A page about one session on the sites of the user. ``is_first``: the one to which the others lead back."""

    is_first = False

    @cached_property
    def session(self):
        found = sessions_of(self.request.user).exclude(page=None).select_related("page", "venue")
        return counted_with(get_object_or_404(found, uid=self.kwargs["uid"]))

    @cached_property
    def roster(self):
        return Roster(self.session)

    @property
    def address(self):
        return reverse("campaign_pages_desk_session", args=[self.session.uid])

    def get_page_subtitle(self):
        return self.session.page.title

    def crumbs(self):
        crumbs = [{"url": self.address, "label": self.session.page.title}]
        return crumbs if self.is_first else [*crumbs, {"url": "", "label": self.page_title}]

    def get_context_data(self, **kwargs):
        filling = Filling(self.session)
        return super().get_context_data(session=self.session, filling=filling, desk_address=self.address, **kwargs)
