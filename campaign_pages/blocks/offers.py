"""What is offered, for the examples in the block chooser."""

import datetime
from decimal import Decimal

from django.utils.translation import gettext as _

from campaign_pages.facts.enums import (
    BenefitCategory,
    Cumulable,
    DatePrecision,
    GrossNet,
    MeasureStatus,
    Period,
    Qualifier,
)
from campaign_pages.facts.models import Benefit, MeasureItem, Quotation, SupportMeasure


def benefits():
    return [
        Benefit(
            name="example-seniority",
            category=BenefitCategory.BONUS,
            label=_("Seniority bonus"),
            amount=Decimal(240),
            qualifier=Qualifier.UP_TO,
            gross_net=GrossNet.GROSS,
            period=Period.MONTH,
            condition=_("from the third year"),
            cumulable=Cumulable.YES,
        ),
        Benefit(
            name="example-training",
            category=BenefitCategory.TRAINING,
            label=_("Paid training, before the first child arrives"),
            amount=Decimal(100),
            unit="h",
        ),
        Benefit(
            name="example-equipment",
            category=BenefitCategory.EQUIPMENT,
            label=_("Lent on your first day"),
            in_kind=_("Phone and tablet"),
        ),
    ]


def measures():
    respite = SupportMeasure(
        name="example-respite",
        title=_("A house for weekends of respite"),
        text="<p>{}</p>".format(_("The child you care for stays there from time to time; you catch your breath.")),
        status=MeasureStatus.EXPERIMENTAL,
        status_on=datetime.date(2026, 2, 1),
        status_precision=DatePrecision.QUARTER,
        place="Valbrune",
    )
    training = SupportMeasure(
        name="example-training",
        title=_("Training that goes on"),
        status=MeasureStatus.IN_PLACE,
        status_on=datetime.date(2025, 9, 1),
        status_precision=DatePrecision.MONTH,
    )
    training.items = [
        MeasureItem(sort_order=0, text=_("analysis of practice, once a month;")),
        MeasureItem(sort_order=1, text=_("a referent whom you can call directly.")),
    ]
    return [respite, training]


def quotation():
    return Quotation(
        name="example-quotation",
        text=_("We do not replace the parents. We keep a place at the table (…) and a light in the window."),
        author="Maryse Delorme",
        titles=_("foster carer for eleven years"),
        said_on=datetime.date(2026, 5, 12),
        said_precision=DatePrecision.MONTH,
    )
