"""Counting how often a link is followed: a number a day, and nothing of who followed it."""

import re

from django.db import connections, router

from campaign_pages.channels.models import ChannelCount

#: What obvious robots call themselves: crawlers, previews of messengers and social networks, monitoring, libraries.
ROBOT = re.compile(
    r"bot\b|bot/|crawl|spider|slurp|preview|facebookexternalhit|whatsapp/|embedly|monitor|headless|lighthouse|"
    r"curl/|wget/|python-|java/|go-http|httpclient|libwww|scrapy|feedfetcher",
    re.IGNORECASE,
)


def is_robot(request):
    """Whether a request is obviously no visit: a robot, an empty name, a browser that loads ahead, or no reading."""
    name = request.headers.get("User-Agent", "")
    ahead = f"{request.headers.get('Purpose', '')} {request.headers.get('Sec-Purpose', '')}"
    return request.method != "GET" or not name or "prefetch" in ahead or bool(ROBOT.search(name))


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
