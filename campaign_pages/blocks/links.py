"""Where a button or link leads: a page, a document or an address typed by hand."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, StructBlock, StructValue
from wagtail.blocks.struct_block import StructBlockValidationError

from campaign_pages.addresses import normalise_address
from campaign_pages.blocks.base import INVITE
from campaign_pages.blocks.choosers import LinkedDocumentBlock, LinkedPageBlock
from campaign_pages.blocks.withholding import is_closed, is_withheld
from campaign_pages.channels.current import with_source


class LinkValue(StructValue):
    """A link with its words."""

    def get_href(self, request=None):
        """The address, or an empty string when the link leads nowhere any more.

        The page is unpublished, withheld or behind a login, the document deleted. A page or another site is told by
        which channel the visitor came, as the address of this page tells (see ``channels.current``).
        """
        page, document = self.get("page"), self.get("document")
        if page:
            is_open = page.live and not is_withheld(page) and not is_closed(page)
            return with_source((page.get_url(request) if is_open else None) or "", request)
        if document:
            return document.url
        return with_source(self.get("address") or "", request)

    def from_elsewhere(self, page_address):
        """The same link for another page than that at this address; a place on a page without one leads nowhere."""
        if not (self.get("address") or "").startswith("#"):
            return self
        return type(self)(self.block, {**self, "address": page_address and f"{page_address}{self['address']}"})

    @property
    def text(self):
        """The label; without one, the title of what is linked."""
        target = self.get("page") or self.get("document")
        return self.get("label") or (target.title if target else "")


class LinkBlock(StructBlock):
    """One link: a label and exactly one target."""

    label = CharBlock(
        label=_("Words on the button"),
        max_length=80,
        help_text=_("Say what happens: “Choose an information meeting”, not “Click here”."),
    )
    page = LinkedPageBlock(label=_("Page of this site"), required=False)
    document = LinkedDocumentBlock(label=_("Document"), required=False)
    address = CharBlock(
        label=_("Or an address"),
        required=False,
        max_length=500,
        help_text=_("Web address, mail address, phone number, or a place on this page such as #steps."),
    )

    def clean(self, value):
        cleaned = super().clean(value)
        given = [name for name in ("page", "document", "address") if cleaned.get(name)]
        if len(given) > 1:
            raise StructBlockValidationError(
                block_errors={given[1]: ValidationError(_("One link leads to one place: keep a single target."))}
            )
        if not given and not self.is_deferred_validation:
            raise StructBlockValidationError(
                block_errors={
                    "page": ValidationError(_("Say where this link leads: a page, a document or an address."))
                }
            )
        if cleaned.get("address"):
            try:
                cleaned["address"] = normalise_address(cleaned["address"])
            except ValidationError as problem:
                raise StructBlockValidationError(block_errors={"address": problem}) from problem
        return cleaned

    def get_preview_value(self):
        return self.normalize({"label": str(_("Choose an information meeting")), "address": "#"})

    class Meta:
        preview_template = "campaign_pages/blocks/preview.html"
        label = _("Link")
        icon = "link"
        value_class = LinkValue
        group = INVITE
        description = _("A button that leads to a page, a document, a mail or a phone number.")
        template = "campaign_pages/blocks/link.html"
