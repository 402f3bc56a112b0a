"""Events in any page: the next dates, a week announced, the days until then, and the code for town halls."""

from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, ChoiceBlock, DateBlock, IntegerBlock

from campaign_pages import days
from campaign_pages.blocks.base import INVITE, CampaignBlock
from campaign_pages.blocks.choosers import LinkedPageBlock
from campaign_pages.blocks.headed import HeadedBlock
from campaign_pages.blocks.shelf import Shelf
from campaign_pages.branding.current import branding_in, site_in
from campaign_pages.channels.current import with_source
from campaign_pages.events import examples
from campaign_pages.events.embedding import Embedders, frame_code
from campaign_pages.events.entries import Entry
from campaign_pages.events.enums import event_kinds
from campaign_pages.events.next_sessions import next_sessions
from campaign_pages.events.session_links import address_of, with_query
from campaign_pages.events.week_states import WeekState
from campaign_pages.events.week_words import edition_line, state_line, time_left, week_days

MOST = 12
PROGRAMMES = ["campaign_pages.EventWeekPage", "campaign_pages.AgendaPage"]
#: What a site takes that prints a programme in its own way: view and name.
FEEDS = {
    "programme_ics": _("Calendar (iCalendar)"),
    "programme_json": _("Data (JSON)"),
    "openagenda": _("Data for OpenAgenda (JSON)"),
}


def is_open(page):
    """Whether a chosen page may be shown; one that a gate withholds never left the shelf."""
    return page is not None and page.live


class NextSessionsBlock(HeadedBlock):
    """The next dates of a week, an agenda or a campaign, and the way to all of them.

    Without any date it says so and leads to the page, so that a campaign never ends in nothing.
    """

    page = LinkedPageBlock(
        [*PROGRAMMES, "campaign_pages.CampaignPage"],
        label=_("Week, agenda or campaign"),
        help_text=_("The events below it are shown."),
    )
    kind = ChoiceBlock(choices=event_kinds, required=False, label=_("Of this kind only"))
    town = CharBlock(required=False, max_length=100, label=_("In this town only"), help_text=_("Example: Montclair"))
    at_most = IntegerBlock(default=4, min_value=1, max_value=MOST, label=_("At most"), help_text=_("From 1 to 12"))

    def is_blank(self, value):
        return not value.get("examples") and not is_open(value.get("page"))

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context=parent_context)
        now, words = timezone.now(), branding_in(context).words
        sessions = value.get("examples") or self.sessions(value, context, now)
        page = value.get("page")
        request = context.get("request")
        context["entries"] = [Entry(session, now, words, request) for session in sessions]
        # A campaign that lists its own events needs no way to itself.
        shown_on = context.get("page")
        context["whole"] = page if page and page.pk != getattr(shown_on, "pk", None) else None
        context["whole_address"] = with_source(page.get_url(request) or "", request) if page else ""
        return context

    def sessions(self, value, context, now):
        """The sessions to print; one query, asked once for a page."""
        page, at_most = value["page"], value.get("at_most") or self.child_blocks["at_most"].get_default()
        kind, town = value.get("kind") or "", (value.get("town") or "").strip()
        shelf = context.get("shelf") or Shelf(context.get("request"))
        key = (NextSessionsBlock, page.pk, kind, town, at_most)
        return shelf.find(key, lambda: list(next_sessions(page, now, kind, town, shelf)[:at_most]))

    def example(self):
        return {"heading": str(_("The next information meetings")), "at_most": 3}

    def get_preview_value(self):
        """The example, with sessions that are in no database."""
        value = super().get_preview_value()
        value["examples"] = examples.sessions()
        return value

    class Meta:
        label = _("Next dates")
        icon = "date"
        group = INVITE
        label_format = "{heading}"
        description = _("The next sessions of a week, an agenda or a campaign, with place, hour and places left.")
        template = "campaign_pages/blocks/next_sessions.html"


class EventWeekBlock(CampaignBlock):
    """An event week announced: name, edition, days, how long until then, and the way to its programme."""

    week = LinkedPageBlock("campaign_pages.EventWeekPage", label=_("Event week"))
    text = CharBlock(required=False, max_length=250, label=_("In one sentence"))

    def is_blank(self, value):
        return not value.get("examples") and not is_open(value.get("week"))

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context=parent_context)
        week, today, request = value.get("examples") or value["week"], days.today(), context.get("request")
        state = week.state_on(today)
        context.update(
            week=week,
            title=branding_in(context).words.fill(week.title),
            edition_line=edition_line(week),
            week_days=week_days(week.starts_on, week.ends_on),
            state_line=state_line(week, state, today),
            is_over=state == WeekState.AFTER,
            address="#" if value.get("examples") else with_source(week.get_url(request) or "", request),
        )
        return context

    def get_preview_value(self):
        """The example, with a week that is in no database."""
        value = super().get_preview_value()
        value["examples"] = examples.week()
        return value

    class Meta:
        label = _("Event week")
        icon = "calendar-alt"
        group = INVITE
        label_format = "{week}"
        description = _("A week announced: its name, its days, how long until then, the way to its programme.")
        template = "campaign_pages/blocks/event_week.html"


class DaysLeftBlock(CampaignBlock):
    """How many days until a day, in words, counted whenever the page is shown."""

    what = CharBlock(max_length=150, label=_("Until what"), help_text=_("Example: The week for childhood"))
    day = DateBlock(label=_("Day"))
    last_day = DateBlock(required=False, label=_("Last day"), help_text=_("Of something that lasts several days."))

    def is_blank(self, value):
        return not value.get("day")

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context=parent_context)
        first, last, today = value["day"], value.get("last_day") or value["day"], days.today()
        context["is_on"] = first < today <= last
        context["time_left"] = time_left(first if today <= first else last, today)
        context["days"] = week_days(first, value.get("last_day"))
        return context

    def example(self):
        return {"what": str(_("The week for childhood")), "day": days.today() + 12 * examples.DAY}

    class Meta:
        label = _("Days left")
        icon = "time"
        group = INVITE
        label_format = "{what}"
        description = _("“In 12 days”: text that counts by itself, before, on and after the day.")
        template = "campaign_pages/blocks/days_left.html"


class ProgrammeToEmbedBlock(HeadedBlock):
    """The code with which a town hall shows a programme on its own site, or its data; nothing while nobody may."""

    page = LinkedPageBlock(PROGRAMMES, label=_("Week or agenda"))
    kind = ChoiceBlock(choices=event_kinds, required=False, label=_("Of this kind only"))
    town = CharBlock(
        required=False,
        max_length=100,
        label=_("In this town only"),
        help_text=_("Example: Montclair. Empty: the whole programme; who copies the code may add their town."),
    )

    def is_blank(self, value):
        return not value.get("examples") and not is_open(value.get("page"))

    def render(self, value, context=None):
        embedding = getattr(site_in(context or {}), "embedding", None)
        may_embed = value.get("examples") or (embedding and embedding.who != Embedders.NOBODY)
        return super().render(value, context) if may_embed else ""

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context=parent_context)
        request, page = context.get("request"), value.get("page")
        title = branding_in(context).words.fill(page.title) if page else _("The week for childhood")
        context["code"] = frame_code(self.address("embedded_programme", value), title, request)
        context["feeds"] = [(name, self.address(view, value)) for view, name in FEEDS.items()]
        return context

    def address(self, view, value):
        """Of one of our views of the programme, for the town and the kind that were chosen."""
        page = value.get("page")
        town = (value.get("town") or "").strip()
        return with_query(address_of(view, page.pk if page else 1), town=town, kind=value.get("kind"))

    def example(self):
        return {"heading": str(_("Show the programme on your site"))}

    def get_preview_value(self):
        """The example, with a programme that is in no database."""
        value = super().get_preview_value()
        value["examples"] = True
        return value

    class Meta:
        label = _("Programme to embed")
        icon = "code"
        group = INVITE
        label_format = "{heading}"
        description = _("The code that shows a programme on the site of a town hall, to copy. For relay pages.")
        template = "campaign_pages/blocks/programme_to_embed.html"
