"""A campaign with every block type, from records made for it, and a job sheet and a press release of the same."""

import datetime
from decimal import Decimal

from django.core.files.base import ContentFile
from wagtail.documents import get_document_model

from campaign_pages.blocks.stream import names_in
from campaign_pages.facts.models import BenefitTerm, MeasureItem, MeasurePartner
from campaign_pages.models import (
    Benefit,
    Branding,
    CampaignPage,
    CampaignProfession,
    CampaignPublic,
    Commitment,
    Contact,
    EventPage,
    EventWeekPage,
    GlossaryTerm,
    JobIndexPage,
    JobSheetPage,
    Message,
    Partner,
    Plan,
    PressContact,
    PressReleasePage,
    PressRoomPage,
    Profession,
    Question,
    Quotation,
    ReleasePhoto,
    ReusableSection,
    RoomContact,
    SessionRow,
    StayInformedPage,
    SupportMeasure,
    VacancyPage,
    VacancyPlace,
    Venue,
)

EACH = 3
DAY = datetime.date(2026, 5, 12)
WEEK_DAY = datetime.date(2100, 11, 15)


def add_everything(home, target, pictures, figures, series):
    """Add the three pages below ``home``; return their (name, address) pairs.

    ``target``: a page to link to.
    """
    Branding.objects.get_or_create(site=home.get_site())
    records = Records(home, target, pictures, figures, series)
    sheet = add_sheet(home, records)
    campaign = add_campaign(home, records)
    release = add_release(home, records)
    return [
        (f"every block type of campaign_pages in a campaign ({len(own_names())})", campaign.url),
        (f"job sheet with {EACH} vacancies", sheet.url),
        ("press release with photos and media plan", release.url),
    ]


def own_names():
    """The blocks of a campaign, those of apps that stand on ``campaign_pages`` left out."""
    return {name for name, path in names_in("campaign").items() if path.startswith("campaign_pages.")}


class Records:
    """What is entered once; ``blocks`` shows all of it."""

    def __init__(self, home, target, pictures, figures, series):
        self.target, self.pictures, self.figures, self.series = target, pictures, figures, series
        self.document = get_document_model().objects.create(
            title="Guide", file=ContentFile(b"x" * 900, name="guide.pdf")
        )
        self.benefits = several(Benefit, label="Prime d’ancienneté", amount=Decimal(338))
        for benefit in self.benefits[1:]:
            benefit.amount, benefit.terms = None, [BenefitTerm(factor=Decimal(70), figure=figures[0])]
            benefit.save()
        self.quotation = Quotation.objects.create(
            name="Citation", text="On garde une lumière.", author="Maryse Delorme"
        )
        self.partners = several(Partner, logo=pictures[0])
        self.measures = several(
            SupportMeasure, title="Une maison de répit", quotation=self.quotation, picture=pictures[1]
        )
        for measure in self.measures:
            measure.items = [MeasureItem(text="Une semaine par an")]
            measure.partner_rows = [MeasurePartner(partner=self.partners[0])]
            measure.save()
        self.professions = several(Profession, title="Assistante ou assistant familial", picture=pictures[2])
        self.contacts = several(Contact, service="Accueil familial", phone="04 65 71 00 00", page=target)
        self.commitments = several(Commitment, text="ouvrir la maison", figure=figures[0], date=DAY)
        self.questions = several(Question, question="Faut-il un jardin ?", answer=linked(target))
        self.statements = several(
            Question, kind="statement", verdict="false", question="Un jardin.", answer=linked(target)
        )
        self.messages = several(Message, text="Une place à table")
        self.terms = several(GlossaryTerm, expansion="mots en entier", definition="Une phrase.", page=target)
        self.plan = Plan.objects.create(name="Plan enfance", decided_on=DAY, document=self.document)
        self.press_contact = PressContact.objects.create(name="Camille Roche", mail="presse@example.org", review_on=DAY)
        self.week = add_week(home)
        self.form = home.add_child(instance=StayInformedPage(title="Restez au courant", slug="au-courant"))
        self.section = ReusableSection.objects.create(
            name="Section",
            heading="Vous n’êtes pas seul",
            content=[block("text", linked(target)), block("key_figures", {"figures": numbers(figures[:3])})],
        )

    def blocks(self):
        """Name → value of every block that a section may hold, but the disclosure."""
        link = {"label": "Lire la suite des étapes", "page": self.target.pk}
        day = {"date": "2026-05-12", "precision": "day"}
        chosen = [picture(each) for each in self.pictures[:EACH]]
        parts = [{"label": "Maisons", "figure": each.pk, "parts": []} for each in self.figures[:EACH]]
        return {
            "text": linked(self.target),
            "quotation": {"quotation": self.quotation.pk},
            "messages": {"messages": numbers(self.messages)},
            "how_it_was_made": {
                "counts": [{"figure": self.figures[1].pk, "label": "personnes entendues"}],
                "stages": [{"when": day, "who": "Les familles", "text": linked(self.target)}],
            },
            "key_figures": {"figures": numbers(self.figures), "layout": "list"},
            "trend": {"series": self.series.pk},
            "benefits": {"benefits": numbers(self.benefits), "is_grouped": True},
            "support_measures": {"measures": numbers(self.measures)},
            "commitments": {"commitments": numbers(self.commitments), "with_status": True},
            "breakdown": {"parts": parts},
            "milestones": {"milestones": [{"when": day, "title": "Ouverture", "text": linked(self.target)}] * EACH},
            "table": {"caption": "Rémunération", "cells": "Enfants | Montant\nUn | 1 823\nDeux | 2 600"},
            "picture": {"picture": chosen[0], "width": "wide"},
            "gallery": {"pictures": [{"picture": each, "caption": "Une maison"} for each in chosen]},
            "partners": {"partners": numbers(self.partners)},
            "professions": {"professions": numbers(self.professions)},
            "call_to_action": {"heading": "Venez", "repeat_actions": True, "links": [link]},
            "contact": {"contacts": numbers(self.contacts)},
            "other_ways": {"ways": [{**link, "sentence": linked(self.target)}] * EACH},
            "share": {"heading": "Faites passer"},
            "faq": {"chosen": numbers(self.questions), "questions": []},
            "true_false": {"statements": numbers(self.statements)},
            "steps": {"steps": [{"title": "J’appelle", "text": linked(self.target), "links": [link]}] * EACH},
            "conditions": {"required": ["un agrément"], "not_asked": ["un diplôme"], "to_discuss": ["vos horaires"]},
            "documents": {"documents": [{"document": self.document.pk, "when": day}]},
            "next_sessions": {"page": self.week.pk, "at_most": EACH},
            "event_week": {"week": self.week.pk},
            "self_check": {"questions": [{"question": "J’ai une chambre.", "talk": "Une chambre s’aménage."}] * EACH},
            "stay_informed": {"page": self.form.pk},
            "days_left": {"what": "La semaine", "day": "2100-11-15"},
            "related_links": {"links": [{**link, "source": "Le Messager", "when": day}] * EACH},
            "glossary": {"all_used": True, "terms": numbers(self.terms)},
        }


def add_week(home):
    """A week that is still to come when this is read, with an event of several sessions."""
    week = EventWeekPage(title="La semaine", slug="semaine", starts_on=WEEK_DAY, ends_on=WEEK_DAY)
    home.add_child(instance=week)
    venue = Venue.objects.create(name="Salle", title="Salle", town="Saint-Clair", live=True)
    event = EventPage(title="Rencontre", slug="rencontre")
    event.session_rows = [
        SessionRow(starts_on=WEEK_DAY, starts_at=datetime.time(9 + number), venue=venue) for number in range(EACH)
    ]
    published(week, event)
    return week


def add_campaign(home, records):
    inside = [block(name, value) for name, value in records.blocks().items()]
    disclosed = block("disclosure", {"label": "Le détail", "content": [block("text", linked(records.target))]})
    body = [
        block("hero", {"layout": "beside", "picture": picture(records.pictures[0])}),
        block("section", {"heading": "Tout", "nav_label": "Tout", "content": [*inside, disclosed]}),
        block("reusable_section", {"section": records.section.pk, "anchor": "soutien"}),
    ]
    page = CampaignPage(
        title="Une campagne complète",
        slug="complete",
        job_sentence="Accueillir chez vous un enfant confié au Département.",
        actions=[block("link", {"label": "Venir", "page": records.target.pk})],
        body=body,
        goal_figure=records.figures[0],
        progress_figure=records.figures[1],
        plan=records.plan,
        listing_picture=records.pictures[0],
        publics=[CampaignPublic(public="job_seekers", anchor="soutien")],
        profession_rows=[CampaignProfession(profession=each) for each in records.professions],
    )
    missing = own_names() - {item["type"] for item in [*body, *inside, disclosed]}
    if missing:
        raise SystemExit(f"The page with every block type lacks {', '.join(sorted(missing))}.")
    return published(home, page)


def add_sheet(home, records):
    index = home.add_child(instance=JobIndexPage(title="Métiers", slug="metiers"))
    sheet = JobSheetPage(
        title="Médecin",
        slug="medecin",
        profession=records.professions[0],
        missions=linked(records.target),
        access=linked(records.target),
        contact=records.contacts[0],
        pay=[block("benefits", {"benefits": numbers(records.benefits)})],
        body=[block("faq", {"chosen": numbers(records.questions), "questions": []})],
        picture=records.pictures[3],
    )
    published(index, sheet)
    for number in range(EACH):
        vacancy = VacancyPage(title=f"Poste {number}", slug=f"poste-{number}", missions=linked(records.target))
        vacancy.places = [VacancyPlace(locality="Saint-Clair", postal_code="00000")]
        published(sheet, vacancy)
    return sheet


def add_release(home, records):
    room = PressRoomPage(title="Presse", slug="presse", contacts=[RoomContact(contact=records.press_contact)])
    home.add_child(instance=room)
    appearance = {"kind": "radio", "support": "Radio Combe", "starts": {"date": "2026-05-12", "precision": "month"}}
    release = PressReleasePage(
        title="Deux cents familles",
        slug="deux-cents-familles",
        standfirst="Le Département ouvre sa campagne.",
        released_on=DAY,
        body=[
            block("text", linked(records.target)),
            block("quotation", {"quotation": records.quotation.pk}),
            block("key_figures", {"figures": numbers(records.figures)}),
            block("media_plan", {"appearances": [appearance] * EACH}),
        ],
        photos=[ReleasePhoto(picture=each, caption="Une maison") for each in records.pictures[:EACH]],
    )
    return published(room, release)


def published(parent, page):
    parent.add_child(instance=page)
    page.save_revision().publish()
    return page


def several(model, **values):
    return [model.objects.create(name=f"{model.__name__} {number}", **values) for number in range(EACH)]


def numbers(records):
    return [record.pk for record in records]


def block(name, value):
    return {"type": name, "value": value}


def linked(page):
    return f'<p>Lire <a linktype="page" id="{page.pk}">la page</a>.</p>'


def picture(image):
    return {"image": image.pk, "decorative": False, "alt_text": "Une maison éclairée"}
