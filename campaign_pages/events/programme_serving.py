"""How a week or an agenda is shown: its programme, as the visitor's filters say."""

from campaign_pages.composed.serving import ComposedPage


class ProgrammeServing(ComposedPage):
    """Behaviour of a page class built on ``ProgrammeMixin``; stands before ``Page`` among its bases."""


class EventWeekServing(ProgrammeServing):
    """Behaviour of a page class built on ``EventWeekMixin``."""


class AgendaServing(ProgrammeServing):
    """Behaviour of a page class built on ``AgendaMixin``."""
