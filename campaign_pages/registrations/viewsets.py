"""All registrations in one list (wagtail-modeladmin): found, filtered, read and exported, never written by hand."""

from django.contrib.admin import SimpleListFilter
from django.contrib.auth.models import Permission
from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from wagtail.admin.menu import MenuItem
from wagtail_modeladmin.helpers import PermissionHelper
from wagtail_modeladmin.options import ModelAdmin, ModelAdminGroup
from wagtail_modeladmin.views import IndexView, InspectView

from campaign_pages.events.pages import EventWeekPage
from campaign_pages.events.session_words import day_in_words, hours_in_words
from campaign_pages.intake.access import log_access, log_access_to_list
from campaign_pages.registrations.exporting import export
from campaign_pages.registrations.models import Registration
from campaign_pages.registrations.reach import may, registrations_of


def admin_column(label, order=None):
    """Gives a method of the list its heading, and the field by which it sorts."""

    def named(method):
        method.short_description = label
        method.admin_order_field = order
        return method

    return named


class RegistrationPermissions(PermissionHelper):
    """Reading only, on one's own sites: ``places`` alone writes registrations, ``desk`` is where people ask it to."""

    def user_can_list(self, user):
        return may(user, "view")

    def user_can_create(self, user):
        return False

    def user_can_edit_obj(self, user, obj):
        return False

    def user_can_delete_obj(self, user, obj):
        return False

    def user_can_inspect_obj(self, user, obj):
        # Asked for each row of a list that holds one's own sites only; the page itself looks at the site.
        return may(user, "view")


class ToComeFilter(SimpleListFilter):
    title = _("When")
    parameter_name = "when"

    def lookups(self, request, model_admin):
        return [("to-come", _("To come")), ("past", _("Past"))]

    def queryset(self, request, registrations):
        now = timezone.now()
        if self.value() == "to-come":
            return registrations.filter(session__until__gt=now)
        return registrations.filter(session__until__lte=now) if self.value() == "past" else registrations


class WeekFilter(SimpleListFilter):
    title = _("Event week")
    parameter_name = "week"

    def lookups(self, request, model_admin):
        reached = registrations_of(request.user)
        paths = set(reached.order_by().values_list("session__page__path", flat=True).distinct())
        weeks = EventWeekPage.objects.order_by("-starts_on").only("title", "path")
        return [
            (str(week.pk), week.title) for week in weeks if any(path and path.startswith(week.path) for path in paths)
        ]

    def queryset(self, request, registrations):
        known = {pk for pk, _title in self.lookup_choices}
        if self.value() not in known:
            return registrations
        week = EventWeekPage.objects.only("path").get(pk=self.value())
        return registrations.filter(session__page__path__startswith=week.path)


class NeedsFilter(SimpleListFilter):
    title = _("Needs")
    parameter_name = "needs"

    def lookups(self, request, model_admin):
        return [(name, Registration._meta.get_field(name).verbose_name) for name in Registration.ARRANGEMENTS]

    def queryset(self, request, registrations):
        known = self.value() in Registration.ARRANGEMENTS
        return registrations.filter(**{self.value(): True}) if known else registrations


class RegistrationIndexView(IndexView):
    """The list. A search goes by POST: names do not belong in addresses, which servers and browsers keep."""

    def post(self, request, *args, **kwargs):
        return self.get(request, *args, **kwargs)

    def get_queryset(self, request=None):
        if request is None:
            # What ``dispatch`` asked for already.
            return self.queryset
        self.query = request.POST.get("q", "").replace("\x00", "").strip()[:200]
        return super().get_queryset(request)

    def get_filters(self, request):
        # A parameter that is no filter of ours asks for nothing; the view would look for it in the database.
        specs, has_filters, _rest, distinct = super().get_filters(request)
        return specs, has_filters, {}, distinct

    def as_spreadsheet(self, queryset, spreadsheet_format):
        found = queryset.order_by("session__start", "pk")
        log_access_to_list(Registration, "export", self.request.user, registrations=found.count())
        return export(found, spreadsheet_format, "registrations")

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        log_access_to_list(Registration, "view", self.request.user, registrations=len(context["object_list"]))
        return context


class RegistrationInspectView(InspectView):
    """One registration; reading it is logged."""

    def check_action_permitted(self, user):
        permitted = super().check_action_permitted(user)
        return permitted and registrations_of(user).filter(pk=self.instance.pk).exists()

    def get(self, request, *args, **kwargs):
        log_access(self.instance, "view", request.user)
        return super().get(request, *args, **kwargs)


class RegistrationAdmin(ModelAdmin):
    """The list of registrations and the page of each; only of those that still name somebody."""

    model = Registration
    menu_label = _("All registrations")
    menu_icon = "user"
    base_url_path = "campaign-pages/registrations/all"
    permission_helper_class = RegistrationPermissions
    index_view_class = RegistrationIndexView
    inspect_view_class = RegistrationInspectView
    index_template_name = "campaign_pages/registrations/admin/list.html"
    inspect_view_enabled = True
    history_view_enabled = False
    list_display = ("name", "event", "people", "state_in_words", "reach")
    index_view_extra_css = ["campaign_pages/admin/desk.css"]
    list_export = ("code",)
    list_filter = (ToComeFilter, WeekFilter, "state", NeedsFilter, "at_the_desk")
    list_select_related = ("session__page", "session__venue")
    list_per_page = 100
    search_fields = ("name", "mail", "phone", "code", "session__page__title")
    ordering = ("-requested_at",)
    inspect_view_fields = (
        *("session", "name", "mail", "phone", "people", "arrangements", "approved"),
        *("state", "requested_at", "attended", "source", "at_the_desk", "code", "notice"),
    )

    def get_queryset(self, request):
        return registrations_of(request.user).order_by(*self.ordering)

    @admin_column(_("Session"), "session__start")
    def event(self, registration):
        session = registration.session
        when = f"{day_in_words(session)}, {hours_in_words(session)}"
        if session.page is None:
            return f"{_('Event that is gone')}, {when}"
        address = reverse("campaign_pages_desk_session", args=[session.uid])
        return format_html('<a href="{}">{}</a><br>{}', address, session.page.title, when)

    @admin_column(_("State"), "state")
    def state_in_words(self, registration):
        return registration.get_state_display()

    @admin_column(_("Mail address or phone"))
    def reach(self, registration):
        if registration.phone:
            return format_html('<a href="tel:{}">{}</a>', registration.phone, registration.phone_shown)
        return format_html('<a href="mailto:{0}">{0}</a>', registration.mail)


class DeskMenuItem(MenuItem):
    """Leads to a page of the desk, for who may see it."""

    def is_shown(self, request):
        return may(request.user, "view")


class RegistrationsGroup(ModelAdminGroup):
    """The menu of the desk."""

    items = (RegistrationAdmin,)
    menu_label = _("Registrations")
    menu_icon = "group"
    menu_item_name = "campaign-registrations"
    menu_order = 247

    def get_submenu_items(self):
        overview = DeskMenuItem(
            _("Sessions and places"), reverse("campaign_pages_desk"), icon_name="calendar-check", order=0
        )
        return [overview, *super().get_submenu_items()]

    def get_permissions_for_registration(self):
        # Registered with the desk, which is there without this list.
        return Permission.objects.none()
