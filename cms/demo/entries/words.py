"""What is said once and shown everywhere: commitments, true-or-false, glossary, campaign messages."""

import datetime

from .entry import Entry, Ref

HAUTE_COMBE = "Département de la Haute-Combe (données fictives)"
PROJECT = "projet départemental de l’enfance 2026-2031"


def commitment(key: str, text: str, status: str, **fields) -> Entry:
    return Entry(
        key,
        {"name": text[:140], "text": text, "status": status, "source": HAUTE_COMBE, "publication": PROJECT, **fields},
        tags=("enfance",),
    )


COMMITMENTS = (
    commitment("safety", "Mettre chaque enfant en sécurité, sans attendre et sans rupture inutile", "under_way"),
    commitment("stability", "Donner à chacun un lieu de vie stable, et des adultes qui restent", "under_way"),
    commitment("quality", "Visiter chaque lieu d’accueil au moins une fois par an, et le dire publiquement", "kept"),
    commitment("alone", "Accueillir et accompagner les mineurs arrivés seuls en France", "under_way"),
    commitment("together", "Construire les réponses avec les jeunes et leurs familles", "under_way"),
    commitment(
        "reinforcement",
        "Renforcer les équipes qui interviennent à domicile",
        "announced",
        figure=Ref("figure", "million"),
    ),
    commitment("home-help", "Agir tôt, à domicile, avant que la séparation ne devienne la seule issue", "under_way"),
    commitment(
        "youth-network", "Faire vivre un réseau d’anciens enfants confiés, pour que personne ne parte seul", "announced"
    ),
    commitment("ordinary-rights", "Ouvrir les mêmes droits à tous : école, santé, sport, vacances", "under_way"),
    commitment("relatives", "Chercher d’abord autour de l’enfant : un oncle, une voisine, une marraine", "under_way"),
)


def question(key: str, text: str, answer: str, **fields) -> Entry:
    return Entry(
        key,
        {
            "name": text[:140],
            "question": text,
            "answer": f"<p>{answer}</p>",
            "review_on": datetime.date(2027, 7, 1),
            **fields,
        },
        tags=("accueil familial",),
    )


def statement(key: str, text: str, verdict: str, answer: str) -> Entry:
    return question(key, text, answer, kind="statement", verdict=verdict)


QUESTIONS = (
    statement(
        "garden",
        "Il faut une maison avec un jardin.",
        "false",
        "Un appartement convient aussi. Ce qui compte : un logement sûr, et un coin à lui pour l’enfant.",
    ),
    statement(
        "diploma",
        "On peut commencer sans diplôme.",
        "true",
        "La préparation vient avant le premier accueil, la formation pendant que vous exercez. Les épreuves du diplôme sont "
        "à passer ; les réussir n’est pas exigé pour continuer.",
    ),
    statement(
        "same-child",
        "Un enfant reste toujours jusqu’à sa majorité.",
        "false",
        "Le temps qu’il lui faut : quelques jours, une année scolaire, parfois toute l’enfance. Le projet est revu avec vous.",
    ),
    statement(
        "other-job",
        "On peut garder un autre emploi.",
        "depends",
        "Il faut pouvoir être là, y compris un mardi de fièvre. L’équipe l’examine avec vous, au cas par cas.",
    ),
    statement(
        "paid-between",
        "Entre deux accueils, on ne touche plus rien.",
        "false",
        "Si vous restez disponible, la loi prévoit une indemnité journalière.",
    ),
    question(
        "smoke",
        "J’ai un chien, un chat. Est-ce un obstacle ?",
        "Non, dès lors qu’ils sont habitués aux enfants. On en parle pendant la visite : certains enfants ont peur, d’autres "
        "leur confient tout.",
    ),
    question(
        "move",
        "Et si je déménage ?",
        "Prévenez le service avant : l’agrément vous suit, et le nouveau logement est visité. Dans un autre département, "
        "c’est ce département qui reprend le dossier.",
    ),
)

GLOSSARY = tuple(
    Entry(key, {"name": name, "expansion": expansion, "definition": definition}, tags=("sigles",))
    for key, name, expansion, definition in (
        (
            "ase",
            "ASE",
            "aide sociale à l’enfance",
            "Le service du Département qui protège les enfants en danger et aide leurs familles.",
        ),
        (
            "pmi",
            "PMI",
            "protection maternelle et infantile",
            "Sages-femmes, puéricultrices et médecins du Département, pour les futurs parents et les enfants de moins de six "
            "ans. La PMI instruit aussi les demandes d’agrément.",
        ),
        (
            "mdph",
            "MDPH",
            "maison départementale des personnes handicapées",
            "Le guichet unique des droits liés au handicap.",
        ),
        (
            "cdaph",
            "CDAPH",
            "commission des droits et de l’autonomie des personnes handicapées",
            "Elle décide des droits, sur proposition de l’équipe de la MDPH.",
        ),
        (
            "mecs",
            "MECS",
            "maison d’enfants à caractère social",
            "Un foyer où des éducateurs se relaient jour et nuit auprès d’un petit groupe d’enfants.",
        ),
    )
)

MESSAGES = (
    Entry(
        "table",
        {
            "name": "Signature de la campagne",
            "text": "Une place à votre table, un cap pour un enfant.",
            "use": "baseline",
            "explanation": "Sur tous les supports, sans point d’exclamation.",
        },
    ),
    Entry(
        "team",
        {
            "name": "Jamais seul",
            "text": "On accueille chez soi. On n’est jamais seul.",
            "use": "argument",
            "explanation": "",
        },
    ),
    Entry(
        "teammates",
        {
            "name": "Métiers de l’ombre",
            "text": "Derrière un enfant qui grandit, il y a toute une équipe que personne ne voit.",
            "use": "argument",
            "explanation": "Pour les métiers de la protection de l’enfance.",
        },
    ),
    Entry(
        "thanks",
        {
            "name": "Merci",
            "text": "À celles et ceux qui ont ouvert leur porte : merci.",
            "use": "thanks",
            "explanation": "",
        },
    ),
)

WORDS = (
    ("commitment", COMMITMENTS),
    ("question", QUESTIONS),
    ("glossaryterm", GLOSSARY),
    ("message", MESSAGES),
)
