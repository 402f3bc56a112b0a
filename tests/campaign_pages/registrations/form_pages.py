"""The form of a session as people fill it in."""

from bs4 import BeautifulSoup


def address(session):
    return f"/campaign-pages/register/{session.uid}/"


def filled(client, clock, session, query="", **typed):
    """The fields of the form as shown, filled in, some seconds later."""
    page = BeautifulSoup(client.get(address(session) + query).content, "html.parser")
    form = page.select_one("form.cp-form")
    values = {field["name"]: field.get("value", "") for field in form.select("input[type=hidden]")}
    clock.shift(10)
    return {**values, "name": "Dominique Martin", "mail": "dominique@exemple.fr", "people": "2", **typed}


def words(answer):
    page = BeautifulSoup(answer.content, "html.parser")
    return page.select_one("#cp-content").get_text(" ", strip=True)
