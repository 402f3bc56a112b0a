"""Blocks that need no record: each prints what was typed, in its order, and nothing for what was left empty."""

import pytest
import time_machine
from bs4 import BeautifulSoup

from campaign_pages.blocks.stream import stream_block
from tests.campaign_pages.blocks.printing import moment, printed, words
from tests.factories.facts import KeyFigureFactory
from tests.factories.pages import campaign, section, text

pytestmark = pytest.mark.django_db


def test_steps_are_an_ordered_list_with_durations_and_a_total(client):
    block = printed(client, "steps", {
        "heading": "Mon parcours", "layout": "timeline", "total_duration": "six mois",
        "steps": [
            {"title": "J’appelle", "duration": "dix minutes", "text": "", "links": []},
            {"title": " ", "text": "<p>Étape vide</p>", "links": []},
            {"title": "Je viens", "text": "<p>À deux</p>", "links": [{"label": "Choisir", "address": "#reunions"}]},
        ],
    })  # fmt: skip

    assert [words(step) for step in block.select("ol > li")] == [
        "J’appelle Durée : dix minutes",
        "Je viens À deux Choisir",
    ]
    assert [heading.name for heading in block.select("h2, h3, h4")] == ["h2", "h3", "h3"]
    assert words(block.select_one(".cp-steps__total")) == "En tout : six mois"
    assert "cp-steps--timeline" in block["class"]
    assert block.select_one("a")["href"] == "#reunions"


def test_sub_headings_leave_no_hole_in_the_outline(client):
    value = {"heading": "", "layout": "staircase", "steps": [{"title": "J’appelle", "links": []}]}
    page = campaign(body=[section("Étapes", {"type": "steps", "value": value})])

    soup = BeautifulSoup(client.get(page.url).content, "html.parser")

    assert [heading.name for heading in soup.select(".cp-section h2, .cp-section h3, .cp-section h4")] == ["h2", "h3"]


def test_conditions_print_only_the_lists_that_have_lines(client):
    block = printed(client, "conditions", {
        "heading": "Est-ce pour moi ?", "required": ["un agrément", " "], "not_asked": ["un diplôme"], "to_discuss": [],
    })  # fmt: skip

    assert [words(group) for group in block.select(".cp-conditions__group")] == [
        "Il vous faut un agrément",
        "On ne vous demande pas un diplôme",
    ]


def test_a_disclosure_is_native_and_its_anchor_is_inside(client):
    block = printed(
        client, "disclosure", {"label": "Plus d’infos", "anchor": "salaire", "content": [text("<p>Le détail</p>")]}
    )

    assert block.name == "details"
    assert not block.has_attr("open")
    assert words(block.summary) == "Plus d’infos"
    assert words(block.select_one("#salaire")) == "Le détail"
    assert not block.has_attr("id")


def test_a_breakdown_nests_one_level_and_quotes_key_figures(client):
    figure = KeyFigureFactory(value=350, qualifier="more_than", unit="places", label="places")
    draft = KeyFigureFactory(value=987, live=False)
    part = {"label": "Pouponnières", "figure": None, "quantity": "douze places", "description": "moins de 3 ans"}
    block = printed(client, "breakdown", {
        "heading": "Les lieux", "introduction": "",
        "parts": [
            {"label": "Maisons d’enfants", "figure": figure.pk, "quantity": "pas ceci", "parts": [part]},
            {"label": "Foyers", "figure": draft.pk, "quantity": "", "description": "", "parts": []},
        ],
    })  # fmt: skip

    outer = block.select(".cp-breakdown__list > li")
    assert [words(each) for each in outer] == [
        "Maisons d’enfants plus de 350 places Pouponnières douze places moins de 3 ans",
        "Foyers",
    ]
    assert words(outer[0].select_one(".cp-breakdown__sublist .cp-breakdown__amount")) == "douze places"
    assert "987" not in words(block)


@pytest.mark.parametrize(
    ("now", "tenses"),
    [
        ("2023-02-15T12:00:00+01:00", ["En cours", "À venir", "À venir"]),
        ("2023-04-01T12:00:00+02:00", ["Passé", "À venir", "À venir"]),
        ("2026-09-30T12:00:00+02:00", ["Passé", "En cours", "À venir"]),
        ("2031-01-01T12:00:00+01:00", ["Passé", "Passé", "Passé"]),
    ],
)
def test_milestones_stand_in_the_order_of_time_and_say_their_tense(client, now, tenses):
    with time_machine.travel(now, tick=False):
        block = printed(client, "milestones", {
            "heading": "", "achievement": False,
            "milestones": [
                {"when": moment("2030-12-31", "end_of_year"), "title": "Horizon", "text": ""},
                {"when": moment("2023-02-01", "quarter"), "title": "Direction", "text": "<p>Elle ouvre</p>"},
                {"when": moment("2026-09-01", "month"), "title": "Relais", "text": ""},
                {"when": moment(None), "title": "Sans date", "text": ""},
            ],
        })  # fmt: skip

    assert [words(title) for title in block.select(".cp-milestones__title")] == ["Direction", "Relais", "Horizon"]
    assert [words(tense) for tense in block.select(".cp-milestones__tense")] == tenses
    assert words(block.select_one(".cp-milestones__when")).startswith("1er trimestre 2023")
    assert [time["datetime"] for time in block.select("time")] == ["2026-09"]


def test_how_it_was_made_says_who_when_and_how_many(client):
    figure = KeyFigureFactory(value=240, label="personnes")
    block = printed(client, "how_it_was_made", {
        "heading": "Ensemble", "text": "", "achievement": False,
        "counts": [
            {"figure": figure.pk, "quantity": "", "label": ""},
            {"figure": None, "quantity": "18 mois", "label": "d’ateliers"},
            {"figure": None, "quantity": "", "label": "Décompte orphelin"},
        ],
        "stages": [{"when": moment("2024-02-01", "quarter"), "who": "Les familles", "text": "<p>Ont écrit</p>"}],
    })  # fmt: skip

    assert [words(each) for each in block.select("li")] == [
        "240 personnes",
        "18 mois d’ateliers",
        "Les familles 1er trimestre 2024 Ont écrit",
    ]


def test_a_media_plan_is_grouped_by_medium_in_the_order_of_time():
    appearance = {"note": "", "place": "", "starts": moment(None), "ends": moment(None)}
    block = stream_block("press")
    value = block.to_python([{"type": "media_plan", "value": {"heading": "Où nous voir", "appearances": [
        {**appearance, "kind": "posters", "support": "Abribus", "place": "Saint-Clair", "starts": moment("2026-06-01"),
         "ends": moment("2026-06-30", "month")},
        {**appearance, "kind": "press", "support": "L’Écho", "starts": moment("2026-05-20"), "note": "demi-page"},
        {**appearance, "kind": "press", "support": "La Gazette", "starts": moment("2026-05-12")},
        {**appearance, "kind": "radio", "support": " "},
    ]}}])  # fmt: skip

    soup = BeautifulSoup(block.render(value), "html.parser")

    assert [words(group) for group in soup.select(".cp-media-plan__group")] == [
        "Presse La Gazette 12 mai 2026 L’Écho 20 mai 2026 demi-page",
        "Affichage Abribus 1er juin 2026 – juin 2026, Saint-Clair",
    ]
    assert [heading.name for heading in soup.select("h2, h3")] == ["h2", "h3", "h3"]


@pytest.mark.parametrize("stream", ["campaign", "page", "section"])
def test_candidates_do_not_get_the_media_plan(stream):
    assert "media_plan" not in stream_block(stream).child_blocks
    assert "steps" in stream_block(stream).child_blocks


BLANK = [
    ("steps", {"heading": "Titre orphelin", "steps": [], "layout": "timeline"}),
    ("conditions", {"heading": "Titre orphelin", "required": [], "not_asked": [], "to_discuss": []}),
    ("disclosure", {"label": "Titre orphelin", "content": []}),
    ("breakdown", {"heading": "Titre orphelin", "parts": []}),
    ("milestones", {"heading": "Titre orphelin", "milestones": []}),
    ("documents", {"heading": "Titre orphelin", "documents": [{"document": 9999, "when": moment(None)}]}),
    ("gallery", {"heading": "Titre orphelin", "pictures": []}),
    ("related_links", {"heading": "Titre orphelin", "links": []}),
    ("table", {"heading": "Titre orphelin", "caption": "Légende orpheline", "cells": "Une ligne"}),
    ("other_ways", {"heading": "Titre orphelin", "ways": []}),
    ("how_it_was_made", {"heading": "Titre orphelin", "counts": [], "stages": []}),
    ("reusable_section", {"section": 9999, "layout": "plain", "nav_label": "Entrée orpheline"}),
]


@pytest.mark.parametrize(("name", "value"), BLANK, ids=[name for name, _value in BLANK])
def test_a_block_without_content_prints_nothing(client, name, value):
    page = campaign(body=[{"type": name, "value": value}, text("<p>Et voici la suite</p>")])

    html = client.get(page.url).content.decode()

    assert "orphelin" not in html
    assert html.count("cp-band") == 1
    assert "Et voici la suite" in html


PRAISE = [
    ("milestones", {"milestones": [{"when": moment("2023-02-01"), "title": "Notre réussite"}], "achievement": True}),
    (
        "how_it_was_made",
        {"counts": [], "stages": [{"when": moment(None), "who": "Notre réussite"}], "achievement": True},
    ),
]


@pytest.mark.parametrize(("name", "value"), PRAISE, ids=[name for name, _value in PRAISE])
def test_a_neutral_site_hides_what_is_ticked_as_an_achievement(client, rf, name, value):
    page = campaign(body=[{"type": name, "value": value}, text("<p>Et voici la suite</p>")])
    shown = client.get(page.url).content.decode()

    page.previewed_neutral = True
    neutral = page.serve(rf.get(page.url)).rendered_content

    assert "Notre réussite" in shown
    assert "Notre réussite" not in neutral
    assert "Et voici la suite" in neutral
