"""What a trial does with the database of its server: ``python -m tests.load.inside STEP``, each in its own process.

Each step prints one JSON value.
"""

import json
import os
import sys
from datetime import timedelta
from io import StringIO
from multiprocessing import get_context

import django
import time_machine
from django.core.management import call_command
from django.db import connections
from django.urls import reverse
from django.utils import timezone

CAPACITY = 50
#: Longer than a claim of a mail, and than the wait after its first failure.
LATER = timedelta(minutes=20)


def prepare():
    """Make the tables, and one event with one session in a month; the address of its form."""
    from cms.demo.houses import HOUSES
    from cms.demo.site import load_locale, load_site
    from tests.factories.events import event, event_week, row

    call_command("migrate", run_syncdb=True, verbosity=0)
    home = load_site(HOUSES[0], load_locale(), int(os.environ["PORT"])).root_page
    day = timezone.localdate() + timedelta(days=30)
    week = event_week(home, starts_on=day, ends_on=day + timedelta(days=6))
    page = event(week, rows=[row(day, registration="here", capacity=CAPACITY)])
    return reverse("campaign_pages:register", args=[page.sessions.get().uid])


def write_to_all():
    """Move the session, let two schedulers run at the same moment, then one later; what the database holds."""
    move()
    connections.close_all()
    schedulers = [get_context("fork").Process(target=send) for _scheduler in range(2)]
    for scheduler in schedulers:
        scheduler.start()
    for scheduler in schedulers:
        scheduler.join()
    failed = [scheduler.exitcode for scheduler in schedulers if scheduler.exitcode]
    if failed:
        raise RuntimeError(f"A scheduler ended with {failed}: its message is above.")
    return finish()


def move():
    """Move the session by a day, which everybody who still comes or waits is to be told."""
    from campaign_pages.events.pages import EventPage
    from campaign_pages.events.publishing import publish_sessions

    row = EventPage.objects.get().session_rows.get()
    row.starts_on += timedelta(days=1)
    row.save()
    publish_sessions(EventPage.objects.get())


def send():
    """Run the command of the scheduler until nothing is due."""
    out = StringIO()
    while "sent: 0;" not in out.getvalue():
        call_command("campaign_pages", "send_mails", stdout=out)


def finish():
    """Send what was refused or interrupted, once its time has come; then tell what there is."""
    from campaign_pages.models import OutgoingMail

    interrupted = list(OutgoingMail.objects.exclude(claim="").values_list("pk", flat=True))
    with time_machine.travel(timezone.now() + LATER, tick=True):
        send()
    return {**held(), "interrupted": interrupted}


def held():
    """The session, the registrations and the mails, as plain values."""
    from campaign_pages.models import OutgoingMail, Registration, Session

    session = Session.objects.get()
    names = ("capacity", "places_taken", "people_waiting")
    return {
        **{name: getattr(session, name) for name in names},
        "registrations": list(Registration.objects.values("pk", "token", "mail", "people", "state")),
        "mails": list(OutgoingMail.objects.values("pk", "kind", "to", "state")),
    }


if __name__ == "__main__":
    django.setup()
    print(json.dumps({"prepare": prepare, "write_to_all": write_to_all}[sys.argv[1]]()))
