"""The report of one campaign, ready for a page and for files."""

from django.utils.functional import cached_property
from django.utils.translation import gettext as _

from campaign_pages.campaigns.serving import Goal
from campaign_pages.candidates.enums import Stage
from campaign_pages.candidates.naming import StageNames
from campaign_pages.candidates.stages import PATHS
from campaign_pages.reports import counting, sentences, tables
from campaign_pages.reports.channels import RELAYS_PRINTED, Channels
from campaign_pages.reports.comparison import RUNNING, Comparison, age_of
from campaign_pages.reports.crossings import SHARED, Crossings
from campaign_pages.reports.relay_masks import hidden_in
from campaign_pages.reports.scope import Scope
from campaign_pages.reports.weeks import Weeks
from campaign_pages.sites import site_id_of


class Report:
    """What one campaign brought until now. ``earlier``: the campaign to compare it with, or ``None``.

    ``campaign`` knows its subscribers (``counting.with_subscribers``).

    Parts are counted when they are asked for. It holds numbers and names of channels, never those of people.
    """

    def __init__(self, campaign, today, earlier=None):
        self.campaign, self.today, self.earlier = campaign, today, earlier

    @cached_property
    def scope(self):
        return Scope.of(self.campaign)

    @cached_property
    def stage_names(self):
        site = site_id_of(self.campaign)
        return (StageNames.objects.filter(site=site).first() or StageNames()).names

    @cached_property
    def candidates(self):
        return counting.candidates_of(self.scope)

    @cached_property
    def channels(self):
        return Channels(self.scope, self.candidates)

    @cached_property
    def weeks(self):
        return Weeks(self.scope)

    @cached_property
    def crossings(self):
        return Crossings(self.candidates, self.stage_names)

    @cached_property
    def comparison(self):
        return Comparison(self.earlier, age_of(self.campaign, self.today), self.today) if self.earlier else None

    @property
    def total(self):
        return self.channels.total

    @property
    def phase(self):
        return self.campaign.phase_on(self.today)

    @property
    def is_over(self):
        return self.phase not in RUNNING

    @property
    def period(self):
        """Phase, days and the day of the report, in one sentence."""
        return sentences.period(self.campaign, self.phase, self.today)

    @property
    def weeks_in_words(self):
        return sentences.weeks(self.weeks, self.today)

    @property
    def sums(self):
        """Pairs (what, number) that stand at the top."""
        told = [(label, said) for _name, label, said in tables.sums(self.total)]
        return [*told, (_("Want to be told"), tables.said(self.campaign.want_to_be_told))]

    @property
    def goal(self):
        """The goal as the campaign's page has it (a ``Goal``), or ``None``."""
        campaign = self.campaign
        if campaign.goal_figure is None:
            return None
        return Goal(campaign.goal_figure, campaign.goal_date, campaign.progress_figure)

    @property
    def stages(self):
        """The stages that the table of channels counts: those of its one way, or those that several share."""
        paths = {path for path, _rank in self.total.furthest}
        if len(paths) != 1:
            return SHARED
        return tuple(stage for stage in PATHS[paths.pop()] if stage != Stage.NEW)

    @property
    def headings(self):
        return tables.headings(self.stages, self.stage_names)

    def lines(self, lines):
        """Lines of channels or relays as a table prints them: tuples (name, detail, cells)."""
        hidden, stages = self.hidden, self.stages
        return [(line.name, line.detail, tables.cells(line.tally, stages, hidden.get(line.code, ()))) for line in lines]

    @cached_property
    def hidden(self):
        """{code of a link: columns whose number is not told} (``relay_masks``)."""
        return hidden_in(self.channels.links, self.stages)

    @property
    def hides_relays(self):
        """Whether the table of relays says “hidden” anywhere."""
        return any(self.hidden.get(line.code) for line in self.channels.shown_relays)

    @property
    def kinds(self):
        return self.lines(self.channels.by_kind)

    @property
    def relays(self):
        return self.lines(self.channels.shown_relays)

    @property
    def relays_printed(self):
        return RELAYS_PRINTED

    @property
    def answers(self):
        return self.lines(self.channels.by_answer)

    @property
    def without_link(self):
        return tables.cells(self.channels.without_link, self.stages)

    @property
    def total_cells(self):
        return tables.cells(self.total, self.stages)

    @property
    def comparison_rows(self):
        """Tuples (what, this campaign, the earlier one); none without a comparison."""
        if not self.comparison:
            return []
        # Costs have no day: those of a whole campaign say nothing of its first weeks.
        return tables.side_by_side(self.total, self.comparison.sums, with_cost=not self.comparison.age)
