"""Who saw, exported or erased personal data: told in Wagtail's own log, without names or addresses."""

from django.utils.translation import gettext_lazy as _
from wagtail.log_actions import log

ACTIONS = {
    "view": ("campaign_pages.view_personal_data", _("View personal data"), _("Personal data viewed")),
    "export": ("campaign_pages.export_personal_data", _("Export personal data"), _("Personal data exported")),
    "erase": ("campaign_pages.erase_personal_data", _("Erase personal data"), _("Personal data erased")),
}


def register_actions(actions):
    """For the hook ``register_log_actions``."""
    for name, label, message in ACTIONS.values():
        actions.register_action(name, label, message)


def log_access(record, action, user, **counts):
    """Note ``action`` (“view”, “export” or “erase”) by ``user``. ``counts``: numbers only, never what people typed."""
    if any(not isinstance(count, int) for count in counts.values()):
        raise TypeError("The log keeps numbers only: names and addresses stay out of it.")
    name = ACTIONS[action][0]
    # The title of a log entry outlives the record: it is a reference, not a name.
    return log(record, name, user=user, data=counts or None, title=f"{record._meta.verbose_name} {record.pk}")
