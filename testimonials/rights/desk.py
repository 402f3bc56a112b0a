"""The editors' pages about one person: where they appear, withdraw them, what is out of reach, show them again."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import path, reverse
from django.utils.translation import gettext as _
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.admin.widgets.button import Button

from campaign_pages import days
from campaign_pages.ownership.sites import reach_of
from testimonials.people.models import Person
from testimonials.rights import withdrawal
from testimonials.rights.appearances import appearances_of
from testimonials.rights.documents import signed_document
from testimonials.rights.models import HeldFile
from testimonials.rights.reports import PERMISSION


def appearances(request, pk):
    """List where a person appears."""
    return _page(request, "appearances", _person(request, pk), heading=_("Where this person appears"))


def withdraw(request, pk):
    """Show what a withdrawal would do; by POST with the box ticked, withdraw the person."""
    person = _person(request, pk)
    if person.withdrawn_at and request.method != "POST":
        return redirect("testimonials_withdrawn", pk)
    is_unconfirmed = request.method == "POST" and not request.POST.get("confirmed")
    if request.method == "POST" and not is_unconfirmed:
        withdrawal.withdraw(person, request.user)
        messages.success(request, _("The person is withdrawn: nothing of this site shows them any more."))
        return redirect("testimonials_withdrawn", pk)
    heading = _("Withdraw this person")
    reach = withdrawal.out_of_reach(person)
    return _page(request, "withdraw", person, heading=heading, reach=reach, is_unconfirmed=is_unconfirmed)


def withdrawn(request, pk):
    """The result of a withdrawal, to print: what is done, and what somebody must do elsewhere."""
    person = _person(request, pk)
    if not person.withdrawn_at:
        return redirect("testimonials_withdraw", pk)
    return _page(
        request,
        "withdrawn",
        person,
        heading=_("Person withdrawn"),
        reach=withdrawal.out_of_reach(person),
        held=HeldFile.objects.filter(person=person).count(),
        may_return=withdrawal.may_return(person, days.today()),
    )


def reinstate(request, pk):
    """Show a withdrawn person again, by POST, if a new authorisation allows it."""
    person = _person(request, pk)
    if request.method == "POST":
        try:
            withdrawal.reinstate(person, request.user, days.today())
        except ValidationError as problem:
            messages.error(request, " ".join(problem.messages))
            return redirect("testimonials_withdrawn", pk)
        messages.success(request, _("The person is shown again, and the files are back where they were."))
    return redirect(_edit_url(request, person) or reverse("testimonials_appearances", args=[pk]))


def _person(request, pk):
    if not request.user.has_perm(PERMISSION):
        raise PermissionDenied
    return get_object_or_404(Person.objects.editable_by(request.user), pk=pk)


def _page(request, name, person, heading, **context):
    found = appearances_of(person, request.user)
    values = {
        "person": person,
        "heading": heading,
        "appearances": found,
        "edit_url": _edit_url(request, person),
        **context,
    }
    return render(request, f"testimonials/rights/admin/{name}.html", values)


def _edit_url(request, person):
    return AdminURLFinder(request.user).get_edit_url(person)


def listing_buttons(snippet, user, next_url=None):
    """For the hook ``register_snippet_listing_buttons``."""
    if not (isinstance(snippet, Person) and user.has_perm(PERMISSION) and reach_of(user).changes(snippet.site_id)):
        return
    yield _button(_("Where this person appears"), "testimonials_appearances", snippet, "list-ul")
    if snippet.withdrawn_at:
        yield _button(_("See the withdrawal"), "testimonials_withdrawn", snippet, "no-view")
    else:
        yield _button(_("Withdraw this person"), "testimonials_withdraw", snippet, "no-view")


def _button(label, name, person, icon_name):
    return Button(label, url=reverse(name, args=[person.pk]), icon_name=icon_name, priority=60)


def desk_urls():
    return [
        path("testimonials/people/<int:pk>/appearances/", appearances, name="testimonials_appearances"),
        path("testimonials/people/<int:pk>/withdraw/", withdraw, name="testimonials_withdraw"),
        path("testimonials/people/<int:pk>/withdrawn/", withdrawn, name="testimonials_withdrawn"),
        path("testimonials/people/<int:pk>/reinstate/", reinstate, name="testimonials_reinstate"),
        path("testimonials/authorisations/<int:pk>/document/", signed_document, name="testimonials_signed_document"),
    ]
