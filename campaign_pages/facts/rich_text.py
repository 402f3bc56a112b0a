"""A key figure inside a sentence: how it is stored, edited and printed.

Stored as ``<embed embedtype="campaign-figure" id="12" text="868"/>``: ``text`` is what the figure said when the page
was last edited. It is printed if the figure no longer exists; a figure that is not published prints nothing.
"""

from django.urls import reverse, reverse_lazy
from django.utils.translation import gettext_lazy as _
from draftjs_exporter.dom import DOM
from wagtail.admin.rich_text.converters.contentstate_models import Entity, EntityRange
from wagtail.admin.rich_text.converters.html_to_contentstate import (
    FORCE_WHITESPACE,
    KEEP_WHITESPACE,
    add_paragraph_block,
)
from wagtail.admin.rich_text.editors.draftail.features import EntityFeature
from wagtail.rich_text import EmbedHandler

from campaign_pages.facts.inline import FIGURE_FEATURE, inline_html, named_pk
from campaign_pages.facts.models import KeyFigure

# What the editor shows of a figure that has nothing to say yet.
NOT_YET_SAID = "…"


class FigureEmbedHandler(EmbedHandler):
    """Prints all the figures of a text with one query, and makes them count as used by it."""

    identifier = FIGURE_FEATURE

    @staticmethod
    def get_model():
        return KeyFigure

    @classmethod
    def expand_db_attributes(cls, attrs):
        return cls.expand_db_attributes_many([attrs])[0]

    @classmethod
    def expand_db_attributes_many(cls, attrs_list):
        known = KeyFigure.objects.in_bulk({pk for pk in map(named_pk, attrs_list) if pk})
        return [_printed(known.get(named_pk(attrs)), attrs) for attrs in attrs_list]

    @classmethod
    def extract_references(cls, attrs):
        if pk := named_pk(attrs):
            yield KeyFigure, str(pk), "", ""


class FigureElementHandler:
    """Reads a stored figure into the editor as text that is replaced or removed as a whole."""

    def handle_starttag(self, name, attrs, state, contentstate):
        attrs = dict(attrs)
        if state.current_block is None:
            add_paragraph_block(state, contentstate)
        if state.leading_whitespace == FORCE_WHITESPACE:
            state.current_block.text += " "
        _interrupt_links(state)
        data = _entity_data(attrs)
        figure = _range(state, contentstate.add_entity(Entity(FIGURE_FEATURE, "IMMUTABLE", data)))
        shown = data["text"] or NOT_YET_SAID
        figure.length = len(shown)
        state.current_block.text += shown
        state.leading_whitespace = KEEP_WHITESPACE
        state.current_entity_ranges = [_range(state, link.key) for link in state.current_entity_ranges]

    def handle_endtag(self, name, state, contentstate):
        """Nothing to close: the element is empty."""


def figure_element(props):
    """Return the stored form of a figure found in the editor, in the bold or italics it stands in."""
    stored = {"embedtype": FIGURE_FEATURE, "id": props.get("id"), "text": props.get("text") or ""}
    return _styled_as(props["children"], DOM.create_element("embed", stored))


def register_figure_feature(features):
    """Offer the feature ``campaign-figure`` to every rich text that names it; none gets it by default."""
    features.register_embed_type(FigureEmbedHandler)
    features.register_editor_plugin(
        "draftail",
        FIGURE_FEATURE,
        EntityFeature(
            {
                "type": FIGURE_FEATURE,
                "icon": "decimal",
                "description": _("Key figure"),
                "chooserUrls": {
                    "figureChooser": reverse_lazy("wagtailsnippetchoosers_campaign_pages_keyfigure:choose")
                },
            },
            js=["wagtailadmin/js/chooser-modal.js", "campaign_pages/facts/figure_entity.js"],
        ),
    )
    features.register_converter_rule(
        "contentstate",
        FIGURE_FEATURE,
        {
            "from_database_format": {f'embed[embedtype="{FIGURE_FEATURE}"]': FigureElementHandler()},
            "to_database_format": {"entity_decorators": {FIGURE_FEATURE: figure_element}},
        },
    )


def _printed(figure, attrs):
    is_hidden = figure is not None and not figure.live
    return inline_html(None if is_hidden else figure, attrs, is_hidden=is_hidden)


def _range(state, key):
    """Open a range of an entity where the text of the current block ends."""
    entity_range = EntityRange(key)
    entity_range.offset, entity_range.length = len(state.current_block.text), 0
    state.current_block.entity_ranges.append(entity_range)
    return entity_range


def _interrupt_links(state):
    """End the open links before a figure: in the editor, one character belongs to one entity only."""
    for link in state.current_entity_ranges:
        link.length = len(state.current_block.text) - link.offset


def _styled_as(node, element):
    """Put ``element`` in place of the text that the exporter has set in styles such as ``<b>``."""
    children = getattr(node, "children", ())
    if len(children) != 1 or not node.type:
        return element
    return DOM.create_element(node.type, node.attr, _styled_as(children[0], element))


def _entity_data(attrs):
    """What the editor shows: today's text of the figure, or the stored one if it is not published or was deleted."""
    stored = attrs.get("text", "")
    figure = KeyFigure.objects.filter(pk=named_pk(attrs)).first() if named_pk(attrs) else None
    if figure is None:
        return {"id": attrs.get("id", ""), "text": stored, "name": str(_("This figure was deleted"))}
    address = reverse("wagtailsnippets_campaign_pages_keyfigure:edit", args=[figure.pk])
    text = figure.qualified_amount if figure.live else stored
    return {"id": str(figure.pk), "text": text, "name": figure.name, "url": address}
