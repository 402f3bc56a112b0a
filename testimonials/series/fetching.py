"""What a testimonial is printed with, fetched at once: a visitor costs the same few queries whatever is in it."""

from django.db.models import OuterRef, Q, Value
from wagtail.models import Page

from campaign_pages.blocks.withholding import is_closed_to_readers_of, is_withheld, paths_above
from testimonials.recordings.models import Audio, CaptionTrack, Video
from testimonials.series.models import Exchange, LiftedQuotation

# The four columns of a row, whatever it is, that the one query for all of them brings.
COLUMNS = {
    Exchange: ("question", "answer"),
    LiftedQuotation: ("text",),
    CaptionTrack: ("kind", "language", "filename", "content"),
}
WIDTH = 4


def with_all_parts(testimonials):
    """Fetch with each testimonial its person and its recordings, with their files and whether they are withheld."""
    return testimonials.select_related("person", "video__media", "video__described_media", "audio__media").annotate(
        video_is_withheld=Video.objects.withheld(OuterRef("video")),
        audio_is_withheld=Audio.objects.withheld(OuterRef("audio")),
    )


def recordings_at_hand(testimonial):
    """The recordings that came with a testimonial (``with_all_parts``), each knowing whether it is withheld."""
    found = []
    for name in ("video", "audio"):
        if hasattr(testimonial, f"{name}_is_withheld") and (recording := getattr(testimonial, name)):
            recording.withheld_now = getattr(testimonial, f"{name}_is_withheld")
            found.append(recording)
    return found


def fetch_rows(testimonial):
    """Fetch its questions, its quotations and the text tracks of its video: one query for all three."""
    owners = {Exchange: testimonial.pk, LiftedQuotation: testimonial.pk}
    if recordings_at_hand(testimonial) and testimonial.video:
        owners[CaptionTrack] = testimonial.video_id
    queries = [_rows_of(model, owner) for model, owner in owners.items()]
    found = {model.__name__: [] for model in owners}
    for kind, pk, rank, *values in queries[0].union(*queries[1:], all=True):
        found[kind].append((pk, rank, values))
    testimonial.exchanges = _objects(Exchange, found)
    testimonial.quotations = _objects(LiftedQuotation, found)
    if CaptionTrack in owners:
        testimonial.video.tracks = _objects(CaptionTrack, found)


def _rows_of(model, owner):
    names = COLUMNS[model]
    parent = "video" if model is CaptionTrack else "testimonial"
    padding = [Value("") for _column in range(WIDTH - len(names))]
    rows = model.objects.filter(**{parent: owner}).order_by()
    return rows.values_list(Value(model.__name__), "pk", "sort_order", *names, *padding)


def _objects(model, found):
    names = COLUMNS[model]
    rows = found[model.__name__]
    return [
        model(pk=pk, sort_order=rank, **dict(zip(names, values, strict=False))) for pk, rank, values in sorted(rows)
    ]


class PagesAround:
    """The pages above a testimonial, its page on the job and the campaign of its series: one query for all."""

    def __init__(self, testimonial, job_page_id):
        self.job_page_id = job_page_id
        series = testimonial.series
        above = paths_above(testimonial)
        wanted = Q(pk=job_page_id) | Q(path__in=above) | Q(pk=series.campaign_id if series else None)
        asked = Page.objects.annotate(is_closed=is_closed_to_readers_of(testimonial)).select_related("campaignpage")
        self.found = {page.pk: page for page in asked.filter(wanted).order_by("path")}
        #: From the root downwards.
        self.above = [page for page in self.found.values() if page.path in above]

    @property
    def job_page(self):
        """The page on the job, if visitors may see it."""
        return self._open(self.job_page_id)

    def campaign_of(self, series):
        """The campaign of the ``series``, if visitors may see it."""
        page = self._open(series.campaign_id) if series else None
        return page.campaignpage if page else None

    def _open(self, pk):
        page = self.found.get(pk)
        return page if page and page.live and not page.is_closed and not is_withheld(page) else None
