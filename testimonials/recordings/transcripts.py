"""A first transcript from captions: an editor then completes what one must see."""

from django.utils.html import format_html, format_html_join

from testimonials.recordings.captions import sayings

#: Seconds of silence after which a new paragraph begins.
PAUSE = 2.0


def transcript_of(content):
    """The words of a caption track (WebVTT) as paragraphs of HTML; empty for a track without words.

    A new paragraph begins when somebody else speaks (``<v Nadia>`` or a leading dash) and after a pause.
    """
    return format_html_join("", "{}", ((_printed(*paragraph),) for paragraph in _paragraphs(content)))


def _paragraphs(content):
    """Pairs (speaker to name, words)."""
    paragraphs, speaker, end = [], None, None
    for saying in sayings(content):
        dash = saying.words.startswith(("-", "–", "—"))
        words = saying.words.lstrip("-–— ") if dash else saying.words
        changes = saying.speaker and saying.speaker != speaker
        if not paragraphs or changes or dash or saying.start - end > PAUSE:
            paragraphs.append((saying.speaker if changes else "", [words]))
        else:
            paragraphs[-1][1].append(words)
        speaker, end = saying.speaker or speaker, saying.end
    return [(name, " ".join(words)) for name, words in paragraphs]


def _printed(speaker, words):
    # Numbers of captions are no numbers to be printed in the reader's way: everything here is text.
    return format_html("<p><b>{}</b> – {}</p>", speaker, words) if speaker else format_html("<p>{}</p>", words)
