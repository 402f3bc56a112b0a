"""What the admin home tells editors about campaigns."""

from datetime import timedelta

from django.db.models import Q
from django.utils import timezone
from wagtail.admin.ui.components import Component
from wagtail.models import Page, Revision
from wagtail.permission_policies.pages import PagePermissionPolicy

from campaign_pages.conf import settings


def overdue_publications(now):
    """How many scheduled publications or expiries should have run by now and have not.

    Wagtail runs them in ``manage.py publish_scheduled``. When the host's scheduler does not call it, a page stays a
    draft without a word.
    """
    due = now - timedelta(minutes=settings.SCHEDULER_GRACE_MINUTES)
    late_revisions = Revision.objects.filter(approved_go_live_at__lt=due)
    late_expiries = Page.objects.filter(Q(expire_at__lt=due), live=True)
    return late_revisions.count() + late_expiries.count()


class SchedulerPanel(Component):
    """A warning on the admin home when scheduled publishing has not run."""

    name = "campaign_pages_scheduler"
    template_name = "campaign_pages/campaigns/scheduler_panel.html"
    order = 40

    def get_context_data(self, parent_context):
        return {"overdue": overdue_publications(timezone.now()), "minutes": settings.SCHEDULER_GRACE_MINUTES}


def add_scheduler_panel(request, panels):
    """For the hook ``construct_homepage_panels``."""
    if PagePermissionPolicy().user_has_permission(request.user, "publish"):
        panels.append(SchedulerPanel())
