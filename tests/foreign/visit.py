"""Runs inside the foreign project, with its settings and packages: what a visitor gets there.

``visit.py home FILE`` writes the home page's HTML to a file. ``visit.py pages`` checks that our apps came empty, then
makes a page of each of our types and looks at what it prints.
"""

import datetime
import os
import sys
from pathlib import Path

sys.path[0] = os.getcwd()
os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings.dev"

import django  # noqa: E402

django.setup()

from django.apps import apps  # noqa: E402
from django.core.files.base import ContentFile  # noqa: E402
from django.test import Client  # noqa: E402
from wagtail.images import get_image_model  # noqa: E402
from wagtail.models import Page  # noqa: E402

OURS = ("campaign_pages", "testimonials")
SLOGAN = "A place at your table, a course for a child"
DECOY = "Not yet to be seen"


def a_picture():
    from PIL import Image

    file = ContentFile(b"", name="hill.png")
    Image.new("RGB", (1600, 1000), "teal").save(file, "PNG")
    return get_image_model().objects.create(title="A hill", file=file)


def campaign_index(picture):
    return {
        "title": "Campaigns",
        "introduction": "Choose one.",
        "picture": picture,
        "search_description": "All of them.",
    }


def campaign(picture):
    blocks = [{"type": "text", "value": "<p>Every child needs a table to come home to.</p>"}]
    return {
        "title": "Foster families",
        "slogan": SLOGAN,
        "job_sentence": "Welcome a child in your home, as a job.",
        "listing_picture": picture,
        "search_description": "A job at home.",
        "body": blocks,
    }


def described(title, **fields):
    """A page whose words stand in plain fields."""
    return lambda picture: {"title": title, "search_description": f"{title}, in one sentence.", **fields}


def job_sheet(picture):
    from wagtail.models import Locale

    profession, _ = apps.get_model("campaign_pages.Profession").objects.get_or_create(
        name="Foster carer", title="Foster carer", locale=Locale.objects.first()
    )
    fields = {"profession": profession, "sentence": "Welcome a child.", "missions": "<p>Share each day.</p>"}
    return described("Foster carer", **fields)(picture)


def testimonial(picture):
    today = datetime.date.today()
    person = apps.get_model("testimonials.Person").objects.create(
        display_name="Nadia B.", role="Foster carer", portrait=picture
    )
    apps.get_model("testimonials.Authorisation").objects.create(
        person=person,
        document=ContentFile(b"%PDF-1.4", name="signed.pdf"),
        purpose="This trial",
        for_site=True,
        starts_on=today,
        ends_on=today + datetime.timedelta(days=30),
        how_to_withdraw="Write to us.",
    )
    fields = {"person": person, "no_child_identifiable": True, "missions": "<p>I set one place more.</p>"}
    return described("Nadia, foster carer", **fields)(picture)


def event(picture):
    day = datetime.date.today() + datetime.timedelta(days=3)
    row = apps.get_model("campaign_pages.SessionRow")(
        starts_on=day, starts_at=datetime.time(18), attendance="online", registration="here", capacity=20
    )
    return {**described("An evening", sentence="Come and ask.", picture=picture)(picture), "session_rows": [row]}


HOME = ""
# How to make a page of each type, parents first: (fields, words that must be printed, type of the parent).
FACTORIES = {
    "campaign_pages.CampaignIndexPage": (campaign_index, ["Campaigns", "Choose one."], HOME),
    "campaign_pages.CampaignPage": (
        campaign,
        [SLOGAN, "as a job", "come home to"],
        "campaign_pages.CampaignIndexPage",
    ),
    "campaign_pages.JobIndexPage": (described("Our jobs", introduction="Six of them."), ["Our jobs", "Six of"], HOME),
    "campaign_pages.JobSheetPage": (
        job_sheet,
        ["Foster carer", "Share each day."],
        "campaign_pages.JobIndexPage",
    ),
    "campaign_pages.VacancyPage": (
        described("Doctor (F/M)", openings=7, missions="<p>Open rights.</p>"),
        ["Doctor (F/M)", "Open rights."],
        "campaign_pages.JobSheetPage",
    ),
    "campaign_pages.PolicyPage": (described("Childhood", statement="We answer."), ["Childhood", "We answer."], HOME),
    "campaign_pages.PressRoomPage": (described("Press", introduction="Take it."), ["Press", "Take it."], HOME),
    "campaign_pages.PressReleasePage": (
        described("Two hundred families", standfirst="The campaign opens.", released_on=datetime.date(2026, 1, 5)),
        ["Two hundred families", "The campaign opens."],
        "campaign_pages.PressRoomPage",
    ),
    "campaign_pages.RelayPage": (described("For town halls", introduction="Pass it on."), ["Pass it on."], HOME),
    "campaign_pages.EventWeekPage": (
        described(
            "The week",
            introduction="<p>Seven days.</p>",
            starts_on=datetime.date(2026, 11, 16),
            ends_on=datetime.date(2026, 11, 22),
        ),
        ["The week", "Seven days."],
        HOME,
    ),
    "campaign_pages.AgendaPage": (described("All year", introduction="<p>Come.</p>"), ["All year", "Come."], HOME),
    "campaign_pages.EventPage": (event, ["An evening", "Come and ask.", "Online"], "campaign_pages.EventWeekPage"),
    "campaign_pages.InterestFormPage": (
        described("Be called back", introduction="A first name is enough."),
        ["Be called back", "A first name is enough."],
        "campaign_pages.CampaignPage",
    ),
    "campaign_pages.StayInformedPage": (
        described("Be told", introduction="A few mails."),
        ["Be told", "A few mails."],
        "campaign_pages.CampaignPage",
    ),
    "testimonials.SeriesPage": (described("Our people", intention="<p>Listen.</p>"), ["Our people", "Listen."], HOME),
    "testimonials.TestimonialPage": (
        testimonial,
        ["Nadia", "Foster carer", "I set one place more."],
        "testimonials.SeriesPage",
    ),
}


def page_types():
    """Every page type of ours, by label; one without a factory stops the trial."""
    labels = {
        model._meta.label for app in OURS for model in apps.get_app_config(app).get_models() if issubclass(model, Page)
    }
    if labels != set(FACTORIES):
        raise SystemExit(f"tests/foreign/visit.py must say how to make {sorted(labels ^ set(FACTORIES))}.")
    return [apps.get_model(label) for label in FACTORIES]


def expect(condition, words):
    if not condition:
        raise SystemExit(words)


def check_empty():
    for app in OURS:
        for model in apps.get_app_config(app).get_models():
            rows = model._default_manager.count()
            expect(rows == 0, f"{model._meta.label} has {rows} rows right after `migrate`: it must come empty.")


def make(model, parent, fields, live):
    page = model(**fields, live=False)
    parent.add_child(instance=page)
    revision = page.save_revision()
    if live:
        revision.publish()
    return model.objects.get(pk=page.pk)


def check_page(page, words):
    answer = Client().get(page.url)
    html = answer.content.decode()
    expect(answer.status_code == 200, f"{page.url} answers {answer.status_code}.")
    head, _, body = html.partition("</head>")
    for word in words:
        expect(word in body, f"{page.url} does not print “{word}”.")
    expect("css/mysite.css" in head, f"{page.url} is not inside the host's own base template.")
    for tag in ('property="og:title"', 'rel="canonical"', 'name="description"'):
        expect(tag in head, f"{page.url} lacks {tag} in its head, in a base template without extra_head.")
    expect(head.count('name="description"') == 1, f"{page.url} prints its description twice.")
    expect(DECOY not in html, f"{page.url} shows a draft.")
    print(f"    {page._meta.label}: {len(html)} characters")


def check_pages():
    check_empty()
    made, picture = {HOME: Page.objects.get(depth=2)}, a_picture()
    for model in page_types():
        fields, words, above = FACTORIES[model._meta.label]
        parent = made[above]
        page = make(model, parent, fields(picture), live=True)
        unseen = {"title": DECOY, "slug": f"draft-{model._meta.model_name}"}
        draft = make(model, parent, {**fields(picture), **unseen}, live=False)
        check_page(page, words)
        expect(Client().get(draft.get_url()).status_code == 404, f"{draft.get_url()} shows a draft.")
        made[model._meta.label] = page


def save_home(file):
    Path(file).write_bytes(Client().get("/").content)


if __name__ == "__main__":
    if sys.argv[1] == "home":
        save_home(sys.argv[2])
    else:
        check_pages()
