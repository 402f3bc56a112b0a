"""A film or a sound uploaded together with its record: it enters the media library through the library's own form."""

from wagtailmedia import get_permission_policy
from wagtailmedia.forms import get_media_form
from wagtailmedia.models import get_media_model


def media_form(user, kind, file=None, title="", duration=None):
    """The library's form with a file in it; ``None`` for who may add none. ``kind``: "video" or "audio".

    The file goes into the first collection to which ``user`` may add one. ``duration``: in seconds.
    """
    collection = user and get_permission_policy().collections_user_has_permission_for(user, "add").first()
    if not collection:
        return None
    model = get_media_model()
    values = {"title": title, "collection": collection.pk, "duration": duration or 0}
    medium = model(uploaded_by_user=user, type=kind)
    return get_media_form(model)(values, {"file": file} if file else {}, instance=medium, user=user)
