"""How a job sheet is shown."""

from dataclasses import dataclass

from django.utils.translation import gettext as _
from wagtail.images import get_image_model

from campaign_pages import days
from campaign_pages.blocks.enums import Phase
from campaign_pages.blocks.withholding import is_closed_to_readers_of
from campaign_pages.branding.models import Branding
from campaign_pages.campaigns.serving import shown_links
from campaign_pages.channels.current import with_source
from campaign_pages.composed.serving import ComposedPage
from campaign_pages.facts.models import Contact, Profession
from campaign_pages.jobs import titles
from campaign_pages.jobs.enums import VacancyState
from campaign_pages.jobs.openings import openings_of
from campaign_pages.jobs.sentences import brief_of, posts
from campaign_pages.jobs.texts import HasTexts

RELATED = 4
OVER = (Phase.CLOSED, Phase.ARCHIVED)


@dataclass(frozen=True)
class Passage:
    """One text of the sheet under its heading; ``short`` is its name in the page's menu."""

    anchor: str
    heading: str
    short: str
    html: str = ""


def passages():
    """The passages of a sheet by field name, in the order of the page."""
    return {
        "missions": Passage("job-missions", _("Your missions"), _("Missions")),
        "daily_work": Passage("job-day", _("A day’s work"), _("A day")),
        "skills": Passage("job-skills", _("What it takes"), _("Skills")),
        "access": Passage("job-access", _("How to get there"), _("Access")),
        "career": Passage("job-career", _("And then?"), _("Career")),
    }


class JobSheetServing(HasTexts, ComposedPage):
    """Behaviour of a page class built on ``JobSheetMixin``; stands before ``Page`` among its bases.

    Override ``get_vacancies``, ``get_campaigns`` and ``get_related`` to show others than those found by default.
    """

    TEXTS = ("missions", "daily_work", "skills", "access", "career")
    # Posts that one can apply for, set for many pages at once by ``load_parts``.
    open_posts = 0

    def warnings(self):
        """Also when the title speaks to one sex only: the vacancies below it would be read the same way."""
        told = super().warnings()
        job = self.profession
        if job and titles.names_one_form(self.title, job.feminine, job.masculine):
            told.append(str(titles.ADDRESS_EVERYONE))
        return told

    def get_vacancies(self):
        """The vacancies of which those below this sheet are shown: a queryset with ``listed()``."""
        from campaign_pages.jobs.pages import VacancyPage

        return VacancyPage.objects.all()

    def get_campaigns(self):
        """The campaigns of this site that recruit for the profession and that readers may open: a queryset."""
        from campaign_pages.campaigns.pages import CampaignPage

        open_to_readers = CampaignPage.objects.on_site_of(self).listed().filter(~is_closed_to_readers_of(self))
        return open_to_readers.filter(profession_rows__profession=self.profession_id).distinct()

    def get_related(self):
        """Other sheets of the same list: a queryset."""
        return type(self).objects.sibling_of(self, inclusive=False).listed()[:RELATED]

    @classmethod
    def load_parts(cls, pages):
        """Count the open posts of several sheets at once, for the shelf of a page that shows them."""
        from campaign_pages.jobs.pages import VacancyPage

        counted = VacancyPage.objects.openings_by_sheet(days.today())
        for page in pages:
            page.open_posts = counted.get(page.path, 0)

    @property
    def open_posts_text(self):
        """``7 posts to fill``; empty for none."""
        return posts(self.open_posts)

    def named(self):
        return [
            *super().named(),
            (Profession, self.profession_id),
            (Contact, self.contact_id),
            (get_image_model(), self.picture_id),
        ]

    def streams(self, now):
        return [self.body, self.pay, self.actions]

    def share_candidates(self):
        """The share image, else the picture of the sheet."""
        return [*super().share_candidates(), self.picture_id]

    def get_context(self, request, *args, **kwargs):
        """Add the words of the sheet, its summary, its vacancies, campaigns and neighbours."""
        context = super().get_context(request, *args, **kwargs)
        shelf, words = context["shelf"], Branding.for_request(request).words
        profession = shelf.take(Profession, self.profession_id) if self.profession_id else None
        printed = self.printed_texts(shelf, words)
        openings = openings_of(self, self.get_vacancies(), days.today(), request) if self.pk else []
        shown = [
            Passage(kind.anchor, kind.heading, kind.short, printed[name])
            for name, kind in passages().items()
            if name in printed
        ]
        pay = list(shelf.resolve(self.pay))
        context.update(
            profession=profession,
            headline=words.fill(self.title),
            lead=words.fill(self.sentence or (profession.sentence if profession else "")),
            phase_line=self.family or _("Job sheet"),
            picture=shelf.picture(self.picture_id) or (profession.shown("picture") if profession else None),
            actions=shown_links(shelf.resolve(self.actions), request),
            brief=[(label, words.fill(value)) for label, value in brief_of(self)],
            posts=posts(sum(o.vacancy.openings or 0 for o in openings if o.state == VacancyState.OPEN)),
            passages=shown,
            pay=pay,
            openings=openings,
            contacts=list(filter(None, [self.contact_id and shelf.take(Contact, self.contact_id)])),
            campaigns=self.current_campaigns(request, words),
            related=self.neighbours(request, words),
            sections=[*self.own_sections(shown, pay, openings), *context["sections"]],
        )
        return context

    @staticmethod
    def own_sections(shown, pay, openings):
        """Pairs (label, anchor) of the sheet's own sections, for its menu."""
        return [
            *([(_("Vacancies"), "job-vacancies")] if openings else []),
            *((passage.short, passage.anchor) for passage in shown),
            *([(_("Pay"), "job-pay")] if pay else []),
        ]

    def current_campaigns(self, request, words, today=None):
        """Pairs (title, address) of the campaigns that are not over."""
        today = today or days.today()
        campaigns = [each for each in self.get_campaigns() if each.phase_on(today) not in OVER]
        return [(words.fill(each.headline), with_source(each.get_url(request), request)) for each in campaigns]

    def neighbours(self, request, words):
        """Pairs (title, address) of other sheets; a sheet that is not saved yet has none."""
        if not self.pk:
            return []
        return [(words.fill(sheet.title), sheet.get_url(request)) for sheet in self.get_related()]

    def get_pictures(self):
        pictures = set(super().get_pictures())
        shown = self.picture_id or (self.profession.picture_id if self.profession_id else None)
        if shown:
            pictures |= {(shown, "hero"), (shown, "card")}
        return sorted(pictures)

    def get_share_image(self):
        return super().get_share_image() or (None if hasattr(self, "_shelved_share_image") else self.picture)

    def get_head_description(self):
        """The search description, else the job in one sentence."""
        return super().get_head_description() or self.sentence

    def save(self, *args, **kwargs):
        """Save; a published sheet becomes the page of its profession, if that has none yet."""
        result = super().save(*args, **kwargs)
        if self.live and self.profession_id and kwargs.get("update_fields") is None:
            self.profession.present_on(self)
        return result
