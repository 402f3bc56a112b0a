"""A fact that pages show is not deleted by mistake."""

from django.contrib import messages
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from wagtail.models import ReferenceIndex

from campaign_pages.facts.fact import Fact


def refuse_while_used(request, instances):
    """For the hook ``before_delete_snippet``: sends the editor to the places that use a fact, instead of deleting it.

    Snippets of the host are none of its business.
    """
    for fact in instances:
        if isinstance(fact, Fact) and ReferenceIndex.get_references_to(fact).exists():
            messages.error(
                request,
                _("“%(name)s” is still shown: take it out of these places first, or unpublish it.")
                % {"name": fact.name},
            )
            return redirect(fact.snippet_viewset.get_url_name("usage"), fact.pk)
    return None
