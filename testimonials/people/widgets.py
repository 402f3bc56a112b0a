"""Fields of the editors' forms that Wagtail has no widget for."""

from django.forms import FileInput
from django.urls import reverse
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


class AuthorisationChooser(AdminSnippetChooser):
    """Chooses among what the person chosen in the same form has signed."""

    linked_fields = {"person": "#id_person"}
