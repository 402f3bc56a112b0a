"""Whose: a filter of lists, for who works on several sites."""

import django_filters
from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet
from wagtail.models import Site

from campaign_pages.ownership.forms import site_name
from campaign_pages.ownership.sites import reach_of


class OwnedFilterSet(WagtailFilterSet):
    """For lists of things that are ``BelongsToSite``; adds the filter *Site* where there is a choice."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        own = reach_of(self.request.user).own
        if len(own) > 1:
            sites = Site.objects.filter(pk__in=own).order_by("-is_default_site", "pk")
            self.filters["site"] = django_filters.ChoiceFilter(
                field_name="site",
                label=_("Site"),
                choices=[(site.pk, site_name(site)) for site in sites],
                null_label=_("all sites"),
                empty_label=_("All"),
                widget=forms.RadioSelect,
            )
