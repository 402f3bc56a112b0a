"""What the public may read of the counting of visits."""

from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from campaign_pages.conf import settings
from campaign_pages.head.data import HeadData

STYLES = ("campaign_pages/css/forms.css", "campaign_pages/css/bookings.css")


@require_safe
def what_is_counted(request):
    """What short links count and what they do not; forms and the site's privacy page link to it."""
    title = _("What we count of visits")
    context = {"cp_base_template": settings.BASE_TEMPLATE, "cp_head_data": HeadData(title=title), "title": title}
    return render(request, "campaign_pages/intake/what_is_counted.html", {**context, "cp_stylesheets": STYLES})
