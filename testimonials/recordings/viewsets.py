"""Videos and audio recordings in the admin: what a list says of each, without opening it."""

import django_filters
from django.db.models import Exists, OuterRef, Prefetch, Q
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column
from wagtail.images.models import Filter

from campaign_pages import days
from campaign_pages.facts.viewsets.base import RecordFilterSet, RecordViewSet, tags_filter
from campaign_pages.pictures.renditions import filters_for
from testimonials.people.columns import StandingColumn
from testimonials.people.enums import Standing
from testimonials.people.models import Person
from testimonials.people.standing import Rights
from testimonials.recordings.choosers import AudioChooserViewSet, VideoChooserViewSet
from testimonials.recordings.models import Audio, AudioTag, CaptionTrack, Video, VideoTag
from testimonials.recordings.providers import providers

#: The choice of the filter for videos of the media library.
OWN = "own"
#: As Wagtail's image chooser shows pictures.
THUMBNAIL = "max-165x165"


def captions_in_words(video):
    """In which languages a video has captions, or that it has none."""
    languages = [track.language_name for track in video.tracks.all()]
    if languages:
        return ", ".join(languages)
    return gettext("at the service") if video.address else gettext("none")


def rights_of_recording(recording):
    """Whether everybody in a recording may be shown today, as ``Rights``."""
    persons = recording.persons.all()
    if not persons:
        return Rights(Standing.NOT_NEEDED, gettext("nobody in it"))
    without = [person.shown_name for person in persons if not person.is_showable]
    if without:
        return Rights(Standing.MISSING, gettext("missing: %(names)s") % {"names": ", ".join(without)})
    words = ngettext("valid for %(number)s person", "valid for %(number)s persons", len(persons))
    return Rights(Standing.VALID, words % {"number": len(persons)})


def place_in_words(video):
    """Where a video is: on the site, or at which service."""
    if video.reference:
        return video.reference.service
    return gettext("file of the site") if video.media_id else gettext("nowhere yet")


class PosterColumn(Column):
    """The poster in small: the file that the chooser made of it, so that a list never cuts pictures."""

    cell_template_name = "testimonials/recordings/poster_cell.html"

    def get_value(self, video):
        wanted = [Filter(spec=THUMBNAIL), *filters_for(video.poster, "poster")] if video.poster else []
        return next(iter(video.poster.find_existing_renditions(*wanted).values()), None) if wanted else None


def _with_rights(recordings):
    """Know of each person in them whether they may be shown today: one query for all."""
    allowed = Person.objects.showable(days.today()).filter(pk=OuterRef("pk"))
    persons = Person.objects.annotate(is_showable=Exists(allowed))
    return recordings.prefetch_related(Prefetch("persons", queryset=persons))


class VideoFilterSet(RecordFilterSet):
    tags = tags_filter(VideoTag)
    service = django_filters.ChoiceFilter(choices=lambda: service_choices(), method="filter_service", label=_("Where"))
    captions = django_filters.BooleanFilter(method="filter_captions", label=_("With captions"))

    def filter_service(self, queryset, name, value):
        if value == OWN:
            return queryset.filter(media__isnull=False)
        hosts = next((provider.hosts for provider in providers() if provider.name == value), ())
        wanted = Q(pk__in=[])
        for host in hosts:
            wanted |= Q(address__istartswith=f"https://{host}/") | Q(address__istartswith=f"http://{host}/")
        return queryset.filter(wanted)

    def filter_captions(self, queryset, name, value):
        having = CaptionTrack.objects.filter(video=OuterRef("pk"))
        return queryset.filter(Exists(having) if value else ~Exists(having))

    class Meta:
        model = Video
        fields = []


def service_choices():
    """The site itself and the allowed services."""
    return [(OWN, _("File of the site")), *((provider.name, provider.name) for provider in providers())]


class AudioFilterSet(RecordFilterSet):
    tags = tags_filter(AudioTag)

    class Meta:
        model = Audio
        fields = []


class VideoViewSet(RecordViewSet):
    model = Video
    icon = "media"
    menu_label = _("Videos")
    filterset_class = VideoFilterSet
    chooser_viewset_class = VideoChooserViewSet

    def get_queryset(self, request):
        videos = super().get_queryset(request).select_related("poster")
        return _with_rights(videos).prefetch_related("tracks", "poster__renditions")

    @property
    def list_display(self):
        return [
            "name",
            PosterColumn("poster", label=_("Poster")),
            Column("duration_text", label=_("Duration"), sort_key="duration"),
            Column("place", label=_("Where"), accessor=place_in_words),
            Column("captions", label=_("Captions"), accessor=captions_in_words),
            StandingColumn("rights", label=_("Image rights"), accessor=rights_of_recording),
            *self.common_columns(),
        ]


class AudioViewSet(RecordViewSet):
    model = Audio
    icon = "sliders"
    menu_label = _("Audio recordings")
    filterset_class = AudioFilterSet
    chooser_viewset_class = AudioChooserViewSet

    def get_queryset(self, request):
        return _with_rights(super().get_queryset(request))

    @property
    def list_display(self):
        return [
            "name",
            Column("duration_text", label=_("Duration"), sort_key="duration"),
            StandingColumn("rights", label=_("Image rights"), accessor=rights_of_recording),
            *self.common_columns(),
        ]
