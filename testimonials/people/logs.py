"""What the admin's history keeps of people: that something was done, by whom and when, never a name.

Wagtail notes each entry under the words of the object, and keeps them when it is gone.
"""

from django.utils.text import capfirst

KEPT_NAMELESS = {"testimonials.person", "testimonials.authorisation"}


def nameless(sender, instance, **kwargs):
    """For ``pre_save`` of Wagtail's log entries: those on people and authorisations carry a number instead of words."""
    model = instance.content_type.model_class() if instance.content_type_id else None
    if model is not None and model._meta.label_lower in KEPT_NAMELESS:
        instance.label = f"{capfirst(model._meta.verbose_name)} {instance.object_id}"
