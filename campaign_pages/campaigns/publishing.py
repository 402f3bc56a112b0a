"""What happens when a page of the add-on is published."""

from campaign_pages.pictures.tasks import prepare_pictures


def prepare_pictures_of_page(sender, instance, **kwargs):
    """Receiver of Wagtail's ``page_published``: prepare the pictures of pages that tell which they show."""
    get_pictures = getattr(instance, "get_pictures", None)
    if get_pictures:
        usages = [list(usage) for usage in get_pictures()]
        if usages:
            prepare_pictures.enqueue(usages)
