"""The blocks of this app for a host's own StreamFields."""

from campaign_pages.blocks.stream import campaign_blocks, registry

NAMES = ("video", "audio", "portrait", "portraits", "lifted_quotation", "series")


def testimonial_blocks(*names):
    """Blocks for a host's own StreamField: ``StreamField([*testimonial_blocks("video", "portrait"), …])``.

    ``names``: which blocks, by default all of this app; the host's ``CAMPAIGN_PAGES["BLOCKS"]`` applies to them too.
    Returns (name, block) pairs; an unknown name raises ``ImproperlyConfigured``. Print with ``{% cp_stream %}``.
    """
    available = registry()
    return campaign_blocks(*(names or [name for name in NAMES if name in available]))
