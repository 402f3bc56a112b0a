"""Fields of the editors' forms that Wagtail has no widget for."""

from django.forms import FileInput
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail.snippets.widgets import AdminSnippetChooser


class SignedDocumentInput(FileInput):
    """An upload that never prints the address of what is there already.

    Whoever ``may_open`` the document (permission ``testimonials.view_signed_document``) gets a link to it; everybody
    else reads that it is there.
    """

    template_name = "testimonials/people/admin/signed_document_input.html"
    may_open = False

    def get_context(self, name, value, attrs):
        context = super().get_context(name, value, attrs)
        authorisation = getattr(value, "instance", None)
        is_kept = bool(value) and bool(getattr(authorisation, "pk", None)) and getattr(value, "_committed", False)
        context["is_kept"] = is_kept
        if is_kept and self.may_open:
            context["document_url"] = reverse("testimonials_signed_document", args=[authorisation.pk])
        return context

    def use_required_attribute(self, initial):
        return False


class PersonChooser(AdminSnippetChooser):
    """Chooses who speaks, or enters them."""

    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.choose_one_text = _("Choose or add a person")
        self.choose_another_text = _("Choose or add another person")
        self.link_to_chosen_text = _("Change what is known of this person")


class AuthorisationChooser(AdminSnippetChooser):
    """Chooses among what the person chosen in the same form has signed, or enters it."""

    linked_fields = {"person": "#id_person"}

    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.choose_one_text = _("Choose or enter an authorisation")
        self.choose_another_text = _("Choose or enter another authorisation")
        self.link_to_chosen_text = _("Change this authorisation")
