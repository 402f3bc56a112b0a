"""Numbered records of every kind, to fill a page of every block."""

import datetime

from wagtail.models import Site

from campaign_pages.models import Embedding
from tests.factories.candidates import stay_informed
from tests.factories.channels import channel_link
from tests.factories.directory import (
    CommitmentFactory,
    ContactFactory,
    MessageFactory,
    PartnerFactory,
    QuestionFactory,
)
from tests.factories.documents import document
from tests.factories.events import agenda, event, event_week, venue
from tests.factories.events import row as session_row
from tests.factories.facts import FigureSeriesFactory, KeyFigureFactory
from tests.factories.jobs import job_sheet
from tests.factories.knowledge import GlossaryTermFactory
from tests.factories.offers import BenefitFactory, QuotationFactory, SupportMeasureFactory
from tests.factories.pages import text
from tests.factories.people import PersonFactory
from tests.factories.pictures import picture, picture_value
from tests.factories.professions import ProfessionFactory
from tests.factories.recordings import AudioFactory, VideoFactory
from tests.factories.sections import ReusableSectionFactory
from tests.factories.series import episode, series

DAY = {"date": "2026-02-01", "precision": "day"}


class Stock:
    """Numbered records of every kind, made on demand: ``entries`` of them in each list of a block."""

    def __init__(self, entries, target, sheets):
        self.entries, self.target, self.sheets = entries, target, sheets
        self.made = 0
        self.told = series()
        self.first_day = datetime.date.today() + datetime.timedelta(days=9)
        self.hall = venue()
        self.agenda = agenda(slug=f"agenda-{entries}")
        self.week = event_week(slug=f"semaine-{entries}")
        self.pictures = [picture(f"Image {number}", size=(60, 45)) for number in range(entries)]

    def picture(self):
        """One of as many pictures as there are entries: each takes a while to be cut in all its sizes."""
        self.made += 1
        return self.pictures[self.made % self.entries]

    def each(self, make):
        return [make() for _ in range(self.entries)]

    def keys(self, make):
        return [record.pk for record in self.each(make)]

    def link(self, label="Lire la fiche du métier"):
        return {"label": label, "page": self.target.pk, "document": None, "address": ""}

    def measure(self):
        return SupportMeasureFactory(
            quotation=QuotationFactory(),
            picture=self.picture(),
            items=["Des vacances"],
            partners=[PartnerFactory(logo=self.picture())],
        )

    def sheet(self):
        profession = ProfessionFactory(picture=self.picture())
        job_sheet(self.sheets, profession=profession)
        return profession

    def benefit(self):
        return BenefitFactory(terms=[("1.5", KeyFigureFactory())])

    def paragraph(self):
        figure = KeyFigureFactory()
        return (
            f'<p>Lire <a linktype="page" id="{self.target.pk}">la suite du métier</a> et '
            f'<a linktype="document" id="{document(size=10).pk}">le guide complet</a>, '
            f'<embed embedtype="campaign-figure" id="{figure.pk}" text="?"/> familles.</p>'
        )

    def words(self, name):
        """The value of the block of that name."""
        return getattr(self, f"_{name}")()

    def _hero(self):
        return {"layout": "beside", "tone": "primary", "picture": picture_value(self.picture()), "kicker": "Ici"}

    def _section(self):
        return {"heading": "Une section", "layout": "split", "picture": picture_value(self.picture()), "content": []}

    def _text(self):
        return self.paragraph()

    def _quotation(self):
        return {"quotation": QuotationFactory().pk, "achievement": False}

    def _messages(self):
        return {"heading": "Nos mots", "messages": self.keys(MessageFactory)}

    def _disclosure(self):
        self.made += 1
        content = [text(self.paragraph()) for _ in range(self.entries)]
        return {"label": f"Le calcul {self.made}", "anchor": "", "content": content}

    def _how_it_was_made(self):
        counts = self.each(lambda: {"figure": KeyFigureFactory().pk, "quantity": "", "label": "réunions"})
        stages = self.each(lambda: {"when": DAY, "who": "Des familles", "text": "<p>Un avis</p>"})
        return {"heading": "Ensemble", "text": "<p>Un an</p>", "counts": counts, "stages": stages}

    def _reusable_section(self):
        self.made += 1
        content = [
            text(self.paragraph()),
            {"type": "documents", "value": self._documents()},
            {"type": "faq", "value": self._faq()},
        ]
        shared = ReusableSectionFactory(heading=f"Partagée {self.made}", content=content)
        return {"section": shared.pk, "layout": "tinted", "width": "wide"}

    def _key_figures(self):
        return {"heading": "En chiffres", "figures": self.keys(KeyFigureFactory), "layout": "row"}

    def _trend(self):
        return {"heading": "La pente", "text": "", "series": FigureSeriesFactory(comparator=FigureSeriesFactory()).pk}

    def _benefits(self):
        return {"heading": "La paie", "benefits": self.keys(self.benefit), "layout": "rows", "is_grouped": True}

    def _support_measures(self):
        return {"heading": "L’appui", "measures": self.keys(self.measure)}

    def _commitments(self):
        commitments = self.keys(lambda: CommitmentFactory(figure=KeyFigureFactory()))
        return {"heading": "Promis", "commitments": commitments, "with_status": True}

    def _breakdown(self):
        def part(**values):
            return {"label": "Foyers", "figure": KeyFigureFactory().pk, "quantity": "", "description": "", **values}

        return {"heading": "Le total", "introduction": "", "parts": self.each(lambda: part(parts=self.each(part)))}

    def _milestones(self):
        stages = self.each(lambda: {"when": DAY, "title": "Ouverture", "text": "<p>Tout change</p>"})
        return {"heading": "Les dates", "milestones": stages}

    def _table(self):
        return {"heading": "", "caption": "La paie", "cells": "Enfants\tBrut\nUn\t1 000 €", "header_column": True}

    def _picture(self):
        return {"picture": picture_value(self.picture()), "caption": "Ici", "credit": "", "width": "text"}

    def _gallery(self):
        pictures = self.each(lambda: {"picture": picture_value(self.picture()), "caption": "", "credit": ""})
        return {"heading": "Vu ici", "pictures": pictures}

    def _partners(self):
        partners = self.keys(lambda: PartnerFactory(logo=self.picture()))
        return {"heading": "Avec eux", "introduction": "", "partners": partners, "layout": "logos"}

    def _professions(self):
        return {"heading": "Nos métiers", "professions": self.keys(self.sheet)}

    def _next_sessions(self):
        page = event(self.agenda, rows=[session_row(self.first_day, venue=self.hall) for _ in range(self.entries)])
        return {"heading": "Venez", "page": page.get_parent().pk, "at_most": 12}

    def _event_week(self):
        return {"week": self.week.pk, "text": "Sept communes"}

    def _days_left(self):
        return {"what": "La semaine", "day": "2026-11-16", "last_day": None}

    def _programme_to_embed(self):
        Embedding.objects.get_or_create(site=Site.objects.get(is_default_site=True), defaults={"who": "anybody"})
        return {"heading": "Chez vous", "page": self.week.pk, "kind": "", "town": ""}

    def _self_check(self):
        asked = self.each(lambda: {"question": "J’ai une chambre.", "talk": "Une chambre s’aménage."})
        links = self.each(self.link)
        ways = {"meetings": self.week.pk, "links": links, "other_ways": links}
        return {"heading": "Est-ce pour moi ?", "introduction": "", "questions": asked, **ways}

    def _stay_informed(self):
        self.made += 1
        page = stay_informed(self.target, slug=f"au-courant-{self.made}", title=f"Au courant {self.made}")
        return {"heading": "Pas encore ?", "text": "", "page": page.pk, "label": ""}

    def _call_to_action(self):
        return {"heading": "Venez", "text": "", "repeat_actions": True, "links": [self.link()]}

    def _contact(self):
        return {"heading": "Écrivez", "introduction": "", "contacts": self.keys(ContactFactory)}

    def _other_ways(self):
        ways = self.each(lambda: {**self.link("Parrainer un enfant"), "sentence": "<p>Un week-end</p>"})
        return {"heading": "Autrement", "introduction": "", "ways": ways}

    def _share(self):
        return {"heading": "Partager"}

    def _faq(self):
        typed = self.each(lambda: {"question": "Et mon chat ?", "answer": self.paragraph()})
        return {"heading": "Vos questions", "chosen": self.keys(QuestionFactory), "questions": typed}

    def _true_false(self):
        def received_idea():
            return QuestionFactory(kind="statement", verdict="false", answer=self.paragraph())

        return {"heading": "Vrai ?", "introduction": "", "statements": self.keys(received_idea), "shown_open": True}

    def _steps(self):
        steps = self.each(
            lambda: {"title": "J’appelle", "text": self.paragraph(), "duration": "", "links": [self.link()]}
        )
        return {"heading": "Les étapes", "steps": steps, "total_duration": "six mois", "layout": "staircase"}

    def _conditions(self):
        lines = self.each(lambda: "Un logement sûr")
        return {"heading": "Pour moi ?", "required": lines, "not_asked": lines, "to_discuss": lines}

    def _documents(self):
        documents = self.each(
            lambda: {"document": document(size=10).pk, "title": "", "when": DAY, "description": "Le guide"}
        )
        return {"heading": "À lire", "documents": documents}

    def _related_links(self):
        links = self.each(lambda: {**self.link("Un article"), "kind": "related", "source": "Le Messager", "when": DAY})
        return {"heading": "On en parle", "links": links}

    def _glossary(self):
        return {"heading": "Les mots", "all_used": True, "terms": self.keys(GlossaryTermFactory)}

    def _video(self):
        film = VideoFactory(poster=self.picture(), persons=self.each(lambda: PersonFactory(signed=True)))
        return {"heading": "Une journée", "video": film.pk, "caption": "Vu ici"}

    def _audio(self):
        spot = AudioFactory(persons=self.each(lambda: PersonFactory(signed=True)))
        return {"heading": "À la radio", "audio": spot.pk, "caption": ""}

    def testimonial(self):
        return episode(self.told, quotations=["Je reste."], person=self.speaker())

    def speaker(self):
        return PersonFactory(signed=True, portrait=self.picture())

    def _portrait(self):
        return {"testimonial": self.testimonial().pk}

    def _portraits(self):
        return {
            "heading": "Nos visages",
            "chosen": self.keys(self.testimonial),
            "tag": "",
            "series": None,
            "at_most": 12,
        }

    def _lifted_quotation(self):
        return {"testimonial": self.testimonial().pk, "number": 1}

    def _series(self):
        return {"heading": "Un métier, un objet", "series": self.told.pk, "at_most": 3}

    def _media_plan(self):
        appearance = {"kind": "press", "support": "Le Messager", "starts": DAY, "ends": DAY, "place": "", "note": ""}
        self.each(lambda: channel_link(self.target, is_public=True))
        return {"heading": "Où nous voir", "campaign": self.target.pk, "appearances": self.each(lambda: appearance)}
