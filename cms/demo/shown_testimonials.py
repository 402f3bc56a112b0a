"""Where other pages of the house show the series: the campaign, the job sheets, the policy page.

They are there before the series, which names them; so they are given their portraits once it is made.
"""

from wagtail.models import Page

from .block_words import Block, Ref
from .house import House
from .keys import key_of
from .records import Records
from .stream import Stream
from .words import Section

#: Job sheets: the page → whose portrait it shows, and whose film, if there is one.
SHEETS = {
    "auxiliaire-de-puericulture": "fatou",
    "referent-protection-de-l-enfance": "solene",
    "assistant-familial": "yves",
    "educateur-specialise": "karim",
    "assistant-de-service-social": "jeanne",
}


def show_testimonials(house: House, records: Records) -> list[Page]:
    """Give the pages their portraits, films and spot; returns these pages."""
    campaign, policy = records.pages["assistants-familiaux"], records.pages["policy"]
    shown = [
        _with(campaign, house, "assistants-familiaux", campaign_section(records), records, after="paroles"),
        _with(policy, house, "policy", policy_section(records), records, after="engagements"),
    ]
    for slug, key in SHEETS.items():
        portrait = Block("portrait", {"testimonial": records.pages[f"series/{key}"].pk})
        parts = [portrait, film(key)] if key in records.entries["video"] else [portrait]
        for part in parts:
            page = _with(records.pages[slug], house, f"jobs/{slug}", part, records)
        shown.append(page)
    return shown


def film(key: str) -> Block:
    """The video of somebody, under its own title, which is a question."""
    return Block("video", {"heading": "", "video": Ref("video", key), "caption": ""})


def campaign_section(records: Records) -> Section:
    return Section(
        anchor="portraits",
        heading="Écoutez-les",
        nav_label="",
        layout="tinted",
        introduction="<p>Un boulanger qui rallume une veilleuse, une auxiliaire de puériculture qui remonte une boîte à "
        "musique, une jeune adulte qui se souvient du portail.</p>",
        content=(
            film("yves"),
            Block("portrait", {"testimonial": records.pages["series/fatou"].pk}),
            Block("lifted_quotation", {"testimonial": records.pages["series/voice"].pk, "number": None}),
            Block(
                "audio",
                {
                    "heading": "Le spot que vous avez entendu à la radio",
                    "audio": Ref("audio", "spot"),
                    "caption": "",
                },
            ),
        ),
    )


def policy_section(records: Records) -> Section:
    return Section(
        anchor="visages",
        heading="Qui protège, au quotidien",
        nav_label="Les visages",
        introduction="<p>Une politique, ce sont des gens qui se lèvent. Trois d’entre eux racontent.</p>",
        content=(
            Block("series", {"heading": "", "series": records.pages["series"].pk, "at_most": 2}),
            film("solene"),
        ),
    )


def _with(page: Page, house: House, name: str, part: Section | Block, records: Records, after: str = "") -> Page:
    """Put a section behind another one, or a block at the end, and publish the page."""
    stream = Stream(house.page_key(name), records)
    made = stream.section(part) if isinstance(part, Section) else stream.content(part, part.kind)
    body = list(page.body.get_prep_value())
    before = [block["id"] for block in body].index(str(key_of("block", f"{stream.slug}/{after}"))) if after else -1
    body.insert(before + 1 if after else len(body), made)
    page.body = body
    page.save_revision().publish()
    return page
