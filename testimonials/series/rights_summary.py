"""The rights of the person chosen in a form, in a few lines: for the panel, and for its script."""

from django.core.exceptions import PermissionDenied
from django.shortcuts import render
from django.urls import path, reverse
from wagtail.admin.auth import user_has_any_page_permission

from campaign_pages import days
from testimonials.people.columns import rights_with_sign
from testimonials.people.enums import Medium
from testimonials.people.models import Authorisation, Person
from testimonials.people.standing import fault_of, rights_of


def summary(person, authorisation, user):
    """What the template ``series/admin/_rights.html`` prints of a ``person`` and the chosen ``authorisation``."""
    if person is None:
        return {"person": None}
    today = days.today()
    is_own = authorisation is None or authorisation.person_id == person.pk
    edit_url = ""
    if user.has_perm("testimonials.change_person"):
        edit_url = reverse(Person.snippet_viewset.get_url_name("edit"), args=[person.pk])
    return {
        "person": person,
        **rights_with_sign(rights_of(person, today)),
        "authorisation": authorisation,
        "is_own": is_own,
        "fault": fault_of(authorisation, today) if authorisation and is_own else "",
        "not_ticked": [
            medium.label
            for medium in Medium
            if authorisation and is_own and medium != Medium.SITE and medium not in authorisation.media
        ],
        "edit_url": edit_url,
    }


def rights_summary(request):
    """The summary for the person and the authorisation named in the address by their numbers."""
    if not user_has_any_page_permission(request.user):
        raise PermissionDenied
    people = Person.objects.visible_to(request.user)
    person = _named(people, request.GET.get("person", ""))
    authorisation = _named(Authorisation.objects.filter(person__in=people), request.GET.get("authorisation", ""))
    context = summary(person, authorisation, request.user)
    return render(request, "testimonials/series/admin/_rights.html", context)


def admin_urls():
    """For the hook ``register_admin_urls``."""
    return [path("testimonials/rights-summary/", rights_summary, name="testimonials_rights_summary")]


def _named(things, number):
    return things.filter(pk=number).first() if number.isdecimal() else None
