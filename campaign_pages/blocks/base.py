"""What every block of a campaign shares."""

from django.utils.translation import pgettext_lazy
from wagtail.blocks import StructBlock

# Names of the groups in the block chooser: what an editor wants to do. With a context, because the translations of all
# installed apps are one dictionary, in which Wagtail's own “Show” is another word.
SAY = pgettext_lazy("group of blocks", "Say")
PROVE = pgettext_lazy("group of blocks", "Prove")
SHOW = pgettext_lazy("group of blocks", "Show")
INVITE = pgettext_lazy("group of blocks", "Invite")
INFORM = pgettext_lazy("group of blocks", "Inform")


class CampaignBlock(StructBlock):
    """A block that prints nothing when it has nothing to say, and shows an example of itself in the chooser.

    Subclasses set ``Meta.template`` and override ``is_blank`` and ``example``.
    """

    def is_blank(self, value):
        """Say whether this value would print an empty shell. The template is not called then."""
        return False

    def example(self):
        """The value shown in the block chooser, in the structure of the block."""
        return {}

    def render(self, value, context=None):
        return "" if self.is_blank(value) else super().render(value, context=context)

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context=parent_context)
        context.setdefault("heading_level", 2)
        return context

    def get_preview_value(self):
        return self.normalize(self.example())

    class Meta:
        preview_template = "campaign_pages/blocks/preview.html"
