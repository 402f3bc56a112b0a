"""The host's own pages: a home page, and pages of text below it."""

from django.db import models
from wagtail.admin.panels import FieldPanel, InlinePanel, MultiFieldPanel
from wagtail.fields import RichTextField
from wagtail.images import get_image_model_string
from wagtail.models import Page
from wagtail.search import index

# Widths, in pixels, at which the picture of the home page is offered to browsers.
PICTURE_SPECS = tuple(f"fill-{width}x{width * 9 // 16}|format-webp" for width in (480, 960, 1440))

TEXT_FEATURES = ["h2", "h3", "bold", "italic", "ol", "ul", "link", "document-link"]


class HomePage(Page):
    """The front page: a welcome, what is put forward, frequent errands, a text."""

    template = "home/home_page.html"
    parent_page_types = ["wagtailcore.Page"]

    introduction = RichTextField("introduction", blank=True, features=["bold", "italic", "link"])
    picture = models.ForeignKey(
        get_image_model_string(),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name="image",
        help_text="Décorative, à côté de l’introduction. Sans image, un paysage dessiné prend sa place.",
    )
    body = RichTextField("texte", blank=True, features=TEXT_FEATURES)

    content_panels = [
        *Page.content_panels,
        MultiFieldPanel([FieldPanel("introduction"), FieldPanel("picture")], heading="Accueil"),
        InlinePanel("highlights", heading="À la une", label="à la une", max_num=6),
        InlinePanel("shortcuts", heading="Accès rapides", label="accès rapide", max_num=8),
        FieldPanel("body"),
    ]
    search_fields = [*Page.search_fields, index.SearchField("introduction"), index.SearchField("body")]

    class Meta:
        verbose_name = "page d’accueil"

    def get_context(self, request, *args, **kwargs):
        """Add what the editor laid out, without the links that lead nowhere (one query each)."""
        return {
            **super().get_context(request, *args, **kwargs),
            "highlights": [link for link in self.highlights.select_related("linked_page") if link.is_reachable()],
            "shortcuts": [link for link in self.shortcuts.select_related("linked_page") if link.is_reachable()],
            "pictures": self.picture_renditions(),
        }

    def picture_renditions(self):
        """Return the renditions of the picture, from the narrowest to the widest; nothing without picture."""
        if not self.picture:
            return []
        return list(self.picture.get_renditions(*PICTURE_SPECS).values())


class ContentPage(Page):
    """A page of text, such as the legal notice or the way to reach a service."""

    template = "home/content_page.html"

    introduction = models.TextField("introduction", blank=True, max_length=500)
    body = RichTextField("texte", blank=True, features=TEXT_FEATURES)
    in_footer = models.BooleanField(
        "lien en pied de page", default=False, help_text="Pour les pages que la loi veut à portée de toute page."
    )

    content_panels = [*Page.content_panels, FieldPanel("introduction"), FieldPanel("body")]
    promote_panels = [*Page.promote_panels, FieldPanel("in_footer")]
    search_fields = [*Page.search_fields, index.SearchField("introduction"), index.SearchField("body")]

    class Meta:
        verbose_name = "page de texte"
        verbose_name_plural = "pages de texte"

    def get_context(self, request, *args, **kwargs):
        """Add the pages above this one, from the home page down (one query)."""
        return {
            **super().get_context(request, *args, **kwargs),
            "ancestors": self.get_ancestors().filter(depth__gt=1),
        }
