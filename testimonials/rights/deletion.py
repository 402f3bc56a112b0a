"""A person is not deleted while something shows them: without their record, no gate would know of them any more."""

from django.contrib import messages
from django.db.models import ProtectedError
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from testimonials.people.models import Person
from testimonials.rights.appearances import appearances_of
from testimonials.rights.models import HeldFile

NAMED = 8


def refuse_while_shown(request, instances):
    """For the hook ``before_delete_snippet``, also called for each batch: leads to the places to clear first.

    Snippets of other kinds are none of its business.
    """
    for person in instances:
        if isinstance(person, Person) and (sentence := reason_to_keep(person, request.user)):
            messages.error(request, sentence)
            return redirect("testimonials_appearances", person.pk)
    return None


def reason_to_keep(person, user):
    """Why a person cannot be deleted, with the first places in the way; empty if nothing is."""
    own = appearances_of(person, user).own
    if own:
        named = ", ".join(str(each.place) for each in own[:NAMED])
        if len(own) > NAMED:
            more = len(own) - NAMED
            named += " " + ngettext("and %(more)s other", "and %(more)s others", more) % {"more": more}
        return _(
            "“%(person)s” cannot be deleted while this shows them: %(places)s. Delete these, or choose nobody there."
        ) % {"person": person.shown_name, "places": named}
    if HeldFile.objects.filter(person=person).exists():
        return _("“%(person)s” cannot be deleted while files of theirs are kept off the site: delete these first.") % {
            "person": person.shown_name
        }
    return ""


def keep_held(sender, instance, **kwargs):
    """Receiver of ``pre_delete`` for persons: scripts are refused what the admin refuses. Raises ``ProtectedError``."""
    held = HeldFile.objects.filter(person=instance)
    if held:
        raise ProtectedError("Files of this person are kept off the site.", set(held))
