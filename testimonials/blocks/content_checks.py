"""What Wagtail's content checker finds about players, in the preview of any page: no words for who does not hear.

The preview marks such players (``recordings/_player.html``): axe does not look into the ``<template>`` in which a video
waits for a click.
"""

from django.utils.translation import gettext_lazy as _

from campaign_pages.composed.content_checks import WiderContentChecker, widen

NO_TRANSCRIPT = "testimonials-no-transcript"
NO_CAPTIONS = "testimonials-no-captions"


def _rule(name):
    return {
        "id": name,
        "impact": "critical",
        "selector": f"[data-{name}]",
        "tags": ["best-practice"],
        "none": ["testimonials-is-player"],
        "enabled": True,
    }


class PlayerContentChecker(WiderContentChecker):
    """The checks of videos and audio recordings."""

    rules = [_rule(NO_TRANSCRIPT), _rule(NO_CAPTIONS)]
    checks = [
        {
            "id": "testimonials-is-player",
            "evaluate": "matches-definition-evaluate",
            "options": {"matcher": {"nodeName": "div"}},
        }
    ]
    messages = {
        NO_TRANSCRIPT: {
            "error_name": _("Video or audio recording without a transcript"),
            "help_text": _("Write down, in the recording, what is said and what one must see to understand"),
        },
        NO_CAPTIONS: {
            "error_name": _("Video without captions"),
            "help_text": _("Add a caption file (.vtt) to the video"),
        },
    }


def add_player_checks(request, items, page):
    """For the hook ``construct_wagtail_userbar``."""
    widen(items, page, PlayerContentChecker)
