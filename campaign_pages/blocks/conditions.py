"""What it takes, and what is nobody's business."""

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, ListBlock

from campaign_pages.blocks.base import INFORM
from campaign_pages.blocks.headed import HeadedBlock


def _conditions(label, help_text):
    return ListBlock(CharBlock(max_length=200, label=_("Line")), default=[], label=label, help_text=help_text)


class ConditionsBlock(HeadedBlock):
    """“Is it for me?”: what is required, what is not asked for, what is talked over together."""

    required = _conditions(
        _("What is required"),
        _(
            "What the law or the work asks of everyone: an approval, a room, a driving licence. Never age, sex, family "
            "situation or origin: that would be discrimination (Labour Code, art. L1132-1; Civil Service Code, "
            "art. L131-1 and L131-2; Criminal Code, art. 225-1)."
        ),
    )
    not_asked = _conditions(
        _("What is not asked for"),
        _("What people wrongly believe they need. Examples: a diploma, to own your home, to be in a couple."),
    )
    to_discuss = _conditions(
        _("What we talk over together"),
        _("What depends on each situation. Examples: your hours, pets, a job kept beside this one."),
    )

    def _lists(self, value):
        """Triples (name for CSS, heading, lines) of the lists that have lines."""
        titles = {"required": _("You need"), "not_asked": _("We do not ask for"), "to_discuss": _("To talk over")}
        lines = {name: [line for line in value[name] if line.strip()] for name in titles}
        return [(name.replace("_", "-"), title, lines[name]) for name, title in titles.items() if lines[name]]

    def is_blank(self, value):
        return not self._lists(value)

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context=parent_context)
        context["lists"] = self._lists(value)
        return context

    def example(self):
        return {
            "heading": str(_("Is it for me?")),
            "required": [str(_("an approval, which we help you to obtain")), str(_("a room for the child"))],
            "not_asked": [str(_("a diploma")), str(_("to be in a couple")), str(_("to own your home"))],
            "to_discuss": [str(_("the age of the children whom you welcome")), str(_("another job beside this one"))],
        }

    class Meta:
        label = _("Conditions")
        icon = "tasks"
        group = INFORM
        label_format = "{heading}"
        description = _("“Is it for me?”: what is required, what is not asked for, what to talk over.")
        template = "campaign_pages/blocks/conditions.html"
