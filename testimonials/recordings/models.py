"""The records of this room."""

from testimonials.recordings.audio import Audio, AudioTag
from testimonials.recordings.video import CaptionTrack, Video, VideoTag

__all__ = ["Audio", "AudioTag", "CaptionTrack", "Video", "VideoTag"]
