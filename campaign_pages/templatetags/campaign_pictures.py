"""``{% load campaign_pictures %}``: one tag that prints a picture in all its sizes."""

from django import template

from campaign_pages.pictures.gates import shown
from campaign_pages.pictures.renditions import renditions
from campaign_pages.pictures.specs import SPECS

register = template.Library()


@register.inclusion_tag("campaign_pages/pictures/picture.html", takes_context=True)
def cp_picture(context, image, spec, alt=None, css_class=""):
    """Print ``<picture>`` for an image of the host's library.

    ``spec``: a name of ``pictures.specs.SPECS``. ``alt``: alternative text; by default the one given where the picture
    was chosen, else the library's description; an empty string marks it as decorative. Prints nothing without a
    picture, when a gate withholds it or when its file is unreadable. The gates are asked here, unless the shelf has
    asked them for all pictures of the page at once (``gates_passed``).
    """
    if shown(image) is None:
        return {"files": []}
    files = renditions(image, spec)
    is_told = alt is not None or getattr(image, "decorative", False)
    if alt is None:
        alt = getattr(image, "contextual_alt_text", None)
    if alt is None:
        alt = image.default_alt_text
    webp = {rendition.width: rendition for rendition in files[:-1]}
    return {
        "files": files,
        "fallback": files[-1] if files else None,
        "sources": [webp[width] for width in sorted(webp)],
        "spec": SPECS[spec],
        "alt": alt,
        # Only the checker of an editor's preview is to stumble over it: who listens would hear the name of the file.
        "is_undescribed": not (alt or is_told) and getattr(context.get("request"), "is_preview", False),
        "css_class": css_class,
    }
