"""The press room of a house with its releases, and the relay page for town halls."""

import datetime

from django.utils import timezone
from wagtail.models import Page

from campaign_pages.models import OutletLink, PressReleasePage, PressRoomPage, RelayPage
from campaign_pages.press.models import RelayText, ReleasePhoto, RoomContact

from . import texts_press, texts_relay
from .block_words import Block, Ref, When
from .channels import load_channels
from .house import House
from .publishing import known, lead_from_home, publish
from .records import Records
from .seasons import releases
from .stream import Stream
from .texts_press import Release
from .words import Figures, Text

PHOTO_USE = "Presse et collectivités, pour illustrer la campagne, jusqu’au 31 décembre 2027."
OUTLET = "Le Courrier des Combes"


def load_press(house: House, home: Page, records: Records, today: datetime.date) -> list[Page]:
    """Publish what is missing of the press room and its releases, one of them under embargo with a link for an outlet."""
    room = known(PressRoomPage, house, "press")
    if room is None:
        room = _room(house, home, records)
        lead_from_home(home, room, texts_press.ROOM_TITLE)
    days = releases(today)
    pages = [room]
    for name, release in (
        ("out", texts_press.CAMPAIGN),
        ("achievement", texts_press.ACHIEVEMENT),
        ("embargoed", texts_press.EMBARGOED),
    ):
        page = known(PressReleasePage, house, f"press/{name}")
        if page is None:
            page = _release(house, room, release, name, days[name], records)
        pages.append(page)
    return pages


def _room(house: House, home: Page, records: Records) -> PressRoomPage:
    room = PressRoomPage(
        title=texts_press.ROOM_TITLE,
        introduction=texts_press.ROOM_INTRODUCTION,
        search_description=texts_press.ROOM_DESCRIPTION,
    )
    room.contacts = [RoomContact(contact=records.entries["presscontact"]["press"])]
    return publish(home, house, "press", room, slug="presse")


def _release(
    house: House, room: Page, release: Release, name: str, day: datetime.date, records: Records
) -> PressReleasePage:
    is_embargoed = name == "embargoed"
    stream = Stream(house.page_key(f"press/{name}"), records)
    page = PressReleasePage(
        title=release.title,
        search_description=release.search_description,
        standfirst=release.standfirst,
        place=release.place,
        released_on=day,
        embargo_until=_at_six(day) if is_embargoed else None,
        is_achievement=name == "achievement",
        campaign=records.pages["assistants-familiaux"],
        press_contact=records.entries["presscontact"]["press"],
        share_image=records.pictures["press-hall"],
        body=_body(stream, release),
    )
    page.photos = [
        ReleasePhoto(picture=records.pictures[key], caption=caption, permitted_use=PHOTO_USE, sort_order=number)
        for number, (key, caption) in enumerate(
            (
                ("press-signing", "Signature d’un contrat d’accueil."),
                ("press-hall", "Une soirée d’information, à Saint-Clair."),
            )
        )
    ]
    publish(room, house, f"press/{name}", page, slug=release.slug)
    if is_embargoed:
        OutletLink.objects.create(release=page, outlet=OUTLET)
    return page


def _body(stream: Stream, release: Release) -> list[dict]:
    parts = [Text(release.paragraphs)]
    if release.figures:
        parts.append(Figures(release.figures))
    parts += [
        Block("quotation", {"quotation": Ref("quotation", key), "achievement": False}) for key in release.quotations
    ]
    if release.closing:
        parts.append(Text(release.closing))
    return [stream.content(part, f"{number}") for number, part in enumerate(parts)]


def _at_six(day: datetime.date) -> datetime.datetime:
    return timezone.make_aware(datetime.datetime.combine(day, datetime.time(18)))


def load_relay(house: House, home: Page, records: Records, today: datetime.date) -> list[Page]:
    """Publish the relay page if it is missing, with the short links that its media plan shows."""
    load_channels(home.get_site(), records.pages["assistants-familiaux"])
    return [known(RelayPage, house, "relay") or _relay(house, home, records)]


def _relay(house: House, home: Page, records: Records) -> RelayPage:
    stream = Stream(house.page_key("relay"), records)
    parts = (
        Block(
            "media_plan",
            {
                "heading": "Où l’on nous verra",
                "campaign": records.pages["assistants-familiaux"].pk,
                "appearances": tuple(_seen(*each) for each in texts_relay.MEDIA_PLAN),
            },
        ),
        Block(
            "documents",
            {
                "heading": "À distribuer",
                "documents": (
                    {
                        "document": Ref("document", "guide-du-candidat"),
                        "title": "",
                        "when": When(datetime.date(2026, 9, 1), "month"),
                        "description": "Deux pages à laisser à l’accueil de la mairie.",
                    },
                ),
            },
        ),
        Block(
            "programme_to_embed",
            {
                "heading": "Le programme de la semaine sur le site de votre commune",
                "page": records.pages["week"].pk,
                "kind": "",
                "town": "",
            },
        ),
        Block("share", {"heading": "Partager cette page avec votre conseil municipal"}),
    )
    page = RelayPage(
        title=texts_relay.TITLE,
        search_description=texts_relay.SEARCH_DESCRIPTION,
        introduction=texts_relay.STANDFIRST,
        texts_introduction=texts_relay.WHY,
        campaign=records.pages["assistants-familiaux"],
        contact=records.entries["contact"]["town-halls"],
        body=[stream.content(part, f"{number}") for number, part in enumerate(parts)],
    )
    page.texts = [
        RelayText(medium=medium, text=text, sort_order=number)
        for number, (medium, text) in enumerate(texts_relay.TEXTS)
    ]
    return publish(home, house, "relay", page, slug="relayer-la-campagne")


def _seen(kind: str, support: str, first: tuple[int, int], last: tuple[int, int], place: str, note: str) -> dict:
    return {
        "kind": kind,
        "support": support,
        "starts": When(datetime.date(*first, 1), "month"),
        "ends": When(datetime.date(*last, 1), "month"),
        "place": place,
        "note": note,
    }
