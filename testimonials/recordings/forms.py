"""What is asked in the choosers of a video and of an audio recording: all that a publication needs, in one go."""

from django import forms
from django.core.exceptions import ValidationError
from django.utils.html import linebreaks
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtailmedia.settings import wagtailmedia_settings

from testimonials.people.models import Person
from testimonials.people.portraits import portrait_form
from testimonials.recordings.captions import read_captions
from testimonials.recordings.entry import RecordingForm, VideoForm
from testimonials.recordings.library import media_form
from testimonials.recordings.models import Audio, CaptionTrack, Video
from testimonials.recordings.tracks import check_weight
from testimonials.recordings.transcripts import transcript_of


def accepted(extensions):
    """What the file dialogue of a browser offers."""
    return {"accept": ",".join(f".{extension}" for extension in extensions)}


class NewRecordingForm(RecordingForm):
    """A recording with its file from the editor's computer. ``person``: who speaks, ticked beforehand."""

    KIND = ""
    #: Fields of the record that are filled by uploads: field of the record → field of this form.
    UPLOADS = {"media": "recording_file"}

    recording_file = forms.FileField(
        label=capfirst(gettext_lazy("file")),
        required=False,
        help_text=gettext_lazy(
            "From your computer: it goes into the media library. One that is there already is chosen in the full form."
        ),
    )
    transcript = forms.CharField(
        label=capfirst(gettext_lazy("transcript")), required=False, widget=forms.Textarea({"rows": 5})
    )

    def __init__(self, *args, person=None, **kwargs):
        if person:
            kwargs["initial"] = {"persons": [person], **kwargs.get("initial", {})}
        super().__init__(*args, **kwargs)
        self.uploads = {}
        if not media_form(self.for_user, self.KIND):
            del self.fields["recording_file"]

    def clean_transcript(self):
        """Plain words, as the transcript keeps them: paragraphs."""
        words = self.cleaned_data["transcript"].strip()
        return linebreaks(words, autoescape=True) if words else ""

    def clean(self):
        cleaned = super().clean()
        if cleaned.get("recording_file"):
            title = cleaned.get("title") or cleaned["recording_file"].name
            self._take_in(
                "media",
                media_form(self.for_user, self.KIND, cleaned["recording_file"], title, cleaned.get("duration")),
            )
        return cleaned

    def _take_in(self, name, form):
        """Let the form of a library judge the upload for a field of the record; it is kept with the record."""
        self.uploads[name] = form
        if not form.is_valid():
            faults = [message for messages in form.errors.values() for message in messages]
            self.add_error(self.UPLOADS[name], ValidationError(faults))

    def missing(self):
        """What the uploads do not bring either, at the field of this form where it is put right."""
        absent = [(name, sentence) for name, sentence in super().missing() if name not in self.uploads]
        return [(self.UPLOADS.get(name, name), sentence) for name, sentence in absent]

    def save(self, commit=True):
        self.instance.name = self.instance.title
        for name, form in self.uploads.items():
            setattr(self.instance, name, form.save())
        return super().save(commit)


class NewVideoForm(NewRecordingForm, VideoForm):
    """A video: a file or an address, its poster, its captions. What is not given follows from the rest."""

    KIND = "video"
    UPLOADS = {"media": "recording_file", "poster": "poster_file"}
    #: Field → the field that makes it needless.
    BRINGS = {"transcript": "captions_file", "recording_file": "address"}

    poster_file = forms.FileField(
        label=capfirst(gettext_lazy("poster")),
        required=False,
        help_text=gettext_lazy("A picture from your computer, cropped to 16:9. Empty: the portrait of the person."),
        widget=forms.FileInput({"accept": "image/*"}),
    )
    captions_file = forms.FileField(
        label=gettext_lazy("Caption file"),
        required=False,
        help_text=gettext_lazy("WebVTT (.vtt), in UTF-8; SubRip (.srt) is rewritten."),
        widget=forms.FileInput({"accept": ".vtt,.srt,text/vtt"}),
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if not portrait_form(self.for_user):
            del self.fields["poster_file"]
        if "recording_file" in self.fields:
            self.fields["recording_file"].widget.attrs.update(accepted(wagtailmedia_settings.VIDEO_EXTENSIONS))
        self.fields["transcript"].help_text = _(
            "Everything that is said, and what one must see to understand. Empty: it is drafted from the captions."
        )
        self.captions = ""

    def clean_captions_file(self):
        file = self.cleaned_data["captions_file"]
        if file:
            check_weight(file)
            self.captions = read_captions(file.read())
        return file

    def clean(self):
        cleaned = super().clean()
        if cleaned.get("recording_file") and cleaned.get("address"):
            self.add_error("address", _("Give a file or an address, not both: empty one of the two."))
        if not cleaned.get("transcript"):
            cleaned["transcript"] = transcript_of(self.captions)
        if cleaned.get("poster_file"):
            title = _("Poster of the video “%(title)s”") % {"title": cleaned.get("title") or ""}
            self._take_in("poster", portrait_form(self.for_user, cleaned["poster_file"], title))
        else:
            self.instance.poster_id = self._portrait_of_somebody_in_it()
        return cleaned

    def missing(self):
        # What has to be put right would have brought what seems to be missing.
        return [(name, sentence) for name, sentence in super().missing() if self.BRINGS.get(name) not in self.errors]

    def _portrait_of_somebody_in_it(self):
        people = Person.objects.filter(pk__in=[person.pk for person in self.cleaned_data.get("persons") or ()])
        return people.exclude(portrait=None).values_list("portrait", flat=True).order_by("pk").first()

    def save(self, commit=True):
        if self.captions:
            name = self.cleaned_data["captions_file"].name[:200]
            self.instance.tracks = [CaptionTrack(filename=name, content=self.captions)]
        return super().save(commit)

    class Meta:
        model = Video
        fields = ["title", "address", "transcript", "persons", "no_child_identifiable", "duration"]
        formsets = []
        widgets = {"persons": forms.CheckboxSelectMultiple}


class NewAudioForm(NewRecordingForm):
    """An audio recording."""

    KIND = "audio"

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if "recording_file" in self.fields:
            self.fields["recording_file"].widget.attrs.update(accepted(wagtailmedia_settings.AUDIO_EXTENSIONS))
        self.fields["transcript"].help_text = _("Everything that is said, and every sound that matters.")

    class Meta:
        model = Audio
        fields = ["title", "transcript", "persons", "no_child_identifiable", "duration"]
        formsets = []
        widgets = {"persons": forms.CheckboxSelectMultiple}
