"""A date that is known to the day, or only to the month, the quarter or the year."""

import datetime

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import ChoiceBlock, DateBlock, StructBlock, StructValue

from campaign_pages import days
from campaign_pages.facts import dates
from campaign_pages.facts.enums import DatePrecision

# What the datetime attribute of HTML can say; it knows no quarters.
MACHINE_FORMATS = {DatePrecision.DAY: "%Y-%m-%d", DatePrecision.MONTH: "%Y-%m", DatePrecision.YEAR: "%Y"}


class MomentValue(StructValue):
    """A date with its precision; false without a date."""

    def __bool__(self):
        return self.get("date") is not None

    @property
    def precision(self):
        return self.get("precision") or DatePrecision.DAY

    @property
    def words(self):
        """Standing alone: ``end of 2015``, ``1st quarter of 2023``; empty without a date."""
        return dates.name(self["date"], self.precision) if self else ""

    @property
    def machine_words(self):
        """For ``<time datetime>``; empty where HTML has no words for it."""
        pattern = MACHINE_FORMATS.get(self.precision)
        return self["date"].strftime(pattern) if self and pattern else ""

    @property
    def first_day(self):
        return dates.first_day(self["date"], self.precision) if self else datetime.date.max

    @property
    def last_day(self):
        return dates.last_day(self["date"], self.precision) if self else datetime.date.max


class MomentBlock(StructBlock):
    """A date and how exactly it is known."""

    precision = ChoiceBlock(
        choices=DatePrecision.choices,
        default=DatePrecision.DAY,
        label=_("Known to"),
        help_text=_("The date is printed no more exactly than this."),
    )

    def __init__(self, required=True, **kwargs):
        date = DateBlock(
            required=required,
            label=_("Day"),
            help_text=_("Any day of it will do: 15/02/2023 for the first quarter of 2023."),
        )
        super().__init__([("date", date)], **kwargs)
        self.child_blocks.move_to_end("date", last=False)

    class Meta:
        icon = "date"
        label = _("Date")
        value_class = MomentValue


def day_of(context):
    """The day (a ``date``) that a template context tells past from future by: today, or when its facts were quoted."""
    moment = context.get("facts_moment")
    return days.day_of(moment) if moment else days.today()
