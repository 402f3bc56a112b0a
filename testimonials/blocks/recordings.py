"""A video and an audio recording within the text."""

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock
from wagtailmedia.models import get_media_model

from campaign_pages.blocks.base import SHOW
from campaign_pages.blocks.choosers import FactBlock
from campaign_pages.blocks.examples import any_picture
from campaign_pages.blocks.headed import HeadedBlock
from testimonials.recordings.models import Audio, Video


class RecordingBlock(HeadedBlock):
    """What the blocks of a recording share: nothing is printed of one that may not be shown today.

    Subclasses name their recording after ``recording``; its words are found by no search of the page, since who is in
    it may take their agreement back tomorrow.
    """

    #: The name of the child that holds the recording.
    recording = ""

    caption = CharBlock(
        required=False,
        max_length=300,
        label=_("Caption"),
        help_text=_("What it adds here. Never the name of an entrusted child, school or address."),
    )

    def is_blank(self, value):
        recording = value.get(self.recording)
        return not (recording and recording.live and recording.source and recording.may_be_shown())

    def get_searchable_content(self, value):
        return []


class VideoBlock(RecordingBlock):
    """A video, loaded once a visitor asks for it, with its transcript."""

    recording = "video"

    heading = CharBlock(
        required=False,
        max_length=150,
        label=_("Heading"),
        help_text=_("A question makes people want to watch. Example: What does a foster carer do all day?"),
    )
    video = FactBlock("testimonials.Video", label=_("Video"))
    caption = RecordingBlock.declared_blocks["caption"]

    def example(self):
        video = Video(
            name="example-video",
            title=str(_("A night at the children's home")),
            address="https://vimeo.com/123456789",
            transcript="<p>{}</p>".format(_("I arrive at nine in the evening. The smallest ones are asleep.")),
            duration=95,
        )
        video.poster = any_picture()
        return {"heading": str(_("What does one do at night?")), "video": video, "caption": ""}

    class Meta:
        label = _("Video")
        icon = "media"
        group = SHOW
        label_format = "{heading}"
        description = _("A video with poster, captions and transcript; nothing is asked of a service before the click.")
        template = "testimonials/blocks/video.html"


class AudioBlock(RecordingBlock):
    """An audio recording with its transcript."""

    recording = "audio"

    audio = FactBlock("testimonials.Audio", label=_("Audio recording"))
    caption = RecordingBlock.declared_blocks["caption"]

    def example(self):
        audio = Audio(
            name="example-audio",
            title=str(_("The radio spot")),
            transcript="<p>{}</p>".format(_("Two hundred families are wanted. Yours, perhaps?")),
            duration=30,
        )
        audio.media = get_media_model()(title="example", type="audio", file="example.mp3")
        return {"heading": str(_("On the radio this autumn")), "audio": audio, "caption": ""}

    class Meta:
        label = _("Audio")
        icon = "media"
        group = SHOW
        label_format = "{heading}"
        description = _("A radio spot or words to listen to, with the transcript.")
        template = "testimonials/blocks/audio.html"
