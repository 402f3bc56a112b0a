"""How a policy page is shown."""

from wagtail.documents import get_document_model
from wagtail.images import get_image_model

from campaign_pages.blocks.withholding import is_closed_to_readers_of
from campaign_pages.branding.models import Branding
from campaign_pages.campaigns.listing import in_words
from campaign_pages.campaigns.pages import CampaignPage
from campaign_pages.composed.serving import ComposedPage
from campaign_pages.facts.document_words import document_words
from campaign_pages.facts.models import Plan


class PolicyServing(ComposedPage):
    """Behaviour of a page class built on ``PolicyMixin``; stands before ``Page`` among its bases."""

    def named(self):
        return [
            *super().named(),
            (Plan, self.plan_id),
            (get_document_model(), self.project_document_id),
            (get_image_model(), self.picture_id),
        ]

    def share_candidates(self):
        """The share image, else the picture of the page."""
        return [*super().share_candidates(), self.picture_id]

    def get_context(self, request, *args, **kwargs):
        """Add the statement in the site's words, the picture, the plan and the project's document."""
        context = super().get_context(request, *args, **kwargs)
        shelf = context["shelf"]
        words = Branding.for_request(request).words
        plan = shelf.take(Plan, self.plan_id) if self.plan_id else None
        document = self.project_document_id and shelf.take(get_document_model(), self.project_document_id)
        project = document or (plan.shown_document if plan else None)
        context.update(
            headline=words.fill(self.title),
            statement=words.fill(self.statement),
            picture=shelf.picture(self.picture_id),
            plan=plan,
            campaigns=in_words(self.campaigns_of(plan), request) if plan else [],
            project=project,
            project_words=document_words(project) if project else "",
        )
        return context

    def campaigns_of(self, plan):
        """The published campaigns of a plan, on this site, that the readers of this page may open: a queryset."""
        return CampaignPage.objects.on_site_of(self).filter(~is_closed_to_readers_of(self), plan=plan).listed()

    def get_pictures(self):
        pictures = set(super().get_pictures())
        if self.picture_id:
            pictures.add((self.picture_id, "hero"))
        return sorted(pictures)

    def get_share_image(self):
        return super().get_share_image() or (None if hasattr(self, "_shelved_share_image") else self.picture)

    def get_head_description(self):
        """The search description, else the statement."""
        return super().get_head_description() or self.statement
