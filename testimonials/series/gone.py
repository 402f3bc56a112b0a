"""What stands at the address of a testimonial that may no longer be shown: kind words that name nobody."""

from django.template.response import TemplateResponse
from django.utils.translation import gettext as _

from campaign_pages.conf import settings
from campaign_pages.head.data import HeadData

GONE = 410


def gone(request, testimonial):
    """The answer 410, in the site's design, with the ways to the series and to its campaign.

    The page itself is not in the context: neither the template of the host nor the head can print its title.
    """
    series = testimonial.series
    campaign = series.campaign if series else None
    context = {
        "cp_base_template": settings.BASE_TEMPLATE,
        "cp_head_data": HeadData(title=_("This testimonial is no longer online"), is_hidden=True),
        "series": series if series and series.live and testimonial.position.has_others else None,
        "campaign": campaign if campaign and campaign.live else None,
    }
    response = TemplateResponse(request, "testimonials/series/gone.html", context, status=GONE)
    # It may come back, with a new authorisation: no cache keeps the answer for longer than it asks.
    response.headers["Cache-Control"] = "no-cache"
    return response
