"""The sound of the films: a synthetic voice, and a tune plucked from sines. No recording of anybody.

The voice is SVOX Pico's French one, offline, by the package ``py-nanotts`` (Apache 2.0): ``pip install py-nanotts`` in an
environment of your own. What it says belongs to nobody else.
"""

import array
import math
from collections.abc import Iterable

RATE = 16_000
# Semitones from the A of 440 Hz, one every half second: a tune that goes up, comes home, and belongs to no one.
TUNE = (3, 7, 10, 7, 12, 10, 7, 5, 3, 7, 10, 15, 14, 10, 7, 3)


def say(text: str, pitch: float = 1.0, speed: float = 0.92) -> array.array:
    """The samples of a sentence; ``pitch`` below 1 is a lower voice."""
    from py_nanotts import NanoTTS

    samples = array.array("h")
    samples.frombytes(NanoTTS().speak(text, voice="fr-FR", speed=speed, pitch=pitch, volume=0.7))
    return _trimmed(samples)


def tune(seconds: float, octave: int = 0, decay: float = 2.6) -> array.array:
    """The tune, soft at its end; ``octave`` 1 sounds like a music box, -1 like a piano's left hand."""
    total = [0.0] * round(seconds * RATE)
    for number in range(int(seconds * 2)):
        frequency = 440 * 2 ** (TUNE[number % len(TUNE)] / 12 + octave)
        start = round(number * RATE / 2)
        for at in range(min(round(RATE * 1.6), len(total) - start)):
            time = at / RATE
            wave = math.sin(2 * math.pi * frequency * time) + 0.28 * math.sin(4 * math.pi * frequency * time)
            total[start + at] += min(1, time * 240) * math.exp(-decay * time) * wave
    loudest = max(map(abs, total))
    last = 1.5 * RATE
    faded = (value * min(1, (len(total) - at) / last) for at, value in enumerate(total))
    return array.array("h", (round(9000 * value / loudest) for value in faded))


def mixed(tune: array.array, spoken: Iterable[tuple[float, array.array]]) -> array.array:
    """Sentences, each from its second on, over the tune, which steps back while somebody speaks."""
    voice = [0.0] * len(tune)
    beside = [1.0] * len(tune)
    for start, samples in spoken:
        first = round(start * RATE)
        for at, value in enumerate(samples):
            if first + at < len(voice):
                voice[first + at] = value
        for at in range(max(0, first - RATE // 3), min(len(tune), first + len(samples) + RATE // 3)):
            near = min(abs(at - (first - RATE // 3)), abs(first + len(samples) + RATE // 3 - at)) / (RATE / 3)
            beside[at] = min(beside[at], 1 - 0.72 * min(1, near))
    return array.array("h", (_clipped(v + t * b) for v, t, b in zip(voice, tune, beside, strict=True)))


def _clipped(value: float) -> int:
    return max(-32_000, min(32_000, round(value)))


def _trimmed(samples: array.array) -> array.array:
    """Without the silence that the synthesiser puts before and after."""
    loud = [at for at, value in enumerate(samples) if abs(value) > 300]
    return samples[max(0, loud[0] - 400) : loud[-1] + 1600]
