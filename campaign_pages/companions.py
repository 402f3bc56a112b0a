"""Apps that stand on this one: what they add to our addresses and to the styles of our pages.

A companion is any installed app whose ``AppConfig`` has one of these attributes:

- ``campaign_urls``: the dotted path of its URLconf, included with ours, so that a host's ``urls.py`` stays one line;
- ``campaign_stylesheets``: static paths that ``{% cp_styles %}`` prints after ours, for the blocks that it brings.
"""

from django.apps import apps
from django.urls import include, path


def companion_urls():
    """URL patterns of the companions, each under its own application namespace within ours."""
    return [path("", include(config.campaign_urls)) for config in _with("campaign_urls")]


def companion_stylesheets():
    """Static paths of the companions' stylesheets."""
    return [sheet for config in _with("campaign_stylesheets") for sheet in config.campaign_stylesheets]


def _with(attribute):
    return [config for config in apps.get_app_configs() if hasattr(config, attribute)]
