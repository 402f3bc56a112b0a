"""Filling in forms as a visitor does: what the page holds, some seconds later."""

from bs4 import BeautifulSoup


def form_on(client, address):
    """The form on a page, parsed."""
    return BeautifulSoup(client.get(address).content, "html.parser").select_one("form.cp-form")


def hidden_in(form):
    return {field["name"]: field.get("value", "") for field in form.select("input[type=hidden]")}


def filled(client, clock, page, query="", **typed):
    """What the form of a page sends: its hidden fields, and what is typed."""
    values = hidden_in(form_on(client, page.url + query))
    clock.shift(10)
    return {**values, **typed}


def words(answer):
    page = BeautifulSoup(answer.content, "html.parser")
    return page.select_one("#cp-content").get_text(" ", strip=True)
