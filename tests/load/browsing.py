"""As much of a browser as a form without scripts needs."""

import http.client
import time
from dataclasses import dataclass
from html.parser import HTMLParser
from urllib.parse import urlencode

PATIENCE = 120
#: How often the same request is sent again when the connection breaks.
TRIES = 10


class Fault(Exception):
    """The server answered what nobody should see."""


@dataclass
class Answer:
    status: int
    location: str
    text: str


class Browser:
    """Asks from one address of this machine. ``broken``: how many connections ended without an answer."""

    def __init__(self, port, own_address, chance):
        self.port, self.own_address, self.chance = port, own_address, chance
        self.cookie, self.broken = "", 0

    def get(self, path):
        """The text of a page. Raises ``Fault`` unless it is there."""
        answer = self._ask("GET", path)
        if answer.status != 200:
            raise Fault(f"{path} was answered with {answer.status}")
        return answer.text

    def post(self, path, values):
        return self._ask("POST", path, urlencode(values))

    def _ask(self, method, path, body=None):
        for _try in range(TRIES):
            try:
                return self._ask_once(method, path, body)
            except (OSError, http.client.HTTPException):
                self.broken += 1
                time.sleep(self.chance.uniform(0.1, 0.5))
        raise Fault(f"{path} was not answered in {TRIES} tries")

    def _ask_once(self, method, path, body):
        own = (self.own_address, 0)
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE, source_address=own)
        try:
            headers = {"Cookie": self.cookie, "Content-Type": "application/x-www-form-urlencoded"}
            connection.request(method, path, body, headers)
            response = connection.getresponse()
            text = response.read().decode()
        finally:
            connection.close()
        if response.status >= 500:
            raise Fault(f"{method} {path} was answered with {response.status}")
        self.cookie = (response.getheader("Set-Cookie") or self.cookie).partition(";")[0]
        return Answer(response.status, response.getheader("Location", ""), text)


def forms_in(text):
    """The values of each form of a page, ticks and radios apart."""
    reader = _Forms()
    reader.feed(text)
    return reader.forms


class _Forms(HTMLParser):
    def __init__(self):
        super().__init__()
        self.forms = []

    def handle_starttag(self, tag, attrs):
        attributes = dict(attrs)
        if tag == "form":
            self.forms.append({})
        elif tag == "input" and self.forms and attributes.get("type") not in ("radio", "checkbox"):
            self.forms[-1][attributes.get("name")] = attributes.get("value") or ""
