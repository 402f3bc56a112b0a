"""Every test asserts a result: a test that asserts nothing, or a status code alone, proves nothing."""

import ast

import pytest

from tests.guards import sources

EXPECTING = {"raises", "warns", "fail"}


def functions_of(tree):
    functions = (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))
    return [function for function in functions if function.name.startswith("test_")]


def proves_something(function):
    """Say whether a test asserts anything besides a status code."""
    for node in ast.walk(function):
        if isinstance(node, ast.Assert) and not _is_about_status(node.test):
            return True
        if isinstance(node, ast.Call) and _expects(node.func):
            return True
    return False


def _is_about_status(test):
    return isinstance(test, ast.Compare) and any(
        isinstance(side, ast.Attribute) and side.attr == "status_code" for side in (test.left, *test.comparators)
    )


def _expects(called):
    name = getattr(called, "attr", getattr(called, "id", ""))
    return name in EXPECTING or name.startswith(("assert", "django_assert"))


@pytest.mark.parametrize("name", [name for name in sources.modules("tests") if name.stem.startswith("test_")], ids=str)
def test_every_test_asserts_more_than_a_status_code(name):
    assert [test.name for test in functions_of(sources.tree(name)) if not proves_something(test)] == []


@pytest.mark.parametrize(
    ("body", "proves"),
    [
        ("assert client.get('/').status_code == 200", False),
        ("assert 404 == client.get('/').status_code", False),
        ("client.get('/')", False),
        ("response = client.get('/'); assert response.status_code == 200; assert 'Bonjour' in response.text", True),
        ("with pytest.raises(ValueError): run()", True),
        ("with django_assert_num_queries(3): run()", True),
    ],
)
def test_the_guard_tells_proof_from_ceremony(body, proves):
    (function,) = functions_of(ast.parse(f"def test_x(client):\n  {body}"))
    assert proves_something(function) is proves
