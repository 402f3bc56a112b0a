"""Addresses of the add-on; the host includes them before Wagtail's own."""

from django.urls import path, register_converter
from django.urls.converters import IntConverter

from campaign_pages.branding.views import brand_css, brand_preview_css
from campaign_pages.candidates import views as candidates
from campaign_pages.candidates.form_views import PageFormView
from campaign_pages.channels.views import follow
from campaign_pages.companions import companion_urls
from campaign_pages.events import feeds
from campaign_pages.events.views import embedded_programme
from campaign_pages.intake.what_is_counted import what_is_counted
from campaign_pages.press.feeds import press_feed
from campaign_pages.press.views import outlet, outlet_photo, photo
from campaign_pages.registrations.views import FindView, ProveView, RegisterView, RegistrationView

app_name = "campaign_pages"


class RecordNumber(IntConverter):
    """A primary key, with no more digits than every database takes for a number: a longer one is no address."""

    regex = "[0-9]{1,18}"


register_converter(RecordNumber, "record")

urlpatterns = [
    path("campaign-pages/brand-<record:site_id>-<slug:digest>.css", brand_css, name="brand_css"),
    path("campaign-pages/brand-preview/<str:signed>.css", brand_preview_css, name="brand_preview_css"),
    path("campaign-pages/press/room-<record:room_pk>.atom", press_feed, name="press_feed"),
    path("campaign-pages/press/photos/<record:release_pk>/<record:picture_pk>/", photo, name="press_photo"),
    path("campaign-pages/press/<str:token>/", outlet, name="press_outlet"),
    path("campaign-pages/press/<str:token>/photos/<record:picture_pk>/", outlet_photo, name="press_outlet_photo"),
    path("campaign-pages/events/session-<uuid:uid>.ics", feeds.session_ics, name="session_ics"),
    path("campaign-pages/events/event-<record:page_pk>.ics", feeds.event_ics, name="event_ics"),
    path("campaign-pages/events/programme-<record:page_pk>.ics", feeds.programme_ics, name="programme_ics"),
    path("campaign-pages/events/week-<record:page_pk>.ics", feeds.week_ics, name="week_ics"),
    path("campaign-pages/events/programme-<record:page_pk>.json", feeds.programme_json, name="programme_json"),
    path("campaign-pages/events/openagenda-<record:page_pk>.json", feeds.openagenda_export, name="openagenda"),
    path("campaign-pages/events/changes-<record:page_pk>.atom", feeds.changes_feed, name="changes_feed"),
    path("campaign-pages/events/programme-<record:page_pk>/", embedded_programme, name="embedded_programme"),
    path("campaign-pages/register/<uuid:uid>/", RegisterView.as_view(), name="register"),
    path("campaign-pages/registrations/", FindView.as_view(), name="find_registration"),
    path("campaign-pages/registrations/<str:signed>/", RegistrationView.as_view(), name="registration"),
    path("campaign-pages/registrations/<str:signed>/confirm/", ProveView.as_view(), name="prove"),
    path("campaign-pages/forms/<record:page_pk>/", PageFormView.as_view(), name="page_form"),
    path("campaign-pages/interest/<str:signed>/", candidates.InterestSentView.as_view(), name="interest_sent"),
    path(
        "campaign-pages/interest/<str:signed>/confirm/", candidates.ProveInterestView.as_view(), name="prove_interest"
    ),
    path(
        "campaign-pages/news/sent/<record:page_pk>/",
        candidates.SubscriptionSentView.as_view(),
        name="subscription_sent",
    ),
    path(
        "campaign-pages/news/<str:signed>/confirm/",
        candidates.ConfirmSubscriptionView.as_view(),
        name="confirm_subscription",
    ),
    path(
        "campaign-pages/news/<str:signed>/leave/", candidates.LeaveSubscriptionView.as_view(), name="leave_subscription"
    ),
    path("c/", what_is_counted, name="what_is_counted"),
    path("c/<slug:code>", follow, name="channel"),
    path("c/<slug:code>/", follow),
    *companion_urls(),
]
