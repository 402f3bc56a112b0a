"""What the public fetches beside the pages: originals of photos, and a release by an outlet's link."""

from django.http import FileResponse, Http404
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.cache import get_conditional_response
from django.utils.http import quote_etag
from django.views.decorators.http import require_safe

from campaign_pages import days
from campaign_pages.composed.missing import missing_for_now
from campaign_pages.pictures.gates import is_withheld
from campaign_pages.press.outlets import OutletLink
from campaign_pages.press.pages import PressReleasePage
from campaign_pages.press.photos import photo_filename

OUTLET_HEADERS = {
    "X-Robots-Tag": "noindex, nofollow",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "private, no-store",
}


@require_safe
@missing_for_now
def photo(request, release_pk, picture_pk):
    """The original of a photo of a release that the asker may read; else the same answer as for a missing page."""
    release = get_object_or_404(PressReleasePage.objects.live(), pk=release_pk)
    restrictions = list(release.get_view_restrictions())
    if release.is_withheld(timezone.now()) or not all(each.accept_request(request) for each in restrictions):
        raise Http404
    # Asked again each time, so that a picture that a gate withholds is gone at once.
    return _original(request, release, picture_pk, "private, no-cache" if restrictions else "public, no-cache")


@require_safe
@missing_for_now
def outlet(request, token):
    """A release for one newsroom: to be read under embargo, and the public page once its hour has come.

    Behind a password or a login that this visitor has not passed, the link goes on to open the release itself.
    """
    link, release = _read_by(token)
    is_open = all(each.accept_request(request) for each in release.get_view_restrictions())
    if is_open and not release.is_under_embargo(timezone.now()):
        response = redirect(release.get_url(request))
    else:
        link.note_reading(days.today())
        request.is_preview = False
        response = release.serve(request)
    return _for_outlet(response)


@require_safe
@missing_for_now
def outlet_photo(request, token, picture_pk):
    """The original of a photo for one newsroom, under embargo or after it."""
    _link, release = _read_by(token)
    return _for_outlet(_original(request, release, picture_pk, OUTLET_HEADERS["Cache-Control"]))


def _read_by(token):
    """The link and its release; ``Http404`` if it is unknown or revoked, or the release unpublished or hushed."""
    link = get_object_or_404(OutletLink.objects.in_force().select_related("release"), token=token)
    link.release.outlet_link = link
    if not link.release.live or link.release.is_hushed(timezone.now()):
        raise Http404
    return link, link.release


def _for_outlet(response):
    for name, value in OUTLET_HEADERS.items():
        response.headers[name] = value
    return response


def _original(request, release, picture_pk, cache_control):
    row = release.photos.filter(picture_id=picture_pk).select_related("picture").first()
    if row is None or is_withheld(row.picture):
        raise Http404
    picture = row.picture
    try:
        file = picture.file.storage.open(picture.file.name, "rb")
    except FileNotFoundError as problem:
        raise Http404 from problem
    response = FileResponse(file, as_attachment=True, filename=photo_filename(release, picture))
    response.headers["Cache-Control"] = cache_control
    if cache_control.endswith("no-store"):
        return response
    etag = quote_etag(picture.get_file_hash())
    response.headers["ETag"] = etag
    return get_conditional_response(request, etag=etag, response=response)
