"""All registrations in one list (wagtail-modeladmin): found, filtered, read and exported, never written by hand."""

from django.contrib.admin import SimpleListFilter
from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext
from wagtail_modeladmin.views import InspectView

from campaign_pages.events.pages import EventWeekPage
from campaign_pages.events.session_words import day_in_words, hours_in_words
from campaign_pages.intake.access import log_access
from campaign_pages.intake.lists import (
    DeskMenuItem,
    PeopleAdmin,
    PeopleGroup,
    ReadOnlyPermissions,
    admin_column,
    home_crumb,
)
from campaign_pages.registrations.codes import read_code
from campaign_pages.registrations.exporting import export
from campaign_pages.registrations.models import Registration
from campaign_pages.registrations.reach import may, registrations_of
from campaign_pages.registrations.roster import Filling


def may_view(user):
    return may(user, "view")


class RegistrationPermissions(ReadOnlyPermissions):
    """``places`` alone writes registrations, ``desk`` is where people ask it to."""

    may_view = staticmethod(may_view)


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


class RegistrationInspectView(InspectView):
    """One registration; reading it is logged."""

    def check_action_permitted(self, user):
        permitted = super().check_action_permitted(user)
        return permitted and registrations_of(user).filter(pk=self.instance.pk).exists()

    def get_page_title(self):
        return self.instance.name

    def get_page_subtitle(self):
        return self.instance.code

    def get(self, request, *args, **kwargs):
        log_access(self.instance, "view", request.user)
        return super().get(request, *args, **kwargs)

    def get_context_data(self, **kwargs):
        every = {"url": self.index_url, "label": RegistrationAdmin.menu_label}
        crumbs = [home_crumb(), every, {"url": "", "label": self.instance.name}]
        session = self.instance.session
        may_change = may(self.request.user, "change")
        told = {"crumbs": crumbs, "filling": Filling(session), "session": session, "may_change": may_change}
        return super().get_context_data(**told, **kwargs)


class RegistrationAdmin(PeopleAdmin):
    """The list of registrations and the page of each; only of those that still name somebody."""

    model = Registration
    menu_label = _("All registrations")
    menu_icon = "user"
    base_url_path = "campaign-pages/registrations/all"
    permission_helper_class = RegistrationPermissions
    inspect_view_class = RegistrationInspectView
    inspect_view_enabled = True
    inspect_view_extra_css = ["campaign_pages/admin/desk.css"]
    list_display = ("person", "event", "people_in_words", "state_in_words", "reach")
    list_export = ("code",)
    list_filter = (ToComeFilter, WeekFilter, "state", NeedsFilter)
    list_select_related = ("session__page", "session__venue")
    search_fields = ("name", "mail", "phone", "code", "session__page__title")
    ordering = ("-requested_at",)
    inspect_template_name = "campaign_pages/registrations/admin/one.html"

    def get_queryset(self, request):
        return registrations_of(request.user).order_by(*self.ordering)

    def other_spellings(self, term):
        return (read_code(term),)

    def export(self, queryset, kind):
        return export(queryset.order_by("session__start", "pk"), kind, pgettext("name of a file", "registrations"))

    @admin_column(_("Name"), "name")
    def person(self, registration):
        address = self.url_helper.get_action_url("inspect", registration.pk)
        code = format_html('<br><span class="campaign-desk__code">{}</span>', registration.code)
        return format_html('<a href="{}">{}</a>{}', address, registration.name, code)

    @admin_column(_("People"), "people")
    def people_in_words(self, registration):
        return registration.people

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


class RegistrationsGroup(PeopleGroup):
    """The menu of the desk."""

    items = (RegistrationAdmin,)
    menu_label = _("Registrations")
    menu_icon = "group"
    menu_item_name = "campaign-registrations"
    menu_order = 247

    def get_submenu_items(self):
        address = reverse("campaign_pages_desk")
        overview = DeskMenuItem(
            _("Sessions and places"), address, icon_name="calendar-check", order=0, may_view=may_view
        )
        return [overview, *super().get_submenu_items()]
