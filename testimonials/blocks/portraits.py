"""Testimonials as cards, in any page: one, several, or a whole series."""

from django.core.exceptions import ValidationError
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, IntegerBlock, ListBlock
from wagtail.blocks.struct_block import StructBlockValidationError

from campaign_pages.blocks.base import SHOW, CampaignBlock
from campaign_pages.blocks.headed import HeadedBlock
from testimonials.blocks import examples
from testimonials.blocks.choosers import SeriesChooserBlock, TestimonialChooserBlock
from testimonials.blocks.finding import found, shelf_of, showable, taken, testimonial_model

MOST = 12


class PortraitBlock(CampaignBlock):
    """One testimonial: the face, who speaks, the sentence that sums it up, and the way to the rest."""

    testimonial = TestimonialChooserBlock()

    def is_blank(self, value):
        chosen = value.get("testimonial")
        return not (isinstance(chosen, examples.ExampleTestimonial) or showable([chosen]))

    def example(self):
        return {"testimonial": examples.testimonials()[0]}

    class Meta:
        label = _("Portrait")
        icon = "user"
        group = SHOW
        description = _("One person: face, name, job and their sentence, with the way to their testimonial.")
        template = "testimonials/blocks/portrait.html"


class FindsTestimonials(HeadedBlock):
    """A block that shows testimonials which it looks for: those of a series, with a tag, or chosen one by one.

    Subclasses say in ``wanted(raw, shelf)`` the primary keys of what a raw value shows, and in ``may_choose`` whom it
    could show one day.
    """

    def wanted(self, raw, shelf):
        # Abstract, said so here: the metaclass of blocks leaves no room for that of abstract classes.
        raise NotImplementedError(f"{type(self).__name__} must say which testimonials it shows.")

    def may_choose(self, raw, tags, series):
        """Whether a raw value may come upon a testimonial with these ``tags`` (lower case), in one of these ``series``.

        Those chosen one by one are not asked about: Wagtail's reference index knows them.
        """
        return raw.get("series") in series

    def seek(self, raw, shelf):
        """What the page fetches for this block, with all the rest that it names."""
        return [(testimonial_model(), pk) for pk in self.wanted(raw, shelf)]

    def render(self, value, context=None):
        cards = self.cards(value, shelf_of(context or {}))
        return super().render(value, {**(context or {}), "cards": cards}) if cards else ""

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context=parent_context)
        context["card_level"] = context["sub_level"]
        return context

    def cards(self, value, shelf):
        """The testimonials to print, those that must not be shown left out."""
        if value.get("examples"):
            return value["examples"]
        return taken(shelf, self.wanted(self.get_prep_value(value), shelf))

    def get_preview_value(self):
        """The example, with testimonials that are in no database."""
        value = super().get_preview_value()
        value["examples"] = examples.testimonials()
        return value

    @cached_property
    def at_most_default(self):
        return self.child_blocks["at_most"].get_default()

    def limit(self, raw):
        return raw.get("at_most") or self.at_most_default


class PortraitsBlock(FindsTestimonials):
    """Several testimonials: those chosen, else those with a tag, of a series, or both."""

    chosen = ListBlock(
        TestimonialChooserBlock(required=False),
        default=[],
        max_num=MOST,
        label=_("Chosen one by one"),
        help_text=_("In this order. Leave empty to let a tag or a series choose."),
    )
    tag = CharBlock(
        required=False,
        max_length=100,
        label=_("Or by tag"),
        help_text=_("A tag of the people, as it is written there. Example: foster care"),
    )
    series = SeriesChooserBlock(required=False, label=_("Or of a series"))
    at_most = IntegerBlock(
        default=3, min_value=1, max_value=MOST, label=_("At most"), help_text=_("From 1 to 12: three fill a line.")
    )

    def wanted(self, raw, shelf):
        chosen = [pk for pk in _items(raw.get("chosen")) if pk]
        if chosen:
            return chosen
        tag, series = (raw.get("tag") or "").strip(), raw.get("series")
        return found(shelf, tag, series, self.limit(raw)) if tag or series else []

    def may_choose(self, raw, tags, series):
        tag, of_series = (raw.get("tag") or "").strip().casefold(), raw.get("series")
        if any(_items(raw.get("chosen"))) or not (tag or of_series):
            return False
        return (not tag or tag in tags) and (not of_series or of_series in series)

    def clean(self, value):
        cleaned = super().clean(value)
        if not self.is_deferred_validation and not (any(cleaned["chosen"]) or cleaned["tag"] or cleaned["series"]):
            problem = ValidationError(_("Choose testimonials, or give a tag or a series that chooses them."))
            raise StructBlockValidationError(block_errors={"tag": problem})
        return cleaned

    def example(self):
        return {"heading": str(_("They do this job")), "at_most": 3}

    class Meta:
        label = _("Portraits")
        icon = "group"
        group = SHOW
        label_format = "{heading}"
        description = _("Several people as cards: chosen one by one, by a tag, or the first of a series.")
        template = "testimonials/blocks/portraits.html"


class SeriesBlock(FindsTestimonials):
    """A series announced elsewhere: its title, its intention, its first episodes and the way to all of them."""

    series = SeriesChooserBlock()
    at_most = IntegerBlock(default=3, min_value=1, max_value=MOST, label=_("First episodes"), help_text=_("1 to 12"))

    def wanted(self, raw, shelf):
        series = raw.get("series")
        return found(shelf, series=series, at_most=self.limit(raw)) if series else []

    def render(self, value, context=None):
        series = value.get("series")
        is_open = value.get("examples") or (series and series.live)
        return super().render(value, context) if is_open else ""

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context=parent_context)
        context["title"] = value.get("heading") or (value["series"].title if value.get("series") else "")
        context["card_level"] = min(6, context["heading_level"] + 1)
        return context

    def example(self):
        title = str(_("Those who are there every day"))
        return {"heading": title, "series": None, "at_most": 3}

    class Meta:
        label = _("Series of testimonials")
        icon = "list-ol"
        group = SHOW
        label_format = "{series}"
        description = _("A series with its first episodes, in its own colours, and the way to all of them.")
        template = "testimonials/blocks/series.html"


def _items(raw):
    """The values in the raw value of a list block."""
    return [item["value"] if isinstance(item, dict) else item for item in raw or []]
