"""The policy page of a house: its statement, its commitments, its plan, its figures."""

import datetime

from wagtail.models import Page

from campaign_pages.models import PolicyPage

from . import texts_policy as words
from .block_words import Block, Goes, Html, Ref, Shot, When
from .house import House
from .publishing import known, lead_from_home, publish
from .records import Records
from .stream import Stream
from .words import Figures, Section

TABLE = "Lieu de vie\t2022\t2025\nFamille d’accueil\t412\t371\nÉtablissement\t298\t334\nProche ou tiers\t41\t66"


def load_policy(house: House, home: Page, records: Records, today: datetime.date) -> list[Page]:
    """Publish the policy page if it is missing."""
    page = known(PolicyPage, house, "policy")
    if page is None:
        page = _policy(house, home, records)
        lead_from_home(home, page, words.TITLE, words.HIGHLIGHT)
    records.pages["policy"] = page
    return [page]


def _policy(house: House, home: Page, records: Records) -> PolicyPage:
    stream = Stream(house.page_key("policy"), records)
    page = PolicyPage(
        title=words.TITLE,
        search_description=words.SEARCH_DESCRIPTION,
        statement=words.STATEMENT,
        picture=records.pictures["children-house"],
        share_image=records.pictures["children-house"],
        plan=records.entries["plan"]["families-2030"],
        project_document=records.documents["projet-departemental-enfance"],
        body=[stream.section(section) for section in SECTIONS],
        colour_scheme="ink",
    )
    return publish(home, house, "policy", page, slug="politique-de-l-enfance")


def commitments(heading: str, *keys: str, with_status: bool = False) -> Block:
    chosen = tuple(Ref("commitment", key) for key in keys)
    value = {"heading": heading, "commitments": chosen, "with_status": with_status, "achievement": False}
    return Block("commitments", value)


def place(label: str, description: str, figure: str, inner: tuple) -> dict:
    return {
        **part(label, description, figure),
        "parts": tuple(part(name, said) for name, said in inner),
    }


def part(label: str, description: str, figure: str = "") -> dict:
    return {
        "label": label,
        "figure": Ref("figure", figure) if figure else None,
        "quantity": "",
        "description": description,
    }


def milestone(day: tuple[int, int, int], precision: str, title: str, text: str) -> dict:
    return {"when": When(datetime.date(*day), precision), "title": title, "text": Html(f"<p>{text}</p>")}


SECTIONS = (
    Section(
        anchor="engagements",
        heading="Ce que nous faisons, ce que nous promettons",
        nav_label="Nos engagements",
        content=(
            commitments(words.ACTION_TITLE, "safety", "stability", "quality", "alone"),
            commitments(words.PROMISE_TITLE, "together", "reinforcement", with_status=True),
            Block(
                "disclosure",
                {
                    "label": words.MORE_LABEL,
                    "anchor": "autres-engagements",
                    "content": [
                        commitments("", "home-help", "youth-network", "ordinary-rights", "relatives", with_status=True)
                    ],
                },
            ),
        ),
    ),
    Section(
        anchor="chiffres",
        heading="Que disent les chiffres ?",
        nav_label="Les chiffres",
        layout="tinted",
        introduction="<p>Ils disent d’où l’on part. L’ASE de la Haute-Combe accompagne des enfants chez eux, en famille d’accueil et "
        "en établissement.</p>",
        content=(
            Figures(("million", "carers", "places")),
            Block(
                "breakdown",
                {
                    "heading": words.PLACES_HEADING,
                    "introduction": Html(""),
                    "parts": tuple(place(*each) for each in words.PLACES),
                },
            ),
            Block(
                "table",
                {
                    "heading": "",
                    "caption": "Enfants confiés, selon leur lieu de vie, fin d’année",
                    "cells": TABLE,
                    "source": "Département de la Haute-Combe (données fictives), projet départemental de l’enfance 2026-2031",
                    "header_column": True,
                },
            ),
        ),
    ),
    Section(
        anchor="plan",
        heading="Comment le plan avance",
        nav_label="Le plan",
        content=(
            Block(
                "milestones",
                {
                    "heading": "",
                    "milestones": tuple(milestone(*each) for each in words.MILESTONES),
                    "achievement": True,
                },
            ),
            Block(
                "how_it_was_made",
                {
                    "heading": words.HOW_MADE_HEADING,
                    "text": Html(words.HOW_MADE),
                    "counts": (
                        {
                            "figure": None,
                            "quantity": "38",
                            "label": "jeunes entendus, parmi ceux que nous accompagnons",
                        },
                        {"figure": None, "quantity": "11", "label": "réunions, dans les trois vallées"},
                    ),
                    "stages": (
                        {
                            "when": When(datetime.date(2025, 10, 1), "quarter"),
                            "who": "Les jeunes confiés et leurs familles",
                            "text": Html("<p>Ils disent ce qui aide et ce qui blesse.</p>"),
                        },
                        {
                            "when": When(datetime.date(2026, 2, 1), "month"),
                            "who": "Professionnels, associations, justice, Éducation nationale",
                            "text": Html("<p>Ils trient, chiffrent, proposent.</p>"),
                        },
                    ),
                    "achievement": False,
                },
            ),
            Block("quotation", {"quotation": Ref("quotation", "president"), "achievement": False}),
            Block(
                "gallery",
                {
                    "heading": "",
                    "pictures": (
                        {"picture": Shot("village"), "caption": "Un soir de réunion, à Saint-Clair.", "credit": ""},
                        {"picture": Shot("reception"), "caption": "Une permanence, à Valrousse.", "credit": ""},
                        {"picture": Shot("conversation"), "caption": "Le temps d’une visite.", "credit": ""},
                    ),
                },
            ),
        ),
    ),
    Section(
        anchor="autrement",
        heading=words.OTHER_WAYS_HEADING,
        nav_label="S’engager",
        layout="tinted",
        content=(
            Block(
                "other_ways",
                {
                    "heading": "",
                    "introduction": Html(""),
                    "ways": tuple(
                        Goes(
                            title,
                            address="mailto:accueil.familial@haute-combe.example",
                            more=(("sentence", Html(f"<p>{text}</p>")),),
                        )
                        for title, text in words.OTHER_WAYS
                    ),
                },
            ),
            Block(
                "professions",
                {
                    "heading": "Les métiers de l’enfance",
                    "professions": tuple(
                        Ref("profession", key)
                        for key in ("assistant-familial", "auxiliaire-de-puericulture", "referent-protection")
                    ),
                },
            ),
        ),
    ),
    Section(
        anchor="documents",
        heading="Pour aller plus loin",
        nav_label="Documents",
        content=(
            Block(
                "documents",
                {
                    "heading": "",
                    "documents": (
                        {
                            "document": Ref("document", "projet-departemental-enfance"),
                            "title": "",
                            "when": When(datetime.date(2026, 5, 12)),
                            "description": "Vingt-deux actions, leur calendrier, leur budget.",
                        },
                        {
                            "document": Ref("document", "deliberation-2026-05-12"),
                            "title": "",
                            "when": When(datetime.date(2026, 5, 12)),
                            "description": "",
                        },
                    ),
                },
            ),
            Block(
                "related_links",
                {
                    "heading": "On en parle",
                    "links": (
                        Goes(
                            "En Haute-Combe, une maison pour que les familles d’accueil soufflent",
                            address="https://www.courrier-des-combes.example/maison-relais",
                            more=(
                                ("kind", "press"),
                                ("source", "Le Courrier des Combes"),
                                ("when", When(datetime.date(2026, 9, 19))),
                            ),
                        ),
                        Goes(
                            "Protéger un enfant : qui appeler, que dire",
                            page="assistants-familiaux",
                            more=(
                                ("kind", "related"),
                                ("source", "Département de la Haute-Combe"),
                                ("when", When(datetime.date(2026, 9, 1), "month")),
                            ),
                        ),
                    ),
                },
            ),
            Block("glossary", {"heading": "Les sigles de cette page", "all_used": True, "terms": ()}),
        ),
    ),
)
