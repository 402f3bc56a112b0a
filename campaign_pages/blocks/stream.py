"""The block registry: which blocks an editor finds in which stream.

The table names blocks by dotted path, resolved on first use, so a room above may add its blocks without being imported
here. A block's name is stored in the database: once released it never changes.
"""

from django.apps import apps
from django.core.exceptions import ImproperlyConfigured, ValidationError
from django.utils.html import conditional_escape, format_html, format_html_join
from django.utils.module_loading import import_string
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.blocks import StreamBlock
from wagtail.blocks.stream_block import StreamBlockValidationError

from campaign_pages.blocks.anchored import anchors_in
from campaign_pages.blocks.enums import Phase
from campaign_pages.blocks.holes import filled
from campaign_pages.blocks.unavailable import UnavailableBlock
from campaign_pages.conf import settings

# In the order of the block chooser, group by group: say, prove, show, invite, inform.
DEFAULT_BLOCKS = {
    "hero": "campaign_pages.blocks.opening.HeroBlock",
    "section": "campaign_pages.blocks.layout.SectionBlock",
    "text": "campaign_pages.blocks.text.TextBlock",
    "quotation": "campaign_pages.blocks.quotations.QuotationBlock",
    "messages": "campaign_pages.blocks.messages.MessagesBlock",
    "disclosure": "campaign_pages.blocks.disclosure.DisclosureBlock",
    "how_it_was_made": "campaign_pages.blocks.making.HowItWasMadeBlock",
    "reusable_section": "campaign_pages.blocks.reusable.ReusableSectionBlock",
    "lifted_quotation": "testimonials.blocks.quotations.LiftedQuotationBlock",
    "key_figures": "campaign_pages.blocks.figures.KeyFiguresBlock",
    "trend": "campaign_pages.blocks.figures.TrendBlock",
    "benefits": "campaign_pages.blocks.benefits.BenefitsBlock",
    "support_measures": "campaign_pages.blocks.measures.SupportMeasuresBlock",
    "commitments": "campaign_pages.blocks.commitments.CommitmentsBlock",
    "breakdown": "campaign_pages.blocks.breakdown.BreakdownBlock",
    "milestones": "campaign_pages.blocks.milestones.MilestonesBlock",
    "table": "campaign_pages.blocks.tables.TableBlock",
    "picture": "campaign_pages.blocks.media.PictureWithCaptionBlock",
    "gallery": "campaign_pages.blocks.media.GalleryBlock",
    "video": "testimonials.blocks.recordings.VideoBlock",
    "audio": "testimonials.blocks.recordings.AudioBlock",
    "partners": "campaign_pages.blocks.partners.PartnersBlock",
    "professions": "campaign_pages.blocks.professions.ProfessionsBlock",
    "portrait": "testimonials.blocks.portraits.PortraitBlock",
    "portraits": "testimonials.blocks.portraits.PortraitsBlock",
    "series": "testimonials.blocks.portraits.SeriesBlock",
    "next_sessions": "campaign_pages.events.blocks.NextSessionsBlock",
    "event_week": "campaign_pages.events.blocks.EventWeekBlock",
    "days_left": "campaign_pages.events.blocks.DaysLeftBlock",
    "programme_to_embed": "campaign_pages.events.blocks.ProgrammeToEmbedBlock",
    "self_check": "campaign_pages.candidates.blocks.SelfCheckBlock",
    "stay_informed": "campaign_pages.candidates.blocks.StayInformedBlock",
    "call_to_action": "campaign_pages.blocks.invitations.CallToActionBlock",
    "contact": "campaign_pages.blocks.contacts.ContactBlock",
    "other_ways": "campaign_pages.blocks.invitations.OtherWaysBlock",
    "share": "campaign_pages.blocks.share.ShareBlock",
    "faq": "campaign_pages.blocks.answers.FaqBlock",
    "true_false": "campaign_pages.blocks.answers.TrueFalseBlock",
    "steps": "campaign_pages.blocks.steps.StepsBlock",
    "conditions": "campaign_pages.blocks.conditions.ConditionsBlock",
    "documents": "campaign_pages.blocks.documents.DocumentsBlock",
    "related_links": "campaign_pages.blocks.related.RelatedLinksBlock",
    "glossary": "campaign_pages.blocks.glossary.GlossaryBlock",
    "media_plan": "campaign_pages.blocks.media_plan.MediaPlanBlock",
}

# What only those who pass a campaign on can use.
FOR_RELAYS = {"media_plan", "programme_to_embed"}
# What each stream leaves out of the registry, or keeps of it; a stream of its own list names its blocks.
LEFT_OUT = {
    "campaign": FOR_RELAYS,
    "page": {"hero", *FOR_RELAYS},
    "press": {"hero"},
    "section": {"hero", "section", "reusable_section", *FOR_RELAYS},
    "disclosure": {"hero", "section", "disclosure", "reusable_section", *FOR_RELAYS, "video", "audio"},
    "reusable": {"hero", "section", "reusable_section", *FOR_RELAYS},
}
KEPT = {"pay": {"text", "benefits", "key_figures", "table"}}
OWN_LISTS = {"actions": {"link": "campaign_pages.blocks.links.LinkBlock"}}
STREAMS = (*LEFT_OUT, *KEPT, *OWN_LISTS)
#: Bodies of pages: their sections are told apart, and blocks outside a section get a width of their own.
BODIES = {"campaign", "page", "press"}

FULL_WIDTH = {"hero", "section", "reusable_section"}


def registry():
    """Name → dotted path of every block, with the host's ``CAMPAIGN_PAGES["BLOCKS"]`` applied.

    Raises ``ImproperlyConfigured`` when the host adds a name that exists, or removes or replaces one that does not.
    """
    blocks = {name: path for name, path in DEFAULT_BLOCKS.items() if _is_installed(path)}
    changes = settings.BLOCKS
    unknown_keys = set(changes) - {"add", "remove", "replace"}
    if unknown_keys:
        raise ImproperlyConfigured(
            f'CAMPAIGN_PAGES["BLOCKS"] has no key {", ".join(sorted(unknown_keys))}. It knows: add, remove, replace.'
        )
    for name in changes.get("remove", []):
        _require(name in blocks, f"removes the block “{name}”, which does not exist")
        del blocks[name]
    for name, path in changes.get("replace", {}).items():
        _require(name in blocks, f"replaces the block “{name}”, which does not exist; use “add”")
        blocks[name] = path
    for name, path in changes.get("add", {}).items():
        _require(name not in DEFAULT_BLOCKS, f"adds the block “{name}”, which exists; use “replace”")
        blocks[name] = path
    return blocks


def _is_installed(path):
    app = path.partition(".")[0]
    return app == "campaign_pages" or apps.is_installed(app)


def _require(condition, words):
    if not condition:
        raise ImproperlyConfigured(f'CAMPAIGN_PAGES["BLOCKS"] {words}.')


def names_in(stream):
    """Name → dotted path of the blocks of one stream. ``KeyError`` for a stream that does not exist."""
    if stream in OWN_LISTS:
        return OWN_LISTS[stream]
    if stream in KEPT:
        return {name: path for name, path in registry().items() if name in KEPT[stream]}
    left_out = LEFT_OUT[stream]
    return {name: path for name, path in registry().items() if name not in left_out}


def build_block(name, path):
    """An instance of the block at ``path``; what cannot be loaded is replaced by an ``UnavailableBlock``."""
    try:
        block_class = import_string(path)
        if stream := getattr(block_class, "content_stream", None):
            return block_class(stream_block(stream))
        return block_class()
    except Exception as problem:  # a host's module may raise anything while it is imported
        return UnavailableBlock(path, problem)


def stream_block(stream):
    """The StreamBlock behind a ``RegistryStreamField``, with the blocks of this moment's registry."""
    blocks = [(name, build_block(name, path)) for name, path in names_in(stream).items()]
    if stream in OWN_LISTS:
        return FilledStreamBlock(blocks)
    return (CampaignStreamBlock if stream in BODIES else InnerStreamBlock)(blocks)


def campaign_blocks(*names):
    """Blocks for a host's own StreamField: ``StreamField([*campaign_blocks("faq", "trend"), …])``.

    ``names``: which blocks; by default all but the hero, which speaks for a campaign page. Returns (name, block) pairs.
    Prefer ``RegistryStreamField("section")`` where no block of your own is mixed in: its migrations never change.
    """
    available = registry()
    unknown = [name for name in names if name not in available]
    if unknown:
        raise ImproperlyConfigured(
            f"No campaign block is named {', '.join(unknown)}. There are: {', '.join(available)}."
        )
    chosen = names or [name for name in available if name != "hero"]
    return [(name, build_block(name, available[name])) for name in chosen]


class FilledStreamBlock(StreamBlock):
    """A stream that is read without the holes it may have been stored with (see ``holes``)."""

    def to_python(self, value):
        if isinstance(value, list) and value and isinstance(value[0], dict):
            value = filled(self, value)
        return super().to_python(value)


class InnerStreamBlock(FilledStreamBlock):
    """Blocks inside a section: printed one after the other, the empty ones not at all."""

    def __init__(self, local_blocks=None, **kwargs):
        super().__init__(local_blocks, **kwargs)
        for child in self.child_blocks.values():
            child.parent_stream = self

    def render(self, value, context=None):
        return format_html_join("", "{}", ((self.printed(child, context),) for child in value))

    def printed(self, child, context):
        """The HTML of one block, or an empty string."""
        # A block without a template answers with plain text, which is escaped like any other.
        html = conditional_escape(child.render({**(context or {}), "id": child.id}))
        return html if html.strip() else ""

    class Meta:
        label = gettext_lazy("Content")


class CampaignStreamBlock(InnerStreamBlock):
    """The body of a page: at most one hero, first; anchors used once."""

    def printed(self, child, context):
        html = super().printed(child, context)
        if not html or child.block_type in FULL_WIDTH:
            return html
        return format_html('<div class="cp-band"><div class="cp-wrap">{}</div></div>', html)

    def clean(self, value):
        value = super().clean(value)
        problems, taken = {}, set()
        for position, child in enumerate(value):
            if child.block_type == "hero" and position:
                problems[position] = ValidationError(_("The hero opens the page: move it to the first place."))
            for anchor in anchors_in([child]):
                # Sections of different phases never stand on the page together.
                places = {(anchor, phase) for phase in child.value.get("phases") or Phase.values}
                if anchor and places & taken:
                    problems[position] = ValidationError(
                        _("Two places of the page have the anchor “%(anchor)s”: give each its own in its settings.")
                        % {"anchor": anchor}
                    )
                taken |= places
        if problems and not self.is_deferred_validation:
            raise StreamBlockValidationError(block_errors=problems)
        return value

    def __init__(self, local_blocks=None, **kwargs):
        super().__init__(local_blocks, **kwargs)
        if "hero" in self.child_blocks:
            self.meta.block_counts = {"hero": {"max_num": 1}}
