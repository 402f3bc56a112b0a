"""The forms of the campaigns, the ways to them, and the fictional people who filled them in."""

import copy
import datetime

from django.utils import timezone
from wagtail.models import Page, Site

from campaign_pages import days
from campaign_pages.intake.enums import FormKind
from campaign_pages.intake.notices import notice_for
from campaign_pages.models import (
    AgendaPage,
    CampaignPage,
    ContactRoute,
    InterestFormPage,
    Lead,
    LeadStep,
    StayInformedPage,
    Subscription,
)

from . import texts_candidates as texts
from .house import House
from .publishing import known, publish
from .records import Records
from .stream import Stream
from .texts_candidates import DemoLead, Forms


def load_haute_combe_forms(house: House, home: Page, records: Records, today: datetime.date) -> list[Page]:
    """Publish the forms that are missing; the first time, with the people of the demo."""
    is_new = known(InterestFormPage, house, f"forms/{texts.FOSTER_CARE.campaign}") is None
    pages = [*_load(texts.FOSTER_CARE, house, records), *_load(texts.DOCTORS, house, records)]
    if is_new:
        _lead_from_dates(records)
        _load_people(home.get_site(), records)
    return pages


def load_deux_rives_forms(house: House, home: Page, records: Records, today: datetime.date) -> list[Page]:
    """Publish the form that is missing."""
    return _load(texts.RIVER_HOMES, house, records)


def remove_candidates(site: Site) -> None:
    """Delete all who wrote to a site of the demo, before its campaigns go."""
    Lead.objects.filter(site=site).delete()
    Subscription.objects.filter(site=site).delete()


def _load(forms: Forms, house: House, records: Records) -> list[Page]:
    campaign = records.pages[forms.campaign]
    name = f"forms/{forms.campaign}"
    page = known(InterestFormPage, house, name)
    if page:
        records.pages[name] = page
        return [page]
    page = publish(campaign, house, name, _interest_form(forms, house, records), slug="etre-rappele")
    records.pages[name] = page
    told = None
    if forms.told_title:
        told = StayInformedPage(title=forms.told_title, introduction=forms.told_introduction, subjects=forms.subjects)
        told = publish(campaign, house, f"told/{forms.campaign}", told, slug="etre-au-courant")
    _lead_there(campaign, forms, page, told, Stream(house.page_key(name), records))
    return [page, *([told] if told else [])]


def _interest_form(forms: Forms, house: House, records: Records) -> InterestFormPage:
    page = InterestFormPage(
        title=forms.title,
        introduction=forms.introduction,
        search_description=forms.introduction.split(". ")[0],
        thanks=forms.thanks,
        reply_days=forms.reply_days,
        meetings_page=known(AgendaPage, house, "agenda") if forms.with_meetings else None,
    )
    page.routes = [
        ContactRoute(
            contact=records.entries["contact"][each.contact],
            profession=records.entries["profession"][each.profession] if each.profession else None,
            places=each.places,
            sort_order=number,
        )
        for number, each in enumerate(forms.answering)
    ]
    return page


def _lead_there(campaign: CampaignPage, forms: Forms, page: Page, told: Page | None, stream: Stream) -> None:
    """Put the forms behind the buttons of the campaign, and into the sections that have a place for them."""
    campaign = CampaignPage.objects.get(pk=campaign.pk)
    first = list(campaign.actions.raw_data)[:1]
    campaign.actions = [*first, _button(stream, "action", forms.action, page)]
    if told:
        campaign.teaser_actions = [_button(stream, "teaser", forms.told_action, told)]
    body = copy.deepcopy(list(campaign.body.raw_data))
    if forms is texts.FOSTER_CARE:
        check = stream.content(texts.SELF_CHECK, "check")
        check["value"]["meetings"] = page.meetings_page_id
        invitation = {**texts.STAY_INFORMED, "page": told.pk}
        for section in body:
            if section["value"].get("anchor") == texts.CHECKED_IN:
                section["value"]["content"].insert(1, check)
            if section["value"].get("anchor") == texts.TOLD_IN:
                section["value"]["content"].append(stream.block("stay_informed", "told", invitation))
    campaign.body = body
    campaign.save_revision().publish()


def _lead_from_dates(records: Records) -> None:
    """Lead those who have no time on the dates of the week and of the agenda to the form."""
    for name in ("week", "agenda"):
        page = records.pages[name]
        page.no_date_page = Page.objects.get(pk=records.pages[f"forms/{texts.FOSTER_CARE.campaign}"].pk)
        page.save_revision().publish()


def _button(stream: Stream, name: str, label: str, page: Page) -> dict:
    value = {"label": label, "page": page.pk, "document": None, "address": ""}
    return stream.block("link", name, value)


def _load_people(site: Site, records: Records) -> None:
    now = timezone.now()
    notice = notice_for(site, FormKind.INTEREST, pool_months=24)
    for forms, leads in ((texts.FOSTER_CARE, texts.LEADS), (texts.DOCTORS, texts.DOCTOR_LEADS)):
        for each in leads:
            _lead(each, forms, site, notice, records, now)
    campaign = records.pages[texts.FOSTER_CARE.campaign]
    told = notice_for(site, FormKind.SUBSCRIPTION)
    for mail, ago, is_confirmed in texts.SUBSCRIBERS:
        asked = now - datetime.timedelta(days=ago)
        Subscription.objects.create(
            site=site,
            campaign=campaign,
            mail=mail,
            notice=told,
            requested_at=asked,
            confirmed_at=asked if is_confirmed else None,
        )


def _lead(each: DemoLead, forms: Forms, site: Site, notice, records: Records, now) -> None:
    came = now - datetime.timedelta(days=each.days)
    steps = [(came, "new"), *((now - datetime.timedelta(days=ago), stage) for ago, stage in each.steps)]
    profession = records.entries["profession"][each.profession]
    contact = records.entries["contact"][each.contact]
    lead = Lead.objects.create(
        site=site,
        campaign=records.pages[forms.campaign],
        notice=notice,
        profession=profession,
        contact=contact,
        **{name: getattr(each, name) for name in ("first_name", "last_name", "phone", "mail", "place")},
        path=profession.recruitment,
        territory=contact.territory,
        created_at=came,
        received_at=came,
        reply_by=days.working_days_after(days.day_of(came), forms.reply_days),
        stage=steps[-1][1],
        stage_at=steps[-1][0],
        stopped_reason=each.reason,
        last_contact_at=next(at for at, stage in reversed(steps) if stage != "stopped"),
        **dict(each.more),
    )
    for at, stage in steps:
        LeadStep.objects.create(lead=lead, stage=stage, at=at)
