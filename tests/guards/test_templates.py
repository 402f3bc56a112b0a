"""Public templates live under a strict Content-Security-Policy: nothing inline, nothing from another host."""

import re

import pytest

from tests.guards import sources

FORBIDDEN = {
    "an inline style sheet": re.compile(r"<style\b"),
    "a style attribute": re.compile(r"\sstyle\s*="),
    "an inline event handler": re.compile(r"<[^>]*\son[a-z]+\s*="),
    "an inline script": re.compile(r"<script\b(?![^>]*\b(?:src=|type=\"application/ld\+json\"))"),
    "a script address in a link": re.compile(r"javascript:"),
    "something from another host": re.compile(
        r"<(?:script|img|iframe|source|video|audio)\b[^>]*\bsrc(?:set)?=\"(?:https?:)?//"
    ),
    "a style sheet from another host": re.compile(r"<link\b[^>]*href=\"(?:https?:)?//"),
    "a form token, which makes a page uncacheable": re.compile(r"{%\s*csrf_token"),
}


def public_templates():
    return [name for name in sources.templates() if "admin" not in name.parts and "wagtailadmin" not in name.parts]


def faults(markup):
    return [fault for fault, pattern in FORBIDDEN.items() if pattern.search(markup)]


def is_about_a_person(name):
    """Whether its page is made for one person and kept by no cache: a form there carries its token."""
    return {"registrations", "candidates"} & set(name.parts) != set()


@pytest.mark.parametrize("name", public_templates(), ids=str)
def test_a_public_template_keeps_to_the_policy(name):
    allowed = {"a form token, which makes a page uncacheable"} if is_about_a_person(name) else set()
    assert [fault for fault in faults(sources.text(name)) if fault not in allowed] == []


@pytest.mark.parametrize("app", sources.APPS)
def test_what_an_app_ships_stays_under_its_own_prefix(app):
    strays = [
        str(name)
        for name in sources.files()
        if name.parts[0] == app
        and len(name.parts) > 2
        and name.parts[1] in ("templates", "static")
        and name.parts[2] != app
    ]
    assert strays == []


@pytest.mark.parametrize(
    ("markup", "fault"),
    [
        ("<style>p{}</style>", "an inline style sheet"),
        ('<p style="color:red">', "a style attribute"),
        ('<a onclick="go()">', "an inline event handler"),
        ("<script>go()</script>", "an inline script"),
        ('<script type="module">go()</script>', "an inline script"),
        ('<img alt="" src="https://cdn.example.org/x.png">', "something from another host"),
        ('<link rel="stylesheet" href="//fonts.example.org/x.css">', "a style sheet from another host"),
    ],
)
def test_the_guard_finds_the_fault(markup, fault):
    assert faults(markup) == [fault]


def test_the_guard_accepts_files_of_our_own():
    markup = (
        '<link href="/static/x.css"><script type="module" src="/static/x.js"></script><a href="https://example.org">'
    )
    assert faults(markup + '<script type="application/ld+json">{}</script>') == []
