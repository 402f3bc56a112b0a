"""Our pages inside the base templates of very different hosts."""

import pytest
from bs4 import BeautifulSoup
from django.template import engines
from django.test import RequestFactory

from tests.factories.branding import default_site
from tests.factories.pages import campaign_index

HEAD_FIRST = """<!doctype html><html><head><title>{% block title %}{{ page.title }} – Host{% endblock %}</title>
{% block extra_head %}<meta name="host" content="head">{% endblock %}
{% block extra_css %}<link rel="stylesheet" href="/host.css">{% endblock %}</head>
<body><main id="host">{% block content %}host content{% endblock %}</main>
{% block extra_js %}{% endblock %}</body></html>"""
HEAD_LAST = """<!doctype html><html><head><title>{% block title %}{% endblock %}</title>
{% block extra_css %}<link rel="stylesheet" href="/host.css">{% endblock %}
{% block extra_head %}<meta name="host" content="head">{% endblock %}</head>
<body><div role="main">{% block content %}{% endblock %}</div></body></html>"""
# As `wagtail start` makes it: no extra_head, no <main>.
STARTER = """<!doctype html><html><head><title>{% block title %}{% endblock %}</title>
{% block extra_css %}<link rel="stylesheet" href="/host.css">{% endblock %}</head>
<body>{% block content %}{% endblock %}{% block extra_js %}{% endblock %}</body></html>"""
ONLY_HEAD = """<!doctype html><html><head><title>{% block title %}{% endblock %}</title>
{% block extra_head %}{% endblock %}</head><body>{% block content %}{% endblock %}</body></html>"""
LAYERED = """{% extends "root.html" %}
{% block body %}<main id="host">{% block content %}{% endblock %}</main>{% endblock %}"""
ROOT = """<html><head>{% block head %}<title>{% block title %}{% endblock %}</title>
{% block extra_head %}{% endblock %}{% block extra_css %}{% endblock %}{% endblock %}</head>
<body>{% block body %}{% endblock %}</body></html>"""
CALLS_US = """{% load campaign_head %}<html><head><title>{% block title %}{% endblock %}</title>{% cp_head %}
{% block extra_css %}{% endblock %}</head><body>{% block content %}{% endblock %}</body></html>"""
BASES = {
    "head_first.html": HEAD_FIRST,
    "head_last.html": HEAD_LAST,
    "starter.html": STARTER,
    "only_head.html": ONLY_HEAD,
    "layered.html": LAYERED,
    "root.html": ROOT,
    "calls_us.html": CALLS_US,
}


@pytest.fixture
def shown(db, settings):
    """Render a page of ours inside the base template of this name."""
    options = {**settings.TEMPLATES[0]["OPTIONS"]}
    options["loaders"] = [
        ("django.template.loaders.locmem.Loader", BASES),
        "django.template.loaders.filesystem.Loader",
        "django.template.loaders.app_directories.Loader",
    ]
    settings.TEMPLATES = [{**settings.TEMPLATES[0], "APP_DIRS": False, "OPTIONS": options}]
    site = default_site()
    page = campaign_index(title="Nos campagnes", search_description="Devenir assistant familial.")

    def show(base, **configured):
        settings.CAMPAIGN_PAGES = {"BASE_TEMPLATE": base, **configured}
        request = RequestFactory().get(page.url + "?utm_source=x", HTTP_HOST="localhost")
        request._wagtail_site = site
        html = engines["django"].get_template(page.template).render(page.get_context(request), request)
        return BeautifulSoup(html, "html.parser")

    return show


@pytest.mark.parametrize("base", sorted(set(BASES) - {"root.html"}))
def test_whatever_the_base_head_data_styles_and_content_come_exactly_once(shown, base):
    page = shown(base)
    once = [
        "title",
        'meta[name="description"]',
        'link[rel="canonical"]',
        'meta[property="og:title"]',
        'script[type="application/ld+json"]',
        'link[href$="campaign.css"]',
        'link[href^="/campaign-pages/brand-"]',
    ]
    assert [(selector, len(page.head.select(selector))) for selector in once] == [(selector, 1) for selector in once]
    assert page.title.get_text(strip=True) == "Nos campagnes"
    assert len(page.select("#cp-content.cp-page")) == 1
    assert "host content" not in page.get_text()


@pytest.mark.parametrize("base", sorted(set(BASES) - {"root.html"}))
def test_there_is_one_main_landmark_the_hosts_or_ours(shown, base):
    page = shown(base)
    mains = page.select('main, [role="main"]')
    assert len(mains) == 1
    assert page.select_one("#cp-content") in [mains[0], *mains[0].select("#cp-content")]


def test_what_the_host_prints_in_its_blocks_stays(shown):
    page = shown("head_first.html")
    assert page.select_one('meta[name="host"]')
    assert page.select_one('link[rel="stylesheet"]')["href"] == "/host.css"


def test_a_host_that_prints_its_own_tags_switches_ours_off(shown):
    page = shown("head_first.html", HEAD_DATA={"title": False, "description": False, "open_graph": False})
    assert page.title.get_text(strip=True) == "Nos campagnes – Host"
    assert page.select('meta[name="description"], meta[property], meta[name="twitter:card"]') == []
    assert len(page.select('link[rel="canonical"]')) == 1
