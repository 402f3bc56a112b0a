"""A record that pages show is not deleted by mistake."""

from django.contrib import messages
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from wagtail.models import ReferenceIndex

from campaign_pages.facts.record import Record


def refuse_while_used(request, instances):
    """For the hook ``before_delete_snippet``: sends the editor to the places that use a record, instead of deleting it.

    Snippets of the host are none of its business.
    """
    for record in instances:
        if isinstance(record, Record) and ReferenceIndex.get_references_to(record).exists():
            messages.error(
                request,
                _("“%(name)s” is still shown: take it out of these places first, or unpublish it.")
                % {"name": record.name},
            )
            return redirect(record.snippet_viewset.get_url_name("usage"), record.pk)
    return None
