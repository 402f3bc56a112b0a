"""What happens when a page of the host is published."""

from django.dispatch import receiver
from wagtail.signals import page_published

from cms.home.pages import HomePage


@receiver(page_published, sender=HomePage)
def make_renditions(instance, **kwargs):
    """Make the sizes of the picture now, so that no visitor waits for them."""
    instance.picture_renditions()
