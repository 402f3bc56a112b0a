"""A campaign to which short links lead is not deleted with them: a poster would lead to an error."""

from django.contrib import messages
from django.shortcuts import redirect
from django.utils.translation import ngettext
from wagtail.models import Page

from campaign_pages.channels.models import ChannelLink


def links_in_words(page):
    """A sentence about the short links of the campaigns at and below a page; empty without any. One query."""
    number = ChannelLink.objects.filter(campaign__path__startswith=page.path).count() if page.path else 0
    if not number:
        return ""
    words = ngettext(
        "“%(page)s”: %(number)s short link leads here, and may be on a poster. Unpublish instead: the link then leads "
        "to the page above. Or delete the link first.",
        "“%(page)s”: %(number)s short links lead here, and may be on posters. Unpublish instead: the links then lead "
        "to the page above. Or delete the links first.",
        number,
    )
    return words % {"page": page.get_admin_display_title(), "number": number}


def refuse_while_linked(request, page):
    """For the hook ``before_delete_page``, also of a page above campaigns."""
    sentence = links_in_words(page)
    if not sentence:
        return None
    messages.error(request, sentence)
    return redirect("wagtailadmin_pages:edit", page.pk)


def refuse_bulk_while_linked(request, action_type, objects, action):
    """For the hook ``before_bulk_action``: nothing is deleted if short links lead to one of the chosen pages."""
    if action_type != "delete" or not issubclass(action.model, Page):
        return None
    sentences = [sentence for page in objects if (sentence := links_in_words(page))]
    for sentence in sentences:
        messages.error(request, sentence)
    return redirect(action.next_url) if sentences else None
