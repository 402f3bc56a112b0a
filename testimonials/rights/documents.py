"""The signed document, for those with the permission only; each opening is logged."""

import mimetypes

from django.contrib import messages
from django.contrib.auth.models import Permission
from django.core.exceptions import PermissionDenied
from django.http import FileResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe
from wagtail.log_actions import log

from testimonials.people.models import Authorisation, Person
from testimonials.rights.ending import edit_url
from testimonials.rights.withdrawal import nameless

PERMISSION = "testimonials.view_signed_document"


@require_safe
def signed_document(request, pk):
    """Send the document of an authorisation as a download, under a name without a person's.

    Raises ``PermissionDenied`` without the permission ``view_signed_document``, ``Http404`` for a person of another
    site. A file that cannot be read sends the
    editor back with a message.
    """
    if not request.user.has_perm(PERMISSION):
        raise PermissionDenied
    people = Person.objects.editable_by(request.user)
    signed = Authorisation.objects.filter(person__in=people.values("pk")).select_related("person")
    authorisation = get_object_or_404(signed, pk=pk)
    try:
        opened = authorisation.document.open("rb")
    except (OSError, ValueError):
        messages.error(request, _("The signed document is missing from the private storage."))
        return redirect(edit_url(authorisation) or "wagtailadmin_home")
    log(authorisation, "testimonials.open_document", user=request.user, title=nameless(authorisation))
    extension = authorisation.document.name.rpartition(".")[2].lower()
    word = _("authorisation")
    filename = f"{word}-{authorisation.pk}.{extension}"
    response = FileResponse(
        opened,
        as_attachment=True,
        filename=filename,
        content_type=mimetypes.guess_type(filename)[0] or "application/octet-stream",
    )
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers["Cache-Control"] = "private, no-store"
    response.headers["Content-Security-Policy"] = "default-src 'none'; sandbox"
    return response


def document_permission():
    """For the hook ``register_permissions``: a group can be given it in Wagtail's form."""
    return Permission.objects.filter(
        content_type__app_label=Authorisation._meta.app_label, codename="view_signed_document"
    )
