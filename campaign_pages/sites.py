"""The site of a request with all that the add-on keeps for it, read at once."""

from functools import cache

from wagtail.contrib.settings.models import BaseSiteSetting
from wagtail.models import Site

from campaign_pages.conf import settings

KEPT = "_campaign_pages_site"


def site_in(request):
    """The request's site, its identity and its neutral mode already at hand; one query, kept on the request.

    ``None`` where no site answers. A setting that was never saved is absent: ``getattr(site, "branding", None)``.
    """
    if not hasattr(request, KEPT):
        setattr(request, KEPT, _with_settings(Site.find_for_request(request)))
    return getattr(request, KEPT)


def is_of(site, page):
    """Whether a page is of this site, in any of its languages; no query where pages have one language."""
    if page.path.startswith(site.root_page.path):
        return True
    return settings.has_translated_pages and page.get_site() == site


def site_id_of(page):
    """The id of the site that serves a page, ``None`` outside every site; no query while Wagtail caches the roots."""
    parts = page.get_url_parts()
    return parts[0] if parts else None


def _with_settings(site):
    return site and Site.objects.select_related(*_settings()).filter(pk=site.pk).first()


@cache
def _settings():
    """The names under which a site knows the settings of this app."""
    relations = [each for each in Site._meta.related_objects if each.one_to_one]
    return [
        each.get_accessor_name()
        for each in relations
        if issubclass(each.related_model, BaseSiteSetting) and each.related_model._meta.app_label == "campaign_pages"
    ]
