"""The editor's form of a vacancy."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminPageForm


class VacancyPageForm(WagtailAdminPageForm):
    """Says in an editor's words that a vacancy has a place of work."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        # Django's own sentence asks an editor to “submit forms”.
        self.formsets["places"].error_messages["too_few_forms"] = _("A vacancy needs at least one place of work.")
