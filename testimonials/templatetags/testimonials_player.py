"""``{% load testimonials_player %}``: one tag that prints a video or an audio recording to be played."""

from django import template
from django.utils.text import slugify

from testimonials.blocks.content_checks import NO_CAPTIONS, NO_TRANSCRIPT
from testimonials.recordings.models import Video

register = template.Library()


@register.inclusion_tag("testimonials/recordings/_player.html", takes_context=True)
def ts_player(context, recording, caption=""):
    """``{% ts_player video %}``, ``{% ts_player audio caption="…" %}``: player, plain link and transcript.

    ``recording``: a ``Video`` or an ``Audio``, or ``None``. ``caption``: what it adds to the page. Prints nothing for
    one that has nothing to play, that is not published, or with somebody in it who may not be shown today.
    """
    if recording is None or not (recording.source and recording.may_be_shown()):
        return {}
    is_video = isinstance(recording, Video)
    # The same video may stand in two blocks of a page: ids are made of both.
    place = slugify(str(context.get("id") or "page"))
    source = recording.source
    return {
        "recording": recording,
        "is_video": is_video,
        "source": source,
        "described": recording.described_source if is_video else None,
        "poster": recording.shown_poster if is_video else None,
        "tracks": recording.stored_tracks if is_video else [],
        "caption": caption,
        "marks": _marks(recording) if getattr(context.get("request"), "is_preview", False) else [],
        "player_id": f"ts-player-{place}-{recording.pk or 'draft'}",
    }


def _marks(recording):
    """What the content checker of a preview finds (``blocks.content_checks``); visitors' pages have none."""
    marks = [] if recording.has_transcript else [NO_TRANSCRIPT]
    if isinstance(recording, Video) and recording.media_id and not recording.has_captions:
        marks.append(NO_CAPTIONS)
    return marks
