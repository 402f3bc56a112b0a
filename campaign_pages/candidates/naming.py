"""What a site calls the stages of its candidates."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.contrib.settings.models import BaseSiteSetting

from campaign_pages.candidates.enums import Stage


def _name(stage):
    return models.CharField(stage.label, max_length=60, blank=True)


class StageNames(BaseSiteSetting):
    """A site's own words for the stages; whatever is left empty has its usual name."""

    new = _name(Stage.NEW)
    contacted = _name(Stage.CONTACTED)
    meeting = _name(Stage.MEETING)
    requested = _name(Stage.REQUESTED)
    approved = _name(Stage.APPROVED)
    application = _name(Stage.APPLICATION)
    interview = _name(Stage.INTERVIEW)
    recruited = _name(Stage.RECRUITED)
    stopped = _name(Stage.STOPPED)

    panels = [
        MultiFieldPanel(
            [FieldPanel(stage) for stage in ("new", "contacted", "recruited", "stopped")],
            heading=_("For every profession"),
            help_text=_("Left empty, a stage has the name that stands before its field."),
        ),
        MultiFieldPanel(
            [FieldPanel(stage) for stage in ("meeting", "requested", "approved")], heading=_("For foster carers")
        ),
        MultiFieldPanel([FieldPanel(stage) for stage in ("application", "interview")], heading=_("For posts")),
    ]

    class Meta:
        verbose_name = _("stages of candidates")
        verbose_name_plural = _("stages of candidates")

    def __str__(self):
        return str(self._meta.verbose_name)

    @classmethod
    def names_on(cls, site):
        """Stage → name on a site (``None``: the usual names); no query if ``site__stagenames`` was fetched."""
        return (getattr(site, "stagenames", None) or cls()).names

    @property
    def names(self):
        """Stage → name, the usual one where none was chosen."""
        return {stage: getattr(self, stage.value) or str(stage.label) for stage in Stage}
