"""Gates that may withhold a picture from the public, whatever page or block it is on.

A gate is a callable ``gate(image_ids, moment) -> ids to withhold``, named by its dotted path in
``CAMPAIGN_PAGES["PICTURE_GATES"]``; that of an installed app of ours needs no naming. It is asked once per page for all
its pictures: answer with one query or two. An image right that has ended is the typical reason.
"""

from django.apps import apps
from django.utils import timezone
from django.utils.module_loading import import_string

from campaign_pages.conf import settings

# Forgetting to name it would show somebody who took their agreement back.
OWN_GATES = {"testimonials": "testimonials.rights.gates.withheld_pictures"}


def gates():
    """The dotted paths of all gates in force: ours, then the host's."""
    own = [path for app, path in OWN_GATES.items() if apps.is_installed(app)]
    return list(dict.fromkeys([*own, *settings.PICTURE_GATES]))


def withheld(image_ids, moment=None):
    """Return the set of those image ids that some gate withholds at ``moment`` (aware datetime, default now)."""
    image_ids = set(image_ids)
    if not image_ids:
        return set()
    moment = moment or timezone.now()
    refused = set()
    for path in gates():
        refused |= set(import_string(path)(image_ids, moment))
    return refused & image_ids


def shown(image):
    """The image, or ``None`` if there is none or a gate withholds it; free for one that has passed them already."""
    if image is None or getattr(image, "gates_passed", False):
        return image
    return None if is_withheld(image) else image


def is_withheld(image, moment=None):
    """Say whether a single picture is withheld; use ``withheld`` for several."""
    return bool(withheld([image.pk], moment))
