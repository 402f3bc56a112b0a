"""Lists of people (wagtail-modeladmin) that are found, filtered, read and exported, and never written by hand.

Imported only where ``wagtail_modeladmin`` is installed.
"""

from types import MethodType

from django.contrib.admin.options import IncorrectLookupParameters
from django.contrib.auth.models import Permission
from django.http import QueryDict
from django.urls import reverse
from django.utils.html import format_html
from django.utils.text import capfirst
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.menu import MenuItem
from wagtail_modeladmin.helpers import PermissionHelper
from wagtail_modeladmin.options import ModelAdmin, ModelAdminGroup
from wagtail_modeladmin.views import IndexView

from campaign_pages.intake.access import log_access_to_list
from campaign_pages.intake.name_search import PeopleSearch
from campaign_pages.intake.phones import e164_of

LONGEST_SEARCH = 200


def admin_column(label, order=None):
    """Gives a method of the list its heading, and the field by which it sorts."""

    def named(method):
        method.short_description = label
        method.admin_order_field = order
        return method

    return named


def home_crumb():
    """The first of the crumbs in the header of every page of the admin."""
    return {"url": reverse("wagtailadmin_home"), "label": gettext("Home")}


class ReadOnlyPermissions(PermissionHelper):
    """Reading only; ``may_view(user)`` says who."""

    may_view = None

    def user_can_list(self, user):
        return type(self).may_view(user)

    def user_can_inspect_obj(self, user, obj):
        # Asked for each row of a list that holds one's own only; the page itself looks at the record.
        return self.inspect_view_enabled and type(self).may_view(user)

    def user_can_create(self, user):
        return False

    def user_can_edit_obj(self, user, obj):
        return False

    def user_can_delete_obj(self, user, obj):
        return False


class PeopleIndexView(IndexView):
    """The list. A search goes by POST: names do not belong in addresses, which servers and browsers keep."""

    def setup(self, request, *args, **kwargs):
        # A field of the filters in which nothing was chosen asks for nothing.
        request.GET = request.GET.copy()
        for name in [name for name, value in request.GET.items() if not value]:
            del request.GET[name]
        super().setup(request, *args, **kwargs)

    def post(self, request, *args, **kwargs):
        return self.get(request, *args, **kwargs)

    def get_queryset(self, request=None):
        if request is None:
            # What ``dispatch`` asked for already.
            return self.queryset
        self.query = request.POST.get("q", "").replace("\x00", "").strip()[:LONGEST_SEARCH]
        try:
            return super().get_queryset(request)
        except IncorrectLookupParameters:
            # A filter with a value that it does not know asks for nothing.
            request.GET = QueryDict()
            self.params = request.GET.copy()
            return super().get_queryset(request)

    def get_filters(self, request):
        # A parameter that is no filter of ours asks for nothing; the view would look for it in the database.
        specs, has_filters, _rest, distinct = super().get_filters(request)
        return specs, has_filters, {}, distinct

    def get_search_results(self, request, queryset, search_term):
        """A number is found as people say it, and as it is stored; a room may know further ways to write a thing."""
        found = super().get_search_results(request, queryset, search_term)
        for other in {e164_of(search_term), *self.model_admin.other_spellings(search_term)} - {"", search_term}:
            found = found | super().get_search_results(request, queryset, other)
        return found

    def as_spreadsheet(self, queryset, spreadsheet_format):
        log_access_to_list(self.model, "export", self.request.user, records=queryset.count())
        return self.model_admin.export(queryset, spreadsheet_format)

    def get_buttons_for_obj(self, obj):
        # The name of each leads to its page; a list on a phone has no room for the same way again.
        return []

    def get_base_queryset(self, request=None):
        # Asked again without a request, to count: only whether there is anything matters then.
        return self.queryset if request is None else super().get_base_queryset(request)

    def get_context_data(self, **kwargs):
        # Counted once for the three places that ask. The paginator asks a method only, and reads everything otherwise.
        number = self.queryset.count()
        self.queryset.count = MethodType(lambda _queryset: number, self.queryset)
        context = super().get_context_data(**kwargs)
        if self.query or self.params:
            # Nothing was found, but there are people: the filters stay.
            context["all_count"] = max(context["all_count"], 1)
        log_access_to_list(self.model, "view", self.request.user, records=len(context["object_list"]))
        fields = self.filter_fields()
        is_filtered = any(selected for _name, _title, options in fields for _value, _words, selected in options[1:])
        crumbs = [home_crumb(), {"url": "", "label": self.get_page_title()}]
        return context | {"filter_fields": fields, "is_filtered": is_filtered, "crumbs": crumbs}

    def filter_fields(self):
        """The filters as fields of a form: triples (name, title, options), an option (value, words, is selected)."""
        return [(_name_of(spec), spec.title, list(self._options(spec))) for spec in self.filter_specs]

    def _options(self, spec):
        name = _name_of(spec)
        for choice in spec.choices(self):
            asked = QueryDict(choice["query_string"].removeprefix("?"))
            yield asked.get(name, ""), choice["display"], choice["selected"]


def _name_of(spec):
    """The parameter by which a filter is asked."""
    return spec.expected_parameters()[0]


class PeopleAdmin(ModelAdmin):
    """What the lists share. ``export(queryset, kind)`` answers with a file; ``list_export`` only has to be named."""

    index_view_class = PeopleIndexView
    search_handler_class = PeopleSearch
    index_template_name = "campaign_pages/intake/admin/list.html"
    index_view_extra_css = ["campaign_pages/admin/desk.css"]
    history_view_enabled = False
    list_per_page = 100

    def get_extra_attrs_for_field_col(self, obj, field_name):
        """What a column is called stands in each cell too, for narrow windows, where a row is a card."""
        heading = getattr(getattr(self, field_name, None), "short_description", "")
        return {"data-label": capfirst(heading)} if heading and field_name != self.list_display[0] else {}

    def other_spellings(self, term):
        """Ways to write what somebody searches for, beside their own."""
        return ()

    def export(self, queryset, kind):
        # The rows of an export are each list's own; without it the usual one would write formulas into the file.
        raise NotImplementedError(f"{type(self).__name__} must say which file its export is.")

    @admin_column(_("Mail address or phone"))
    def reach(self, record):
        if record.phone:
            return format_html('<a href="tel:{}">{}</a>', record.phone, record.phone_shown)
        return format_html('<a href="mailto:{0}">{0}</a>', record.mail)


class PeopleGroup(ModelAdminGroup):
    """A menu of such lists. Their permissions are registered with the desk, which is there without the lists."""

    def get_permissions_for_registration(self):
        return Permission.objects.none()


class DeskMenuItem(MenuItem):
    """Leads to a page of a desk, for who may see it: ``may_view(user)``."""

    def __init__(self, *args, may_view, **kwargs):
        super().__init__(*args, **kwargs)
        self.may_view = may_view

    def is_shown(self, request):
        return self.may_view(request.user)
