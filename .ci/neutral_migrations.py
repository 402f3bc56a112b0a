#!/usr/bin/env python3
"""Make fresh migrations independent of the demo host and of where our mixins live; run by ``make migrations``.

Django writes the image and document models that the settings of the day name. A host with others would then be asked
for a migration inside our package, and saving a picture would fail. It also writes the dotted path of each plain mixin
among a page's bases, which a historical model does not need and which would forbid moving the mixin.
"""

import re
import sys
from pathlib import Path

OWN = {
    "home.departmentimage": "get_image_model_string()",
    "home.departmentdocument": "get_document_model_string()",
    "wagtailmedia.media": "wagtailmedia_settings.MEDIA_MODEL",
}
HOMES = {
    "get_image_model_string()": "from wagtail.images import get_image_model_string",
    "get_document_model_string()": "from wagtail.documents import get_document_model_string",
    "wagtailmedia_settings.MEDIA_MODEL": "from wagtailmedia.settings import wagtailmedia_settings",
}
OWN_MIXINS = re.compile(r"(?<=bases=\()(?:(?:campaign_pages|testimonials)(?:\.\w+)+, )+")
OWN_IMPORT = re.compile(r"^import ((?:campaign_pages|testimonials)(?:\.\w+)+)\n", re.MULTILINE)
HOST_DEPENDENCY = re.compile(r"^ *\('(?:home|wagtailmedia)', '\w+'\),\n", re.MULTILINE)


def neutral(source):
    """Return the migration with the host's models replaced by the functions that name them."""
    source = OWN_MIXINS.sub("", source)
    source = OWN_IMPORT.sub(lambda found: found[0] if f"{found[1]}." in source else "", source)
    used = []
    for model, name in OWN.items():
        source, count = re.subn(rf"to='{model}'", f"to={name}", source, flags=re.IGNORECASE)
        if count:
            used.append(name)
    if not used:
        return source
    swappable = "".join(f"        migrations.swappable_dependency({name}),\n" for name in used)
    source = HOST_DEPENDENCY.sub(lambda match: swappable, source, count=1)
    source = HOST_DEPENDENCY.sub("", source)
    imports = "".join(f"{HOMES[name]}\n" for name in used)
    return re.sub(r"(from django\.db import [^\n]*\n)", rf"\1{imports}", source, count=1)


def main(folders):
    for folder in folders:
        for path in Path(folder).glob("0*.py"):
            source = path.read_text()
            if neutral(source) != source:
                path.write_text(neutral(source))
                print(f"{path}: host models replaced")


if __name__ == "__main__":
    main(sys.argv[1:] or ["campaign_pages/migrations", "testimonials/migrations"])
