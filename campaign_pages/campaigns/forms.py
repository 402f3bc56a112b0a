"""The editor's form of a campaign."""

from django.core.exceptions import ValidationError
from django.utils.html import strip_tags
from django.utils.translation import ngettext
from wagtail.admin.forms import WagtailAdminPageForm

from campaign_pages.branding.models import Branding
from campaign_pages.campaigns.starter import PENCIL, guiding_texts_left, starter_body


class CampaignPageForm(WagtailAdminPageForm):
    """Opens a new campaign with the recommended order of blocks; refuses to publish guiding texts."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        page = self.instance
        if page.pk is None and "body" in self.fields and not page.body:
            site = self.parent_page.get_site() if self.parent_page else None
            words = Branding.for_site(site).words if site else Branding().words
            self.initial["body"] = page.body.stream_block.to_python(starter_body(words))

    def clean(self):
        cleaned = super().clean()
        body = cleaned.get("body")
        if body and not self.is_deferred_validation:
            left = guiding_texts_left(body)
            if left:
                self.add_error("body", ValidationError(self._pencils(left), code="guiding_text"))
        return cleaned

    @staticmethod
    def _pencils(left):
        first = strip_tags(left[0]).replace(PENCIL, "").strip()
        return ngettext(
            "A guiding text is still in the page (“%(first)s”). Replace or delete it before publishing.",
            "%(count)s guiding texts are still in the page (the first: “%(first)s”). Replace or delete them before "
            "publishing.",
            len(left),
        ) % {"count": len(left), "first": first}
