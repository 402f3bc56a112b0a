import pytest

from tests.factories.desk import desk_of


@pytest.fixture
def desk(client):
    """Somebody of the desk, logged in."""
    user = desk_of()
    client.force_login(user)
    return user
