"""Services, partners, people for the press, and what is promised, asked and said."""

import datetime

import factory

from campaign_pages.facts.models import Commitment, Contact, Message, Partner, PressContact, Question
from tests.factories.facts import FactFactory


class ContactFactory(FactFactory):
    class Meta:
        model = Contact

    name = factory.Sequence(lambda n: f"Contact {n}")
    service = "Service de l’accueil familial"
    phone = "04 65 71 00 00"


class PressContactFactory(FactFactory):
    class Meta:
        model = PressContact

    name = factory.Sequence(lambda n: f"Camille Roche {n}")
    role = "relations avec la presse"
    mail = "presse@example.org"
    review_on = datetime.date(2099, 12, 31)


class PartnerFactory(FactFactory):
    class Meta:
        model = Partner

    name = factory.Sequence(lambda n: f"Association du Chemin {n}")


class CommitmentFactory(FactFactory):
    class Meta:
        model = Commitment

    name = factory.Sequence(lambda n: f"Engagement {n}")
    text = factory.Sequence(lambda n: f"ouvrir la maison d’accueil numéro {n}")


class QuestionFactory(FactFactory):
    class Meta:
        model = Question

    name = factory.Sequence(lambda n: f"Question {n}")
    question = factory.Sequence(lambda n: f"Faut-il un jardin de {n} hectares ?")
    answer = "<p>Non, une chambre suffit.</p>"


class MessageFactory(FactFactory):
    class Meta:
        model = Message

    name = factory.Sequence(lambda n: f"Message {n}")
    text = factory.Sequence(lambda n: f"Une place à table, {n} fois par jour")
