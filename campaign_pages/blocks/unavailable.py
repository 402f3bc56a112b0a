"""What stands in for a host's block whose code cannot be loaded."""

import json
import logging

from django import forms
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import FieldBlock

from campaign_pages.blocks.base import INFORM

BROKEN = _(
    "This block cannot be loaded ({path}: {problem}). Its content is kept and hidden from visitors. "
    "Tell the person who maintains the site."
)

logger = logging.getLogger("campaign_pages.blocks")


class UnavailableBlock(FieldBlock):
    """Keeps what editors wrote, prints nothing to the public and tells the editor what is wrong.

    ``path``: the dotted path that failed; ``problem``: the words of the error. A mistyped path in
    ``CAMPAIGN_PAGES["BLOCKS"]`` must neither break the site nor lose content.
    """

    def __init__(self, path, problem, **kwargs):
        self.path = path
        self.field = forms.JSONField(
            required=False,
            widget=forms.HiddenInput,
            help_text=format_lazy(BROKEN, path=path, problem=problem),
        )
        super().__init__(**kwargs)

    def value_from_datadict(self, data, files, prefix):
        # What the hidden field carries is the stored value as JSON: read at once, so that showing the form again after
        # an error elsewhere does not wrap it in another layer.
        return json.loads(data.get(prefix) or "null")

    def clean(self, value):
        return value

    def get_searchable_content(self, value):
        return []

    def render(self, value, context=None):
        logger.error("Block %s (%s) cannot be loaded; nothing printed", self.name, self.path)
        return ""

    class Meta:
        label = _("Unavailable block")
        icon = "warning"
        group = INFORM
        default = None
