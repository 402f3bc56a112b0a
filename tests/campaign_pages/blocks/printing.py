"""Blocks as a visitor gets them, and values that their tests share."""

from bs4 import BeautifulSoup

from tests.factories.pages import campaign
from tests.factories.pictures import picture_value


def printed(client, name, value, selector=None):
    """The parsed block, as a campaign prints it."""
    page = campaign(body=[{"type": name, "value": value}])
    soup = BeautifulSoup(client.get(page.url).content, "html.parser")
    return soup.select_one(selector or f".cp-{name.replace('_', '-')}")


def words(element):
    return " ".join(element.get_text(" ", strip=True).replace("\u00a0", " ").split())


def moment(day, precision="day"):
    return {"date": day, "precision": precision}


def exhibit(image, caption="", credit=""):
    """A picture of a gallery; without ``image`` one that was deleted."""
    return {"picture": picture_value(image) if image else {"image": 9999}, "caption": caption, "credit": credit}
