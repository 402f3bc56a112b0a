"""What every block of a campaign shares."""

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail.blocks import BooleanBlock, StructBlock

from campaign_pages.neutral.current import neutral_in

# Names of the groups in the block chooser: what an editor wants to do. With a context, because the translations of all
# installed apps are one dictionary, in which Wagtail's own “Show” is another word.
SAY = pgettext_lazy("group of blocks", "Say")
PROVE = pgettext_lazy("group of blocks", "Prove")
SHOW = pgettext_lazy("group of blocks", "Show")
INVITE = pgettext_lazy("group of blocks", "Invite")
INFORM = pgettext_lazy("group of blocks", "Inform")


class AchievementBlock(BooleanBlock):
    """The tick “shows an achievement”: a block with one named ``achievement`` is hidden in neutral mode."""

    def __init__(self, **kwargs):
        super().__init__(
            **{
                "required": False,
                "label": _("Shows an achievement"),
                "help_text": _("Then it is hidden while the site is neutral, before an election."),
                **kwargs,
            }
        )


class CampaignBlock(StructBlock):
    """A block that prints nothing when it has nothing to say, and shows an example of itself in the chooser.

    Subclasses set ``Meta.template`` and override ``is_blank`` and ``example``. One that may praise what was achieved
    has a child ``achievement = AchievementBlock()``, among its settings.
    """

    #: Which stream the block holds as its ``content``; the registry then passes that stream block to ``__init__``.
    content_stream = None

    def is_blank(self, value):
        """Say whether this value would print an empty shell. The template is not called then."""
        return False

    def hushes(self, value):
        """Say whether an election hides this value, which is given as a block value or raw, as it is stored.

        What depends on a record that the block names is the record's to say: see ``Record.is_hushed``.
        """
        return bool(value.get("achievement"))

    def is_hushed(self, value, neutral):
        """Say whether a site hides this value: always ``False`` for one that is not ``neutral``."""
        return bool(neutral and self.hushes(value))

    def get_searchable_content(self, value):
        # What an election may hide tomorrow is not found by search today.
        return [] if self.hushes(value) else super().get_searchable_content(value)

    def example(self):
        """The value shown in the block chooser, in the structure of the block."""
        return {}

    def render(self, value, context=None):
        if self.is_blank(value) or self.is_hushed(value, neutral_in(context or {})):
            return ""
        return super().render(value, context=context)

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context=parent_context)
        context.setdefault("heading_level", 2)
        return context

    def get_preview_value(self):
        return self.normalize(self.example())

    class Meta:
        preview_template = "campaign_pages/blocks/preview.html"
