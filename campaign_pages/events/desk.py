"""The editors' helpers: repeat a session, copy a week to the next year. Both write drafts only, without scripts."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import path, reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.admin.widgets.button import Button
from wagtail.models import Page

from campaign_pages.events.clashes import slot_of, slots_elsewhere, slots_of
from campaign_pages.events.copying import A_YEAR, copy_week
from campaign_pages.events.forms import CopyWeekForm, RepeatForm
from campaign_pages.events.pages import EventPage, EventWeekPage


def repeat_sessions(request, pk):
    """Show the sessions that a pattern gives, then add those ticked to a new draft of the event.

    Raises ``PermissionDenied`` for who may not edit the event, or while it is locked for them.
    """
    event = get_object_or_404(EventPage, pk=pk)
    lock = event.get_lock()
    if not event.permissions_for_user(request.user).can_edit() or (lock and lock.for_user(request.user)):
        raise PermissionDenied
    form = RepeatForm(request.POST or None, user=request.user)
    proposed = []
    if request.method == "POST" and form.is_valid():
        chosen = set(request.POST.getlist("chosen"))
        rows = [row for row in form.rows() if _name_of(row) in chosen]
        if "write" in request.POST and rows:
            _add(event, rows, request.user)
            words = ngettext(
                "%(number)d session was added to the draft.", "%(number)d sessions were added to the draft.", len(rows)
            )
            messages.success(request, words % {"number": len(rows)})
            return redirect("wagtailadmin_pages:edit", event.pk)
        proposed = _proposed(event.get_latest_revision_as_object(), form.rows())
    context = {
        "event": event,
        "form": form,
        "proposed": proposed,
        **_header(event, _("Repeat a session"), "calendar-alt"),
    }
    return render(request, "campaign_pages/events/admin/repeat.html", context)


def _name_of(row):
    return f"{row.starts_on.isoformat()}/{row.venue_id or ''}"


def _proposed(draft, rows):
    """The rows with their name in the form and the event that is in the room already."""
    taken = [*slots_of(draft), *slots_elsewhere(draft, EventPage)]
    found = []
    for row in rows:
        slot = slot_of(None, "", None, row.venue_id, row.hours)
        clash = next((other for other in taken if slot.venue and slot.venue == other.venue and slot.meets(other)), None)
        found.append({"row": row, "name": _name_of(row), "clash": clash and clash.title})
    return found


def _add(event, rows, user):
    """Append the rows to the latest draft, of which nothing is lost."""
    with transaction.atomic():
        # The row that names the latest draft: whoever saves or publishes one at this moment comes first.
        Page.objects.select_for_update().get(pk=event.pk)
        event = EventPage.objects.get(pk=event.pk)
        draft = event.get_latest_revision_as_object()
        for number, row in enumerate(rows, start=draft.session_rows.count()):
            row.sort_order = number
            draft.session_rows.add(row)
        draft.save_revision(user=user, log_action=True)


def copy_to_next_year(request, pk):
    """Ask when the next edition is held, then make its drafts. Raises ``PermissionDenied`` for who may not copy."""
    week = get_object_or_404(EventWeekPage, pk=pk)
    if not week.permissions_for_user(request.user).can_copy_to(week.get_parent(), recursive=True):
        raise PermissionDenied
    if week.starts_on is None:
        messages.error(request, _("Give the first day of this week before you copy it."))
        return redirect("wagtailadmin_pages:edit", week.pk)
    suggested = {
        "first_day": week.starts_on + A_YEAR,
        "title": week.title.replace(str(week.starts_on.year), str((week.starts_on + A_YEAR).year)),
        "edition": week.edition and week.edition + 1,
    }
    form = CopyWeekForm(request.POST or None, initial=suggested)
    if request.method == "POST" and form.is_valid():
        copy = copy_week(week, user=request.user, **form.cleaned_data)
        messages.success(
            request, _("The drafts of “%(title)s” are ready; nothing is published.") % {"title": copy.title}
        )
        return redirect("wagtailadmin_explore", copy.pk)
    context = {"week": week, "form": form, **_header(week, _("Copy to next year"), "copy")}
    return render(request, "campaign_pages/events/admin/copy_week.html", context)


def _header(page, title, icon):
    """The way back to the page, and where one is."""
    back = {"url": reverse("wagtailadmin_pages:edit", args=[page.pk]), "label": page.get_admin_display_title()}
    return {"breadcrumbs_items": [back, {"url": "", "label": title}], "header_title": title, "header_icon": icon}


def helper_buttons(page, user, view_name, next_url=None):
    """For the hook ``register_page_header_buttons``: the way to the helpers from an event and from a week."""
    page = page.specific
    permissions = page.permissions_for_user(user)
    if isinstance(page, EventPage) and permissions.can_edit():
        address = reverse("campaign_pages_repeat_sessions", args=[page.pk])
        yield Button(_("Repeat a session"), address, icon_name="calendar-alt", priority=12)
    if isinstance(page, EventWeekPage) and permissions.can_copy_to(page.get_parent(), recursive=True):
        address = reverse("campaign_pages_copy_week", args=[page.pk])
        yield Button(_("Copy to next year"), address, icon_name="copy", priority=32)


def desk_urls():
    """For the hook ``register_admin_urls``."""
    return [
        path("campaign-pages/events/<int:pk>/repeat/", repeat_sessions, name="campaign_pages_repeat_sessions"),
        path("campaign-pages/event-weeks/<int:pk>/copy/", copy_to_next_year, name="campaign_pages_copy_week"),
    ]
