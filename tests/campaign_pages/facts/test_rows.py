"""Records read together with their rows."""

import pytest

from campaign_pages.facts.models import Benefit, SupportMeasure
from campaign_pages.facts.rows import with_rows
from tests.factories.directory import PartnerFactory
from tests.factories.facts import KeyFigureFactory
from tests.factories.offers import BenefitFactory, SupportMeasureFactory

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("count", [1, 3])
def test_records_come_with_their_rows_in_one_query_each_with_its_own_in_order(count, django_assert_num_queries):
    figures = [KeyFigureFactory() for _ in range(count)]
    computed = BenefitFactory(terms=[(str(place), figure) for place, figure in enumerate(figures, 1)])
    typed, left_out = BenefitFactory(amount=338), BenefitFactory(terms=[("9", KeyFigureFactory())])

    with django_assert_num_queries(1):
        found = {benefit.pk: benefit for benefit in with_rows(Benefit.objects.exclude(pk=left_out.pk), "terms")}
        terms = [(int(term.factor), term.figure_id) for term in found[computed.pk].terms.all()]

    assert terms == [(place, figure.pk) for place, figure in enumerate(figures, 1)]
    assert found[typed.pk].amount == 338
    assert list(found[typed.pk].terms.all()) == []
    assert set(found) == {computed.pk, typed.pk}


def test_rows_come_in_the_order_that_editors_gave_them():
    first, second = PartnerFactory(), PartnerFactory()
    measure = SupportMeasureFactory(partners=[first, second])
    measure.partner_rows.filter(partner=first).update(sort_order=7)

    (read,) = with_rows(SupportMeasure.objects.all(), "partner_rows")

    assert [row.partner_id for row in read.partner_rows.all()] == [second.pk, first.pk]
