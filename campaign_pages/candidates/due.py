"""What is due for a candidate, in words: nobody has to see that they are bold, or to count days."""

from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from campaign_pages import days
from campaign_pages.candidates.enums import Stage


@dataclass(frozen=True)
class Due:
    """``words``: what is to be done, and by when. ``is_pressing``: today, or too late already."""

    words: str
    is_pressing: bool = False


def what_is_due(lead, today):
    """The first thing that is due on that day (a ``date``); ``None`` when nothing is."""
    answers = lead.reply_by if lead.stage == Stage.NEW else None
    if answers and answers < today:
        return Due(_late(_("answer promised by %(day)s") % {"day": days.in_words(answers)}, answers, today), True)
    if lead.next_call_on == today:
        return Due(_("To call today"), True)
    if lead.next_call_on:
        call = _("call on %(day)s") % {"day": days.in_words(lead.next_call_on)}
        is_late = lead.next_call_on < today
        return Due(_late(call, lead.next_call_on, today) if is_late else call, is_late)
    if answers == today:
        return Due(_("To answer today"), True)
    return Due(_("answer by %(day)s") % {"day": days.in_words(answers)}) if answers else None


def _late(what, day, today):
    number = (today - day).days
    late = ngettext("%(number)s day late: %(what)s", "%(number)s days late: %(what)s", number)
    return late % {"number": number, "what": what}
