import pytest
from django.core.files.storage import InMemoryStorage

OK = {"database": "ok", "cache": "ok", "storage": "ok"}


class BrokenStorage(InMemoryStorage):
    def _save(self, name, content):
        raise OSError("disk of host db-secret.internal is full")


@pytest.mark.django_db
def test_health_names_each_part(client):
    response = client.get("/health/")

    assert response.json() == {"status": "ok", "checks": OK}
    assert "no-store" in response.headers["Cache-Control"]


@pytest.mark.django_db
@pytest.mark.parametrize("query", ["", "?format=text", "?format=openmetrics"])
def test_health_tells_what_fails_but_not_why(client, settings, query):
    settings.STORAGES = {**settings.STORAGES, "default": {"BACKEND": f"{__name__}.BrokenStorage"}}

    response = client.get(f"/health/{query}")

    assert response.status_code == 500
    assert response.json() == {"status": "error", "checks": {**OK, "storage": "error"}}
    assert "secret" not in response.text
