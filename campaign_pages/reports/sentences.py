"""What a report says in words."""

from datetime import timedelta

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from campaign_pages import days
from campaign_pages.facts.numerals import amount

A_WEEK = timedelta(days=7)


def period(campaign, phase, today):
    """``Open, from 2 March 2026 to 30 June 2026. Report of 14 April 2026.``"""
    values = {
        "phase": phase.label,
        "first": days.in_words(campaign.opens_on),
        "last": days.in_words(campaign.closes_on),
        "today": days.in_words(today),
    }
    if campaign.opens_on and campaign.closes_on:
        return _("%(phase)s, from %(first)s to %(last)s. Report of %(today)s.") % values
    if campaign.opens_on:
        return _("%(phase)s, since %(first)s. Report of %(today)s.") % values
    return _("%(phase)s. Report of %(today)s.") % values


def weeks(found, today):
    """The charts in words: how many weeks, the one with most candidates, and whether the last one is over."""
    number = len(found.every)
    told = ngettext("%(number)s week.", "%(number)s weeks.", number) % {"number": amount(number)}
    busiest = found.busiest
    if busiest is None:
        return told
    most = _("Most candidates came in the week from %(day)s: %(number)s.")
    told = f"{told} {most % {'day': busiest.name, 'number': amount(busiest.candidates)}}"
    unfinished = _("The last week is not over.")
    return f"{told} {unfinished}" if today - found.every[-1].monday < A_WEEK else told
