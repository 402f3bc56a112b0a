"""How a list of job sheets is shown: by family, each sheet with the posts that are open today."""

from wagtail.images import get_image_model

from campaign_pages.blocks.shelf import Shelf
from campaign_pages.branding.models import Branding
from campaign_pages.facts.models import Profession
from campaign_pages.head.trail import trail
from campaign_pages.pictures.publishing import ShowsPictures


class JobListing(ShowsPictures):
    """Behaviour of a page class built on ``JobIndexMixin``; stands before ``Page`` among its bases.

    Override ``get_sheets`` to list other pages than the children of this one.
    """

    def get_sheets(self):
        """The sheets to list: a queryset with ``listed()``."""
        from campaign_pages.jobs.pages import JobSheetPage

        return JobSheetPage.objects.child_of(self).listed()

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        context["families"] = self.sheets_by_family(request)
        context["trail"] = trail(self, request)
        return context

    def sheets_by_family(self, request):
        """Pairs (family, sheets) in the order of the tree; sheets without a family come last, under an empty name."""
        words = Branding.for_request(request).words
        sheets = list(self.get_sheets())
        shelf = Shelf(request).stock(also=_named_by(sheets))
        if sheets:
            type(sheets[0]).load_parts(sheets)
        families = {}
        for sheet in sheets:
            profession = sheet.profession_id and shelf.take(Profession, sheet.profession_id)
            own = shelf.picture(sheet.picture_id)
            sheet.card_picture = own or (profession.shown("picture") if profession else None)
            sheet.card_title = words.fill(sheet.title)
            sheet.card_lead = words.fill(sheet.sentence or (profession.sentence if profession else ""))
            sheet.address = sheet.get_url(request)
            families.setdefault(sheet.family.strip(), []).append(sheet)
        return sorted(families.items(), key=lambda pair: not pair[0])

    def get_pictures(self):
        pictures = [(self.picture_id, "wide"), (self.share_image_id, "share")]
        return [(pk, spec_name) for pk, spec_name in pictures if pk]


def _named_by(sheets):
    named = [(Profession, sheet.profession_id) for sheet in sheets]
    named += [(get_image_model(), sheet.picture_id) for sheet in sheets]
    return [(model, pk) for model, pk in named if pk]
