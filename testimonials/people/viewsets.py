"""People and authorisations in Wagtail's admin."""

import django_filters
from django.contrib.admin.utils import unquote
from django.db.models import Prefetch, Q
from django.http import Http404
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import Column
from wagtail.images import get_image_model
from wagtail.images.models import Filter
from wagtail.snippets.views.snippets import CreateView, SnippetViewSet

from campaign_pages import days
from campaign_pages.facts.models import Profession
from campaign_pages.facts.viewsets.base import tags_filter
from campaign_pages.ownership.filters import OwnedFilterSet
from campaign_pages.ownership.viewsets import OwnedViewSet
from testimonials.people.choosers import AuthorisationChooserViewSet, PersonChooserViewSet
from testimonials.people.columns import (
    THUMBNAIL,
    StandingColumn,
    ThumbnailColumn,
    authorisation_rights,
    person_rights,
    thumbnail_of,
)
from testimonials.people.enums import Medium, Standing
from testimonials.people.forms import new_authorisation, signer_named_in
from testimonials.people.models import Authorisation, Person, PersonTag
from testimonials.people.panels import authorisation_panels, person_tabs


def with_thumbnails(people, relation="portrait"):
    """Fetch the portraits of listed people with their small cut: two queries for any number."""
    pictures = get_image_model()._default_manager.prefetch_renditions(Filter(spec=THUMBNAIL))
    return people.prefetch_related(Prefetch(relation, queryset=pictures))


class PersonFilterSet(OwnedFilterSet):
    standing = django_filters.ChoiceFilter(
        choices=Standing.choices, method="filter_standing", label=_("Rights for the site")
    )
    professions = django_filters.ModelChoiceFilter(
        queryset=lambda request: Profession.objects.order_by("name"), label=_("Profession")
    )
    tags = tags_filter(PersonTag)

    def filter_standing(self, people, name, value):
        found = Person.objects.with_standing(days.today()).filter(standing=value)
        return people.filter(pk__in=found.values("pk"))

    class Meta:
        model = Person
        fields = ["kind"]


class PersonViewSet(OwnedViewSet, SnippetViewSet):
    """People: neither drafts nor copies, so that no second row keeps what somebody takes back."""

    model = Person
    icon = "group"
    menu_label = _("People")
    add_to_admin_menu = False
    copy_view_enabled = False
    inspect_view_enabled = False
    filterset_class = PersonFilterSet
    chooser_viewset_class = PersonChooserViewSet

    @property
    def edit_handler(self):
        return person_tabs()

    @property
    def list_display(self):
        return [
            "__str__",
            ThumbnailColumn("portrait", label=_("Portrait"), accessor=thumbnail_of),
            Column("service", label=_("Employer or service"), sort_key="service"),
            StandingColumn("standing", label=_("Rights for the site"), accessor=person_rights),
        ]

    def get_queryset(self, request):
        return with_thumbnails(super().get_queryset(request).with_standing(days.today()))

    def get_edit_handler(self):
        # The site has its place in the tab of what follows: it is no tab of its own.
        return super(OwnedViewSet, self).get_edit_handler()


class AuthorisationFilterSet(WagtailFilterSet):
    state = django_filters.ChoiceFilter(
        choices=[
            ("valid", _("valid today")),
            ("ending", _("ends within 60 days")),
            ("unsigned", _("signed document missing")),
            ("over", _("ended or withdrawn")),
        ],
        method="filter_state",
        label=_("State of the authorisation"),
    )
    medium = django_filters.ChoiceFilter(
        choices=Medium.choices, method="filter_medium", label=pgettext_lazy("of an authorisation", "Medium")
    )

    def filter_state(self, authorisations, name, value):
        today = days.today()
        if value == "ending":
            return authorisations.filter(pk__in=Authorisation.objects.ending(today).values("pk"))
        gone = Q(withdrawn_at__isnull=False) | Q(person__withdrawn_at__isnull=False)
        if value == "valid":
            return authorisations.filter(starts_on__lte=today, ends_on__gte=today).exclude(gone).exclude(document="")
        if value == "unsigned":
            return authorisations.filter(document="", ends_on__gte=today).exclude(gone)
        return authorisations.filter(Q(ends_on__lt=today) | gone)

    def filter_medium(self, authorisations, name, value):
        return authorisations.filter(**{f"for_{Medium(value).value}": True})

    class Meta:
        model = Authorisation
        fields = []


def media_of(authorisation):
    """The media ticked, in words."""
    return ", ".join(str(medium.label) for medium in authorisation.media)


class AuthorisationCreateView(CreateView):
    """Opens with what is usual: today, two years, this site; for the person named in the address, if any."""

    def get_initial_form_instance(self):
        return new_authorisation(self.request.user, signer_named_in(self.request))


class BehindPerson:
    """In front of every view of one authorisation: it belongs to whoever its person belongs to."""

    def setup(self, request, *args, **kwargs):
        if "pk" in kwargs:
            number = unquote(str(kwargs["pk"]))
            signed = Authorisation.objects.filter(pk=number) if number.isdecimal() else Authorisation.objects.none()
            if not signed.filter(person__in=Person.objects.editable_by(request.user).values("pk")).exists():
                raise Http404
        super().setup(request, *args, **kwargs)


class AuthorisationViewSet(SnippetViewSet):
    model = Authorisation
    icon = "key"
    menu_label = _("Authorisations")
    add_to_admin_menu = False
    copy_view_enabled = False
    inspect_view_enabled = False
    add_view_class = AuthorisationCreateView
    filterset_class = AuthorisationFilterSet
    chooser_viewset_class = AuthorisationChooserViewSet
    search_fields = ["person__display_name", "purpose"]
    search_backend_name = None

    @property
    def edit_handler(self):
        return authorisation_panels()

    @property
    def list_display(self):
        return [
            "__str__",
            StandingColumn("standing", label=_("What it is worth"), accessor=authorisation_rights, sort_key="ends_on"),
            Column("media", label=pgettext_lazy("of an authorisation", "Media"), accessor=media_of),
            Column("purpose", label=_("Purpose")),
        ]

    def get_queryset(self, request):
        people = Person.objects.visible_to(request.user)
        return Authorisation.objects.filter(person__in=people.values("pk")).select_related("person")

    def construct_view(self, view_class, **kwargs):
        return super().construct_view(type(view_class.__name__, (BehindPerson, view_class), {}), **kwargs)
