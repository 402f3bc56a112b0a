"""Testimonials in the blocks of other pages: who is shown, in which order, and who is not any more."""

import pytest
from bs4 import BeautifulSoup
from django.core.exceptions import ValidationError
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from campaign_pages.blocks.stream import campaign_blocks, stream_block
from tests.factories.jobs import job_sheet
from tests.factories.pages import campaign, campaign_index, policy, section
from tests.factories.people import VoiceFactory
from tests.factories.pictures import picture
from tests.factories.series import episode, professional, series

pytestmark = pytest.mark.django_db


def portrait(page):
    return {"type": "portrait", "value": {"testimonial": page.pk}}


def portraits(*chosen, tag="", of=None, at_most=3, heading="Ils font ce métier"):
    numbers = [each.pk for each in chosen]
    values = {"heading": heading, "chosen": numbers, "tag": tag, "series": of and of.pk, "at_most": at_most}
    return {"type": "portraits", "value": values}


def announced(shown, at_most=2):
    return {"type": "series", "value": {"heading": "", "series": shown.pk, "at_most": at_most}}


def lifted(page, number=None):
    return {"type": "lifted_quotation", "value": {"testimonial": page.pk, "number": number}}


def visit(client, page):
    client.get(page.url)
    with CaptureQueriesContext(connection) as asked:
        html = client.get(page.url).content
    return len(asked), BeautifulSoup(html, "html.parser")


def names(html):
    return [a.get_text(strip=True).partition(",")[0] for a in html.select(".ts-card__link")]


def people(number, shown=None, **values):
    shown = shown or series()
    return [
        episode(shown, person=professional(f"Personne {rank}", portrait=picture(f"Visage {rank}"), **values))
        for rank in range(number)
    ]


def test_a_portrait_shows_face_name_job_and_sentence_with_one_link(client):
    nadia = professional("Nadia B.", portrait=picture("Nadia", size=(1600, 1200)))
    page = episode(person=nadia, sentence="On refait la journée.")

    _cost, html = visit(client, policy(body=[portrait(page)]))
    card = html.select_one(".ts-card")

    assert [a["href"] for a in card.select("a")] == [page.url]
    assert card.h2.get_text() == "Nadia B., auxiliaire de puériculture"
    assert card.select_one(".ts-card__sentence").get_text() == "«\u00a0On refait la journée.\u00a0»"
    assert card.img["alt"] == ""
    assert card.source["srcset"].count(" 4") == 1


def test_chosen_ones_come_in_the_editors_order(client):
    first, second, third = people(3)

    _cost, html = visit(client, policy(body=[portraits(third, first)]))

    assert names(html) == ["Personne 2", "Personne 0"]
    assert second.person.display_name not in html.get_text()


def test_a_tag_or_a_series_chooses_in_the_order_of_the_tree(client):
    shown = series()
    by_tag = people(4, shown, tags=["Accueil"])
    decoy = episode(shown, person=professional("Ailleurs"))
    elsewhere = episode(series(), person=professional("Autre série", tags=["accueil"]))
    page = policy(
        body=[
            portraits(tag="accueil", at_most=2),
            portraits(of=shown, at_most=12),
            portraits(tag="accueil", at_most=12),
        ]
    )

    _cost, html = visit(client, page)
    by_two, of_series, by_all = (names(block) for block in html.select(".ts-portraits"))

    assert by_two == ["Personne 0", "Personne 1"]
    assert of_series == [*(each.person.display_name for each in by_tag), decoy.person.display_name]
    assert by_all == [*(each.person.display_name for each in by_tag), elsewhere.person.display_name]


def test_a_series_is_announced_with_its_first_episodes(client):
    shown = series(title="Nos champions", theme="Esprit d’équipe", colour_scheme="accent")
    people(3, shown)

    _cost, html = visit(client, policy(body=[announced(shown)]))
    block = html.select_one(".ts-series")

    assert block.h2.get_text() == "Nos champions"
    assert block.select_one(".ts-series__theme").get_text() == "Esprit d’équipe"
    assert "cp-scheme--accent" in block["class"]
    assert names(block) == ["Personne 0", "Personne 1"]
    assert block.select_one(".ts-series__way a")["href"] == shown.url


@pytest.mark.parametrize(
    ("number", "words"),
    [(None, "Un rire suffit."), (2, "On tient bon."), (3, None)],
)
def test_a_quotation_is_lifted_by_its_number(client, number, words):
    page = episode(person=professional("Nadia B."), quotations=["Un rire suffit.", "On tient bon."])

    _cost, html = visit(client, policy(body=[lifted(page, number)]))
    found = html.select(".ts-lifted__words")

    assert [each.get_text() for each in found] == ([f"«\u00a0{words}\u00a0»"] if words else [])
    assert [a["href"] for a in html.select(".ts-lifted__link")] == ([page.url] if words else [])


def test_without_a_quotation_the_sentence_speaks(client):
    _cost, html = visit(client, policy(body=[lifted(episode(sentence="Je reste."))]))
    assert html.select_one(".ts-lifted__words").get_text() == "«\u00a0Je reste.\u00a0»"


def withdraw(page):
    type(page.person).objects.filter(pk=page.person.pk).update(withdrawn_at=timezone.now())


def let_end(page):
    page.person.authorisations.update(ends_on="2020-01-31", starts_on="2020-01-01")


def unconfirm(page):
    type(page).objects.filter(pk=page.pk).update(no_child_identifiable=False)


@pytest.mark.parametrize("leave", [withdraw, let_end, unconfirm, lambda page: page.unpublish()])
def test_who_leaves_disappears_from_every_block(client, leave):
    shown = series(title="Nos champions")
    gone, stays = people(2, shown, tags=["nuit"])
    blocks = [
        portrait(gone),
        lifted(gone),
        portraits(gone, stays),
        portraits(tag="nuit"),
        portraits(of=shown),
        announced(shown),
    ]
    page = campaign(body=[*blocks, section("Teintée", *blocks, layout="tinted")])
    assert names(visit(client, page)[1]).count("Personne 0") == 10

    leave(gone)
    _cost, html = visit(client, page)

    assert names(html) == ["Personne 1"] * 8
    assert "Personne 0" not in str(html)
    assert "Visage 0" not in str(html)
    assert html.select(".ts-portrait, .ts-lifted-quotation") == []


def test_an_emptied_block_prints_nothing(client):
    shown = series(title="Série vide")
    (only,) = people(1, shown, tags=["nuit"])
    withdraw(only)
    body = [portraits(only), portraits(tag="nuit"), portraits(of=shown), announced(shown), portraits()]

    _cost, html = visit(client, policy(title="Enfance", body=body))

    assert html.select("[class^=ts-], .cp-band") == []
    assert "Ils font" not in html.get_text()
    assert "Série vide" not in html.get_text()


def test_a_voice_is_shown_without_a_face(client):
    page = episode(person=VoiceFactory(), picture=picture("Un visage"), sentence="On m’a cru.")
    _cost, html = visit(client, policy(body=[portrait(page)]))
    assert html.select(".ts-card img") == []
    assert html.select_one(".ts-card--voice .ts-card__sentence") is not None


def test_three_cost_as_many_queries_as_one(client):
    index, shown = campaign_index(), series()
    cards = people(3, shown, tags=["nuit"])

    def body(chosen, at_most):
        blocks = [portraits(*chosen), portraits(tag="nuit", at_most=at_most), announced(shown, at_most)]
        return [*blocks, *(lifted(each) for each in chosen), *(portrait(each) for each in chosen)]

    of_one, html = visit(client, campaign(index, body=body(cards[:1], 1)))
    of_three, more = visit(client, campaign(index, body=body(cards, 3)))

    assert (len(html.select(".ts-card")), len(more.select(".ts-card"))) == (4, 12)
    assert of_three == of_one


def test_they_stand_in_the_streams_of_pages_and_not_where_pay_is_told():
    named = {"portrait", "portraits", "lifted_quotation", "series"}
    for stream in ("campaign", "page", "press", "section", "reusable"):
        assert named <= set(stream_block(stream).child_blocks)
    assert not named & set(stream_block("pay").child_blocks)


def test_in_a_hosts_own_stream_rights_are_asked_too():
    gone, stays = people(2)
    withdraw(gone)
    for name, values in (("portrait", {}), ("lifted_quotation", {"number": None})):
        block = dict(campaign_blocks(name))[name]
        printed = [block.render(block.to_python({"testimonial": each.pk, **values})) for each in (gone, stays)]
        assert printed[0] == ""
        assert "Personne 1" in printed[1]
    block = dict(campaign_blocks("portraits"))["portraits"]
    value = block.to_python({"heading": "", "chosen": [gone.pk, stays.pk], "tag": "", "series": None, "at_most": 3})
    assert names(BeautifulSoup(block.render(value), "html.parser")) == ["Personne 1"]


def test_portraits_want_somebody_to_choose_them():
    block = dict(campaign_blocks("portraits"))["portraits"]
    with pytest.raises(ValidationError) as refused:
        block.clean(block.to_python({"heading": "Vide", "chosen": [], "tag": "", "series": None, "at_most": 3}))
    assert "tag" in refused.value.block_errors


def test_on_a_job_sheet_and_in_the_preview_of_one(client, admin_client):
    (only,) = people(1)
    page = job_sheet(body=[section("Ils en parlent", portrait(only))])
    assert names(visit(client, page)[1]) == ["Personne 0"]
