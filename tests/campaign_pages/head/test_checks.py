import pytest

from campaign_pages.head.checks import check_base_template

TEMPLATES = {
    "root.html": "{% block extra_css %}{% endblock %}{% block body %}{% endblock %}",
    "child.html": '{% extends "root.html" %}{% block body %}{% block content %}{% endblock %}{% endblock %}',
    "bare.html": "{% block content %}{% endblock %}",
    "recursive.html": '{% extends "recursive.html" %}{% block content %}{% endblock %}',
}


@pytest.mark.parametrize(
    ("base", "found"),
    [
        ("child.html", []),
        ("root.html", ["campaign_pages.E007"]),
        ("bare.html", ["campaign_pages.W008"]),
        ("recursive.html", ["campaign_pages.W008"]),
        ("missing.html", ["campaign_pages.E006"]),
    ],
)
def test_a_base_template_without_a_place_for_us_is_reported(settings, base, found):
    options = {"loaders": [("django.template.loaders.locmem.Loader", TEMPLATES)]}
    settings.TEMPLATES = [{**settings.TEMPLATES[0], "APP_DIRS": False, "OPTIONS": options, "DIRS": []}]
    settings.CAMPAIGN_PAGES = {"BASE_TEMPLATE": base}
    problems = check_base_template(None)
    assert [problem.id for problem in problems] == found
    assert all(base in problem.msg and problem.hint for problem in problems)


def test_the_demo_hosts_base_template_is_complete():
    assert check_base_template(None) == []


def test_a_host_with_its_own_base_of_campaign_pages_is_not_asked_for_the_usual_blocks(settings):
    own = {**TEMPLATES, "campaign_pages/base.html": '{% extends "root.html" %}{% block body %}{% endblock %}'}
    options = {"loaders": [("django.template.loaders.locmem.Loader", own)]}
    settings.TEMPLATES = [{**settings.TEMPLATES[0], "APP_DIRS": False, "OPTIONS": options, "DIRS": []}]
    settings.CAMPAIGN_PAGES = {"BASE_TEMPLATE": "root.html"}

    assert check_base_template(None) == []
