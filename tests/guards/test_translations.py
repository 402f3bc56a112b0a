"""French is complete, checked and compiled: a machine without gettext runs what is committed."""

import re

import polib
import pytest

from tests.guards import messages, sources

PLACEHOLDER = re.compile(r"%\((\w+)\)[a-z]|{(\w*)}")
COMMAND = "run `make messages` and translate what is new"


def catalogue(app, suffix):
    return sources.ROOT / app / "locale" / "fr" / "LC_MESSAGES" / f"django.{suffix}"


def french(app):
    """The app's French, or none where nothing is to be translated."""
    path = catalogue(app, "po")
    return polib.pofile(str(path)) if path.exists() else []


def key(entry):
    return (entry.msgctxt or "", entry.msgid)


def words(entry):
    return dict(entry.msgstr_plural) if entry.msgid_plural else entry.msgstr


def placeholders(text):
    return {name or brace for name, brace in PLACEHOLDER.findall(text)}


def misplaced(entry):
    """Say whether a translation names a placeholder that its original does not have, or forgets one."""
    if entry.msgid_plural:
        known = placeholders(entry.msgid) | placeholders(entry.msgid_plural)
        return any(placeholders(text) - known for text in entry.msgstr_plural.values())
    return placeholders(entry.msgid) != placeholders(entry.msgstr)


@pytest.mark.parametrize("app", sources.APPS)
def test_every_message_has_its_french(app):
    translated = {key(entry) for entry in french(app) if entry.translated()}
    missing = {message: name for message, name in messages.of_app(app).items() if message not in translated}
    assert missing == {}, COMMAND


@pytest.mark.parametrize("app", sources.APPS)
def test_no_french_is_doubtful_or_left_over(app):
    asked = messages.of_app(app)
    assert [entry.msgid for entry in french(app) if entry.fuzzy or entry.obsolete] == [], COMMAND
    assert [key(entry) for entry in french(app) if key(entry) not in asked] == [], COMMAND


@pytest.mark.parametrize("app", sources.APPS)
def test_french_keeps_the_placeholders(app):
    assert [entry.msgid for entry in french(app) if misplaced(entry)] == []


@pytest.mark.parametrize("app", sources.APPS)
def test_the_compiled_file_says_what_its_source_says(app):
    source = french(app)
    if not source:
        assert not catalogue(app, "mo").exists()
        return
    compiled = polib.mofile(str(catalogue(app, "mo")))
    assert {key(entry): words(entry) for entry in compiled} == {key(entry): words(entry) for entry in source}, COMMAND
    assert compiled.metadata["Plural-Forms"] == source.metadata["Plural-Forms"]


def test_messages_of_a_python_file_are_found():
    code = """
_("Campaign %(name)s")
gettext_lazy("One " "sentence")
pgettext("season", "Fall")
ngettext("one place", "%(count)s places", 2)
npgettext("desk", "one seat", "seats", 2)
print("not this"); _(variable)
"""
    assert set(messages.in_python(code)) == {
        ("", "Campaign %(name)s"),
        ("", "One sentence"),
        ("season", "Fall"),
        ("", "one place"),
        ("desk", "one seat"),
    }


def test_messages_of_a_template_are_found():
    markup = """{% load i18n %}<p title="{% translate "A title" %}">not this</p>
    {% translate "May" context "month" %}{% blocktranslate trimmed count n=places %}one place for {{ name }}
    {% plural %}{{ n }} places for {{ name }}{% endblocktranslate %}{% include "x.html" with label=_("It's here") %}"""
    assert set(messages.in_template(markup)) == {
        ("", "A title"),
        ("month", "May"),
        ("", "one place for %(name)s"),
        ("", "It's here"),
    }


@pytest.mark.parametrize(
    ("original", "translation", "wrong"),
    [
        ("%(days)s days", "%(jours)s jours", True),
        ("%(days)s days", "%(days)s jours", False),
        ("Seen on {day}", "Vu", True),
    ],
)
def test_a_placeholder_that_changed_is_found(original, translation, wrong):
    assert misplaced(polib.POEntry(msgid=original, msgstr=translation)) is wrong
