"""Benefits in the admin."""

import django_filters
from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column

from campaign_pages.facts.enums import BenefitCategory
from campaign_pages.facts.models import Benefit, BenefitTag
from campaign_pages.facts.viewsets.base import FactViewSet, RecordChooserViewSet, RecordFilterSet, tags_filter


class BenefitFilterSet(RecordFilterSet):
    category = django_filters.MultipleChoiceFilter(
        choices=BenefitCategory.choices, label=_("Category"), widget=forms.CheckboxSelectMultiple
    )
    tags = tags_filter(BenefitTag)

    class Meta:
        model = Benefit
        fields = []


class BenefitChooserViewSet(RecordChooserViewSet):
    def get_object_list(self):
        return super().get_object_list().with_terms()


class BenefitViewSet(FactViewSet):
    model = Benefit
    icon = "tag"
    menu_label = _("Benefits")
    filterset_class = BenefitFilterSet
    chooser_viewset_class = BenefitChooserViewSet

    @property
    def list_display(self):
        return [
            "name",
            Column("full_text", label=_("Amount")),
            Column("get_category_display", label=_("Category"), sort_key="category"),
            Column("validity_text", label=_("Holds"), sort_key="valid_until"),
            *self.common_columns(),
        ]

    def get_queryset(self, request):
        return super().get_queryset(request).with_terms()
