"""The pages that are measured."""

import datetime
from decimal import Decimal
from io import BytesIO

from django.core.files.images import ImageFile
from PIL import Image
from wagtail.images import get_image_model
from wagtail.models import Page, Site

from benchmarks.everything import add_everything, picture
from benchmarks.people import add_series
from campaign_pages.models import CampaignIndexPage, CampaignPage, FigureSeries, KeyFigure, SeriesPoint
from cms.home.models import ContentPage, HomePage

RICH_TEXTS = 12


def build():
    """Create the site; return (name, address) pairs, the raw view and the bare page first."""
    root = Page.get_first_root_node()
    home = root.add_child(instance=HomePage(title="Accueil", slug="banc", show_in_menus=True))
    Site.objects.update_or_create(is_default_site=True, defaults={"hostname": "localhost", "root_page": home})
    Site.clear_site_root_paths_cache()
    index = home.add_child(instance=CampaignIndexPage(title="Campagnes", slug="campagnes"))
    bare = home.add_child(instance=ContentPage(title="Page nue", slug="nue"))
    pictures, figures, series = make_pictures(6), make_figures(6), make_series()
    pages = [
        ("25 blocks, 8 types, 6 images, 12 texts with links", 1),
        ("the same, each block three times", 3),
    ]
    addresses = [("raw Django view", "/raw/"), ("bare Wagtail page", bare.url)]
    for name, copies in pages:
        page = CampaignPage(
            title=name,
            slug=f"banc-{copies}",
            slogan="Une place à votre table",
            job_sentence="Accueillir chez vous un enfant confié au Département.",
            actions=[{"type": "link", "value": {"label": "Venir", "page": bare.pk}}],
            body=body(pictures, figures, series, [home, bare, index], copies),
            goal_figure=figures[0],
            progress_figure=figures[1],
            listing_picture=pictures[0],
        )
        # Beside the bare page, not below the list: both are then found by the same number of queries.
        home.add_child(instance=page)
        page.save_revision().publish()
        addresses.append((name, page.url))
    for number in range(3):
        listed = CampaignPage(title=f"Campagne {number}", slug=f"c{number}", listing_picture=pictures[0])
        index.add_child(instance=listed)
    everything = add_everything(home, bare, pictures, figures, series)
    people = add_series(home, bare, pictures)
    return [*addresses, ("list of three campaigns", index.url), *everything, *people]


def body(pictures, figures, series, targets, copies=1):
    """25 blocks of 8 types; ``copies`` repeats all but the hero."""
    texts = [rich_text(targets[n % len(targets)], figures[n % len(figures)]) for n in range(RICH_TEXTS)]
    shown = [
        *texts,
        *[{"type": "picture", "value": {"picture": picture(each), "width": "text"}} for each in pictures[1:]],
        {"type": "key_figures", "value": {"figures": [each.pk for each in figures[:3]], "layout": "row"}},
        {"type": "key_figures", "value": {"figures": [each.pk for each in figures[3:]], "layout": "list"}},
        {"type": "trend", "value": {"series": series.pk}},
        {"type": "call_to_action", "value": {"heading": "Venez", "repeat_actions": True, "links": []}},
        {"type": "faq", "value": {"questions": [{"question": "Et vous ?", "answer": texts[0]["value"]}] * 6}},
    ]
    sections = [
        {
            "type": "section",
            "value": {
                "heading": f"Section {n}",
                "anchor": f"section-{n}",
                "nav_label": f"Section {n}",
                "layout": "plain",
                "content": shown[n % 2 :: 2],
            },
        }
        for n in range(2 * copies)
    ]
    hero = {"type": "hero", "value": {"layout": "beside", "tone": "primary", "picture": picture(pictures[0])}}
    return [hero, *sections]


def rich_text(page, figure):
    html = (
        f'<p>Lire <a linktype="page" id="{page.pk}">la page</a> : '
        f'<embed embedtype="campaign-figure" id="{figure.pk}" text="?"/> familles.</p>'
    )
    return {"type": "text", "value": html}


def make_pictures(count):
    made = []
    for number in range(count):
        file = BytesIO()
        Image.new("RGB", (1600, 1200), (20 + 30 * number, 82, 74)).save(file, "PNG")
        image = get_image_model().objects.create(title=f"Image {number}", file=ImageFile(file, name=f"{number}.png"))
        made.append(image)
    return made


def make_figures(count):
    return [
        KeyFigure.objects.create(
            name=f"Chiffre {number}",
            value=Decimal(200 + number),
            label="familles",
            reference_date=datetime.date(2025, 12, 31),
            source="Service de l’accueil familial",
        )
        for number in range(count)
    ]


def make_series():
    series = FigureSeries(name="Effectif", label="Assistants familiaux")
    dated = ((datetime.date(2015, 12, 31), 465), (datetime.date(2025, 12, 31), 283))
    series.points = [SeriesPoint(value=value, date=date) for date, value in dated]
    series.save()
    return series
