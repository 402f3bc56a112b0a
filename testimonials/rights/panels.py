"""What the admin home tells about people's rights, to those who may change persons."""

from django.utils import timezone
from wagtail.admin.ui.components import Component

from campaign_pages import days
from testimonials.conf import settings
from testimonials.rights import daily, ending

SHOWN = 5


class RightsCheckPanel(Component):
    """A warning when the daily check of the rights has not run."""

    name = "testimonials_rights_check"
    template_name = "testimonials/rights/admin/check_panel.html"
    order = 45

    def get_context_data(self, parent_context):
        return {"is_overdue": daily.is_overdue(timezone.now()), "hours": settings.CHECK_GRACE_HOURS}


class EndingRightsPanel(Component):
    """The first authorisations to end within 60 days; nothing when there is none."""

    name = "testimonials_ending_rights"
    template_name = "testimonials/rights/admin/ending_panel.html"
    order = 210

    def get_context_data(self, parent_context):
        user = parent_context["request"].user
        authorisations = list(ending.ending_soon_for(user, days.today()))
        rows = [
            {"authorisation": each, "left": ending.left_in_words(each), "edit_url": ending.edit_url(each, user)}
            for each in authorisations[:SHOWN]
        ]
        return {"rows": rows, "total": len(authorisations), "days": ending.SOON}


def add_rights_panels(request, panels):
    """For the hook ``construct_homepage_panels``."""
    if request.user.has_perm("testimonials.change_person"):
        panels += [RightsCheckPanel(), EndingRightsPanel()]
