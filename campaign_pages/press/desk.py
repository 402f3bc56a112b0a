"""The editors' page of one release's links for outlets: create, copy, revoke."""

from django import forms
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import path
from django.utils import timezone
from django.utils.translation import gettext as _

from campaign_pages.press.outlets import OutletLink
from campaign_pages.press.pages import PressReleasePage


class OutletForm(forms.ModelForm):
    """Who is to read the release before its hour."""

    class Meta:
        model = OutletLink
        fields = ["outlet"]


def outlet_links(request, release_pk):
    """List the links of a release and create one. Raises ``PermissionDenied`` for who may not publish the release."""
    release = _shared_release(request, release_pk)
    form = OutletForm(request.POST or None, instance=OutletLink(release=release))
    if request.method == "POST" and form.is_valid():
        link = form.save()
        messages.success(request, _("The link for “%(outlet)s” is ready: copy it below.") % {"outlet": link.outlet})
        return redirect("campaign_pages_outlet_links", release.pk)
    links = list(release.outlet_links.all())
    for link in links:
        link.release, link.address = release, link.full_address(request)
    context = {"release": release, "form": form, "links": links}
    return render(request, "campaign_pages/press/admin/outlet_links.html", context)


def revoke_outlet_link(request, release_pk, link_pk):
    """Revoke a link for good, by POST. Raises ``PermissionDenied`` for who may not publish the release."""
    release = _shared_release(request, release_pk)
    link = get_object_or_404(release.outlet_links, pk=link_pk)
    if request.method == "POST" and link.revoked_at is None:
        link.revoked_at = timezone.now()
        link.save(update_fields=["revoked_at"])
        messages.success(request, _("The link for “%(outlet)s” answers no more.") % {"outlet": link.outlet})
    return redirect("campaign_pages_outlet_links", release.pk)


def _shared_release(request, pk):
    release = get_object_or_404(PressReleasePage, pk=pk)
    if not release.permissions_for_user(request.user).can_publish():
        raise PermissionDenied
    return release


def desk_urls():
    """For the hook ``register_admin_urls``."""
    base = "campaign-pages/press-releases/<int:release_pk>/outlets/"
    return [
        path(base, outlet_links, name="campaign_pages_outlet_links"),
        path(f"{base}<int:link_pk>/revoke/", revoke_outlet_link, name="campaign_pages_revoke_outlet_link"),
    ]
