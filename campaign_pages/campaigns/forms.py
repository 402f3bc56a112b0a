"""The editor's form of a campaign."""

from html import unescape

from django.core.exceptions import ValidationError
from django.utils.html import strip_tags
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.admin.forms import WagtailAdminPageForm
from wagtail.blocks.stream_block import StreamBlockValidationError

from campaign_pages import days
from campaign_pages.blocks.anchored import anchors_in
from campaign_pages.branding.models import Branding
from campaign_pages.campaigns.anchors import missing_anchors
from campaign_pages.campaigns.starter import PENCIL, guiding_texts_left, starter_body

ACTION_FIELDS = ["actions", "teaser_actions", "closed_actions"]


class CampaignPageForm(WagtailAdminPageForm):
    """Opens a new campaign with the recommended order of blocks; before publication, finds what would mislead a reader.

    A draft may hold anything. Publication is refused while guiding texts are left, while a link names a place that the
    page does not have, and while a campaign to come says no way to be told of its opening.
    """

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        page = self.instance
        if page.pk is None and "body" in self.fields and not page.body:
            site = self.parent_page.get_site() if self.parent_page else None
            words = Branding.for_site(site).words if site else Branding().words
            self.initial["body"] = page.body.stream_block.to_python(starter_body(words))

    def is_valid(self):
        return super().is_valid() and (self.is_deferred_validation or self._publics_are_right())

    def _publics_are_right(self):
        """Each public once, each led to a section that the page has."""
        formset = self.formsets.get("publics")
        rows = [form for form in formset.forms if not form.cleaned_data.get("DELETE")] if formset else []
        existing = set(anchors_in(self.cleaned_data.get("body") or []))
        seen, right = set(), True
        for row in rows:
            public, anchor = row.cleaned_data.get("public"), row.instance.anchor
            if public in seen:
                row.add_error("public", _("This public is named twice: keep one of the two."))
                right = False
            if anchor and anchor not in existing:
                row.add_error("anchor", _("No section of this page has the anchor “#%(anchor)s”.") % {"anchor": anchor})
                right = False
            seen.add(public)
        return right

    def clean(self):
        cleaned = super().clean()
        page = cleaned.get("redirect_page")
        if page and page.pk == self.instance.pk:
            self.add_error("redirect_page", _("A campaign cannot take its own place: choose another page, or none."))
        if not self.is_deferred_validation:
            # Kept aside: a field with an error is taken out of the cleaned data.
            body = cleaned.get("body")
            if body is not None:
                self._find_guiding_texts(body)
                self._find_dead_anchors(cleaned, body)
            self._find_silent_teaser(cleaned)
        return cleaned

    def _find_guiding_texts(self, body):
        left = guiding_texts_left(body)
        if left:
            error = StreamBlockValidationError(
                block_errors={
                    position: ValidationError(_guides_message([each for each in left if each[0] == position]))
                    for position, *__ in left
                },
                non_block_errors=[_guides_message(left)],
            )
            self.add_error("body", error)

    def _find_dead_anchors(self, cleaned, body):
        for field in ["body", *ACTION_FIELDS]:
            stream = cleaned.get(field)
            missing = missing_anchors(body, stream) if stream else []
            if missing:
                message = _("No section of this page has the anchor “#%(anchor)s”, to which a link leads.")
                self.add_error(field, message % {"anchor": missing[0]})
                return

    def _find_silent_teaser(self, cleaned):
        opens_on = cleaned.get("opens_on")
        if opens_on and opens_on > days.today() and not cleaned.get("teaser_actions"):
            message = _("This campaign opens later: give its readers a way to be told, for example a mail address.")
            self.add_error("teaser_actions", message)


def _guides_message(left):
    """What is said of guiding texts: how many, the first one's words, and the headings under which they stand."""
    first = unescape(strip_tags(left[0][2])).replace(PENCIL, "").strip()
    headings = list(dict.fromkeys(heading for __, heading, __ in left if heading))
    message = ngettext(
        "A guiding text is still in the page (“%(first)s”). Replace or delete it before publishing.",
        "%(count)s guiding texts are still in the page (the first: “%(first)s”). Replace or delete them before "
        "publishing.",
        len(left),
    ) % {"count": len(left), "first": first}
    if not headings:
        return message
    places = ", ".join(_("“%(heading)s”") % {"heading": heading} for heading in headings)
    return (
        message
        + " "
        + ngettext("It stands here: %(places)s.", "They stand here: %(places)s.", len(left)) % {"places": places}
    )
