"""The words that the apps ask to have translated, found as makemessages finds them, on a machine without gettext."""

import ast
import re

from django.utils.translation.template import templatize

from tests.guards import sources

# How many of the first arguments are words: context, one, many.
CALLS = {"_": 1, "gettext": 1, "gettext_lazy": 1, "gettext_noop": 1}
PLURALS = {"ngettext": 2, "ngettext_lazy": 2}
CONTEXTS = {"pgettext": 2, "pgettext_lazy": 2, "npgettext": 3, "npgettext_lazy": 3}
ARGUMENTS = CALLS | PLURALS | CONTEXTS

LITERAL = r"""u?(?:'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*")"""
IN_TEMPLATE = re.compile(rf"\b(_|n?p?gettext)\(\s*({LITERAL}(?:\s*,\s*{LITERAL})*)", re.DOTALL)


def message(function, words):
    """Return (context, singular) for a call, as a .po file keys it; context is "" where there is none."""
    return (words[0], words[1]) if function in CONTEXTS else ("", words[0])


def in_python(code):
    """Every message of a Python file: calls of gettext's family with literal words."""
    for node in ast.walk(ast.parse(code)):
        if not isinstance(node, ast.Call):
            continue
        function = getattr(node.func, "attr", getattr(node.func, "id", ""))
        words = [argument.value for argument in node.args[: ARGUMENTS.get(function, 0)] if _is_text(argument)]
        if words and len(words) == ARGUMENTS[function]:
            yield message(function, words)


def in_template(markup):
    """Every message of a template: {% translate %}, {% blocktranslate %} and _("…") in tags."""
    for function, literals in IN_TEMPLATE.findall(templatize(markup)):
        words = list(ast.literal_eval(f"({literals},)"))
        yield message(function, words)


def of_app(app):
    """Message → the file that asks for it, for one app."""
    found = {}
    for name in sources.files():
        if name.parts[0] != app:
            continue
        if name.suffix == ".py" and "migrations" not in name.parts:
            asked = in_python(sources.text(name))
        elif name.suffix in (".html", ".txt") and "templates" in name.parts:
            asked = in_template(sources.text(name))
        else:
            continue
        found |= dict.fromkeys(asked, str(name))
    return found


def _is_text(node):
    return isinstance(node, ast.Constant) and isinstance(node.value, str)
