"""What Wagtail's log calls what is done about people's rights. The words name nobody."""

from django.utils.translation import gettext_lazy as _

ACTIONS = [
    ("testimonials.withdraw", _("Withdraw a person"), _("Person withdrawn")),
    ("testimonials.reinstate", _("Show a person again"), _("Person shown again")),
    ("testimonials.open_document", _("Open a signed document"), _("Signed document opened")),
]


def register_actions(actions):
    """For the hook ``register_log_actions``."""
    for name, label, message in ACTIONS:
        actions.register_action(name, label, message)
