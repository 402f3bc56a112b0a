"""Those who register: each from an address of its own, with a browser that keeps one cookie and runs no script."""

import os
import random
import signal
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path

from tests.load.browsing import Browser, Fault, forms_in

#: The form wants three seconds between being shown and being sent.
READING = 3.5
#: How many do what, of one.
CLICK_TWICE, CANCEL, CHANGE, COME_BACK = 0.15, 0.25, 0.15, 0.8
#: How many have their answer when a worker is killed.
KILLED_AFTER = 0.25


@dataclass
class Person:
    """One group, and what the server told it: ``link`` once it is registered, ``people`` and, if known, ``state``."""

    number: int
    port: int
    path: str
    chance: random.Random
    link: str = ""
    state: str = ""
    faults: list = field(default_factory=list)

    def __post_init__(self):
        self.people = self.chance.randint(1, 4)
        self.mail = f"personne-{self.number}@exemple.fr"
        # All of 127.0.0.0/8 is this machine: the server sees as many addresses as there are people.
        self.browser = Browser(self.port, f"127.1.{self.number // 250}.{self.number % 250 + 1}", self.chance)

    def read_form(self):
        """Open the form and fill it in, which takes a moment."""
        form = next(form for form in forms_in(self.browser.get(self.path)) if "token" in form)
        self.typed = {**form, "name": f"Personne {self.number}", "mail": self.mail, "people": self.people}
        self.ready_at = time.monotonic() + READING

    def live(self):
        """Register, then think twice."""
        self.register()
        if self.link:
            self.think_twice()

    def register(self):
        """Send the form. Some press the button twice, and must get the same registration."""
        links = []
        clicks = 2 if self.chance.random() < CLICK_TWICE else 1
        at_once([self] * clicks, lambda person: links.append(person.send()))
        self.link = links[0] if links else ""
        # A link is signed anew each time; what is signed comes first.
        if len({link.partition(":")[0] for link in links}) > 1:
            self.faults.append(f"{self.mail} got two registrations for one form.")

    def send(self):
        answer = self.browser.post(self.path, self.typed)
        if answer.status != 302:
            raise Fault(f"the form was answered with {answer.status}")
        return answer.location

    def think_twice(self):
        """Some cancel by their link; some come with more or fewer people, if there is room."""
        choice = self.chance.random()
        if choice < CANCEL:
            time.sleep(self.chance.uniform(0, 2))
            self.press("cancel")
            self.state = "cancelled"
        elif choice < CANCEL + CHANGE:
            wanted = self.chance.randint(1, 4)
            if self.press("change", people=wanted).status == 302:
                self.people = wanted

    def come_back(self):
        """Look whether there is a place now, and take it. Some forget."""
        if self.state == "cancelled" or self.chance.random() > COME_BACK:
            return
        offered = any(form.get("action") == "accept" for form in forms_in(self.browser.get(self.link)))
        if offered and self.press("accept").status == 302:
            self.state = "confirmed"

    def press(self, action, **values):
        """Press a button on the page of the registration."""
        form = next((form for form in forms_in(self.browser.get(self.link)) if form.get("action") == action), None)
        if form is None:
            raise Fault(f"the page has no button “{action}”")
        broken = self.browser.broken
        answer = self.browser.post(self.link, {**form, **values})
        # What was done before the connection broke is not done again: the page shows how it stands.
        again = answer.status == 200 and self.browser.broken > broken
        if answer.status not in (302, 409) and not again:
            raise Fault(f"“{action}” was answered with {answer.status}")
        return answer


def register_at_once(people, server):
    """All read the form, send it in the same moment, think twice and come back; whether a worker was killed."""
    at_once(people, Person.read_form)
    if any(person.faults for person in people):
        return False
    time.sleep(max(0, max(person.ready_at for person in people) - time.monotonic()))
    killed = []
    killer = threading.Thread(target=lambda: killed.append(kill_a_worker(people, server)))
    killer.start()
    at_once(people, Person.live)
    killer.join()
    at_once([person for person in people if person.link], Person.come_back)
    return killed == [True]


def kill_a_worker(people, server, patience=120):
    """Kill a worker when some have their answer and the others wait for it."""
    until = time.monotonic() + patience
    while sum(bool(person.link) for person in people) < len(people) * KILLED_AFTER:
        if time.monotonic() > until:
            return False
        time.sleep(0.02)
    worker = Path(f"/proc/{server.pid}/task/{server.pid}/children").read_text().split()[0]
    os.kill(int(worker), signal.SIGKILL)
    return True


def at_once(people, what):
    """Let each do it in a thread of its own, and wait for the last; a fault is kept with its person."""
    threads = [threading.Thread(target=_do, args=(person, what)) for person in people]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def _do(person, what):
    try:
        what(person)
    except Exception as problem:  # whatever goes wrong in a thread is told at the end, and the others go on
        person.faults.append(f"{person.mail}: {type(problem).__name__}: {problem}")
