"""Counting how often a link is followed: a number a day, and nothing of who followed it."""

import re

from django.db import connections, router

from campaign_pages.channels.models import ChannelCount

#: How the names of people's browsers begin; libraries and previews of messengers have names of their own.
BROWSER = re.compile(r"Mozilla/|Opera/")
#: What robots add that take on such a name. “Compatible” is no browser of today, and Cubot makes telephones.
ROBOT = re.compile(
    r"(?<!cu)bot\b|crawl|spider|slurp|preview|facebookexternalhit|monitor|headless|lighthouse|compatible; (?!msie)",
    re.IGNORECASE,
)


def is_robot(request):
    """Whether a request is obviously no visit: a robot, no name, a browser that loads ahead, or no reading."""
    name = request.headers.get("User-Agent", "")
    ahead = f"{request.headers.get('Purpose', '')} {request.headers.get('Sec-Purpose', '')}"
    is_browser = bool(BROWSER.match(name)) and not ROBOT.search(name)
    return request.method != "GET" or "prefetch" in ahead or not is_browser


def count_visit(link_id, day):
    """One more visit of that day, in one statement: visits at the same moment wait for each other, none is lost."""
    database = router.db_for_write(ChannelCount)
    connection = connections[database]
    quote = connection.ops.quote_name
    table, link, on, visits = (
        quote(name)
        for name in (
            ChannelCount._meta.db_table,
            *(ChannelCount._meta.get_field(name).column for name in ("link", "day", "visits")),
        )
    )
    # Both SQLite and PostgreSQL know this form; Django has none that adds to what is there.
    statement = (  # every name in it is one of our columns
        f"INSERT INTO {table} ({link}, {on}, {visits}) VALUES (%s, %s, 1) "  # noqa: S608
        f"ON CONFLICT ({link}, {on}) DO UPDATE SET {visits} = {table}.{visits} + 1"
    )
    with connection.cursor() as cursor:
        cursor.execute(statement, [link_id, connection.ops.adapt_datefield_value(day)])
