"""The editor's forms of videos and audio recordings: a draft may lack anything, a publication nothing."""

from django.utils.translation import gettext as _
from wagtail.admin.panels import Panel

from campaign_pages import days
from campaign_pages.ownership.forms import OwnedForm
from testimonials.people.models import Person
from testimonials.recordings.enums import TrackKind
from testimonials.recordings.providers import understand
from testimonials.recordings.transcripts import transcript_of

DRAFT_BUTTON = "draft-transcript"


class RecordingForm(OwnedForm):
    """Refuses to publish without transcript, source, statement on children and valid rights of everybody in it."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if "persons" in self.fields and self.for_user:
            # Those in it already stay, whose ever they are: to forget somebody would show them.
            known = Person.objects.filter(pk__in=[person.pk for person in self.initial.get("persons", ())])
            self.fields["persons"].queryset = Person.objects.visible_to(self.for_user) | known

    def _post_clean(self):
        super()._post_clean()
        if not self.is_deferred_validation:
            for field, sentence in self.missing():
                if field in self.fields:
                    self.add_error(field, sentence)
            self._find_missing_rights()

    def missing(self):
        """Pairs (field, sentence) of what it cannot be published without."""
        return self.instance.missing()

    def _find_missing_rights(self):
        persons = self.cleaned_data.get("persons")
        if not persons:
            return
        day = days.today()
        names = [
            person.shown_name
            for person in Person.objects.filter(pk__in=[person.pk for person in persons]).without_rights(day)
        ]
        if names:
            words = _(
                "No valid authorisation for this site on %(day)s: %(names)s. Enter the signed authorisation first, or "
                "save a draft."
            )
            self.add_error("persons", words % {"day": days.in_words(day), "names": ", ".join(names)})


class VideoForm(RecordingForm):
    """Reads the addresses of services while they are typed in, and drafts a transcript from the captions."""

    def clean_address(self):
        return self._address("address")

    def clean_described_address(self):
        return self._address("described_address")

    def _address(self, name):
        address = self.cleaned_data.get(name)
        if address:
            understand(address)
        return address

    def save(self, commit=True):
        if DRAFT_BUTTON in self.data and not self.instance.has_transcript:
            self.instance.transcript = self._drafted()
        return super().save(commit)

    def _drafted(self):
        """The words of the first track of captions, those just uploaded included."""
        formset = self.formsets.get("tracks")
        tracks = [form.instance for form in formset.ordered_forms if form.instance.content] if formset else []
        tracks.sort(key=lambda track: track.kind != TrackKind.CAPTIONS)
        return next(filter(None, (transcript_of(track.content) for track in tracks)), self.instance.transcript)


class DraftTranscriptPanel(Panel):
    """The button that drafts the transcript: it saves a draft of the whole form, so nothing typed is lost."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "testimonials/recordings/draft_transcript_panel.html"

        def is_shown(self):
            return super().is_shown() and not self.instance.has_transcript

        def get_context_data(self, parent_context=None):
            return {**super().get_context_data(parent_context), "name": DRAFT_BUTTON}
