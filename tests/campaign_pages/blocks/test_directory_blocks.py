"""Contacts, partners, commitments, messages, questions and received ideas as visitors see them."""

import pytest
from bs4 import BeautifulSoup
from django.core.exceptions import ValidationError
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.images import get_image_model

from campaign_pages.blocks.answers import TrueFalseBlock
from campaign_pages.blocks.commitments import CommitmentsBlock
from tests.factories.directory import (
    CommitmentFactory,
    ContactFactory,
    MessageFactory,
    PartnerFactory,
    QuestionFactory,
)
from tests.factories.facts import KeyFigureFactory
from tests.factories.pages import campaign, campaign_index, section
from tests.factories.pictures import picture

pytestmark = pytest.mark.django_db


def block(kind, **value):
    return {"type": kind, "value": value}


def shown(client, *blocks, parent=None):
    page = campaign(parent, body=[section("Tout", *blocks)])
    return BeautifulSoup(client.get(page.url).content, "html.parser")


def texts(found):
    return [" ".join(each.get_text(" ", strip=True).split()) for each in found]


def test_each_way_to_reach_a_contact_is_a_link_to_tap(client):
    contact = ContactFactory(
        service="Accueil familial",
        sms="06 39 98 00 00",
        mail="accueil@example.org",
        accessible_call="https://relais.example.org/",
        address="12, place du Marché\n99000 Combeville",
        page=campaign_index(),
    )
    gone = ContactFactory(service="Ancien service", live=False)

    page = shown(client, block("contact", heading="", contacts=[contact.pk, gone.pk, 9999]), parent=contact.page)

    assert [link["href"] for link in page.select(".cp-contact a")] == [
        "tel:0465710000",
        "sms:0639980000",
        "mailto:accueil@example.org",
        "https://relais.example.org/",
        contact.page.url,
    ]
    assert texts(page.select("h3.cp-contact__name")) == ["Accueil familial"]
    assert "99000 Combeville" in page.get_text()
    assert "Ancien service" not in page.get_text()


def test_territories_lead_where_one_service_has_a_contact_for_each(client):
    north, south = (ContactFactory(territory=name) for name in ("Nord", "Sud"))
    index = campaign_index()

    page = shown(client, block("contact", heading="Près de chez vous", contacts=[north.pk, south.pk]), parent=index)
    alone = shown(client, block("contact", heading="", contacts=[north.pk]), parent=index)

    assert texts(page.select("h4.cp-contact__name")) == ["Nord", "Sud"]
    assert texts(alone.select("h3.cp-contact__name")) == ["Service de l’accueil familial"]


def test_a_partner_is_there_by_logo_and_name(client, settings):
    logo, withheld = picture("Logo", size=(300, 100)), picture("Retiré", size=(300, 100))
    settings.CAMPAIGN_PAGES = {
        **settings.CAMPAIGN_PAGES,
        "PICTURE_GATES": ["tests.campaign_pages.blocks.test_directory_blocks.withholds_removed"],
    }
    partners = [
        PartnerFactory(name="Le Chemin", logo=logo, web_address="https://chemin.example.org/", sentence="Un répit."),
        PartnerFactory(name="La Passerelle", logo=withheld),
    ]

    page = shown(client, block("partners", heading="", partners=[each.pk for each in partners], layout="logos"))

    assert texts(page.select(".cp-partners__name")) == ["Le Chemin", "La Passerelle"]
    assert [img["alt"] for img in page.select(".cp-partners img")] == [""]
    assert page.select_one(".cp-partners a")["href"] == "https://chemin.example.org/"
    assert "Un répit." not in page.get_text()


def withholds_removed(image_ids, moment):
    return set(get_image_model().objects.filter(pk__in=image_ids, title="Retiré").values_list("pk", flat=True))


@pytest.mark.parametrize("with_status", [True, False])
def test_a_commitment_says_its_state_and_its_figure(client, with_status):
    figure = KeyFigureFactory(display_text="1 million d’euros", label="pour les équipes")
    draft = KeyFigureFactory(display_text="9 millions", label="secrets", live=False)
    commitments = [
        CommitmentFactory(text="renforcer les équipes", status="under_way", figure=figure),
        CommitmentFactory(text="ouvrir deux maisons", figure=draft),
    ]
    value = {"heading": "Nous nous engageons à", "commitments": [each.pk for each in commitments]}

    page = shown(client, block("commitments", **value, with_status=with_status))

    assert texts(page.select("h3.cp-heading")) == ["Nous nous engageons à"]
    assert texts(page.select(".cp-commitments__figure")) == ["1 million d’euros pour les équipes"]
    assert texts(page.select(".cp-commitments__status")) == ["En cours", "Annoncé"] * with_status
    assert "9 millions" not in page.get_text()


def test_a_message_is_the_same_words_on_every_page(client):
    message = MessageFactory(text="Une place à table", use="baseline", explanation="Tous les soirs.")
    index = campaign_index()
    pages = [shown(client, block("messages", heading="", messages=[message.pk]), parent=index) for _ in range(2)]

    assert [texts(page.select(".cp-messages__entry--baseline > .cp-messages__text")) for page in pages] == [
        ["Une place à table"]
    ] * 2
    assert all("Tous les soirs." in page.get_text() for page in pages)


@pytest.mark.parametrize(("shown_open", "folded"), [(False, 2), (True, 0)])
def test_a_received_idea_has_its_verdict_in_words(client, shown_open, folded):
    ideas = [
        QuestionFactory(kind="statement", question="Il faut un jardin.", verdict="false", answer="<p>Une chambre.</p>"),
        QuestionFactory(kind="statement", question="La formation est payée.", verdict="true"),
    ]
    question = QuestionFactory(question="Et le salaire ?")
    chosen = [each.pk for each in (*ideas, question)]

    page = shown(client, block("true_false", heading="", statements=chosen, shown_open=shown_open))

    assert texts(page.select(".cp-true-false__verdict")) == ["Faux", "Vrai"]
    assert len(page.select("details")) == folded
    assert "Une chambre." in page.get_text()
    assert "Et le salaire ?" not in page.get_text()


def test_a_question_without_verdict_is_refused_among_received_ideas():
    idea = QuestionFactory(kind="statement", verdict="true")
    true_false = TrueFalseBlock()

    def cleaned(*questions):
        return true_false.clean(true_false.normalize({"heading": "", "statements": list(questions)}))

    assert list(cleaned(idea)["statements"]) == [idea]
    with pytest.raises(ValidationError) as problem:
        cleaned(idea, QuestionFactory())
    assert set(problem.value.block_errors["statements"].block_errors) == {1}


def test_chosen_questions_come_before_typed_ones(client):
    chosen = QuestionFactory(question="Faut-il être en couple ?", answer="<p>Non.</p>", source="Service RH")
    draft = QuestionFactory(question="Brouillon ?", live=False)
    typed = [{"question": "Et ici ?", "answer": "<p>Oui.</p>"}]

    page = shown(client, block("faq", heading="", chosen=[chosen.pk, draft.pk], questions=typed))

    assert texts(page.select("summary")) == ["Faut-il être en couple ?", "Et ici ?"]
    assert "Service RH" in page.get_text()


def test_questions_stored_before_there_were_chosen_ones_are_still_shown(client):
    stored = {"heading": "Vos questions", "questions": [{"question": "Et ici ?", "answer": "<p>Oui.</p>"}]}

    page = shown(client, block("faq", **stored))

    assert texts(page.select("summary")) == ["Et ici ?"]


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        ("contact", "contacts"),
        ("partners", "partners"),
        ("commitments", "commitments"),
        ("messages", "messages"),
        ("true_false", "statements"),
        ("faq", "chosen"),
    ],
)
def test_a_block_with_nothing_left_to_say_prints_nothing(client, kind, name):
    page = shown(client, block(kind, heading="Titre orphelin", **{name: [9999, None]}))

    assert "Titre orphelin" not in page.get_text()
    assert page.select(".cp-section")


def test_commitments_marked_as_achievements_are_not_found_by_search():
    commitments = CommitmentsBlock()

    def words(achievement):
        return commitments.get_searchable_content(
            commitments.to_python({"heading": "Tenu", "commitments": [], "achievement": achievement})
        )

    assert (words(achievement=True), words(achievement=False)) == ([], ["Tenu"])


def everything(target, number):
    """One block of each kind with ``number`` records, whose answers link to pages and show figures."""
    figures = [KeyFigureFactory() for _ in range(number)]
    answers = [
        f'<p><a linktype="page" id="{target.pk}">Lire</a> '
        f'<embed embedtype="campaign-figure" id="{each.pk}" text=""/></p>'
        for each in figures
    ]
    logos = [picture(f"Logo {n}", size=(200, 100)) for n in range(number)]
    made = {
        ("contact", "contacts"): [ContactFactory(page=target) for _ in range(number)],
        ("partners", "partners"): [PartnerFactory(logo=logo) for logo in logos],
        ("commitments", "commitments"): [CommitmentFactory(figure=figure) for figure in figures],
        ("messages", "messages"): [MessageFactory() for _ in range(number)],
        ("true_false", "statements"): [
            QuestionFactory(kind="statement", verdict="true", answer=answer) for answer in answers
        ],
        ("faq", "chosen"): [QuestionFactory(answer=answer) for answer in answers],
    }
    return [block(kind, heading="", **{name: [each.pk for each in records]}) for (kind, name), records in made.items()]


def test_three_records_of_each_kind_cost_as_many_queries_as_one(client):
    index = campaign_index()
    target = campaign(index, title="Cible", slug="cible")
    pages = [campaign(index, body=[section("Tout", *everything(target, number))]) for number in (1, 3)]

    def cost(page):
        client.get(page.url)  # logos are cut at the first visit
        with CaptureQueriesContext(connection) as queries:
            html = client.get(page.url).content.decode()
        return len(queries), html

    (for_one, _html), (for_three, html) = map(cost, pages)

    assert for_three == for_one
    assert html.count("cp-commitments__figure") == 3
    assert html.count('href="/campagnes/cible/"') >= 9
