"""How a vacancy is shown, and its preview in each state."""

from dataclasses import dataclass

from django.utils.functional import cached_property
from django.utils.translation import gettext as _

from campaign_pages import days
from campaign_pages.branding.models import Branding
from campaign_pages.channels.current import with_source
from campaign_pages.composed.serving import ComposedPage
from campaign_pages.facts.models import Contact
from campaign_pages.jobs import titles
from campaign_pages.jobs.enums import VacancyState
from campaign_pages.jobs.sentences import facts_of, posts, state_line
from campaign_pages.jobs.structured_data import job_posting
from campaign_pages.jobs.texts import HasTexts


@dataclass(frozen=True)
class Way:
    """A button that leads where one applies, or on from a vacancy that is closed."""

    text: str
    address: str

    def get_href(self, request=None):
        """With the channel by which the visitor came, also on the site where one applies."""
        return with_source(self.address, request)


class VacancyServing(HasTexts, ComposedPage):
    """Behaviour of a page class built on ``VacancyMixin``; stands before ``Page`` among its bases.

    A closed vacancy keeps its address, since posters and bookmarks lead there: it says so, offers no way to apply and
    leads to the job sheet and its campaigns. Search engines are told to forget it.
    """

    TEXTS = ("missions", "profile", "conditions")
    #: Whether one applies on this very page (schema.org's ``directApply``).
    applies_here = False

    @cached_property
    def preview_modes(self):
        as_today, neutral = super().preview_modes
        return [as_today, *VacancyState.choices, neutral]

    def serve_preview(self, request, mode_name):
        self.previewed_state = VacancyState(mode_name) if mode_name in VacancyState.values else None
        return super().serve_preview(request, mode_name)

    @cached_property
    def sheet(self):
        """The job sheet above, with its profession; ``None`` where the page above is no job sheet. One query."""
        from campaign_pages.jobs.pages import JobSheetPage

        if not self.path:
            return None
        above = JobSheetPage.objects.filter(path=self.path[: -self.steplen])
        return above.select_related("profession").first()

    def named(self):
        return [*super().named(), (Contact, self.contact_id)]

    def get_context(self, request, *args, **kwargs):
        """Add the state, what the post is and how to apply while it is open."""
        context = super().get_context(request, *args, **kwargs)
        shelf, words = context["shelf"], Branding.for_request(request).words
        state = self.state_on(days.today())
        printed = self.printed_texts(shelf, words)
        headings = {
            "missions": _("Missions"),
            "profile": _("Profile"),
            "conditions": _("Special conditions and diplomas"),
        }
        sheet = self.sheet if self.sheet and self.sheet.live else None
        context.update(
            state=state,
            headline=words.fill(self.title),
            lead=words.fill(self.reason),
            phase_line=state_line(self, state),
            posts=posts(self.openings),
            facts=facts_of(self, self.shown_profession),
            passages=[(name, heading, printed[name]) for name, heading in headings.items() if name in printed],
            contacts=list(filter(None, [self.contact_id and shelf.take(Contact, self.contact_id)])),
            places=list(self.places.all()),
            sheet_link=(words.fill(sheet.title), sheet.get_url(request)) if sheet else None,
            campaigns=sheet.current_campaigns(request, words) if sheet else [],
            actions=self.ways_to_apply() if state == VacancyState.OPEN else self.ways_on(sheet, request),
        )
        return context

    @property
    def shown_profession(self):
        """The profession of the sheet as the public may read it."""
        profession = self.sheet.profession if self.sheet else None
        return profession if profession and profession.live else None

    def ways_to_apply(self):
        """The buttons of an open vacancy."""
        ways = [Way(_("Apply on our job site"), self.apply_url)] if self.apply_url else []
        if self.apply_mail:
            ways.append(Way(_("Apply by mail: %(mail)s") % {"mail": self.apply_mail}, f"mailto:{self.apply_mail}"))
        return ways

    @staticmethod
    def ways_on(sheet, request):
        """Where a vacancy that one cannot answer leads."""
        return [Way(_("Discover this job"), sheet.get_url(request))] if sheet else []

    def warnings(self):
        """What is allowed but probably not meant: wording, title, pay, the fields of a public vacancy, dates."""
        return [*super().warnings(), *self.vacancy_warnings()]

    def vacancy_warnings(self):
        """Sentences about the vacancy itself."""
        profession = self.sheet.profession if self.sheet else None
        forms = (profession.feminine, profession.masculine) if profession else ("", "")
        if not titles.is_neutral(self.title, *forms):
            yield str(titles.ADDRESS_EVERYONE)
        if self.pay_from is None or self.pay_to is None:
            # Directive (EU) 2023/970, art. 5: candidates are told the pay or its range before they are interviewed.
            yield _("No pay range is given: candidates are entitled to know it, and offers with one are answered more.")
        if not (self.apply_url or self.apply_mail or self.recipient):
            yield _("Nothing says how to apply: give an application site, a mail address or whom to write to.")
        if missing := self.empty_mandatory_fields():
            yield _("A public vacancy must also say: %(fields)s.") % {"fields": ", ".join(missing)}
        yield from self.date_warnings(days.today())

    def get_structured_data(self, request):
        """A ``JobPosting`` while one can apply, and at no other time."""
        described = super().get_structured_data(request)
        if not self.live or self.state_on(days.today()) != VacancyState.OPEN:
            return described
        branding = Branding.for_request(request) if request else Branding.for_site(self.get_site())
        posting = job_posting(self, branding, request)
        return [*described, posting] if posting else described

    def get_head_description(self):
        """The search description, else why we recruit."""
        return super().get_head_description() or self.reason

    def is_hidden_from_search_engines(self):
        return self.state_on(days.today()) == VacancyState.CLOSED or super().is_hidden_from_search_engines()

    def get_sitemap_urls(self, request=None):
        """None for a closed vacancy: a sitemap invites to pages that help somebody today."""
        return [] if self.is_hidden_from_search_engines() else super().get_sitemap_urls(request)
