"""Our checks in Wagtail's content checker: in the editor's preview and wherever a host prints the userbar.

They need no script: each is a rule of axe, the checker's engine, made of functions that axe has.
"""

import re

from django.utils.translation import gettext_lazy as _
from wagtail.admin.userbar import ContentCheckerItem

from campaign_pages.composed.link_words import VAGUE_MARK
from campaign_pages.composed.ours import is_ours

VAGUE_LINK = "campaign-vague-link"
NO_TARGET = "campaign-link-without-target"
LOST_ANCHOR = "campaign-lost-anchor"

RULES = [
    {
        "id": VAGUE_LINK,
        "impact": "serious",
        # The preview of a page marks them.
        "selector": f"a[{VAGUE_MARK}]",
        "tags": ["best-practice"],
        "none": ["campaign-is-link"],
        "enabled": True,
    },
    {
        "id": NO_TARGET,
        "impact": "serious",
        # An <a> that is only a place to jump to has an id or a name.
        "selector": 'a[href=""], a[href="#"], a:not([href]):not([id]):not([name])',
        "tags": ["best-practice"],
        "none": ["campaign-is-link"],
        "enabled": True,
    },
    {
        "id": LOST_ANCHOR,
        "impact": "serious",
        "selector": 'a[href^="#"]:not([href="#"])',
        "tags": ["best-practice"],
        "any": ["campaign-anchor-exists"],
        "enabled": True,
    },
]
# A bold or large paragraph that an editor wrote should be a heading. One with a class is the design of a block, such as
# the number of a key figure above its words, and nothing that an editor could mend.
PARAGRAPH_AS_HEADING = "p-as-heading"
WRITTEN_PARAGRAPHS = {"id": PARAGRAPH_AS_HEADING, "selector": "p:not([class])"}
CHECKS = [
    {
        "id": "campaign-is-link",
        "evaluate": "matches-definition-evaluate",
        "options": {"matcher": {"nodeName": "a"}},
    },
    {"id": "campaign-anchor-exists", "evaluate": "skip-link-evaluate"},
]
#: Rules of axe itself: the first is not among Wagtail's own, the others are, unless the host takes them out.
OF_AXE = ["image-alt", "heading-order", "empty-heading", "link-name", "button-name"]
MESSAGES = {
    VAGUE_LINK: {
        "error_name": _("Link text says nothing of where it leads"),
        "help_text": _("Say what one finds there: “Dates of the information meetings”, not “Click here”"),
    },
    NO_TARGET: {
        "error_name": _("Link or button without a target"),
        "help_text": _("Choose a page, a document or an address, or take it away"),
    },
    LOST_ANCHOR: {
        "error_name": _("Link to a place that is not in this page"),
        "help_text": _("Give the anchor of a section of this page that is shown now"),
    },
    "image-alt": {
        "error_name": _("Picture without an alternative text"),
        "help_text": _("Say what it shows, or tick that it is only decoration"),
    },
}
_TAG = re.compile(r"^(wcag|best-practice|section508|cat\.|seo$|ACT|EN-|TT|RGAA|experimental|review-item)")


class WiderContentChecker(ContentCheckerItem):
    """The content checker that is there, with more checks besides its own: subclasses say which.

    ``checker``: the item of Wagtail, of another app of ours or of the host's own ``construct_wagtail_userbar`` hook.
    """

    rules = []
    checks = []
    messages = {}
    #: Rules of axe itself to switch on.
    of_axe = []

    def __init__(self, checker):
        super().__init__(in_editor=checker.in_editor)
        self.checker = checker
        self.template_name = checker.template_name

    def get_axe_include(self, request):
        return self.checker.get_axe_include(request)

    def get_axe_exclude(self, request):
        return self.checker.get_axe_exclude(request)

    def get_axe_run_only(self, request):
        chosen = self.checker.get_axe_run_only(request)
        if not chosen or _are_tags(chosen):
            return chosen
        return [*dict.fromkeys([*chosen, *self._rule_ids()])]

    def get_axe_rules(self, request):
        # Where the host chooses rules by their tags, ours are switched on one by one; what it switched off stays off.
        return {**{rule: {"enabled": True} for rule in self._rule_ids()}, **self.checker.get_axe_rules(request)}

    def get_axe_custom_rules(self, request):
        return [*self.checker.get_axe_custom_rules(request), *self.rules]

    def get_axe_custom_checks(self, request):
        return [*self.checker.get_axe_custom_checks(request), *self.checks]

    def get_axe_messages(self, request):
        return {**self.messages, **self.checker.get_axe_messages(request)}

    def get_context_data(self, parent_context):
        context = self.checker.get_context_data(parent_context)
        return {**context, "axe_configuration": self.get_axe_configuration(parent_context.get("request"))}

    def _rule_ids(self):
        return [*(rule["id"] for rule in self.rules), *self.of_axe]


class CampaignContentChecker(WiderContentChecker):
    """The checks of links, pictures and headings."""

    rules, checks, messages, of_axe = RULES, CHECKS, MESSAGES, OF_AXE

    def get_axe_custom_rules(self, request):
        rules = super().get_axe_custom_rules(request)
        if PARAGRAPH_AS_HEADING in (self.checker.get_axe_run_only(request) or ()):
            rules.append({**WRITTEN_PARAGRAPHS, "enabled": True})
        return rules


def add_content_checks(request, items, page):
    """For the hook ``construct_wagtail_userbar``: on pages of ours only, every checker gets our checks."""
    widen(items, page, CampaignContentChecker)


def widen(items, page, kind):
    """Put a ``WiderContentChecker`` of that ``kind`` around every checker among the items; on pages of ours only."""
    if is_ours(page):
        items[:] = [kind(item) if isinstance(item, ContentCheckerItem) else item for item in items]


def _are_tags(chosen):
    return all(_TAG.match(name) for name in chosen)
