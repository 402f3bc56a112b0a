"""What the tests of the desk share."""

from bs4 import BeautifulSoup
from django.urls import reverse


def later(client, user, clock, moment):
    """Another day: the admin has logged its people out since."""
    clock.move_to(moment)
    client.force_login(user)


def page_of(answer):
    return BeautifulSoup(answer.content, "html.parser").find("main")


def words(answer):
    return page_of(answer).get_text(" ", strip=True)


def at(session, name="", *arguments):
    return reverse(f"campaign_pages_desk_{name or 'session'}", args=[session.uid, *arguments])
