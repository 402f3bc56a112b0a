"""``{% load campaign_days %}``: days in words, with the “1er” that Django's own filter does not know in French."""

from datetime import datetime

from django import template
from django.utils.formats import date_format

from campaign_pages import days
from campaign_pages.events.session_words import number_in_words

register = template.Library()


@register.filter
def cp_day(value):
    """``{{ lead.reply_by|cp_day }}``: ``1er décembre 2026``; of a moment, its day on the site's clock."""
    return days.in_words(_day(value)) if value else ""


@register.filter
def cp_long_day(value):
    """``mardi 1er décembre 2026``."""
    return f"{date_format(_day(value), 'l')} {cp_day(value)}" if value else ""


@register.filter
def cp_weekday(value):
    """``mardi 1er``: where the month is clear."""
    return f"{date_format(_day(value), 'l')}\u00a0{number_in_words(_day(value))}" if value else ""


@register.filter
def cp_moment(value):
    """``1er décembre 2026 à 18 h 30``, on the site's clock; ``value``: an aware datetime."""
    return days.moment_in_words(value)


def _day(value):
    return days.day_of(value) if isinstance(value, datetime) else value
