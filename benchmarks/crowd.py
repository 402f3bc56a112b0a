"""100,000 candidates and 10,000 links, made in bulk: what the desk and the report are measured with."""

import datetime
from dataclasses import dataclass

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group, Permission
from django.db import connection
from django.db.models import Max
from django.utils import timezone
from wagtail.models import Page, Site

from benchmarks.site import body, make_figures, make_pictures, make_series
from campaign_pages import days
from campaign_pages.candidates.stages import stages_of
from campaign_pages.channels.enums import ChannelKind
from campaign_pages.models import (
    CampaignPage,
    CampaignProfession,
    ChannelCount,
    ChannelLink,
    Lead,
    LeadStep,
    Profession,
)
from cms.home.models import HomePage

LEADS, LINKS, CAMPAIGNS, WEEKS, TERRITORIES = 100_000, 10_000, 5, 12, 20
A_WEEK = datetime.timedelta(days=7)
A_MINUTE = datetime.timedelta(minutes=1)
CHUNK = 5_000


@dataclass
class Crowd:
    """What was made: the ``campaigns``, and a ``recruiter`` who looks after all candidates of the site."""

    campaigns: list
    recruiter: object


def candidates_at_scale(leads=LEADS, links=LINKS):
    """Make a site with so many candidates, their steps, and links with their daily counts; returns a ``Crowd``.

    The same every time; called again with higher numbers, it adds what is missing. A third of the candidates came by
    no link, and some stand at each stage.
    """
    campaigns = list(CampaignPage.objects.filter(slug__startswith="foule-").order_by("path")) or _campaigns()
    _add_links(campaigns, range(ChannelLink.objects.count(), links))
    _add_leads(campaigns, range(Lead.objects.count(), leads), links)
    with connection.cursor() as cursor:
        # What the database does by itself at night.
        cursor.execute("ANALYZE")
    return Crowd(campaigns, _recruiter())


def _campaigns():
    root = Page.get_first_root_node()
    home = root.add_child(instance=HomePage(title="Accueil", slug="foule"))
    Site.objects.update_or_create(is_default_site=True, defaults={"hostname": "localhost", "root_page": home})
    Site.clear_site_root_paths_cache()
    professions = [
        Profession.objects.create(name="Assistant familial", title="Assistant familial", recruitment="carer"),
        Profession.objects.create(name="Médecin", title="Médecin", recruitment="post"),
    ]
    pictures, figures, series = make_pictures(6), make_figures(6), make_series()
    campaigns = []
    for rank in range(CAMPAIGNS):
        page = CampaignPage(title=f"Campagne {rank}", slug=f"foule-{rank}")
        page.body = body(pictures, figures, series, [home])
        page.profession_rows = [CampaignProfession(profession=each) for each in professions]
        campaigns.append(home.add_child(instance=page))
    return campaigns


def _add_links(campaigns, ranks):
    kinds, known = list(ChannelKind), set(ChannelLink.objects.values_list("pk", flat=True))
    made = (
        ChannelLink(
            code=f"lien-{rank}",
            name=f"Relais {rank}",
            kind=kinds[rank % len(kinds)],
            area=f"Territoire {rank % TERRITORIES}",
            cost=rank % 7 * 50 or None,
            campaign=campaigns[rank % len(campaigns)],
        )
        for rank in ranks
    )
    _save(ChannelLink, made)
    today = days.today()
    _save(
        ChannelCount,
        (
            ChannelCount(link_id=pk, day=today - week * A_WEEK, visits=1 + (pk + week) % 9)
            for pk in ChannelLink.objects.exclude(pk__in=known).values_list("pk", flat=True)
            for week in range(WEEKS)
        ),
    )


def _add_leads(campaigns, ranks, links):
    site, now, today = Site.objects.get(), timezone.now(), days.today()
    professions = list(Profession.objects.order_by("pk"))

    def made(rank):
        profession = professions[rank % len(professions)]
        stages = stages_of(profession.recruitment)
        stage = stages[rank // 2 % len(stages)]
        received = now - rank * 5 * A_MINUTE
        return Lead(
            site=site,
            # Among the ways that divide neither the number of professions nor that of stages.
            campaign=campaigns[rank // 3 % len(campaigns)],
            profession=profession,
            path=profession.recruitment,
            territory=f"Territoire {rank % TERRITORIES}",
            source=f"lien-{rank % links}" if rank % 3 else "",
            stage=stage,
            stage_at=received + A_WEEK,
            stopped_reason="later" if stage == "stopped" else "",
            created_at=received,
            received_at=received,
            last_contact_at=received,
            reply_by=days.day_of(received) + datetime.timedelta(days=3),
            next_call_on=today + datetime.timedelta(days=rank % 60 - 20) if rank % 4 == 0 else None,
            **_person(rank),
        )

    last = Lead.objects.aggregate(last=Max("pk"))["last"] or 0
    _save(Lead, map(made, ranks))
    _add_steps(Lead.objects.filter(pk__gt=last))


def _person(rank):
    return {
        "first_name": f"Camille {rank}",
        "last_name": f"Durand-{rank:06}",
        "mail": f"camille-{rank}@exemple.fr",
        "phone": f"+336{39000000 + rank:08}",
        "place": f"{10000 + rank % 500} Commune",
        "message": "Je voudrais en savoir plus sur ce métier.",
    }


def _add_steps(leads):
    def made():
        for pk, path, stage, received in leads.values_list("pk", "path", "stage", "received_at").iterator():
            reached = stages_of(path)
            for rank, each in enumerate(reached[: reached.index(stage) + 1]):
                yield LeadStep(lead_id=pk, stage=each, at=received + rank * A_WEEK / 7)

    _save(LeadStep, made())


def _save(model, records):
    part = []
    for record in records:
        part.append(record)
        if len(part) == CHUNK:
            model.objects.bulk_create(part)
            part = []
    model.objects.bulk_create(part)


def _recruiter():
    if known := get_user_model().objects.filter(username="recrutement").first():
        return known
    group = Group.objects.create(name="Recrutement")
    names = ["access_admin", "view_lead", "change_lead", "add_lead"]
    group.permissions.set(Permission.objects.filter(codename__in=names))
    user = get_user_model().objects.create_user("recrutement", "recrutement@exemple.fr", "secret")
    user.groups.add(group)
    return user
