"""A portrait uploaded together with its person: it enters the library through the library's own form."""

from wagtail.images import get_image_model
from wagtail.images.forms import get_image_form
from wagtail.images.models import Image
from wagtail.permission_policies.collections import CollectionOwnershipPermissionPolicy


def portrait_form(user, file=None, title="", description=""):
    """The library's form with a portrait in it; ``None`` for who may add no picture.

    The picture goes into the first collection to which ``user`` may add one.
    """
    model = get_image_model()
    policy = CollectionOwnershipPermissionPolicy(model, auth_model=Image, owner_field_name="uploaded_by_user")
    collection = user and policy.collections_user_has_permission_for(user, "add").first()
    if not collection:
        return None
    values = {"title": title, "description": description or "", "collection": collection.pk}
    image = model(uploaded_by_user=user)
    return get_image_form(model)(values, {"file": file} if file else {}, instance=image, user=user)
