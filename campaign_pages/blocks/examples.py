"""Content for the examples in the block chooser."""

import datetime
from decimal import Decimal

from django.utils.translation import gettext as _
from wagtail.images import get_image_model
from wagtail.rich_text import RichText

from campaign_pages.facts.enums import DatePrecision, Qualifier
from campaign_pages.facts.models import FigureSeries, GlossaryTerm, KeyFigure, SeriesPoint


def any_picture():
    """The newest picture of the library, or ``None`` when there is none yet."""
    picture = get_image_model()._default_manager.order_by("-pk").first()
    if picture:
        picture.contextual_alt_text, picture.decorative = picture.default_alt_text, False
    return picture


def text():
    return RichText(
        "<p>{}</p><ul><li>{}</li><li>{}</li></ul>".format(
            _("Each family that joins us spares a child another move. You are not alone: a team stands beside you."),
            _("a professional you can call, evenings and weekends included;"),
            _("training that is paid, before you start and along the way."),
        )
    )


def sentence():
    return RichText("<p>{}</p>".format(_("Fewer people to welcome, as many children to protect.")))


def figures():
    return [
        KeyFigure(
            name="example-goal",
            value=Decimal(200),
            label=_("recruitments by the end of 2027"),
            reference_date=datetime.date(2026, 5, 12),
        ),
        KeyFigure(
            name="example-training",
            value=Decimal(100),
            unit="h",
            label=_("of preparation, paid, before the first child arrives"),
            reference_date=datetime.date(2025, 7, 1),
        ),
        KeyFigure(
            name="example-places",
            value=Decimal(350),
            qualifier=Qualifier.MORE_THAN,
            label=_("new places"),
            reference_date=datetime.date(2024, 12, 31),
            date_precision=DatePrecision.YEAR,
        ),
    ]


def series():
    example = FigureSeries(name="example-series", label=_("foster carers"))
    example.points = [
        SeriesPoint(value=Decimal(value), date=datetime.date(year, 12, 31), precision=DatePrecision.END_OF_YEAR)
        for year, value in ((2015, 465), (2022, 325), (2025, 283))
    ]
    return example


def terms():
    return [
        GlossaryTerm(
            name="ASE",
            expansion=_("child welfare service"),
            definition=_("The service of the département that protects children when their family cannot."),
        ),
        GlossaryTerm(
            name="DEAF",
            expansion=_("state diploma of foster carer"),
            definition=_(
                "The diploma that foster carers prepare while they work. Passing it is not required to go on."
            ),
        ),
    ]
