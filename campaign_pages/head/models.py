"""What a page says about itself in ``<head>``, as an abstract mixin for any page model."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.images import get_image_model_string

from campaign_pages.conf import settings


class HeadMixin(models.Model):
    """Share image, title and text, and the hooks from which ``{% cp_head %}`` prints.

    Comes before ``Page`` in the bases; ``HeadMixin.head_panels`` go into ``promote_panels``. Hooks to override:

    - ``get_head_title()``: the words of ``<title>``; by default the SEO title, else the title.
    - ``get_head_description()``: one or two sentences for search engines; by default the page's search description.
    - ``get_share_title()``, ``get_share_description()``: what a shared link shows; by default the two above.
    - ``get_share_image()``: an image of the library or ``None``; override it to fall back on the picture of the page.
    - ``get_structured_data(request)``: a list of dictionaries, further schema.org objects without ``@context``.
    - ``get_feeds(request)``: pairs (title, address) of Atom feeds that repeat what the page lists.
    - ``is_hidden_from_search_engines()``: true prints ``noindex``, for example on an archived page.
    """

    share_image = models.ForeignKey(
        get_image_model_string(),
        verbose_name=_("share image"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_(
            "Shown when someone shares the link: 1200 × 630 pixels, no small text, no child who can be recognised."
        ),
    )
    share_title = models.CharField(
        _("share title"),
        max_length=120,
        blank=True,
        help_text=_("Left empty, the title of the page."),
    )
    share_description = models.CharField(
        _("share text"),
        max_length=300,
        blank=True,
        help_text=_("One sentence, for example “200 families wanted by the end of 2027”. Left empty, the description."),
    )

    #: Static paths of the style sheets that only this type of page needs, printed by ``{% cp_styles %}``.
    stylesheets = ()

    head_panels = [
        MultiFieldPanel(
            [FieldPanel("share_image"), FieldPanel("share_title"), FieldPanel("share_description")],
            heading=_("When someone shares this page"),
        )
    ]

    class Meta:
        abstract = True

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        # campaign_pages/base.html extends the template of this name.
        context["cp_base_template"] = settings.BASE_TEMPLATE
        return context

    def get_head_title(self):
        return self.seo_title or self.title

    def get_head_description(self):
        return self.search_description

    def get_share_title(self):
        return self.share_title or self.get_head_title()

    def get_share_description(self):
        return self.share_description or self.get_head_description()

    def get_share_image(self):
        return self.share_image

    def get_structured_data(self, request):
        return []

    def get_feeds(self, request):
        return []

    def is_hidden_from_search_engines(self):
        return False
