"""Discriminatory wording is found; what is said of children, of figures or to welcome everybody is left alone."""

import importlib
import pkgutil

import pytest
from django.utils import translation

import cms.demo
from campaign_pages.composed.wording import Criterion, findings

AGE, SEX, FAMILY, ORIGIN, HEALTH, LOOKS = Criterion

FLAGGED = [
    ("Nous cherchons des personnes de 35 à 45 ans.", AGE, "de 35 à 45 ans"),
    ("Cible : les 35-45 ans en reconversion", AGE, "les 35-45 ans"),
    ("Vous avez entre 30 et 40\u00a0ans et souhaitez accueillir un enfant.", AGE, "entre 30 et 40 ans"),
    ("Vous avez de 30 à 40 ans.", AGE, "de 30 à 40 ans"),
    ("Ouvert aux moins de 40 ans.", AGE, "moins de 40 ans"),
    ("Vous avez plus de 50 ans ?", AGE, "plus de 50 ans"),
    ("Poste à pourvoir, 45 ans maximum.", AGE, "45 ans maximum"),
    ("Une personne âgée de 30 ans.", AGE, "âgée de 30 ans"),
    ("Âge idéal : la trentaine.", AGE, "Âge idéal"),
    ("La limite d’âge est de 60 ans.", AGE, "limite d’âge"),
    ("Rejoignez une équipe jeune et dynamique.", AGE, "équipe jeune"),
    ("Vous êtes jeune et dynamique.", AGE, "Vous êtes jeune"),
    ("Motivée, jeune et dynamique ?", AGE, "jeune et dynamique"),
    ("Nous accueillons de jeunes diplômés.", AGE, "jeunes diplômés"),
    ("Poste idéal pour jeune retraité.", AGE, "idéal pour jeune retraité"),
    ("Profil junior accepté.", AGE, "Profil junior"),
    ("Un chef de projet senior.", AGE, "chef de projet senior"),
    ("Nous recherchons des retraités disponibles.", AGE, "recherchons des retraités"),
    ("Vous êtes retraitée et disponible.", AGE, "Vous êtes retraitée"),
    ("Une mission pour quadragénaires.", AGE, "quadragénaires"),
    ("<p>Vous avez <b>de 35&nbsp;à 45&nbsp;ans</b>.</p>", AGE, "de 35 à 45 ans"),
    ("Le Département recrute des assistants familiaux.", SEX, "assistants familiaux"),
    ("Le Département recrute aujourd’hui 200 nouveaux assistants familiaux.", SEX, "assistants familiaux"),
    ("Nous recherchons un éducateur pour le foyer.", SEX, "éducateur"),
    ("La MDPH recherche un infirmier.", SEX, "infirmier"),
    ("Nous recrutons des assistantes maternelles.", SEX, "assistantes maternelles"),
    ("Le service recherche des candidats.", SEX, "candidats"),
    ("Recherche femme de ménage.", SEX, "femme de ménage"),
    ("Nous cherchons un homme de ménage.", SEX, "homme de ménage"),
    ("Ce poste s’adresse aux femmes.", SEX, "s’adresse aux femmes"),
    ("Nous recrutons des femmes disponibles.", SEX, "recrutons des femmes"),
    ("Vous êtes célibataire.", FAMILY, "Vous êtes célibataire"),
    ("Nous recherchons des mères de famille.", FAMILY, "recherchons des mères de famille"),
    ("Il faut être en couple.", FAMILY, "Il faut être en couple"),
    ("Profil : maman au foyer.", FAMILY, "Profil : maman"),
    ("Candidat sans charge de famille.", FAMILY, "sans charge de famille"),
    ("Idéalement en couple sans enfant.", FAMILY, "Idéalement en couple"),
    ("Nationalité française exigée.", ORIGIN, "Nationalité française"),
    ("Une personne de langue maternelle française.", ORIGIN, "de langue maternelle"),
    ("Des familles d’origine française.", ORIGIN, "d’origine française"),
    ("Vous devez être en bonne santé.", HEALTH, "devez être en bonne santé"),
    ("Excellente santé exigée.", HEALTH, "Excellente santé exigée"),
    ("Ouvert aux personnes valides.", HEALTH, "personnes valides"),
    ("Bonne présentation exigée.", LOOKS, "Bonne présentation exigée"),
]

LEFT_ALONE = [
    "Les jeunes confiés au Département.",
    "L’accompagnement des jeunes majeurs de 18 à 21 ans.",
    "Un foyer pour jeunes de 16 à 25 ans.",
    "Des enfants de 3 à 6 ans, parfois plus.",
    "Une attestation pour les mineurs de 13 ans et plus.",
    "Une attestation pour les personnes de 13 ans et plus qui vivent au foyer.",
    "Il faut avoir 18 ans et plus.",
    "Une éducatrice de jeunes enfants vous conseille.",
    "Les jeunes adultes sortant de l’aide sociale à l’enfance.",
    "Accueillir un jeune, c’est l’accompagner.",
    "Nous agissons pour les seniors et leurs aidants.",
    "L’habitat des seniors et des juniors.",
    "La formation dure de 18 à 36 mois.",
    "Plus de 30 ans d’expérience au service des familles.",
    "Le service existe depuis plus de 40 ans.",
    "La moitié des assistantes familiales a 55 ans ou plus.",
    "Neuf sur dix ont plus de 45 ans.",
    "Il n’y a pas de limite d’âge.",
    "Sans limite d’âge, sans diplôme exigé.",
    "L’agrément est valable cinq ans, renouvelé sans limite de durée.",
    "Que vous soyez retraité, salarié ou en recherche d’emploi.",
    "À la retraite, Monique garde le contact.",
    "Le Département recrute des assistantes et assistants familiaux.",
    "Le Département recrute un médecin (F/H).",
    "Nous recherchons un éducateur ou une éducatrice.",
    "Nous recrutons des éducateur·rices.",
    "Le Département recrute, et un référent vous accompagne.",
    "L’assistant familial est recruté par le Département.",
    "Des femmes et des hommes accueillent chez eux un enfant.",
    "Nous recherchons des femmes et des hommes prêts à accueillir.",
    "Une sage-femme de la PMI vous reçoit.",
    "Célibataire ou en couple, avec ou sans enfant.",
    "Que vous soyez en couple ou non.",
    "Vous êtes en couple ou non : cela ne change rien.",
    "Faut-il être en couple ?",
    "Il n’est pas nécessaire d’être en couple.",
    "Pas besoin d’être marié ni propriétaire.",
    "Dois-je être en bonne santé ?",
    "Les liens avec la mère de l’enfant sont préservés.",
    "Mère de famille et infirmière, Anne a changé de métier.",
    "Un enfant qui grandit en bonne santé.",
    "Un certificat médical est demandé à chaque adulte.",
    "Des enfants de toutes nationalités.",
    "Un français courant suffit.",
    "De 465 en 2015 à 283 en 2025.",
    "Vous serez rémunéré 1 823 € par mois.",
    "À la recherche d’un emploi, en reconversion, en quête de sens.",
    "",
]


@pytest.mark.parametrize(("text", "criterion", "words"), FLAGGED)
def test_discriminatory_words_are_found_with_their_reason(text, criterion, words):
    found = findings(text)

    assert [(each.words, each.criterion) for each in found[:1]] == [(words, criterion)]
    assert str(found[0].reason)
    assert str(found[0].better)


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_legitimate_words_are_left_alone(text):
    assert [each.words for each in findings(text)] == []


def test_the_same_words_are_told_once_and_others_too():
    found = findings("<p>De 35 à 45 ans.</p><p>De 35 à 45 ans, de nationalité française.</p>")

    assert [each.words for each in found] == ["De 35 à 45 ans", "de nationalité française"]


def demo_texts():
    for module in pkgutil.iter_modules(cms.demo.__path__):
        if module.name.startswith("texts"):
            found = importlib.import_module(f"cms.demo.{module.name}")
            yield from ((module.name, text) for text in strings_in(vars(found)))


def strings_in(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for name, each in value.items():
            if not str(name).startswith("__"):
                yield from strings_in(each)
    elif isinstance(value, list | tuple):
        for each in value:
            yield from strings_in(each)
    elif callable(value) and getattr(value, "__module__", "").startswith("cms.demo.texts"):
        try:
            yield from strings_in(value())
        except TypeError:
            return


def test_the_demo_raises_no_alarm():
    texts = list(demo_texts())

    assert len(texts) > 20
    assert [(name, each.words) for name, text in texts for each in findings(text)] == []


def test_reasons_are_told_in_french():
    with translation.override("fr"):
        said = str(findings("Vous avez de 35 à 45 ans.")[0].reason)

    assert "âge" in said
