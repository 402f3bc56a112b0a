"""Choosers of a person and of an authorisation: both can be entered there, without leaving the form of the page."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column
from wagtail.snippets.views.chooser import (
    ChooseResultsView,
    ChooseView,
    SnippetChooserViewSet,
    SnippetChosenView,
    SnippetCreateView,
)

from campaign_pages import days
from campaign_pages.ownership.viewsets import OwnedChooserViewSet
from testimonials.people.columns import authorisation_standing, person_standing
from testimonials.people.forms import NewAuthorisationForm, NewPersonForm, signer_named_in
from testimonials.people.models import Person
from testimonials.people.widgets import AuthorisationChooser, PersonChooser


class CreatesForUser:
    """Mixin of the views of a chooser: its creation form knows who fills it in, and is laid out in groups."""

    def get_creation_form_kwargs(self):
        return {**super().get_creation_form_kwargs(), "for_user": self.request.user}


class PersonCreation(CreatesForUser):
    creation_form_template_name = "testimonials/people/admin/new_person.html"


class AuthorisationCreation(CreatesForUser):
    creation_form_template_name = "testimonials/people/admin/new_authorisation.html"

    def get_creation_form_kwargs(self):
        return {**super().get_creation_form_kwargs(), "person": signer_named_in(self.request)}

    def filter_object_list(self, objects):
        # What comes in an address is read as a number, or not at all.
        number = self.request.GET.get("person", "")
        if number.isdecimal():
            objects = objects.filter(person=number)
        objects = objects.filter(person__in=Person.objects.visible_to(self.request.user).values("pk"))
        return super().filter_object_list(objects)


class ListsPeople:
    @property
    def columns(self):
        return [*super().columns, Column("standing", label=_("Rights for the site"), accessor=person_standing)]


class ListsAuthorisations:
    @property
    def columns(self):
        validity = Column("standing", label=_("What it is worth"), accessor=authorisation_standing)
        return [*super().columns, validity, Column("purpose", label=_("Purpose"))]


class PersonChooseView(PersonCreation, ListsPeople, ChooseView):
    pass


class PersonResultsView(PersonCreation, ListsPeople, ChooseResultsView):
    pass


class PersonCreateView(PersonCreation, SnippetCreateView):
    pass


class PersonChooserViewSet(OwnedChooserViewSet, SnippetChooserViewSet):
    choose_view_class = PersonChooseView
    choose_results_view_class = PersonResultsView
    create_view_class = PersonCreateView
    base_widget_class = PersonChooser
    creation_form_class = NewPersonForm
    search_tab_label = _("Choose")
    creation_tab_label = _("New person")
    create_action_label = _("Add this person")
    create_action_clicked_label = _("Saving…")

    def get_object_list(self):
        return self.model.objects.with_standing(days.today())


class AuthorisationChooseView(AuthorisationCreation, ListsAuthorisations, ChooseView):
    pass


class AuthorisationResultsView(AuthorisationCreation, ListsAuthorisations, ChooseResultsView):
    pass


class AuthorisationCreateView(AuthorisationCreation, SnippetCreateView):
    pass


class AuthorisationChosenView(SnippetChosenView):
    def get_object(self, pk):
        people = Person.objects.visible_to(self.request.user)
        return self.model_class.objects.get(pk=pk, person__in=people)


class AuthorisationChooserViewSet(SnippetChooserViewSet):
    choose_view_class = AuthorisationChooseView
    choose_results_view_class = AuthorisationResultsView
    create_view_class = AuthorisationCreateView
    chosen_view_class = AuthorisationChosenView
    base_widget_class = AuthorisationChooser
    creation_form_class = NewAuthorisationForm
    preserve_url_parameters = [*SnippetChooserViewSet.preserve_url_parameters, "person"]
    search_tab_label = _("Choose")
    creation_tab_label = _("New authorisation")
    create_action_label = _("Add this authorisation")
    create_action_clicked_label = _("Saving…")

    def get_object_list(self):
        return self.model.objects.select_related("person")
