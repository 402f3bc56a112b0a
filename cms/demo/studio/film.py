"""Makes the three films and the radio spot of the demo: ``python -m cms.demo.studio.film [--still] [key …]``.

Needs Chromium (it paints the layers), ffmpeg with libx264, and ``py-nanotts`` for the voice (see ``voice``). Nobody needs
them to load the demo: what is made is committed in ``recordings/``. Twelve and a half pictures a second, like paper moved
by hand; nothing flashes, the slowest light takes four seconds to breathe. ``--still`` writes five frames to look at.
"""

import subprocess
import sys
import tempfile
import wave
from collections.abc import Iterator
from pathlib import Path

from PIL import Image, ImageDraw, ImageFilter, ImageFont

from ..texts_recordings import FILMS, FOLDER, SPOT, DemoRecording
from . import voice
from .motion import Camera, Layer, eased, placed
from .palette import DEEP, PAPER, SUN
from .paper import Picture
from .reels import LAYERS
from .render import FONTS, shoot

WIDTH, HEIGHT, RATE = 640, 360, 12.5
# Layers are painted twice as large, and made smaller at last: fine paper does not shimmer.
LARGE = 2
CANVAS = (2400, 1350)
FACE = (1650, 500)
LIMIT = 400_000
# Seconds before the first word, between two sentences, and after the last one; a spot is paid by the second.
PACES = {"film": (2.0, 0.5, 2.4), "spot": (1.2, 0.4, 1.6)}
VOICES = {"yves": {"pitch": 0.72, "speed": 0.9}, "solene": {"pitch": 0.92, "speed": 0.92}}
OCTAVES = {"fatou": 1, "yves": -1}

Cue = tuple[float, float, str]


def spoken(recording: DemoRecording) -> tuple[list[tuple[float, object]], list[Cue], float]:
    """The sentences with their seconds, the captions that say the same, and how long it all takes."""
    first, pause, last = PACES["film" if recording.poster else "spot"]
    here, sentences = first, []
    cues: list[Cue] = [(0.3, first - 0.2, f"[{recording.sound}]")]
    for line in recording.lines:
        samples = voice.say(line, **VOICES.get(recording.key, {}))
        end = here + len(samples) / voice.RATE
        sentences.append((here, samples))
        cues.append((here, end + pause * 0.7, line))
        here = end + pause
    return sentences, cues, here - pause + last


def captions(cues: list[Cue]) -> str:
    """The captions as WebVTT, in lines of forty letters at most."""
    return "WEBVTT\n" + "".join(f"\n{_clock(start)} --> {_clock(end)}\n{_folded(text)}\n" for start, end, text in cues)


def _clock(seconds: float) -> str:
    return f"00:{int(seconds // 60):02d}:{seconds % 60:06.3f}"


def _folded(text: str, widest: int = 42) -> str:
    if len(text) <= widest:
        return text
    spaces = [at for at, letter in enumerate(text) if letter == " "]
    middle = min(spaces, key=lambda at: abs(at - len(text) / 2))
    return f"{text[:middle]}\n{text[middle + 1 :]}"


def painted(layer: Layer) -> Image.Image:
    picture = Picture(*CANVAS, layer.name)
    layer.draw(picture, *FACE)
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "layer.svg"
        source.write_text(picture.svg(grain=False), encoding="utf-8")
        return shoot(source, *CANVAS, WIDTH * LARGE / CANVAS[0], "RGBA")


def card(words: str) -> Image.Image:
    """A paper label with large words."""
    font = ImageFont.truetype(str(FONTS / "bricolage-grotesque-latin-wght.woff2"), 84)
    font.set_variation_by_axes([750])
    sheet = Image.new("RGBA", (WIDTH * LARGE, HEIGHT * LARGE))
    draw = ImageDraw.Draw(sheet)
    left, top, right, bottom = draw.multiline_textbbox((110, 130), words, font=font, spacing=14)
    frame = (left - 46, top - 40, right + 46, bottom + 64)
    shadow = Image.new("RGBA", sheet.size)
    ImageDraw.Draw(shadow).rounded_rectangle([edge + 9 for edge in frame], 10, fill="#06201c99")
    sheet.alpha_composite(shadow.filter(ImageFilter.GaussianBlur(10)))
    draw.rounded_rectangle(frame, 10, fill=PAPER)
    draw.multiline_text((110, 130), words, font=font, fill=DEEP, spacing=14)
    draw.rounded_rectangle((left, bottom + 24, left + 96, bottom + 34), 5, fill=SUN)
    return sheet.rotate(1.5, Image.Resampling.BICUBIC, center=(left, bottom))


def times_of_cards(cues: list[Cue], seconds: float) -> list[tuple[float, float]]:
    """The object first, then who speaks, then the question."""
    name = next(start for start, _end, text in cues if text.startswith("Je suis"))
    question = cues[-1][1] + 0.1
    return [(0.4, cues[1][1] + 0.2), (name, question - 0.6), (question, seconds + 9)]


def frames(recording: DemoRecording, cues: list[Cue], seconds: float, moments: list[float]) -> Iterator[Image.Image]:
    layers = [(layer, painted(layer)) for layer in LAYERS[recording.key]]
    cards = list(zip(map(card, recording.cards), times_of_cards(cues, seconds), strict=True))
    camera = Camera(CANVAS, seconds, cues[1][1])
    for moment in moments:
        frame = Image.new("RGBA", (WIDTH * LARGE, HEIGHT * LARGE), DEEP)
        for layer, image in layers:
            frame.alpha_composite(placed(image, layer, camera, moment, frame.size))
        for label, (start, end) in cards:
            shown = min(eased((moment - start) / 0.7), 1 - eased((moment - end) / 0.5))
            if shown > 0:
                faded = label.copy()
                faded.putalpha(label.getchannel("A").point(lambda value, shown=shown: round(value * shown)))
                frame.alpha_composite(faded, (0, round((1 - shown) * 24)))
        yield frame.convert("RGB").reduce(LARGE)


def write_sound(path: Path, samples) -> None:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(voice.RATE)
        file.writeframes(samples.tobytes())


def ffmpeg(*arguments: object, feed: Iterator[bytes] | None = None) -> None:
    command = ["ffmpeg", "-v", "error", "-y", *map(str, arguments)]
    with subprocess.Popen(command, stdin=subprocess.PIPE) as process:  # noqa: S603 (our own words only)
        for piece in feed or ():
            process.stdin.write(piece)
        process.stdin.close()
    if process.returncode:
        raise RuntimeError("ffmpeg failed; its words are above.")


SOUND = ("-af", "loudnorm=I=-18:TP=-2,aresample=44100", "-ac", 1, "-c:a", "aac", "-map_metadata", -1)


def make_film(film: DemoRecording) -> None:
    sentences, cues, seconds = spoken(film)
    film.captions.write_text(captions(cues), encoding="utf-8")
    with tempfile.TemporaryDirectory() as folder:
        sound, raw = Path(folder) / "sound.wav", Path(folder) / "frames.mkv"
        write_sound(sound, voice.mixed(voice.tune(seconds, OCTAVES.get(film.key, 0)), sentences))
        moments = [n / RATE for n in range(round(seconds * RATE))]
        shown = (frame.tobytes() for frame in frames(film, cues, seconds, moments))
        size = ("-f", "rawvideo", "-pix_fmt", "rgb24", "-s", f"{WIDTH}x{HEIGHT}", "-r", RATE)
        ffmpeg(*size, "-i", "-", "-c:v", "libx264", "-qp", 4, "-preset", "ultrafast", raw, feed=shown)
        for quality in range(24, 40):
            ffmpeg(
                *("-i", raw, "-i", sound, "-c:v", "libx264", "-profile:v", "main", "-pix_fmt", "yuv420p"),
                *("-preset", "veryslow", "-tune", "animation", "-crf", quality, *SOUND, "-b:a", "48k"),
                *("-shortest", "-movflags", "+faststart", film.path),
            )
            if film.path.stat().st_size <= LIMIT:
                break
    sys.stdout.write(f"{film.key}: {seconds:.2f} s, {film.path.stat().st_size} bytes, quality {quality}\n")


def make_spot() -> None:
    sentences, _cues, seconds = spoken(SPOT)
    SPOT.captions.unlink(missing_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        sound = Path(folder) / "sound.wav"
        write_sound(sound, voice.mixed(voice.tune(seconds), sentences))
        ffmpeg("-i", sound, *SOUND, "-b:a", "80k", "-movflags", "+faststart", SPOT.path)
    sys.stdout.write(f"spot: {seconds:.2f} s, {SPOT.path.stat().st_size} bytes\n")


def make_stills(film: DemoRecording) -> None:
    """Five frames side by side, to look at before the long work."""
    _sentences, cues, seconds = spoken(film)
    moments = [seconds * part for part in (0.06, 0.3, 0.5, 0.75, 0.97)]
    strip = Image.new("RGB", (WIDTH * len(moments), HEIGHT))
    for number, frame in enumerate(frames(film, cues, seconds, moments)):
        strip.paste(frame, (WIDTH * number, 0))
    strip.save(FOLDER / f"{film.key}-stills.png")


def main(names: list[str]) -> None:
    FOLDER.mkdir(exist_ok=True)
    wanted = [name for name in names if name != "--still"]
    for film in FILMS:
        if not wanted or film.key in wanted:
            (make_stills if "--still" in names else make_film)(film)
    if "--still" not in names and (not wanted or SPOT.key in wanted):
        make_spot()


if __name__ == "__main__":
    main(sys.argv[1:])
