import pytest
from django.core.management.utils import get_random_secret_key

PLACE = {"SECRET_KEY": get_random_secret_key(), "ALLOWED_HOSTS": "www.departement.example"}


@pytest.mark.parametrize("key", ["", "courte", "a" * 60, "django-insecure-" + "abcdefghij" * 6])
def test_nothing_starts_without_a_strong_secret_key(python, key):
    process = python.run("manage.py", "check", **{**PLACE, "SECRET_KEY": key})

    assert process.returncode != 0
    assert "SECRET_KEY is missing or too weak" in process.stderr
    assert "at least 50 characters" in process.stderr


@pytest.mark.parametrize("key", ["$" + "aZ3_" * 15, "$$=h08c" + "*&zg5e5!" * 8])
def test_a_generated_key_may_begin_with_a_dollar(python, key):
    assert python.settings("SECRET_KEY", **{**PLACE, "SECRET_KEY": key}) == {"SECRET_KEY": key}


def test_nothing_starts_without_host_names(python):
    process = python.run("manage.py", "check", **{**PLACE, "ALLOWED_HOSTS": ""})

    assert process.returncode != 0
    assert "ALLOWED_HOSTS is missing" in process.stderr


def test_the_deployment_check_finds_nothing(python):
    process = python.run("manage.py", "check", "--deploy", "--fail-level", "WARNING", **PLACE)

    assert process.returncode == 0, process.stderr
    assert "no issues (0 silenced)" in process.stdout + process.stderr


def test_production_is_served_over_https_alone(python):
    names = ("DEBUG", "SERVE_MEDIA", "SECURE_SSL_REDIRECT", "SESSION_COOKIE_SECURE", "CSRF_COOKIE_SECURE")

    assert python.settings(
        *names, "SECURE_HSTS_SECONDS", "WAGTAILADMIN_BASE_URL", "SECURE_PROXY_SSL_HEADER", **PLACE
    ) == {
        "DEBUG": False,
        "SERVE_MEDIA": False,
        "SECURE_SSL_REDIRECT": True,
        "SESSION_COOKIE_SECURE": True,
        "CSRF_COOKIE_SECURE": True,
        "SECURE_HSTS_SECONDS": 31536000,
        "WAGTAILADMIN_BASE_URL": "https://www.departement.example",
        "SECURE_PROXY_SSL_HEADER": None,
    }


def test_a_reverse_proxy_is_believed_only_if_the_host_says_so(python):
    read = python.settings("SECURE_PROXY_SSL_HEADER", BEHIND_HTTPS_PROXY="true", **PLACE)

    assert read["SECURE_PROXY_SSL_HEADER"] == ["HTTP_X_FORWARDED_PROTO", "https"]
