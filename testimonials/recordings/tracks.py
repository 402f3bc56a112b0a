"""Text tracks of a video: how they are uploaded, and where the player finds them."""

from hashlib import sha256

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.urls import reverse
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel

from testimonials.conf import settings
from testimonials.recordings.captions import CaptionsRefused, read_captions, sayings

LANGUAGE = RegexValidator(r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$", _("Type the code of a language: fr, en, uk…"))


def digest_of(content):
    """What changes when the captions change: for addresses and ``ETag``."""
    return sha256(content.encode()).hexdigest()[:16]


def track_address(track):
    """Where browsers load the captions of a stored track."""
    return reverse("campaign_pages:testimonials:captions", args=[track.pk, digest_of(track.content)])


def check_weight(file):
    """Raise ``CaptionsRefused`` for an upload over the limit, before it is read: a film would fill the memory."""
    if file.size > settings.CAPTIONS_MAX_KB * 1000:
        words = gettext("The file is too large: %(size)s kB, and %(most)s kB at most.")
        raise CaptionsRefused(words % {"size": file.size // 1000, "most": settings.CAPTIONS_MAX_KB})


class CaptionTrackForm(WagtailAdminModelForm):
    """Takes a caption file in, as text that was read and found right; the file itself is kept nowhere."""

    file = forms.FileField(
        required=False,
        label=_("Caption file"),
        widget=forms.FileInput(attrs={"accept": ".vtt,.srt,text/vtt"}),
        help_text=_("WebVTT (.vtt), in UTF-8; SubRip (.srt) is rewritten."),
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["language"].validators.append(LANGUAGE)
        if self.instance.content:
            number = len(sayings(self.instance.content))
            words = ngettext(
                "Now: %(file)s, %(number)s caption. Another file takes its place.",
                "Now: %(file)s, %(number)s captions. Another file takes its place.",
                number,
            )
            name = self.instance.filename or gettext("a file without a name")
            self.fields["file"].help_text = words % {"file": name, "number": number}

    def clean_file(self):
        file = self.cleaned_data.get("file")
        if not file:
            if not self.instance.content:
                raise ValidationError(_("Choose the caption file (.vtt)."))
            return None
        check_weight(file)
        self._content, self._filename = read_captions(file.read()), file.name[:200]
        return file

    def _post_clean(self):
        # The file may be read where an earlier field had an error; what goes into the track went through all checks.
        if self.cleaned_data.get("file"):
            self.instance.content, self.instance.filename = self._content, self._filename
        super()._post_clean()


class CaptionTracksPanel(InlinePanel):
    """The tracks of a video, with a field for the file of each."""

    def __init__(self, relation_name="tracks", **kwargs):
        kwargs.setdefault("heading", _("Captions"))
        kwargs.setdefault("label", _("Text track"))
        kwargs.setdefault("panels", [FieldRowPanel([FieldPanel("language"), FieldPanel("kind")]), FieldPanel("file")])
        super().__init__(relation_name, **kwargs)

    def get_form_options(self):
        options = super().get_form_options()
        options["formsets"][self.relation_name]["form"] = CaptionTrackForm
        return options
