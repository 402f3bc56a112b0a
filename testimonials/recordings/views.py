"""Captions for the player."""

from django.http import Http404, HttpResponse
from django.utils import timezone
from django.utils.cache import get_conditional_response
from django.utils.http import quote_etag
from django.views.decorators.http import require_safe

from testimonials.recordings.models import CaptionTrack, Video
from testimonials.recordings.tracks import digest_of

#: Seconds during which browsers and proxies may keep captions: somebody in the video may take their agreement back.
KEPT = 300


@require_safe
def captions(request, track_pk, digest):
    """The captions of a track as WebVTT; 404 while its video is not published or must not be shown.

    ``digest`` changes with the content, so that an old address, kept by a page cache, leads to what is right now.
    """
    track = CaptionTrack.objects.filter(pk=track_pk, video__live=True).first()
    if track is None or Video.withheld_among([track.video_id], timezone.now()):
        raise Http404
    response = HttpResponse(track.content, content_type="text/vtt; charset=utf-8")
    etag = response.headers["ETag"] = quote_etag(digest_of(track.content))
    response.headers["Cache-Control"] = f"public, max-age={KEPT}"
    return get_conditional_response(request, etag=etag, response=response)
