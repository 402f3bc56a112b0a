"""The day is asked when it is needed: what a module learns of it while it loads is wrong from midnight on."""

import ast

import pytest

from tests.guards import sources

CLOCKS = {"now", "today", "utcnow"}
# With a value they turn it into something else.
CLOCKS_WITHOUT_A_VALUE = {"localdate", "localtime", "time"}
BODIES = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)


def read_while_loading(node):
    """The calls of a clock that run when the module does: in its own lines, its classes, decorators and defaults."""
    for name, value in ast.iter_fields(node):
        if name == "body" and isinstance(node, BODIES):
            continue
        for part in value if isinstance(value, list) else [value]:
            if isinstance(part, ast.Call) and asks_the_clock(part):
                yield ast.unparse(part)
            if isinstance(part, ast.AST):
                yield from read_while_loading(part)


def asks_the_clock(call):
    """Say whether a call reads the clock: ``timezone.localdate()`` does, ``datetime.time(19)`` names an hour."""
    name = getattr(call.func, "attr", "")
    return name in CLOCKS or (name in CLOCKS_WITHOUT_A_VALUE and not call.args and not call.keywords)


@pytest.mark.parametrize("name", sources.modules(), ids=str)
def test_no_module_reads_the_clock_while_it_loads(name):
    assert list(read_while_loading(sources.tree(name))) == []


@pytest.mark.parametrize(
    ("code", "read"),
    [
        ("TODAY = timezone.localdate()", ["timezone.localdate()"]),
        ("NOW = datetime.datetime.now(datetime.UTC)", ["datetime.datetime.now(datetime.UTC)"]),
        ("class Visit:\n  day = datetime.date.today()", ["datetime.date.today()"]),
        ("def due(day=days.today()): pass", ["days.today()"]),
        ("@mark(timezone.now())\ndef test_due(): pass", ["timezone.now()"]),
        ("def test_due():\n  day = timezone.now()", []),
        ("SEVEN = datetime.time(19)", []),
        ("day = Field(default=timezone.now)", []),
        ("later = lambda: timezone.now()", []),
    ],
)
def test_the_guard_tells_a_clock_read_too_early(code, read):
    assert list(read_while_loading(ast.parse(code))) == read
