"""The rich texts of a page's own fields, printed with the page's shelf."""

from django.utils.safestring import mark_safe
from wagtail.rich_text import expand_db_html

from campaign_pages.blocks.paste import tidy
from campaign_pages.blocks.text import TEXT_FEATURES, ShelvedText, TextBlock
from campaign_pages.facts.texts import named_in

__all__ = ["TEXT_FEATURES", "HasTexts"]


class HasTexts:
    """Behaviour of a page with rich text fields, named in ``TEXTS`` in the order of the page.

    Stands before ``ComposedPage``. Pasted text is cleaned, and what the texts name is fetched with all the rest.
    """

    TEXTS = ()

    def named(self):
        texts = [getattr(self, name) for name in self.TEXTS]
        return [*super().named(), *(named for html in texts if html for named in named_in(html))]

    def clean(self):
        super().clean()
        for name in self.TEXTS:
            setattr(self, name, tidy(getattr(self, name)))

    def printed_texts(self, shelf, words):
        """The texts that say something, as HTML by field name; ``words`` fills in the site's vocabulary."""
        block, printed = TextBlock(), {}
        self._shelved_texts = {name: ShelvedText(getattr(self, name) or "", shelf) for name in self.TEXTS}
        for name, text in self._shelved_texts.items():
            if html := block.render_basic(text, {"heading_level": 3}):
                printed[name] = mark_safe(words.fill(html))
        return printed

    def plain_html(self, name):
        """One text as HTML for other readers than visitors; while the page is served, it costs no query."""
        if shelved := getattr(self, "_shelved_texts", None):
            return shelved[name].__html__()
        return expand_db_html(getattr(self, name) or "")
