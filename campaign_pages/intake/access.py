"""Who saw, exported or erased personal data: told in Wagtail's own log, without names or addresses."""

from django.contrib.contenttypes.models import ContentType
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.log_actions import get_active_log_context
from wagtail.models import ModelLogEntry

ACTIONS = {
    "view": ("campaign_pages.view_personal_data", _("View personal data"), _("Personal data viewed")),
    "export": ("campaign_pages.export_personal_data", _("Export personal data"), _("Personal data exported")),
    "write": ("campaign_pages.write_to_people", _("Write to people"), _("People written to")),
    "correct": ("campaign_pages.correct_personal_data", _("Correct personal data"), _("Personal data corrected")),
    "erase": ("campaign_pages.erase_personal_data", _("Erase personal data"), _("Personal data erased")),
}


def register_actions(actions):
    """For the hook ``register_log_actions``."""
    for name, label, message in ACTIONS.values():
        actions.register_action(name, label, message)


def log_access(record, action, user, **counts):
    """Note what ``user`` did: one of ``ACTIONS``. ``counts``: numbers, never what people typed."""
    return _log(record, action, user, f"{record._meta.verbose_name} {record.pk}", counts)


def log_access_to_list(model, action, user, **counts):
    """The same for a list of several records, which stands in the log as one: how many, not whose."""
    return _log(model(pk=0), action, user, str(model._meta.verbose_name_plural), counts)


def _log(record, action, user, title, counts):
    if any(not isinstance(count, int) for count in counts.values()):
        raise TypeError("The log keeps numbers only: names and addresses stay out of it.")
    # The title of a log entry outlives the record: it is a reference, not a name.
    entry = ModelLogEntry(
        content_type=ContentType.objects.get_for_model(record, for_concrete_model=False),
        object_id=str(record.pk),
        label=title,
        action=ACTIONS[action][0],
        data=counts,
        user=user,
        uuid=get_active_log_context().uuid,
        timestamp=timezone.now(),
    )
    entry.clean()
    # ``save`` would ask the database whether the model and the user exist, at each reading of a list.
    entry.save_base(force_insert=True)
    return entry
