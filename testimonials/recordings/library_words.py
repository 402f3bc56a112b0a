"""Words of the media library (wagtailmedia) that its own French does not have, given in ours.

They are used nowhere: the catalogues of all apps are one, so that a word translated here is found there.
"""

from django.utils.translation import gettext_noop, ngettext_lazy

WORDS = [
    gettext_noop("media items"),
    gettext_noop("(Private %s)"),
    gettext_noop("Edit this %s"),
    gettext_noop("Delete media file"),
]
IN_ALL = ngettext_lazy(
    '<span>%(total)s</span> Media file <span class="visuallyhidden w-sr-only">created in %(site_name)s</span>',
    '<span>%(total)s</span> Media files <span class="visuallyhidden w-sr-only">created in %(site_name)s</span>',
    "total",
)
